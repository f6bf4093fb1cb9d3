/// A text to continue, and how.
public struct TrainingExample: Sendable, Equatable {
    /// Token ids that are given: at least one.
    public let prompt: [Int32]
    /// Token ids that are learnt, the end token included: at least one.
    public let target: [Int32]

    /// An example of a prompt and its continuation.
    public init(prompt: [Int32], target: [Int32]) {
        precondition(!prompt.isEmpty && !target.isEmpty, "an example without prompt or target")
        self.prompt = prompt
        self.target = target
    }

    /// Tokens that go through the network: the last one is only predicted.
    public var tokens: Int { prompt.count + target.count - 1 }
}

extension [TrainingExample] {
    /// Cuts a batch into passes of at most so many tokens, in its order; a longer example has a pass of its own.
    func passes(ofTokens limit: Int) -> [[TrainingExample]] {
        var passes: [[TrainingExample]] = []
        var room = 0
        for example in self {
            if passes.isEmpty || example.tokens > room {
                passes.append([])
                room = limit
            }
            passes[passes.count - 1].append(example)
            room -= example.tokens
        }
        return passes
    }
}
