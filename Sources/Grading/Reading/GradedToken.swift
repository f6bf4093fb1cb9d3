/// A word or number of a report.
struct GradedToken: Equatable {
    /// In lower case.
    let text: String
    /// Unicode-scalar offsets in the text.
    let range: Range<Int>
    /// What stands between it and the token before it.
    let mark: Mark

    /// Punctuation before a token, the strongest there is.
    enum Mark: Int {
        case none, joint, comma, colon
    }

    /// Its value, if it is a plain decimal number.
    var number: Double? { text.utf8.first.map { 48...57 ~= $0 } == true ? Double(text) : nil }
}

/// The tokens of a sentence.
struct GradedSentence {
    let tokens: [GradedToken]

    /// The sentences of a text. A full stop, a semicolon or a new line ends one; a line that goes on in lower case and
    /// a decimal point do not.
    static func all(in text: String) -> [GradedSentence] {
        var scanner = TokenScanner(text)
        return scanner.sentences()
    }
}

/// Cuts a text into sentences and tokens.
private struct TokenScanner {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var tokens: [GradedToken] = []
    private var mark = GradedToken.Mark.none
    private var found: [GradedSentence] = []

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    mutating func sentences() -> [GradedSentence] {
        while index < scalars.count {
            if isAlphanumeric(scalars[index]) {
                takeWord()
            } else {
                takeMark()
                index += 1
            }
        }
        close()
        return found
    }

    private mutating func takeWord() {
        let start = index
        let isNumber = isDigit(scalars[index])
        while index < scalars.count {
            let scalar = scalars[index]
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            if isNumber, !isDigit(scalar), scalar != "." || !isDigit(next) {
                // "5mm" and "5x4" are cut behind the number, "3rd" and "2d" are not of use either way.
                break
            }
            guard isAlphanumeric(scalar) || scalar == "'" || scalar == "." else { break }
            // "1.5" goes on, and so does "e.g"; "effusion.No" does not.
            if scalar == ".", !(isNumber && isDigit(next)) { break }
            index += 1
        }
        let text = String(String.UnicodeScalarView(scalars[start..<index])).lowercased()
        tokens.append(GradedToken(text: text, range: start..<index, mark: mark))
        // A text without full stops is cut somewhere: the work of a sentence grows with its square.
        if tokens.count == 256 { close() }
        mark = isNumber && index < scalars.count && isAlphanumeric(scalars[index]) ? .joint : .none
    }

    private mutating func takeMark() {
        switch scalars[index] {
        case ".", "!", "?":
            // Where the sentence is only an enumerator, "1.", nothing was said yet.
            if tokens.count == 1, tokens[0].number != nil { tokens = [] }
            if !isAbbreviation { close() }
        case ";": close()
        case ")" where tokens.count == 1 && tokens[0].number != nil: tokens = []
        case "\n", "\r": if !goesOn { close() }
        case ",": raise(.comma)
        case ":": raise(.colon)
        case "(", ")": raise(.comma)
        case "-", "–", "—":
            let isSpaced =
                index > 0 && scalars[index - 1] == " " && index + 1 < scalars.count && scalars[index + 1] == " "
            raise(isSpaced ? .colon : .joint)
        case "/", "×": raise(.joint)
        default: break
        }
    }

    private mutating func raise(_ other: GradedToken.Mark) {
        if other.rawValue > mark.rawValue { mark = other }
    }

    /// Whether the line after a break continues the sentence: it begins in lower case.
    private var goesOn: Bool {
        let next = scalars[index...].first { $0 != "\n" && $0 != "\r" && $0 != " " && $0 != "\t" }
        return next.map { $0.properties.isLowercase } ?? false
    }

    private var isAbbreviation: Bool {
        guard let last = tokens.last else { return false }
        return ["dr", "vs", "approx", "mr", "mrs", "e", "i"].contains(last.text)
    }

    private mutating func close() {
        if !tokens.isEmpty { found.append(GradedSentence(tokens: tokens)) }
        tokens = []
        mark = .none
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { 48...57 ~= scalar.value }

    private func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? 48...57 ~= scalar.value || 97...122 ~= scalar.value | 0x20
            : scalar.properties.isAlphabetic
    }
}
