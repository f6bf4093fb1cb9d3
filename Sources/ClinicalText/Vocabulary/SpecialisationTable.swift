extension Specialisations {
    /// `general finding : organ or place, another > its name there | …`. A place that is in no entry has its organ's,
    /// or its group's; `*` stands for no place. A name that no concept table has is a concept by this: what holds of
    /// the general finding holds of it, in the first place of its entry.
    static let table = """
        mass : lungs > lung mass | breast > breast mass | kidneys > renal mass | liver > hepatic mass
        mass : adnexa > adnexal mass | mediastinum > mediastinal mass | pancreas > pancreatic mass
        mass : bladder > bladder mass | colon > colon mass | small bowel, duodenum, bowel > small bowel mass
        mass : stomach > gastric mass | esophagus > esophageal mass | adrenal > adrenal nodule
        mass : retroperitoneum > retroperitoneal mass | brain > intracranial mass | pituitary > pituitary adenoma
        mass : spinal cord > cord mass | testis > testicular mass | parotid > parotid mass | neck > neck mass
        mass : larynx > laryngeal mass | pharynx > nasopharyngeal mass | pleura > pleural mass | orbit > orbital mass
        mass : gallbladder > gallbladder mass | heart > cardiac mass | mesentery, peritoneum, abdomen > abdominal mass
        mass : bone > bone lesion | soft tissues, muscles > soft tissue mass | uterus > uterine mass
        mass : thyroid > thyroid nodule | appendix > appendiceal mucocele | prostate > prostate lesion
        mass : ureter > ureteral mass | chest wall > chest wall mass | spleen > splenic lesion
        lesion : liver > hepatic lesion | bone, spine > bone lesion | spleen > splenic lesion | kidneys > renal mass
        lesion : breast > breast mass | prostate > prostate lesion | adrenal > adrenal nodule | thyroid > thyroid nodule
        lesion : pancreas > pancreatic mass | adnexa > adnexal mass | spinal cord > conus lesion
        nodule : lungs > pulmonary nodule | thyroid > thyroid nodule | adrenal > adrenal nodule | breast > breast mass
        nodule : prostate > prostate lesion | pleura > pleural mass | peritoneum, mesentery > peritoneal nodules
        cyst : kidneys > renal cyst | liver > hepatic cyst | adnexa > ovarian cyst | pancreas > pancreatic cyst
        cyst : spleen > splenic cyst | breast > breast cyst | lungs > lung cyst | thyroid > thyroid cyst
        cyst : epididymis > epididymal cyst | sinuses > retention cyst | bone > bone cyst | testis > testicular cyst
        cyst : adrenal > adrenal cyst | pericardium > pericardial cyst | bile ducts > choledochal cyst
        polyp : gallbladder > gallbladder polyp | uterus > endometrial polyp | colon, bowel > colonic polyp
        polyp : sinuses > nasal polyp | stomach > gastric polyp | bladder > bladder mass
        calculus : kidneys > renal calculus | ureter > ureteral calculus | bladder > bladder calculus
        calculus : gallbladder > gallstones | bile ducts > choledocholithiasis | appendix > appendicolith
        calculus : parotid, salivary glands > sialolithiasis | pancreas > pancreatic calcification
        calcification : breast > breast calcifications | aorta > aortic calcification | pleura > pleural calcification
        calcification : coronary arteries > coronary calcification | pericardium > pericardial calcification
        calcification : pancreas > pancreatic calcification | adrenal > adrenal calcification | carotid > carotid calcification
        calcification : prostate > prostatic calcification | spleen > splenic granuloma | thyroid > thyroid calcification
        calcification : gallbladder > porcelain gallbladder | liver > hepatic calcification | soft tissues > soft tissue calcification
        calcification : heart valves > valve calcification | basal ganglia > basal ganglia calcification
        calcification : supraspinatus, tendons > calcific tendinitis | meniscus > chondrocalcinosis
        thickening : gallbladder > gallbladder wall thickening | bladder > bladder wall thickening
        thickening : bowel, colon, small bowel, duodenum > bowel wall thickening | stomach > gastric wall thickening
        thickening : esophagus > esophageal thickening | pleura > pleural thickening | pericardium > pericardial thickening
        thickening : sinuses > sinus mucosal thickening | airway, bronchi > bronchial wall thickening | adrenal > adrenal hyperplasia
        thickening : uterus > endometrial thickening | scrotum > scrotal thickening | peritoneum > peritoneal thickening
        thickening : tendons, achilles tendon, patellar tendon, biceps tendon > tendinosis | skin > skin thickening
        dilatation : bile ducts > biliary dilatation | kidneys > hydronephrosis | ureter > hydroureter
        dilatation : pancreas > pancreatic duct dilatation | bowel, small bowel > bowel dilatation
        dilatation : colon > colonic dilatation | stomach > gastric distension | appendix > dilated appendix
        dilatation : aorta > aortic ectasia | pulmonary arteries > pulmonary artery dilatation | ventricles > ventriculomegaly
        dilatation : esophagus > esophageal dilatation | breast > duct ectasia | heart > chamber dilatation
        distension : bladder > bladder distension | stomach > gastric distension | gallbladder > gallbladder distension
        distension : bowel, small bowel > bowel dilatation | colon > colonic dilatation | abdomen > abdominal distension
        enlargement : heart > cardiomegaly | liver > hepatomegaly | spleen > splenomegaly | thyroid > thyromegaly
        enlargement : uterus > enlarged uterus | prostate > prostatomegaly | kidneys > renal enlargement
        enlargement : adrenal > adrenal hyperplasia | pulmonary arteries > pulmonary artery enlargement
        enlargement : ventricles > ventriculomegaly | hilum > hilar adenopathy
        enlargement : nodes > lymphadenopathy | turbinates > turbinate hypertrophy | pancreas > pancreatic enlargement
        enlargement : testis > testicular enlargement | adnexa > ovarian enlargement | tonsils > tonsillar enlargement
        hypoplasia : lungs > pulmonary hypoplasia | vertebral artery > hypoplastic vertebral
        lymphadenopathy : mediastinum > mediastinal lymphadenopathy | hilum > hilar adenopathy
        lymphadenopathy : axilla > axillary lymphadenopathy | neck > cervical lymphadenopathy
        lymphadenopathy : mesentery > mesenteric lymphadenopathy | retroperitoneum > retroperitoneal lymphadenopathy
        lymphadenopathy : abdomen, peritoneum, liver > abdominal lymphadenopathy
        lymphadenopathy : pelvis > pelvic lymphadenopathy | groin, abdominal wall > inguinal lymphadenopathy
        lymphadenopathy : supraclavicular > supraclavicular lymphadenopathy | iliac > pelvic lymphadenopathy
        edema : lungs > pulmonary edema | brain > cerebral edema | soft tissues > subcutaneous edema
        edema : muscles > muscle edema | bone > bone marrow edema | spinal cord > cord edema | larynx > laryngeal edema
        edema : gallbladder > gallbladder wall thickening | bowel, colon, small bowel > bowel wall thickening
        edema : pharynx > retropharyngeal edema | pancreas > peripancreatic stranding
        hemorrhage : frontal lobe, parietal lobe, temporal lobe, occipital lobe, cerebellum, brainstem, basal ganglia > intraparenchymal hemorrhage
        hemorrhage : ventricles > intraventricular hemorrhage | brain > intracranial hemorrhage | lungs > pulmonary hemorrhage
        hemorrhage : adrenal > adrenal hemorrhage | retroperitoneum > retroperitoneal hematoma | pituitary > pituitary apoplexy
        hemorrhage : peritoneum > hemoperitoneum | spinal cord > cord contusion | orbit > orbital hematoma
        hematoma : frontal lobe, parietal lobe, temporal lobe, occipital lobe, cerebellum, brainstem, basal ganglia > intraparenchymal hemorrhage
        hematoma : brain > intraparenchymal hemorrhage | liver > hepatic hematoma | spleen > splenic hematoma
        hematoma : kidneys > renal hematoma | mediastinum > mediastinal hematoma | retroperitoneum > retroperitoneal hematoma
        hematoma : soft tissues, muscles, thigh, calf > soft tissue hematoma | abdominal wall > rectus sheath hematoma
        hematoma : testis > testicular hematoma | breast > breast hematoma | chest wall > chest wall hematoma | scalp > scalp hematoma
        hematoma : orbit > orbital hematoma | mesentery > mesenteric hematoma | duodenum > duodenal hematoma
        contusion : lungs > pulmonary contusion | brain > hemorrhagic contusion | bone > bone contusion
        contusion : spinal cord > cord contusion | kidneys > renal contusion | muscles > muscle contusion
        laceration : liver > hepatic laceration | spleen > splenic laceration | kidneys > renal laceration
        laceration : pancreas > pancreatic laceration | lungs > pulmonary laceration
        rupture : bladder > bladder rupture | spleen > splenic rupture | aorta > aortic rupture | testis > testicular rupture
        rupture : orbit > globe rupture | breast > implant rupture | diaphragm > diaphragm rupture | esophagus > esophageal perforation
        rupture : achilles tendon > achilles tendon tear | patellar tendon > patellar tendon tear
        perforation : bowel, colon, small bowel, duodenum, stomach > bowel perforation | appendix > perforated appendicitis
        perforation : gallbladder > complicated cholecystitis | esophagus > esophageal perforation
        infarct : spleen > splenic infarct | kidneys > renal infarct | liver > hepatic infarct | lungs > pulmonary infarct
        infarct : spinal cord > cord infarct | heart > myocardial infarct | bone > bone infarct
        infarct : bowel, small bowel, colon > ischemic bowel | testis > testicular infarct
        ischemia : bowel, small bowel, colon, mesentery > ischemic bowel | heart > myocardial ischemia
        necrosis : pancreas > pancreatic necrosis | bone, hip > avascular necrosis
        abscess : liver > hepatic abscess | spleen > splenic abscess | kidneys > renal abscess | lungs > lung abscess
        abscess : brain > brain abscess | breast > breast abscess | neck > neck abscess | orbit > orbital abscess
        abscess : abdomen, peritoneum, mesentery, bowel, colon > intraabdominal abscess | pelvis > pelvic abscess
        abscess : prostate > prostatic abscess | soft tissues > soft tissue abscess | muscles > intramuscular abscess
        abscess : adnexa > tubo-ovarian abscess | testis > testicular abscess | pharynx > retropharyngeal abscess
        abscess : mediastinum > mediastinal abscess | tonsils > peritonsillar abscess
        effusion : * > pleural effusion | lungs > pleural effusion | joint > joint effusion | pericardium > pericardial effusion
        effusion : mastoid > mastoid effusion | brain > subdural hygroma
        fluid : pleura > pleural effusion | joint > joint effusion | mastoid > mastoid effusion | pelvis > pelvic free fluid
        fluid : pericardium > pericardial effusion
        free fluid : pelvis > pelvic free fluid
        fluid collection : kidneys > perinephric collection | spine > paraspinal collection | pancreas > peripancreatic fluid
        thrombus : portal vein > portal vein thrombosis | hepatic vein > hepatic vein thrombosis
        thrombus : inferior vena cava > inferior vena cava thrombosis | veins, deep veins > deep vein thrombosis
        thrombus : dural sinuses > venous sinus thrombosis | jugular vein > jugular vein thrombosis | heart > intracardiac thrombus
        thrombus : renal vein > renal vein thrombosis | superior mesenteric vein > mesenteric vein thrombosis
        thrombus : splenic vein > splenic vein thrombosis | saphenous vein > superficial thrombophlebitis | aorta > aortic thrombus
        thrombus : pulmonary arteries > pulmonary embolism | superior vena cava > superior vena cava obstruction
        embolus : lungs, pulmonary arteries > pulmonary embolism
        stenosis : carotid > carotid stenosis | vertebral artery > vertebral artery stenosis | renal artery > renal artery stenosis
        stenosis : mesenteric artery > mesenteric artery stenosis | coronary arteries > coronary stenosis | heart valves > valve stenosis
        stenosis : spine > spinal stenosis | peripheral artery > peripheral arterial stenosis | trachea > tracheal stenosis
        stenosis : intracranial arteries > intracranial stenosis | bile ducts > biliary stricture | ureter > ureteral stricture
        narrowing : spinal canal > spinal stenosis | trachea > tracheal narrowing | carotid > carotid stenosis
        narrowing : peripheral artery > peripheral arterial stenosis | bile ducts > biliary stricture | joint > joint space narrowing
        narrowing : coronary arteries > coronary stenosis | renal artery > renal artery stenosis | discs > loss of disc height
        narrowing : esophagus > esophageal stricture
        stricture : bile ducts > biliary stricture | ureter > ureteral stricture | esophagus > esophageal stricture
        stricture : colon, bowel, small bowel > bowel stricture | urethra > urethral stricture
        occlusion : carotid > carotid occlusion | coronary arteries > coronary occlusion | mesenteric artery > mesenteric artery occlusion
        occlusion : intracranial arteries > large vessel occlusion | peripheral artery > peripheral arterial occlusion
        occlusion : vertebral artery > vertebral artery occlusion | renal artery > renal artery occlusion
        obstruction : bowel, small bowel > small bowel obstruction | colon > large bowel obstruction
        obstruction : bile ducts > biliary obstruction | kidneys, ureter > urinary obstruction | bladder > bladder outlet obstruction
        obstruction : stomach > gastric outlet obstruction | bronchi > bronchial obstruction
        aneurysm : thoracic aorta > thoracic aortic aneurysm | abdominal aorta > abdominal aortic aneurysm | aorta > aortic aneurysm
        aneurysm : brain, intracranial arteries > intracranial aneurysm | heart > ventricular aneurysm
        aneurysm : popliteal artery, popliteal vein > popliteal artery aneurysm | iliac artery > iliac artery aneurysm | splenic artery > splenic artery aneurysm
        aneurysm : renal artery > renal artery aneurysm | coronary arteries > coronary aneurysm
        dissection : aorta > aortic dissection | carotid, vertebral artery, peripheral artery > arterial dissection
        varices : esophagus > esophageal varices | stomach > gastric varices
        vascular malformation : lungs > pulmonary arteriovenous malformation
        tear : supraspinatus > supraspinatus tear | infraspinatus > infraspinatus tear | subscapularis > subscapularis tear
        tear : rotator cuff > rotator cuff tear | biceps tendon > biceps tendon tear | patellar tendon > patellar tendon tear
        tear : achilles tendon > achilles tendon tear | quadriceps tendon > quadriceps tendon tear | tendons > tendon tear
        tear : anterior cruciate ligament > anterior cruciate ligament tear | posterior cruciate ligament > posterior cruciate ligament tear
        tear : medial collateral ligament > medial collateral ligament injury | lateral collateral ligament > lateral collateral ligament injury
        tear : meniscus > meniscal tear | medial meniscus > medial meniscal tear | lateral meniscus > lateral meniscal tear
        tear : labrum > labral tear | triangular fibrocartilage > TFCC tear | scapholunate ligament > scapholunate ligament tear
        tear : lunotriquetral ligament > lunotriquetral ligament tear | talofibular ligament > talofibular ligament tear
        tear : cruciate ligaments > anterior cruciate ligament tear + posterior cruciate ligament tear
        tear : ligaments > ligament tear | muscles > muscle tear | hamstring > hamstring tear | diaphragm > diaphragm rupture
        tear : deltoid ligament > deltoid ligament tear | peroneal tendon > peroneal tendon tear | gluteal tendon > gluteal tendon tear
        tendinosis : supraspinatus > supraspinatus tendinosis | biceps tendon > biceps tendinosis | patellar tendon > patellar tendinosis
        tendinosis : achilles tendon > achilles tendinosis
        dislocation : shoulder > shoulder dislocation | hip > hip dislocation | elbow > elbow dislocation
        subluxation : spine > spinal subluxation | biceps tendon > biceps subluxation
        fracture : rib, ribs > rib fracture | cervical spine > cervical fracture | lumbar spine > lumbar fracture
        fracture : thoracic spine, spine > vertebral fracture | sacrum > sacral fracture | skull > skull fracture | hip > hip fracture
        healed fracture : rib, ribs > healed rib fracture
        malignancy : lungs > lung cancer | breast > breast cancer | thyroid > thyroid cancer | pancreas > pancreatic cancer
        malignancy : colon > colon cancer | kidneys > renal cell carcinoma | bladder > bladder cancer | prostate > prostate cancer
        malignancy : stomach > gastric cancer | esophagus > esophageal cancer | gallbladder > gallbladder cancer
        malignancy : uterus > endometrial cancer | adnexa > ovarian cancer | testis > testicular cancer | adrenal > adrenal carcinoma
        malignancy : larynx > laryngeal mass | pharynx > nasopharyngeal mass
        metastasis : liver > liver metastasis | lungs > pulmonary metastases | bone > bone metastasis | spine > vertebral metastases
        metastasis : brain > brain metastases | adrenal > adrenal metastasis | pleura > pleural metastasis
        metastasis : peritoneum > peritoneal carcinomatosis | nodes > nodal metastasis | spleen > splenic metastasis
        adenoma : adrenal > adrenal adenoma | parathyroid > parathyroid adenoma | pituitary > pituitary adenoma | liver > hepatic adenoma
        hemangioma : liver > hepatic hemangioma | spine > vertebral hemangioma | spleen > splenic hemangioma | bone > hemangioma of bone
        diffuse fat infiltration : liver > hepatic steatosis | muscles, supraspinatus, infraspinatus, subscapularis, rotator cuff > muscle atrophy
        diffuse fat infiltration : pancreas > pancreatic atrophy
        hepatosplenomegaly : * > hepatomegaly + splenomegaly
        hemopneumothorax : * > hemothorax + pneumothorax
        discitis-osteomyelitis : * > discitis + osteomyelitis
        endotracheal and enteric tubes : * > endotracheal tube + enteric tube
        sequestration : * > pulmonary sequestration | discs, spine > disc sequestration
        retention : bladder, kidneys, ureter, prostate > urinary retention
        widening : mediastinum > mediastinal widening
        abnormal uptake : bone, spine > bone uptake | thyroid > diffuse thyroid uptake | colon > focal colonic uptake
        abnormal uptake : spleen > splenic uptake | liver > hepatic uptake | hilum > hilar uptake | joint > joint uptake
        abnormal enhancement : meninges > leptomeningeal enhancement | pleura > pleural enhancement
        atrophy : brain > cerebral atrophy | kidneys > renal atrophy | muscles > muscle atrophy | testis > testicular atrophy
        atrophy : pancreas > pancreatic atrophy | spinal cord > cord atrophy | liver > hepatic atrophy
        atrophy : supraspinatus, infraspinatus, subscapularis, rotator cuff > muscle atrophy
        volume loss : lungs > lung volume loss | brain > cerebral atrophy
        fibrosis : lungs > pulmonary fibrosis | liver > hepatic fibrosis | retroperitoneum > retroperitoneal fibrosis
        scarring : lungs > pulmonary scar | kidneys > renal scar | pleura > pleural scarring | heart > myocardial scar
        collapse : upper lobe, middle lobe, lower lobe, right upper lobe, right middle lobe, right lower lobe, left upper lobe, left lower lobe, lingula, lungs > lobar collapse
        collapse : spine > compression fracture | trachea > tracheomalacia
        compression : spinal cord > cord compression
        herniation : spine, discs > disc herniation | brain > brain herniation | lungs > lung hernia
        elevation : diaphragm > elevated hemidiaphragm
        displacement : trachea > tracheal deviation | mediastinum > mediastinal shift
        opacity : sinuses > sinus opacification | mastoid > mastoid effusion
        air fluid level : sinuses > sinusitis | bowel > air-fluid levels
        ulcer : stomach > gastric ulcer | duodenum > duodenal ulcer | aorta > penetrating aortic ulcer | foot, soft tissues > soft tissue ulcer
        torsion : testis > testicular torsion | adnexa > ovarian torsion
        inflammation : epididymis > epididymitis | sinuses > sinusitis
        stranding : kidneys > perinephric stranding | mesentery > mesenteric stranding | pancreas > peripancreatic stranding
        stranding : appendix > periappendiceal stranding
        gas : bile ducts > pneumobilia | peritoneum > pneumoperitoneum | retroperitoneum > pneumoretroperitoneum
        gas : soft tissues > soft tissue gas | mediastinum > pneumomediastinum | brain > pneumocephalus
        reflux : * > gastroesophageal reflux | veins, deep veins, saphenous vein > venous reflux
        reflux : ureter, kidneys, bladder > vesicoureteral reflux
        diverticulum : * > diverticulosis | urethra > urethral diverticulum | bladder > bladder diverticulum | esophagus > esophageal diverticulum
        ectopia : tonsils, cerebellum > Chiari malformation | lens > lens ectopia
        vascular anomaly : uterus > uterine anomaly | coronary arteries > coronary anomaly
        stent : ureter > ureteral stent | bile ducts > biliary stent | coronary arteries > coronary stent
        stent : peripheral artery, carotid > arterial stent | esophagus > esophageal stent
        catheter : bladder > urinary catheter | jugular vein, superior vena cava > central venous catheter
        """
}
