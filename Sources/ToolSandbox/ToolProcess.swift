import CSandbox
import Glibc

/// A running tool: asked line by line, ended together with all that it started.
///
/// Not `Sendable`: it lives in the state of one ``DiagnosticTool``, which asks one item at a time.
final class ToolProcess {
    /// What the kernel granted.
    let isolation: ToolIsolation
    /// The process's number, which is its group's and its session's too.
    let identifier: CInt
    /// Whether it gave an answer yet.
    var hasAnswered = false

    let input: CInt
    let output: CInt
    let limits: ToolLimits
    /// What was read behind the last line's end.
    var unread: [UInt8] = []
    /// All that was read.
    var received = 0

    /// Starts a program and waits until it is executed.
    ///
    /// - Parameters:
    ///   - path: of the program.
    ///   - directory: it starts there.
    ///   - avoided: protections that are not asked for; for tests of what the others hold.
    /// - Throws: ``ToolError`` with ``ToolError/Code/cannotStart``; no process is left then.
    init(path: String, directory: String, limits: ToolLimits, avoiding avoided: ToolIsolation = []) throws(ToolError) {
        var child = cs_child()
        let result = Self.start(path, directory, limits, avoided, &child)
        guard result == 0 else {
            throw ToolError(
                .cannotStart, "no process could be made; see `ulimit -u` and the free memory", errno: -result)
        }
        input = child.input
        output = child.output
        identifier = child.process
        self.limits = limits
        let report = Self.report(from: child.status, before: .now() + limits.startSeconds + limits.secondsPerItem)
        close(child.status)
        isolation = ToolIsolation(rawValue: report.isolation)
        guard report.step == 0 else {
            throw ToolError(.cannotStart, Self.remedy(forStep: report.step), errno: report.error)
        }
    }

    deinit {
        close(input)
        close(output)
        Self.end(identifier)
    }

    /// Ends a process and its group, and waits until all of them are gone.
    ///
    /// In a namespace the kernel does the rest when its first process is killed; without one, nobody leaves the group,
    /// for the filter of calls forbids it. The process is waited for last, so that its number is not given away before.
    private static func end(_ process: CInt) {
        kill(-process, SIGKILL)
        kill(process, SIGKILL)
        while waitpid(process, nil, 0) < 0 && errno == EINTR {}
        // What is left of the group is being reaped by the system's first process.
        for _ in 0..<200 where kill(-process, 0) == 0 { usleep(1_000) }
    }

    private static func start(
        _ path: String, _ directory: String, _ limits: ToolLimits, _ avoided: ToolIsolation, _ child: inout cs_child
    ) -> CInt {
        let readable = CStrings(SystemPaths.readable + limits.readablePaths)
        let environment = CStrings(SystemPaths.environment)
        return path.withCString { path in
            directory.withCString { directory in
                readable.withPointers { readable in
                    environment.withPointers { environment in
                        var plan = cs_plan(
                            path: path, directory: directory, readable: readable, environment: environment,
                            cpu_seconds: UInt64(clamping: limits.processorSeconds),
                            memory_bytes: UInt64(clamping: limits.memoryBytes),
                            file_bytes: UInt64(clamping: limits.fileBytes),
                            open_files: UInt64(clamping: limits.openFiles),
                            processes: UInt64(clamping: limits.processes), avoided: avoided.rawValue)
                        return cs_start(&plan, &child)
                    }
                }
            }
        }
    }

    /// The last report of a new process: what it was granted, and where it failed.
    private static func report(from status: CInt, before deadline: Deadline) -> cs_report {
        var report = cs_report(isolation: 0, step: CInt(CS_STEP_EXECUTE), error: ETIMEDOUT)
        var isFirst = true
        while true {
            var descriptor = pollfd(fd: status, events: Int16(POLLIN), revents: 0)
            let ready = poll(&descriptor, 1, deadline.milliseconds)
            if ready < 0 && errno == EINTR { continue }
            guard ready > 0 else {
                report.step = CInt(CS_STEP_EXECUTE)
                report.error = ETIMEDOUT
                return report
            }
            var next = cs_report()
            let count = read(status, &next, MemoryLayout<cs_report>.size)
            if count < 0 && errno == EINTR { continue }
            if count == MemoryLayout<cs_report>.size {
                report = next
                isFirst = false
                continue
            }
            // The end: the program runs, or the process was killed before it said anything.
            if isFirst { report.error = ECANCELED }
            return report
        }
    }

    private static func remedy(forStep step: CInt) -> String {
        switch Int(step) {
        case CS_STEP_DIRECTORY: "the tool's empty directory cannot be entered; see TMPDIR"
        case CS_STEP_LIMITS: "the tool's limits cannot be set; they must not exceed the service's own (`ulimit -H`)"
        case CS_STEP_EXECUTE:
            "the program cannot be executed; see its first line or its architecture, and make what it needs readable"
        default: "the tool's process cannot be prepared"
        }
    }
}

/// A time of the monotonic clock.
struct Deadline {
    private let nanoseconds: Int

    static func now() -> Deadline {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Deadline(nanoseconds: time.tv_sec * 1_000_000_000 + time.tv_nsec)
    }

    static func + (time: Deadline, seconds: Double) -> Deadline {
        // A day at most, which no overflow is near.
        Deadline(nanoseconds: time.nanoseconds + Int(min(max(0, seconds), 86_400) * 1e9))
    }

    /// What is left, for `poll(2)`: rounded up, 0 when the time has come.
    var milliseconds: CInt { CInt(clamping: max(0, (nanoseconds - Self.now().nanoseconds + 999_999) / 1_000_000)) }
}
