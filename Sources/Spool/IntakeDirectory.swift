/// A directory in which senders put files: each is scanned, claimed and refused by the same rules.
public enum IntakeDirectory: Sendable, Hashable, CaseIterable {
    /// Reports to draft.
    case inbox
    /// Reports as radiologists signed them.
    case feedback

    /// The directory's place in the layout.
    public var role: DirectoryRole {
        switch self {
        case .inbox: .inbox
        case .feedback: .feedback
        }
    }

    /// What a claim's name begins with, which tells in the processing directory where it came from.
    var claimPrefix: String {
        switch self {
        case .inbox: "claim-"
        case .feedback: "feedback-"
        }
    }

    /// Gives every failure to reach the directory the one code that says so: one that is unreachable must never look
    /// empty.
    func whileReading<Value>(_ body: () throws(SpoolError) -> Value) throws(SpoolError) -> Value {
        do {
            return try body()
        } catch {
            let code: SpoolError.Code =
                switch self {
                case .inbox: .inboxUnreadable
                case .feedback: .feedbackUnreadable
                }
            throw SpoolError(code, error.message, errno: error.errno)
        }
    }
}
