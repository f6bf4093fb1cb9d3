public import ClinicalText

/// A rule that applies to a report, and what made it apply. It depends on the findings and the patient alone.
public struct Application: Sendable, Equatable {
    /// What is to be met.
    public let basis: Basis
    /// Indices of the facts that it is about, in the order of the text; empty where it is about the whole report.
    public let facts: [Int]
    /// The stated category that it is about.
    public let assessment: Assessment?
    /// What the indication asks for, where it is about that.
    let questions: [Fact]

    init(_ basis: Basis, facts: [Int] = [], assessment: Assessment? = nil, questions: [Fact] = []) {
        self.basis = basis
        self.facts = facts
        self.assessment = assessment
        self.questions = questions
    }

    /// What is to be met.
    public enum Basis: Sendable, Equatable {
        /// Rows of a guideline, at least one: where more than one applies, meeting one is enough.
        case table([GuidelineRule])
        /// A rule in code.
        case builtIn(BuiltInRule)
    }

    /// The rule's name; of alternatives the first one's.
    public var id: String {
        switch basis {
        case .table(let rules): rules[0].id
        case .builtIn(let rule): rule.rawValue
        }
    }

    /// What it is about.
    public var title: String {
        switch basis {
        case .table(let rules): rules[0].title
        case .builtIn(let rule): rule.title
        }
    }

    /// The publication.
    public var source: String {
        switch basis {
        case .table(let rules): rules[0].source
        case .builtIn(let rule): rule.source
        }
    }

    /// How much it counts; of alternatives the largest.
    public var weight: Double {
        switch basis {
        case .table(let rules): rules.map(\.weight).max() ?? 1
        case .builtIn: 1
        }
    }

    /// The demanded follow-up, "CT in 6 to 12 months (Fleischner 2017)"; of a built-in rule its title.
    public var demandInWords: String {
        switch basis {
        case .builtIn(let rule): return rule.title
        case .table(let rules):
            var demands: [String] = []
            for rule in rules where !demands.contains(rule.demand.words) { demands.append(rule.demand.words) }
            // "No follow-up" is told once where another row makes it optional.
            let told = demands.filter { demand in !demands.contains { $0.hasPrefix(demand + ", or ") } }
            return "\(told.joined(separator: ", or ")) (\(rules[0].shortSource))"
        }
    }

    /// The words that made it apply: Unicode-scalar offsets in the findings; none where it is about the whole report.
    ///
    /// - Parameter facts: those that it was found with.
    public func findingsSpans(_ facts: [Fact]) -> [Range<Int>] {
        (assessment.map { [$0.span] } ?? []) + self.facts.map { facts[$0].span }
    }
}
