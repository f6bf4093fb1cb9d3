/// What it means to call an organ normal: "The heart is normal in size" denies cardiomegaly.
enum NormalSubjects {
    /// `concept, concept : words for the organ`.
    private static let table = """
        cardiomegaly : heart | heart size | cardiac silhouette | cardiac size | cardiomediastinal silhouette
        cardiomegaly : cardiac contour | cardiac contours | cardiac and mediastinal | heart and mediastin*
        mediastinal widening : mediastinum | mediastinal contour* | mediastinal silhouette | cardiomediastinal silhouette
        mediastinal widening : cardiac and mediastinal | heart and mediastin*
        consolidation, opacity, pulmonary edema : lungs | lung fields | both lungs | lung
        pleural effusion : costophrenic angle* | costophrenic sulc* | pleural space* | cp angles | costophrenic recess*
        pulmonary vascular congestion : pulmonary vascular* | pulmonary vasculature | pulmonary vessels
        fracture : osseous structure* | bony structure* | bones | bony thorax | skeletal structures | visualized osseous
        fracture : ribs | osseous thorax
        splenomegaly : spleen
        hepatomegaly : liver size | liver
        biliary dilatation : common bile duct | bile ducts | biliary tree | intrahepatic ducts | biliary system
        cholelithiasis, cholecystitis : gallbladder
        pancreatitis : pancreas
        hydronephrosis : kidneys | right kidney | left kidney | collecting system*
        appendicitis : appendix
        aortic aneurysm : abdominal aorta | aorta
        hydrocephalus : ventricles | ventricular system | ventricular size
        rotator cuff tear : rotator cuff | supraspinatus | infraspinatus | subscapularis
        meniscal tear : meniscus | menisci | medial meniscus | lateral meniscus
        anterior cruciate ligament tear : anterior cruciate ligament | acl | cruciate ligaments
        posterior cruciate ligament tear : posterior cruciate ligament | pcl | cruciate ligaments
        """

    private static let predicates = """
        normal | normally | unremarkable | clear | intact | not enlarged | within normal limits | nondilated | sharp
        not dilated | preserved | nondisplaced
        """

    /// What unmakes a predicate that stands right behind it.
    private static let spoilers: Set<String> = [
        "not", "upper", "top", "otherwise", "near", "nearly", "of", "almost", "than", "never", "borderline", "high",
    ]

    /// What is denied by the words of a clause, and where the organ stands in it.
    ///
    /// - Parameter mentions: findings that the clause names: what shares a part of the clause with one is not normal.
    static func denied(in words: [ReportWord], mentions: [Range<Int>]) -> [(concept: String, words: Range<Int>)] {
        var denied: [(String, Range<Int>)] = []
        var subjects: [(concepts: [String], words: Range<Int>)] = []
        var isNormal = false
        func close() {
            if isNormal { denied += subjects.flatMap { subject in subject.concepts.map { ($0, subject.words) } } }
            (subjects, isNormal) = ([], false)
        }
        var index = 0
        while index < words.count {
            if let mention = mentions.first(where: { $0.contains(index) }) {
                (subjects, isNormal) = ([], false)
                index = mention.upperBound
                continue
            }
            var end = index + 1
            if let (_, last) = normal.longest(in: words, from: index),
                index == 0 || !spoilers.contains(words[index - 1].key)
            {
                isNormal = true
                end = last
            } else if let (concepts, last) = organs.longest(in: words, from: index) {
                subjects.append((concepts, index..<last))
                end = last
            }
            // A list of organs goes on behind its commas, a part that has its predicate ends there.
            if words[end - 1].isFollowedByBreak, isNormal { close() }
            index = end
        }
        close()
        return denied
    }

    /// All concepts of the table.
    static var concepts: Set<String> { Set(rows.flatMap(\.concepts)) }

    private static let rows = table.rows().map { concepts, terms in
        (concepts: concepts.split(separator: ",").map(\.trimmed), terms: Term.all(in: terms))
    }

    private static let organs: TermIndex<[String]> = {
        // Of one name in two lines both lines count.
        var concepts: [(term: Term, concepts: [String])] = []
        for row in rows {
            for term in row.terms {
                if let known = concepts.firstIndex(where: { $0.term == term }) {
                    concepts[known].concepts += row.concepts
                } else {
                    concepts.append((term, row.concepts))
                }
            }
        }
        var index = TermIndex<[String]>()
        for (term, names) in concepts { index.insert(term, names) }
        return index
    }()

    private static let normal: TermIndex<Bool> = {
        var index = TermIndex<Bool>()
        index.insert(allOf: predicates, true)
        return index
    }()
}
