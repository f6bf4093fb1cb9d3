/// All that a text of findings or an impression says, as far as the vocabulary knows its words.
public struct ReportReading: Sendable, Equatable {
    /// An organ that is called normal, and what that denies.
    public struct Normal: Sendable, Equatable {
        /// The concept that is denied without its name: "cardiomegaly".
        public let concept: String
        /// The words for the organ: Unicode-scalar offsets, half open.
        public let span: Range<Int>
    }

    /// What is asserted and denied by name, in the text's order.
    public var facts: [Fact] = []
    /// What is called free of findings as a whole.
    public var globalNegatives: [GlobalNegative] = []
    /// What is denied by calling an organ normal.
    public var normals: [Normal] = []
    /// What is asked to be done.
    public var recommendations: [Recommendation] = []
    /// Unicode-scalar offsets of its sentences, half open.
    public var sentences: [Range<Int>] = []

    /// "Small effusion" without a place is a pleural one, unless the report is about joints.
    mutating func nameEffusions(beside other: ReportReading?) {
        let places = Set(
            (facts + (other?.facts ?? [])).compactMap { fact -> String? in
                Self.isBareEffusion(fact) ? nil : fact.anatomy.map(Concepts.organ)
            })
        guard places.isDisjoint(with: ["lungs", "heart", "mediastinum"]), !places.isDisjoint(with: Self.joints),
            let kind = Concepts.named("joint effusion")
        else { return }
        for index in facts.indices where Self.isBareEffusion(facts[index]) {
            facts[index].concept = kind.name
            facts[index].anatomy = kind.anatomy
            facts[index].tier = kind.tier
        }
    }

    private static func isBareEffusion(_ fact: Fact) -> Bool {
        fact.concept == "pleural effusion" && ["effusion", "effusions"].contains(fact.text.lowercased())
    }

    private static let joints: Set<String> = [
        "joints", "knee", "shoulder", "hip", "ankle", "elbow", "wrist", "foot", "hand", "tendons", "ligaments",
    ]

    /// The sentence that holds an offset.
    public func sentence(at offset: Int) -> Range<Int>? {
        sentences.last { $0.lowerBound <= offset }.flatMap { $0.contains(offset) ? $0 : nil }
    }
}
