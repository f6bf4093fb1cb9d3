/// Words by which a whole region or report is called free of findings: "no acute cardiopulmonary abnormality".
///
/// Such a sentence is a negation, then words of `limits`, then words of `adjectives`, then one of `nouns`. It makes no
/// fact of its own. Terms are written as in the concept tables.
enum GlobalNegatives {
    /// What is denied.
    static let nouns = """
        abnormalit* | disease | diseases | disease process* | process | processes | finding | findings | pathology
        pathologies | injury | injuries | trauma | disorder | disorders | problem | problems | complication*
        sequela* | radiographic finding* | imaging finding*
        """

    /// Adjectives that say of which region, by region.
    static let adjectives = """
        any
          radiographic | radiological* | radiologic* | sonographic* | imaging | structural | visible | identifiable
          ct | mr | mri | ultrasound | mammographic* | scintigraphic* | traumatic | posttraumatic | post traumatic
          anatomic* | morphologic* | underlying | focal | gross
        chest
          cardiopulmonary | cardiothoracic | cardiac and pulmonary | pulmonary | lung | chest | thoracic
          intrathoracic | parenchymal | pleural | cardiac | heart | mediastinal | cardiomediastinal | cardio pulmonary
          cardiovascular | pleuropulmonary | cardio mediastinal | lung parenchymal | xray | x ray
        abdomen
          abdominal | intraabdominal | intra abdominal | abdominopelvic | abdominal or pelvic | abdomen | hepatic
          hepatobiliary | biliary | pancreatic | renal | gastrointestinal | bowel | peritoneal | retroperitoneal
          adrenal | splenic | genitourinary | urinary
        pelvis
          pelvic | intrapelvic | intra pelvic | gynecologic* | adnexal | uterine | ovarian | testicular | scrotal
          intratesticular | extratesticular
        head
          intracranial | intra cranial | cranial | cerebral | brain | parenchymal brain | orbital | sinus | calvarial
          neurologic* | white matter
        spine
          spinal | spine | vertebral | lumbar | cervical | lumbar spine | cervical spine | thoracic spine | cord
        bones
          osseous | bony | bone | skeletal | musculoskeletal | joint | articular | soft tissue | osteoarticular
          bony or soft tissue | tendon | ligamentous | osseus
        breast
          breast | axillary
        vessels
          vascular | arterial | venous | aortic | intravascular
        neck
          neck | thyroid | laryngeal | cervical neck
        """

    /// Words that limit what is denied.
    static let limits = """
        acute | active | significant | clinically significant | suspicious | definite | obvious | gross | new
        evidence of | radiographic evidence of | ct evidence of | mr evidence of | sonographic evidence of
        mammographic evidence of | scintigraphic evidence of | imaging evidence of | signs of | sign of | findings of
        indication of | major | focal | discrete | convincing | specific | overt | appreciable | demonstrable | other
        additional | further | important | critical | emergent | urgent | pertinent | clearly | subacute
        acute or active | acute or significant | acute or suspicious | active or acute | large | apparent
        """

    /// Whole phrases that call a report normal.
    static let positives = """
        normal chest | normal chest x ray | normal chest radiograph* | normal chest exam* | normal exam
        normal examination* | normal study | normal studies | normal scan | normal radiograph* | normal ultrasound
        normal sonogram | normal mri | normal mr | normal ct | normal cta | normal mammogram* | normal head ct
        normal ct of the | normal mri of the | normal ultrasound of the | normal sonogram of the
        normal radiographs of the | normal examination of the | normal study of the | normal renal scan
        normal bone scan | normal thyroid scan | normal myocardial perfusion | normal carotid duplex | normal abdomen
        normal brain | normal knee | normal appearance of the chest | normal pa and lateral chest
        normal two view chest | normal heart and lungs | heart and lungs normal | unremarkable exam*
        unremarkable study | unremarkable scan | unremarkable chest | unremarkable radiograph*
        unremarkable ultrasound | unremarkable sonogram | unremarkable mri | unremarkable ct | unremarkable mammogram*
        unremarkable ct of the | unremarkable mri of the | unremarkable abdomen
        unremarkable examination of the
        negative exam* | negative study | negative chest | negative scan | negative radiograph* | negative mammogram*
        negative ultrasound | negative ct | negative mri | no abnormalit* | no acute abnormalit* | no acute disease
        no acute process | no acute findings | no active disease | no significant abnormalit*
        study is within normal limits | exam is within normal limits | examination is within normal limits
        examination is normal | study is normal | exam is normal | scan is normal | study is unremarkable
        examination is unremarkable | exam is unremarkable | no evidence of disease | no evidence of acute disease
        bi rads 1 | bi rads category 1 | birads 1
        """

