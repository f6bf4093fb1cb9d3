import ClinicalText

/// Which facts are results that somebody must be told at once.
///
/// The list is that of urgent findings of the vocabulary, less what is urgent only when it is acute, and with findings
/// that are to be told within hours (ACR practice parameter for communication, 2020; actionable findings, JACR 2014).
enum CriticalResults {
    /// Where a text states them.
    static func spans(in checked: CheckedText) -> [Range<Int>] {
        checked.reading.facts.filter { isCritical($0, checked) }.map(\.span)
    }

    private static func isCritical(_ fact: Fact, _ checked: CheckedText) -> Bool {
        guard fact.assertion != .absent, fact.certainty >= 3 else { return false }
        switch fact.change {
        case .stable, .decreased, .resolved: return false
        case .new, .increased, nil: break
        }
        let isUrgent = fact.tier == .urgent && !never.contains(fact.concept)
        let isTold = fact.certainty >= 4 && told.contains(fact.concept)
        // Dilated loops stand for an obstruction only among facts.
        let isNamed = !fact.concept.hasSuffix("bowel obstruction") || fact.text.lowercased().contains("obstruct")
        guard isUrgent || isTold, isNamed else { return false }
        let isNew = fact.change != nil
        let before = checked.words(before: fact.span)
        if onlyAcute.contains(fact.concept) {
            guard isNew || before.contains(where: acute.contains) else { return false }
        }
        if !isNew, before.contains(where: past.contains) { return false }
        return !afterOperation.contains(fact.concept) || !operations.matches(checked.sentence(of: fact.span))
    }

    /// Bullets and clips stay for a lifetime; a swallowed or inhaled body has a name of its own.
    private static let never: Set<String> = ["foreign body"]

    /// Urgent where they are new; without a word for that they are often old, small or an operation's.
    private static let onlyAcute: Set<String> = [
        "occlusion", "thrombus", "hemorrhage", "hematoma", "laceration", "rupture", "infarct", "ischemia",
        "mediastinal shift", "mediastinal widening",
    ]
    private static let acute: Set<String> = [
        "acute", "active", "new", "newly", "expanding", "enlarging", "large", "massive", "increasing",
    ]

    /// Findings of the vocabulary's second tier that are told within hours where they are all but sure.
    private static let told: Set<String> = [
        "appendicitis", "acute cholecystitis", "small bowel obstruction", "large bowel obstruction",
        "deep vein thrombosis", "cervical fracture", "odontoid fracture", "hip fracture", "skull fracture",
        "intraabdominal abscess", "tubo-ovarian abscess",
    ]

    /// Words before a finding that put it into the past, or into a question.
    private static let past: Set<String> = [
        "old", "chronic", "remote", "prior", "previous", "previously", "known", "healed", "history", "hx", "resolved",
        "treated", "repaired", "evaluation", "evaluate", "evaluating", "exclude", "excluded", "assess", "assessment",
        "ruled",
    ]

    /// Air and blood that an operation leaves.
    private static let afterOperation: Set<String> = [
        "pneumoperitoneum", "pneumomediastinum", "pneumocephalus", "soft tissue gas", "hemorrhage", "hematoma",
    ]
    private static let operations = TermScan(
        """
        postoperative | post operative | postop | post op | postsurgical | post surgical | postprocedural
        post procedural | recent surgery | recent .. surgery | laparoscop* | biopsy | craniotomy | laparotomy
        """)
}
