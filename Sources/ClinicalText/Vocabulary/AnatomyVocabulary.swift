/// Words that say where something is: organs, their parts, spaces, levels.
enum AnatomyVocabulary {
    /// `name : terms`; a name of its own line where several words mean one place.
    private static let table = """
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
        hilum : hilum | hila | hilar | hili
        fissure : fissure | minor fissure | major fissure
        costophrenic angle : costophrenic | costophrenic angle | costophrenic sulcus | cp angle
        lungs : lung | lungs | pulmonary
        pleura : pleura | pleural
        mediastinum : mediastinum | mediastinal | paratracheal | subcarinal | prevascular | aortopulmonary
        trachea : trachea | tracheal
        heart : heart | cardiac | left ventricle | right ventricle | left atrium | right atrium | ventricular
        pericardium : pericardium | pericardial
        aorta : aorta | aortic | aortic arch | thoracic aorta | abdominal aorta | ascending aorta | descending aorta
        diaphragm : diaphragm | hemidiaphragm | hemidiaphragms
        chest wall : chest wall | axilla | axillary
        rib : rib | ribs
        clavicle : clavicle | clavicular
        scapula : scapula | scapular
        sternum : sternum | sternal
        thoracic spine : thoracic spine | dorsal spine | thoracic vertebra* | midthoracic | mid thoracic
        lumbar spine : lumbar spine | lumbar vertebra*
        cervical spine : cervical spine | cervical vertebra*
        spine : spine | vertebra* | spinal
        spinal cord : spinal cord | cord | conus
        sacrum : sacrum | sacral | sacroiliac | coccyx
        pelvis : pelvis | pelvic
        hip : hip | hips | acetabul* | femoral head
        femur : femur | femoral | femoral neck | intertrochanteric
        knee : knee | knees | patella* | patellofemoral
        tibia : tibia | tibial | tibial plateau
        fibula : fibula | fibular
        ankle : ankle | malleol*
        foot : foot | feet | metatarsal* | calcane* | talus | talar | toe | toes | hallux
        shoulder : shoulder | glenohumeral | acromioclavicular | glenoid | rotator cuff
        humerus : humerus | humeral
        elbow : elbow | olecranon
        radius : radius | radial head | distal radius
        ulna : ulna | ulnar
        wrist : wrist | scaphoid | carpal
        hand : hand | finger | fingers | thumb | metacarpal* | phalan*
        liver : liver | hepatic | segment | hepatic lobe
        gallbladder : gallbladder | cholecyst
        bile ducts : bile duct | common bile duct | biliary | cbd | intrahepatic ducts
        pancreas : pancreas | pancreatic | pancreatic head | pancreatic tail | pancreatic body
        spleen : spleen | splenic
        adrenal : adrenal | adrenals
        kidneys : kidney | kidneys | renal
        ureter : ureter | ureters | ureteral | ureterovesical
        bladder : bladder | urinary bladder | vesical
        stomach : stomach | gastric
        duodenum : duodenum | duodenal
        small bowel : small bowel | jejun* | ileum | ileal
        colon : colon | colonic | sigmoid | cecum | cecal | rectum | rectal | rectosigmoid
        appendix : appendix | appendiceal
        bowel : bowel | bowel loops
        mesentery : mesentery | mesenteric
        retroperitoneum : retroperiton*
        peritoneum : peritone* | intraperitoneal
        abdominal wall : abdominal wall | inguinal | umbilical
        uterus : uterus | uterine | endometri* | myometri* | cervix
        ovary : ovary | ovaries | ovarian | adnexa | adnexal | adnexum
        prostate : prostate | prostatic
        testis : testis | testes | testic* | epididym* | scrot*
        brain : brain | cerebral | intracranial | hemispher*
        frontal lobe : frontal | frontal lobe
        parietal lobe : parietal | parietal lobe
        temporal lobe : temporal lobe | temporal
        occipital lobe : occipital | occipital lobe
        cerebellum : cerebell*
        brainstem : brainstem | brain stem | pons | pontine | medulla | midbrain
        basal ganglia : basal ganglia | thalam* | caudate | putamen | lentiform
        ventricles : ventricle | ventricles | lateral ventricle*
        sinuses : sinus | sinuses | maxillary sinus* | ethmoid* | sphenoid | frontal sinus* | maxillary
        mastoid : mastoid*
        orbit : orbit | orbits | orbital | globe
        skull : skull | calvari* | skull base
        breast : breast | breasts | retroareolar | areolar
        upper outer quadrant : upper outer quadrant | upper outer
        upper inner quadrant : upper inner quadrant | upper inner
        lower outer quadrant : lower outer quadrant | lower outer
        lower inner quadrant : lower inner quadrant | lower inner
        thyroid : thyroid | isthmus | thyroid lobe
        neck : neck | cervical
        parotid : parotid*
        carotid : carotid*
        vertebral artery : vertebral artery | vertebral arteries
        popliteal vein : popliteal vein | popliteal
        femoral vein : femoral vein | common femoral vein
        meniscus : meniscus | menisci | meniscal
        anterior cruciate ligament : anterior cruciate ligament | acl
        posterior cruciate ligament : posterior cruciate ligament | pcl
        supraspinatus : supraspinatus
        infraspinatus : infraspinatus
        subscapularis : subscapularis
        soft tissues : soft tissue | soft tissues | subcutaneous
        """

