extension Finding {
    /// Name | marks | phrases with " , " between them. Marks: s significant, l lies on a side, - neither. A phrase with
    /// "!" says that the finding is absent. Own choice of common findings, chest to bones.
    static let table = """
        pneumothorax | sl | pneumothorax , pneumothoraces , ptx , hydropneumothorax , air in the pleural space
        effusion | sl | pleural effusion , effusion , pleural fluid , hydrothorax , hemothorax , haemothorax , ! costophrenic angle sharp , ! costophrenic angle clear
        consolidation | sl | consolidation , infiltrate , airspace disease , airspace opacity , air space opacity , air space disease , airspace opacification , ! lung clear , ! clear lung
        pneumonia | sl | pneumonia , bronchopneumonia , pneumonic infiltrate
        atelectasis | l | atelectasis , atelectases , atelectatic change , lung collapse , lobar collapse
        edema | s | pulmonary edema , pulmonary oedema , interstitial edema , interstitial oedema , alveolar edema , vascular congestion , pulmonary congestion
        cardiomegaly | - | cardiomegaly , enlarged heart , heart enlarged , heart size enlarged , cardiac enlargement , enlarged cardiac silhouette , cardiac silhouette enlarged , ! heart size normal , ! normal heart size , ! heart normal in size , ! heart normal size , ! heart not enlarged , ! heart size not enlarged , ! heart size within normal limit , ! heart within normal limit , ! cardiac silhouette normal , ! cardiac silhouette within normal limit , ! cardiac silhouette not enlarged
        pericardial | s | pericardial effusion , pericardial fluid , hemopericardium
        nodule | sl | pulmonary nodule , lung nodule , nodule , nodular opacity , nodular density
        mass | sl | mass , mass lesion , neoplasm , tumor , tumour
        cavity | sl | cavitation , cavitary lesion , cavity lesion , lung cavity
        emphysema | - | emphysema , emphysematous change , bullous disease
        fibrosis | - | fibrosis , fibrotic change , honeycombing
        bronchiectasis | l | bronchiectasis , bronchiectatic change
        lymphadenopathy | s | lymphadenopathy , adenopathy , enlarged lymph node , enlarged node
        embolism | sl | pulmonary embolism , pulmonary embolus , pulmonary emboli , pulmonary thromboembolism , embolism , filling defect in pulmonary artery
        dissection | s | aortic dissection , dissection , intimal flap , dissection flap
        aneurysm | sl | aneurysm , aneurysmal dilatation , aneurysmal dilation
        pneumomediastinum | s | pneumomediastinum , mediastinal air
        hernia | l | hernia , herniation of bowel
        pneumoperitoneum | s | pneumoperitoneum , free intraperitoneal air , free air , free intraperitoneal gas , free gas
        ascites | - | ascites , free fluid , free intraperitoneal fluid , peritoneal fluid
        obstruction | s | bowel obstruction , small bowel obstruction , large bowel obstruction , obstructed bowel
        appendicitis | s | appendicitis , inflamed appendix , ! normal appendix , ! appendix normal
        cholecystitis | s | cholecystitis , inflamed gallbladder
        gallstone | - | gallstone , cholelithiasis , gallbladder stone , gallbladder calculi , gallbladder calculus
        biliary | - | biliary dilatation , biliary dilation , biliary ductal dilatation , biliary ductal dilation , bile duct dilatation , dilated bile duct , dilated common bile duct
        diverticulitis | s | diverticulitis , inflamed diverticulum
        pancreatitis | s | pancreatitis , peripancreatic stranding , peripancreatic fat stranding
        hydronephrosis | sl | hydronephrosis , hydroureteronephrosis , dilated renal pelvis , pelvicaliectasis
        stone | sl | kidney stone , renal stone , ureteral stone , ureteric stone , renal calculus , renal calculi , ureteral calculus , ureteral calculi , nephrolithiasis , urolithiasis , ureterolithiasis
        cyst | l | cyst , renal cyst , simple cyst , ovarian cyst
        abscess | s | abscess , drainable collection , rim enhancing collection
        intussusception | s | intussusception
        hemorrhage | sl | intracranial hemorrhage , intracranial haemorrhage , hemorrhage , haemorrhage , intracranial bleed , intraparenchymal hematoma
        subdural | sl | subdural hematoma , subdural haematoma , subdural hemorrhage , subdural collection
        epidural | sl | epidural hematoma , epidural haematoma , extradural hematoma , epidural hemorrhage
        subarachnoid | sl | subarachnoid hemorrhage , subarachnoid haemorrhage , subarachnoid blood
        infarct | sl | infarct , infarction , ischemic stroke , acute ischemia , restricted diffusion
        shift | sl | midline shift , shift of the midline , shift of midline structure
        hydrocephalus | s | hydrocephalus , ventriculomegaly , enlarged ventricle , ventricular enlargement
        herniation | s | cerebral herniation , uncal herniation , tonsillar herniation , brain herniation
        occlusion | sl | vessel occlusion , large vessel occlusion , arterial occlusion , artery occlusion
        thrombosis | sl | deep vein thrombosis , deep venous thrombosis , dvt , venous thrombosis , thrombus , thrombosis
        fracture | sl | fracture , fractured , cortical break , ! bone intact , ! osseous structure intact
        dislocation | sl | dislocation , dislocated , subluxation
        joint | l | joint effusion , knee effusion , elbow effusion , hip effusion , suprapatellar effusion , elevated fat pad
        osteoarthritis | l | osteoarthritis , osteoarthrosis , degenerative joint disease
        lytic | sl | lytic lesion , osseous metastasis , osseous metastases , bone metastasis , bone metastases , destructive lesion
        compression | s | compression fracture , compression deformity , vertebral fracture
        stenosis | l | spinal stenosis , canal stenosis , spinal canal stenosis , foraminal stenosis
        disc | l | disc herniation , disk herniation , herniated disc , herniated disk , disc protrusion , disk protrusion
        tear | sl | meniscal tear , ligament tear , tendon tear , rotator cuff tear , full thickness tear
        """
}
