extension ExamTables {
    /// Liver, gallbladder, pancreas, spleen, adrenal glands, kidneys and bladder.
    static let abdomenCTSolid = """
        finding hepatic steatosis : minor liver 4 chronic
        sev mild | moderate | severe | diffuse | mild diffuse
        np {sev} hepatic <steatosis> | {sev} fatty <infiltration> of the liver
        find The liver is diffusely <hypoattenuating>, consistent with {sev} steatosis.
        find There is {sev} fatty <change> of the liver.
        find {sev} decreased hepatic <attenuation>, in keeping with steatosis.
        say {sev} hepatic steatosis | {sev} fatty infiltration of the liver
        finding hepatic lesion : actionable liver 1.8 size=9-48 chronic changes=new,increased,stable
        slot loc: segment 4 | segment 7 | segment 8 | the left lobe | the right lobe | segment 2 | segment 6
        slot dx: indeterminate | suspicious for metastasis | incompletely characterized | possibly a hemangioma
        np a {size} hypoattenuating <lesion> in {loc} of the liver, {dx} | a {size} hepatic <lesion> in {loc}, {dx}
        find A {size} low attenuation <lesion> in {loc} of the liver is {dx}.
        find In {loc} of the liver is a {size} <lesion>, {dx}.
        find There is a {size} hypodense <mass> within {loc} of the liver, {dx}.
        say {size} hepatic lesion in {loc}, {dx} | {size} liver lesion in {loc}, {dx}
        finding hepatic metastases : actionable liver 1 size=9-62 chronic changes=new,increased,decreased,stable
          age=35-95
        np +multiple hepatic <metastases>, the largest {size}
        np +numerous hypoattenuating liver <lesions> up to {size}, consistent with metastases
        find Multiple hypodense hepatic <lesions> measure up to {size}, consistent with metastatic disease.
        find The liver contains numerous <metastases>, the largest measuring {size}.
        say +hepatic metastases, the largest {size} | +multiple hepatic metastases measuring up to {size}
        not hepatic lesion
        with abdominal lymphadenopathy 0.3 | ascites 0.15
        finding cirrhosis : actionable liver 1.4 chronic age=35-95
        np a nodular, shrunken <liver>, consistent with cirrhosis | <cirrhosis> with a nodular hepatic contour
        find The liver contour is <nodular>, consistent with cirrhosis.
        find Nodular hepatic contour with caudate hypertrophy indicates <cirrhosis>.
        find <Cirrhotic> morphology of the liver is seen.
        say =Cirrhosis. | =Cirrhotic liver morphology. | =Hepatic cirrhosis.
        with splenomegaly 0.45 | ascites 0.35 | varices 0.3
        not hepatic steatosis
        finding hepatic laceration : urgent liver 0.3 event
        slot grade: grade II | grade III | grade IV
        np a {grade} hepatic <laceration> of the right lobe | a {grade} liver <laceration>
        find A linear hypodensity in the right hepatic lobe is a {grade} <laceration>.
        find There is a {grade} right lobe <laceration> with perihepatic blood.
        say {grade} hepatic laceration | {grade} liver laceration
        not hepatic lesion
        finding gallstones : minor gallbladder 3 chronic
        np +<gallstones> | <cholelithiasis> | +layering <gallstones>
        find <Gallstones> are present without wall thickening. | <Cholelithiasis>.
        find The gallbladder contains calcified <stones>.
        say cholelithiasis | +gallstones | cholelithiasis
        pertinent cholecystitis
        finding cholecystitis : actionable gallbladder 1.5 acute changes=new doubt
        np gallbladder <distention> with wall thickening and pericholecystic stranding, consistent with acute
          cholecystitis
        np acute <cholecystitis> with gallstones and pericholecystic fluid
        find The gallbladder is <distended> with a thickened wall and adjacent fluid, compatible with acute
          cholecystitis.
        find Gallstones with mural thickening and pericholecystic fluid indicate acute <cholecystitis>.
        say acute cholecystitis | acute calculous cholecystitis
        not gallstones | cholecystectomy
        finding biliary dilatation : actionable gallbladder 1.2 size=9-19 chronic
        slot assoc: ~ | to the level of the ampulla | without a visible stone | with mild intrahepatic ductal dilatation
        np <dilatation> of the common bile duct to {size} {assoc}
        np common bile duct <dilatation> measuring {size} {assoc}
        find The common bile duct is <dilated> to {size} {assoc}. | Common duct <dilatation> of {size} {assoc}.
        say biliary ductal dilatation to {size} {assoc} | common bile duct dilatation of {size} {assoc}
        finding cholecystectomy : benign gallbladder 4 fixed alone
        np +<cholecystectomy> clips | +surgical <clips> from cholecystectomy
        find The gallbladder is surgically <absent>. | Status post <cholecystectomy>. | Prior <cholecystectomy>.
        not gallstones | cholecystitis
        finding pancreatitis : actionable pancreas 2 acute
        slot assoc: ~ | without necrosis | with a small amount of adjacent fluid | with extensive peripancreatic fluid
        sev mild | acute | moderate | mild acute
        np {sev} peripancreatic <stranding>, consistent with acute pancreatitis {assoc}
        find There is {sev} <inflammation> about the pancreas, in keeping with acute pancreatitis {assoc}.
        find The pancreas is edematous with surrounding <stranding>, compatible with acute pancreatitis {assoc}.
        say sev=mild> mild acute pancreatitis {assoc} | !sev=mild> acute pancreatitis {assoc}
        say acute interstitial pancreatitis {assoc}
        finding pancreatic mass : actionable pancreas 1 size=16-52 dims=2 chronic age=40-95
        slot loc: head | uncinate process | body | tail | neck
        slot dx: suspicious for adenocarcinoma | concerning for pancreatic malignancy | suspicious for malignancy
        np a {size} hypoenhancing <mass> in the pancreatic {loc}, {dx} | a {size} pancreatic {loc} <mass>, {dx}
        find A {size} hypodense <mass> in the {loc} of the pancreas is {dx}.
        find The pancreatic {loc} contains a {size} <mass>, {dx}.
        say {size} pancreatic {loc} mass, {dx} | {size} mass in the pancreatic {loc}, {dx}
        with hepatic metastases 0.2
        finding pancreatic cyst : minor pancreas 1.2 size=5-28 chronic age=40-95
        slot loc: head | body | tail | uncinate process
        np a {size} cystic <lesion> in the pancreatic {loc} | a {size} <cyst> in the {loc} of the pancreas
        find A {size} cystic <lesion> is present in the pancreatic {loc}.
        find The pancreatic {loc} contains a {size} <cyst>.
        say {size} pancreatic {loc} cystic lesion, possibly a side branch IPMN
        say {size} cystic lesion in the pancreatic {loc}
        not pancreatic mass
        finding splenomegaly : minor spleen 1.5 size=135-195 chronic
        np <splenomegaly> measuring {size} | an enlarged <spleen> measuring {size}
        find The spleen is <enlarged>, measuring {size}. | There is <splenomegaly> to {size}.
        say splenomegaly measuring {size} | splenomegaly, {size}
        finding splenic laceration : urgent spleen 0.4 event
        slot grade: grade II | grade III | grade IV
        np a {grade} splenic <laceration> with perisplenic hematoma | a {grade} <laceration> of the spleen
        find There is a {grade} splenic <laceration> with perisplenic blood. | The spleen is <lacerated>, {grade}.
        say {grade} splenic laceration | {grade} splenic laceration with perisplenic hematoma
        not splenomegaly
        finding adrenal nodule : minor adrenals 2 side size=9-38 chronic
        slot hu: -8 | 1 | 6 | 8 | 22 | 27 | 35
        np a {size} {side} adrenal <nodule> measuring {hu} HU
        np a {side} adrenal <nodule> of {size} with attenuation of {hu} HU
        find The {side} adrenal gland contains a {size} <nodule> of {hu} HU. | {size} {side} adrenal <nodule>, {hu} HU.
        say {size} {side} adrenal nodule, {hu} HU | {size} {side} adrenal nodule measuring {hu} HU
        advice adrenal
        finding hydronephrosis : actionable kidneys 1.5 sides acute heals
        sev mild | moderate | severe
        np one> {sev} {side} <hydronephrosis> | both> {sev} bilateral <hydronephrosis>
        np one> {sev} {side} <hydroureteronephrosis>
        find one> There is {sev} <dilatation> of the {side} renal collecting system.
        find both> Both collecting systems show {sev} <dilatation>.
        say one> {sev} {side} hydronephrosis | both> {sev} bilateral hydronephrosis
        finding renal calculus : minor kidneys 2.5 sides size=2-12 chronic
        slot loc: lower pole | interpolar | upper pole
        np one> a nonobstructing {size} {side} renal {loc} <calculus>
        np one> a {size} nonobstructing <stone> in the {side} kidney
        np both> +bilateral nonobstructing renal <calculi> up to {size}
        find one> A {size} nonobstructing <calculus> is seen in the {side} kidney.
        find both> Nonobstructing <stones> are present in both kidneys, up to {size}.
        say one> {size} nonobstructing {side} renal calculus
        say both> +bilateral nonobstructing renal calculi measuring up to {size}
        say one> nonobstructing {side} renal stone, {size} | both> +bilateral nonobstructing renal stones up to {size}
        finding renal mass : actionable kidneys 1.2 side size=14-68 dims=2 chronic age=35-95
        slot pole: upper pole | lower pole | interpolar region
        slot dx: suspicious for renal cell carcinoma | concerning for renal malignancy | suspicious for malignancy
        np a {size} enhancing <mass> in the {side} kidney {pole}, {dx} | a {size} solid {side} renal {pole} <mass>, {dx}
        find A {size} enhancing <mass> arises from the {pole} of the {side} kidney, {dx}.
        find The {side} kidney contains a {size} solid <mass> in the {pole}, {dx}.
        say {size} {side} renal mass, {dx} | {size} enhancing mass in the {side} kidney, {dx}
        finding complex renal cyst : minor kidneys 1 side size=14-48 chronic changes=new,stable
        slot category: IIF!actionable | II!minor | III!actionable | II!minor | IV!actionable
        np a {size} septated {side} renal <cyst>, Bosniak {category}
        np a {size} Bosniak {category} <cyst> in the {side} kidney
        find A {size} <cyst> in the {side} kidney is Bosniak category {category}.
        find {side} kidney: {size} complex <cyst>, Bosniak {category}.
        say {size} {side} renal cyst, Bosniak {category} | {size} Bosniak {category} {side} renal cyst
        advice bosniak
        not renal mass
        finding pyelonephritis : actionable kidneys 1 side acute
        np a striated {side} <nephrogram> with perinephric stranding, consistent with pyelonephritis
        find Patchy hypoenhancement and stranding of the {side} kidney are consistent with <pyelonephritis>.
        find The {side} kidney is edematous with a striated nephrogram, suggesting <pyelonephritis>.
        say {side} pyelonephritis | acute {side} pyelonephritis
        finding simple renal cyst : benign kidneys 5 sides fixed age=35-95
        np one> a simple {side} renal <cyst> | both> +simple bilateral renal <cysts> | one> a {side} renal <cyst>
        find one> A simple <cyst> is noted in the {side} kidney. | both> Simple <cysts> are present in both kidneys.
        finding cystitis : actionable bladder 1 acute
        np diffuse bladder wall <thickening>, which may represent cystitis
        np circumferential bladder wall <thickening>, suggesting cystitis
        find The bladder wall is <thickened> with mild stranding, suggesting cystitis.
        find Bladder wall <thickening> may reflect cystitis.
        say bladder wall thickening, which may represent cystitis | bladder wall thickening, possibly cystitis
        finding bladder mass : actionable bladder 0.6 size=11-46 chronic age=45-95
        slot loc: right lateral wall | left lateral wall | posterior wall | dome | left ureterovesical junction
        np a {size} enhancing bladder <mass> at the {loc} | a {size} polypoid <mass> along the {loc} of the bladder
        find A {size} enhancing <mass> projects into the bladder from the {loc}.
        find The bladder has a {size} <mass> at the {loc}.
        say {size} bladder mass at the {loc}, suspicious for urothelial carcinoma
        say {size} mass of the bladder {loc}, suspicious for neoplasm
        not cystitis
        """
}
