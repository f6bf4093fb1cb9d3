/// What a draft is worth, as whoever serves it sees it.
public struct DraftVerdict: Sendable, Equatable, Comparable {
    /// Whether nothing speaks against it: no other candidate needs to be written.
    public let isFaultless: Bool
    /// More is better.
    public let score: Double

    /// A verdict.
    public init(isFaultless: Bool, score: Double) {
        self.isFaultless = isFaultless
        self.score = score
    }

    /// A faultless draft is better than any other; then the score counts.
    public static func < (left: DraftVerdict, right: DraftVerdict) -> Bool {
        left.isFaultless != right.isFaultless ? right.isFaultless : left.score < right.score
    }
}
