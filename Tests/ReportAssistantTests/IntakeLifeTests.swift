import CaseLog
import Digest
import Glibc
import ServiceConfiguration
import Spool
import Testing

@testable import ReportAssistant

/// What becomes of files between the inbox and the queue.
@Suite struct IntakeLifeTests {
    /// Takes and drafts one report; returns its job.
    private func drafted(_ scene: Scene) async throws -> JobID {
        try scene.drop("x.txt")
        try await scene.life { parts in
            try await scene.take(parts)
            try await scene.draft(parts)
        }
        return scene.job("x.txt")
    }

    @Test(arguments: Settings.Intake.Duplicates.allCases)
    func theSameFileAgain(_ duplicates: Settings.Intake.Duplicates) async throws {
        let scene = try Scene()
        scene.settings.intake.duplicates = duplicates
        let job = try await drafted(scene)
        let output = scene.output(ReportID(job: job))
        #expect(unlink(scene.settings.outboxPath + "/" + output.draftName) == 0)
        try scene.drop("x.txt")
        try await scene.life { parts in
            try await scene.take(parts)
            let isQueued = try await parts.log.nextReport() != nil
            #expect(isQueued == (duplicates == .redraft))
            try await scene.draft(parts)
        }
        let both = [output.draftName, output.provenanceName]
        #expect(scene.names(.outbox) == (duplicates == .ignore ? [output.provenanceName] : both))
        // One source is kept, for both have the same bytes.
        #expect(scene.names(.archive) == ["x.\(job).txt"])
        #expect(scene.names(.inbox) + scene.names(.processing) + scene.names(.rejected) == [])
        try await scene.expect(job, is: .done)
        try await scene.restart()
    }

    @Test func aRedraftReplacesItsOwnDraftOnly() async throws {
        let scene = try Scene()
        let job = try await drafted(scene)
        try await scene.life { try await $0.log.requestRedraft(job) }
        try scene.drop("x.txt")
        try await scene.life { parts in
            try await scene.take(parts)
            #expect(try await parts.log.job(job)?.replacesItsDraft == true)
            try await scene.draft(parts)
            // The request is used up.
            try scene.drop("x.txt")
            try await scene.take(parts)
            #expect(try await parts.log.nextReport() == nil)
        }
        #expect(scene.names(.outbox).count == 2)
    }

    @Test func aCopyOfWhatIsInWorkIsNotNeeded() async throws {
        let scene = try Scene()
        try scene.drop("x.txt")
        try await scene.life { parts in
            try await scene.take(parts)
            try scene.drop("x.txt")
            try await scene.take(parts)
            try await scene.draft(parts)
        }
        #expect(scene.names(.archive).count == 1)
        #expect(scene.names(.outbox).count == 2)
        #expect(scene.names(.processing).isEmpty)
        try await scene.expect(scene.job("x.txt"), is: .done)
    }

    @Test func anotherNameIsAnotherStudy() async throws {
        let scene = try Scene()
        try scene.drop("x.txt")
        try scene.drop("y.txt")
        try await scene.life { parts in
            try await scene.take(parts)
            try await scene.draft(parts)
        }
        #expect(scene.names(.outbox).count == 4)
        #expect(scene.names(.archive).count == 2)
    }

    @Test func aBatchWithOneBadReportDroppedTwiceReplacesItsDrafts() async throws {
        let scene = try Scene()
        let batch = ["The lungs are clear.", "XXXX"].map {
            "<eCitation><AbstractText Label=\"FINDINGS\">\($0)</AbstractText></eCitation>"
        }
        let text = "<r>\(batch.joined())</r>"
        let job = scene.job("b.xml", text)
        for round in 1...2 {
            try scene.drop("b.xml", text)
            try await scene.life { parts in
                try await scene.take(parts)
                let record = try #require(try await parts.log.job(job))
                #expect(record.reports.map(\.id.ordinal) == [1, 2])
                // Otherwise the second round's draft would find its name taken by the first's.
                #expect(record.replacesItsDraft == (round == 2))
                try await parts.log.refuse(ReportID(job: job, ordinal: 2), code: "NO_FINDINGS", at: 1)
                try await scene.draft(parts)
            }
            #expect(try scene.refusalCode(job) == "BATCH_PARTLY_REFUSED")
            #expect(scene.names(.rejected) == ["b.\(job).xml", "\(job).error.json"].sorted())
            #expect(scene.names(.outbox).count == 2)
            #expect(scene.names(.processing).isEmpty)
            try await scene.expect(job, is: .rejected)
        }
        try await scene.restart()
    }

    @Test func urgentStudiesGoFirst() async throws {
        let scene = try Scene()
        try scene.drop("a.txt")
        try scene.drop("b.txt", "PRIORITY: STAT\n" + Scene.report)
        try await scene.life { parts in
            try await scene.take(parts)
            let next = try #require(try await parts.log.nextReport())
            #expect(next.name == Array("b.txt".utf8))
            // An interrupted report waits behind its equals.
            try scene.drop("c.txt", "PRIORITY: STAT\n" + Scene.report)
            try await scene.take(parts)
            _ = try await parts.log.beginDrafting(next.id, provenance: Scene.provenance, at: 1)
            #expect(try await parts.log.nextReport()?.name == Array("c.txt".utf8))
        }
    }

    @Test(arguments: Settings.Intake.ExistingImpression.allCases)
    func aReportWithAnImpression(_ setting: Settings.Intake.ExistingImpression) async throws {
        let scene = try Scene()
        scene.settings.intake.existingImpression = setting
        let text = Scene.report + "IMPRESSION: Normal chest.\n"
        try scene.drop("x.txt", text)
        try await scene.life { parts in
            try await scene.take(parts)
            #expect(try await (parts.log.nextReport() != nil) == (setting == .redraft))
        }
        if setting == .refuse { #expect(try scene.refusalCode(scene.job("x.txt", text)) == "HAS_IMPRESSION") }
    }

    @Test func whatIsNoFileIsMovedAwayUnopened() async throws {
        let scene = try Scene()
        try await scene.life { _ in }
        let inbox = scene.settings.inboxPath
        #expect(mkfifo(inbox + "/pipe.txt", 0o600) == 0)
        #expect(symlink("/etc/hostname", inbox + "/link.txt") == 0)
        #expect(mkdir(inbox + "/folder", 0o700) == 0)
        try scene.drop("x.txt")
        try await scene.life { parts in
            try await scene.take(parts)
            try await scene.draft(parts)
            #expect(try await parts.log.counts(since: 0).rejected == 2)
        }
        for name in ["pipe.txt", "link.txt"] {
            let job = JobID(name: name.utf8, content: [])
            #expect(try scene.refusalCode(job) == "NOT_A_REGULAR_FILE")
            try await scene.expect(job, is: .rejected)
        }
        #expect(scene.names(.inbox) == ["folder"])
        #expect(scene.names(.rejected).count == 4)
        #expect(scene.names(.outbox).count == 2)
        try await scene.restart()
    }
}
