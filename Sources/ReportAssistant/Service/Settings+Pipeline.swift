import Glibc
public import ServiceConfiguration
public import Spool
import SystemService

extension Settings {
    /// The spool's directories.
    public var layout: SpoolLayout {
        SpoolLayout(
            inbox: inboxPath, feedback: feedbackPath, outbox: outboxPath, processing: processingPath,
            rejected: rejectedPath, archive: archivePath)
    }

    /// When a file is taken.
    public var intakePolicy: IntakePolicy {
        IntakePolicy(
            settleSeconds: intake.settleTime.inSeconds, emptyTimeoutSeconds: intake.emptyTimeout.inSeconds,
            maximumBytes: intake.maximumBytes, ignoredPatterns: intake.ignoredNames,
            watch: intake.watch == .polling ? .polling : .automatic, rescanSeconds: intake.rescanInterval.inSeconds)
    }

    /// Makes the state directory where it is missing, for its owner alone.
    ///
    /// - Throws: `STATE_UNWRITABLE`.
    public func makeStateDirectory() throws(AssistantError) {
        var path = ""
        for part in directories.state.split(separator: "/") {
            path += "/" + part
            guard mkdir(path, 0o700) != 0, errno != EEXIST, errno != EISDIR, errno != EROFS || access(path, F_OK) != 0
            else { continue }
            throw AssistantError(
                "STATE_UNWRITABLE",
                "The state directory \(directories.state) cannot be made: \(String(cString: strerror(errno))). Make it, or "
                    + "choose another with --state.", exit: errno == EACCES ? .permission : .cannotCreate)
        }
    }
}

extension Duration {
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
