import Foundation
import Glibc
import Training

/// How far a training run is, for a person: one line that changes on a terminal, a line now and then elsewhere.
final class TrainingProgress {
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let isQuiet: Bool
    private(set) var losses: [Double] = []
    private(set) var developmentLosses: [Double] = []
    private var tokens = 0
    private var inSteps = Duration.zero
    private var last: ContinuousClock.Instant

    init(isQuiet: Bool) {
        self.isQuiet = isQuiet
        start = clock.now
        last = start
    }

    /// Tokens that went through the network in a second of the steps; nil before the first.
    var tokensPerSecond: Double? {
        let seconds = Double(inSteps.components.seconds) + Double(inSteps.components.attoseconds) / 1e18
        return seconds > 0 ? Double(tokens) / seconds : nil
    }

    func report(_ progress: FineTuning.Progress) {
        switch progress {
        case .step(let figures, let steps):
            losses.append(figures.loss)
            tokens += figures.tokens
            inSteps += clock.now - last
            show(figures, of: steps)
        case .development(let loss, let lowest):
            developmentLosses.append(loss)
            let mark = loss == lowest ? " (best)" : ""
            message("\(isTerminal ? "\n" : "")development loss \(loss.formatted(4))\(mark)")
        }
        last = clock.now
    }

    private func show(_ figures: Trainer.Figures, of steps: Int) {
        let done = figures.step + 1
        guard isTerminal || done % 10 == 0 || done == steps else { return }
        let left = (clock.now - start) / losses.count * (steps - done)
        let width = 24
        let bar = String(repeating: "#", count: width * done / steps)
        let line =
            "[\(bar.padding(toLength: width, withPad: ".", startingAt: 0))] step \(done) of \(steps), loss "
            + "\(figures.loss.formatted(4)), \(Int(tokensPerSecond ?? 0)) tokens/s, \(left.components.seconds / 60) min "
            + "\(left.components.seconds % 60) s left"
        if isTerminal {
            FileHandle.standardError.write(Data("\r\(line)\u{1B}[K\(done == steps ? "\n" : "")".utf8))
        } else {
            message(line)
        }
    }

    private func message(_ text: String) {
        if !isQuiet || isTerminal { Output.message(text) }
    }
}

extension Double {
    /// With so many digits behind the point, whatever the locale.
    func formatted(_ digits: Int) -> String { String(format: "%.\(digits)f", self) }
}
