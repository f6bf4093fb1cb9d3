import ClinicalText

/// Makes reports from the tables of examinations: the same seed, number and settings give the same report for ever.
public struct ReportSynthesizer: Sendable {
    /// The seed of everything that is drawn.
    public let seed: UInt64
    /// Whether wordings are used that training never sees, where a pool has some.
    public let isHeldOut: Bool
    /// The share of reports in which nothing worth a statement is found.
    public let normalShare: Double

    /// A generator with its settings.
    public init(seed: UInt64 = 1, isHeldOut: Bool = false, normalShare: Double = 0.35) {
        self.seed = seed
        self.isHeldOut = isHeldOut
        self.normalShare = normalShare
    }

    /// The kinds of examination that it knows, in a fixed order.
    public static var exams: [String] { ExamTables.all.map(\.key) }

    /// A report by its number.
    public func report(_ number: Int) -> SynthesizedReport { reportWithStatements(number).report }

    /// A report by its number, of one kind of examination where it is given, with what its statements rest on.
    public func reportWithStatements(
        _ number: Int, exam key: String? = nil
    ) -> (report: SynthesizedReport, statements: [SynthesizedStatement]) {
        var generator = SeededGenerator(seed: seed &+ (isHeldOut ? 0x5EED : 0), stream: number)
        let tables = ExamTables.all
        let exam = tables.first { $0.key == key } ?? tables[generator.index(byWeight: tables.map(\.weight))]
        let isNormal = generator.chance(normalShare)
        let aCase = CaseDraw.draw(exam, isNormal: isNormal, isHeldOut: isHeldOut, &generator)
        let (findings, facts) = FindingsComposer.compose(aCase, &generator)
        let statements = ImpressionComposer.compose(aCase, &generator)
        var context = ContextComposer(aCase: aCase, generator: generator)
        let report = SynthesizedReport(
            id: "synthesized-\(isHeldOut ? "heldout-" : "")\(seed)-\(number)", modality: exam.modality,
            exam: context.title(), indication: context.indication(), comparison: context.comparison(),
            findings: findings, impression: statements.map(\.text).joined(separator: "\n"), source: "synthesized",
            age: aCase.patient.age, sex: aCase.patient.sex, facts: facts)
        return (report, statements)
    }
}
