/// Bounds on one message. What they do not bound is bounded by the source's size.
public struct HL7Limits: Sendable, Equatable {
    /// How many segments a message may have.
    public var maximumSegments = 20_000
    /// How many fields a segment may have.
    public var maximumFields = 1_000
    /// How many repetitions a field may have. A report's lines may be repetitions.
    public var maximumRepetitions = 20_000

    /// The defaults.
    public init() {}
}