    /// Phrases that hold a term and name no finding. They are matched as a term is and then left out.
    static let innocent = """
        bone density | bony density | mineral density | bone mineral density | breast density | fat density
        fluid density | soft tissue density is normal | density of the breast* | proton density | normal density
        breast tissue density | fibroglandular density | optical density | density category | amniotic fluid
        amniotic fluid volume | amniotic fluid index | cerebrospinal fluid | physiologic fluid | synovial fluid
        fluid sensitive | fluid attenuated | fluid attenuation inversion | fluid filled | physiologic joint fluid
        fallopian tube* | eustachian tube* | neural tube | test tube | tubes and ovaries | contrast enhanced
        contrast enhancement | normal enhancement | enhancement pattern | enhancement is normal
        symmetric enhancement | homogeneous enhancement | enhances normally | enhances symmetrically
        enhances homogeneously | contrast collection | data collection | collection of data | collection system
        renal collecting system | well distended | normally distended | adequately distended | partially distended
        incompletely distended | bladder is distended | moderately distended bladder | fully distended | st elevation
        st segment elevation | st depression | elevated velocit* | elevated enzyme* | elevated blood pressure
        echogenic shadowing | normal uptake | physiologic uptake | tracer uptake is normal | uptake is normal
        uptake is physiologic | uptake at 24 hours is normal | cardiac activity is normal | signal void* | flow void*
        signal to noise | suture of the skull | sagittal suture | coronal suture | lambdoid suture* | cranial sutures
        sutures are patent | family history | history of cancer | needle aspiration | joint aspiration
        aspiration of fluid | aspiration biopsy | biopsy needle | fine needle aspiration | bone marrow aspiration
        was aspirated | ultrasound guided aspiration | stroke volume | calcium score* | calcium scoring | fusion imag*
        duplex ultrasound | duplex doppler | subarachnoid space* | subdural space* | epidural space*
        cochlear implant* | transitional zone | cardiac catheterization | obscured by bowel gas
        susceptibility weighted | infection control | port site* | portal venous phase | lead time | leads to
        leading to | nerve root sleeve* | node of ranvier | sinus node | av node | atrioventricular node
        postoperative scan* | postoperative stud* | postoperative exam* | enlarging | obstructing | nonobstructing | fluid signal | has enlarged | have enlarged | has not enlarged | have not enlarged | had enlarged | has further enlarged | wedge shaped | ti rads | pi rads | bi rads | li rads | lung rads | lymph node dissection | axillary dissection | neck dissection | axillary node dissection | blunt dissection
        dissection plane | mass index | body mass | body mass index | bone mass | muscle mass | lean mass
        left ventricular mass | heart mass | stone protocol | tear film | eye tear* | compression view*
        spot compression | compression ultrasound | compression stocking* | normal compression
        compression sonography | compression and augmentation | obstructive sleep apnea | cancer screening
        lung cancer screening | screening for cancer | tumor imaging | tumor marker* | foreign body protocol
        mesh network | defibrillator pad* | pulmonary embolism protocol | embolization procedure | infarct protocol
        stroke protocol | hemorrhage protocol | lesion load | feces sign | small bowel feces sign | has been resected | been resected | have been resected | involuted completely | completely involuted | less prominent | narrowest | enlarged to | enlarged from | enlarged since | sac enlarged | sac has enlarged | skip lesions | lesion burden | narrower | elevated lipase | elevated troponin* | elevated creatinine
        elevated d dimer | elevated white | elevated liver | elevated bilirubin | elevated psa | elevated inflammatory
        elevated pressure* | advancing gestation | weeks gestation | gestational age | fetal heart rate | heart rate
        rokitansky nodule | lumpectomy bed | surgical bed | resection bed | thyroidectomy bed | prostatectomy bed
        tumor bed | operative bed | nephrectomy bed | nasal cavity | pleural cavity | uterine cavity | peritoneal cavity
        pelvic inflammatory | urine retention volume | heart failure clinic | fracture clinic | stroke clinic | cancer center
        """
}
