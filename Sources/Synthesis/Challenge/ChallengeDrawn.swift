/// A finding of a challenge case, with all that was drawn for it.
struct ChallengeDrawn: Sendable {
    let entry: ChallengeEntry
    var isPresent = true
    var side: ChallengeFinding.Side?
    /// In mm; 0 where it has none.
    var size = 0
    var isInCentimetres = false
    var change: ChallengeFinding.Change?
    /// Values of its slots.
    var slots: [String: String] = [:]
    /// Which of the wordings is used.
    var place = 0

    /// Draws what varies.
    ///
    /// - Parameter size: in mm; nil draws one where the entry has sizes.
    init(_ entry: ChallengeEntry, size: Int? = nil, _ generator: inout SeededGenerator) {
        self.entry = entry
        side = entry.isSided ? generator.pick([.left, .right]) : nil
        if entry.isSized {
            let lowest = entry.minimum.map { $0 + 2 } ?? max(4, (entry.thresholds.first ?? 6) - 2)
            let highest = entry.minimum.map { $0 + 35 } ?? max(12, (entry.thresholds.last ?? 20) - 1)
            self.size = size ?? generator.integer(in: lowest...highest)
            isInCentimetres = self.size % 10 == 0 || generator.chance(self.size > 9 ? 0.4 : 0.1)
        }
        for (name, values) in entry.slots { slots[name] = generator.pick(values) }
        place = generator.integer(in: 0...max(0, max(entry.present.count, entry.absent.count) - 1))
    }

    /// What is true of it; a present one may bring companions.
    var truth: [ChallengeFinding] {
        let isThere = isPresent && change != .resolved
        let concept = size > 30 ? entry.massConcept ?? entry.concept : entry.concept
        let finding = ChallengeFinding(
            concept: concept, isPresent: isThere, side: isThere ? side : nil,
            sizes: isThere && size > 0 ? [Double(size)] : [], isUrgent: isThere && entry.isUrgent, change: change)
        guard isThere else { return [finding] }
        return [finding]
            + entry.companions.map {
                ChallengeFinding(concept: $0, isPresent: true, side: nil, sizes: [], isUrgent: false, change: nil)
            }
    }

    /// Its sentence of the findings.
    func sentence() -> String {
        let wordings =
            if let change { ChallengeTables.changes[change] ?? [] } else { isPresent ? entry.present : entry.absent }
        return written(wordings[place % wordings.count])
    }

    /// Its statement of the impression.
    func statement() -> String {
        written(change.flatMap { ChallengeTables.changedStatements[$0] } ?? Wording("{N}."))
    }

    private func written(_ wording: Wording) -> String {
        var scope = WordingScope(slots: slots)
        scope.slots["side"] = side?.rawValue
        scope.slots["other"] = side?.other.rawValue
        scope.slots["size"] = sizeText
        scope.slots["lump"] = size > 30 ? "mass" : "nodule"
        scope.setNoun(entry.noun)
        return ChallengeTables.write(wording, scope)
    }

    private var sizeText: String {
        guard isInCentimetres else { return "\(size) mm" }
        return size % 10 == 0 ? "\(size / 10) cm" : "\(size / 10).\(size % 10) cm"
    }
}

extension ChallengeTables {
    /// Writes a wording of these tables, which leaves nothing to chance.
    static func write(_ wording: Wording, _ scope: WordingScope = WordingScope()) -> String {
        var builder = TextBuilder()
        var generator = SeededGenerator(seed: 0, stream: 0)
        builder.append(wording.whole, scope, &generator)
        return builder.finished().text
    }
}
