/// A figure of a row; its raw value is its name in JSON.
public enum Metric: String, Sendable, CaseIterable {
    /// F-measures of ROUGE, in percent, means over cases.
    case rouge1, rouge2, rougeL
    /// Drafts with the words of the signed impression, in percent.
    case exact
    /// Significance-weighted fact F1 against the signed impression, pooled, in percent.
    case factF1 = "fact_f1"
    /// F1 of labels against the signed impression: mean over the labels that it ever has, and pooled, in percent.
    case f1Macro = "f1_macro", f1Micro = "f1_micro"
    /// The macro figure over labels with at least 15 positives; rarer ones are noise.
    case f1MacroFrequent = "f1_macro_frequent"
    /// Drafts with at least one error beside the findings, in percent.
    case contradictions, sideErrors = "side_errors", sizeErrors = "size_errors", omittedUrgent = "omitted_urgent"
    /// Unsupported positive statements for 100 drafts, and for 100 drafts of normal reports.
    case unsupported, unsupportedInNormals = "unsupported_normals"
    /// Positive statements that are hedged, in percent.
    case hedged
    /// Drafts that say nothing but a global negative, in percent.
    case onlyGlobalNegative = "only_global_negative"
    /// Mean words of a draft.
    case words

    /// Positives that a label needs in order to count in `f1MacroFrequent`.
    public static let frequent = 15

    /// The figures that differences are given for.
    public static let compared: [Metric] = [
        .rouge1, .rouge2, .rougeL, .exact, .factF1, .f1Macro, .f1Micro, .contradictions, .sideErrors, .sizeErrors,
    ]

    /// Whether more is better.
    public var isBetterWhenMore: Bool {
        switch self {
        case .rouge1, .rouge2, .rougeL, .exact, .factF1, .f1Macro, .f1Micro, .f1MacroFrequent: true
        default: false
        }
    }

    /// What people read.
    public var title: String {
        switch self {
        case .rouge1: "ROUGE-1"
        case .rouge2: "ROUGE-2"
        case .rougeL: "ROUGE-L"
        case .exact: "Exact match"
        case .factF1: "Fact F1"
        case .f1Macro: "Label F1, macro"
        case .f1Micro: "Label F1, micro"
        case .f1MacroFrequent: "Label F1, macro (15+)"
        case .contradictions: "Contradictions"
        case .sideErrors: "Side errors"
        case .sizeErrors: "Size errors"
        case .omittedUrgent: "Omitted urgent"
        case .unsupported: "Unsupported / 100"
        case .unsupportedInNormals: "Unsupported / 100 normals"
        case .hedged: "Hedged"
        case .onlyGlobalNegative: "Only a global negative"
        case .words: "Words"
        }
    }

    /// The figure of sums; nil where it has no meaning.
    ///
    /// - Parameter positives: how often the signed impressions of the subset have each label, which decides what the
    ///   macro figures average over, in resamples too.
    func value(of sums: ScoreSums, positives: [Double]) -> Double? {
        switch self {
        case .rouge1: percent(sums[.rouge1], of: sums[.cases])
        case .rouge2: percent(sums[.rouge2], of: sums[.cases])
        case .rougeL: percent(sums[.rougeL], of: sums[.cases])
        case .exact: percent(sums[.exact], of: sums[.cases])
        case .factF1:
            sums[.factsDrafted] + sums[.factsSigned] == 0
                ? 100 : percent(2 * sums[.factsMatched], of: sums[.factsDrafted] + sums[.factsSigned])
        case .f1Micro: micro(sums)
        case .f1Macro: macro(sums, positives, atLeast: 1)
        case .f1MacroFrequent: macro(sums, positives, atLeast: Double(Self.frequent))
        case .contradictions: percent(sums[.contradictions], of: sums[.cases])
        case .sideErrors: percent(sums[.sideErrors], of: sums[.cases])
        case .sizeErrors: percent(sums[.sizeErrors], of: sums[.cases])
        case .omittedUrgent: percent(sums[.omittedUrgent], of: sums[.cases])
        case .unsupported: percent(sums[.unsupported], of: sums[.cases])
        case .unsupportedInNormals: percent(sums[.unsupportedInNormals], of: sums[.normals])
        case .hedged: percent(sums[.hedged], of: sums[.positives])
        case .onlyGlobalNegative: percent(sums[.onlyGlobalNegative], of: sums[.cases])
        case .words: sums[.cases] == 0 ? nil : sums[.words] / sums[.cases]
        }
    }

    private func percent(_ part: Double, of whole: Double) -> Double? { whole == 0 ? nil : 100 * part / whole }

    private func micro(_ sums: ScoreSums) -> Double? {
        var (hits, errors) = (0.0, 0.0)
        for index in ScoreSums.labels.indices {
            let label = sums.label(index)
            hits += label.hits
            errors += label.alarms + label.misses
        }
        return percent(2 * hits, of: 2 * hits + errors)
    }

    private func macro(_ sums: ScoreSums, _ positives: [Double], atLeast bound: Double) -> Double? {
        var (sum, count) = (0.0, 0.0)
        for index in ScoreSums.labels.indices where positives[index] >= bound {
            let label = sums.label(index)
            let whole = 2 * label.hits + label.alarms + label.misses
            // A resample may lack a label altogether.
            guard whole > 0 else { continue }
            sum += 2 * label.hits / whole
            count += 1
        }
        return percent(sum, of: count)
    }
}
