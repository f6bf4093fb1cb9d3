public import ClinicalText

extension GuidelineSet {
    /// The rules that apply to a report: first the table's, in the order of the files, then the built-in ones.
    ///
    /// Rows of one group are joined in one application, a row that several categories call for applies once. What is
    /// unknown of a patient (age, sex, risk) excludes no row, so that of a group the rows of every possibility apply;
    /// an unknown modality excludes all rows that ask for one.
    ///
    /// - Parameters:
    ///   - facts: of the findings.
    ///   - findings: in which stated categories are read.
    ///   - context: of the same study.
    public func applicable(facts: [Fact], text findings: String, context: CaseContext) -> [Application] {
        let text = PlainText(findings)
        let circumstances = Circumstances(of: context, facts: facts)
        let assessments = Assessment.all(in: text)
        var search = FindingSearch(facts, in: text)
        var applications: [Application] = []
        for rule in rules where rule.isEnabled {
            guard !facts.isEmpty || !rule.assessments.isEmpty, rule.patient.holds(circumstances, context),
                let found = Self.trigger(of: rule, assessments, &search)
            else { continue }
            if let group = rule.group, let index = applications.firstIndex(where: { $0.group == group }) {
                applications[index] = applications[index].joined(by: rule)
            } else {
                applications.append(found)
            }
        }
        return applications
            + builtInRules.compactMap { rule in
                rule.subject(facts: facts, findings: text, context: context).map { subject in
                    Application(.builtIn(rule), facts: subject.facts, questions: subject.questions)
                }
            }
    }

    /// The application of a rule whose patient is right; nil if the findings do not call for it.
    private static func trigger(
        of rule: GuidelineRule, _ assessments: [Assessment], _ search: inout FindingSearch
    ) -> Application? {
        guard !rule.assessments.isEmpty else {
            guard let finding = rule.finding, let fact = search.fact(meeting: finding) else { return nil }
            return Application(.table([rule]), facts: [fact])
        }
        for assessment in assessments where rule.assessments.contains(assessment.category) {
            guard let finding = rule.finding else {
                return Application(.table([rule]), assessment: assessment)
            }
            if let fact = search.fact(meeting: finding, at: assessment.span.lowerBound) {
                return Application(.table([rule]), facts: [fact], assessment: assessment)
            }
        }
        return nil
    }
}

extension Application {
    fileprivate var group: String? {
        guard case .table(let rules) = basis else { return nil }
        return rules[0].group
    }

    fileprivate func joined(by rule: GuidelineRule) -> Application {
        guard case .table(let rules) = basis else { return self }
        return Application(.table(rules + [rule]), facts: facts, assessment: assessment)
    }
}
