import ClinicalText
import LanguageModel
import Testing

@testable import ImpressionWriting

@Suite struct FreeDecoderTests {
    /// What the decoder makes of a model that would write this text; `|` is its end token, `^` a control token.
    private func draft(
        _ text: String, maximumStatements: Int = 8, maximumTokens: Int = 200, style: PromptStyle = .caseAlone
    ) throws -> Draft {
        let vocabulary = TokenIndex(try ByteTokenizer.made.get())
        var decoder = FreeDecoder(vocabulary, maximumStatements: maximumStatements, style: style)
        var sampler = Sampler()
        var rest = text.unicodeScalars[...]
        var tokens = 0
        while !decoder.isFinished, tokens < maximumTokens {
            // The wanted token first, then the letter a, then a space: what comes where the first is refused.
            var logits = [Float](repeating: 0, count: 258)
            logits[Int(ByteTokenizer.id(" "))] = 1
            logits[Int(ByteTokenizer.id("a"))] = 2
            switch rest.popFirst() {
            case "|"?: logits[Int(ByteTokenizer.end)] = 3
            case "^"?: logits[1] = 3
            case let wanted?: logits[Int(ByteTokenizer.id(wanted))] = 3
            case nil: break
            }
            let token = decoder.next(logits, &sampler)
            decoder.accept(token)
            tokens += 1
        }
        return decoder.draft(tokens: tokens)
    }

    @Test func linesAreStatements() throws {
        let draft = try draft(" Small left effusion.\n Cardiomegaly.|")
        #expect(draft.statements.map(\.text) == ["Small left effusion.", "Cardiomegaly."])
        #expect(!draft.isIncomplete && draft.statements[0].tier == .actionable)
        #expect(try self.draft(" 1. A.\n 2. B.\n|").statements.map(\.text) == ["A.", "B."])
        #expect(try self.draft(" One. Two.\nThree", style: .fewShot).statements.map(\.text) == ["One. Two."])
    }

    /// An empty draft, an empty statement, control tokens and the mark of removed names are never written.
    @Test func someThingsNeverCome() throws {
        #expect(try draft("|b|").statements.map(\.text) == ["ab"])
        #expect(try draft("\nb|").statements.map(\.text) == ["ab"])
        #expect(try draft(" b\n\nc|").statements.map(\.text) == ["b", "ac"])
        #expect(try draft(" b^c\td\u{7F}|").statements.map(\.text) == ["bacada"])
        #expect(try draft(" Since XXXX. X-ray|").statements.map(\.text) == ["Since XaXa. X-ray"])
        #expect(try draft(" .\n.|").statements.map(\.text) == [".a."])
    }

    @Test func limitsAreKeptAndSaid() throws {
        let many = try draft(" b\n c\n d|", maximumStatements: 2)
        #expect(many.statements.count == 2 && many.isIncomplete)
        let exact = try draft(" b\n c|", maximumStatements: 2)
        #expect(exact.statements.count == 2 && !exact.isIncomplete)
        // Half a statement may lack its negation's other half: it does not count.
        let cut = try draft(" b\n No effu", maximumTokens: 8)
        #expect(cut.statements.map(\.text) == ["b"] && cut.isIncomplete)
        let long = try draft(" Old. New. No effu", maximumTokens: 14)
        #expect(long.statements.map(\.text) == ["Old. New."] && long.isIncomplete)
    }

    @Test func aRepetitionEndsTheDraft() throws {
        let draft = try draft(" No effusion.\n Old.\n no effusion.\n Old.|")
        #expect(draft.statements.map(\.text) == ["No effusion.", "Old."] && !draft.isIncomplete)
    }
}
