import ClinicalText

/// A case as facts, before any of it is worded.
struct ReportCase: Sendable {
    let exam: ExamTable
    let patient: Patient
    let hasPrior: Bool
    /// The side of an examination of one limb or breast.
    let side: Fact.Side?
    var findings: [DrawnFinding] = []
    /// What an earlier study showed and this one no longer does.
    var resolved: DrawnFinding?
    /// What the referrer wants to know.
    var question: ExamTable.Denial?
    /// Flags and slots of the whole report.
    var scope: WordingScope

    /// Concepts that must be denied in the findings, because the impression denies them.
    var requiredDenials: Set<String> {
        var concepts = Set(findings.flatMap(\.entry.pertinent))
        if let question { concepts.insert(question.concept) }
        return concepts.filter(mayDeny)
    }

    /// Whether nothing speaks against denying a concept.
    func mayDeny(_ concept: String) -> Bool {
        let noun = concept.split(separator: " ").last ?? ""
        return resolved?.entry.concept != concept
            && !findings.contains { finding in
                finding.entry.concept == concept || finding.entry.excluded.contains(concept)
                    // What a finding is taken for is not denied beside it.
                    || finding.slots.values.contains { $0.contains(noun) }
            }
    }

    /// Whether the referrer's question is answered by a finding.
    var isQuestionAnswered: Bool { question.map { !mayDeny($0.concept) } ?? true }

    /// What must be said, in order of importance: by tier, then what was asked, what is new or worse, what is acute,
    /// the rest; what came with another finding follows its like.
    var reported: [DrawnFinding] {
        let stated = findings.enumerated().filter {
            $0.element.tier != .benign && $0.element.entry.flags["quiet"] == nil
        }
        func rank(_ finding: DrawnFinding) -> Int {
            if finding.entry.concept == question?.concept { return 0 }
            let isWorse = finding.change == .new || finding.change == .increased
            let isAcute = finding.entry.flags["acute"] != nil || finding.entry.flags["event"] != nil
            return (isWorse ? 1 : isAcute && finding.change == nil ? 3 : 5) + (finding.isCompanion ? 1 : 0)
        }
        return stated.sorted { left, right in
            (left.element.tier, rank(left.element), left.offset)
                < (right.element.tier, rank(right.element), right.offset)
        }.map(\.element)
    }
}
