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
                "update \(figures.update + 1) of \(all): reward \(hundredths(figures.reward)), divergence "
                    + "\(hundredths(figures.divergence)), about \(minutes(left)) left")
        case .development(let score, let best):
            tell("development reward \(hundredths(score.reward)), best \(hundredths(best))")
        }
    }

    private func hundredths(_ value: Double) -> String {
        let whole = Int((value * 1000).rounded())
        let rest = String(abs(whole) % 1000)
        return (whole < 0 ? "-" : "") + "\(abs(whole) / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }

    private func minutes(_ time: Duration) -> String {
        let seconds = Int(time.components.seconds)
        return seconds < 90 ? "\(max(1, seconds)) s" : "\((seconds + 30) / 60) min"
    }
}
