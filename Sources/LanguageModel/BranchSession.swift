public import Tensors

/// Several texts in the making at once, each of which goes on from what a ``GenerationSession`` holds: candidates of one
/// draft, rollouts of many cases. What they go on from is computed and kept once.
///
/// Not thread-safe: one session belongs to one task at a time.
public final class BranchSession {
    /// A text of the session.
    public struct Branch: Sendable, Hashable {
        fileprivate let index: Int
    }

    private let model: LanguageModel
    private let product: MatrixProduct
    private let arithmetic: Arithmetic
    private let rotary: RotaryTable
    private let capacity: Int
    private let checkpoint: @Sendable () throws -> Void
    private var texts: [CachedText] = []

    /// - Parameters:
    ///   - capacity: tokens that fit, what a branch goes on from included; at most the model's context length.
    ///   - arithmetic: `decode` gives each text to the last bit what it would be alone; `prefill` is faster for many
    ///     texts, and sums in an order that depends on their number.
    ///   - threads: cores to use; 0 for all.
    ///   - checkpoint: called after each block of a pass.
    public init(
        _ model: LanguageModel, capacity: Int, arithmetic: Arithmetic = .decode, threads: Int = 0,
        checkpoint: @escaping @Sendable () throws -> Void = {}
    ) {
        self.model = model
        self.arithmetic = arithmetic
        self.capacity = min(capacity, model.configuration.contextLength)
        self.checkpoint = checkpoint
        product = MatrixProduct(threads: threads)
        rotary = RotaryTable(
            dimension: model.configuration.headDimension, base: model.configuration.ropeBase, positions: self.capacity)
    }

    /// A text for others to go on from; it shares this session's tables and scratch memory.
    public func trunk() -> GenerationSession {
        GenerationSession(model, capacity: capacity, product, rotary, checkpoint: checkpoint)
    }

    /// A new text that goes on from a session's tokens, which must not be rewound as long as the branch is decoded.
    ///
    /// - Parameter trunk: of the same model; the branch keeps what it needs of it.
    public func branch(from trunk: GenerationSession) -> Branch {
        texts.append(CachedText(goingOnFrom: trunk.text, model.configuration))
        return Branch(index: texts.count - 1)
    }

    /// Forgets all branches.
    public func removeAll() { texts = [] }

    /// Runs one generated token of each of some branches.
    ///
    /// - Parameter steps: at least one, each of another branch.
    /// - Returns: logits of what follows: `[steps, vocabulary]`.
    /// - Throws: `CONTEXT_FULL`, `MODEL_NUMERICS`, and what the checkpoint throws; no text has grown then.
    public func decode(_ steps: [(branch: Branch, token: Int32)]) throws -> FloatMatrix {
        precondition(Set(steps.map(\.branch)).count == steps.count && !steps.isEmpty, "one token a branch")
        let own = steps.map { texts[$0.branch.index] }
        guard own.allSatisfy({ $0.position < capacity }) else { throw ModelError.contextFull(capacity) }
        let hidden = try model.network.forward(
            steps.map(\.token), TokenPlaces(own), rotary: rotary, product, arithmetic, checkpoint: checkpoint)
        let logits = try model.logits(of: hidden, product, arithmetic)
        for text in own { text.count += 1 }
        return logits
    }
}
