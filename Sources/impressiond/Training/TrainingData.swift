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
            throw AssistantError(error)
        }
        let split = ArchiveSplit(
            archive.cases, development: settings.training.developmentShare, gate: settings.training.gateShare)
        var excluded = archive.excluded
        func learnable(_ cases: [ArchivedCase]) -> [LearnableCase] {
            cases.compactMap { archived in
                let statements = CanonicalOrder.statements(of: archived.impression)
                guard !statements.isEmpty else {
                    excluded["NO_IMPRESSION", default: 0] += 1
                    return nil
                }
                let isCanonical = settings.training.statementOrder == .canonical
                let example = TrainingExample(
                    WritingCase(archived), statements: isCanonical ? CanonicalOrder.ordered(statements) : statements,
                    format)
                guard example.tokens <= settings.training.maximumTokens else {
                    excluded["TOO_LONG", default: 0] += 1
                    return nil
                }
                return LearnableCase(
                    archived: archived, example: example, isNormal: CanonicalOrder.isNormal(statements))
            }
        }
        let (learnt, chosenBy) = (learnable(split.training), learnable(split.development))
        let weight = Self.normalWeight(learnt.map(\.isNormal), share: settings.training.normalShare)
        training = learnt.map { $0.example(normalWeight: weight) }
        development = chosenBy.map { $0.example(normalWeight: weight) }
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
    /// Examples of cases with their statements, normal impressions weighted as the settings say; too long ones and
    /// those without a statement are left out.
    static func examples(
        _ cases: [(WritingCase, [String])], _ settings: Settings.Training, _ format: CaseFormat
    ) -> [TrainingExample] {
        let learnable = cases.filter { !$0.1.isEmpty }.map { aCase, statements in
            (
                example: TrainingExample(aCase, statements: statements, format),
                isNormal: CanonicalOrder.isNormal(statements)
            )
        }.filter { $0.example.tokens <= settings.maximumTokens }
        let weight = normalWeight(learnable.map(\.isNormal), share: settings.normalShare)
        return learnable.map { learnable in
            var example = learnable.example
            if learnable.isNormal { example.weight = weight }
            return example
        }
    }

    /// The weight with which normal impressions have a share of all that is learnt; at most that of the others, 1.
    fileprivate static func normalWeight(_ isNormal: [Bool], share: Double) -> Float {
        let normal = isNormal.count { $0 }
        let others = isNormal.count - normal
        guard share > 0, normal > 0, others > 0 else { return 1 }
        return Float(min(1, share / (1 - share) * Double(others) / Double(normal)))
    }
}

/// A case with what is learnt of it.
private struct LearnableCase {
    let archived: ArchivedCase
    let example: TrainingExample
    /// Whether the impression names no finding.
    let isNormal: Bool

    func example(normalWeight: Float) -> TrainingExample {
        var example = example
        if isNormal { example.weight = normalWeight }
        return example
    }
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
