extension AnatomyVocabulary {
    /// `name : terms`; a name of its own line where several words mean one place.
    static let table = """
        right upper lobe : right upper lobe | rul | right upper lung | right upper zone | right apex | right apical
        right middle lobe : right middle lobe | rml | right mid lung | right mid zone
        right lower lobe : right lower lobe | rll | right lung base | right base | right basilar | right lower lung
        right lower lobe : right lower zone | right basal
        left upper lobe : left upper lobe | lul | left upper lung | left upper zone | left apex | left apical
        left lower lobe : left lower lobe | lll | left lung base | left base | left basilar | left lower lung | left basal
        left lower lobe : left lower zone | retrocardiac | left retrocardiac
        lingula : lingula | lingular
        upper lobe : upper lobe | upper lobes | upper lung | upper zone | apex | apices | apical | biapical
        middle lobe : middle lobe | mid lung | mid lungs | mid zone
        lower lobe : lower lobe | lower lobes | lung base | lung bases | base | bases | basilar | bibasilar | basal
        lower lobe : bibasal | lower lung | lower lungs | lower zone
        perihilar : perihilar | parahilar
        hilum : hilum | hila | hilar | hili | hilus
        fissure : fissure | minor fissure | major fissure
        costophrenic angle : costophrenic | costophrenic angle | costophrenic sulcus | cp angle
        lungs : lung | lungs | pulmonary
        pleura : pleura | pleural
        mediastinum : mediastinum | mediastinal | paratracheal | subcarinal | prevascular | aortopulmonary
        trachea : trachea | tracheal | subglottic trachea
        heart : heart | cardiac | left ventricle | right ventricle | left atrium | right atrium | ventricular
        pericardium : pericardium | pericardial
        aorta : aorta | aortic
        thoracic aorta : thoracic aorta | aortic arch | ascending aorta | descending aorta | aortic root | ascending thoracic aorta
        thoracic aorta : descending thoracic aorta | ascending thoracic
        abdominal aorta : abdominal aorta | infrarenal aorta | infrarenal abdominal aorta | juxtarenal aorta | suprarenal aorta
        heart valves : aortic valve | mitral valve | tricuspid valve | pulmonic valve | mitral annulus | valve leaflet*
        coronary arteries : coronary | coronary arter* | lad | left anterior descending | circumflex | right coronary artery | left main
        pulmonary arteries : pulmonary arter* | pulmonary trunk | main pulmonary artery | segmental arteries | pulmonary arterial
        superior vena cava : superior vena cava | svc | brachiocephalic vein
        inferior vena cava : inferior vena cava | ivc
        esophagus : esophag*
        bronchi : bronch* | mainstem | bronchus intermedius
        airway : airway | airways
        thymus : thymus | thymic
        diaphragm : diaphragm | hemidiaphragm | hemidiaphragms
        chest wall : chest wall
        axilla : axilla | axillae | axillary
        rib : rib | ribs
        clavicle : clavicle | clavicular
        scapula : scapula | scapular
        sternum : sternum | sternal
        thoracic spine : thoracic spine | dorsal spine | thoracic vertebra* | midthoracic | mid thoracic
        lumbar spine : lumbar spine | lumbar vertebra*
        cervical spine : cervical spine | cervical vertebra*
        spine : spine | vertebra* | spinal
        spinal cord : spinal cord | cord | conus | conus medullaris
        spinal canal : spinal canal | central canal | canal | thecal sac
        discs : disc | discs | disc space | disk
        sacrum : sacrum | sacral | sacroiliac | coccyx
        pelvis : pelvis | pelvic
        hip : hip | hips | acetabul* | femoral head | femoral heads | trochanter*
        femur : femur | femoral | femoral neck | intertrochanteric
        knee : knee | knees | patella* | patellofemoral
        tibia : tibia | tibial | tibial plateau
        fibula : fibula | fibular
        ankle : ankle | malleol*
        foot : foot | feet | metatarsal* | calcane* | talus | talar | toe | toes | hallux
        shoulder : shoulder | shoulders | glenohumeral | acromioclavicular | glenoid
        humerus : humerus | humeral
        elbow : elbow | olecranon
        radius : radius | radial head | distal radius
        ulna : ulna | ulnar
        wrist : wrist | scaphoid | carpal
        hand : hand | finger | fingers | thumb | metacarpal* | phalan*
        liver : liver | hepatic | segment | hepatic lobe | intrahepatic | perihepatic
        portal vein : portal vein | portal venous | main portal | portal
        hepatic vein : hepatic vein | hepatic veins
        gallbladder : gallbladder | gall bladder | pericholecystic
        bile ducts : bile duct | bile ducts | common bile duct | common duct | biliary | cbd | intrahepatic ducts | intrahepatic bile ducts | hepatic duct | biliary tree | cystic duct
        pancreas : pancreas | pancreatic | peripancreatic | uncinate process | pancreatic duct | pancreatic head | pancreatic tail | pancreatic body
        spleen : spleen | splenic | perisplenic
        splenic artery : splenic artery
        splenic vein : splenic vein
        adrenal : adrenal | adrenals | adrenal gland*
        kidneys : kidney | kidneys | renal | perinephric | perirenal | renal pelvis | calyceal | calyces | calyx | collecting system*
        renal artery : renal artery | renal arteries
        renal vein : renal vein | renal veins
        ureter : ureter | ureters | ureteral | ureteric | ureterovesical | vesicoureteric
        bladder : bladder | trigone | urinary bladder | vesical
        urethra : urethra | urethral
        stomach : stomach | gastric | antrum | antral | pylorus | gastric fundus
        duodenum : duodenum | duodenal
        small bowel : small bowel | jejun* | ileum | ileal | small intestin* | small bowel loops
        colon : colon | colonic | sigmoid | cecum | cecal | rectum | rectal | rectosigmoid | large bowel | splenic flexure | hepatic flexure | pericolic | anal
        appendix : appendix | appendiceal
        bowel : bowel | bowel loops | intestin* | loops
        mesentery : mesentery | mesenteric
        mesenteric artery : mesenteric artery | superior mesenteric artery | inferior mesenteric artery | sma | celiac | celiac axis | celiac artery | celiac trunk
        superior mesenteric vein : superior mesenteric vein | mesenteric vein | smv
        retroperitoneum : retroperiton*
        peritoneum : peritone* | intraperitoneal | omentum | omental
        abdomen : abdomen | abdominal | intraabdominal
        abdominal wall : abdominal wall | umbilical | rectus sheath
        groin : groin | groins | inguinal
        uterus : uterus | uterine | endometri* | myometri* | cervix
        ovary : ovary | ovaries | ovarian
        adnexa : adnexa | adnexal | adnexae | adnexum
        prostate : prostate | prostatic | peripheral zone | transition zone | seminal vesicle*
        testis : testis | testes | testic*
        epididymis : epididym*
        scrotum : scrot*
        brain : brain | cerebral | intracranial | hemispher* | corpus callosum | periventricular | corona radiata | centrum semiovale
        brain : subdural | subarachnoid | intraparenchymal | cerebellopontine angle
        meninges : mening* | dura | dural | leptomening* | pachymening*
        pituitary : pituitary | sella | sellar | suprasellar
        dural sinuses : transverse sinus* | sigmoid sinus* | sagittal sinus* | superior sagittal sinus | dural sinus* | dural venous sinus* | straight sinus
        intracranial arteries : middle cerebral artery | mca | anterior cerebral artery | posterior cerebral artery | basilar | basilar artery
        intracranial arteries : m1 | m2 | m1 segment | m2 segment | a1 | p1 | circle of willis | acom | pcom | acomm | pcomm | basilar tip | mca bifurcation | pericallosal | cavernous ica | ica terminus | anterior communicating artery | posterior communicating artery
        frontal lobe : frontal | frontal lobe | frontal lobes | bifrontal
        parietal lobe : parietal | parietal lobe
        temporal lobe : temporal lobe | temporal lobes | temporal
        occipital lobe : occipital | occipital lobe
        cerebellum : cerebell* | vermis | posterior fossa
        brainstem : brainstem | brain stem | pons | pontine | medulla | midbrain
        basal ganglia : basal ganglia | thalam* | caudate nucleus | caudate head | putamen | lentiform | globus pallidus | internal capsule
        ventricles : ventricle | ventricles | lateral ventricle* | third ventricle | fourth ventricle | occipital horn*
        sinuses : sinus | sinuses | maxillary sinus* | ethmoid* | sphenoid | frontal sinus* | maxillary | sinonasal | paranasal
        turbinates : turbinate*
        mastoid : mastoid* | otomastoid* | middle ear
        orbit : orbit | orbits | orbital | globe
        skull : skull | calvari* | skull base
        scalp : scalp | subgaleal
        breast : breast | breasts | retroareolar | areolar
        upper outer quadrant : upper outer quadrant | upper outer
        upper inner quadrant : upper inner quadrant | upper inner
        lower outer quadrant : lower outer quadrant | lower outer
        lower inner quadrant : lower inner quadrant | lower inner
        thyroid : thyroid | isthmus | thyroid lobe | thyroid gland
        parathyroid : parathyroid*
        larynx : larynx | laryngeal | glottic | supraglottic | subglottic | vocal cord | vocal fold | epiglott*
        pharynx : pharyn* | nasopharyn* | oropharyn* | hypopharyn* | retropharyn*
        tonsils : tonsil* | palatine tonsil* | cerebellar tonsil*
        neck : neck | cervical
        supraclavicular : supraclavicular
        parotid : parotid* | submandibular | sublingual
        jugular vein : jugular | jugular vein* | internal jugular vein | internal jugular
        carotid : ica | cca | eca | internal carotid artery | carotid* | carotid bifurcation | carotid bulb
        vertebral artery : vertebral artery | vertebral arteries
        popliteal vein : popliteal vein | popliteal
        femoral vein : femoral vein | common femoral vein | superficial femoral vein | femoral veins
        veins : iliac vein | common iliac vein | external iliac vein | subclavian vein | axillary vein | brachial vein | tibial vein*
        veins : peroneal vein* | soleal vein* | gastrocnemius vein* | calf vein* | basilic vein | cephalic vein | deep vein* | leg veins
        saphenous vein : saphenous | great saphenous vein | small saphenous vein | saphenous vein
        peripheral artery : femoral artery | common femoral artery | superficial femoral artery | external iliac artery | common iliac artery
        peripheral artery : tibial artery | anterior tibial artery | posterior tibial artery | peroneal artery | subclavian artery | sfa
        peripheral artery : axillary artery | brachial artery | radial artery | ulnar artery | internal iliac artery | dorsalis pedis
        popliteal artery : popliteal artery | popliteal arteries
        iliac artery : iliac artery | iliac arteries
        meniscus : meniscus | menisci | meniscal
        medial meniscus : medial meniscus | medial meniscal
        lateral meniscus : lateral meniscus | lateral meniscal
        cruciate ligaments : cruciate ligament* | anterior and posterior cruciate | anterior and posterior cruciate ligament*
        medial collateral ligament : medial collateral ligament | mcl | medial collateral
        lateral collateral ligament : lateral collateral ligament | lcl | fibular collateral ligament
        rotator cuff : rotator cuff | cuff
        biceps tendon : biceps | biceps tendon | long head of the biceps | long head biceps
        patellar tendon : patellar tendon | patellar ligament
        quadriceps tendon : quadriceps | quadriceps tendon
        achilles tendon : achilles | achilles tendon | calcaneal tendon
        peroneal tendon : peroneus | peroneal | peroneal tendon* | peroneus brevis | peroneus longus
        gluteal tendon : gluteus medius | gluteus minimus | gluteal | gluteal tendon*
        tendons : tendon | tendons | extensor tendon* | flexor tendon* | tibialis | plantaris
        labrum : labrum | labral
        triangular fibrocartilage : tfcc | triangular fibrocartilage | triangular fibrocartilage complex
        scapholunate ligament : scapholunate | scapholunate ligament
        lunotriquetral ligament : lunotriquetral | lunotriquetral ligament
        talofibular ligament : talofibular | anterior talofibular ligament | talofibular ligament | atfl
        deltoid ligament : deltoid ligament
        ligaments : ligament | ligaments | collateral ligaments | calcaneofibular ligament | syndesmosis
        muscles : muscle | muscles | musculature | psoas | iliopsoas | gastrocnemius | soleus | deltoid | pectoralis | vastus | adductor*
        hamstring : hamstring* | semimembranosus | biceps femoris
        thigh : thigh | thighs
        calf : calf | calves
        bone : bone | bones | osseous | bony | marrow | iliac bone | iliac wing | ilium | condyle | metaphys* | diaphys* | epiphys*
        skin : skin | cutaneous
        nipple : nipple | nipples
        anterior cruciate ligament : anterior cruciate ligament | anterior cruciate | acl
        posterior cruciate ligament : posterior cruciate ligament | posterior cruciate ligaments | posterior cruciate | pcl
        supraspinatus : supraspinatus
        infraspinatus : infraspinatus
        subscapularis : subscapularis
        soft tissues : soft tissue | soft tissues | subcutaneous
        """

