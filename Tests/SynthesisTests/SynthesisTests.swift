import Testing

@testable import Synthesis

@Suite struct SynthesisTests {
    @Test func reads() { #expect(!ExamTables.all.isEmpty) }
}
