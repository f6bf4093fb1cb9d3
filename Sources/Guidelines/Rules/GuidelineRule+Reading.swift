import ClinicalText

extension GuidelineRule {
    private static let keys: Set<String> = [
        "title", "source", "enabled", "weight", "group", "finding", "except", "assertion", "change", "size", "measure",
        "number", "attenuation", "words", "except-words", "assessment", "age", "sex", "modality", "risk", "when",
        "unless",
        "follow-up", "then",
    ]

    /// Reads a rule.
    init(_ section: RuleSection) throws(GuidelineError) {
        for (key, entry) in section.entries.sorted(by: { $0.value.line < $1.value.line }) where !Self.keys.contains(key)
        {
            throw GuidelineError(
                code: .key,
                message: "No rule has a key `\(key)`. The keys are \(Self.keys.sorted().joined(separator: ", ")).",
                file: section.file, line: entry.line)
        }
        id = section.id
        title = try section.required("title").value
        source = try section.required("source").value
        _ = try section.required("enabled")
        isEnabled = try section.read("enabled", expecting: "yes or no") { ["yes": true, "no": false][$0] } ?? false
        weight =
            try section.read("weight", expecting: "a positive number") {
                Double($0).flatMap { $0 > 0 && $0 < 1000 ? $0 : nil }
            } ?? 1
        group = section.entries["group"]?.value
        finding = try FindingCondition(section)
        assessments =
            try section.readList(
                "assessment", expecting: "a system and its category, such as BI-RADS 4A", Assessment.Category.init)
            ?? []
        guard finding != nil || !assessments.isEmpty else {
            throw GuidelineError(
                code: .missing, message: "The rule \(id) is about nothing. Add `finding` or `assessment`.",
                file: section.file, line: section.line)
        }
        patient = try PatientCondition(section)
        _ = try section.required("follow-up")
        demand =
            try section.read(
                "follow-up",
                expecting: "none, optional, or actions with intervals such as `CT 6-12 months, PET-CT`; "
                    + "the actions are \(FollowUp.actions.joined(separator: ", "))", Demand.init) ?? .none
        then = section.entries["then"]?.value
    }
}

extension FindingCondition {
    private static let dependentKeys = [
        "except", "assertion", "change", "size", "measure", "number", "attenuation", "words", "except-words",
    ]

    /// Reads what a section says of a finding; nil if it names none.
    fileprivate init?(_ section: RuleSection) throws(GuidelineError) {
        let known = "a finding of the vocabulary, such as `pulmonary nodule`"
        let concept: (String) -> String? = { Concepts.named($0) == nil ? nil : $0 }
        guard let concepts = try section.readList("finding", expecting: known, code: .concept, concept) else {
            if let key = Self.dependentKeys.first(where: { section.entries[$0] != nil }) {
                throw GuidelineError(
                    code: .missing, message: "`\(key)` speaks of a finding and there is none. Add `finding`.",
                    file: section.file, line: section.entries[key]?.line)
            }
            return nil
        }
        self.concepts = concepts
        exceptConcepts = try section.readList("except", expecting: known, code: .concept, concept) ?? []
        assertions =
            try section.readList("assertion", expecting: "present, uncertain or absent", Fact.Assertion.init(rawValue:))
            ?? [.present]
        changes = try section.readList(
            "change", expecting: "new, increased, decreased, stable, resolved or unstated", ChangeState.init(rawValue:))
        size = try section.range("size", unit: "mm")
        measure = try section.read("measure", expecting: "largest or mean", Measure.init(rawValue:)) ?? .largest
        number = try section.read("number", expecting: "single or multiple", Number.init(rawValue:))
        attenuation = try section.range("attenuation", unit: "HU")
        words = section.entries["words"].map { Phrases(RuleSection.list($0.value)) }
        exceptWords = section.entries["except-words"].map { Phrases(RuleSection.list($0.value)) }
        selection = ["finding", "except", "assertion", "change", "attenuation", "words", "except-words"]
            .map { section.entries[$0]?.value ?? "" }.joined(separator: "\n")
    }
}

extension PatientCondition {
    /// Reads what a section says of the patient and the study.
    fileprivate init(_ section: RuleSection) throws(GuidelineError) {
        age = try section.range("age", unit: "years")
        sex = try section.read("sex", expecting: "female or male") {
            $0 == "other" ? nil : CaseContext.Sex(rawValue: $0)
        }
        modalities =
            try section.readList("modality", expecting: "CT, MR, US, XR, MG, NM or PET", Modality.init(rawValue:)) ?? []
        risk = try section.read("risk", expecting: "low, high or any", Risk.init(rawValue:)) ?? .any
        let circumstances = Circumstance.allCases.map(\.rawValue).joined(separator: ", ")
        when = try section.readList("when", expecting: circumstances, Circumstance.init(rawValue:)) ?? []
        unless = try section.readList("unless", expecting: circumstances, Circumstance.init(rawValue:)) ?? []
    }
}

extension RuleSection {
    fileprivate func range(_ key: String, unit: String) throws(GuidelineError) -> NumberRange? {
        let expected = "a range such as `6 <= \(unit) < 8` or `\(unit) >= 35`"
        return try read(key, expecting: expected, code: .range) { NumberRange($0, unit: unit) }
    }
}
