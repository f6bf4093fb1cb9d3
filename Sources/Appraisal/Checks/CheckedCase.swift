import ClinicalText
import Guidelines

/// What every check looks at.
struct CheckedCase {
    let context: CaseContext
    let findings: CheckedText
    /// The statements joined by newlines.
    let impression: CheckedText
    let consistency: Consistency
    let outcomes: [RuleOutcome]

    init(
        context: CaseContext, findingsText: String, findings: ReportReading, impressionText: String,
        impression: ReportReading, consistency: Consistency, outcomes: [RuleOutcome]
    ) {
        self.context = context
        self.findings = CheckedText(text: findingsText, reading: findings)
        self.impression = CheckedText(text: impressionText, reading: impression)
        self.consistency = consistency
        self.outcomes = outcomes
    }
}

/// One of the two texts, with what it says.
struct CheckedText {
    let text: String
    let reading: ReportReading

    /// The text of a place.
    ///
    /// - Parameter range: Unicode-scalar offsets, half open.
    func slice(_ range: Range<Int>) -> String {
        let scalars = text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
        return String(scalars[start..<scalars.index(start, offsetBy: range.count)])
    }

    /// The sentence of a place.
    func sentence(of range: Range<Int>) -> String {
        slice(reading.sentence(at: range.lowerBound) ?? range)
    }

    /// The sentence of a place and the one before it: "Left basal opacity. This may be pneumonia."
    func neighbourhood(of range: Range<Int>) -> String {
        guard let index = reading.sentences.lastIndex(where: { $0.lowerBound <= range.lowerBound }) else {
            return slice(range)
        }
        return slice(reading.sentences[max(0, index - 1)].lowerBound..<reading.sentences[index].upperBound)
    }

    /// The last four words before a place, in lower case, with nothing from beyond a punctuation mark: what is said of the
    /// words themselves, and not of their neighbours.
    func words(before range: Range<Int>) -> [String] {
        let scalars = text.unicodeScalars
        let end = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
        let near = scalars[..<end].suffix(48)
        let clause =
            near.split(omittingEmptySubsequences: false) { ".,;:()\n".unicodeScalars.contains($0) }.last ?? near
        return String(clause).lowercased().split { !$0.isLetter }.suffix(4).map(String.init)
    }
}
