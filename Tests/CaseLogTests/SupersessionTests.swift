import Digest
import Testing

@testable import CaseLog

/// Cancels and replacements find the reports that they are about, and no others.
@Suite struct SupersessionTests {
    private let files: TemporaryLog
    private let log: any CaseLog

    init() throws {
        files = try TemporaryLog()
        log = try SQLiteCaseLog(path: files.path)
    }

    private static func identity(
        accession: String? = nil, document: String? = nil, set: String? = nil, version: Int? = nil,
        replaces: String? = nil, message: String? = nil, patient: String? = nil, exam: String? = nil
    ) -> CaseIdentity {
        var identity = CaseIdentity()
        identity.accession = accession
        identity.document = document
        identity.documentSet = set
        identity.version = version
        identity.replaces = replaces
        identity.message = message
        identity.patient = patient
        identity.exam = exam
        return identity
    }

    private static func report(_ name: String) -> ReportID { ReportID(job: JobID(name: name.utf8, content: [])) }

    @discardableResult
    private func admit(
        _ name: String, _ identity: CaseIdentity, _ supersession: Supersession = .none, preliminary: Bool = false,
        rejection: Rejection? = nil
    ) async throws -> AdmissionOutcome {
        let id = Self.report(name)
        return try await log.admit(
            Admission(
                job: id.job, claim: name, name: Array(name.utf8), contentSHA256: "11",
                reports: [
                    AdmittedReport(
                        id: id, identity: identity, supersession: supersession, isPreliminary: preliminary)
                ], redraft: false, rejection: rejection, time: 1))
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let old: CaseIdentity
        let new: CaseIdentity
        var supersession = Supersession.replacement
        var isPreliminary = false
        let matches: Bool
    }

    static let cases: [Case] = [
        Case(testDescription: "accession", old: identity(accession: "A"), new: identity(accession: "A"), matches: true),
        Case(testDescription: "other", old: identity(accession: "A"), new: identity(accession: "B"), matches: false),
        Case(testDescription: "nothing known", old: identity(), new: identity(), matches: false),
        Case(
            testDescription: "another patient", old: identity(accession: "A", patient: "1"),
            new: identity(accession: "A", patient: "2"), matches: false),
        Case(
            testDescription: "another exam of the order", old: identity(accession: "A", exam: "chest"),
            new: identity(accession: "A", exam: "knee"), matches: false),
        Case(
            testDescription: "an exam that is not named", old: identity(accession: "A", exam: "chest"),
            new: identity(accession: "A"), matches: true),
        Case(
            testDescription: "a report of its own", old: identity(accession: "A"), new: identity(accession: "A"),
            supersession: .none, matches: false),
        Case(
            testDescription: "final after preliminary", old: identity(accession: "A"), new: identity(accession: "A"),
            supersession: .final, isPreliminary: true, matches: true),
        Case(
            testDescription: "final after final", old: identity(accession: "A"), new: identity(accession: "A"),
            supersession: .final, matches: false),
        Case(
            testDescription: "the document it replaces", old: identity(document: "D"), new: identity(replaces: "D"),
            supersession: .none, matches: true),
        Case(
            testDescription: "the same document of the patient", old: identity(document: "D", patient: "1"),
            new: identity(document: "D", patient: "1"), supersession: .none, matches: true),
        Case(
            testDescription: "the same document of nobody known", old: identity(document: "D"),
            new: identity(document: "D"), supersession: .none, matches: false),
        Case(
            testDescription: "a later version", old: identity(set: "S", version: 1),
            new: identity(set: "S", version: 2), supersession: .none, matches: true),
        Case(
            testDescription: "an earlier version", old: identity(set: "S", version: 2),
            new: identity(set: "S", version: 1), supersession: .none, matches: false),
        Case(
            testDescription: "a cancel", old: identity(accession: "A"), new: identity(accession: "A"),
            supersession: .cancel, matches: true),
    ]

