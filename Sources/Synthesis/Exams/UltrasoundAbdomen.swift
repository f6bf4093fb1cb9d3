extension ExamTables {
    /// Ultrasound, in a fixed order.
    static let ultrasounds = [
        abdominalUltrasound, rightUpperQuadrantUltrasound, renalUltrasound, thyroidUltrasound, pelvicUltrasound,
        earlyPregnancyUltrasound, scrotalUltrasound, legVeinUltrasound, carotidUltrasound, softTissueUltrasound,
        neckUltrasound,
    ]

    static let abdominalUltrasound = """
        exam abdomen-us US 3
        fact cbd: 2..6
        fact liver: 13.2 | 14.1 | 14.8 | 15.3 | 12.9
        fact spleen: 8.9 | 9.6 | 10.4 | 11.1 | 10.8
        fact rk: 9.9 | 10.4 | 10.8 | 11.2 | 11.6
        fact lk: 10.1 | 10.6 | 11.0 | 11.4 | 11.8
        fact aorta: 1.6 | 1.8 | 1.9 | 2.1
        title Abdominal ultrasound | US abdomen complete | Ultrasound of the abdomen | Complete abdominal sonogram
        title Abdomen ultrasound, complete | Sonography of the abdomen
        reason abdominal pain | abnormal liver function tests | elevated liver enzymes | epigastric pain
          | nausea and vomiting
        reason pulsatile abdominal mass | weight loss | bloating | jaundice | hepatitis C | flank pain
        question gallstone disease=cholelithiasis | biliary dilatation | hydronephrosis | ascites
          | liver mass=hepatic mass
        question cirrhosis | abdominal aortic aneurysm
        clear No acute sonographic abnormality of the abdomen. | No acute abdominal abnormality.
        clear No acute findings on abdominal ultrasound. | No sonographic evidence of acute abdominal disease.
        clear No acute abnormality identified. | Negative for acute abdominal pathology.
        healthy Normal abdominal ultrasound. | Unremarkable sonogram of the abdomen.
          | Normal ultrasound of the abdomen.
        \(hepatobiliaryOrgans)
        organ spleen : Spleen
        normal The spleen measures {spleen} cm and is unremarkable. | Spleen is normal in size.
          | Spleen {spleen} cm, normal.
        normal The spleen is normal in size and echotexture. | Normal spleen.
        deny splenomegaly | focal splenic lesion=splenic lesion
        \(abdominalKidneys)
        organ left_kidney core : Left kidney
        normal The left kidney measures {lk} cm and is unremarkable. | Left kidney {lk} cm, normal echogenicity.
        normal The left kidney is normal in size and echogenicity. | Normal left kidney, {lk} cm in length.
        normal Left kidney measures {lk} cm in length without focal abnormality.
        deny left hydronephrosis=hydronephrosis
        organ aorta : Aorta and IVC
        normal The abdominal aorta is normal in caliber. | Aorta is nonaneurysmal, up to {aorta} cm.
          | Aorta and IVC are normal.
        normal The visualized aorta measures up to {aorta} cm. | The proximal aorta and IVC are unremarkable.
        deny abdominal aortic aneurysm | aortic aneurysm=abdominal aortic aneurysm
        organ peritoneum : Peritoneum
        deny ascites | free fluid=ascites
        \(hepatobiliaryFindings)
        \(kidneyFindings(organs: "right_kidney,left_kidney"))
        finding splenomegaly : minor spleen 3 chronic changes=stable size=132-210
        slot sev: 130=mild | 155=moderate | 180=marked
        np {sev} <splenomegaly>, {size} | {sev} <splenomegaly> measuring {size} in length
        np {sev} splenic <enlargement> to {size}
        find The spleen is <enlarged>, measuring {size}. | Spleen measures {size}, indicating {sev} <splenomegaly>.
        find There is {sev} <enlargement> of the spleen, which measures {size} in length.
        say {sev} splenomegaly | {sev} splenomegaly, {size} | {sev} splenomegaly measuring {size}
          | {sev} splenic enlargement
        finding splenic cyst : benign spleen 1 fixed
        np a small splenic <cyst> | a simple <cyst> of the spleen | a subcentimeter splenic <cyst>
        find A simple <cyst> is incidentally seen in the spleen. | Small anechoic splenic <cyst>.
        not splenic lesion
        finding accessory spleen : benign spleen 2 fixed
        np an accessory <spleen> | a small <splenule> at the hilum
        find A <splenule> is noted near the splenic hilum. | Incidental accessory <spleen>.
        finding abdominal aortic aneurysm : actionable aorta 2.5 size=31-64 chronic age=55-95
        slot loc: infrarenal | infrarenal | distal abdominal
        slot assoc: ~ | with mural thrombus | with eccentric mural thrombus | ~
        np a {size} {loc} aortic <aneurysm> {assoc} | <aneurysmal dilatation> of the {loc} aorta to {size} {assoc}
        np a fusiform {loc} aortic <aneurysm> measuring {size} {assoc}
        find The {loc} aorta is <aneurysmal>, measuring up to {size} in diameter {assoc}.
        find There is a fusiform {loc} aortic <aneurysm> with a maximal diameter of {size} {assoc}.
        find The {loc} aorta measures {size} in greatest diameter {assoc}, consistent with <aneurysm>.
        say {size} {loc} aortic aneurysm {assoc} | {loc} aortic aneurysm measuring {size}
        say {size} {loc} abdominal aortic aneurysm | fusiform {loc} aortic aneurysm, {size}
        finding aortic atherosclerosis : benign aorta 3 chronic age=55-95
        np mild aortic <atherosclerosis> | calcified <plaque> in the abdominal aorta
        find The aortic wall is <calcified>. | Atherosclerotic <plaque> is noted along the aorta.
        finding ascites : actionable peritoneum 2 acute heals
        sev small!minor | moderate | large | trace!minor
        np {sev} volume <ascites> | {sev} abdominal <ascites> | {sev} free intraperitoneal <fluid>
        find There is {sev} <ascites> in the upper abdomen and lower quadrants.
          | {sev} volume of free <fluid> is seen.
        find Free <fluid> is present in the abdomen, {sev} in volume.
        say {sev} ascites | {sev} volume ascites | {sev} volume abdominal ascites
        """

    static let rightUpperQuadrantUltrasound = """
        exam ruq-us US 3.5
        fact cbd: 2..6
        fact liver: 13.4 | 14.0 | 14.6 | 15.1
        fact rk: 9.8 | 10.3 | 10.7 | 11.1 | 11.5
        title Right upper quadrant ultrasound | US abdomen limited, right upper quadrant | RUQ ultrasound
          | Limited abdominal US
        title Ultrasound of the right upper quadrant | US gallbladder | Sonogram, right upper quadrant
        reason right upper quadrant pain | epigastric pain after meals | abnormal liver function tests
          | nausea and vomiting
        reason jaundice | fever and right upper quadrant tenderness | elevated bilirubin | elevated lipase
          | biliary colic
        question acute cholecystitis | acute cholecystitis | gallstone disease=cholelithiasis
          | biliary obstruction=biliary dilatation
        question cholecystitis=acute cholecystitis | choledocholithiasis
        clear No acute abnormality of the right upper quadrant. | No acute right upper quadrant findings.
        clear No sonographic evidence of acute right upper quadrant disease. | No acute hepatobiliary abnormality.
        clear No acute sonographic abnormality. | Negative for acute hepatobiliary disease.
        healthy Normal right upper quadrant ultrasound. | Unremarkable right upper quadrant sonogram.
        healthy Normal ultrasound of the right upper quadrant.
        \(hepatobiliaryOrgans)
        \(abdominalKidneys)
        organ peritoneum : Peritoneum
        deny ascites | free fluid=ascites
        \(hepatobiliaryFindings)
        \(kidneyFindings(organs: "right_kidney"))
        finding ascites : minor peritoneum 1 acute heals
        sev trace | small | moderate!actionable
        np {sev} perihepatic <ascites> | a {sev} amount of perihepatic <fluid> | {sev} <ascites> around the liver
        find There is {sev} perihepatic free <fluid>. | {sev} <ascites> is seen in the right upper quadrant.
        find Perihepatic <fluid> is noted, {sev} in volume.
        say {sev} perihepatic ascites | {sev} perihepatic fluid | {sev} ascites in the right upper quadrant
        """

    private static let abdominalKidneys = """
        organ right_kidney core : Right kidney
        normal The right kidney measures {rk} cm and is unremarkable. | Right kidney {rk} cm, normal echogenicity.
        normal The right kidney is normal in size and echogenicity. | Normal right kidney, {rk} cm in length.
        normal Right kidney measures {rk} cm in length without focal abnormality.
        deny right hydronephrosis=hydronephrosis
        """
}
