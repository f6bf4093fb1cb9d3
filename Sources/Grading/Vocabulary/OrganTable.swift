/// The organs that a sentence may name.
///
/// Lobes and zones are not told apart: an adjacent lobe is no error of significance.
enum OrganTable {
    static let phrases: PhraseIndex<String> = {
        var index = PhraseIndex<String>()
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: ":")
            for notation in parts[1].split(separator: ",") { index.add(Phrase(notation), String(parts[0])) }
        }
        return index
    }()

    private static let table = """
        lung: lung, lungs, pulmonary, upper lobe, lower lobe, middle lobe, lingula, lingular, bibasilar, perihilar
        lung: lung base*, left base, right base, apex, apices, biapical, midlung, suprahilar, intrapulmonary
        pleura: pleura, pleural
        pericardium: pericardi*
        mediastinum: mediastin*
        heart: heart, cardiac, myocardi*, ventricular, inferolateral, anterolateral, septal, apical wall, anterior wall
        heart valve: valve, valves, valvular, mitral, tricuspid
        coronary artery: coronar*, lad, circumflex, left main
        aorta: aort*
        artery: artery, arteries, arterial, carotid*
        vein: vein, veins, venous
        esophagus: esophag*
        stomach: stomach, gastric
        liver: liver, hepatic
        gallbladder: gallbladder
        bile duct: common duct, bile duct*, biliary
        spleen: spleen, splenic
        pancreas: pancrea*
        kidney: kidney*, renal, ureter*
        adrenal: adrenal*
        bowel: bowel, colon, colonic, cecum, cecal, sigmoid, rectum, rectal, ileum, mesenteric, small bowel
        appendix: appendix
        bladder: urinary bladder, bladder, urinary tract
        uterus: uterus, uterine, endometri*
        ovary: ovar*, adnexa*
        prostate: prostat*
        scrotum: testic*, testis, scrot*, epididym*
        breast: breast*, mammogra*
        thyroid: thyroid
        salivary gland: parotid*, submandibular
        brain: brain, cerebr*, intracranial, frontal lobe*, temporal lobe*, parietal lobe*, occipital lobe*, cerebell*
        brain: basal ganglia, pontine, thalam*, ventricles, white matter, periventricular, sellar, intrasellar
        brain: suprasellar
        brain: pituitary, posterior fossa, skull base
        sinus: sinus, sinuses, maxillary, ostiomeatal, ethmoid*, sphenoid*
        orbit: orbit*
        spine: spine, spinal, vertebra*, lumbar, cervical, thoracic spine, l1, l2, l3, l4, l5, s1
        spine: c2, c3, c4, c5, c6, c7
        spine: t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, foramin*, facet*
        disc: disc, discs, disk, disks
        rib: rib, ribs
        clavicle: clavic*
        sternum: sternum, sternal
        skull: skull, calvari*
        face: mandib*, zygoma*, nasal bone*, maxilla
        pelvis: acetabul*, sacrum, sacral, iliac, pubic
        hip: hip, hips, femoral neck
        femur: femur, femoral shaft
        knee: knee, knees, patell*, tibial plateau
        lower leg: tibia, tibial, fibula, fibular
        ankle: ankle*, malleol*
        foot: foot, feet, metatars*, calcan*, toe, toes
        shoulder: shoulder*, humeral head, glenohumeral, humerus, humeral, scapula*
        elbow: elbow*, olecranon
        forearm: radius, ulna, ulnar, distal radi*
        wrist: wrist*, scaphoid
        hand: hand, hands, metacarp*, finger*, thumb, phalan*
        joint: joint, joints, suprapatellar
        bone: marrow, osseous, bony, bone, bones, skeletal
        meniscus: menisc*
        ligament: ligament*, cruciate, acl, pcl, mcl, lcl
        tendon: tendon*, rotator cuff, supraspinatus, infraspinatus, subscapularis, achilles
        labrum: labr*
        muscle: muscle*, muscular
        soft tissue: soft tissue*, subcut*
        """
}
