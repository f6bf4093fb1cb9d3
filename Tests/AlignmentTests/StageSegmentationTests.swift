import Testing

@testable import Alignment

/// Token 1 is a newline, 2 a newline with words, 0 the end.
@Suite struct StageSegmentationTests {
    private static func stages(_ tokens: [Int32]) -> StageSegmentation {
        StageSegmentation(tokens, isEnd: { $0 == 0 }, hasNewline: { $0 == 1 || $0 == 2 })
    }

    @Test(
        arguments: [
            ([5, 6, 1, 7, 0], [0..<3, 3..<5], true),
            // A bare end behind a newline is no stage of its own.
            ([5, 6, 1, 0], [0..<4], true),
            ([5, 2, 2, 7], [0..<2, 2..<3, 3..<4], false),
            ([0], [0..<1], true),
            ([5, 1], [0..<2], false),
            // Nothing counts behind the end.
            ([5, 0, 6, 0], [0..<2], true),
        ] as [([Int32], [Range<Int>], Bool)]) func cutsAtNewlines(tokens: [Int32], stages: [Range<Int>], isEnded: Bool)
    {
        let cut = Self.stages(tokens)
        #expect(cut.stages == stages)
        #expect(cut.isEnded == isEnded)
    }
}
