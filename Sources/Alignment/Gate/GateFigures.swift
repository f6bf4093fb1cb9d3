/// What the gate must know of one draft.
public struct GateFigures: Sendable, Equatable, Codable {
    /// An error that must not become more frequent.
    public enum Fault: String, Sendable, Codable, CaseIterable {
        /// It says the opposite of the findings.
        case contradiction
        /// Another side.
        case side
        /// Another size.
        case size
        /// An urgent finding is missing.
        case omission
        /// It recommends what nothing asks for.
        case recommendation
    }

    /// What rewards make of it.
    public var reward = 0.0
    /// Its errors, by the second extractor.
    public var faults: Set<Fault> = []
    /// ROUGE-L against what was signed, 0 to 1.
    public var rougeL = 0.0
    /// Weights of the facts that it shares with what was signed.
    public var factsMatched = 0.0
    /// Weights of the facts that it has.
    public var factsDrafted = 0.0
    /// Weights of the facts that were signed.
    public var factsSigned = 0.0
    /// Its words.
    public var words = 0.0
    /// Whether it says no more than that nothing is abnormal.
    public var isOnlyNegative = false
    /// Its positive claims.
    public var claims = 0.0
    /// Those of its claims that it does not say for certain.
    public var hedged = 0.0

    /// Of nothing.
    public init() {}
}

/// A case that the live adapter and a candidate have both drafted.
public struct GatedCase: Sendable, Equatable, Codable {
    /// Cases that share it are no independent ones: a patient, or the same findings.
    public var cluster: String
    /// Whether what was signed names a finding.
    public var isAbnormal: Bool
    /// The live adapter's draft.
    public var live: GateFigures
    /// The candidate's.
    public var candidate: GateFigures

    /// A case with both drafts' figures.
    public init(cluster: String, isAbnormal: Bool, live: GateFigures, candidate: GateFigures) {
        self.cluster = cluster
        self.isAbnormal = isAbnormal
        self.live = live
        self.candidate = candidate
    }
}