    /// `organ : its parts`. A place that is in no line is an organ of its own.
    static let parts = """
        lungs : right upper lobe | right middle lobe | right lower lobe | left upper lobe | left lower lobe | lingula
        lungs : upper lobe | middle lobe | lower lobe | perihilar | hilum | fissure | airway | costophrenic angle
        lungs : pleura | diaphragm | trachea | pulmonary arteries | bronchi
        mediastinum : esophagus | nodes | thymus | superior vena cava
        heart : pericardium | coronary arteries | heart valves
        aorta : thoracic aorta | abdominal aorta
        chest wall : axilla
        bones : bone | rib | ribs | clavicle | scapula | sternum | skull
        spine : cervical spine | thoracic spine | lumbar spine | sacrum | discs | spinal cord | spinal canal
        liver : bile ducts
        kidneys : ureter | ureters
        bladder : urethra
        bowel : small bowel | colon | duodenum | stomach | appendix | mesentery
        abdomen : peritoneum | retroperitoneum | abdominal wall | groin | mesenteric artery | superior mesenteric vein
        uterus : endometrium | pregnancy
        adnexa : ovary | ovaries
        testis : testes | scrotum | epididymis
        brain : frontal lobe | parietal lobe | temporal lobe | occipital lobe | cerebellum | brainstem | basal ganglia
        brain : ventricles | intracranial arteries | meninges | pituitary | dural sinuses
        knee : medial meniscus | lateral meniscus | medial collateral ligament | lateral collateral ligament | patellar tendon
        knee : quadriceps tendon | meniscus | anterior cruciate ligament | posterior cruciate ligament
        shoulder : biceps tendon | labrum | supraspinatus | infraspinatus | subscapularis | rotator cuff
        wrist : triangular fibrocartilage | scapholunate ligament | lunotriquetral ligament
        ankle : achilles tendon | talofibular ligament | deltoid ligament | peroneal tendon
        hip : gluteal tendon
        breast : nipple | upper outer quadrant | upper inner quadrant | lower outer quadrant | lower inner quadrant
        neck : larynx | pharynx | parotid | salivary glands | tonsils | supraclavicular | jugular vein
        sinuses : turbinates
        skull : scalp
        muscles : hamstring
        veins : popliteal vein | femoral vein | deep veins | saphenous vein | inferior vena cava
        arteries : peripheral artery | popliteal artery | iliac artery
        """

    /// `group : places that a finding has the same name in`.
    static let groupTable = """
        bone : femur | tibia | fibula | humerus | radius | ulna | clavicle | scapula | sternum | rib | ribs | sacrum | skull | bones
        bone : pelvis | foot | hand | hip | wrist | knee | ankle | spine
        joint : hip | knee | ankle | shoulder | elbow | wrist | foot | hand | joints
        peripheral artery : popliteal artery | iliac artery | arteries
        """
}
