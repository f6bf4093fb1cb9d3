import CaseLog
import Digest
import Glibc
import ServiceConfiguration
import Spool
import Synchronization
import Testing

@testable import ReportAssistant

/// The life of a file, cut off behind each of its steps.
@Suite struct CrashPointTests {
    enum Step: Int, CaseIterable {
        case dropped, recorded, claimed, admitted, assigned, begun, halfWritten, written, ready, halfPublished,
            published
        case collected, done, archived, finished
    }

    @Test(arguments: Step.allCases) func aReportIsPublishedOnce(cutOffAfter last: Step) async throws {
        let scene = try Scene()
        let job = scene.job("x.txt")
        let report = ReportID(job: job)
        let output = scene.output(report)
        try scene.drop("x.txt")
        try await scene.life { parts in
            let publisher = OutputPublisher(parts: parts)
            let claim = Spool.newClaim()
            for step in Step.allCases where step.rawValue <= last.rawValue {
                switch step {
                case .dropped: break
                case .recorded: try await parts.log.record(claim: claim, name: Array("x.txt".utf8), at: 1)
                case .claimed: #expect(try parts.spool.claim(try #require(EntryName("x.txt")), as: claim))
                case .admitted:
                    let outcome = try await parts.log.admit(
                        Admission(
                            job: job, claim: claim, name: Array("x.txt".utf8),
                            contentSHA256: SHA256Digest(of: Array(Scene.report.utf8)).description,
                            reports: [AdmittedReport(id: report)], redraft: false, time: 1))
                    #expect(outcome == .admitted)
                case .assigned: #expect(try parts.spool.assign(claim: claim, job: job) == .assigned)
                case .begun: _ = try await parts.log.beginDrafting(report, provenance: Scene.provenance, at: 1)
                case .halfWritten:
                    try parts.spool.writeTemporary(
                        OutputPublisher.provenanceTemporary(report), bytes: Array("half".utf8))
                case .written: try publisher.write(output, of: report)
                case .ready: #expect(try await parts.log.markReady(report, output: output, document: nil, at: 1))
                case .halfPublished:
                    #expect(
                        try parts.spool.publish(
                            temporary: OutputPublisher.provenanceTemporary(report), as: output.provenanceName))
                case .published: _ = try publisher.publish(output, of: report, replacing: false)
                case .collected:
                    for name in scene.names(.outbox) { unlink(scene.settings.outboxPath + "/" + name) }
                case .done: try await parts.log.markDone(report, at: 1)
                case .archived: try parts.putAway(job.description, name: Array("x.txt".utf8), job)
                case .finished: try await parts.log.finish(job, as: .done, at: 1)
                }
            }
        }

        try await scene.restart()
        if last.rawValue < Step.ready.rawValue { #expect(scene.names(.outbox).isEmpty, "no half output is left") }
        try await scene.life { parts in
            try await scene.take(parts)
            try await scene.draft(parts)
        }
        let published = last.rawValue < Step.collected.rawValue
        #expect(scene.names(.outbox) == (published ? [output.draftName, output.provenanceName] : []))
        if published {
            #expect(scene.content(.outbox, output.draftName) == "draft of \(report)")
            #expect(scene.content(.outbox, output.provenanceName) == "{\"job\":\"\(report)\"}")
        }
        #expect(scene.names(.archive) == ["x.\(job).txt"])
        #expect(scene.content(.archive, "x.\(job).txt") == Scene.report)
        #expect(scene.names(.inbox) + scene.names(.processing) + scene.names(.rejected) == [])
        try await scene.expect(job, is: .done)
        try await scene.restart()
    }

    enum RefusalStep: Int, CaseIterable { case recorded, claimed, admitted, assigned, explained, moved, finished }

    @Test(arguments: RefusalStep.allCases) func aRefusalIsKeptOnce(cutOffAfter last: RefusalStep) async throws {
        let scene = try Scene()
        let text = "Nothing to see.\n"
        let job = scene.job("x.txt", text)
        try scene.drop("x.txt", text)
        try await scene.life { parts in
            let claim = Spool.newClaim()
            let error = RefusalRecord(job: job.description, Refusal("NO_FINDINGS", "None."), created: "").json()
            for step in RefusalStep.allCases where step.rawValue <= last.rawValue {
                switch step {
                case .recorded: try await parts.log.record(claim: claim, name: Array("x.txt".utf8), at: 1)
                case .claimed: #expect(try parts.spool.claim(try #require(EntryName("x.txt")), as: claim))
                case .admitted:
                    _ = try await parts.log.admit(
                        Admission(
                            job: job, claim: claim, name: Array("x.txt".utf8), contentSHA256: "", reports: [],
                            redraft: false, rejection: Rejection(code: "NO_FINDINGS", error: error), time: 1))
                case .assigned: #expect(try parts.spool.assign(claim: claim, job: job) == .assigned)
                case .explained: try parts.spool.writeRefusal(error, as: "\(job).error.json")
                case .moved:
                    _ = try parts.spool.quarantine(
                        job.description, as: "x.\(job).txt", error: error, errorName: "\(job).error.json")
                case .finished: try await parts.log.finish(job, as: .rejected, at: 1)
                }
            }
        }
        try await scene.restart()
        try await scene.life { try await scene.take($0) }
        #expect(scene.names(.rejected) == ["\(job).error.json", "x.\(job).txt"])
        #expect(scene.content(.rejected, "x.\(job).txt") == text)
        #expect(try scene.refusalCode(job) == "NO_FINDINGS")
        #expect(scene.names(.inbox) + scene.names(.processing) + scene.names(.outbox) + scene.names(.archive) == [])
        try await scene.expect(job, is: .rejected)
    }

