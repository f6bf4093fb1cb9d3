/// Why an entry of the inbox is refused before it is read.
public enum SpoolRefusal: String, Sendable, CaseIterable {
    /// A symbolic link, FIFO, socket or device.
    case notARegularFile = "NOT_A_REGULAR_FILE"
    /// A file with several names, for longer than `emptyTimeoutSeconds`.
    case hardLink = "HARD_LINK"
    /// A file over `maximumBytes`.
    case tooLarge = "TOO_LARGE"
    /// A file without a byte, for longer than `emptyTimeoutSeconds`.
    case empty = "EMPTY"

    /// What it means and what the sender should do.
    public var message: String {
        switch self {
        case .notARegularFile: "not a regular file; send a file, not a link, FIFO, socket or device"
        case .hardLink: "the file has several hard links; send a copy"
        case .tooLarge: "the file is over the size limit; send one report a file, or raise the limit"
        case .empty: "the file stayed empty; send it again"
        }
    }
}

/// What a look at the inbox found.
public struct Scan: Sendable {
    /// An entry that must leave the inbox without being read.
    public struct Refused: Sendable, Hashable {
        /// The entry.
        public let name: EntryName
        /// Why.
        public let refusal: SpoolRefusal
    }

    /// Complete files, the oldest modification first; at most `maximumNames`.
    public internal(set) var ready: [EntryName] = []
    /// Entries for `quarantineFromInbox`; at most `maximumNames`.
    public internal(set) var refused: [Refused] = []
    /// How many files wait to become complete, among those that are remembered.
    public internal(set) var unsettled = 0
    /// How many entries are left alone for a minute because a claim or a quarantine failed.
    public internal(set) var setAside = 0
    /// How many directories there are; they are never touched.
    public internal(set) var directories = 0
    /// How many entries have an ignored name.
    public internal(set) var ignored = 0
    /// When the next entry could become ready or refused if it does not change; nil where none waits.
    public internal(set) var nextDue: Duration?
    /// Whether there is more than `maximumNames` holds: scan again when these are claimed.
    public internal(set) var more = false
}
