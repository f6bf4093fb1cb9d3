extension ConceptTables {
    /// Adrenals, kidneys and ureters.
    static let kidneys = """
        adrenal nodule : minor adrenals sided < nodule
          adrenal lesion* | adrenal masses | adrenal incidentaloma* | adrenal gland lesion* | adrenal gland masses
          adrenal gland incidentaloma* | nodule* .. adrenal* | adrenal* .. nodul* | adrenal* .. mass
          mass .. adrenal* | lesion .. adrenal*
        adrenal adenoma : minor adrenals sided < adrenal nodule
          adrenocortical adenoma* | lipid rich adenoma* | adenoma* .. adrenal* | adrenal* .. adenoma*
          adrenal* .. nodule .. signal loss
        adrenal metastasis : actionable adrenals sided < metastasis
          fdg avid .. adrenal nodule* | fdg avid .. adrenal mass | fdg avid .. adrenal masses
          fdg avid .. adrenal lesion* | hypermetabolic .. adrenal nodule* | hypermetabolic .. adrenal mass
          hypermetabolic .. adrenal masses | hypermetabolic .. adrenal lesion* | adrenal* .. hypermetabolic nodule*
          adrenal* .. hypermetabolic mass | adrenal .. metasta* | adrenal .. fdg avid
        myelolipoma : benign adrenals
          myelolipoma*
        hydronephrosis : actionable kidneys sided graded < dilatation
          hydroneph* | pelvocaliectasis | pelviectasis | caliectasis | pelvicaliectasis | hydroureter*
          renal outflow obstruct* | renal outflow dilat* | dilat* .. collecting
          dilat* .. pelvicalyceal | dilat* .. calyces | collecting system* .. dilat*
          renal pelv* .. dilat* | calyces .. dilat* | renal pelvis distention
          renal pelvis fullness | calyceal dilat* | calyceal distention | calyceal fullness | calicial dilat*
          calicial distention | calicial fullness | pelvocalyceal dilat* | pelvocalyceal distention
          pelvocalyceal fullness
        nonobstructive dilatation : minor kidneys sided < hydronephrosis
          nonobstructive hydronephrosis | nonobstructive dilat* | nonobstructive collecting system*
          nonobstructed hydronephrosis | nonobstructed dilat* | nonobstructed collecting system*
          dilated .. nonobstructed .. system | collecting system .. drains | retained .. renal pelvis
          residual .. renal pelvis | dilated .. collecting system .. drains | retained activity
        extrarenal pelvis : benign kidneys sided normalvariant
          extrarenal pelvis | prominent .. renal pelvis | renal pelvis .. prominent
        renal calculus : minor kidneys sided < calculus
          intrarenal calculus | intrarenal stone | intrarenal stones | intrarenal calculi | caliceal calculus
          caliceal stone | caliceal stones | caliceal calculi | calyceal calculus | calyceal stone | calyceal stones
          calyceal calculi | staghorn calculus | staghorn stone | staghorn stones | staghorn calculi
          urinary tract calculus | urinary tract stone | urinary tract stones | urinary tract calculi
          stone .. kidney* | stone .. renal | stones .. kidney* | stones .. renal | calculus .. kidney*
          calculus .. renal | calculi .. kidney* | calculi .. renal | kidney .. stone | kidney .. stones
          kidney .. calculus | kidney .. calculi | kidneys .. stone | kidneys .. stones | kidneys .. calculus
          kidneys .. calculi | renal .. stone | renal .. stones | renal .. calculus | renal .. calculi
          urinary calculus | urinary stone* | urinary calculi | calculus .. pole | calculus .. interpolar
          stone .. pole | stone .. interpolar | calculi .. pole | calculi .. interpolar | stones .. pole
          stones .. interpolar | renal calcific* | pole calcific* | nonobstructing .. stone
          nonobstructing .. calculus | nonobstructing .. stones | nonobstructing .. calculi
          nonobstructive .. stone | nonobstructive .. calculus | nonobstructive .. stones
          nonobstructive .. calculi
        nephrolithiasis : minor kidneys sided < renal calculus
          nephrolithiasis | echogenic calculus .. pole | echogenic stone .. pole | nephroureterolithiasis
        kidney stone : actionable kidneys sided < renal calculus
          kidney stone* | kidney calculus | kidney calculi | radiopaque stone* | radiopaque calculus
          radiopaque calculi | radiopaque urinary calculus | radiopaque urinary stone* | radiopaque urinary calculi
          calcific* .. kidney | calcific* .. renal | calcific* .. renal shadow | density .. kidney
          abnormal calcific* .. renal
        ureteral calculus : actionable ureters sided < calculus
          ureteral calculus | ureteral calculi | ureteric calculus | ureteric calculi | uvj calculus | uvj calculi
          upj calculus | upj calculi | calculus .. ureter* | calculus .. uvj | calculus .. upj | calculi .. ureter*
          calculi .. uvj | calculi .. upj | stone .. ureter* | stone .. uvj | stone .. upj | stones .. ureter*
          stones .. uvj | stones .. upj | ureter .. calculus | ureter .. stone | ureter .. calculi
          ureterovesical .. calculus | ureterovesical .. stone | ureterovesical .. calculi
          ureteropelvic .. calculus | ureteropelvic .. stone | ureteropelvic .. calculi | ureterolithiasis
          obstructing calculus | obstructing calculi | obstructive stone*
          obstructive calculus | obstructive calculi
        ureteral stone : actionable ureters sided < ureteral calculus
          ureteral stone* | ureteric stone* | calcification .. expected course | density .. ureter
          density .. expected course | calcific* .. ureter*
        urinary obstruction : actionable kidneys sided < obstruction
          urinary obstruct* | renal obstruct* | ureteral obstruct* | ureteric obstruct*
          uvj obstruct* | urinary tract obstruct* | obstruct* .. kidney
          obstruct* .. ureter* | obstruct* .. renal | obstructive uropathy | obstructive nephropathy
          half time .. obstruct* | halftime .. obstruct* | collecting system .. obstruct* | washout .. obstruct*
        renal mass : actionable kidneys sided < mass
          renal lesion* | renal tumor* | kidney lesion* | kidney tumor*
          kidney neoplasm* | kidney cell carcinoma* | renal cortical lesion* | renal cortical tumor*
          renal cortical neoplasm* | renal cortical cell carcinoma* | mass .. kidney* | mass .. renal
          masses .. kidney* | masses .. renal | kidney .. mass | kidney .. masses | kidneys .. mass
          kidneys .. masses | renal .. mass | renal .. masses
        renal cyst : benign kidneys sided < cyst
          renal cyst* | kidney cyst* | cortical cyst* | cyst* .. kidney*
          cyst* .. renal | kidney .. cyst | kidney .. cysts | kidneys .. cyst | kidneys .. cysts | renal .. cyst
          renal .. cysts
        simple renal cyst : benign kidneys sided < renal cyst
          simple cortical cyst* | simple .. cyst* .. kidney* | simple .. cyst* .. renal | simple .. renal cyst*
          simple cyst* .. kidney | simple cyst* .. kidneys
        complex renal cyst : minor kidneys sided < renal cyst
          complex renal cyst* .. kidney | complex cyst* .. kidney | bosniak | septated .. renal cyst*
          complex .. renal cyst* | hyperdense .. renal cyst* | hemorrhagic .. renal cyst* | renal cyst* .. bosniak
          bosniak .. cyst* | kidney .. complex cyst | septated renal lesion*
        polycystic kidneys : minor kidneys
          polycystic kidney* | polycystic renal | multicystic
        renal angiomyolipoma : minor kidneys sided
          angiomyolipoma* | fat containing .. renal lesion* | fat containing .. renal focus
          fat containing .. renal mass | fat containing .. kidney lesion* | fat containing .. kidney focus
          fat containing .. kidney mass | echogenic .. renal lesion* | echogenic .. renal focus
          echogenic .. renal mass | echogenic .. kidney lesion* | echogenic .. kidney focus
          echogenic .. kidney mass | hyperechoic .. renal lesion* | hyperechoic .. renal focus
          hyperechoic .. renal mass | hyperechoic .. kidney lesion* | hyperechoic .. kidney focus
          hyperechoic .. kidney mass | macroscopic fat | echogenic lesion* .. kidney | echogenic lesion* .. pole
          echogenic focus .. kidney | echogenic focus .. pole | hyperechoic lesion* .. kidney
          hyperechoic lesion* .. pole | hyperechoic focus .. kidney | hyperechoic focus .. pole
        medical renal disease : minor kidneys
          renal cortical echogenicity | renal cortical disease | renal parenchymal echogenicity
          renal parenchymal disease | renal echogenicity | renal disease | echogenic kidneys | kidneys .. echogenic
          renal .. echogenic | increased .. renal cortical | increased .. renal parenchymal
          increased .. renal cortex | echogenic .. renal cortical | echogenic .. renal parenchymal
          echogenic .. renal cortex | chronic kidney disease | renal failure
        renal atrophy : minor kidneys sided < atrophy
          renal atroph* | renal thinning | kidney thinning | renal cortical atroph* | parenchymal thinning
          atroph* .. kidney* | atroph* .. renal | kidney .. atroph* | kidney .. small | kidney .. shrunken
          kidneys .. atroph* | kidneys .. small | kidneys .. shrunken | small .. kidney | shrunken .. kidney
          thinning .. cortex | thinning .. renal | thinning .. kidney | cortical .. thinning
        renal scar : minor kidneys sided < scarring
          renal scar | renal scars | renal scarring | renal defect* | cortical scar | cortical scars
          cortical scarring | cortical defect* | scar* .. kidney | scar* .. renal | photopenic .. cortical defect
          photopenic .. scar | cortical defect .. scar*
        pyelonephritis : actionable kidneys acute sided
          pyelonephritis | striated nephrogram* | delayed nephrogram* | heterogeneous nephrogram*
          patchy nephrogram* | nephritis
        perinephric collection : actionable kidneys sided < fluid collection
          perinephric fluid | perinephric fluid collection*
          perirenal fluid | perirenal fluid collection* | pararenal fluid
          pararenal collection* | pararenal hematoma* | pararenal fluid collection*
          subcapsular fluid | subcapsular collection* | subcapsular abscess*
          subcapsular fluid collection* | collection .. perinephric | collection .. perirenal | collection .. kidney
          collection .. subcapsular | fluid .. perinephric | fluid .. perirenal | fluid .. kidney
          fluid .. subcapsular | hematoma .. perinephric | hematoma .. perirenal
          hematoma .. subcapsular | perinephric .. collection* | perinephric .. hematoma | perirenal .. collection*
          perirenal .. hematoma
        perinephric stranding : minor kidneys sided < stranding
          perinephric strand* | perinephric fat stranding | perinephric inflam* | perinephric edema
          perirenal strand* | perirenal fat stranding | perirenal inflam* | perirenal edema | periureteral strand*
          periureteral fat stranding | periureteral inflam* | periureteral edema | strand* .. kidney
          strand* .. perinephric | strand* .. ureter
        duplicated collecting system : benign kidneys sided normalvariant
          duplicated .. collecting system* | duplicated .. system* | duplicated .. kidney | duplicated .. ureter*
          duplex .. collecting system* | duplex .. system* | duplex .. kidney | duplex .. ureter*
          duplication .. collecting system* | duplication .. system* | duplication .. kidney
          duplication .. ureter* | duplex kidney* | duplicated kidney* | collecting system .. duplicat*
          prominent column* | divided .. sinus | split .. sinus | sinus .. duplex
        reduced renal function : actionable kidneys sided
          reduced renal function | reduced kidney function | reduced left renal function
          reduced right renal function | decreased renal function | decreased kidney function
          decreased left renal function | decreased right renal function | poor renal function
          poor kidney function | poor left renal function | poor right renal function | diminished renal function
          diminished kidney function | diminished left renal function | diminished right renal function
          renal function .. reduced | renal function .. decreased | decreased function .. kidney
          reduced function .. kidney | differential function | kidney .. contributes .. function
          asymmetric .. function | split .. function
        horseshoe kidney : benign kidneys normalvariant
          horseshoe kidney* | ptotic kidney
          crossed renal ectopia
        """
}
