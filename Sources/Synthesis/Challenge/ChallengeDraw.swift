/// Draws what a challenge case is about, by its kind.
struct ChallengeDraw {
    let kind: ChallengeCase.Kind
    /// How many cases of the kind came before: it spreads thresholds and changes evenly.
    let round: Int

    /// A plan of any examination that has a fitting finding.
    func plan(_ generator: inout SeededGenerator) -> ChallengePlan {
        let exams = ChallengeTables.all.map { exam in
            // Films of one limb are too short to hide something in.
            (exam, kind == .urgent && exam.calms.count < 5 ? [] : exam.entries.filter(isFitting))
        }
        let weights = exams.map { $1.isEmpty ? 0 : $0.weight }
        let (exam, entries) = exams[generator.index(byWeight: weights)]
        return plan(exam, generator.pick(entries), &generator)
    }

    /// A plan about one finding.
    func plan(
        _ exam: ChallengeExam, _ entry: ChallengeEntry, _ generator: inout SeededGenerator
    ) -> ChallengePlan {
        var focus = ChallengeDrawn(entry, size: size(of: entry, &generator), &generator)
        if kind == .change { focus.change = change }
        return ChallengePlan(kind, exam: exam, focus: focus, patient: patient(exam, &generator), &generator)
    }

    private func isFitting(_ entry: ChallengeEntry) -> Bool {
        switch kind {
        case .negation: !entry.absent.isEmpty
        case .side: entry.isSided
        case .size: entry.thresholds.contains(threshold)
        case .urgent: entry.isUrgent
        case .recommendation: isDue ? !entry.advice.isEmpty : entry.followUp == .no || canBeSmall(entry)
        case .change: entry.varies
        case .never: true
        }
    }

    /// Whether a size under the guideline's threshold asks for nothing.
    private func canBeSmall(_ entry: ChallengeEntry) -> Bool {
        [.fleischner, .subsolid, .thyroid].contains(entry.followUp)
    }

    /// Three sizes around a threshold, then the next threshold.
    private var threshold: Int { [6, 8, 15, 30][round / 3 % 4] }

    private var isDue: Bool { round % 2 == 0 }

    private var change: ChallengeFinding.Change {
        ChallengeFinding.Change.allCases[round % ChallengeFinding.Change.allCases.count]
    }

    private func size(of entry: ChallengeEntry, _ generator: inout SeededGenerator) -> Int? {
        guard entry.isSized else { return nil }
        switch kind {
        case .size: return threshold + round % 3 - 1
        case .recommendation where canBeSmall(entry):
            let bound = entry.followUp == .thyroid ? 15 : 6
            return generator.integer(in: isDue ? bound...bound + 13 : bound / 2...bound - 1)
        case .recommendation where entry.followUp == .film: return generator.integer(in: 8...28)
        default: return nil
        }
    }

    /// Grown-ups; where a recommendation is at stake, nobody whose history changes the rules.
    private func patient(
        _ exam: ChallengeExam, _ generator: inout SeededGenerator
    ) -> ChallengeFollowUp.Patient {
        let ages = exam.flags["ages"]?.split(separator: "-").compactMap { Int($0) } ?? []
        let sex = exam.flags["sex"] ?? generator.pick(["F", "M"])
        var age = ages.count == 2 ? generator.integer(in: ages[0]...ages[1]) : generator.integer(in: 40...86)
        var history = ChallengeFollowUp.History.none
        if kind != .recommendation, kind != .never {
            if generator.chance(0.1) { age = generator.integer(in: 19...34) }
            history = [.none, .smoker, .cancer][generator.index(byWeight: [8, 1, 1])]
        }
        return ChallengeFollowUp.Patient(age: age, sex: sex, history: history)
    }
}

extension ChallengePlan {
    /// The other case of a pair: the finding is not there, or is on the other side. Other kinds stay as they are.
    mutating func becomeTwin() {
        switch kind {
        case .negation: drawn[0].isPresent = false
        case .side:
            for index in drawn.indices where index == 0 || exam.flags["oneside"] != nil {
                drawn[index].side = drawn[index].side?.other
            }
        default: break
        }
    }
}
