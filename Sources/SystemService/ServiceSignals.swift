import Dispatch
import Glibc
import Synchronization

/// The signals that steer the service, as a stream.
///
/// SIGTERM and SIGINT ask it to finish; a second one ends the process at once with 128 + the signal's number, which
/// is safe because nothing is lost by a kill. SIGHUP asks it to read its configuration again. SIGPIPE is ignored, so
/// that a closed pipe is an error of one write.
public final class ServiceSignals: Sendable {
    /// What a signal asks for.
    public enum Request: Sendable {
        /// Finish and exit (SIGTERM, SIGINT).
        case terminate
        /// Read the configuration again (SIGHUP).
        case reload
    }

    /// The requests in their order; for one reader.
    public let requests: AsyncStream<Request>
    // Unsafe in name only: libdispatch's objects may be used from any thread, but their protocols are not Sendable.
    nonisolated(unsafe) private let sources: [any DispatchSourceSignal]

    /// Begins to listen, and returns when no signal can be lost any more.
    ///
    /// Only then may READY be sent: a source registers in the background, and until it has, a signal has its default
    /// effect, which ends the process. No SIG_IGN bridges that time, for libdispatch installs handlers of its own.
    public init() async {
        signal(SIGPIPE, SIG_IGN)
        let (requests, continuation) = AsyncStream.makeStream(of: Request.self)
        self.requests = requests
        let queue = DispatchQueue(label: "signals")
        let wasAsked = Mutex(false)
        sources = [SIGTERM, SIGINT, SIGHUP].map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { @Sendable in
                if number == SIGHUP {
                    continuation.yield(.reload)
                    return
                }
                let isSecond = wasAsked.withLock { asked in
                    defer { asked = true }
                    return asked
                }
                if isSecond { _exit(128 + number) }
                continuation.yield(.terminate)
            }
            return source
        }
        for source in sources {
            await withCheckedContinuation { registered in
                source.setRegistrationHandler { @Sendable in registered.resume() }
                source.resume()
            }
        }
    }

    deinit {
        for source in sources { source.cancel() }
    }
}
