import Appraisal
import ClinicalText
import Foundation

/// A place of one of the texts, and what is read there, in words.
struct ReadPlace {
    /// Unicode-scalar offsets in its text, half open.
    let span: Range<Int>
    /// A short name that is its own: `F1`, `C1`.
    let name: String
    /// What it is about: "pleural effusion".
    let title: String
    /// What is said of it: "left, absent".
    let details: String
    /// How much it matters; nil for what calls an organ or all of it normal.
    let tier: SignificanceTier?
    let assertion: Fact.Assertion
    /// Whether the findings say otherwise, or nothing.
    let isWrong: Bool
    /// The name of the place of the findings that it rests on or contradicts.
    let target: String?

    /// On one line.
    var words: String { details.isEmpty ? title : "\(title): \(details)" }
}

extension Explanation {
    /// Facts and global negatives of the findings, and the normal organs that a claim contradicts, in the text's order.
    var findingsPlaces: [ReadPlace] {
        let findings = appraisal.findings
        let facts = findings.facts.enumerated().map { index, fact in
            ReadPlace(fact, name: Self.factName(index), isWrong: false, target: nil)
        }
        let negatives = findings.globalNegatives.map { ReadPlace($0, name: "", isWrong: false, target: nil) }
        let normals = Set(verdicts.compactMap(\.normal)).sorted().map { index in
            ReadPlace(
                span: findings.normals[index].span, name: Self.normalName(index), title: "the organ",
                details: "called normal", tier: nil, assertion: .absent, isWrong: false, target: nil)
        }
        return (facts + negatives + normals).sorted { $0.span.lowerBound < $1.span.lowerBound }
    }

    /// Claims and global negatives of the impression, in the text's order.
    var impressionPlaces: [ReadPlace] {
        let impression = appraisal.impression
        let claims = zip(impression.facts, verdicts).enumerated().map { index, pair in
            let (claim, verdict) = pair
            return ReadPlace(
                claim, name: Self.claimName(index), isWrong: verdict.isWrong,
                target: verdict.fact.map(Self.factName) ?? verdict.normal.map(Self.normalName))
        }
        let negatives = zip(impression.globalNegatives, appraisal.consistency.denied).map { negative, denied in
            ReadPlace(negative, name: "", isWrong: !denied.isEmpty, target: denied.first.map(Self.factName))
        }
        return (claims + negatives).sorted { $0.span.lowerBound < $1.span.lowerBound }
    }

    /// The name of a fact.
    static func factName(_ index: Int) -> String { "F\(index + 1)" }

    /// The name of a claim.
    static func claimName(_ index: Int) -> String { "C\(index + 1)" }

    /// The name of an organ that is called normal.
    static func normalName(_ index: Int) -> String { "N\(index + 1)" }
}

extension ReadPlace {
    init(_ fact: Fact, name: String, isWrong: Bool, target: String?) {
        self.init(
            span: fact.span, name: name, title: fact.concept, details: fact.details, tier: fact.tier,
            assertion: fact.assertion, isWrong: isWrong, target: target)
    }

    init(_ negative: GlobalNegative, name: String, isWrong: Bool, target: String?) {
        let title =
            switch negative.limit {
            case .unlimited: "nothing found"
            case .acute: "nothing acute found"
            case .rest: "nothing else found"
            }
        self.init(
            span: negative.span, name: name, title: title, details: negative.region ?? "", tier: nil,
            assertion: .absent, isWrong: isWrong, target: target)
    }
}

extension Fact {
    /// What is said of the concept: "present, left, mild, new, 12 x 8 mm, actionable".
    var details: String {
        let sizes = sizesMillimetres.map(\.plain).joined(separator: " x ")
        let parts = [
            assertion.rawValue, side?.rawValue, severity?.rawValue, change?.rawValue,
            sizes.isEmpty ? nil : "\(sizes) mm", count.map { "\($0) of them" },
            assertion == .absent ? nil : tier.rawValue,
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }

    /// On one line, with the place.
    var words: String { "\(concept)\(anatomy.map { " (\($0))" } ?? ""): \(details)" }
}

extension Double {
    /// Without digits that say nothing.
    var plain: String {
        // What a text says need not fit into an integer.
        self == rounded() && magnitude < 1e9 ? "\(Int(self))" : String(format: "%.1f", self)
    }
}
