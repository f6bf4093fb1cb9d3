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

    /// The sentence that holds an offset.
    public func sentence(at offset: Int) -> Range<Int>? {
        sentences.last { $0.lowerBound <= offset }.flatMap { $0.contains(offset) ? $0 : nil }
    }
}
