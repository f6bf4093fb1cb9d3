public import Tensors

/// One text in the making: a key-value cache and the arithmetic that fills it.
///
/// Not thread-safe: one session belongs to one task at a time.
public final class GenerationSession {
    private let model: LanguageModel
    private let product: MatrixProduct
    private let rotary: RotaryTable
    let text: CachedText
    /// Tokens in the cache.
    public var position: Int { text.count }
    /// Tokens that fit.
    public let capacity: Int
    /// Called after each block of a pass: counts progress, and throws to end the work (cancellation).
    private let checkpoint: @Sendable () throws -> Void

    /// A prompt goes through the network in passes of at most this many tokens, always cut at the same places, so that
    /// the same prompt always meets the same arithmetic.
    static let passTokens = 256

    /// - Parameters:
    ///   - capacity: tokens that fit, prompt and text together; at most the model's context length.
    ///   - threads: cores to use; 0 for all.
    ///   - checkpoint: called after each block of a pass.
    public convenience init(
        _ model: LanguageModel, capacity: Int, threads: Int = 0, checkpoint: @escaping @Sendable () throws -> Void = {}
    ) {
        let capacity = min(capacity, model.configuration.contextLength)
        self.init(
            model, capacity: capacity, MatrixProduct(threads: threads),
            RotaryTable(
                dimension: model.configuration.headDimension, base: model.configuration.ropeBase, positions: capacity),
            checkpoint: checkpoint)
    }

    init(
        _ model: LanguageModel, capacity: Int, _ product: MatrixProduct, _ rotary: RotaryTable,
        checkpoint: @escaping @Sendable () throws -> Void
    ) {
        self.model = model
        self.capacity = capacity
        self.product = product
        self.rotary = rotary
        self.checkpoint = checkpoint
        text = CachedText(model.configuration)
    }

    /// Forgets all tokens after the first `count`, which stay cached: a prompt's fixed part is run once.
    public func rewind(to count: Int) {
        precondition(count <= position, "nothing to rewind to")
        text.count = count
    }

    /// Runs prompt tokens.
    ///
    /// - Parameter tokens: ids, at least one.
    /// - Returns: logits of what follows the last token: `[vocabulary]`.
    /// - Throws: `CONTEXT_FULL`, `MODEL_NUMERICS`, and what the checkpoint throws.
    public func prefill(_ tokens: [Int32]) throws -> [Float] {
        var last: [Float] = []
        try passes(over: tokens) { last = $0.row($0.rows - 1) }
        return try logits(of: FloatMatrix(rows: [last])).row(0)
    }

    /// Runs prompt tokens and gives the logits after each of them: `[tokens, vocabulary]`, for scoring a text.
    public func prefillScoringAll(_ tokens: [Int32]) throws -> FloatMatrix {
        var rows: [[Float]] = []
        try passes(over: tokens) { rows += (0..<$0.rows).map($0.row) }
        return try logits(of: FloatMatrix(rows: rows))
    }

    /// Runs one generated token.
    ///
    /// - Returns: logits of what follows it: `[vocabulary]`.
    /// - Throws: `CONTEXT_FULL`, `MODEL_NUMERICS`, and what the checkpoint throws.
    public func decode(_ token: Int32) throws -> [Float] {
        try logits(of: pass([token], .decode)).row(0)
    }

    /// Calls `body` with the states of each pass of a prompt: `[tokens, hidden]`.
    private func passes(over tokens: [Int32], _ body: (FloatMatrix) -> Void) throws {
        precondition(!tokens.isEmpty, "an empty prompt")
        // All passes at once: a prompt that does not fit leaves nothing behind.
        try requireRoom(for: tokens.count)
        for start in stride(from: 0, to: tokens.count, by: Self.passTokens) {
            body(try pass(Array(tokens[start..<min(start + Self.passTokens, tokens.count)]), .prefill))
        }
    }

    private func requireRoom(for count: Int) throws(ModelError) {
        guard position + count <= capacity else {
            throw ModelError.contextFull(capacity)
        }
    }

    private func pass(_ tokens: [Int32], _ arithmetic: Arithmetic) throws -> FloatMatrix {
        try requireRoom(for: tokens.count)
        let hidden = try model.network.forward(
            tokens, TokenPlaces(text, next: tokens.count), rotary: rotary, product, arithmetic, checkpoint: checkpoint)
        text.count += tokens.count
        return hidden
    }

    /// The head always uses decode arithmetic: it runs for single positions, of a prompt too.
    private func logits(of hidden: FloatMatrix) throws -> FloatMatrix { try model.logits(of: hidden, product, .decode) }
}

extension LanguageModel {
    /// - Throws: `MODEL_NUMERICS`.
    func logits(
        of hidden: FloatMatrix,  // [rows, hidden]
        _ product: MatrixProduct, _ arithmetic: Arithmetic
    ) throws(ModelError) -> FloatMatrix {
        let logits = product(hidden, network.head, arithmetic)
        guard logits.values.allSatisfy(\.isFinite) else {
            throw ModelError(
                "MODEL_NUMERICS", "The model computes no numbers: its file is damaged; fetch or copy it again.")
        }
        return logits
    }
}

extension ModelError {
    static func contextFull(_ capacity: Int) -> ModelError {
        ModelError(
            "CONTEXT_FULL",
            "The text has more tokens than the model's context (\(capacity)); shorten the report or bring a model "
                + "with a longer context.")
    }
}
