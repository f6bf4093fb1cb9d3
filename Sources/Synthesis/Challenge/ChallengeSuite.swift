/// Makes the suites that the promotion gate reads: the same seed and count give the same cases for ever.
///
/// Source: RGRO, sections 5 and 6.
public struct ChallengeSuite: Sendable {
    /// The seed of everything that is drawn.
    public let seed: UInt64

    /// How many cases the gate reads unless told otherwise: 340 of each of the six kinds, and 126.
    public static let challengeCount = 2_040
    /// The same for the never suite.
    public static let neverCount = 126
    /// How many cases of one seed still have texts of their own.
    public static let maximumCount = 3_000

    /// A generator with its seed.
    public init(seed: UInt64 = 1) { self.seed = seed }

    /// The challenge suite: the six kinds in turn, two cases of each, which are a pair where the kind has pairs.
    ///
    /// - Parameter count: an odd last pair is cut.
    public func challenge(count: Int = challengeCount) -> [ChallengeCase] {
        let kinds = ChallengeCase.Kind.allCases.filter { $0 != .never }
        var cases: [ChallengeCase] = []
        var texts: Set<String> = []
        while cases.count < count {
            let turn = cases.count / 2
            let kind = kinds[turn % kinds.count]
            cases += distinct(kind, round: turn / kinds.count * 2, number: cases.count, &texts)
        }
        return Array(cases.prefix(count))
    }

    /// The never suite: its findings in turn.
    public func never(count: Int = neverCount) -> [ChallengeCase] {
        let pool = ChallengeTables.neverExams.flatMap { exam in exam.entries.indices.map { (exam, $0) } }
        var texts: Set<String> = []
        return (0..<count).map { number in
            let (exam, index) = pool[number % pool.count]
            let draw = ChallengeDraw(kind: .never, round: number / pool.count)
            for attempt in 0... {
                var generator = SeededGenerator(seed: seed &+ 0x4EFE4, stream: number * 1_000 + attempt)
                let plan = draw.plan(exam, exam.entries[index], &generator)
                if texts.insert(plan.findings).inserted || attempt == Self.attempts {
                    return plan.written(id: "never-\(seed)-\(number)", title: number / pool.count)
                }
            }
            preconditionFailure("attempts are bounded")
        }
    }

    private static let attempts = 99

    /// Two cases whose texts no earlier case has.
    private func distinct(
        _ kind: ChallengeCase.Kind, round: Int, number: Int, _ texts: inout Set<String>
    ) -> [ChallengeCase] {
        for attempt in 0... {
            let cases = pair(kind, round: round, number: number, attempt: attempt)
            let new = Set(cases.map(\.findings))
            if new.count == 2 && new.isDisjoint(with: texts) || attempt == Self.attempts {
                texts.formUnion(new)
                return cases
            }
        }
        preconditionFailure("attempts are bounded")
    }

    private func pair(_ kind: ChallengeCase.Kind, round: Int, number: Int, attempt: Int) -> [ChallengeCase] {
        let ids = (number..<number + 2).map { "challenge-\(seed)-\($0)" }
        let plans = (0...1).map { twin in
            // Twins of a pair are drawn alike and then differ in one thing.
            let stream = kind == .negation || kind == .side ? number : number + twin
            var generator = SeededGenerator(seed: seed &+ 0xC4A1, stream: stream * 1_000 + attempt)
            let draw = ChallengeDraw(kind: kind, round: round + twin)
            var plan = draw.plan(&generator)
            if twin == 1 { plan.becomeTwin() }
            return plan
        }
        let isPair = kind == .negation || kind == .side
        return (0...1).map { plans[$0].written(id: ids[$0], title: number, pair: isPair ? ids[1 - $0] : nil) }
    }
}
