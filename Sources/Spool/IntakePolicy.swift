internal import Glibc

/// When a file of the inbox is complete, and which entries are not looked at.
public struct IntakePolicy: Sendable, Hashable {
    /// How the inbox is watched.
    public enum Watch: String, Sendable, CaseIterable {
        /// By inotify, and by timed scans alone where inotify cannot be had or the file system is remote.
        case automatic
        /// By timed scans alone.
        case polling
    }

    /// Seconds for which size and modification time must not change before a file written in place is taken.
    public var settleSeconds: Double
    /// Seconds after which an empty file, or one with several hard links, is refused.
    public var emptyTimeoutSeconds: Double
    /// The largest file that is taken, in bytes.
    public var maximumBytes: Int
    /// `fnmatch` patterns of names that are left alone.
    public var ignoredPatterns: [String]
    /// The most names that are held in memory at once; at least 1.
    public var maximumNames: Int
    /// How the inbox is watched.
    public var watch: Watch
    /// Seconds between two scans when nothing wakes the daemon.
    public var rescanSeconds: Double

    /// Names of other programs' temporaries.
    public static let defaultIgnoredPatterns = [".*", "*.tmp", "*.part", "*~", "@eaDir"]

    /// A policy; every value has the shipped default.
    public init(
        settleSeconds: Double = 2, emptyTimeoutSeconds: Double = 300, maximumBytes: Int = 16 << 20,
        ignoredPatterns: [String] = defaultIgnoredPatterns, maximumNames: Int = 4096, watch: Watch = .automatic,
        rescanSeconds: Double = 30
    ) {
        self.settleSeconds = settleSeconds
        self.emptyTimeoutSeconds = emptyTimeoutSeconds
        self.maximumBytes = maximumBytes
        self.ignoredPatterns = ignoredPatterns
        self.maximumNames = max(1, maximumNames)
        self.watch = watch
        self.rescanSeconds = rescanSeconds
    }

    /// Whether a name matches one of `ignoredPatterns`, by `fnmatch`.
    public func ignores(_ name: EntryName) -> Bool {
        name.withPath { path in ignoredPatterns.contains { fnmatch($0, path, 0) == 0 } }
    }
}
