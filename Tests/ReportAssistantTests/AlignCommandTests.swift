import Foundation
import Glibc
import ServiceConfiguration
import Testing

@testable import ReportAssistant

/// Learning on the command line: a whole run of the real model, as small as can be, and what is refused.
@Suite(.serialized, .enabled(if: Built.hasAll, Built.reason)) struct AlignCommandTests {
    /// Of the checkout, wherever the program was built.
    private static let adapter = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/impressiond/Resources/adapters/default").path

    @Test func aRunLearnsJudgesAndIsKept() async throws {
        let scene = try Scene()
        try scene.configure()
        let data = scene.root + "/cases.jsonl"
        let generated = try await scene.run("synthesize", "--count", "205", "--output", data, "--json")
        #expect(generated.status == 0)
        // An open run whose data have changed since is closed, and another begins.
        let old = "\(scene.settings.directories.state)/runs/20260101T000000Z"
        try FileManager.default.createDirectory(atPath: old, withIntermediateDirectories: true)
        let record =
            #"{"run": "20260101T000000Z", "started": "", "begun": 0, "live": "", "reference": "", "corrections": [], "#
            + #""digest": "", "stage": "learning", "gate": []}"#
        try Data(record.utf8).write(to: URL(filePath: old + "/run.json"))
        let settings =
            "alignment.maximum_tokens=16,alignment.challenge_cases=40,alignment.never_cases=10,"
            + "alignment.development_cases=1,training.gate_share=0.02,training.development_share=0.02"
        let run = try await scene.run(
            "align", "--from", data, "--updates", "1", "--cases", "1", "--rollouts", "2", "--set", settings, "--json",
            "--adapter", Self.adapter)
        #expect(run.status == 0, "\(run.error)")
        let result = try run.json()
        let outcome = try #require(result["outcome"] as? String)
        // One update of one case betters nothing that a gate would see; few gate cases never promote by themselves.
        #expect(["kept", "needs_approval"].contains(outcome))
        let gate = try #require(result["gate"] as? [[String: Any]])
        let names = gate.compactMap { $0["name"] as? String }
        #expect(names.contains("reward gain") && names.contains("side, challenge"))
        #expect(names.contains("new never failures") && gate.allSatisfy { $0["pass"] is Bool })

        let name = try #require(result["run"] as? String)
        let closed = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: old + "/run.json")))
        #expect((closed as? [String: Any])?["outcome"] as? String == "kept")
        let directory = "\(scene.settings.directories.state)/runs/\(name)"
        for file in ["run.json", "metrics.jsonl", "examples.json", "report.html"] {
            var status = stat()
            #expect(stat("\(directory)/\(file)", &status) == 0 && status.st_mode & 0o777 == 0o600, "\(file)")
        }
        #expect(!FileManager.default.fileExists(atPath: "\(directory)/training.checkpoint"))
        let page = try String(contentsOfFile: "\(directory)/report.html", encoding: .utf8)
        #expect(page.contains("<svg") && !page.contains("http"))
        // What went live is what was live before.
        let list = try await scene.run("adapters", "list", "--json")
        #expect(try list.json()["previous"] is NSNull)

        let approved = try await scene.run("adapters", "approve", name, "--json")
        #expect(approved.status == (outcome == "kept" ? 65 : 0))
        if outcome == "kept" { #expect(try approved.json()["code"] as? String == "NOT_APPROVABLE") }
    }

    @Test func tooLittleIsAnOutcome() async throws {
        let scene = try Scene()
        try scene.configure()
        let run = try await scene.run("align", "--json")
        #expect(run.status == 0)
        #expect(try run.json()["outcome"] as? String == "too_little")
        let missing = try await scene.run("adapters", "approve", "20260101", "--json")
        #expect(missing.status == 66)
        #expect(try missing.json()["code"] as? String == "RUN_MISSING")
    }

    /// One run at a time.
    @Test func aSecondRunWaits() async throws {
        let scene = try Scene()
        try scene.configure()
        _ = try await scene.run("align", "--json")
        let lock = open("\(scene.settings.directories.state)/align.lock", O_RDWR | O_CLOEXEC)
        try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
        defer { close(lock) }
        let run = try await scene.run("align", "--json")
        #expect(run.status == 75)
        #expect(try run.json()["code"] as? String == "ALIGN_RUNNING")
    }

    @Test(arguments: [
        ("{", "GRID_MALFORMED"),
        (#"{"data": [], "folds": 1, "development": 0, "arms": []}"#, "GRID_MALFORMED"),
        (
            #"{"data": [], "folds": 2, "development": 0, "arms": [{"name": "a", "method": "alignment", "from": "b"}]}"#,
            "GRID_MALFORMED"
        ),
    ]) func aGridIsChecked(text: String, code: String) async throws {
        let scene = try Scene()
        try scene.configure()
        try Data(text.utf8).write(to: URL(filePath: scene.root + "/grid.json"))
        let run = try await scene.run(
            "evaluate", "--grid", scene.root + "/grid.json", "--output", scene.root + "/out", "--json")
        #expect(run.status == 65)
        #expect(try run.json()["code"] as? String == code)
    }

    /// A simulation says so, and drops what it corrects.
    @Test func theSimulationSaysSo() async throws {
        let scene = try Scene()
        try scene.configure()
        let data = scene.root + "/cases.jsonl"
        _ = try await scene.run("synthesize", "--count", "3", "--output", data, "--json")
        let run = try await scene.run("simulate-feedback", data, "--json")
        #expect(run.status == 0, "\(run.error)")
        #expect(try run.json()["simulation"] as? Bool == true)
        let wrong = try await scene.run("simulate-feedback", data, "--noise", "2", "--json")
        #expect(wrong.status == 64)
    }
}
