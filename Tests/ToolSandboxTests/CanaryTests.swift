import Testing

@testable import ToolSandbox

@Suite(.serialized) struct CanaryTests {
    private let fixture: Fixture

    init() throws { fixture = try Fixture() }

    @Test func oneInTwentyIsACanaryAndAlwaysTheSame() throws {
        let path = try fixture.script()
        func places() throws -> [Int] {
            let tool = try DiagnosticTool(path: path, canaries: [.positive], limits: .patient)
            return (0..<190).map { number in
                _ = tool.answer(.item("item \(number)"))
                return tool.counts.canariesPassed
            }
        }
        let first = try places()
        #expect(first[0] == 1)
        #expect(first.last == 10)
        #expect(try places() == first)
    }

    @Test(arguments: ["-0.5", "0", "0.5,\"veto\":true"]) func aToolThatFailsItsFirstCanaryIsOff(score: String) throws {
        let body = #"printf '{"id":"%s","stages":[{"i":0,"score":\#(score)}]}\n' "$id"; continue"#
        let tool = try DiagnosticTool(path: fixture.script(body), canaries: [.positive], limits: .patient)
        #expect(tool.answer(.item("item")) == nil)
        #expect(tool.state == .off(.canaryFailed))
        #expect(tool.counts.asked == 1 && tool.counts.failures == [.canaryFailed: 1])
        #expect(tool.processes == [])
        #expect(code { try tool.check() } == .canaryFailed)
    }

    @Test func abstainingFromAKnownAnswerIsFailingIt() throws {
        let body = #"printf '{"id":"%s","abstain":true,"stages":[]}\n' "$id"; continue"#
        let tool = try DiagnosticTool(path: fixture.script(body), canaries: [.positive], limits: .patient)
        #expect(code { try tool.check() } == .canaryFailed)
    }

    /// Answers that no later canary vouches for are not kept.
    @Test func aToolThatBreaksIsNoticedWithinTwoBlocks() throws {
        let path = try fixture.script(
            #"n=$((n+1)); [ $n -gt 3 ] && { printf '{"id":"%s","stages":[{"i":0,"score":-1}]}\n' "$id"; continue; }"#)
        let cache = fixture.path + "/cache"
        let tool = try DiagnosticTool(path: path, canaries: [.positive], limits: .patient, cacheDirectory: cache)
        let answers = (0..<40).map { tool.answer(.item("item \($0)")) }
        #expect(answers[0] != nil && answers[39] == nil)
        #expect(tool.state == .off(.canaryFailed))
        let again = try DiagnosticTool(path: path, canaries: [.positive], limits: .patient, cacheDirectory: cache)
        #expect(again.answer(.item("item 1")) != nil)
        #expect(again.counts.cached == 0)
    }

    @Test func aCanaryWithoutAnAnswerIsSentOnceMore() throws {
        let tool = try DiagnosticTool(path: fixture.script(), canaries: [.positive], limits: .patient)
        try tool.check()
        try tool.check()
        #expect(tool.counts.canariesPassed == 2 && tool.counts.starts == 1)
        let dying = try DiagnosticTool(
            path: fixture.program("#!/bin/sh\nexit 0\n", name: "dying"), canaries: [.positive], limits: .patient)
        #expect(code { try dying.check() } == .canaryFailed)
        #expect(dying.counts.failures == [.died: 2, .canaryFailed: 1])
    }

    @Test func filesOfCanaries() throws {
        let good = #"{"exam":"e","findings":"f","stages":["s","t"],"expect":[{"veto":true},{"sign":-1}]}"#
        let canaries = try ToolCanary.read(Array("# comment\n\n\(good)\r\n".utf8))
        #expect(canaries.count == 1)
        #expect(canaries[0].isMet(by: .scored([.init(score: 1, veto: true), .init(score: -0.1, veto: true)])))
        #expect(!canaries[0].isMet(by: .scored([.init(score: 1), .init(score: -0.1)])))
        #expect(!canaries[0].isMet(by: .scored([.init(score: 1, veto: true), .init(score: 0)])))
        #expect(!canaries[0].isMet(by: .scored([.init(score: 1, veto: true)])))
        #expect(!canaries[0].isMet(by: .abstained))
        let bad = [
            "{}", "[]", "x", #"{"exam":"e","findings":"f","stages":["s"],"expect":[]}"#,
            #"{"exam":"e","findings":"f","stages":["s"],"expect":[{}]}"#,
            #"{"exam":"e","findings":"f","stages":["s"],"expect":[{"sign":2}]}"#,
            #"{"exam":"e","findings":"f","stages":[],"expect":[]}"#,
        ]
        for line in bad { #expect(code { _ = try ToolCanary.read(Array(line.utf8)) } == .canariesMalformed) }
        #expect(code { _ = try ToolCanary.read(Array("# nothing\n".utf8)) } == .canariesMissing)
    }
}
