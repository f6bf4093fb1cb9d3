/// Cuts what a model sampled into stages, by its token ids: text that is tokenised again may be cut elsewhere.
///
/// A stage ends at its first token that contains a newline, or at the end token, which belongs to it; so stopping is an
/// action too. An end token right behind a newline closes the draft and belongs to the last stage.
public struct StageSegmentation: Sendable, Equatable {
    /// Token ranges, one behind the other.
    public let stages: [Range<Int>]
    /// Whether the draft came to its end by itself.
    public let isEnded: Bool

    /// - Parameters:
    ///   - tokens: as sampled.
    ///   - isEnd: whether a token ends the draft.
    ///   - hasNewline: whether a token's text contains a newline.
    public init(_ tokens: [Int32], isEnd: (Int32) -> Bool, hasNewline: (Int32) -> Bool) {
        var stages: [Range<Int>] = []
        var (start, isEnded) = (0, false)
        for (index, token) in tokens.enumerated() {
            if isEnd(token) {
                if start == index, let last = stages.popLast() {
                    stages.append(last.lowerBound..<index + 1)
                } else {
                    stages.append(start..<index + 1)
                }
                (start, isEnded) = (index + 1, true)
                break
            }
            guard hasNewline(token) else { continue }
            stages.append(start..<index + 1)
            start = index + 1
        }
        if !isEnded, start < tokens.count { stages.append(start..<tokens.count) }
        self.stages = stages
        self.isEnded = isEnded
    }
}
