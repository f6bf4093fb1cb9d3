import Glibc

/// Why a diagnostic tool cannot be used, or gave no answer. Two errors are equal when their codes are.
///
/// The message never has a word of a report or of what a tool wrote, for a tool may repeat what it was told.
public struct ToolError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A stable word for programs.
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// The word, in upper case with underscores.
        public let rawValue: String

        /// A code from its word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }
    }

    /// The stable code.
    public let code: Code
    /// What happened and what to do about it.
    public let message: String
    /// The system's error number; 0 where no system call failed.
    public let errno: CInt

    /// An error.
    public init(_ code: Code, _ message: String, errno: CInt = 0) {
        self.code = code
        self.message = errno == 0 ? message : "\(message) (\(Self.text(of: errno)))"
        self.errno = errno
    }

    /// By the codes alone.
    public static func == (left: ToolError, right: ToolError) -> Bool { left.code == right.code }

    /// Code and message.
    public var description: String { "\(code.rawValue): \(message)" }

    /// The text of an error number, by `strerror_r`.
    private static func text(of number: CInt) -> String {
        var buffer = [CChar](repeating: 0, count: 128)
        guard strerror_r(number, &buffer, buffer.count) == 0 else { return "error \(number)" }
        return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}

/// What is wrong with a tool's file or its canaries; such a tool cannot be opened.
extension ToolError.Code {
    /// The path does not begin at the root.
    public static let pathNotAbsolute = Self(rawValue: "TOOL_PATH_NOT_ABSOLUTE")
    /// There is no such file.
    public static let missing = Self(rawValue: "TOOL_MISSING")
    /// A directory, a device or the like.
    public static let notAFile = Self(rawValue: "TOOL_NOT_A_FILE")
    /// No permission to execute it.
    public static let notExecutable = Self(rawValue: "TOOL_NOT_EXECUTABLE")
    /// No permission to read it, so it has no digest.
    public static let unreadable = Self(rawValue: "TOOL_UNREADABLE")
    /// Everybody may change it.
    public static let writableByOthers = Self(rawValue: "TOOL_WRITABLE_BY_OTHERS")
    /// There are no known answers to test it with.
    public static let canariesMissing = Self(rawValue: "TOOL_CANARIES_MISSING")
    /// The file of known answers cannot be read as such.
    public static let canariesMalformed = Self(rawValue: "TOOL_CANARIES_MALFORMED")
    /// The directory for its cache or for its work cannot be used.
    public static let directoryUnusable = Self(rawValue: "TOOL_DIRECTORY_UNUSABLE")
}

/// Why one item has no answer.
extension ToolError.Code {
    /// The program could not be executed.
    public static let cannotStart = Self(rawValue: "TOOL_CANNOT_START")
    /// No answer in time.
    public static let timeout = Self(rawValue: "TOOL_TIMEOUT")
    /// It ended without an answer.
    public static let died = Self(rawValue: "TOOL_DIED")
    /// More output than an answer can have.
    public static let flooded = Self(rawValue: "TOOL_FLOODED")
    /// Output before it was asked; the item is asked again of a new process, so this alone loses no answer.
    public static let unasked = Self(rawValue: "TOOL_UNASKED_OUTPUT")
    /// The answer is no JSON of the protocol's shape.
    public static let malformed = Self(rawValue: "TOOL_ANSWER_MALFORMED")
    /// The answer is for another item.
    public static let wrongID = Self(rawValue: "TOOL_WRONG_ID")
    /// The answer is not for these stages in this order.
    public static let wrongStages = Self(rawValue: "TOOL_WRONG_STAGES")
    /// A score is not in [-1, 1].
    public static let outOfRange = Self(rawValue: "TOOL_SCORE_OUT_OF_RANGE")
    /// The item is larger than what tools are sent; the tool was not asked.
    public static let requestTooLarge = Self(rawValue: "TOOL_REQUEST_TOO_LARGE")
    /// The task that asked was cancelled.
    public static let cancelled = Self(rawValue: "TOOL_CANCELLED")
}

/// Why a tool is off for the rest of the run.
extension ToolError.Code {
    /// It failed an item whose answer is known.
    public static let canaryFailed = Self(rawValue: "TOOL_CANARY_FAILED")
    /// It had to be started too often.
    public static let restartsSpent = Self(rawValue: "TOOL_RESTARTS_SPENT")
    /// Its file is no longer the one that was opened.
    public static let changed = Self(rawValue: "TOOL_CHANGED")
    /// It was closed.
    public static let closed = Self(rawValue: "TOOL_CLOSED")
}
