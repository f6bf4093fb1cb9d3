import Digest
import ImpressionWriting
import ReportArchive
import ReportAssistant
import ReportFormats
import ServiceConfiguration
import SystemService
import Training

/// The examples of a training run, and what was left out on the way.
struct TrainingData {
    let training: [TrainingExample]
    let development: [TrainingExample]
    /// The cases of `development`, in their order.
    let developmentCases: [ArchivedCase]
    /// Cases that are kept for the promotion gate.
    let gate: Int
    /// How many reports were left out, by why.
    let excluded: [String: Int]
    /// SHA-256 of all that was read.
    let digest: SHA256Digest
    /// Cases by the source that they name.
    let sources: [String: Int]

    /// Fewer than this teach a model nothing but themselves.
    static let minimumCases = 20

    /// - Throws: `ARCHIVE_…`, `TOO_LITTLE_DATA`.
    init(_ paths: [String], _ settings: Settings, _ format: CaseFormat) throws(AssistantError) {
        let archive: Archive
        do { archive = try Archive(paths: paths) } catch {
            throw AssistantError(error.code, error.message, exit: error == .unreadable ? .noInput : .badData)
        }
        let split = ArchiveSplit(
            archive.cases, development: settings.training.developmentShare, gate: settings.training.gateShare)
        var excluded = archive.excluded
        func examples(_ cases: [ArchivedCase]) -> [(example: TrainingExample, archived: ArchivedCase)] {
            cases.compactMap { archived in
                let example = TrainingExample(archived, settings.training.statementOrder, format)
                if example == nil { excluded["NO_IMPRESSION", default: 0] += 1 }
                guard let example, example.tokens <= settings.training.maximumTokens else {
                    if example != nil { excluded["TOO_LONG", default: 0] += 1 }
                    return nil
                }
                return (example, archived)
            }
        }
        let (learnt, chosenBy) = (examples(split.training), examples(split.development))
        let weights = Self.weights(of: learnt.map(\.archived), normalShare: settings.training.normalShare)
        func weighted(_ examples: [(example: TrainingExample, archived: ArchivedCase)]) -> [TrainingExample] {
            examples.map { example, archived in
                var example = example
                example.weight = archived.isNormal ? weights.normal : weights.other
                return example
            }
        }
        training = weighted(learnt)
        development = weighted(chosenBy)
        developmentCases = chosenBy.map(\.archived)
        gate = split.gate.count
        self.excluded = excluded
        digest = archive.digest
        sources = Dictionary(grouping: archive.cases) { $0.source ?? "not stated" }.mapValues(\.count)
        guard training.count >= Self.minimumCases else {
            throw AssistantError(
                "TOO_LITTLE_DATA",
                "There are \(training.count) reports to learn from, and at least \(Self.minimumCases) are needed; give more "
                    + "signed reports with findings and impression.", exit: .badData)
        }
    }
}

extension TrainingData {
    /// Weights with which normal impressions have a share of all that is learnt; they never count more than others.
    fileprivate static func weights(
        of cases: [ArchivedCase], normalShare share: Double
    ) -> (normal: Float, other: Float) {
        let normal = cases.count(where: \.isNormal)
        let others = cases.count - normal
        guard share > 0, normal > 0, others > 0 else { return (1, 1) }
        let ratio = share / (1 - share) * Double(others) / Double(normal)
        return (Float(min(1, ratio)), 1)
    }
}

extension ArchivedCase {
    /// Whether the impression names no finding.
    fileprivate var isNormal: Bool { CanonicalOrder.isNormal(CanonicalOrder.statements(of: impression)) }
}

extension WritingCase {
    /// What the model is told of an archived case.
    init(_ archived: ArchivedCase) {
        self.init(
            exam: archived.exam, indication: archived.indication, comparison: archived.comparison,
            ageYears: archived.ageYears, sex: archived.sex.flatMap { Sex(rawValue: $0.rawValue) },
            findings: archived.findings)
    }
}

extension TrainingExample {
    /// nil for an impression without a statement.
    fileprivate init?(_ archived: ArchivedCase, _ order: Settings.Training.StatementOrder, _ format: CaseFormat) {
        let statements = CanonicalOrder.statements(of: archived.impression)
        guard !statements.isEmpty else { return nil }
        self.init(
            WritingCase(archived), statements: order == .canonical ? CanonicalOrder.ordered(statements) : statements,
            format)
    }
}
