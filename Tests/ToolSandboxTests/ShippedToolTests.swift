import Foundation
import Glibc
import Testing

@testable import ToolSandbox

/// The tool that comes with the program, as it is run by it.
@Suite struct ShippedToolTests {
    /// Beside the tests.
    private static let path: String = {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let own = String(decoding: buffer[..<max(0, count)].map(UInt8.init(bitPattern:)), as: UTF8.self)
        return URL(fileURLWithPath: own).deletingLastPathComponent().path + "/negation-side-checker"
    }()

    private func tool() throws -> DiagnosticTool {
        // The file's directory is a link where tests are built elsewhere, so it is looked for from here.
        let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent(
                "../../Sources/impressiond/Resources/tools/negation-side-checker/canaries.jsonl")
        let canaries = try ToolCanary.read([UInt8](Data(contentsOf: file)))
        #expect(canaries.count >= 8)
        return try DiagnosticTool(path: Self.path, canaries: canaries, limits: .patient)
    }

    @Test func itPassesAllItsCanaries() throws {
        let tool = try tool()
        for _ in tool.canaries { try tool.check() }
        #expect(tool.counts.canariesPassed == tool.canaries.count && tool.counts.failures == [:])
    }

    @Test func itVetoesASwappedSideAndAFlippedNegation() throws {
        let tool = try tool()
        let findings = "Small left apical pneumothorax. No pleural effusion."
        let request = ToolRequest(
            exam: "XR chest", findings: findings,
            stages: ["Small left pneumothorax.", "Right pneumothorax.", "Large pleural effusion.", "Stable lines."])
        let verdicts = try #require(tool.answer(request)?.verdicts)
        #expect(verdicts.map(\.score) == [1, -1, -1, 0])
        #expect(verdicts.map(\.veto) == [false, true, true, false])
        #expect(verdicts.map(\.codes) == [[], ["SIDE_SWAPPED"], ["NEGATION_FLIPPED"], []])
        let potentials = [tool].potentials(of: request, tokens: [5, 5, 5, 5])
        #expect(potentials == [0, 1, -1, -1, -1])
        #expect(tool.answer(ToolRequest(exam: "", findings: "Nothing known.", stages: ["Stable."])) == .abstained)
    }

    @Test func hostileItemsEndNeitherItNorUs() throws {
        let tool = try tool()
        let texts = [
            "", "\u{0}\u{1}\n\r\t\"\\", String(repeating: "no ", count: 60_000),
            String(repeating: "right effusion, ", count: 15_000), String(repeating: "é🩻", count: 30_000),
            String(repeating: "[{\"", count: 50_000), String(repeating: "\n", count: 100_000),
        ]
        for text in texts {
            #expect(tool.answer(ToolRequest(exam: text, findings: text, stages: [text, "No effusion."])) != nil)
        }
        #expect(tool.counts.failures == [:] && tool.counts.starts == 1)
    }
}
