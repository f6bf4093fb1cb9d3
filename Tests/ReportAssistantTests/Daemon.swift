import Digest
import Foundation
import Glibc
import ServiceConfiguration
import Testing

@testable import ReportAssistant

/// The built program and the real model; nil where one is missing, and then the tests that need it are skipped.
enum Built {
    static let program: String? = {
        // The tests' executable lies beside the program's.
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let own = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let bundles = [own] + CommandLine.arguments.filter { $0.hasSuffix(".xctest") }
        return bundles.map { URL(filePath: $0).deletingLastPathComponent().appending(path: "impressiond").path }
            .first { access($0, X_OK) == 0 }
    }()

    static let model: String? = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let usual = package.appending(path: "models/\(KnownModel.standard.fileName)").path
        return [ProcessInfo.processInfo.environment["IMPRESSIOND_MODEL"], usual].compactMap { $0 }
            .first { access($0, R_OK) == 0 }
    }()

    static let hasModel = model != nil
    static let hasAll = program != nil && model != nil
    static let reason: Comment = "needs the built program and the model (make model, or IMPRESSIOND_MODEL)"
}

/// One run of the program.
struct Finished {
    let status: Int32
    let output: Data
    let error: String

    func json() throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
    }
}

extension Scene {
    /// A configuration that settles and drafts fast.
    func configure(_ lines: String = "", drafts: String = "maximum_tokens = 24") throws {
        let text = """
            [directories]
            spool = \(root)/spool
            state = \(root)/state
            [intake]
            settle_seconds = 0.2
            rescan_seconds = 1
            \(lines)
            [drafts]
            maximum_statements = 2
            \(drafts)
            """
        try Data(text.utf8).write(to: URL(filePath: root + "/test.conf"))
    }

    private func process(_ arguments: [String], model: String?) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: try #require(Built.program))
        let model = try #require(model ?? Built.model)
        process.arguments = arguments + ["--config", root + "/test.conf", "--model", model]
        process.standardInput = FileHandle.nullDevice
        return process
    }

    /// Runs a verb to its end.
    func run(_ arguments: String..., input: String? = nil, model: String? = nil) async throws -> Finished {
        try await run(arguments: arguments, input: input, model: model)
    }

    /// Runs a verb to its end.
    func run(arguments: [String], input: String? = nil, model: String? = nil) async throws -> Finished {
        let process = try process(arguments, model: model)
        let name = "\(root)/run-\(UUID().uuidString)"
        if let input {
            try Data(input.utf8).write(to: URL(filePath: name + ".in"))
            process.standardInput = try FileHandle(forReadingFrom: URL(filePath: name + ".in"))
        }
        process.standardOutput = try handle(name + ".out")
        process.standardError = try handle(name + ".err")
        try process.run()
        // Learning takes minutes on a busy machine.
        try await eventually("the verb ends", within: .seconds(600)) { !process.isRunning }
        return Finished(
            status: process.terminationStatus, output: FileManager.default.contents(atPath: name + ".out") ?? Data(),
            error: text(of: name + ".err"))
    }

    func startDaemon(model: String? = nil) throws -> Daemon {
        let process = try process(["serve"], model: model)
        let path = "\(root)/daemon-\(UUID().uuidString)"
        process.standardError = try handle(path)
        return try Daemon(process, log: path)
    }

    private func handle(_ path: String) throws -> FileHandle {
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        return try FileHandle(forWritingTo: URL(filePath: path))
    }
}

/// A running service; killed when it goes.
final class Daemon: Sendable {
    private let process: Process
    private let path: String

    fileprivate init(_ process: Process, log: String) throws {
        self.process = process
        path = log
        try process.run()
    }

    deinit {
        if process.isRunning { Glibc.kill(process.processIdentifier, SIGKILL) }
    }

    /// What it wrote to stderr so far.
    var log: String { text(of: path) }

    func signal(_ number: Int32) { Glibc.kill(process.processIdentifier, number) }

    /// Its exit code, or the number of the signal that ended it.
    func end() async throws -> Int32 {
        try await eventually("the process ends") { !self.process.isRunning }
        return process.terminationStatus
    }

    func waitUntilReady() async throws {
        try await eventually("the service is ready") { self.log.contains("Ready for reports") }
    }
}

/// Waits for what another process does; a test fails when it takes longer than a loaded machine needs.
func eventually(
    _ what: Comment, within limit: Duration = .seconds(60), _ location: SourceLocation = #_sourceLocation,
    _ isTrue: () throws -> Bool
) async throws {
    let deadline = ContinuousClock.now + limit
    while try !isTrue() {
        try #require(ContinuousClock.now < deadline, what, sourceLocation: location)
        try await Task.sleep(for: .milliseconds(20))
    }
}

private func text(of path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
}
