import CaseLog
import Glibc
public import ServiceConfiguration
import Spool

/// What `status` tells: counts and digests, nothing about anybody.
public struct ServiceStatus: Sendable {
    /// `running`, `stopped`, or `unreadable` where the inbox cannot be read.
    public let state: String
    /// Files in the inbox and reports in the queue.
    public let waiting: Int
    /// Files in `processing/`.
    public let processing: Int
    /// Drafts published.
    public let done: Int
    /// Files rejected.
    public let rejected: Int
    /// How long the oldest has waited.
    public let oldestSeconds: Int?
    /// `inotify` or `polling`, as the service last said.
    public let watch: String?
    /// SHA-256 of the model's file, as the service last said.
    public let model: String?
    /// The adapter, as the service last said.
    public let adapter: String?

    /// Looks at the spool and the case log, making neither.
    public init(_ settings: Settings) async throws(AssistantError) {
        var isUnreadable = false
        var files: SpoolCounts?
        do throws(SpoolError) {
            files = try Spool.counts(settings.layout, policy: settings.intakePolicy)
        } catch {
            // Before the first start there is no inbox yet; one that was there and is gone is a failure.
            isUnreadable = error.errno != ENOENT || access(settings.caseLogPath, F_OK) == 0
        }
        var counts: CaseCounts?
        var facts: [String: String] = [:]
        if access(settings.caseLogPath, F_OK) == 0 {
            do {
                let log = try openCaseLog(at: settings.caseLogPath)
                counts = try await log.counts(since: Time.midnight(before: Time.now()))
                facts = try await log.serviceFacts()
            } catch { throw AssistantError(error) }
        }
        state = isUnreadable ? "unreadable" : Spool.isInUse(settings.layout) ? "running" : "stopped"
        waiting = (files?.waiting ?? 0) + (counts?.waiting ?? 0)
        processing = files?.processing ?? 0
        done = counts?.done ?? 0
        rejected = counts?.rejected ?? 0
        let queued = counts?.oldestWaiting.map { Int(max(0, Time.now() - $0) / 1000) }
        oldestSeconds = [files?.oldestSeconds, queued].compactMap { $0 }.max()
        watch = facts["watch"]
        model = facts["model"]
        adapter = facts["adapter"]
    }
}
