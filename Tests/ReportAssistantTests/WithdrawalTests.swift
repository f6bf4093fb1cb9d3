import CaseLog
import Digest
import Foundation
import ServiceConfiguration
import Spool
import Testing

@testable import ReportAssistant

/// Drafts of reports that were cancelled or replaced, at every moment of their life.
@Suite struct WithdrawalTests {
    private static func message(_ text: String, status: String, accession: String = "ACC-1") -> String {
        [
            "MSH|^~\\&|RIS|H|AI|H|20260111||ORU^R01|M-\(status)|P|2.5.1", "PID|1||77", "OBR|1||\(accession)|1^CT CHEST",
            "OBX|1|TX|&GDT||\(text)||||||\(status)",
        ].joined(separator: "\r")
    }
    private static let original = message("The lungs are clear.", status: "P")
    private static let cancel = message("The lungs are clear.", status: "X")
    private static let replacement = message("There is a left pneumothorax.", status: "C")

    private func draftNames(_ scene: Scene, _ id: JobID) -> [String] {
        let output = scene.output(ReportID(job: id))
        return [output.draftName, output.provenanceName]
    }

    /// How far the first report is when the other message comes.
    enum Moment: CaseIterable { case queued, drafting, ready, published, collected }

    private func bring(_ scene: Scene, to moment: Moment) async throws -> JobID {
        let job = scene.job("a.hl7", Self.original)
        let report = ReportID(job: job)
        try scene.drop("a.hl7", Self.original)
        try await scene.life { parts in
            try await scene.take(parts)
            guard moment != .queued else { return }
            _ = try await parts.log.beginDrafting(report, provenance: Scene.provenance, at: 1)
            guard moment != .drafting else { return }
            let publisher = OutputPublisher(parts: parts)
            try publisher.write(scene.output(report), of: report)
            #expect(try await parts.log.markReady(report, output: scene.output(report), document: nil, at: 2))
            guard moment != .ready else { return }
            try await parts.finishDraft(
                report, name: Array("a.hl7".utf8), scene.output(report), replacing: false, isFresh: true)
            try await parts.settle(try #require(try await parts.log.job(job)))
        }
        if moment == .collected {
            try FileManager.default.removeItem(atPath: scene.settings.outboxPath + "/" + draftNames(scene, job)[0])
        }
        return job
    }

    /// - Parameter restarts: whether the service dies between the other message and the withdrawal.
    @Test(arguments: Moment.allCases, [false, true])
    func aCancelTakesTheDraftBack(_ moment: Moment, restarts: Bool) async throws {
        let scene = try Scene()
        let job = try await bring(scene, to: moment)
        try scene.drop("b.hl7", Self.cancel)
        let cancel = scene.job("b.hl7", Self.cancel)
        if restarts {
            try await scene.life { try await scene.take($0) }
            try await scene.restart()
            try await scene.life { try await scene.draft($0) }
        } else {
            try await scene.life { parts in
                try await scene.take(parts)
                try await scene.draft(parts)
                #expect(try await parts.log.job(cancel)?.state == .done, "its end needs no restart")
            }
        }
        try await scene.restart()
        #expect(scene.names(.outbox) == (moment == .collected ? [draftNames(scene, job)[1]] : []))
        #expect(scene.names(.archive) == ["a.\(job).hl7", "b.\(cancel).hl7"].sorted())
        #expect(scene.names(.rejected).isEmpty && scene.names(.processing).isEmpty)
        try await scene.expect(job, is: .done)
        try await scene.expect(cancel, is: .done)
        try await scene.life { parts in
            let state = try await parts.log.job(job)?.reports.first?.state
            #expect(state == (moment == .collected ? .done : .withdrawn))
        }
        // A repetition of the original does not bring the draft back, unless it was collected.
        try scene.drop("a.hl7", Self.original)
        try await scene.life { parts in
            try await scene.take(parts)
            try await scene.draft(parts)
        }
        #expect(scene.names(.outbox) == (moment == .collected ? draftNames(scene, job).sorted() : []))
    }

    @Test(arguments: Moment.allCases) func aReplacementIsDraftedInstead(_ moment: Moment) async throws {
        let scene = try Scene()
        let job = try await bring(scene, to: moment)
        let other = try await bring(scene, "z.hl7", Self.message("Clear.", status: "P", accession: "ACC-2"))
        try scene.drop("b.hl7", Self.replacement)
        let replacement = scene.job("b.hl7", Self.replacement)
        try await scene.life { parts in
            try await scene.take(parts)
            try await scene.draft(parts)
        }
        let left = moment == .collected ? [draftNames(scene, job)[1]] : []
        #expect(scene.names(.outbox) == (left + draftNames(scene, replacement) + draftNames(scene, other)).sorted())
        try await scene.expect(job, is: .done)
        try await scene.expect(replacement, is: .done)
    }

    private func bring(_ scene: Scene, _ name: String, _ text: String) async throws -> JobID {
        try scene.drop(name, text)
        try await scene.life { parts in
            try await scene.take(parts)
            try await scene.draft(parts)
        }
        return scene.job(name, text)
    }

    /// A cancel and a replacement in the file of the report itself.
    @Test func aBatchIsReadInItsOrder() async throws {
        let scene = try Scene()
        let batch = [
            Self.original, Self.replacement, Self.message("Clear.", status: "F", accession: "ACC-2"),
            Self.message("Clear.", status: "X", accession: "ACC-2"),
        ].joined(separator: "\r")
        let job = try await bring(scene, "a.hl7", batch)
        #expect(scene.names(.outbox) == ["x.\(job)-2.impression.txt", "x.\(job)-2.json"])
        #expect(scene.names(.archive) == ["a.\(job).hl7"])
        try await scene.expect(job, is: .done)
    }

    @Test func aCancelOfNothingIsKeptAndSaid() async throws {
        let scene = try Scene()
        let job = try await bring(scene, "b.hl7", Self.cancel)
        #expect(try scene.refusalCode(job) == "CANCELLED")
        #expect(scene.names(.rejected) == ["\(job).error.json", "b.\(job).hl7"].sorted())
    }

    /// Each call of the withdrawal fails once; the next attempt ends it.
    @Test func aFailedWithdrawalIsTriedAgain() async throws {
        var number = 0
        var didFail = true
        while didFail {
            number += 1
            let scene = try Scene()
            let job = try await bring(scene, to: .published)
            try scene.drop("b.hl7", Self.cancel)
            try await scene.life { try await scene.take($0) }
            let fault = Fault(at: number, EIO)
            do {
                try await scene.life(calls: fault.calls) { try await Withdrawals(parts: $0).run() }
            } catch is SpoolError {}
            didFail = fault.wasMet
            try await scene.restart()
            try await scene.life { try await scene.draft($0) }
            try await scene.restart()
            #expect(scene.names(.outbox).isEmpty, "call \(number)")
            try await scene.life { parts in
                let state = try await parts.log.job(job)?.reports.first?.state
                #expect(state == .withdrawn, "call \(number)")
            }
        }
        #expect(number > 3, "the fault met the calls of the withdrawal")
    }
}
