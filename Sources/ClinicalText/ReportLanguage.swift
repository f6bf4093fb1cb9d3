/// In which language a text is written, as far as its commonest words tell.
public enum ReportLanguage: String, Sendable, CaseIterable {
    /// The language that the vocabulary is in.
    case english = "en"
    /// German.
    case german = "de"
    /// French.
    case french = "fr"
    /// Spanish.
    case spanish = "es"
    /// Italian.
    case italian = "it"
    /// Portuguese.
    case portuguese = "pt"
    /// Dutch.
    case dutch = "nl"
    /// A language that is not written in Latin letters.
    case otherScript = "other"

    /// The language of a text; nil where it has too few words to tell.
    ///
    /// Only its first two thousand words are looked at.
    public static func detect(in text: String) -> ReportLanguage? {
        var letters = (latin: 0, other: 0)
        for scalar in text.unicodeScalars.prefix(20_000) where scalar.properties.isAlphabetic {
            if scalar.value < 0x250 { letters.latin += 1 } else { letters.other += 1 }
        }
        if letters.other > letters.latin, letters.other >= 10 { return .otherScript }
        let words = text.lowercased().split(maxSplits: 2000, whereSeparator: { !$0.isLetter }).prefix(2000)
        guard words.count >= 6 else { return nil }
        var counts: [ReportLanguage: Int] = [:]
        for word in words {
            for language in languages[String(word)] ?? [] { counts[language, default: 0] += 1 }
        }
        // A telegram of names in Latin is every language's; English keeps it unless another one is clearly ahead.
        let english = counts[.english] ?? 0
        guard let best = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }),
            best.key != .english, best.value >= 3, best.value > 2 * english
        else { return .english }
        return best.key
    }

    /// Words that are common in reports of the language and rare in English ones.
    private static let commonWords: [ReportLanguage: String] = [
        .english: """
        the is are of and with there no without in to was were normal seen evidence both left right for at on
        """,
        .german: """
        der die das und ist sind kein keine keinen nicht mit ohne im des den dem ein eine einer beidseits links rechts
        nachweis hinweis auf bei zu unauffällig unauffaellig regelrecht
        """,
        .french: """
        le la les des du et est sont pas de sans une un il aucun aucune au aux dans droit droite gauche avec sur
        """,
        .spanish: """
        el la los las del y es son no sin se con una un en derecho derecha izquierdo izquierda observa por hay
        """,
        .italian: """
        il lo la gli della del dei e non di con senza una si sono nei nel destro destra sinistro sinistra alla
        """,
        .portuguese: """
        o a os as do da dos das e não nao sem com uma um em no na direito direita esquerdo esquerda são
        """,
        .dutch: """
        de het een en is zijn geen niet met zonder van in op links rechts beiderzijds wordt er aanwijzingen voor
        """,
    ]

    private static let languages: [String: [ReportLanguage]] = {
        var languages: [String: [ReportLanguage]] = [:]
        for (language, words) in commonWords {
            for word in words.split(whereSeparator: \.isWhitespace) {
                languages[String(word), default: []].append(language)
            }
        }
        return languages
    }()
}
