import Appraisal
import ImpressionWriting

/// What a draft's reader is warned of, in words: the outcome of the checks, and how the draft came about.
enum DraftNotices {
    /// The most important first. No notice has text of the report.
    ///
    /// - Parameter received: when the report came, in milliseconds since 1970; dates are counted from it.
    static func notices(of draft: AppraisedDraft, received: Int64) -> [String] {
        var notices: [String] = []
        func add(_ notice: String) {
            if !notices.contains(notice) { notices.append(notice) }
        }
        if draft.appraisal.isContradicting { add("THIS DRAFT CONTRADICTS THE FINDINGS: do not use it as it is.") }
        let copied = draft.draft.statements.count(where: \.isCopied)
        if copied > 0 {
            add(
                copied == 1
                    ? "Statement 1 was copied from the findings: the model had left it out."
                    : "Statements 1 to \(copied) were copied from the findings: the model had left them out.")
        }
        if draft.draft.isIncomplete { add("This draft does not mention every finding: read the findings.") }
        for check in draft.appraisal.checks {
            if let followUp = check.followUp {
                add(text(of: followUp, received: received))
            } else if check.severity < .information {
                add(check.message)
            }
        }
        return notices
    }

    private static func text(of followUp: Check.FollowUp, received: Int64) -> String {
        let what = followUp.action.map { "Follow-up recommended: \($0)" } ?? "Follow-up recommended"
        guard let months = followUp.months else { return what + "." }
        let (first, last) = (
            Time.day(received, monthsLater: months.lowerBound), Time.day(received, monthsLater: months.upperBound)
        )
        return what + (first == last ? ", due \(first)." : ", due \(first) to \(last).")
    }
}
