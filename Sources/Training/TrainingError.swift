/// Why training cannot go on; equal by code.
public struct TrainingError: Error, Equatable, Sendable {
    /// A stable code.
    public let code: String
    /// What is wrong and what to do about it.
    public let message: String

    /// An error with a code of its own.
    public init(_ code: String, _ message: String) {
        self.code = code
        self.message = message
    }

    static let diverged = TrainingError(
        "TRAINING_DIVERGED",
        "The loss is no number any more or has run away; the adapter is as it was before this step. Train again from an "
            + "earlier checkpoint with a lower learning rate.")

    static let otherRun = TrainingError(
        "CHECKPOINT_OTHER_RUN",
        "The checkpoint belongs to a run with another model, other data or other settings; resume with those, or start "
            + "in another directory.")

    static let damaged = TrainingError(
        "CHECKPOINT_DAMAGED", "The checkpoint is damaged; start again in another directory.")

    /// By the code alone.
    public static func == (left: TrainingError, right: TrainingError) -> Bool { left.code == right.code }
}
