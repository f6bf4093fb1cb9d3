import ClinicalText
import Foundation

/// Sentences with their facts, written and labelled by hand before the reader first ran on them.
struct LabelledSentence: Decodable {
    struct Label: Decodable {
        /// Names that are right, parted by `|`.
        let concept: String
        let assertion: String
        let side: String?
        let sizes: [Double]?
        let change: String?

        enum CodingKeys: String, CodingKey {
            case concept, assertion, side, change
            case sizes = "sizes_mm"
        }
    }

    let id: String
    let text: String
    let facts: [Label]

    static func all(_ name: String) throws -> [LabelledSentence] {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).jsonl")
        return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(LabelledSentence.self, from: Data($0.utf8))
        }
    }
}

/// How well the reader's facts agree with the labels.
struct LabelScore {
    /// Facts with the label's concept, or a kind of it either way, and its assertion.
    private(set) var right = 0
    private(set) var read = 0
    private(set) var labelled = 0
    private(set) var sides = (right: 0, labelled: 0)
    private(set) var sizes = (right: 0, labelled: 0)
    private(set) var changes = (right: 0, labelled: 0)

    /// Of concept and assertion together.
    var f1: Double { 2 * Double(right) / Double(read + labelled) }

    init(_ sentences: [LabelledSentence]) {
        for sentence in sentences { add(sentence) }
    }

    private mutating func add(_ sentence: LabelledSentence) {
        let facts = FactReader.facts(in: sentence.text)
        read += facts.count
        labelled += sentence.facts.count
        var used: Set<Int> = []
        for label in sentence.facts {
            let names = label.concept.split(separator: "|").map(String.init)
            let related = facts.indices.filter { index in
                !used.contains(index)
                    && names.contains {
                        Concepts.isA(facts[index].concept, $0) || Concepts.isA($0, facts[index].concept)
                    }
            }
            let asserted = related.filter { facts[$0].assertion.rawValue == label.assertion }
            let best = asserted.first { label.side == nil || facts[$0].side?.rawValue == label.side } ?? asserted.first
            if let index = best ?? related.first {
                used.insert(index)
                if best != nil { right += 1 }
                compare(label, facts[index])
            }
        }
    }

    private mutating func compare(_ label: LabelledSentence.Label, _ fact: Fact) {
        if let side = label.side {
            sides.labelled += 1
            if fact.side?.rawValue == side { sides.right += 1 }
        }
        if let lengths = label.sizes, !lengths.isEmpty {
            sizes.labelled += 1
            if fact.sizesMillimetres == lengths { sizes.right += 1 }
        }
        if let change = label.change {
            changes.labelled += 1
            if fact.change?.rawValue == change { changes.right += 1 }
        }
    }
}
