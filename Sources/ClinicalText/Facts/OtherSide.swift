/// "Severe stenosis on the right, moderate on the left", "endometriomas: left 4.8 cm, right 2.9 cm", "left leg: none":
/// what is said of the finding before it on the other side, without its name.
enum OtherSide {
    fileprivate struct Part {
        let side: Fact.Side
        var severity: Fact.Severity?
        var sizes: [Double] = []
        var isDenied = false
        var certainty: Int?

        var saysMore: Bool { severity != nil || !sizes.isEmpty || isDenied || certainty != nil }
    }

    private static let longest = 9
    private static let denials: Set<String> = ["none", "no", "not", "nil", "absent"]

    /// A clause, cut where its last part tells of the other side.
    static func parts(of words: [ReportWord]) -> [[ReportWord]] {
        guard let comma = words.dropLast().lastIndex(where: \.hasComma), words.count - comma <= longest,
            side(of: words[...comma]) != nil, let part = part(words[(comma + 1)...], nil), part.saysMore,
            part.side != side(of: words[...comma]), FactClause.mentions(in: Array(words[(comma + 1)...])).isEmpty
        else { return [words] }
        return [Array(words[...comma]), Array(words[(comma + 1)...])]
    }

    /// The facts that a clause without a name adds to the one before it, whose side it may tell; nil where it adds none.
    static func facts(_ words: [ReportWord], _ heading: Fact.Side?, of fact: inout Fact) -> [Fact]? {
        guard words.count <= longest else { return nil }
        var found: [Part] = []
        for words in words.split(after: \.hasComma) {
            if let part = part(words, found.isEmpty ? heading : nil) {
                found.append(part)
            } else if !found.isEmpty, let more = part(words, found[found.count - 1].side) {
                found[found.count - 1].add(more)
            }
        }
        guard !found.isEmpty, found.allSatisfy(\.saysMore), fact.side != nil || found.count > 1 else { return nil }
        var others: [Fact] = []
        for part in found {
            if fact.side == nil
                || fact.side == .bilateral && found.count > 1 && others.isEmpty && part.side == found[0].side
            {
                part.tell(&fact)
            } else if fact.side != part.side {
                var other = fact
                (other.severity, other.sizesMillimetres, other.change, other.assertion, other.certainty) = (
                    nil, [], nil, .present, 5
                )
                part.tell(&other)
                others.append(other)
            }
        }
        return others.isEmpty ? nil : others
    }

    private static func side(of words: ArraySlice<ReportWord>) -> Fact.Side? {
        let words = Array(words)
        return words.indices.lazy.compactMap { Modifiers.side.longest(in: words, from: $0)?.meaning }.first
    }

    private static func part(_ words: ArraySlice<ReportWord>, _ known: Fact.Side?) -> Part? {
        guard let side = side(of: words) ?? known, side != .bilateral else { return nil }
        let words = Array(words)
        var part = Part(side: side)
        part.isDenied = words.contains { denials.contains($0.key) }
        part.sizes = Measurement.current(Measurement.all(in: words), in: words).millimetres
        part.severity = words.indices.lazy.compactMap { Modifiers.severity.longest(in: words, from: $0)?.meaning }.first
        part.certainty =
            words.indices.lazy.compactMap { index in
                [AssertionTriggers.backward, AssertionTriggers.forward].compactMap {
                    $0.longest(in: words, from: index)?.meaning
                }
                .first { $0.effect == .hedge }?.certainty
            }.first
        return part
    }
}

extension OtherSide.Part {
    fileprivate mutating func add(_ other: Self) {
        severity = severity ?? other.severity
        sizes += other.sizes
        isDenied = isDenied || other.isDenied
        certainty = certainty ?? other.certainty
    }

    fileprivate func tell(_ fact: inout Fact) {
        fact.side = side
        fact.severity = severity ?? fact.severity
        if !sizes.isEmpty { fact.sizesMillimetres = sizes }
        if isDenied {
            (fact.assertion, fact.certainty) = (.absent, 5)
        } else if let certainty {
            (fact.assertion, fact.certainty) = (certainty >= 4 ? .present : .uncertain, certainty)
        }
    }
}

extension [ReportWord] {
    /// The runs of words that end with one of a kind.
    fileprivate func split(after isLast: (ReportWord) -> Bool) -> [ArraySlice<ReportWord>] {
        var runs: [ArraySlice<ReportWord>] = []
        var start = 0
        for index in indices where isLast(self[index]) || index == count - 1 {
            runs.append(self[start...index])
            start = index + 1
        }
        return runs
    }
}
