public import Digest
import Glibc
import Synchronization

/// An external diagnostic tool: a program that scores the statements of a draft, kept in a sandbox.
///
/// It is started at its first item and asked one item at a time; callers wait for each other. Whatever it does, an item
/// has a valid answer or none, and what it starts ends with it. The protocol is on the Tools page.
public final class DiagnosticTool: Sendable {
    /// Whether a tool is asked.
    public enum State: Sendable, Equatable {
        /// It is.
        case ready
        /// Not any more in this run, and why.
        case off(ToolError.Code)
    }

    /// SHA-256 of the tool's file.
    public let digest: SHA256Digest
    let limits: ToolLimits
    let executable: ToolExecutable
    let canaries: [ToolCanary]
    let avoided: ToolIsolation
    let session: Mutex<ToolSession>

    /// Looks at a tool's file; nothing is started yet.
    ///
    /// - Parameters:
    ///   - path: absolute.
    ///   - canaries: items with known answers, at least one.
    ///   - cacheDirectory: for answers as files, which outlive the run; nil for memory alone.
    /// - Throws: ``ToolError``: the file cannot be a tool, there are no canaries, or a directory cannot be used.
    public convenience init(
        path: String, canaries: [ToolCanary], limits: ToolLimits = ToolLimits(), cacheDirectory: String? = nil
    ) throws(ToolError) {
        try self.init(path: path, canaries: canaries, limits: limits, cacheDirectory: cacheDirectory, avoiding: [])
    }

    init(
        path: String, canaries: [ToolCanary], limits: ToolLimits, cacheDirectory: String?, avoiding: ToolIsolation
    ) throws(ToolError) {
        guard !canaries.isEmpty else { throw ToolCanary.noCanaries }
        executable = try ToolExecutable(path: path)
        digest = executable.digest
        self.canaries = canaries
        self.limits = limits
        avoided = avoiding
        let cache = try AnswerCache(directory: cacheDirectory)
        session = Mutex(ToolSession(cache: cache, directory: try EmptyDirectory()))
    }

    /// The tool's answer to an item, from the cache if it was given before; nil if it gave none or is off.
    ///
    /// Takes ``ToolLimits/secondsPerItem`` at most, with the first item of a process ``ToolLimits/startSeconds`` more,
    /// and as much again where a canary is due.
    public func answer(_ request: ToolRequest) -> ToolAnswer? {
        session.withLock { session in
            guard session.state == .ready else { return nil }
            guard !request.stages.isEmpty else { return .scored([]) }
            let key = request.key(of: digest)
            if let answer = session.cache.answer(key, stages: request.stages.count) {
                session.cached += 1
                return answer
            }
            if isCanaryDue(session) { checkCanary(&session) }
            guard session.state == .ready, let answer = ask(request, &session) else { return nil }
            session.cache.keep(answer, key)
            session.unvouched.append((key, answer))
            return answer
        }
    }

    /// Starts the tool if it is not running and asks one item whose answer is known.
    ///
    /// - Throws: ``ToolError`` with the code of what failed; the tool is off after a wrong answer.
    public func check() throws(ToolError) {
        let failure = session.withLock { session -> ToolError? in
            if session.state == .ready { checkCanary(&session) }
            guard case .off(let code) = session.state else { return nil }
            return session.lastFailure ?? ToolError(code, "the tool is off")
        }
        if let failure { throw failure }
    }

    /// Ends the tool; its answers since the last passed canary are written to the cache if it passes one more.
    public func close() {
        session.withLock { session in
            if session.state == .ready, !session.unvouched.isEmpty { checkCanary(&session) }
            session.process = nil
            if session.state == .ready { session.state = .off(.closed) }
        }
    }

    /// Whether the tool is asked, and if not, why.
    public var state: State { session.withLock { $0.state } }

    /// What happened so far.
    public var counts: ToolCounts {
        session.withLock {
            ToolCounts(
                asked: $0.sent, answered: $0.answered, cached: $0.cached, canariesPassed: $0.canariesPassed,
                starts: $0.starts, failures: $0.failures, isolation: $0.isolation)
        }
    }
}

/// What happened to a tool in a run.
public struct ToolCounts: Sendable, Equatable {
    /// Items sent, canaries included.
    public let asked: Int
    /// Items with a valid answer, abstentions and canaries included.
    public let answered: Int
    /// Items answered from the cache.
    public let cached: Int
    /// Known answers that were right.
    public let canariesPassed: Int
    /// Processes, without those that a stopped run ended.
    public let starts: Int
    /// Failures by code.
    public let failures: [ToolError.Code: Int]
    /// What keeps the last process in; nil before the first.
    public let isolation: ToolIsolation?
}
