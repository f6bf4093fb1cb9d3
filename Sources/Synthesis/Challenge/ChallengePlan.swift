/// What a challenge case is made of, before it is written: its pair differs in one thing only.
struct ChallengePlan {
    let kind: ChallengeCase.Kind
    let exam: ChallengeExam
    var patient: ChallengeFollowUp.Patient
    var indication = ""
    var comparison = ""
    /// The finding that the case is about comes first.
    var drawn: [ChallengeDrawn]
    /// Sentences about what is normal, with what they deny.
    var calms: [(concepts: [String], text: String)] = []
    /// The order of the sentences: numbers of `drawn`, then of `calms`.
    var order: [Int] = []

    /// A plan around a finding, with neighbours and normal statements.
    init(
        _ kind: ChallengeCase.Kind, exam: ChallengeExam, focus: ChallengeDrawn, patient: ChallengeFollowUp.Patient,
        _ generator: inout SeededGenerator
    ) {
        self.kind = kind
        self.exam = exam
        self.patient = patient
        drawn = [focus]
        addNeighbours(&generator)
        addCalms(&generator)
        arrange(&generator)
        frame(&generator)
    }

    /// Other findings: sided ones where a side is at stake, none beside an urgent one, else at most a harmless one.
    private mutating func addNeighbours(_ generator: inout SeededGenerator) {
        let wanted =
            switch kind {
            case .side: generator.integer(in: 1...2)
            case .negation, .change: generator.chance(0.5) ? 1 : 0
            case .size, .recommendation: generator.chance(0.3) ? 1 : 0
            case .urgent, .never: 0
            }
        for _ in 0..<wanted {
            let usable = exam.entries.filter { entry in
                guard drawn.allSatisfy({ $0.entry.isCompatible(with: entry) }) else { return false }
                switch kind {
                case .side: return entry.isSided && !entry.isUrgent
                case .recommendation: return entry.isBenign
                default: return !entry.isUrgent && !entry.isSized
                }
            }
            guard !usable.isEmpty else { return }
            var neighbour = ChallengeDrawn(generator.pick(usable), &generator)
            if exam.flags["oneside"] != nil, neighbour.side != nil { neighbour.side = drawn[0].side }
            drawn.append(neighbour)
        }
    }

    private mutating func addCalms(_ generator: inout SeededGenerator) {
        let wanted =
            switch kind {
            case .urgent: generator.integer(in: 5...7)
            case .never: generator.integer(in: 1...5)
            default: generator.integer(in: 1...5)
            }
        let used = drawn.reduce(into: Set<String>()) { $0.formUnion($1.entry.topics) }
        let concepts = Set(drawn.map(\.entry.concept))
        var usable = exam.calms.filter { !used.contains($0.topic) && concepts.isDisjoint(with: $0.concepts) }
        var topics: Set<String> = []
        while calms.count < wanted, !usable.isEmpty {
            let calm = usable.remove(at: generator.integer(in: 0...usable.count - 1))
            guard topics.insert(calm.topic).inserted else { continue }
            calms.append((calm.concepts, ChallengeTables.write(generator.pick(calm.wordings))))
        }
    }

    /// Shuffles the sentences; what is urgent goes to the middle of the normal ones.
    private mutating func arrange(_ generator: inout SeededGenerator) {
        order = Array(drawn.indices) + calms.indices.map { drawn.count + $0 }
        generator.shuffle(&order)
        guard kind == .urgent else { return }
        order.removeAll { $0 == 0 }
        order.insert(0, at: order.count / 2)
    }

    private mutating func frame(_ generator: inout SeededGenerator) {
        indication = ChallengeTables.write(generator.pick(exam.reasons)) + "."
        if let history = ChallengeTables.histories[patient.history] {
            indication += " " + generator.pick(history)
        }
        let date =
            "\(generator.integer(in: 1...28)) \(generator.pick(ChallengeTables.months)) \(generator.integer(in: 2015...2023))"
        let hasPrior = kind == .change || generator.chance(0.4)
        comparison =
            hasPrior
            ? ChallengeTables.write(generator.pick(exam.priors), WordingScope(slots: ["date": date])) + "." : "None."
    }
}
