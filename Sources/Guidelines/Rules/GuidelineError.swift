/// Why a file of rules cannot be used; equal by code.
public struct GuidelineError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public let code: Code
    /// What is wrong and what to do about it.
    public let message: String
    /// The file's name; nil for an id that a setting names.
    public let file: String?
    /// The line, from 1; nil where no line is to blame.
    public let line: Int?

    /// What can be wrong.
    public enum Code: String, Sendable {
        /// A line is neither a section, a setting nor a comment.
        case syntax = "RULES_SYNTAX"
        /// A key that no rule has, or that stands twice.
        case key = "RULES_KEY"
        /// A value that its key cannot have.
        case value = "RULES_VALUE"
        /// A range that is malformed or empty.
        case range = "RULES_RANGE"
        /// Two rules of a file have one id, or a rule has the id of a built-in one.
        case duplicate = "RULES_DUPLICATE"
        /// A key is missing that every rule has.
        case missing = "RULES_MISSING"
        /// A finding that the vocabulary does not have.
        case concept = "RULES_CONCEPT"
        /// A rule to be switched on or off that does not exist.
        case unknownRule = "RULES_UNKNOWN"
    }

    /// File, line, code and message.
    public var description: String {
        let place = file.map { name in line.map { "\(name):\($0): " } ?? "\(name): " } ?? ""
        return "\(place)\(code.rawValue): \(message)"
    }

    /// Whether the codes are equal.
    public static func == (left: GuidelineError, right: GuidelineError) -> Bool { left.code == right.code }
}
