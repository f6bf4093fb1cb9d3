import LanguageModel
import Testing

@testable import ImpressionWriting

@Suite struct ConstrainedDecoderTests {
    /// The draft of a model that would write this text, `|` being its end token, as far as the grammar allows it.
    private func draft(_ text: String, _ findings: String, style: PromptStyle) throws -> Draft {
        let vocabulary = TokenIndex(try ByteTokenizer.made.get())
        let grammar = StatementGrammar(findings: findings, maximumStatements: 8, style: style)
        var decoder = ConstrainedDecoder(grammar, vocabulary, style: style)
        var sampler = Sampler()
        var tokens = 0
        for scalar in text.unicodeScalars where !decoder.isFinished {
            var logits = [Float](repeating: 0, count: 258)
            logits[Int(scalar == "|" ? ByteTokenizer.end : ByteTokenizer.id(scalar))] = 1
            decoder.accept(decoder.next(logits, &sampler))
            tokens += 1
        }
        return decoder.draft(tokens: tokens)
    }

    private let findings = "There is a small left pleural effusion. The heart is enlarged."

    /// In the form of a base model statements share a line, in that of an adapter each has its own.
    @Test func statementsAreSeparatedAsThePromptsFormHasIt() throws {
        let fewShot = try draft(" Small left pleural effusion. Heart is enlarged.\n", findings, style: .fewShot)
        #expect(fewShot.statements.map(\.text) == ["Small left pleural effusion.", "Heart is enlarged."])
        #expect(!fewShot.isIncomplete)
        let alone = try draft(" Small left pleural effusion.\n Heart is enlarged.|", findings, style: .caseAlone)
        #expect(alone == Draft(statements: fewShot.statements, tokens: alone.tokens, isIncomplete: false))
        // The heart must be mentioned: a wish to end comes too early.
        let early = try draft(" Small left pleural effusion.|", findings, style: .caseAlone)
        #expect(early.statements.count == 1 && early.isIncomplete)
    }
}
