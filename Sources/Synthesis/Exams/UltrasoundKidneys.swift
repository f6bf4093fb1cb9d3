extension ExamTables {
    static let renalUltrasound = """
        exam renal-us US 3
        fact rk: 9.8 | 10.3 | 10.7 | 11.1 | 11.5 | 10.0
        fact lk: 10.0 | 10.5 | 10.9 | 11.3 | 11.7 | 10.2
        fact pvr: 6 | 12 | 18 | 25 | 31
        title Renal ultrasound | US kidneys and bladder | Ultrasound of the kidneys | Retroperitoneal ultrasound
        title US renal complete | Kidney and bladder sonogram | Renal and bladder ultrasound
        reason flank pain | hematuria | acute kidney injury | elevated creatinine | recurrent urinary tract infection
        reason chronic kidney disease | kidney stones | hypertension | renal cyst follow-up | urinary retention
        question hydronephrosis | hydronephrosis | nephrolithiasis | renal mass
          | obstruction=hydronephrosis
        clear No acute renal abnormality. | No acute sonographic abnormality of the kidneys. | No acute abnormality.
        clear No acute findings in the kidneys or bladder. | No acute sonographic abnormality of the urinary tract.
        healthy Normal renal ultrasound. | Normal ultrasound of the kidneys and bladder.
          | Unremarkable renal sonogram.
        organ bilateral_kidneys : Kidneys
        organ right_kidney core : Right kidney
        normal !@bilateral_kidneys> The right kidney measures {rk} cm and is normal in echogenicity.
        normal !@bilateral_kidneys> Right kidney {rk} cm, unremarkable.
          | !@bilateral_kidneys> Normal right kidney, {rk} cm.
        normal !@bilateral_kidneys> Right kidney measures {rk} cm with preserved corticomedullary differentiation.
        normal !@bilateral_kidneys> The right kidney is normal in size and cortical thickness.
        normal @bilateral_kidneys> The right kidney measures {rk} cm.
          | @bilateral_kidneys> Right kidney length {rk} cm.
        else The right kidney measures {rk} cm. | Right renal length is {rk} cm. | Right kidney length {rk} cm.
        deny right hydronephrosis=hydronephrosis | right renal calculus=nephrolithiasis
          | solid right renal mass=renal mass
        deny right-sided stone=nephrolithiasis
        organ left_kidney core : Left kidney
        normal !@bilateral_kidneys> The left kidney measures {lk} cm and is normal in echogenicity.
        normal !@bilateral_kidneys> Left kidney {lk} cm, unremarkable.
          | !@bilateral_kidneys> Normal left kidney, {lk} cm.
        normal !@bilateral_kidneys> Left kidney measures {lk} cm with preserved corticomedullary differentiation.
        normal !@bilateral_kidneys> The left kidney is normal in size and cortical thickness.
        normal @bilateral_kidneys> The left kidney measures {lk} cm. | @bilateral_kidneys> Left kidney length {lk} cm.
        else The left kidney measures {lk} cm. | Left renal length is {lk} cm. | Left kidney length {lk} cm.
        deny left hydronephrosis=hydronephrosis | left renal calculus=nephrolithiasis
          | solid left renal mass=renal mass
        deny left-sided stone=nephrolithiasis
        organ bladder core : Bladder
        normal The bladder is unremarkable. | Bladder is well distended and normal. | The urinary bladder is normal.
        normal Both ureteral jets are seen. | Bladder normal, post-void residual {pvr} mL.
        normal The bladder is normal with a post-void residual of {pvr} mL.
        deny bladder mass | bladder wall thickening | bladder stone=bladder calculus
        organ prostate M : Prostate
        organ retroperitoneum : Retroperitoneum
        deny perinephric fluid=perinephric collection
        \(kidneyFindings(organs: "right_kidney,left_kidney"))
        finding medical renal disease : minor bilateral_kidneys 3 chronic
        slot assoc: ~ | with cortical thinning | with mild cortical thinning
        np +echogenic kidneys bilaterally {assoc}, consistent with medical renal <disease>
        np bilateral increased renal <echogenicity> {assoc}, in keeping with medical renal disease
        find Both kidneys are <echogenic> {assoc}, compatible with medical renal disease.
        find Renal cortical <echogenicity> is increased bilaterally {assoc}.
        say medical renal disease {assoc} | +echogenic kidneys {assoc}, consistent with medical renal disease
        finding perinephric collection : actionable retroperitoneum 0.6 side size=18-64 acute
        np a {size} {side} perinephric <collection> | a {side} perinephric fluid <collection> measuring {size}
        find A {size} fluid <collection> surrounds the lower pole of the {side} kidney.
        find There is a {side} perinephric <collection> of {size}.
        say {size} {side} perinephric collection | {side} perinephric fluid collection, {size}
        finding bladder mass : actionable bladder 1 size=8-46 chronic age=40-95 changes=new,increased
        slot loc: posterior wall | right lateral wall | left lateral wall | trigone | dome
        np a {size} vascular <mass> along the {loc} of the bladder | a polypoid {size} bladder <mass> at the {loc}
        find A {size} polypoid <mass> with internal flow arises from the {loc} of the bladder.
        find The bladder contains a {size} <mass> at the {loc}.
          | At the {loc} of the bladder is a {size} solid <mass>.
        say {size} bladder mass at the {loc}, suspicious for neoplasm
          | {size} {loc} bladder mass, concerning for urothelial carcinoma
        finding bladder wall thickening : minor bladder 2 chronic
        sev mild | moderate
        slot dx: which may reflect cystitis or chronic outlet obstruction | nonspecific | possibly from cystitis
        np {sev} bladder wall <thickening>, {dx} | {sev} diffuse <thickening> of the bladder wall, {dx}
        find The bladder wall is <thickened>, {sev} in degree, {dx}.
          | There is {sev} trabeculation and wall <thickening>, {dx}.
        find {sev} circumferential bladder wall <thickening>, {dx}.
        say {sev} bladder wall thickening, {dx} | {sev} diffuse bladder wall thickening, {dx}
        finding bladder calculus : minor bladder 0.7 size=5-28 chronic
        np a {size} bladder <calculus> | a mobile {size} <stone> in the bladder
        find A mobile {size} shadowing <stone> lies in the bladder. | The bladder holds a {size} <calculus>.
        say {size} bladder calculus | {size} bladder stone | bladder calculus measuring {size}
        finding urinary retention : minor bladder 1.5 acute age=45-95
        slot vol: 160..420
        np an elevated post-void <residual> of {vol} mL | incomplete <emptying> with {vol} mL post-void residual
        find Post-void <residual> is elevated at {vol} mL. | The bladder empties <incompletely>, residual {vol} mL.
        find After voiding {vol} mL <remain> in the bladder.
        say elevated post-void residual of {vol} mL | incomplete bladder emptying, residual {vol} mL
        finding prostate enlargement : minor prostate 3 chronic M age=50-95
        slot vol: 38..96
        sev mild | moderate | marked
        np {sev} prostate <enlargement>, {vol} mL | {sev} <prostatomegaly> with a volume of {vol} mL
        find The prostate is <enlarged>, {sev} in degree, with a volume of {vol} mL.
          | {sev} <enlargement> of the prostate, {vol} mL.
        find The prostate measures {vol} mL, {sev} <prostatomegaly>.
        say {sev} prostate enlargement, {vol} mL | {sev} prostatomegaly
        """

    /// Findings of one kidney, in one of the organs given.
    static func kidneyFindings(organs: String) -> String {
        """
        finding hydronephrosis : actionable \(organs) 4 acute heals multi
        sev mild | moderate | severe | mild
        slot cause: ~ | ~ | with a dilated proximal ureter
        np {sev} {side} <hydronephrosis> {cause} | {sev} <hydronephrosis> of the {side} kidney {cause}
        np {sev} {side}-sided <hydronephrosis> {cause}
        find The {side} renal collecting system is <dilated>, {sev} hydronephrosis {cause}.
        find There is {sev} <pelvocaliectasis> on the {side} {cause}.
          | The {side} kidney shows {sev} <hydronephrosis> {cause}.
        say {sev} {side} hydronephrosis {cause} | {sev} {side}-sided hydronephrosis {cause}
        say {sev} hydronephrosis of the {side} kidney {cause}
        finding nephrolithiasis : minor \(organs) 4 size=3-18 chronic multi
        slot pole: lower pole | upper pole | interpolar region
        slot kind: nonobstructing | nonobstructing | shadowing
        np a {size} {kind} <calculus> in the {side} {pole} | a {size} {kind} {side} {pole} renal <stone>
        find The {side} kidney has a {size} {kind} <calculus> in the {pole}.
        find A {size} echogenic {kind} <stone> is in the {side} {pole}.
        find Echogenic focus with twinkling in the {side} {pole}, a {size} {kind} <stone>.
        say {size} {kind} {side} renal calculus | {kind} {side} nephrolithiasis, {size}
          | {size} {side} {pole} {kind} stone
        finding renal cyst : benign \(organs) 5 size=8-62 multi fixed
        np a {size} simple {side} renal <cyst> | a simple <cyst> of the {side} kidney measuring {size}
        find The {side} kidney contains a {size} simple <cyst>.
          | A {size} anechoic <cyst> arises from the {side} kidney.
        find Simple-appearing {side} renal <cyst>, {size}.
        finding complex renal cyst : actionable \(organs) 1 size=14-52 chronic
        slot feature: thick internal septations | mural nodularity | internal echoes and septation | a thickened wall
        np a {size} complex {side} renal <cyst> with {feature}
          | a complex <cyst> of the {side} kidney with {feature}, {size}
        find The {side} kidney has a {size} complex <cyst> with {feature}.
          | A {size} cystic <lesion> of the {side} kidney shows {feature}.
        say {size} complex {side} renal cyst with {feature} | complex {side} renal cyst, {size}, with {feature}
        finding renal mass : actionable \(organs) 1.2 size=14-78 dims=2 chronic changes=new,increased,stable
        slot pole: upper pole | lower pole | interpolar cortex
        np a {size} solid <mass> in the {side} {pole} | a solid {side} renal <mass> at the {pole} measuring {size}
        find A {size} solid vascular <mass> arises from the {side} {pole}.
          | The {pole} of the {side} kidney has a {size} <mass>.
        find {size} hypoechoic solid <mass> in the {side} {pole}.
        say {size} solid {side} renal mass, suspicious for renal cell carcinoma
          | {size} {side} {pole} renal mass, concerning for neoplasm
        say solid {side} renal mass measuring {size}, suspicious for malignancy
        finding renal angiomyolipoma : minor \(organs) 1 size=5-24 fixed
        np a {size} echogenic {side} renal <lesion>, likely angiomyolipoma | a {size} {side} renal <angiomyolipoma>
        find The {side} kidney has a {size} hyperechoic <focus>, typical of angiomyolipoma.
        find Echogenic {size} cortical <lesion> in the {side} kidney, likely angiomyolipoma.
        say {size} {side} renal angiomyolipoma | {size} echogenic {side} renal lesion, likely angiomyolipoma
        not renal mass
        finding renal atrophy : minor \(organs) 1 chronic size=64-88 alone changes=stable
        np an <atrophic> {side} kidney measuring {size} | <atrophy> of the {side} kidney, {size} in length
        find The {side} kidney is small and <atrophic>, measuring {size}.
          | Cortical <thinning> of a small {side} kidney, {size}.
        say atrophic {side} kidney, {size} | {side} renal atrophy | atrophy of the {side} kidney
        finding duplicated collecting system : benign \(organs) 0.6 fixed
        np a duplicated {side} <collecting system> | a prominent {side} column of <Bertin>
        find The {side} kidney has a <duplex> collecting system. | Duplicated {side} renal <sinus>, a normal variant.
        """
    }
}
