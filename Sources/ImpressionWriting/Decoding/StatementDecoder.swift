import LanguageModel

/// Chooses an impression's tokens one by one.
protocol StatementDecoder {
    /// Whether the impression came to its end.
    var isFinished: Bool { get }

    /// The next token.
    ///
    /// - Parameter logits: `[vocabulary]`.
    mutating func next(_ logits: [Float], _ sampler: inout Sampler) -> Int32

    /// Takes the token that was chosen.
    mutating func accept(_ token: Int32)

    /// What was written so far; half a statement does not count.
    func draft(tokens: Int) -> Draft
}
