import CaseLog
import Digest
import Dispatch
import ServiceConfiguration
import Spool
import SystemService

/// The pipeline with one set of settings, from recovery to the last report.
struct PipelineSession: Sendable {
    let settings: Settings
    let engine: DraftingEngine
    let events: EventLog
    let notifier: ServiceNotifier
    let progress: ProgressCounter
    /// Called between reports, to notice what asks for another session.
    let betweenReports: @Sendable () -> Void

    /// How long to wait when the disk or the journal failed, before the same is tried again.
    private static let pause = Duration.seconds(5)

    /// - Parameter once: end when the inbox and the queue are empty.
    func run(once: Bool) async throws {
        try settings.makeStateDirectory()
        let spool = try Spool(layout: settings.layout, policy: settings.intakePolicy)
        let log = try openCaseLog(at: settings.caseLogPath)
        let parts = PipelineParts(
            settings: settings, spool: spool, log: log, corrections: log, events: events,
            key: try SiteKey(at: settings.siteKeyPath))
        var retention = Retention(parts: parts)
        try await retention.applyIfDue()
        let isRecovered = try await Recovery(parts: parts).run()
        var hasOpenClaims = !isRecovered.claims

        // Armed before the first look, so that no file falls between the two.
        let watcher = InboxWatcher(
            inbox: settings.inboxPath, feedback: settings.feedbackPath, policy: settings.intakePolicy)
        defer { watcher.stop() }
        events.log(.watching(watcher.mode == .inotify ? .events : .polling))
        let (admissions, queue) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let intake = Intake(parts: parts)
        _ = try await look(intake, watcher, parts, &hasOpenClaims, once: once) { queue.yield() }
        // What came while its report was in work, or for a report that this log learnt of from another one.
        try await parts.matcher.match(.all, byText: false)
        try await describe(parts, watcher)
        events.log(.ready)
        notifier.ready()
        if once {
            try await drain(intake, watcher, parts, hasOpenClaims)
        } else {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { [hasOpenClaims, retention] in
                    try await takeFiles(intake, watcher, parts, hasOpenClaims, retention) { queue.yield() }
                }
                group.addTask { try await writeDrafts(admissions, parts, isFinished: isRecovered.reports) }
                defer { group.cancelAll() }
                try await group.next()
            }
        }
        try Task.checkCancellation()
    }

    private func takeFiles(
        _ intake: Intake, _ watcher: InboxWatcher, _ parts: PipelineParts, _ hasOpenClaims: Bool,
        _ retention: Retention, onAdmission: @Sendable () -> Void
    ) async throws {
        var hasOpenClaims = hasOpenClaims
        var retention = retention
        for await _ in watcher.wakeUps {
            try Task.checkCancellation()
            let due = try await look(intake, watcher, parts, &hasOpenClaims, once: false, onAdmission: onAdmission)
            if let due { watcher.wake(after: due) }
            betweenReports()
            try await retention.applyIfDue()
            try await report(parts)
        }
    }

    /// One look at the inbox and at the feedback directory.
    ///
    /// - Parameters:
    ///   - hasOpenClaims: whether a claim waits that an earlier look could not make a job of.
    ///   - once: throw what would be tried again.
    /// - Returns: when to look again; nil where nothing waits.
    private func look(
        _ intake: Intake, _ watcher: InboxWatcher, _ parts: PipelineParts, _ hasOpenClaims: inout Bool, once: Bool,
        onAdmission: @Sendable () -> Void
    ) async throws -> Duration? {
        let reports = try await look(parts, &hasOpenClaims, once: once) {
            try await intake.takeWhatIsReady(movedIn: watcher.takeMovedIn(), onAdmission: onAdmission)
        }
        let corrections = try await look(parts, &hasOpenClaims, once: once) {
            try await FeedbackIntake(parts: parts).takeWhatIsReady(movedIn: watcher.takeMovedIn(.feedback))
        }
        let due = [reports, corrections].compactMap(\.self).min()
        guard hasOpenClaims else { return due }
        hasOpenClaims = false
        _ = try await look(parts, &hasOpenClaims, once: once) {
            let isFinished = try await Recovery(parts: parts).resumeClaims(onAdmission: onAdmission)
            return Intake.Outcome(nextDue: nil, more: false, hasOpenClaims: !isFinished)
        }
        return hasOpenClaims ? min(Self.pause, due ?? Self.pause) : due
    }

    /// One step of a look. Trouble with a directory or the disk is logged and tried again, never the end.
    private func look(
        _ parts: PipelineParts, _ hasOpenClaims: inout Bool, once: Bool, _ step: () async throws -> Intake.Outcome
    ) async throws -> Duration? {
        do {
            let outcome = try await step()
            if outcome.hasOpenClaims { hasOpenClaims = true }
            return outcome.more ? .zero : outcome.nextDue
        } catch let error as SpoolError where !once {
            if [.inboxUnreadable, .feedbackUnreadable].contains(error.code) {
                events.log(.scanFailed(EventCode(validating: error.code.rawValue)))
            } else {
                parts.logPassing(error)
            }
        } catch let error as CaseLogError where error.isPassing && !once {
            // It may have come between a claim and its job.
            hasOpenClaims = true
            parts.logPassing(error)
        }
        return Self.pause
    }

    private func writeDrafts(
        _ admissions: AsyncStream<Void>, _ parts: PipelineParts, isFinished: Bool
    ) async throws {
        var isFinished = isFinished
        let queue = DraftQueue(parts: parts, engine: engine)
        // Once without a signal, for what an earlier run left in the queue.
        var iterator = admissions.makeAsyncIterator()
        repeat {
            do {
                if !isFinished { isFinished = try await Recovery(parts: parts).resumeReports() }
                try await queue.drain {
                    betweenReports()
                    try await report(parts)
                }
            } catch let error as SpoolError {
                parts.logPassing(error)
                isFinished = false
            } catch let error as CaseLogError where error.isPassing {
                parts.logPassing(error)
                isFinished = false
            }
            guard isFinished else {
                try await Task.sleep(for: Self.pause)
                continue
            }
            guard await iterator.next() != nil else { break }
        } while true
        try Task.checkCancellation()
    }

    /// Looks and drafts in turn until nothing waits that could be ready within the settling time.
    private func drain(
        _ intake: Intake, _ watcher: InboxWatcher, _ parts: PipelineParts, _ hasOpenClaims: Bool
    ) async throws {
        var hasOpenClaims = hasOpenClaims
        let queue = DraftQueue(parts: parts, engine: engine)
        while true {
            try await queue.drain { try await report(parts) }
            let due = try await look(intake, watcher, parts, &hasOpenClaims, once: true) {}
            if try await parts.log.nextReport() != nil { continue }
            if try await !parts.log.withdrawals().isEmpty { continue }
            // What stays empty or half linked for longer is for the next run.
            guard let due, due <= settings.intake.settleTime else { return }
            try await Task.sleep(for: max(due, .milliseconds(10)))
        }
    }

    /// What `status` shows beside the counts.
    private func describe(_ parts: PipelineParts, _ watcher: InboxWatcher) async throws {
        try await parts.log.describeService([
            "watch": watcher.mode == .inotify ? "inotify" : "polling",
            "model": engine.served.file.digest.description, "adapter": engine.served.adapterID,
        ])
        try await report(parts)
    }

    /// The status line. A journal that is busy for the moment is no reason to stop.
    private func report(_ parts: PipelineParts) async throws {
        do {
            let counts = try await parts.log.counts(since: Time.midnight(before: Time.now()))
            notifier.status(
                counts.waiting > 0 ? .drafting : .idle, waiting: counts.waiting, doneToday: counts.doneToday,
                rejected: counts.rejected)
        } catch  where error.isPassing {
            parts.logPassing(error)
        }
    }
}

extension CaseLogError {
    /// Whether it may be gone when the same is tried again.
    var isPassing: Bool { ["CASE_LOG_BUSY", "CASE_LOG_FULL", "CASE_LOG_FAILED"].contains(code) }
}
