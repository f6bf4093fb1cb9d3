import Alignment

/// Tells how far a run is, and when it may end.
final class AlignmentProgress {
    private let tell: (String) -> Void
    private let clock = ContinuousClock()
    private let begun: ContinuousClock.Instant
    private var updates = 0

    init(tell: @escaping (String) -> Void) {
        self.tell = tell
        begun = clock.now
    }

    func report(_ progress: AlignmentRun.Progress) {
        switch progress {
        case .update(let figures, let all):
            updates += 1
            let left = (clock.now - begun) / Double(updates) * Double(all - figures.update - 1)
            tell(
                "update \(figures.update + 1) of \(all): reward \(RunPage.fine(figures.reward)), divergence "
                    + "\(RunPage.fine(figures.divergence)), about \(minutes(left)) left")
        case .development(let score, let best):
            tell("development reward \(RunPage.fine(score.reward)), best \(RunPage.fine(best))")
        }
    }

    private func minutes(_ time: Duration) -> String {
        let seconds = Int(time.components.seconds)
        return seconds < 90 ? "\(max(1, seconds)) s" : "\((seconds + 30) / 60) min"
    }
}
