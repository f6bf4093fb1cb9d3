import Appraisal
import CaseLog
import Foundation
import ServiceConfiguration

/// Watches what the drafts of the live adapter cost to correct, and goes back to the one before where it rises.
struct AdapterWatch: Sendable {
    let corrections: any CorrectionLog
    let settings: Settings

    /// Looks at the corrections of the live adapter's drafts.
    ///
    /// - Returns: whether it went back.
    /// - Throws: what concerns the case log or the links to adapters.
    func look() async throws -> Bool {
        let store = AdapterStore(settings)
        // The link's target is the id: for each signed report no adapter is read and hashed.
        guard store.target(of: .previous) != nil, let live = store.target(of: .current),
            let bytes = FileManager.default.contents(
                atPath: "\(store.directory)/\(live)/\(AdapterStore.editCostFile)"),
            let baseline = try? JSONDecoder().decode(EditCostMonitor.Baseline.self, from: bytes)
        else { return false }
        var monitor = EditCostMonitor(
            baseline, slack: settings.alignment.rollbackSlack, threshold: settings.alignment.rollbackThreshold)
        for correction in try await corrections.corrections(CorrectionSelection())
        where correction.content.adapter == live {
            monitor.take(Self.cost(of: correction))
            guard monitor.isAlarming else { continue }
            try store.rollBack()
            return true
        }
        return false
    }

    /// 1 minus the expert reward; a draft that was rejected without a text costs most.
    private static func cost(of correction: LoggedCorrection) -> Double {
        guard !correction.statements.isEmpty else { return 1.5 }
        return 1 - ExpertPotential(correction: correction.statements).potential(correction.content.statements)
    }
}
