/// Whether text without a findings heading can be findings: sentences about what an image shows, and not a log, a
/// table, source code or prose about something else. It is asked only where no heading vouches for the text.
enum NarrativeCheck {
    /// Text longer than this is judged by its beginning.
    private static let judgedBytes = 64 << 10

    static func readsLikeFindings(_ text: String) -> Bool {
        let bytes = Array(text.utf8.prefix(judgedBytes))
        let judged = String(decoding: bytes, as: UTF8.self)
        let words = NarrativeWords.count(judged)
        guard words >= 2 else { return false }
        let terms = NarrativeWords.words(judged).count { isTerm($0) }
        return terms * 30 >= words && hasPlainCharacters(bytes) && hasPlainLines(bytes)
    }

    /// Whether a line names a part of the body or an image, as an examination's name does.
    static func namesExam(_ line: String) -> Bool {
        NarrativeWords.words(line).contains { isTerm($0) } || FieldValue.modality(ofExam: line) != nil
    }

    private static func hasPlainCharacters(_ bytes: [UInt8]) -> Bool {
        var (letters, spaces, marks, longest, run) = (0, 0, 0, 0, 0)
        for byte in bytes {
            run = byte == 0x20 || byte == 0x0A ? 0 : run + 1
            longest = max(longest, run)
            if NarrativeWords.isLetter(byte) { letters += 1 }
            if byte == 0x20 || byte == 0x0A { spaces += 1 }
            if unusualMarks.contains(byte) { marks += 1 }
        }
        let visible = bytes.count - spaces
        // Base64 and the like have long runs; tables, code and logs have unusual marks or few letters.
        return longest <= 120 && marks * 50 <= visible && letters * 10 >= visible * 6 && spaces * 20 >= visible
    }

    private static let unusualMarks: Set<UInt8> = Set("|{}<>=\\^~`@$[]#*".utf8)

    /// Whether most lines neither begin with a time stamp nor are comma-separated values.
    private static func hasPlainLines(_ bytes: [UInt8]) -> Bool {
        var (lines, odd) = (0, 0)
        for line in bytes.split(separator: 0x0A) {
            lines += 1
            let digits = line.prefix(24).count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            let tightCommas = zip(line, line.dropFirst()).count { $0 == UInt8(ascii: ",") && $1 != 0x20 }
            if digits >= 10 || tightCommas >= 3 { odd += 1 }
        }
        return odd * 3 <= lines
    }

    private static func isTerm(_ word: String) -> Bool {
        terms.contains(word) || word.hasSuffix("s") && terms.contains(String(word.dropLast()))
    }

    private static let terms: Set<String> = Set(
        """
        lung lobe lobar pulmonary pleural pleura effusion pneumothorax consolidation opacity opacification infiltrate \
        airspace atelectasis nodule nodular mass lesion heart cardiac cardiomediastinal cardiomegaly mediastinum \
        mediastinal hilar hilum aorta aortic diaphragm hemidiaphragm costophrenic thorax thoracic chest rib clavicle \
        trachea tracheal bronchial bronchus emphysema granuloma calcification calcified vascular vasculature \
        vascularity vessel artery arterial vein venous thrombus thrombosis embolus embolism stenosis aneurysm catheter \
        tube line sternotomy pacemaker bone bony osseous fracture dislocation joint spine vertebra vertebral vertebrae \
        lumbar cervical disc disk degenerative osteophyte arthritis alignment marrow skull brain cerebral cerebellar \
        intracranial hemorrhage haemorrhage hematoma infarct ischemia ischemic ventricle ventricular sulci midline \
        sinus sinuses mastoid orbit orbital abdomen abdominal liver hepatic spleen splenic pancreas pancreatic kidney \
        renal ureter hydronephrosis bladder gallbladder biliary duct bowel colon colonic appendix stomach gastric \
        intestine free ascites pelvis pelvic uterus uterine ovary ovarian prostate adnexal breast mammographic density \
        densities axilla axillary node lymph lymphadenopathy adenopathy thyroid soft tissue swelling edema oedema cyst \
        cystic stone calculus obstruction dilated dilatation enhancement attenuation hypodense hypodensity echogenic \
        signal knee shoulder hip ankle foot hand wrist elbow femur femoral tibia tibial fibula humerus radius ulna \
        meniscus ligament tendon cartilage radiograph view silhouette acute unremarkable cardiopulmonary bilateral airway bronchi testicle testis scrotum urethra
        """.split(separator: " ").map(String.init))
}
