import ClinicalText

/// A rule in code: what every impression owes to its findings, whatever they are.
///
/// Source: ACR practice parameter for communication of diagnostic imaging findings, revised 2020; for the terms of
/// certainty, Brigham and Women's Hospital, 2020.
public enum BuiltInRule: String, Sendable, CaseIterable {
    case urgentFirst = "urgent-first"
    case urgentExplicit = "urgent-explicit"
    case sizeCarriedOver = "size-carried-over"
    case sideStated = "side-stated"
    case certaintyTerms = "certainty-terms"
    case noComparisonWithoutPrior = "no-comparison-without-prior"
    case questionAnswered = "question-answered"
    case noUnwarrantedRecommendation = "no-unwarranted-recommendation"

    /// What it asks for, in words.
    public var title: String {
        switch self {
        case .urgentFirst: "Urgent findings come first"
        case .urgentExplicit: "Urgent findings are named"
        case .sizeCarriedOver: "Sizes of important findings are given"
        case .sideStated: "The side of important findings is given"
        case .certaintyTerms: "Certainty is told in the agreed terms"
        case .noComparisonWithoutPrior: "No change is claimed without an earlier study"
        case .questionAnswered: "The clinical question is answered"
        case .noUnwarrantedRecommendation: "No follow-up is recommended that nothing calls for"
        }
    }

    /// The publication.
    public var source: String {
        self == .certaintyTerms
            ? "BWH 2020, standardized terms of diagnostic certainty"
            : "ACR communication 2020, practice parameter for communication of diagnostic imaging findings"
    }

    /// Whether it is on unless a site switches it off. The terms of certainty are a site's choice.
    var isEnabledByDefault: Bool { self != .certaintyTerms }

    /// What it is about in a report.
    struct Subject {
        /// Indices of facts.
        var facts: [Int] = []
        /// What the indication asks for.
        var questions: [Fact] = []
    }

    /// What it is about; nil if it does not apply.
    func subject(facts: [Fact], findings: PlainText, context: CaseContext) -> Subject? {
        switch self {
        case .urgentFirst, .urgentExplicit:
            let urgent = facts.indices.filter { Self.holds(facts[$0]) && facts[$0].tier == .urgent }
            return urgent.isEmpty ? nil : Subject(facts: urgent)
        case .sizeCarriedOver:
            let sized = Self.largest(of: facts)
            return sized.isEmpty ? nil : Subject(facts: sized)
        case .sideStated:
            let sided = facts.indices.filter { index in
                let fact = facts[index]
                return Self.isImportant(fact) && fact.side != nil
                    && Concepts.named(fact.concept)?.flags.contains(.sided) ?? false
            }
            return sided.isEmpty ? nil : Subject(facts: sided)
        case .certaintyTerms:
            return facts.contains { $0.assertion != .absent } ? Subject() : nil
        case .noComparisonWithoutPrior:
            return Self.hasPrior(context, facts, findings) ? nil : Subject()
        case .questionAnswered:
            let questions = Self.questions(in: context)
            return questions.isEmpty ? nil : Subject(questions: questions)
        case .noUnwarrantedRecommendation: return Subject()
        }
    }

    /// Whether a finding is there, or may be.
    static func holds(_ fact: Fact) -> Bool { fact.assertion != .absent && fact.change != .resolved }

    /// Whether somebody must act on a finding that is there, within days at most.
    static func isImportant(_ fact: Fact) -> Bool {
        fact.assertion == .present && fact.change != .resolved && fact.tier <= .actionable
    }

    /// The important facts with a size, of each concept the largest: an impression need not list every nodule.
    private static func largest(of facts: [Fact]) -> [Int] {
        var chosen: [String: Int] = [:]
        for index in facts.indices where isImportant(facts[index]) {
            guard let size = facts[index].sizesMillimetres.max() else { continue }
            if let known = chosen[facts[index].concept], facts[known].sizesMillimetres.max() ?? 0 >= size { continue }
            chosen[facts[index].concept] = index
        }
        return chosen.values.sorted()
    }
}
