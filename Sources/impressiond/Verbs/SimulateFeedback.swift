import Appraisal
import Foundation
import ImpressionWriting
import ReportArchive
import ReportAssistant
import ServiceConfiguration
import SystemService

let simulateFeedbackVerb = Verb(
    "simulate-feedback", operands: "FILE…", count: 1...1000,
    "A simulation: corrects the drafts whose findings are in files of signed reports, and drops the corrections into "
        + "feedback/. It shows that learning works; it is no radiologist.",
    flags: [
        Flag("noise", "P", "Probability that a needed edit is forgotten; 0.1 if not given."),
        Flag("style", "P", "Probability that a right statement is reworded; 0.2 if not given."),
    ]
) { arguments throws(AssistantError) in
    let settings = try arguments.settings()
    func probability(_ flag: String, _ standard: Double) throws(AssistantError) -> Double {
        guard let text = arguments[flag] else { return standard }
        guard let value = Double(text), (0...1).contains(value) else {
            throw .usage("--\(flag) takes a number from 0 to 1")
        }
        return value
    }
    let (noise, style) = (try probability("noise", 0.1), try probability("style", 0.2))
    let archive: Archive
    do throws(ArchiveError) { archive = try Archive(paths: arguments.operands) } catch {
        throw AssistantError(error)
    }
    var references: [String: [String]] = [:]
    for archived in archive.cases { references[archived.normalisedFindings] = archived.signedStatements }
    let drafts = try await FeedbackStore(settings).uncorrectedDrafts()
    let drop = try FeedbackDrop(settings)
    var counts = (accepted: 0, edited: 0, rejected: 0)
    for draft in drafts {
        let findings = ArchivedCase(id: "", findings: draft.findings, impression: "").normalisedFindings
        guard let reference = references[findings], !reference.isEmpty else { continue }
        let number = draft.job.utf8.reduce(UInt64(truncatingIfNeeded: settings.drafts.seed)) { $0 &* 31 &+ UInt64($1) }
        var radiologist = SimulatedRadiologist(noise: noise, style: style, seed: number)
        let signed = radiologist.corrected(draft.statements, towards: reference)
        switch StatementAlignment(draft: draft.statements, signed: signed).verdict {
        case .accepted: counts.accepted += 1
        case .edited: counts.edited += 1
        case .rejected: counts.rejected += 1
        }
        try drop.put(findings: draft.findings, impression: signed, job: draft.job)
    }
    if arguments.isJSON {
        Output(isJSON: true).json(
            "simulate-feedback",
            [
                "accepted": counts.accepted, "edited": counts.edited, "rejected": counts.rejected, "simulation": true,
                "drafts": drafts.count,
            ])
    } else {
        print(
            "simulation: \(counts.accepted) accepted, \(counts.edited) edited, \(counts.rejected) rejected, of "
                + "\(drafts.count) drafts without a correction")
    }
    return .ok
}
