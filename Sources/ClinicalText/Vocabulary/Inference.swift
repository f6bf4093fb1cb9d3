extension ConceptTables {
    /// What a finding on the left may be said to mean, with a hedge, on the right.
    ///
    /// One line a finding: `finding > claim | claim`. Two findings joined by `+` support the claim together.
    static let inferences = """
        mass > malignancy | metastasis | abscess | hematoma
        lesion > malignancy | metastasis | cyst | hemangioma
        nodule > malignancy | metastasis | granuloma
        opacity > atelectasis | pneumonia | consolidation | pulmonary edema | aspiration | scarring | lung mass
        consolidation > pneumonia | atelectasis | aspiration | pulmonary edema | pulmonary hemorrhage
        consolidation > pulmonary infarct
        atelectasis > pneumonia | aspiration | scarring | consolidation
        lobar collapse > endobronchial lesion | mucus plugging | lung mass | lung cancer
        ground glass opacity > pneumonia | pulmonary edema | pneumonitis | pulmonary hemorrhage
        ground glass opacity > interstitial lung disease
        interstitial opacity > pulmonary edema | interstitial lung disease | pneumonia | pulmonary fibrosis
        interstitial lung disease > pulmonary fibrosis | pulmonary edema | pneumonitis
        tree-in-bud nodules > bronchiolitis | aspiration | tuberculosis | infection
        bronchial wall thickening > airway disease | bronchiolitis | pulmonary edema | infection
        hyperinflation > chronic obstructive pulmonary disease | emphysema | airway disease
        pulmonary vascular congestion > pulmonary edema | congestive heart failure | volume overload
        pulmonary edema > congestive heart failure | volume overload | acute respiratory distress syndrome
        cardiomegaly + pulmonary edema > congestive heart failure
        cardiomegaly + pleural effusion > congestive heart failure
        cardiomegaly + pulmonary vascular congestion > congestive heart failure
        cardiomegaly > pericardial effusion | cardiomyopathy | heart failure
        pleural effusion > congestive heart failure | empyema | hemothorax | infection
        loculated pleural effusion > empyema | hemothorax | malignancy
        pulmonary nodule > lung cancer | metastasis | granuloma | infection | nipple shadow
        part-solid nodule > lung cancer | malignancy | infection
        multiple pulmonary nodules > pulmonary metastases | metastatic disease | granulomatous disease | infection
        lung mass > lung cancer | malignancy | metastasis | pneumonia
        cavitary lesion > lung abscess | tuberculosis | fungal lung infection | lung cancer | malignancy
        apical scarring > tuberculosis | granulomatous disease
        hilar adenopathy > lymphadenopathy | lung cancer | sarcoidosis | malignancy | pulmonary hypertension
        mediastinal lymphadenopathy > sarcoidosis | malignancy | metastatic disease | lung cancer
        mediastinal widening > aortic injury | aortic dissection | mediastinal mass | mediastinal hematoma
        mediastinal widening > thoracic aortic aneurysm
        pneumothorax + mediastinal shift > tension pneumothorax
        pneumoperitoneum > bowel perforation | perforation
        right ventricular enlargement > right heart strain | pulmonary hypertension | pulmonary embolism
        pulmonary artery enlargement > pulmonary hypertension | right heart strain
        dilated appendix > appendicitis
        periappendiceal stranding > appendicitis
        endplate change > discitis
        pulmonary embolism > pulmonary infarct | right heart strain
        filling defect > thrombus | embolus | calculus | mass
        wall motion abnormality > myocardial infarct | myocardial ischemia
        small bowel obstruction > ileus | hernia | ischemic bowel
        bowel wall thickening > colitis | enteritis | inflammatory bowel disease | ischemic bowel | malignancy
        pneumatosis > ischemic bowel
        stranding > inflammation | appendicitis | diverticulitis | pancreatitis | pyelonephritis
        gallbladder wall thickening > cholecystitis | acute cholecystitis
        pericholecystic fluid > cholecystitis | acute cholecystitis
        biliary dilatation > choledocholithiasis | biliary stricture | biliary obstruction | pancreatic mass
        hepatic lesion > hepatic hemangioma | hepatic cyst | liver metastasis | hepatocellular carcinoma
        hepatic lesion > focal nodular hyperplasia
        hepatic mass > hepatocellular carcinoma | liver metastasis | cholangiocarcinoma | malignancy
        hepatic mass > hepatic hemangioma
        adrenal nodule > adrenal adenoma | adrenal metastasis
        hydronephrosis > urinary obstruction | ureteral calculus
        perinephric stranding > pyelonephritis | ureteral calculus
        bladder wall thickening > cystitis
        ascites > cirrhosis | malignancy | peritoneal carcinomatosis
        fluid collection > abscess | hematoma
        lymphadenopathy > malignancy | metastasis | infection
        ovarian cyst > hemorrhagic cyst | endometrioma | corpus luteum
        adnexal mass > malignancy | ectopic pregnancy | dermoid | endometrioma | tubo-ovarian abscess
        endometrial thickening > endometrial polyp | malignancy
        pregnancy of unknown location > ectopic pregnancy | failed early pregnancy | early intrauterine pregnancy
        small vessel disease > chronic infarct | demyelination
        hyperdense vessel > large vessel occlusion | acute infarct
        intracranial mass > malignancy | brain metastases | meningioma | brain abscess
        bone lesion > bone metastasis | malignancy | osteomyelitis | enchondroma
        abnormal uptake > bone metastasis | malignancy | infection | fracture uptake
        compression fracture > bone metastasis | osteopenia
        disc herniation > nerve root compression | cord compression | spinal stenosis
        cord signal abnormality > demyelination | cord compression
        joint effusion > fracture | infection
        lipohemarthrosis > fracture
        bone contusion > fracture | ligament tear
        soft tissue swelling > fracture | cellulitis | ligament tear
        soft tissue gas > infection | abscess
        breast mass > breast cancer | fibroadenoma | breast cyst | malignancy
        suspicious calcifications > breast cancer | malignancy
        architectural distortion > breast cancer | lumpectomy scar | malignancy
        thyroid nodule > thyroid cancer | malignancy
        """
}
