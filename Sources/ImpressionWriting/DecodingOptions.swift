/// How a draft is decoded.
public struct DecodingOptions: Sendable, Equatable {
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
        maximumStatements: Int = 8, maximumTokens: Int = 160, temperature: Float = 0, topP: Float = 1, seed: UInt64 = 0
    ) {
        self.maximumStatements = maximumStatements
        self.maximumTokens = maximumTokens
        self.temperature = temperature
        self.topP = topP
        self.seed = seed
    }
}
