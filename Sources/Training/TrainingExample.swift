/// A text to continue, and how.
public struct TrainingExample: Sendable, Equatable {
    /// Token ids that are given: at least one.
    public let prompt: [Int32]
    /// Token ids that are learnt, the end token included: at least one.
    public let target: [Int32]
    /// How much each of its target tokens counts beside those of other examples.
    public var weight: Float

    /// An example of a prompt and its continuation.
    ///
    /// - Parameter weight: above 0.
    public init(prompt: [Int32], target: [Int32], weight: Float = 1) {
        precondition(!prompt.isEmpty && !target.isEmpty, "an example without prompt or target")
        precondition(weight > 0, "an example without weight")
        self.prompt = prompt
        self.target = target
        self.weight = weight
    }

    /// Tokens that go through the network: the last one is only predicted.
    public var tokens: Int { prompt.count + target.count - 1 }
}

extension [TrainingExample] {
    /// A weight for each target token, in their order: `[targets]`; those of a batch add up to 1.
    ///
    /// - Parameter total: the whole batch's ``totalWeight``.
    func targetWeights(of total: Float) -> [Float] {
        flatMap { [Float](repeating: $0.weight / total, count: $0.target.count) }
    }

    /// The sum of all target tokens' weights.
    var totalWeight: Float { reduce(0) { $0 + $1.weight * Float($1.target.count) } }

    /// Cuts a batch into passes of at most so many tokens, in its order; a longer example has a pass of its own.
    func passes(ofTokens limit: Int) -> [[TrainingExample]] { passes(ofTokens: limit, \.tokens) }
}

extension Array {
    /// Cuts into passes of at most so many tokens, in order; a longer element has a pass of its own.
    ///
    /// - Parameter tokens: of an element.
    public func passes(ofTokens limit: Int, _ tokens: (Element) -> Int) -> [[Element]] {
        var passes: [[Element]] = []
        var room = 0
        for element in self {
            let own = tokens(element)
            if passes.isEmpty || own > room {
                passes.append([])
                room = limit
            }
            passes[passes.count - 1].append(element)
            room -= own
        }
        return passes
    }
}
