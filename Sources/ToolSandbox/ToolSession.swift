import Digest
import Glibc

/// What changes while a tool is in use.
struct ToolSession {
    var state = DiagnosticTool.State.ready
    var cache: AnswerCache
    let directory: EmptyDirectory
    var process: ToolProcess?
    var isolation: ToolIsolation?
    var starts = 0
    /// Items sent; with the tool's digest it decides where canaries stand and gives items their ids.
    var sent = 0
    var answered = 0
    var cached = 0
    var canariesPassed = 0
    var canariesSent = 0
    /// The first block of items that had no canary yet.
    var nextBlock = 0
    var failures: [ToolError.Code: Int] = [:]
    var lastFailure: ToolError?
    /// Answers since the last passed canary.
    var unvouched: [(SHA256Digest, ToolAnswer)] = []

    init(cache: AnswerCache, directory: EmptyDirectory) {
        self.cache = cache
        self.directory = directory
    }

    mutating func note(_ failure: ToolError) {
        failures[failure.code, default: 0] += 1
        lastFailure = failure
    }

    /// Ends the tool for this run.
    mutating func turnOff(_ failure: ToolError) {
        note(failure)
        state = .off(failure.code)
        process = nil
        unvouched = []
        cache.forget()
    }
}

extension DiagnosticTool {
    /// Sends one item; a failure ends the process, which is started again for the next one.
    func ask(_ request: ToolRequest, _ session: inout ToolSession) -> ToolAnswer? {
        do throws(ToolError) {
            let id = Self.identifier(digest, session.sent)
            guard request.stages.count <= limits.stages, let line = try? request.line(id: id),
                line.count <= limits.requestBytes
            else {
                throw ToolError(.requestTooLarge, "the report is larger than what tools are sent; raise the limit")
            }
            let process = try runningProcess(&session)
            session.sent += 1
            let answer = try ToolAnswer(line: try process.exchange(line), id: id, stages: request.stages.count)
            session.answered += 1
            return answer
        } catch {
            session.note(error)
            guard error.code != .requestTooLarge else { return nil }
            session.process = nil
            // A stopped run is not the tool's fault.
            if error.code == .cancelled { session.starts -= 1 }
            if error.code == .changed || session.starts > limits.restarts { turnOffSpent(error, &session) }
            return nil
        }
    }

    /// The process, started if there is none or if it cannot be asked; that is not the item's fault.
    private func runningProcess(_ session: inout ToolSession) throws(ToolError) -> ToolProcess {
        if let process = session.process {
            guard let fault = process.fault else { return process }
            session.note(fault)
            session.process = nil
        }
        guard session.starts <= limits.restarts else {
            throw ToolError(.restartsSpent, "the tool failed too often")
        }
        guard executable.isUnchanged else {
            throw ToolError(.changed, "the tool's file was replaced; the next run takes the new one")
        }
        session.starts += 1
        let process = try start(session.directory.path)
        session.process = process
        session.isolation = process.isolation
        return process
    }

    /// A file that another process holds open for writing, as a package manager does, is tried again.
    private func start(_ directory: String) throws(ToolError) -> ToolProcess {
        for _ in 0..<20 {
            do throws(ToolError) {
                return try ToolProcess(path: executable.path, directory: directory, limits: limits, avoiding: avoided)
            } catch {
                guard error.errno == ETXTBSY else { throw error }
                usleep(20_000)
            }
        }
        return try ToolProcess(path: executable.path, directory: directory, limits: limits, avoiding: avoided)
    }

    private func turnOffSpent(_ error: ToolError, _ session: inout ToolSession) {
        guard error.code != .changed, error.code != .restartsSpent else {
            session.state = .off(error.code)
            session.unvouched = []
            session.cache.forget()
            return
        }
        session.turnOff(ToolError(.restartsSpent, "the tool failed too often, last by \(error.code.rawValue)"))
    }

    // MARK: Canaries

    /// One item in this many is a canary: 5 %.
    static var canaryPeriod: Int { 20 }

    /// Whether the next item sent is a canary: the very first one, then one in each block of twenty, at a place that
    /// depends on the tool's digest and the block, so that a tool cannot count.
    func isCanaryDue(_ session: ToolSession) -> Bool {
        let (block, place) = session.sent.quotientAndRemainder(dividingBy: Self.canaryPeriod)
        let due = block == 0 ? 0 : Int(Self.mix(digest, block) % UInt64(Self.canaryPeriod))
        return block >= session.nextBlock && place >= due
    }

    /// Sends a canary, once more if it has no answer, for a machine may be busy; a wrong answer turns the tool off.
    func checkCanary(_ session: inout ToolSession) {
        let number = session.canariesSent
        session.canariesSent += 1
        session.nextBlock = session.sent / Self.canaryPeriod + 1
        let offset = Int(Self.mix(digest, 0) % UInt64(canaries.count))
        let canary = canaries[(offset + number) % canaries.count]
        var answer = ask(canary.request, &session)
        if answer == nil, session.state == .ready, !Task.isCancelled { answer = ask(canary.request, &session) }
        guard session.state == .ready, !(answer == nil && Task.isCancelled) else { return }
        guard let answer, canary.isMet(by: answer) else {
            let cause = answer == nil ? session.lastFailure?.code.rawValue ?? "" : "a wrong answer"
            session.turnOff(ToolError(.canaryFailed, "the tool failed an item with a known answer: \(cause)"))
            return
        }
        session.canariesPassed += 1
        for (key, answer) in session.unvouched { session.cache.store(answer, key) }
        session.unvouched = []
    }

    /// The id of an item: it says nothing of the case and not whether it is a canary.
    private static func identifier(_ digest: SHA256Digest, _ number: Int) -> String {
        String(mix(digest, number) | 1 << 63, radix: 16)
    }

    private static func mix(_ digest: SHA256Digest, _ number: Int) -> UInt64 {
        let hash = SHA256Digest(of: digest.bytes + Array("\(number)".utf8))
        return hash.bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}

/// A directory for a tool to start in, which goes with the value.
final class EmptyDirectory: Sendable {
    let path: String

    /// - Throws: ``ToolError`` with ``ToolError/Code/directoryUnusable``.
    init() throws(ToolError) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/impressiond-tool-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw ToolError(
                .directoryUnusable, "no directory can be made for the tool; make TMPDIR writable", errno: errno)
        }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        // Not even its owner writes into it without saying so first.
        chmod(path, 0o500)
    }

    deinit {
        // Empty unless the kernel confines no files; then what a tool left there stays for the system to clean.
        chmod(path, 0o700)
        rmdir(path)
    }
}
