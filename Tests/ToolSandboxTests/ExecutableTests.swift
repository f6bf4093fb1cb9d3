import Foundation
import Glibc
import Testing

@testable import ToolSandbox

@Suite struct ExecutableTests {
    private let fixture: Fixture

    init() throws { fixture = try Fixture() }

    private func opening(_ path: String) -> ToolError? {
        do throws(ToolError) {
            _ = try DiagnosticTool(path: path, canaries: [.positive])
            return nil
        } catch {
            return error
        }
    }

    @Test func whatCannotBeAToolIsSaid() throws {
        let plain = try fixture.program("#!/bin/sh\n", mode: 0o600, name: "plain")
        let open = try fixture.program("#!/bin/sh\n", mode: 0o777, name: "open")
        let pipe = fixture.path + "/pipe"
        try #require(mkfifo(pipe, 0o700) == 0)
        let cases: [(String, ToolError.Code)] = [
            ("tool", .pathNotAbsolute), ("./tool", .pathNotAbsolute), ("", .pathNotAbsolute),
            (fixture.path + "/none", .missing), (plain + "/below", .missing), (fixture.path, .notAFile),
            ("/dev/null", .notAFile), (pipe, .notAFile), (plain, .notExecutable), (open, .writableByOthers),
        ]
        for (path, code) in cases {
            let error = opening(path)
            #expect(error?.code == code, "\(path)")
            // A path may be named after a patient.
            #expect(error.map { !$0.description.contains(fixture.path) } == true)
        }
        #expect(code { _ = try DiagnosticTool(path: plain, canaries: []) } == .canariesMissing)
    }

    /// What can be opened and not be executed.
    @Test(arguments: ["#!/none/interpreter\n", "\u{7f}ELF nothing", "no first line"]) func whatCannotStart(
        content: String
    ) throws {
        let tool = try DiagnosticTool(path: fixture.program(content), canaries: [.positive], limits: .patient)
        #expect(code { try tool.check() } == .canaryFailed)
        #expect(tool.state == .off(.canaryFailed) && tool.counts.failures[.cannotStart] == 2)
        #expect(tool.processes == [])
    }

    @Test func aToolThatIsReplacedIsOff() throws {
        let tool = try fixture.tool(odd: "exit 1")
        #expect(tool.answer(.item("before")) != nil)
        _ = try fixture.script("# another")
        // The running process is still the one that was opened.
        #expect(tool.answer(.item("again")) != nil)
        #expect(tool.answer(.odd) == nil)
        #expect(tool.answer(.item("after")) == nil)
        #expect(tool.state == .off(.changed))
    }

    @Test func aDirectoryThatCannotBeUsedIsSaid() throws {
        let path = try fixture.script()
        let failure = code {
            _ = try DiagnosticTool(path: path, canaries: [.positive], cacheDirectory: path + "/cache")
        }
        #expect(failure == .directoryUnusable)
    }
}
