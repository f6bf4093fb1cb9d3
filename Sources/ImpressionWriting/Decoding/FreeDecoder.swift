import ClinicalText
import LanguageModel

/// Lets the model write its own words, statement by statement, until it ends.
///
/// A line is a statement. What never comes, whatever the logits say: a control token or character, the mark that stands
/// for removed names in data for training, an end before the first statement, an empty statement. A statement that was
/// there before ends the impression: a small model that repeats itself goes on doing so.
struct FreeDecoder: StatementDecoder {
    private let vocabulary: TokenIndex
    private let maximumStatements: Int
    /// Whether a newline ends the impression, as in the form that the base model is shown.
    private let endsAtNewline: Bool
    private var statements: [String] = []
    /// What was written of the current line.
    private var line: [UInt8] = []
    private(set) var isFinished = false
    private var isCut = false

    init(_ vocabulary: TokenIndex, maximumStatements: Int, style: PromptStyle) {
        self.vocabulary = vocabulary
        self.maximumStatements = maximumStatements
        endsAtNewline = style == .fewShot
    }

    mutating func next(_ logits: [Float], _ sampler: inout Sampler) -> Int32 {
        var logits = logits
        // What is sampled and refused is taken out and sampled again: that is sampling among what is allowed.
        while true {
            let token = sampler.next(logits)
            if isAllowed(token) || logits[Int(token)] == -.infinity { return token }
            logits[Int(token)] = -.infinity
        }
    }

    private func isAllowed(_ token: Int32) -> Bool {
        if vocabulary.ends.contains(token) { return hasText(line) || !statements.isEmpty }
        guard vocabulary.isWritable[Int(token)] else { return false }
        let written = line + vocabulary.bytes(of: token)
        if let newline = written.firstIndex(of: 0x0A), !hasText(written[..<newline]) { return false }
        return !Self.hasMark(written)
    }

    /// `XXXX`, and what a tokenizer cuts it into.
    private static func hasMark(_ bytes: [UInt8]) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "X") && $1 == UInt8(ascii: "X") }
    }

    private func hasText(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.contains { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) || $0 >= 0x80 }
    }

    mutating func accept(_ token: Int32) {
        if vocabulary.ends.contains(token) {
            closeLine()
            isFinished = true
            return
        }
        for byte in vocabulary.bytes(of: token) where !isFinished {
            guard byte == 0x0A else {
                line.append(byte)
                continue
            }
            closeLine()
            if endsAtNewline { isFinished = true }
            if statements.count == maximumStatements && !isFinished {
                isCut = true
                isFinished = true
            }
        }
    }

    private mutating func closeLine() {
        let text = CaseFormat.statement(String(decoding: line, as: UTF8.self))
        line = []
        guard !text.isEmpty else { return }
        if statements.contains(where: { $0.lowercased() == text.lowercased() }) {
            isFinished = true
        } else {
            statements.append(text)
        }
    }

    /// Up to the last full stop behind which a capital begins another sentence.
    private static func wholeSentences(_ text: String) -> String {
        let places = text.indices.dropLast(2).filter { place in
            text[place] == "." && text[text.index(after: place)] == " "
                && text[text.index(place, offsetBy: 2)].isUppercase
        }
        return places.last.map { String(text[...$0]) } ?? ""
    }

    func draft(tokens: Int) -> Draft {
        // Of a line that a limit cut, whole sentences stay; half a one may lack what it denies.
        let rest = isFinished ? "" : CaseFormat.statement(Self.wholeSentences(String(decoding: line, as: UTF8.self)))
        return Draft(
            statements: (statements + (rest.isEmpty ? [] : [rest])).map { text in
                Draft.Statement(
                    text: text, tier: FindingsReader.passages(in: text).compactMap(\.tier).min(), support: nil)
            }, tokens: tokens, isIncomplete: isCut || !isFinished)
    }
}