    /// `organ : its parts`. A place that is in no line is an organ of its own.
    private static let parts = """
        lungs : right upper lobe | right middle lobe | right lower lobe | left upper lobe | left lower lobe | lingula
        lungs : upper lobe | middle lobe | lower lobe | perihilar | hilum | fissure | airway | costophrenic angle
        lungs : pleura | diaphragm | trachea | pulmonary arteries
        mediastinum : esophagus | nodes
        heart : pericardium | coronary arteries
        bones : rib | ribs | clavicle | scapula | sternum | skull
        spine : cervical spine | thoracic spine | lumbar spine | sacrum | discs | spinal cord | spinal canal
        liver : bile ducts
        kidneys : ureter | ureters
        bowel : small bowel | colon | duodenum | stomach | appendix | mesentery
        abdomen : peritoneum | retroperitoneum | abdominal wall
        uterus : endometrium | pregnancy
        adnexa : ovary | ovaries
        testis : testes | scrotum | epididymis
        brain : frontal lobe | parietal lobe | temporal lobe | occipital lobe | cerebellum | brainstem | basal ganglia
        brain : ventricles | intracranial arteries | meninges | pituitary
        knee : meniscus | anterior cruciate ligament | posterior cruciate ligament
        shoulder : supraspinatus | infraspinatus | subscapularis | rotator cuff
        breast : upper outer quadrant | upper inner quadrant | lower outer quadrant | lower inner quadrant
        neck : larynx | pharynx | parotid | salivary glands
        veins : popliteal vein | femoral vein | deep veins
        """

    /// The organ of each part.
    static let organs: [String: String] = {
        var organs: [String: String] = [:]
        for (organ, parts) in parts.rows() {
            for part in parts.split(separator: "|") { organs[part.trimmed] = organ }
        }
        return organs
    }()

    static let index: TermIndex<String> = {
        var index = TermIndex<String>()
        for (name, terms) in table.rows() {
            for term in Term.all(in: terms) { index.insert(term, name) }
        }
        return index
    }()

    /// A spinal level or disc, such as "L4-L5" or "T12": how it is written, and where it ends.
    static func level(in words: [ReportWord], from start: Int) -> (name: String, end: Int)? {
        guard let first = vertebra(words[start].key) else { return nil }
        let next = start + 1
        // "L4-5", "L4/L5"; "L4 5 mm" is no disc.
        guard words[start].hasHyphen, next < words.count else { return (first.name, next) }
        if let second = vertebra(words[next].key) { return ("\(first.name)-\(second.name)", next + 1) }
        guard let number = Int(words[next].key), number == first.number + 1 || (number == 1 && first.number == 5) else {
            return (first.name, next)
        }
        let letter = number == 1 ? "S" : first.letter
        return ("\(first.name)-\(letter)\(number)", next + 1)
    }

    private static func vertebra(_ key: String) -> (name: String, letter: String, number: Int)? {
        guard let letter = key.first, let number = Int(key.dropFirst()) else { return nil }
        let last = ["c": 7, "t": 12, "l": 6, "s": 5][letter] ?? 0
        return (1...max(1, last)).contains(number) && last > 0
            ? (key.uppercased(), letter.uppercased(), number) : nil
    }
}
