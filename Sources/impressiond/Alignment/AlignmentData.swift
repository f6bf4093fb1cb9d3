import Alignment
import CaseLog
import ClinicalText
import Digest
import Glibc
import ImpressionWriting
import LanguageModel
import ReportArchive
import ReportFormats
import ServiceConfiguration

/// What a run learns from: corrections, and signed reports beside them.
struct AlignmentData {
    let training: [AlignmentCase]
    let development: [AlignmentCase]
    let gate: [AlignmentCase]
    /// Corrections that are learnt, as the log numbers them.
    let learnt: [Int64]
    /// How many corrections there are, and how many cases in all.
    let corrections: Int
    let cases: Int
    /// Whether no run has learnt from some of them.
    let hasNew: Bool
    /// SHA-256 of everything that is learnt.
    let digest: SHA256Digest

    /// A run begins with so many corrections, or so many cases of both kinds.
    static let enoughCorrections = 50
    static let enoughCases = 200

    var isEnough: Bool { corrections >= Self.enoughCorrections || cases >= Self.enoughCases }

    private static let mostUses = 4
    private static let halfLife = 8.0 * 7 * 24 * 3600 * 1000

    /// Whether an earlier correction is among those that are replayed: after eight weeks half of them are, after sixteen a
    /// quarter. Which ones follows from their number, so that a resumed run has the same.
    private static func isReplayed(_ correction: LoggedCorrection, at now: Int64) -> Bool {
        let age = Double(max(0, now - correction.received))
        var random = SplitMix64(state: UInt64(bitPattern: correction.id))
        return Double(random.next() >> 11) / Double(1 << 53) < exp2(-age / halfLife)
    }

    /// - Parameters:
    ///   - archived: signed reports that were never drafted.
    ///   - now: when the run began, in milliseconds since 1970.
    init(_ corrections: [LoggedCorrection], archived: [ArchivedCase], _ settings: Settings, at now: Int64) {
        var byCase: [String: LoggedCorrection] = [:]
        var signed: [ArchivedCase] = []
        for correction in corrections {
            let archivedCase = ArchivedCase(correction)
            byCase[archivedCase.id] = correction
            signed.append(archivedCase)
        }
        let split = ArchiveSplit(
            signed + archived, development: settings.training.developmentShare, gate: settings.training.gateShare)
        func cases(_ part: [ArchivedCase]) -> [AlignmentCase] {
            part.map { archived in
                if let correction = byCase[archived.id] { return AlignmentCase(correction, archived) }
                var anchor = AlignmentCase(archived)
                anchor.origin = .anchor
                return anchor
            }
        }
        // What was learnt often enough teaches nothing new; what is old counts the less, the older it is.
        training = cases(
            split.training.filter { archived in
                guard let correction = byCase[archived.id], correction.uses > 0 else { return true }
                return correction.uses < Self.mostUses && Self.isReplayed(correction, at: now)
            })
        development = cases(split.development)
        gate = cases(split.gate).filter { $0.target != nil }
        let ids = Set(training.map(\.id))
        learnt = split.training.filter { ids.contains($0.id) }.compactMap { byCase[$0.id]?.id }
        self.corrections = corrections.count
        self.cases = signed.count + archived.count
        hasNew = corrections.contains { $0.uses == 0 }
        var digest = SHA256()
        for aCase in signed + archived {
            for text in [aCase.id, aCase.findings, aCase.impression] { digest.update(Array(text.utf8) + [0]) }
        }
        self.digest = digest.finish()
    }
}

extension ArchivedCase {
    /// A correction as a signed report.
    init(_ correction: LoggedCorrection) {
        let content = correction.content
        self.init(
            id: "correction-\(correction.id)", findings: content.findings,
            impression: correction.statements.joined(separator: "\n"))
        (exam, modality) = (content.exam, content.modality)
        (indication, comparison) = (content.indication, content.comparison)
        ageYears = content.ageYears
        sex = content.sex.flatMap { FindingsReport.Sex(rawValue: $0) }
        patient = correction.patient
    }
}

extension AlignmentCase {
    /// A corrected draft.
    fileprivate init(_ correction: LoggedCorrection, _ archived: ArchivedCase) {
        self.init(archived)
        origin = correction.uses == 0 ? .new : .replay
        if correction.statements.isEmpty { rejected = correction.content.statements }
    }
}
