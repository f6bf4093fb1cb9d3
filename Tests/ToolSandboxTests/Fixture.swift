import Foundation
import Glibc
import Synchronization
import Testing

@testable import ToolSandbox

/// A directory of tools that a test writes, which goes with them.
final class Fixture {
    let path: String

    init() throws {
        path = "/tmp/impressiond-tools-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
        try #require(mkdir(path, 0o700) == 0)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a program.
    func program(_ text: String, mode: mode_t = 0o700, name: String = "tool") throws -> String {
        let file = "\(path)/\(name)"
        unlink(file)
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        try #require(chmod(file, mode) == 0)
        return file
    }

    /// A shell script that answers each item with 0.5 for its one statement, after `body`, which sees `$line` and `$id`.
    func script(_ body: String = "", name: String = "tool") throws -> String {
        try program(
            """
            #!/bin/sh
            while IFS= read -r line; do
              id=${line#*\\"id\\":\\"}; id=${id%%\\"*}
              \(body)
              printf '{"id":"%s","abstain":false,"stages":[{"i":0,"score":0.5,"codes":["OK"]}]}\\n' "$id"
            done
            """, name: name)
    }

    /// A tool of one script that does something else only with the findings "odd".
    func tool(
        odd body: String, limits: ToolLimits = .patient, avoiding avoided: ToolIsolation = []
    ) throws -> DiagnosticTool {
        let path = try script("case $line in *'\"findings\":\"odd\"'*) \(body);; esac")
        return try DiagnosticTool(
            path: path, canaries: [.positive], limits: limits, cacheDirectory: nil, avoiding: avoided)
    }
}

extension ToolLimits {
    /// For tools that answer, on a machine that is busy with other things.
    static var patient: ToolLimits {
        var limits = ToolLimits()
        limits.secondsPerItem = 20
        limits.startSeconds = 20
        return limits
    }

    /// For tools that do not.
    static var impatient: ToolLimits {
        var limits = ToolLimits.patient
        limits.secondsPerItem = 0.4
        return limits
    }
}

extension ToolCanary {
    /// What the scripts answer right.
    static let positive = ToolCanary(
        request: ToolRequest(exam: "known", findings: "known", stages: ["known"]),
        expected: [Expectation(veto: false, sign: 1)])
}

extension ToolRequest {
    static let odd = item("odd")

    static func item(_ findings: String) -> ToolRequest {
        ToolRequest(exam: "Chest", findings: findings, stages: ["Statement."])
    }
}

extension DiagnosticTool {
    var directory: String { session.withLock { $0.directory.path } }

    /// Processes that work in the tool's directory, which is its alone.
    var processes: [String] { Self.processes(in: directory) }

    static func processes(in directory: String) -> [String] {
        let numbers = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return numbers.filter { number in
            guard number.allSatisfy(\.isNumber) else { return false }
            var target = [CChar](repeating: 0, count: 4096)
            let count = readlink("/proc/\(number)/cwd", &target, target.count - 1)
            return target[..<max(0, count)].map(UInt8.init(bitPattern:)) == Array(directory.utf8)
        }
    }
}

/// The code of what a call throws.
func code(_ body: () throws -> Void) -> ToolError.Code? {
    do {
        try body()
        return nil
    } catch {
        return (error as? ToolError)?.code
    }
}

let python = "/usr/bin/python3"
let hasPython = access("/usr/bin/python3", X_OK) == 0
