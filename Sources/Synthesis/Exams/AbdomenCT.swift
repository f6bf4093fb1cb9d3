extension ExamTables {
    static let abdomenCT = """
        exam abdomen-ct CT 6
        title CT abdomen and pelvis with contrast | CT of the abdomen and pelvis | CT abdomen pelvis with IV contrast
        title CT abdomen and pelvis with IV and oral contrast | CT abdomen and pelvis | CT A/P with contrast
        reason abdominal pain | right lower quadrant pain | left lower quadrant pain | nausea and vomiting | weight loss
        reason epigastric pain | fever | abdominal distention | elevated liver enzymes | diffuse abdominal pain | trauma
        reason constipation | abdominal pain and fever | F> pelvic pain | anemia | leukocytosis | jaundice
        question appendicitis | diverticulitis | bowel obstruction=small bowel obstruction | abscess | pancreatitis
        question free air=pneumoperitoneum | abdominal mass=retroperitoneal mass
        clear No acute abnormality in the abdomen or pelvis. | No acute abdominal or pelvic process.
        clear No acute intra-abdominal abnormality. | No CT evidence of acute abdominopelvic abnormality.
        clear No acute findings in the abdomen or pelvis. | No acute intra-abdominal or pelvic pathology.
        healthy Normal CT of the abdomen and pelvis. | Unremarkable CT abdomen and pelvis.
        use abdomen-ct-organs
        use abdomen-ct-solid
        use abdomen-ct-bowel
        use abdomen-ct-other
        """

    static let stoneCT = """
        exam stone-ct CT 2
        title CT abdomen and pelvis without contrast, stone protocol | CT renal stone protocol
        title Noncontrast CT abdomen and pelvis
        title CT KUB without contrast | CT urogram, noncontrast
        reason flank pain | left flank pain | right flank pain | hematuria | renal colic | flank pain and vomiting
        reason recurrent kidney stones | dysuria and flank pain
        question ureteral stone=ureteral calculus | hydronephrosis | kidney stone=renal calculus | appendicitis
        clear No obstructing urinary tract calculus. | No ureteral stone or hydronephrosis. | No acute abnormality.
        clear No obstructive uropathy. | No acute abdominal or pelvic process.
        healthy Normal noncontrast CT of the abdomen and pelvis. | Unremarkable unenhanced CT of the abdomen and pelvis.
        use abdomen-ct-organs
        finding ureteral calculus : actionable kidneys 6 side size=2-11 acute changes=new,stable
        slot loc: proximal ureter | mid ureter | distal ureter | ureterovesical junction | ureteropelvic junction
        slot deg: mild | moderate | severe | mild | minimal
        np an obstructing {size} <calculus> in the {side} {loc} with {deg} hydronephrosis
        np a {size} {side} ureteral <stone> at the {loc} causing {deg} hydronephrosis
        find A {size} <stone> lies in the {side} {loc}, with {deg} upstream hydroureteronephrosis.
        find There is {deg} {side} hydronephrosis due to a {size} <calculus> at the {loc}.
        find {size} <calculus> in the {side} {loc} with {deg} hydronephrosis and perinephric stranding.
        say obstructing {size} {side} {loc} calculus with {deg} hydronephrosis
        say {size} calculus in the {side} {loc} causing {deg} hydronephrosis
        say {size} obstructing stone in the {side} {loc} with {deg} hydronephrosis
        not hydronephrosis
        use abdomen-ct-solid
        use abdomen-ct-bowel
        use abdomen-ct-other
        """

    static let abdomenCTOrgans = """
        organ liver core : Liver
        name liver
        normal The liver is normal in size and attenuation. | The liver is unremarkable. | Liver normal.
        normal No focal hepatic lesion. | The liver is homogeneous without focal lesion. | Normal liver.
        else The liver is otherwise unremarkable. | Otherwise normal liver.
        deny focal liver lesion=hepatic lesion | intrahepatic biliary dilatation=biliary dilatation
        organ gallbladder core : Gallbladder and bile ducts
        name gallbladder
        normal The gallbladder is unremarkable. | Gallbladder is normal. | Normal gallbladder and bile ducts.
        normal The gallbladder and biliary tree are unremarkable. | No calcified gallstones.
        deny biliary dilatation | +gallstones=gallstones | pericholecystic fluid=cholecystitis
        deny gallbladder wall thickening=cholecystitis
        organ pancreas core : Pancreas
        name pancreas
        normal The pancreas is unremarkable. | Pancreas is normal. | Pancreas normal in size and attenuation.
        normal The pancreas is normal without ductal dilatation.
        deny pancreatic ductal dilatation=pancreatic mass | peripancreatic stranding=pancreatitis | pancreatic mass
        organ spleen : Spleen
        name spleen
        normal The spleen is normal. | Spleen is normal in size. | The spleen is unremarkable. | Normal spleen.
        deny splenomegaly
        organ adrenals : Adrenal glands
        name adrenal glands
        normal The adrenal glands are normal. | Adrenals are unremarkable. | Both adrenal glands are unremarkable.
        deny adrenal nodule
        organ kidneys core : Kidneys and ureters
        name kidneys
        normal The kidneys are normal. | The kidneys are unremarkable. | Kidneys are symmetric and unremarkable.
        normal Both kidneys are normal in size without hydronephrosis. | Kidneys and ureters are unremarkable.
        else one> The {other} kidney is normal. | one> The {other} kidney is unremarkable.
        else The kidneys are otherwise unremarkable. | Otherwise unremarkable kidneys.
        deny hydronephrosis | urinary tract calculus=renal calculus | renal calculus | renal mass
        organ bladder : Bladder
        name urinary bladder
        normal The bladder is unremarkable. | Urinary bladder is normal.
        normal The bladder is partially distended and normal.
        deny bladder wall thickening=cystitis | bladder mass
        organ bowel core : Bowel
        normal The bowel is normal in caliber. | Bowel loops are unremarkable. | The stomach and bowel are unremarkable.
        normal Small and large bowel are normal in caliber without wall thickening. | No bowel wall thickening.
        normal Bowel is nondilated.
        deny bowel obstruction=small bowel obstruction | bowel dilatation=small bowel obstruction | diverticulitis
        deny colonic wall thickening=colitis | bowel obstruction=small bowel obstruction
        organ appendix : Bowel
        normal The appendix is normal. | Normal appendix. | The appendix is visualized and normal.
        deny appendicitis | acute appendicitis=appendicitis
        organ peritoneum core : Peritoneum
        normal The peritoneum is unremarkable. | No peritoneal abnormality.
        deny free fluid=ascites | free air=pneumoperitoneum | ascites | free intraperitoneal air=pneumoperitoneum
        deny abscess | fluid collection=abscess
        organ nodes : Lymph nodes
        normal No enlarged lymph nodes. | Lymph nodes are not enlarged. | Nodes are normal in size.
        deny lymphadenopathy=abdominal lymphadenopathy | adenopathy=abdominal lymphadenopathy
        deny retroperitoneal mass=retroperitoneal mass
        organ vessels : Vessels
        normal The abdominal aorta is normal in caliber. | Vasculature is unremarkable. | Aorta and branches are patent.
        normal The major vessels are patent.
        deny abdominal aortic aneurysm=abdominal aortic aneurysm | aneurysm=abdominal aortic aneurysm
        organ uterus F : Reproductive organs
        name uterus
        normal The uterus and ovaries are unremarkable. | Uterus and adnexa are normal. | No adnexal mass.
        normal Uterus is normal.
        deny adnexal mass
        organ prostate M : Reproductive organs
        name prostate
        normal The prostate is normal in size. | Prostate and seminal vesicles are unremarkable. | Prostate normal.
        organ wall : Abdominal wall
        normal The abdominal wall is intact. | Abdominal wall unremarkable. | Soft tissues are unremarkable.
        deny hernia=ventral hernia | abdominal wall hernia=ventral hernia
        organ bases : Lung bases
        normal The lung bases are clear. | Visualized lung bases are clear. | Lung bases clear.
        deny pleural effusion
        organ bones : Bones
        normal No aggressive bone lesion. | Bones are unremarkable. | No acute osseous abnormality.
        normal Osseous structures intact.
        normal The bones are intact.
        deny acute fracture=compression fracture | suspicious bone lesion=bone metastasis
        """
}
