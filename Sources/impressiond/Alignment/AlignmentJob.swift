import Alignment
import Appraisal
import CaseLog
import Digest
import Foundation
import Glibc
import Guidelines
import ImpressionWriting
import LanguageModel
import ReportArchive
import ReportAssistant
import ServiceConfiguration
import SystemService
import Training

/// One run of `align`, from the corrections in the log to a verdict. Stopped anywhere it goes on when it is started again.
struct AlignmentJob {
    /// How a run ended, in the words of the command line's contract.
    enum Outcome: String {
        case promoted, kept, interrupted, recent
        case needsApproval = "needs_approval"
        case tooLittle = "too_little"
    }

    /// What the command prints.
    struct Report {
        var run: String?
        var outcome: Outcome
        var gate: [PromotionGate.Row] = []
        var corrections = 0
        var cases = 0
        var page: String?
    }

    let settings: Settings
    /// Signed reports that were never drafted.
    let archived: [ArchivedCase]
    let isDry: Bool
    let isAsked: @Sendable () -> Bool
    let tell: (String) -> Void

    private var runs: String { "\(settings.directories.state)/runs" }

    /// - Throws: `ALIGN_RUNNING`, `ALIGN_NO_ADAPTER`, and what the parts throw.
    func run() async throws -> Report {
        try settings.makeStateDirectory()
        let lock = try AlignmentLock(path: "\(settings.directories.state)/align.lock")
        defer { lock.release() }
        return try await runLocked()
    }

    private func runLocked() async throws -> Report {
        let feedback = try FeedbackStore(settings)
        let open = try openRun()
        let corrections = try await feedback.corrections(ids: open?.1.corrections)
        let begun = open?.1.begun ?? Int64(Date().timeIntervalSince1970 * 1000)
        let data = AlignmentData(corrections, archived: archived, settings, at: begun)
        var report = Report(outcome: .tooLittle, corrections: data.corrections, cases: data.cases)
        guard data.isEnough else { return report }
        guard open != nil || data.hasNew || !archived.isEmpty else {
            report.outcome = .recent
            return report
        }
        let file = try settings.openModel()
        let adapters = try AlignedAdapters(settings, file)
        let (directory, record) = try open ?? newRun(data, corrections, adapters, begun)
        report.run = record.run
        if isDry {
            tell(
                "\(data.corrections) corrections, \(data.cases) cases: \(data.training.count) to learn, "
                    + "\(data.development.count) to choose by, \(data.gate.count) for the gate.")
            report.outcome = .kept
            return report
        }
        if open == nil { try directory.create(record) }
        guard record.digest == data.digest.description, record.live == adapters.liveID else {
            // What it began with is gone: an erasure, a rollback. It would learn what nobody has asked for.
            tell("What the run \(record.run) began with has changed; it is closed, and another begins.")
            try close(directory, record, as: .kept, candidate: nil)
            return try await runLocked()
        }
        return try await finish(directory, record, data, feedback, file, adapters, report)
    }

