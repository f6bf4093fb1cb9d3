import Digest
import Foundation
import Glibc
import ServiceConfiguration
import Spool
import Testing

@testable import ReportAssistant

/// The built service as a process, with the real model: killed, stopped, reloaded.
@Suite(.serialized, .enabled(if: Built.hasAll, Built.reason)) struct DaemonTests {
    private static let canary = "Zyxwv"

    /// What the journal and the outbox do not depend on: the same each time.
    private var generator = Seeded(state: 20_170_301)

    private struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    @Test mutating func killedAgainAndAgainItLosesAndDoublesNothing() async throws {
        let scene = try Scene()
        // Three kills may meet one report, which is not what this test is about.
        try scene.configure("maximum_attempts = 10")
        let record = "<eCitation><AbstractText Label=\"FINDINGS\">The heart is large.</AbstractText></eCitation>"
        let good = [
            "a.txt": Scene.report, "b.xml": "<?xml version=\"1.0\"?>\(record)", "\(Self.canary) c": Scene.report,
            "-d\n.txt": "PRIORITY: STAT\r\n" + Scene.report, "ä\u{202E}.TXT": "\u{FEFF}" + Scene.report,
            "e..txt": "Findings\nThe lungs are clear.\n",
        ]
        let bad = [
            "binary.txt": ("%PDF-1.4\n\0\0\u{1}", "BINARY"), "blank.txt": (" \n", "EMPTY"),
            "broken.xml": ("<eCitation><a></eCitation>", "XML_MALFORMED"),
            "dtd.xml": ("<!DOCTYPE r [<!ENTITY x \"y\">]><r>&x;</r>", "XML_DTD"),
            "none.txt": ("Dear \(Self.canary), see you.\n", "NO_FINDINGS"),
        ]
        try FileManager.default.createDirectory(atPath: scene.settings.inboxPath, withIntermediateDirectories: true)
        #expect(mkfifo(scene.settings.inboxPath + "/pipe", 0o600) == 0)
        #expect(symlink("/etc/hostname", scene.settings.inboxPath + "/link") == 0)
        #expect(mkdir(scene.settings.inboxPath + "/folder", 0o700) == 0)

        var waiting = good.map { ($0.key, $0.value) } + bad.map { ($0.key, $0.value.0) }
        waiting.shuffle(using: &generator)
        var logs = ""
        for life in 1...3 {
            let daemon = try scene.startDaemon()
            try await daemon.waitUntilReady()
            for (name, content) in waiting.prefix(5) { try scene.drop(name, content) }
            waiting.removeFirst(min(5, waiting.count))
            // At first while files are taken and the prompt is prepared, then in the middle of drafts.
            if life > 1 { try await eventually("a draft is begun") { daemon.log.contains(": drafting") } }
            try await Task.sleep(for: .milliseconds(Int.random(in: 0...400, using: &generator)))
            daemon.signal(SIGKILL)
            #expect(try await daemon.end() == SIGKILL)
            logs += daemon.log
        }
        let daemon = try scene.startDaemon()
        try await eventually("every file has an end") {
            scene.names(.archive).count == good.count && scene.names(.inbox) == ["folder"]
                && scene.names(.processing).isEmpty
        }
        daemon.signal(SIGTERM)
        #expect(try await daemon.end() == 0)
        logs += daemon.log

        var outbox: [String] = []
        for (name, content) in good {
            let job = scene.job(name, content)
            let archived = scene.names(.archive).filter { $0.contains(job.description) }
            #expect(archived.map { scene.content(.archive, $0) } == [content])
            let outputs = scene.names(.outbox).filter { $0.contains(job.description) }
            #expect(outputs.count == 2)
            #expect(outputs.count { $0.contains(".\(job).impression.") } == 1)
            outbox += outputs
        }
        #expect(scene.names(.outbox) == outbox.sorted(), "and nothing else, no temporary either")
        for (name, (content, code)) in bad { #expect(try scene.refusalCode(scene.job(name, content)) == code) }
        for name in ["pipe", "link"] {
            #expect(try scene.refusalCode(JobID(name: name.utf8, content: [])) == "NOT_A_REGULAR_FILE")
        }
        #expect(scene.names(.rejected).count == 2 * (bad.count + 2))
        #expect(!logs.contains(Self.canary) && !logs.contains("lungs") && !logs.contains(".txt"))
    }

    /// That the draft made again has the same bytes is a test of the draft queue.
    @Test func aTermEndsItAtOnceAndTheDraftIsMadeAgain() async throws {
        let scene = try Scene()
        try scene.configure()
        try scene.drop("x.txt")
        let job = scene.job("x.txt")
        let daemon = try scene.startDaemon()
        try await eventually("the draft is begun") { daemon.log.contains("Job \(job): drafting") }
        let asked = ContinuousClock.now
        daemon.signal(SIGTERM)
        #expect(try await daemon.end() == 0)
        #expect(ContinuousClock.now - asked < .seconds(10), "a second on an idle machine")
        #expect(scene.names(.processing) == [job.description] || scene.names(.outbox).count == 2)
        #expect(!scene.names(.outbox).contains { $0.hasPrefix(".tmp-") })

        #expect(try await scene.run("serve", "--once").status == 0)
        #expect(scene.names(.outbox) == ["x.\(job).impression.txt", "x.\(job).json"])
        #expect(scene.names(.processing).isEmpty)
    }

    /// Also while the model is still being read, when there is no work yet that could be cancelled.
    @Test(arguments: [20, 70, 150]) func aTermDuringTheStartIsNotLost(_ milliseconds: Int) async throws {
        let scene = try Scene()
        try scene.configure()
        let daemon = try scene.startDaemon()
        try await eventually("it has begun") { daemon.log.contains("impressiond starts") }
        try await Task.sleep(for: .milliseconds(milliseconds - 20))
        daemon.signal(SIGTERM)
        #expect(try await daemon.end() == 0)
    }

    @Test func aReloadKeepsTheDraftsAndRefusesAWrongConfiguration() async throws {
        let scene = try Scene()
        try scene.configure()
        let daemon = try scene.startDaemon()
        try await daemon.waitUntilReady()
        try scene.drop("x.txt")
        try await eventually("the file is taken") { daemon.log.contains("drafting") }
        try scene.configure("source = delete")
        daemon.signal(SIGHUP)
        try await eventually("it is read again") { daemon.log.contains("The configuration was read again") }
        try await eventually("the draft is there") {
            scene.names(.outbox).count { !$0.hasPrefix(".") } == 2 && scene.names(.processing).isEmpty
        }
        #expect(scene.names(.archive).isEmpty, "by the new setting")

        try scene.configure("source = burn")
        daemon.signal(SIGHUP)
        try await eventually("it is refused") { daemon.log.contains("was not read again") }
        try scene.drop("y.txt")
        try await eventually("it goes on") { scene.names(.outbox).count { !$0.hasPrefix(".") } == 4 }
        daemon.signal(SIGTERM)
        #expect(try await daemon.end() == 0)
    }

    @Test func aSecondServiceOnTheSpoolTriesAgainLater() async throws {
        let scene = try Scene()
        try scene.configure()
        let daemon = try scene.startDaemon()
        try await daemon.waitUntilReady()
        let second = try await scene.run("serve", "--json")
        #expect(second.status == 75)
        #expect(try second.json()["code"] as? String == "SPOOL_IN_USE")

        let status = try await scene.run("status", "--json").json()
        #expect(status["state"] as? String == "running")
        #expect(status["waiting"] as? Int == 0)
        #expect(status["model"] as? String == KnownModel.standard.sha256)

        let path = scene.root + "/x.txt"
        try Data(Scene.report.utf8).write(to: URL(filePath: path))
        let submitted = try await scene.run("submit", "--wait", "60", "--json", path)
        #expect(submitted.status == 0)
        let jobs = try #require(try submitted.json()["jobs"] as? [[String: Any]])
        #expect(jobs.first?["job"] as? String == scene.job("x.txt").description)
        #expect(jobs.first?["state"] as? String == "done")
        #expect((jobs.first?["outputs"] as? [String])?.allSatisfy { access($0, R_OK) == 0 } == true)

        let refused = scene.root + "/large.txt"
        try Data(repeating: 0x20, count: scene.settings.intake.maximumBytes + 1).write(to: URL(filePath: refused))
        let large = try await scene.run("submit", "--wait", "60", "--json", refused)
        #expect(large.status == 65)
        let after = try await scene.run("status", "--json").json()
        #expect(after["done"] as? Int == 1)
        #expect(after["rejected"] as? Int == 1)
        #expect(after["processing"] as? Int == 0)
    }

    /// A report, its draft signed with another side, and all that is known of it erased, by the command line alone.
    @Test func aSignedDraftIsLoggedAndErased() async throws {
        let scene = try Scene()
        try scene.configure()
        try scene.drop("x.txt", FeedbackTests.report)
        #expect(try await scene.run("serve", "--once").status == 0)
        let name = try #require(scene.names(.outbox).first { $0.hasSuffix(".txt") })
        let draft = try #require(scene.content(.outbox, name))
        try scene.sign("s.txt", "MRN: 12345\n" + draft.replacing("left", with: "right"))
        let daemon = try scene.startDaemon()
        try await eventually("the signed report is logged") { daemon.log.contains("matched to a draft") }
        daemon.signal(SIGTERM)
        #expect(try await daemon.end() == 0)
        #expect(!daemon.log.contains("12345"))

        let list = try await scene.run("feedback", "list", "--json").json()
        #expect(list["schema"] as? String == "impressiond.feedback-list/1")
        #expect((list["counts"] as? [String: Int])?["edited"] == 1)
        #expect((list["unmatched"] as? [Any])?.isEmpty == true)
        let export = try await scene.run("feedback", "export", "--output", scene.root + "/log.jsonl", "--json").json()
        #expect(export["corrections"] as? Int == 1)
        let imported = try await scene.run("feedback", "import", scene.root + "/log.jsonl", "--json").json()
        #expect(imported["new"] as? Int == 0)
        #expect(try await scene.run("feedback", "match", "--json").json()["matched"] as? Int == 0)
        #expect(try await scene.run("feedback", "erase").status == 64)
        let erased = try await scene.run("feedback", "erase", "--patient", "12345", "--json").json()
        #expect(erased["corrections"] as? Int == 1)
        #expect(erased["in_work"] as? Int == 0)
        #expect(scene.names(.archive) + scene.names(.outbox) == [])
        let counts = try await scene.run("feedback", "list", "--json").json()["counts"] as? [String: Int]
        #expect(counts?.values.allSatisfy { $0 == 0 } == true)
        let bad = try await scene.run("feedback", "import", scene.root + "/test.conf", "--json")
        #expect(bad.status == 65)
        #expect(try bad.json()["code"] as? String == "IMPORT_DAMAGED")
    }
}
