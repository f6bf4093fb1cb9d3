import Appraisal
import CaseLog
public import ClinicalText
import Digest
import Dispatch
public import Guidelines
import ImpressionWriting
import LanguageModel
public import ReportFormats
public import ServiceConfiguration
public import SystemService
import Tensors

/// The model at work: one actor on a thread of its own, so that a long draft blocks nobody else.
public actor DraftingEngine {
    /// What drafts are written with.
    public nonisolated let served: ServedModel
    /// What drafts are checked against.
    public nonisolated let guidelines: GuidelineSet
    private let writer: ImpressionWriter
    private let progress: ProgressCounter
    private nonisolated let executor = QueueExecutor(label: "model")

    /// The queue on which the model computes.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// - Parameters:
    ///   - guidelines: the site's rules.
    ///   - threads: cores to use; 0 for all.
    ///   - progress: counts each block of each pass, for the watchdog.
    public init(_ served: ServedModel, guidelines: GuidelineSet, threads: Int, progress: ProgressCounter) {
        self.served = served
        self.guidelines = guidelines
        self.progress = progress
        writer = ImpressionWriter(served.model, style: served.adapter?.prompt ?? .fewShot, threads: threads) {
            progress.advance()
            try Task.checkCancellation()
        }
    }

    /// Does what every draft needs, so that no report is blamed for a death meanwhile.
    func prepare() throws {
        progress.busy()
        defer { progress.idle() }
        try writer.prepare()
    }

    /// Drafts an impression and checks it; cancelling the task ends it within a block of the network.
    ///
    /// - Throws: `ModelError`, `CancellationError`.
    public func draft(_ report: FindingsReport, _ settings: Settings.Drafts) throws -> AppraisedDraft {
        progress.busy()
        defer { progress.idle() }
        let appraiser = Appraiser(findings: report.findings, context: report.context, guidelines: guidelines)
        let judge: ImpressionWriter.Judge? =
            settings.choice == .checks ? { AppraisedDraft.verdict($0, appraiser) } : nil
        let draft = try writer.write(
            WritingCase(
                exam: report.exam, indication: report.indication, comparison: report.comparison,
                ageYears: report.ageYears, sex: report.sex.flatMap { WritingCase.Sex(rawValue: $0.rawValue) },
                findings: report.findings),
            DecodingOptions(
                mode: settings.mode(hasAdapter: served.adapter != nil), candidates: settings.candidates,
                maximumStatements: settings.maximumStatements, maximumTokens: settings.maximumTokens,
                temperature: Float(settings.temperature), topP: Float(settings.topP), seed: UInt64(settings.seed)),
            judgedBy: judge)
        return AppraisedDraft(draft, appraiser, findings: report.findings)
    }

    /// What a draft by this engine depends on besides the report.
    nonisolated func provenance(_ settings: Settings) -> Provenance {
        Provenance(
            modelSHA256: served.file.digest.description, adapter: served.adapterID,
            seed: UInt64(settings.drafts.seed), kernels: kernelSet)
    }
}

extension FindingsReport {
    /// What is known of the study besides its findings.
    public var context: CaseContext {
        CaseContext(
            exam: exam, modality: modality, indication: indication, comparison: comparison, ageYears: ageYears,
            sex: sex.flatMap { CaseContext.Sex(rawValue: $0.rawValue) },
            orderedSide: orderedSide.flatMap { Fact.Side(rawValue: $0.rawValue) })
    }
}

extension Settings.Drafts {
    /// What the model may write.
    func mode(hasAdapter: Bool) -> DecodingMode {
        switch decoding {
        case .auto: hasAdapter ? .free : .grounded
        case .grounded: .grounded
        case .free: .free
        }
    }
}

/// Runs an actor's jobs on one dispatch queue.
private final class QueueExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { @Sendable [self] in
            job.runSynchronously(on: asUnownedSerialExecutor())
        }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }
}
