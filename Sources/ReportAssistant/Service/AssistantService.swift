import CaseLog
import Guidelines
public import ServiceConfiguration
import Spool
import Synchronization
public import SystemService

/// The daemon: sessions of the pipeline, steered by signals.
///
/// A session runs with one set of settings; SIGHUP with a valid configuration ends it after the report in work was
/// given back to the queue, and the next one resumes. SIGTERM ends the service within a block of the network.
public final class AssistantService: Sendable {
    private let load: @Sendable () throws(AssistantError) -> Settings
    private let events: EventLog
    private let once: Bool
    private let notifier = ServiceNotifier()
    private let progress = ProgressCounter()
    private let current = Mutex<Task<Void, any Error>?>(nil)
    private let wantsReload = Atomic(false)
    private let isStopping = Atomic(false)
    /// The link to the live adapter as it was when the adapter was last read.
    private let live = Mutex<String?>(nil)

    /// - Parameters:
    ///   - once: drain the inbox, then end.
    ///   - load: reads the configuration; called again at each reload.
    public init(
        events: EventLog, once: Bool, load: @escaping @Sendable () throws(AssistantError) -> Settings
    ) {
        self.events = events
        self.once = once
        self.load = load
    }

    /// Runs until a signal ends it, or the inbox is drained.
    ///
    /// - Throws: ``AssistantError``: a wrong configuration or model (78), a spool in use (75), a directory without
    ///   permission (77).
    public func run() async throws(AssistantError) {
        let signals = await ServiceSignals()
        let watchdog = Watchdog(counter: progress)
        events.log(.started)
        let steering = Task { await steer(by: signals) }
        defer {
            steering.cancel()
            withExtendedLifetime(watchdog) {}
        }
        var settings = try load()
        var served = try serve(try modelFile(settings), settings)
        var guidelines = try GuidelineSet(settings.guidelines)
        repeat {
            events.level = EventPriority(settings.service.logLevel)
            let session = PipelineSession(
                settings: settings,
                engine: DraftingEngine(
                    served, guidelines: guidelines, threads: settings.model.threads, progress: progress),
                events: events, notifier: notifier, progress: progress,
                betweenReports: { [self, settings] in reloadIfAnotherIsLive(settings) })
            try await run(session)
            guard !isStopping.load(ordering: .relaxed), wantsReload.exchange(false, ordering: .relaxed) else { break }
            do {
                let fresh = try load()
                // Only another file is read and hashed again.
                let sameModel =
                    fresh.model.sha256 == settings.model.sha256 && fresh.modelPath == settings.modelPath
                    && ModelFile.Identity(path: fresh.modelPath) == served.file.identity
                let rules = try GuidelineSet(fresh.guidelines)
                served = try serve(sameModel ? served.file : try modelFile(fresh), fresh)
                guidelines = rules
                settings = fresh
                events.log(.reloaded)
            } catch {
                // As for a configuration that is wrong: the old model and settings stay in force.
                events.log(.reloadRefused(problems: 1))
            }
        } while true
        notifier.stopping()
        events.log(.stopping)
    }

    private func run(_ session: PipelineSession) async throws(AssistantError) {
        let once = once
        let task = Task { try await session.run(once: once) }
        current.withLock {
            $0 = task
            // Asked for while the model was read, or between two sessions.
            if isStopping.load(ordering: .relaxed) || wantsReload.load(ordering: .relaxed) { task.cancel() }
        }
        defer { current.withLock { $0 = nil } }
        do {
            try await task.value
        } catch is CancellationError {
            return
        } catch {
            throw AssistantError(error)
        }
    }

    private func modelFile(_ settings: Settings) throws(AssistantError) -> ModelFile {
        progress.busy()
        defer { progress.idle() }
        let clock = ContinuousClock()
        let start = clock.now
        do {
            let file = try ModelFile(path: settings.modelPath, expected: settings.model.sha256)
            events.log(.modelLoaded(clock.now - start))
            return file
        } catch { throw AssistantError(error) }
    }

    /// Lays the adapter over the model.
    private func serve(_ file: ModelFile, _ settings: Settings) throws(AssistantError) -> ServedModel {
        // Noted before the adapter is read: one that turns out to be unusable is not read again and again.
        let link = AdapterStore(settings).target(of: .current)
        live.withLock { $0 = link }
        do {
            let served = try ServedModel(file, settings)
            if let code = served.withoutDefault { events.log(.withoutAdapter(EventCode(validating: code))) }
            return served
        } catch { throw AssistantError(error) }
    }

    /// Training puts an adapter live by changing a link, without any right to signal the service.
    private func reloadIfAnotherIsLive(_ settings: Settings) {
        let link = AdapterStore(settings).target(of: .current)
        guard live.withLock({ $0 != link }) else { return }
        wantsReload.store(true, ordering: .relaxed)
        current.withLock { $0?.cancel() }
    }

    private func steer(by signals: ServiceSignals) async {
        for await request in signals.requests {
            if request == .reload {
                do {
                    _ = try load()
                } catch {
                    // The old settings stay in force: a typing error must not stop a department's drafts.
                    events.log(.reloadRefused(problems: 1))
                    continue
                }
                notifier.reloading()
                wantsReload.store(true, ordering: .relaxed)
            } else {
                isStopping.store(true, ordering: .relaxed)
            }
            current.withLock { $0?.cancel() }
        }
    }
}

extension EventPriority {
    init(_ level: Settings.Service.LogLevel) {
        self =
            switch level {
            case .error: .error
            case .notice: .notice
            case .info: .info
            }
    }
}
