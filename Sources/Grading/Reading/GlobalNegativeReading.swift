extension GradedReport.GlobalNegative {
    /// Whether a sentence says that nothing is abnormal.
    ///
    /// - Parameters:
    ///   - tokens: of the sentence.
    ///   - reach: of its triggers.
    ///   - named: the tokens that name a concept.
    static func read(_ tokens: [GradedToken], _ reach: TriggerReach, named: [Bool]) -> Self? {
        let isOtherwise = tokens.contains { limiting.contains($0.text) && $0.text != "acute" && $0.text != "active" }
        if let found = denial(tokens, reach, named) { return isOtherwise ? .limited : found }
        if isNormalStudy(tokens, reach, named) { return isOtherwise ? .limited : .unlimited }
        return nil
    }

    /// "No acute cardiopulmonary abnormality": a denied head with nothing but general words before it.
    private static func denial(_ tokens: [GradedToken], _ reach: TriggerReach, _ named: [Bool]) -> Self? {
        for index in tokens.indices {
            guard let start = reach.deniedFrom[index], !named[index] else { continue }
            let isHead = heads.contains { tokens[index].text.hasPrefix($0) }
            // "No acute." and "no acute cardiopulmonary XXXX" lack their head.
            let isLast = index + 1 == tokens.count || reach.isEnd[index + 1]
            // "No pneumonia or other acute abnormality" begins anew behind what it names.
            let first = named[start..<index].lastIndex(of: true).map { $0 + 1 } ?? start
            let words = tokens[first..<index + (isHead ? 0 : 1)]
            guard isHead || isLast else { continue }
            let isLimited = words.contains { limiting.contains($0.text) } || tokens[index].text.hasPrefix("injur")
            guard isHead || isLimited, words.allSatisfy({ general.contains($0.text) || limiting.contains($0.text) })
            else { continue }
            // "Without definite findings of edema" denies only what it names.
            if index + 1 < tokens.count, ["of", "to"].contains(tokens[index + 1].text),
                named[(index + 1)...].contains(true)
            {
                continue
            }
            if tokens[(index + 1)...].prefix(5).contains(where: { parts.contains($0.text) }) { continue }
            return isLimited ? .limited : .unlimited
        }
        return nil
    }

    /// "Normal chest", "unremarkable study", "the examination is within normal limits".
    private static func isNormalStudy(_ tokens: [GradedToken], _ reach: TriggerReach, _ named: [Bool]) -> Bool {
        let content = tokens.indices.filter { !adverbs.contains(tokens[$0].text) }
        guard let first = content.first else { return false }
        let words = content.map { tokens[$0].text }
        if words == ["within", "normal", "limits"] { return true }
        if normal.contains(words[0]), !named.contains(true) {
            if words.count == 1 { return true }
            if words[0] == "negative", words.count <= 4, words[1] != "for" { return true }
        }
        for index in content where normal.contains(tokens[index].text) && reach.deniedFrom[index] == nil {
            let after = tokens[(index + 1)...]
            if let noun = after.prefix(5).firstIndex(where: { studies.contains($0.text) }),
                !named[index...noun].contains(true),
                after[..<noun].allSatisfy({ general.contains($0.text) || $0.number != nil || views.contains($0.text) }),
                noun + 1 == tokens.count || !["wall", "tube"].contains(tokens[noun + 1].text)
            {
                return true
            }
            let before = tokens[first..<index]
            if before.count <= 6, !named[...index].contains(true),
                before.contains(where: { studies.contains($0.text) }),
                before.allSatisfy({ studies.contains($0.text) || verbs.contains($0.text) || general.contains($0.text) })
            {
                return true
            }
        }
        return false
    }

    private static let heads = ["abnormalit", "disease", "process", "finding", "patholog", "injur", "trauma"]
    private static let limiting: Set<String> = [
        "acute", "active", "acutely", "significant", "new", "otherwise", "other", "additional", "suspicious",
        "remaining", "remainder", "rest", "subacute",
    ]
    private static let general: Set<String> = [
        "a", "an", "the", "of", "for", "or", "and", "any", "in", "to", "be", "seen", "evidence", "definite",
        "radiographic", "radiographically", "cardiopulmonary", "cardiac", "pulmonary", "intrathoracic", "thoracic",
        "chest", "lung", "pleural", "intracranial", "abdominal", "pelvic", "intraabdominal", "intra", "visible",
        "apparent", "demonstrable", "obvious", "cardiothoracic", "cardiovascular", "specific", "convincing",
        "sonographic", "mammographic", "plain", "film", "gross", "discrete", "identifiable", "detectable",
        "abnormal", "xxxx", "preoperative", "cardio", "x", "ray", "traumatic", "intrapelvic", "renal", "brain",
        "intraparenchymal", "appreciable", "focal", "abnormality", "disease", "process", "visualized", "radiologic",
        "imaging", "ct",
    ]
    /// A denial of disease in these does not speak of the study.
    private static let parts: Set<String> = [
        "bones", "osseous", "bony", "ribs", "skeleton", "tissues", "visualized",
    ]
    private static let normal: Set<String> = [
        "normal", "unremarkable", "negative",
    ]
    private static let adverbs: Set<String> = [
        "grossly", "essentially", "otherwise", "overall", "completely", "entirely",
    ]
    private static let studies: Set<String> = [
        "chest", "exam", "examination", "study", "radiograph", "radiographs", "xray", "film", "films", "ct", "mri",
        "scan", "ultrasound", "sonogram", "mammogram", "mammograms", "series", "angiogram", "evaluation", "x", "pa",
        "view", "views", "imaging",
    ]
    private static let views: Set<String> = [
        "two", "single", "frontal", "lateral", "portable", "pa", "ap", "view", "views", "bilateral", "left", "right",
        "airway", "thyroid", "venous", "magnified", "nuclear", "myocardial", "perfusion", "complete", "noncontrast",
        "contrast", "head", "neck", "spine", "abdomen", "pelvis", "cervical", "lumbar", "diagnostic", "screening",
        "appearing", "appearance",
    ]
    private static let verbs: Set<String> = [
        "is", "are", "was", "within", "appears", "remains", "this", "normal", "with", "limits", "entirely",
        "grossly",
    ]
}
