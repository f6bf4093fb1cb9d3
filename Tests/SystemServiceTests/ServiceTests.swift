import Dispatch
import Glibc
import Synchronization
import Testing

@testable import SystemService

@Suite struct ServiceTests {
    @Test func exitCodesAreThoseOfSysexits() {
        #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 70, 73, 74, 75, 77, 78])
        #expect(ExitCode.usage.rawValue == EX_USAGE)
        #expect(ExitCode.configuration.rawValue == EX_CONFIG)
    }

    @Test func statesAreTold() {
        let sent = Mutex<[String]>([])
        let notifier = ServiceNotifier { text in sent.withLock { $0.append(text) } }
        notifier.status(.idle, waiting: 0, doneToday: 412, rejected: 1)
        notifier.status(.drafting, waiting: 3, doneToday: 0, rejected: 0)
        notifier.ready()
        notifier.reloading()
        notifier.stopping()
        let texts = sent.withLock { $0 }
        #expect(texts[0] == "STATUS=Idle; 0 waiting, 412 done today, 1 rejected")
        #expect(texts[1] == "STATUS=Drafting; 3 waiting, 0 done today, 0 rejected")
        #expect(texts[2] == "READY=1")
        #expect(texts[3].hasPrefix("RELOADING=1\nMONOTONIC_USEC="))
        #expect(texts[4] == "STOPPING=1")
    }

    /// A process of its own, for the environment belongs to all tests of one.
    @Test func theManagersSocketIsUsed() async {
        await #expect(processExitsWith: .success) {
            let name = "impressiond-test-\(getpid())"
            let receiver = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.dropFirst().copyBytes(from: name.utf8) }
            let size = socklen_t(2 + 1 + name.utf8.count)
            let bound = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(receiver, $0, size) }
            }
            setenv("NOTIFY_SOCKET", "@\(name)", 1)
            ServiceNotifier().ready()
            var bytes = [UInt8](repeating: 0, count: 64)
            let count = recv(receiver, &bytes, bytes.count, CInt(MSG_DONTWAIT))
            exit(bound == 0 && count > 0 && String(decoding: bytes[..<count], as: UTF8.self) == "READY=1" ? 0 : 1)
        }
    }

    @Test func theWatchdogAnswersForProgressOnly() {
        var gate = WatchdogGate()
        let counter = ProgressCounter()
        // What happens before each interval ends, and whether the watchdog is answered then.
        let intervals: [(happens: (ProgressCounter) -> Void, answered: Bool)] = [
            ({ _ in }, true), ({ _ in }, true),
            ({ $0.busy() }, true), ({ _ in }, false), ({ _ in }, false),
            ({ $0.advance() }, true), ({ _ in }, false),
            // One job ended and another began within one interval.
            (
                {
                    $0.idle(); $0.busy()
                }, true
            ), ({ _ in }, false),
            ({ $0.idle() }, true), ({ _ in }, true),
        ]
        for (index, interval) in intervals.enumerated() {
            interval.happens(counter)
            let answered = gate.answers(counter.snapshot)
            #expect(answered == interval.answered, "interval \(index)")
        }
    }

    @Test func theTimerAsksTheGate() async {
        let (pings, continuation) = AsyncStream.makeStream(of: String.self)
        let counter = ProgressCounter()
        let notifier = ServiceNotifier { continuation.yield($0) }
        let watchdog = Watchdog(interval: .milliseconds(1), counter: counter, notifier: notifier)
        var count = 0
        for await ping in pings {
            #expect(ping == "WATCHDOG=1")
            count += 1
            if count == 3 { break }
        }
        withExtendedLifetime(watchdog) {}
        #expect(count == 3)
    }

    @Test func signalsBecomeRequests() async {
        await #expect(processExitsWith: .exitCode(7)) {
            let signals = await ServiceSignals()
            kill(getpid(), SIGPIPE)
            kill(getpid(), SIGHUP)
            var requests = signals.requests.makeAsyncIterator()
            guard await requests.next() == .reload else { exit(1) }
            kill(getpid(), SIGTERM)
            guard await requests.next() == .terminate else { exit(2) }
            exit(7)
        }
    }

    @Test func aSecondTerminationEndsTheProcessAtOnce() async {
        await #expect(processExitsWith: .exitCode(128 + SIGTERM)) {
            let signals = await ServiceSignals()
            kill(getpid(), SIGINT)
            for await request in signals.requests where request == .terminate {
                kill(getpid(), SIGTERM)
            }
        }
    }

    @Test func withoutAManagerThereIsNoWatchdog() async {
        await #expect(processExitsWith: .success) {
            unsetenv("WATCHDOG_USEC")
            exit(Watchdog(counter: ProgressCounter()) == nil ? 0 : 1)
        }
    }
}
