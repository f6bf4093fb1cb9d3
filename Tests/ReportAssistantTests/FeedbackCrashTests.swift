import CaseLog
import Digest
import Glibc
import Spool
import Testing

@testable import ReportAssistant

/// The life of a signed report, cut off behind each of its steps, and with each call failing.
@Suite struct FeedbackCrashTests {
    private static let text = FeedbackTests.signed("Small right pleural effusion.")

    enum Step: Int, CaseIterable { case dropped, recorded, claimed, begun, logged, matched, archived, forgotten }

    @Test(arguments: Step.allCases) func itIsLoggedOnce(cutOffAfter last: Step) async throws {
        let (scene, report) = try await FeedbackTests.drafted()
        let (text, name) = (Self.text, Array("s.txt".utf8))
        let file = scene.feedback("s.txt", text)
        try scene.sign("s.txt", text)
        try await scene.life { parts in
            let claim = Spool.newClaim(of: .feedback)
            for step in Step.allCases where step.rawValue <= last.rawValue {
                switch step {
                case .dropped: break
                case .recorded: try await parts.log.record(claim: claim, name: name, at: 1)
                case .claimed:
                    #expect(try parts.spool.claim(try #require(EntryName("s.txt")), in: .feedback, as: claim))
                case .begun: _ = try await parts.corrections.beginFeedback(claim: claim)
                case .logged:
                    let reading = try parts.reader.readings(Array(text.utf8))[0]
                    try await parts.corrections.add(
                        [try NewCorrection(reading, at: 0, parts.key)], file: file, refusals: [:], at: 1)
                case .matched: #expect(try await parts.matcher.match(.file(file)) == 1)
                case .archived: try parts.putAway(claim, name: name, file)
                case .forgotten: try await parts.log.forget(claim: claim)
                }
            }
        }
        try await scene.restart()
        let (corrections, waiting) = try await FeedbackTests.take(scene)
        #expect(corrections.map(\.report) == [report])
        #expect(waiting.isEmpty)
        #expect(scene.content(.archive, "s.\(file).txt") == text)
        #expect(scene.names(.rejected).isEmpty)
        try await scene.restart()
    }

    /// Each call that changes something fails once; then the service starts again.
    @Test(arguments: [EIO, ENOSPC]) func noFailingCallLosesAnything(_ error: CInt) async throws {
        var number = 0
        var didFail = true
        while didFail {
            number += 1
            let (scene, report) = try await FeedbackTests.drafted()
            let (good, bad) = (scene.feedback("s.txt", Self.text), scene.feedback("t.txt", FeedbackTests.report))
            try scene.sign("s.txt", Self.text)
            try scene.sign("t.txt", FeedbackTests.report)
            let fault = Fault(at: number, error)
            do {
                try await scene.life(calls: fault.calls) { parts in
                    try await Recovery(parts: parts).run()
                    try await scene.takeFeedback(parts)
                }
            } catch is SpoolError {}
            didFail = fault.wasMet
            try await scene.restart()
            let (corrections, waiting) = try await FeedbackTests.take(scene)
            #expect(corrections.map(\.report) == [report], "call \(number)")
            #expect(waiting.isEmpty)
            #expect(scene.content(.archive, "s.\(good).txt") == Self.text, "call \(number)")
            #expect(scene.names(.rejected) == ["\(bad).error.json", "t.\(bad).txt"].sorted(), "call \(number)")
        }
        #expect(number > 8, "the fault met the calls of the life")
    }

    @Test func withoutTheJournalTheFileIsKept() async throws {
        let scene = try Scene()
        try scene.sign("s.txt", Self.text)
        let claim = Spool.newClaim(of: .feedback)
        try await scene.life { parts in
            let isClaimed = try parts.spool.claim(try #require(EntryName("s.txt")), in: .feedback, as: claim)
            #expect(isClaimed)
        }
        try await scene.restart()
        let job = JobID(name: claim.utf8, content: [])
        #expect(try scene.refusalCode(job) == "NOT_JOURNALLED")
        #expect(scene.content(.rejected, "\(job).unknown") == Self.text)
    }
}
