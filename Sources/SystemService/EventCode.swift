/// A stable code such as `POISON`, the only kind of word besides a job's id that a log line takes from outside.
///
/// It cannot carry a sentence or a file name: capitals, digits and underscores only, a capital first, 40 characters
/// at most, and never four digits in a row, as dates and record numbers have.
public struct EventCode: Hashable, Sendable, CustomStringConvertible {
    /// The code itself.
    public let description: String

    /// Stands for a code that broke the rule, so that the event is logged all the same.
    public static let unclassified = EventCode("UNCLASSIFIED")

    /// A code that is written down in the program.
    ///
    /// - Precondition: it keeps the rule.
    public init(_ code: StaticString) {
        precondition(Self.isValid(code.description), "An event code is UPPER_SNAKE, 40 characters at most")
        description = code.description
    }

    /// The code of an error or of a journal row; `unclassified` where it breaks the rule.
    public init(validating code: String) {
        description = Self.isValid(code) ? code : Self.unclassified.description
    }

    private static func isValid(_ code: String) -> Bool {
        guard code.utf8.count <= 40, let first = code.utf8.first, (0x41...0x5A).contains(first) else { return false }
        var digits = 0
        for byte in code.utf8 {
            switch byte {
            case 0x30...0x39:
                digits += 1
                if digits == 4 { return false }
            case 0x41...0x5A, 0x5F: digits = 0
            default: return false
            }
        }
        return true
    }
}