    @Test(arguments: cases) func finds(_ aCase: Case) async throws {
        try await admit("old", aCase.old, preliminary: aCase.isPreliminary)
        try await admit("new", aCase.new, aCase.supersession)
        let withdrawals = try await log.withdrawals()
        #expect(withdrawals.map(\.id) == (aCase.matches ? [Self.report("old")] : []))
        let isCancel = aCase.supersession == .cancel
        if aCase.matches { #expect(withdrawals[0].code == (isCancel ? "CANCELLED" : "REPLACED")) }
        // What is withdrawn is not drafted, and a cancel never is.
        var queued: [ReportID] = []
        while let next = try await log.nextReport() {
            queued.append(next.id)
            try await log.refuse(next.id, code: "X", at: 1)
        }
        #expect(queued.contains(Self.report("old")) == !aCase.matches)
        #expect(queued.contains(Self.report("new")) == !(isCancel && aCase.matches))
    }

    @Test func aCancelOfNothingIsRejected() async throws {
        let rejection = Rejection(code: "CANCELLED", error: [1])
        let identity = Self.identity(accession: "A")
        #expect(try await admit("early", identity, .cancel, rejection: rejection) == .rejecting)
        #expect(try await log.job(Self.report("early").job)?.rejection == rejection)
        try await log.finish(Self.report("early").job, as: .rejected, at: 1)
        // When the report has come, the same cancel has something to cancel.
        try await admit("report", identity)
        #expect(try await admit("early", identity, .cancel, rejection: rejection) == .admitted)
        #expect(try await log.withdrawals().map(\.id) == [Self.report("report")])
        #expect(try await log.job(Self.report("early").job)?.reports.map(\.state) == [.withdrawn])
    }

    /// A withdrawal that comes while the model writes, or between the outbox and the journal, is not undone.
    @Test func aDraftInTheMakingIsNotPublished() async throws {
        let identity = Self.identity(accession: "A")
        let (old, output) = (
            Self.report("old"), Output(draftName: "d", draft: [1], provenanceName: "p", provenance: [])
        )
        let provenance = Provenance(modelSHA256: "00", adapter: "none", seed: 1, kernels: "none")
        try await admit("old", identity)
        _ = try await log.beginDrafting(old, provenance: provenance, at: 1)
        try await admit("cancel", identity, .cancel)
        #expect(try await !log.markReady(old, output: output, document: nil, at: 2))
        try await log.release(old)
        #expect(try await log.beginDrafting(old, provenance: provenance, at: 1) == 0)
        try await log.markDone(old, at: 3)
        #expect(try await log.withdrawals().map(\.id) == [old])
        try await log.finishWithdrawal(old, wasCollected: false, at: 4)
        #expect(try await log.job(old.job)?.reports.map(\.state) == [.withdrawn])
        #expect(try await log.outputs(of: old.job).isEmpty)
    }

    @Test func aSignedReportFindsItsCase() async throws {
        let a = Self.identity(accession: "A", document: "D", message: "M", patient: "1", exam: "chest")
        try await admit("a", a)
        try await admit("b", Self.identity(accession: "A", message: "M", patient: "1", exam: "knee"))
        try await admit("c", Self.identity(accession: "B", message: "M", patient: "2"))
        func matches(_ identity: CaseIdentity) async throws -> [ReportID] { try await log.reports(matching: identity) }
        let (first, second, third) = (Self.report("a"), Self.report("b"), Self.report("c"))
        #expect(try await matches(Self.identity(document: "D")) == [first])
        #expect(try await matches(Self.identity(accession: "A", exam: "knee")) == [second, first])
        #expect(try await matches(Self.identity(accession: "A", patient: "2")).isEmpty)
        #expect(try await matches(Self.identity(message: "M", patient: "2")) == [third])
        #expect(try await matches(Self.identity(message: "M")).isEmpty)
        var byJob = Self.identity(accession: "A", exam: "chest")
        byJob.jobs = [third.description, "000000000000"]
        #expect(try await matches(byJob) == [third, first, second])

        // A cancel of the knee: it is no case itself, and what it withdrew comes last.
        try await admit("cancel", Self.identity(accession: "A", exam: "knee"), .cancel)
        try await log.finishWithdrawal(second, wasCollected: false, at: 2)
        #expect(try await matches(Self.identity(accession: "A")) == [first, second])
    }

    @Test func aSignedReportMayNameTheDraft() async throws {
        try await admit("b", Self.identity(accession: "A"))
        func matches(_ identity: CaseIdentity) async throws -> [ReportID] { try await log.reports(matching: identity) }
        let second = Self.report("b")
        let output = Output(draftName: "d", draft: [1], provenanceName: "p", provenance: [])
        #expect(try await log.markReady(second, output: output, document: "DRAFT", at: 1))
        #expect(try await matches(Self.identity(replaces: "DRAFT")) == [second])
    }
}