    private func finish(
        _ directory: RunDirectory, _ start: RunDirectory.Record, _ data: AlignmentData, _ feedback: FeedbackStore,
        _ file: ModelFile, _ adapters: AlignedAdapters, _ before: Report
    ) async throws -> Report {
        var (record, report) = (start, before)
        let options = AlignmentSettings(settings)
        let rewards = RewardModel(
            try GuidelineSet(settings.guidelines), weights: options.advantages.weights,
            tools: try SiteTools.all(settings))
        let isAsked = isAsked
        let stop: @Sendable () throws -> Void = { if isAsked() { throw AlignmentRun.Interruption() } }
        let learning = AlignmentRun(
            file.model, from: adapters.live, reference: adapters.reference, training: data.training,
            development: Array(data.development.prefix(settings.alignment.developmentCases)), options, rewards,
            identity: SHA256Digest(of: file.digest.bytes + Array(record.digest.utf8)), directory: directory.path,
            checkpoint: stop)
        if record.stage == .learning {
            if try learning.resume() { tell("Going on after update \(learning.updatesDone).") }
            let progress = AlignmentProgress(tell: tell)
            let metrics = directory.metrics
            let ending = try learning.run(isAsked: isAsked) { step in
                metrics.append(step)
                progress.report(step)
            }
            guard ending != .interrupted else {
                report.outcome = .interrupted
                return report
            }
            // Not before: what counts as new must be the same when a run that was stopped goes on.
            try await feedback.markTrained(data.learnt, run: record.run)
            try writeCandidate(learning.adapter, directory, record, file)
            record.stage = .judging
            try directory.write(record)
            directory.removeCheckpoint()
        }
        let folder = try AdapterFolder(path: directory.candidate)
        let candidate = try folder.adapter(for: file.model.configuration, baseSHA256: file.digest.description)
        record.candidate = folder.card.id
        tell("Judging the candidate.")
        let judgement = GateJudgement(
            settings: settings, file: file, adapters: adapters, candidate: candidate, rewards: rewards,
            failedBefore: failures(on: record.digest), checkpoint: stop)
        let verdict: GateJudgement.Result
        do { verdict = try judgement.judge(data.gate) } catch is AlignmentRun.Interruption {
            // The gate is asked again as a whole: it is read once for each candidate.
            report.outcome = .interrupted
            return report
        }
        record.gate = verdict.verdict.rows
        record.editCost = EditCostMonitor.Baseline(verdict.editCosts)
        if let cost = record.editCost {
            // It goes live with the adapter: corrections are compared with it.
            try directory.write(
                Array(try JSONEncoder().encode(cost)), to: "candidate/\(AdapterStore.editCostFile)")
        }
        try directory.write(verdict.examples, to: "examples.json")
        report.gate = record.gate
        report.outcome =
            !verdict.verdict.passes ? .kept : verdict.verdict.needsApproval ? .needsApproval : .promoted
        if report.outcome == .promoted { try AdapterStore(settings).promote(directory.candidate, for: file) }
        try close(directory, record, as: report.outcome, candidate: folder.card.id)
        let page = RunPage(directory: directory, record: record, outcome: report.outcome)
        try directory.write(Array(page.html.utf8), to: "report.html")
        report.page = directory.page
        return report
    }

    private func writeCandidate(
        _ adapter: LoRAAdapter, _ directory: RunDirectory, _ record: RunDirectory.Record, _ file: ModelFile
    ) throws {
        // Left from a run that was stopped right behind it.
        try? FileManager.default.removeItem(atPath: directory.candidate)
        try AdapterFolder.write(
            adapter,
            AdapterFolder.Description(
                baseSHA256: file.digest.description, baseName: "base", licence: "the site's own",
                created: ISO8601DateFormatter().string(from: Date()),
                modelCard: "Learnt by run \(record.run) from \(record.live), with \(record.corrections.count) "
                    + "corrections."),
            for: file.model.configuration, to: directory.candidate)
    }

    private func close(
        _ directory: RunDirectory, _ record: RunDirectory.Record, as outcome: Outcome, candidate: String?
    ) throws {
        var record = record
        record.stage = .done
        record.outcome = outcome.rawValue
        record.candidate = candidate
        record.finished = ISO8601DateFormatter().string(from: Date())
        try directory.write(record)
        directory.removeCheckpoint()
    }

    // MARK: Runs

    private func openRun() throws -> (RunDirectory, RunDirectory.Record)? {
        for directory in RunDirectory.all(in: runs).reversed() {
            guard let record = try? directory.record(), record.stage != .done else { continue }
            return (directory, record)
        }
        return nil
    }

    private func newRun(
        _ data: AlignmentData, _ corrections: [LoggedCorrection], _ adapters: AlignedAdapters, _ begun: Int64
    ) throws -> (RunDirectory, RunDirectory.Record) {
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withFullDate, .withTime, .withTimeZone]
        let name = formatter.string(from: Date()).filter { $0.isNumber || $0 == "T" }
        let record = RunDirectory.Record(
            run: name, started: ISO8601DateFormatter().string(from: Date()), begun: begun, live: adapters.liveID,
            reference: adapters.referenceID, corrections: corrections.map(\.id), digest: data.digest.description)
        return (RunDirectory(path: "\(runs)/\(name)"), record)
    }

    /// Candidates that failed on the same data.
    private func failures(on digest: String) -> Int {
        RunDirectory.all(in: runs).compactMap { try? $0.record() }
            .count { $0.digest == digest && $0.outcome == Outcome.kept.rawValue && $0.candidate != nil }
    }
}

/// One run at a time: a lock that goes with the process.
struct AlignmentLock {
    private let file: CInt

    /// - Throws: `ALIGN_RUNNING`, `STATE_UNWRITABLE`.
    init(path: String) throws(AssistantError) {
        file = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw AssistantError(
                "STATE_UNWRITABLE", "The state directory cannot be written; correct its owner.", exit: .cannotCreate)
        }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            Glibc.close(file)
            throw AssistantError(
                "ALIGN_RUNNING", "Another align is at work; wait until it ends.", exit: .tryAgain)
        }
    }

    func release() { Glibc.close(file) }
}
