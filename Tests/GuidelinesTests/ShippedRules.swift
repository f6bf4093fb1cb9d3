import Foundation

@testable import ClinicalText
@testable import Guidelines

/// The shipped files of rules, found beside the sources.
enum ShippedRules {
    static let directory = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/impressiond/Resources/rules")

    static let names = [
        "adrenal-incidentaloma", "bi-rads", "bosniak-2019", "fleischner-2017", "li-rads", "lung-rads",
        "thyroid-incidental",
        "ti-rads",
    ]

    static func text(_ name: String) throws -> String {
        try String(contentsOf: directory.appending(path: "\(name).rules"), encoding: .utf8)
    }

    /// All of them, without built-in rules.
    static let tables: GuidelineSet = {
        do {
            let set = try GuidelineSet(reading: names.map { (text: try text($0), name: $0) })
            return try set.switching(on: [], off: BuiltInRule.allCases.map(\.rawValue))
        } catch { preconditionFailure("\(error)") }
    }()

    /// The ids of the rules that apply; alternatives are joined by `|`.
    static func ids(
        _ facts: [Fact], _ context: CaseContext, findings: String = "", set: GuidelineSet = tables
    ) -> [String] {
        set.applicable(facts: facts, text: findings, context: context).map { application in
            guard case .table(let rules) = application.basis else { return application.id }
            return rules.map(\.id).joined(separator: "|")
        }
    }
}

extension Fact {
    /// A finding that stands at the start of the text.
    static func found(
        _ concept: String, _ sizes: [Double] = [], count: Int? = nil, change: Change? = nil, side: Side? = nil,
        assertion: Assertion = .present, anatomy: String? = nil, tier: SignificanceTier = .actionable, at start: Int = 0
    ) -> Fact {
        Fact(
            concept: concept, text: concept, span: start..<start + concept.unicodeScalars.count, anatomy: anatomy,
            side: side,
            assertion: assertion, certainty: assertion == .uncertain ? 3 : 5, change: change, sizesMillimetres: sizes,
            count: count, tier: tier)
    }
}

extension Recommendation {
    static func of(
        _ action: String?, _ months: ClosedRange<Double>? = nil, hedged: Bool = false, denied: Bool = false,
        conditional: Bool = false, trigger: Int? = nil
    ) -> Recommendation {
        Recommendation(
            action: action, months: months, isConditional: conditional, isHedged: hedged, isDenied: denied,
            span: 0..<10,
            trigger: trigger)
    }
}
