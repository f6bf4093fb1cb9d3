/// What a model may write.
public enum DecodingMode: String, Sendable, CaseIterable {
    /// Words of the findings alone, as the grammar of an impression has them: for a model that was not trained for
    /// reports.
    case grounded
    /// Its own words until it ends: for an adapter.
    case free
}

/// How a draft is decoded.
public struct DecodingOptions: Sendable, Equatable {
    /// What the model may write.
    public var mode: DecodingMode
    /// How many drafts are written, of which the one that agrees most with all is kept; 1 is just one draft.
    public var candidates: Int
    /// The most statements.
    public var maximumStatements: Int
    /// The most tokens.
    public var maximumTokens: Int
    /// 0 is greedy.
    public var temperature: Float
    /// The probability mass that sampling chooses from.
    public var topP: Float
    /// The seed of sampling.
    public var seed: UInt64

    /// Greedy decoding of a short impression, unless told otherwise.
    public init(
        mode: DecodingMode = .grounded, candidates: Int = 1, maximumStatements: Int = 8, maximumTokens: Int = 160,
        temperature: Float = 0,
        topP: Float = 1, seed: UInt64 = 0
    ) {
        self.mode = mode
        self.candidates = candidates
        self.maximumStatements = maximumStatements
        self.maximumTokens = maximumTokens
        self.temperature = temperature
        self.topP = topP
        self.seed = seed
    }
}
