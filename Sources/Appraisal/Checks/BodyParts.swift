import ClinicalText

/// Parts of the body that there are two of and that an order names by their side.
enum BodyParts {
    /// Singular and plural, as texts have them.
    private static let names = """
        hand hands wrist wrists finger fingers thumb forearm elbow elbows arm humerus radius ulna shoulder shoulders clavicle
        scapula foot feet toe toes ankle ankles heel calcaneus leg legs calf tibia fibula knee knees patella thigh femur
        hip hips extremity extremities breast breasts kidney kidneys testis testicle
        """.split(whereSeparator: \.isWhitespace)
    private static let singular = [
        "feet": "foot", "extremities": "extremity", "testicle": "testis", "calcaneus": "calcaneus", "testis": "testis",
        "radius": "radius", "humerus": "humerus",
    ]
    private static let named = TermScan(names.joined(separator: " | "))
    /// What is pictured whole although one side of it was ordered: a film of the left ribs shows the right lung too.
    private static let shared = TermScan(
        "chest | abdom* | thora* | pelvi* | ribs | spine | head | heart | cardiac | coronary")

    /// Whether an examination is of one side alone.
    static func isOneSided(_ exam: String) -> Bool { named.matches(exam) && !shared.matches(exam) }

    private static let sides: [(side: Fact.Side, words: Set<String>, named: TermScan)] = [
        (.left, ["left", "lt"], sided("left", "lt")), (.right, ["right", "rt"], sided("right", "rt")),
    ]
    private static let both = TermScan("both | bilateral* | either")

    private static func sided(_ words: String...) -> TermScan {
        TermScan(words.flatMap { word in names.map { "\(word) .. \($0)" } }.joined(separator: " | "))
    }

    /// A part that is named with its side.
    struct Mention {
        let part: String
        let side: Fact.Side
        /// From the side to the part.
        let span: Range<Int>
    }

    /// The parts that a text names with their side.
    static func mentions(in checked: CheckedText) -> [Mention] {
        sides.flatMap { side, _, named in
            named.spans(in: checked.text).compactMap { span -> Mention? in
                let words = checked.slice(span).lowercased().split { !$0.isLetter }.map(String.init)
                // "Right of the left knee" is no right knee.
                guard let part = words.last, !Self.names(side.other, words) else { return nil }
                return Mention(
                    part: singular[part] ?? (part.hasSuffix("s") ? String(part.dropLast()) : part), side: side,
                    span: span)
            }
        }
    }

    private static func names(_ side: Fact.Side, _ words: [String]) -> Bool {
        sides.contains { $0.side == side && !$0.words.isDisjoint(with: words) }
    }

    /// Whether a text names a side, or both.
    static func names(_ side: Fact.Side, _ text: String) -> Bool {
        names(side, text.lowercased().split { !$0.isLetter }.map(String.init)) || both.matches(text)
    }
}

extension Fact.Side {
    /// The opposite side; of both sides both.
    var other: Fact.Side {
        switch self {
        case .left: .right
        case .right: .left
        case .bilateral: .bilateral
        }
    }
}
