extension ExamTables {
    /// Peritoneum, nodes, vessels, pelvis, wall, lung bases and bones.
    static let abdomenCTOther = """
        finding ascites : actionable peritoneum 1.5 chronic heals
        sev small!minor | trace!minor | moderate | large
        np {sev} volume <ascites> | a {sev} amount of <ascites>
        find There is {sev} volume <ascites>. | A {sev} amount of free <fluid> is present in the abdomen and pelvis.
        say {sev} volume ascites | {sev} ascites
        finding abscess : actionable peritoneum 1 size=18-85 dims=2 acute
        slot loc: right lower quadrant | left lower quadrant | pelvis | left subphrenic space | right paracolic gutter
        np a {size} rim-enhancing <collection> in the {loc}, consistent with abscess | a {size} <abscess> in the {loc}
        find A {size} rim-enhancing fluid <collection> in the {loc} is consistent with an abscess.
        find The {loc} contains a {size} gas-containing <abscess>.
        say {size} {loc} abscess | {size} abscess in the {loc}
        finding peritoneal carcinomatosis : actionable peritoneum 0.5 chronic age=40-95
        np omental <caking> and peritoneal nodularity, consistent with carcinomatosis
        find Omental <nodularity> and peritoneal implants are consistent with carcinomatosis.
        find There is <omental caking>, compatible with peritoneal carcinomatosis.
        say peritoneal carcinomatosis | =Omental and peritoneal nodularity, consistent with carcinomatosis.
        with ascites 0.5
        finding abdominal lymphadenopathy : actionable nodes 1.5 size=12-44 chronic
        slot loc: retroperitoneal | mesenteric | periportal | pelvic | inguinal | para-aortic
        np {loc} <lymphadenopathy> measuring up to {size} | +enlarged {loc} <nodes> up to {size}
        find Enlarged {loc} <nodes> measure up to {size} in short axis.
        find There is {loc} <lymphadenopathy>, up to {size}.
        say {loc} lymphadenopathy up to {size} | {loc} lymphadenopathy measuring up to {size}
        not retroperitoneal mass
        finding retroperitoneal mass : actionable nodes 0.4 size=35-98 dims=2 chronic
        np a {size} retroperitoneal <mass> | a {size} soft tissue <mass> in the retroperitoneum
        find A {size} <mass> lies in the retroperitoneum. | There is a {size} lobulated retroperitoneal <mass>.
        say {size} retroperitoneal mass, suspicious for neoplasm
        say {size} retroperitoneal mass, concerning for sarcoma or lymphoma
        finding abdominal aortic aneurysm : actionable vessels 1.3 size=31-68 chronic age=55-95
        np an infrarenal abdominal aortic <aneurysm> measuring {size} | a {size} infrarenal aortic <aneurysm>
        find The infrarenal aorta is <aneurysmal>, measuring {size}.
        find There is a {size} abdominal aortic <aneurysm> below the renal arteries.
        say {size} infrarenal abdominal aortic aneurysm | infrarenal abdominal aortic aneurysm measuring {size}
        not abdominal aortic rupture
        finding abdominal aortic rupture : urgent vessels 0.3 size=52-92 acute changes=new age=55-95
        np a <ruptured> {size} abdominal aortic aneurysm with retroperitoneal hematoma
        find A {size} abdominal aortic aneurysm has <ruptured>, with a large retroperitoneal hematoma.
        find Retroperitoneal hematoma adjacent to a {size} aortic aneurysm indicates <rupture>.
        not abdominal aortic aneurysm
        say ruptured {size} abdominal aortic aneurysm | =Ruptured abdominal aortic aneurysm measuring {size}.
        finding portal vein thrombosis : actionable vessels 0.6 acute
        slot loc: main portal vein | right portal vein | left portal vein | superior mesenteric vein
        np nonocclusive <thrombus> in the {loc} | <thrombosis> of the {loc}
        find A <filling defect> in the {loc} is consistent with thrombosis. | The {loc} is expanded by <thrombus>.
        say {loc} thrombosis | thrombosis of the {loc}
        finding varices : minor vessels 0.5 chronic
        np +upper abdominal <varices> | +gastroesophageal <varices>
        find Gastroesophageal <varices> are present. | There are perisplenic and esophageal <varices>.
        say +gastroesophageal varices | +upper abdominal varices, consistent with portal hypertension
        finding aortic atherosclerosis : benign vessels 5 chronic age=50-95
        np aortoiliac <atherosclerosis> | +aortoiliac vascular <calcifications>
        np <atherosclerosis> of the abdominal aorta
        find The aorta shows atherosclerotic <calcification>. | Aortoiliac <atherosclerosis> is noted.
        finding uterine fibroids : minor uterus 2 F size=14-72 chronic age=28-80
        np a fibroid <uterus>, the largest fibroid measuring {size} | +uterine <fibroids> up to {size}
        find The uterus contains <fibroids>, the largest {size}. | Uterine <fibroids> measure up to {size}.
        say +uterine fibroids measuring up to {size} | =Fibroid uterus, the largest {size}.
        finding ovarian cyst : minor uterus 1.8 F side size=18-65 acute changes=new,stable age=19-50
        np a {size} {side} adnexal <cyst> | a {size} {side} ovarian <cyst>
        find The {side} ovary contains a {size} <cyst>. | A {size} <cyst> is seen in the {side} adnexa.
        say {size} {side} ovarian cyst | {size} {side} adnexal cyst
        not adnexal mass
        finding adnexal mass : actionable uterus 0.7 F side size=35-110 dims=2 chronic age=35-90
        np a {size} complex {side} adnexal <mass> | a {size} solid and cystic <mass> in the {side} adnexa
        find A {size} mixed solid and cystic <mass> arises in the {side} adnexa.
        find The {side} ovary is replaced by a {size} complex <mass>.
        say {size} complex {side} adnexal mass, suspicious for ovarian neoplasm
        say {size} {side} adnexal mass, concerning for neoplasm
        finding prostatomegaly : minor prostate 3 M chronic age=50-95 quiet
        np an enlarged <prostate> | <prostatomegaly> indenting the bladder base
        find The prostate is <enlarged>. | <Prostatomegaly> is noted.
        finding ventral hernia : minor wall 1.8 chronic
        slot kind: fat-containing umbilical | small fat-containing umbilical | fat-containing ventral
        np a {kind} <hernia> | a {kind} <hernia> without bowel
        find There is a {kind} <hernia>. | A {kind} <hernia> is noted.
        say {kind} hernia
        finding inguinal hernia : minor wall 1.2 sides chronic
        np one> a fat-containing {side} inguinal <hernia> | both> +fat-containing bilateral inguinal <hernias>
        find one> A {side} inguinal <hernia> contains fat. | both> Bilateral inguinal <hernias> contain fat.
        say one> fat-containing {side} inguinal hernia | both> +bilateral fat-containing inguinal hernias
        finding incarcerated hernia : urgent wall 0.4 acute changes=new
        slot kind: right inguinal | left inguinal | umbilical | ventral
        np an incarcerated {kind} <hernia> containing obstructed small bowel
        find A {kind} <hernia> contains a dilated small bowel loop with wall thickening, concerning for incarceration.
        find An incarcerated {kind} <hernia> obstructs the small bowel.
        say incarcerated {kind} hernia with small bowel obstruction
        say =Incarcerated {kind} hernia causing bowel obstruction.
        not small bowel obstruction | inguinal hernia | ventral hernia | constipation
        finding pleural effusion : minor bases 1.3 sides acute heals
        sev small | trace | moderate!actionable
        np one> a {sev} {side} pleural <effusion> | both> +{sev} bilateral pleural <effusions>
        find one> A {sev} pleural <effusion> is seen on the {side}. | both> There are {sev} <effusions> at both bases.
        say one> {sev} {side} pleural effusion | both> +{sev} bilateral pleural effusions
        finding basilar atelectasis : minor bases 2 quiet acute
        np mild bibasilar <atelectasis> | dependent <atelectasis>
        find Dependent <atelectasis> at the lung bases. | Mild bibasilar <atelectasis> is noted.
        finding pulmonary nodule : actionable bases 1 side size=3-14 changes=new,stable
        np a {size} <nodule> at the {side} lung base | a {size} solid {side} lower lobe <nodule>
        find A {size} solid <nodule> is seen in the {side} lower lobe.
        find The {side} lung base contains a {size} <nodule>.
        say {size} solid {side} lower lobe nodule | {size} solid nodule in the {side} lower lobe
        advice fleischner solid
        finding compression fracture : actionable bones 1 event age=55-95
        slot level: T12 | L1 | L2 | L3 | L4
        slot loss: mild | moderate | 25% | 40%
        np an age-indeterminate {level} compression <fracture> with {loss} height loss
        find {level} is <compressed> with {loss} loss of height, age indeterminate.
        find There is a {level} compression <fracture>, {loss} height loss, of indeterminate age.
        say age-indeterminate {level} compression fracture with {loss} height loss
        say {level} compression fracture, age indeterminate
        finding bone metastasis : actionable bones 0.7 chronic age=40-95
        slot loc: L3 vertebral body | right iliac bone | sacrum | left acetabulum | T12 vertebral body
        np a lytic <lesion> in the {loc}, suspicious for metastasis
        np a sclerotic <lesion> of the {loc}, suspicious for metastasis
        find A destructive <lesion> involves the {loc}, suspicious for metastasis.
        find The {loc} contains a lytic <focus>, suspicious for metastasis.
        say {loc} lesion, suspicious for metastasis | bone lesion in the {loc}, suspicious for metastasis
        finding degenerative spine : benign bones 5 chronic age=40-95
        np +degenerative <changes> of the lumbar spine | lumbar <spondylosis>
        find Degenerative <changes> are noted in the spine. | Lumbar <spondylosis>.
        """
}
