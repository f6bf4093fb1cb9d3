/// What a tool may take. The defaults suit a script or a small model on one core.
public struct ToolLimits: Sendable, Equatable {
    /// Time for one answer, in seconds of the monotonic clock.
    public var secondsPerItem = 2.0
    /// Time more for the first answer of a process, in which a tool loads what it needs.
    public var startSeconds = 5.0
    /// How often a tool that died or was ended is started again in a run, before it is off.
    public var restarts = 16
    /// Processor time of one process, in seconds.
    public var processorSeconds = 600
    /// Address space of one process, in bytes.
    public var memoryBytes = 1 << 30
    /// Size of a file that it writes. Where the kernel confines files it may open none for writing anyway.
    public var fileBytes = 0
    /// Open files of one process.
    public var openFiles = 64
    /// Processes and threads at once.
    public var processes = 32
    /// One line of its output, in bytes.
    public var answerBytes = 1 << 20
    /// All output of one process, in bytes; then it is ended.
    public var outputBytes = 256 << 20
    /// One item that it is sent, in bytes.
    public var requestBytes = 1 << 20
    /// Statements of an item.
    public var stages = 64
    /// Files and directories that it may read beside its own file and the system's programs and libraries.
    public var readablePaths: [String] = []

    /// The defaults.
    public init() {}
}

/// What the kernel granted to keep a tool in.
public struct ToolIsolation: OptionSet, Sendable, Hashable, CustomStringConvertible {
    /// The bits, as in `sandbox.h`.
    public let rawValue: UInt32

    /// From the bits.
    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// A user, process, network and IPC namespace of its own.
    public static let namespaces = Self(rawValue: 1)
    /// No files but the system's programs and libraries, read only (Landlock).
    public static let files = Self(rawValue: 2)
    /// No sockets, no way out of its group of processes (seccomp).
    public static let calls = Self(rawValue: 4)
    /// All of them.
    public static let all: Self = [.namespaces, .files, .calls]

    /// Whether the tool has no network.
    public var hasNoNetwork: Bool { contains(.namespaces) || contains(.calls) }

    /// The names, for a status.
    public var description: String {
        let names: [(Self, String)] = [(.namespaces, "namespaces"), (.files, "files"), (.calls, "calls")]
        let granted = names.filter { contains($0.0) }.map(\.1)
        return granted.isEmpty ? "none" : granted.joined(separator: " ")
    }
}
