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

    /// A file below `Sources/impressiond`.
    private func source(_ path: String) -> String {
        URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("../../Sources/impressiond/\(path)").path
    }

    private func tool() throws -> DiagnosticTool {
        let canaries = try ToolCanary.read(path: source("Resources/tools/negation-side-checker/canaries.jsonl"))
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

    /// The program and the canary of the documentation.
    @Test(.enabled(if: hasPython)) func theDocumentedExampleWorks() throws {
        let page = try String(contentsOfFile: source("Documentation.docc/Tools.md"), encoding: .utf8)
        func block(_ language: String, _ begin: String) throws -> String {
            let blocks = page.components(separatedBy: "```\(language)\n").dropFirst()
            let block = try #require(blocks.first { $0.hasPrefix(begin) })
            return try #require(block.components(separatedBy: "```").first)
        }
        let fixture = try Fixture()
        let program = try fixture.program(block("python", "#!"))
        let canaries = try ToolCanary.read(Array(block("json", "{\"exam\"").utf8))
        let tool = try DiagnosticTool(path: program, canaries: canaries, limits: .patient)
        for _ in canaries { try tool.check() }
        let request = ToolRequest(exam: "CT", findings: "A 12 mm nodule.", stages: ["A 21 mm nodule.", "No mass."])
        #expect(tool.answer(request)?.verdicts?.map(\.score) == [-1, 0])
        #expect(tool.answer(request)?.verdicts?.map(\.codes) == [["SIZE_UNKNOWN"], []])
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
