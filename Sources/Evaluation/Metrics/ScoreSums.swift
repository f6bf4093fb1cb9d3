internal import Grading

/// What is summed over cases and gives every figure: so figures are pooled, and a resample costs additions.
struct ScoreSums {
    /// The sums, by `Field`, then true positives, false positives and false negatives of each label.
    private(set) var values: [Double]

    enum Field: Int, CaseIterable {
        case cases, rouge1, rouge2, rougeL, exact
        case factsMatched, factsDrafted, factsSigned
        case contradictions, sideErrors, sizeErrors, omittedUrgent
        case normals, unsupported, unsupportedInNormals, positives, hedged, onlyGlobalNegative, words
    }

    /// The labels that count: "No Finding" is what is left when nothing else is said, and would drown them.
    static let labels = ReportLabel.allCases.filter { $0 != .noFinding }
    static let width = Field.allCases.count + 3 * labels.count

    init() { values = [Double](repeating: 0, count: Self.width) }

    init(_ values: ArraySlice<Double>) { self.values = Array(values) }

    /// The sums of one draft.
    init(draft: String, of target: GradedCase) {
        self.init()
        let words = Rouge.tokens(draft)
        let rouge = Rouge(draft: words, reference: target.words)
        let report = GradedReport(draft)
        let agreement = FactAgreement(draft: report, reference: target.impression)
        let errors = DraftErrors(draft: report, findings: target.findings)
        let positives = report.facts.filter(\.isPositive)
        self[.cases] = 1
        self[.rouge1] = rouge.rouge1
        self[.rouge2] = rouge.rouge2
        self[.rougeL] = rouge.rougeL
        self[.exact] = words == target.words ? 1 : 0
        self[.factsMatched] = agreement.matched
        self[.factsDrafted] = agreement.draft
        self[.factsSigned] = agreement.reference
        self[.contradictions] = errors.contradicts ? 1 : 0
        self[.sideErrors] = errors.onWrongSide.isEmpty ? 0 : 1
        self[.sizeErrors] = errors.ofWrongSize.isEmpty ? 0 : 1
        self[.omittedUrgent] = errors.omittedUrgent.isEmpty ? 0 : 1
        self[.normals] = target.isNormal ? 1 : 0
        self[.unsupported] = Double(errors.unsupported.count)
        self[.unsupportedInNormals] = target.isNormal ? Double(errors.unsupported.count) : 0
        self[.positives] = Double(positives.count)
        self[.hedged] = Double(positives.count { $0.assertion == .uncertain })
        self[.onlyGlobalNegative] = report.isOnlyGlobalNegative ? 1 : 0
        self[.words] = Double(words.count)
        for (index, label) in Self.labels.enumerated() {
            let (said, signed) = (Self.isPositive(report, label), Self.isPositive(target.impression, label))
            guard said || signed else { continue }
            values[Field.allCases.count + 3 * index + (said && signed ? 0 : said ? 1 : 2)] = 1
        }
    }

    subscript(field: Field) -> Double {
        get { values[field.rawValue] }
        set { values[field.rawValue] = newValue }
    }

    /// True positives, false positives and false negatives of a label.
    func label(_ index: Int) -> (hits: Double, alarms: Double, misses: Double) {
        let start = Field.allCases.count + 3 * index
        return (values[start], values[start + 1], values[start + 2])
    }

    static func += (left: inout ScoreSums, right: ScoreSums) {
        for index in left.values.indices { left.values[index] += right.values[index] }
    }

    /// What is suspected counts as said, as in most work on drafts.
    private static func isPositive(_ report: GradedReport, _ label: ReportLabel) -> Bool {
        report.labels[label].map { $0 >= .uncertain } ?? false
    }
}

/// A case as the second extractor reads it; read once for all subjects.
struct GradedCase {
    let words: [String]
    let impression: GradedReport
    let findings: GradedReport
    let isNormal: Bool

    init(_ source: EvaluationCase) {
        words = Rouge.tokens(source.impression)
        impression = GradedReport(source.impression)
        findings = GradedReport(source.findings)
        isNormal = !Subset.isAbnormal(source.impression)
    }
}