    /// Each call that changes something fails once, at every place of the life; then the service starts again.
    @Test(arguments: [EIO, ENOSPC, EACCES]) func noFailingCallLosesAnything(_ error: CInt) async throws {
        var number = 0
        var didFail = true
        while didFail {
            number += 1
            let scene = try Scene()
            let (good, bad) = (scene.job("x.txt"), scene.job("y.txt", "Nothing.\n"))
            // Made by a healthy start, so that the fault meets the work.
            try await scene.life { _ in }
            try scene.drop("x.txt")
            try scene.drop("y.txt", "Nothing.\n")
            let fault = Fault(at: number, error)
            do {
                try await scene.life(calls: fault.calls) { parts in
                    try await Recovery(parts: parts).run()
                    try await scene.take(parts)
                    try await scene.draft(parts)
                }
            } catch is SpoolError {}
            didFail = fault.wasMet
            try await scene.restart()
            try await scene.life { parts in
                try await scene.take(parts)
                try await scene.draft(parts)
            }
            let output = scene.output(ReportID(job: good))
            #expect(
                try scene.snapshot().keys.sorted()
                    == [
                        "archive/x.\(good).txt", "outbox/\(output.draftName)", "outbox/\(output.provenanceName)",
                        "rejected/\(bad).error.json", "rejected/y.\(bad).txt",
                    ].sorted(), "call \(number)")
            #expect(scene.content(.archive, "x.\(good).txt") == Scene.report)
            #expect(scene.content(.outbox, output.draftName) == "draft of \(good)")
            try await scene.expect(good, is: .done)
            try await scene.expect(bad, is: .rejected)
        }
        #expect(number > 15, "the fault met the calls of the life")
    }

    /// Each call of a recovery fails once; the draft that the journal had committed to is published all the same.
    @Test func aRecoveryThatFailsLosesNoReadyDraft() async throws {
        var number = 0
        var didFail = true
        while didFail {
            number += 1
            let scene = try Scene()
            let job = scene.job("x.txt")
            let output = scene.output(ReportID(job: job))
            try scene.drop("x.txt")
            try await scene.life { parts in
                try await scene.take(parts)
                try OutputPublisher(parts: parts).write(output, of: ReportID(job: job))
                #expect(try await parts.log.markReady(ReportID(job: job), output: output, document: nil, at: 1))
            }
            let fault = Fault(at: number, EIO)
            do {
                _ = try await scene.life(calls: fault.calls) { try await Recovery(parts: $0).run() }
            } catch is SpoolError {}
            didFail = fault.wasMet
            try await scene.restart()
            #expect(scene.names(.outbox) == [output.draftName, output.provenanceName], "call \(number)")
            #expect(scene.content(.outbox, output.draftName) == "draft of \(job)", "call \(number)")
            try await scene.expect(job, is: .done)
        }
        #expect(number > 4, "the fault met the calls of the recovery")
    }
}

/// Lets the n-th call that changes a file fail.
final class Fault: Sendable {
    private let seen = Mutex(0)
    private let number: Int
    private let error: CInt

    init(at number: Int, _ error: CInt) {
        self.number = number
        self.error = error
    }

    var wasMet: Bool { seen.withLock { $0 >= number } }

    private func strikes() -> Bool {
        seen.withLock {
            $0 += 1
            return $0 == number
        }
    }

    var calls: SystemCalls {
        let live = SystemCalls.live
        let error = error
        var calls = live
        calls.openat = { [self] in $2 & O_CREAT != 0 && strikes() ? -error : live.openat($0, $1, $2, $3) }
        calls.write = { [self] in strikes() ? -Int(error) : live.write($0, $1, $2) }
        calls.fsync = { [self] in strikes() ? -error : live.fsync($0) }
        calls.renameat2 = { [self] in strikes() ? -error : live.renameat2($0, $1, $2, $3, $4) }
        calls.unlinkat = { [self] in strikes() ? -error : live.unlinkat($0, $1) }
        return calls
    }
}
