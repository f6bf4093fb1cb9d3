public import Tokenization

/// The text of a case and of its impression, in token ids: one form for training and for serving.
///
/// A prompt has one line for each thing that is known, in this order; only the last two are always there:
///
///     Exam: CT chest without contrast
///     Patient: 64-year-old female
///     Indication: Cough for three weeks.
///     Comparison: None.
///     Findings: There is a 9 mm nodule in the left upper lobe. No effusion.
///     Impression:
///
/// The impression follows: each statement behind one space and without a number, statements separated by a newline, then
/// the end token. All statements, the first too, so begin with the same tokens (a word with its space), and what is
/// sampled is cut into statements at its newline tokens. No chat template, no instruction and no example: an adapter
/// learns the task, and every token that all prompts share is only paid for.
public struct CaseFormat: Sendable {
    /// The token behind an impression; nil where the model has none.
    public let end: Int32?
    private let tokenizer: BytePairTokenizer

    /// The format in a model's tokens.
    public init(_ tokenizer: BytePairTokenizer) {
        self.tokenizer = tokenizer
        end = tokenizer.eos ?? tokenizer.endOfGeneration.min()
    }

    /// The token ids of a prompt, up to where the impression begins. Text of the case is always plain text.
    public func prompt(for aCase: WritingCase) -> [Int32] {
        let lines = [
            ("Exam", aCase.exam), ("Patient", Self.patient(aCase)), ("Indication", aCase.indication),
            ("Comparison", aCase.comparison), ("Findings", aCase.findings),
        ]
        let text = lines.compactMap { name, value in
            // On one line, so that no text of a report begins a line of its own.
            let value = Self.onOneLine(value ?? "")
            return value.isEmpty ? nil : "\(name): \(value)\n"
        }
        return tokenizer.encode(text.joined() + "Impression:")
    }

    /// The token ids that a model should write behind the prompt, with the end token.
    ///
    /// - Parameter statements: in the order in which they should be written; white space and a number before a statement
    ///   are taken off, and an empty one is left out.
    public func target(for statements: [String]) -> [Int32] {
        let lines = statements.map(Self.statement).filter { !$0.isEmpty }.map { " \($0)" }
        return tokenizer.encode(lines.joined(separator: "\n")) + (end.map { [$0] } ?? [])
    }

    /// The statements in token ids that a model wrote, in order; control tokens have no text.
    public func statements(in ids: some Sequence<Int32>) -> [String] {
        tokenizer.decode(ids).split(whereSeparator: \.isNewline).map { Self.statement(String($0)) }
            .filter { !$0.isEmpty }
    }

    /// "64-year-old female", in the words in which indications say it.
    private static func patient(_ aCase: WritingCase) -> String? {
        let age = aCase.ageYears.map { $0 == 0 ? "infant" : "\($0)-year-old" }
        let sex = aCase.sex.flatMap { $0 == .other ? nil : $0.rawValue }
        let words = [age, sex].compactMap { $0 }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// A statement on one line without its number, such as "2." or "(2)".
    static func statement(_ text: String) -> String {
        let line = onOneLine(text)
        let digits = line.drop { $0 == "(" }.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count) else { return line }
        let mark = line[digits.endIndex...].prefix { $0 == "." || $0 == ")" }
        let rest = line[mark.endIndex...]
        // "2.5 cm" is a size, "2. Cardiomegaly" a number and a statement.
        guard !mark.isEmpty, rest.first == " " else { return line }
        return String(rest.drop { $0 == " " })
    }

    private static func onOneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
