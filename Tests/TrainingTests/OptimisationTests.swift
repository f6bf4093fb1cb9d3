import LanguageModel
import Testing

@testable import Training

@Suite struct OptimisationTests {
    @Test func schedulesAreWhatTheirFormulasSay() {
        let cosine = RateSchedule.cosine(warmUp: 4, steps: 14)
        #expect((0..<4).map(cosine.share) == [0.25, 0.5, 0.75, 1])
        #expect(cosine.share(atStep: 4) == 1)
        #expect(abs(cosine.share(atStep: 9) - 0.5) < 1e-6)
        #expect(cosine.share(atStep: 14) < 1e-6 && cosine.share(atStep: 99) < 1e-6)
        #expect([0, 1, 2, 50].map(RateSchedule.constant(warmUp: 2).share) == [0.5, 1, 1, 1])
        #expect(RateSchedule.constant(warmUp: 0).share(atStep: 0) == 1)
    }

    /// Two steps on one element, worked by hand: m̂ / √v̂ is the gradient's sign at first.
    @Test func adamWIsWhatItsFormulaSays() {
        let factors = [[LoRAAdapter.Factors(down: [1], up: [-2])]]
        var adapter = LoRAAdapter(rank: 1, scale: 1, factors: factors)
        var optimiser = AdamW(adapter, AdamW.Constants(beta1: 0.9, beta2: 0.99, epsilon: 0, decay: 0.1))
        var gradients = LoRAGradients(of: adapter)
        gradients.factors = [[LoRAAdapter.Factors(down: [4], up: [-8])]]
        optimiser.step(&adapter, gradients, rate: 0.01, share: 0.5)
        #expect(abs(adapter.factors[0][0].down[0] - (1 - 0.001 - 0.01)) < 1e-6)
        #expect(abs(adapter.factors[0][0].up[0] - (-2 + 0.002 + 0.01)) < 1e-6)
        let x = adapter.factors[0][0].down[0]
        gradients.factors = [[LoRAAdapter.Factors(down: [-1], up: [0])]]
        optimiser.step(&adapter, gradients, rate: 0.01, share: 1)
        let m = (0.9 * 0.1 * 2 - 0.1) / (1 - 0.81)
        let v = (0.99 * 0.01 * 4 + 0.01) / (1 - 0.9801)
        #expect(abs(Double(adapter.factors[0][0].down[0]) - (Double(x) * 0.999 - 0.01 * m / v.squareRoot())) < 1e-6)
        #expect(optimiser.steps == 2)
    }

    @Test func clippingScalesDownOnly() {
        #expect(clippingShare(norm: 4, limit: 1) == 0.25)
        #expect(clippingShare(norm: 0.5, limit: 1) == 1)
    }

    @Test func everyEpochSeesEveryExampleOnce() {
        let order = TrainingOrder(count: 23, batch: 5, seed: 7)
        #expect(order.stepsPerEpoch == 5)
        let epochs = (0..<3).map { epoch in (0..<5).flatMap { order.examples(ofStep: epoch * 5 + $0) } }
        for epoch in epochs { #expect(epoch.sorted() == Array(0..<23)) }
        #expect(epochs[0] != epochs[1] && epochs[1] != epochs[2])
        #expect(TrainingOrder(count: 23, batch: 5, seed: 7).examples(ofStep: 8) == order.examples(ofStep: 8))
        #expect(TrainingOrder(count: 23, batch: 5, seed: 8).examples(ofStep: 8) != order.examples(ofStep: 8))
        #expect(order.examples(ofStep: 4).count == 3)
    }

    @Test func passesHoldWholeExamplesInOrder() {
        let examples = [3, 4, 9, 2, 2].map { TrainingExample(prompt: [Int32](repeating: 5, count: $0), target: [2]) }
        #expect(examples.passes(ofTokens: 7).map { $0.map(\.tokens) } == [[3, 4], [9], [2, 2]])
        #expect([TrainingExample]().passes(ofTokens: 7).isEmpty)
    }

    @Test func earlyStoppingKeepsTheBest() {
        var stopping = EarlyStopping()
        let adapters = (0..<5).map { LoRAAdapter(rank: $0, scale: 1, factors: []) }
        let losses = [2.0, 1.5, .nan, 1.4, 1.6]
        let stops = zip(losses, adapters).map { stopping.observe($0, of: $1, patience: 2) }
        #expect(stops == [false, false, false, false, false])
        #expect(stopping.best?.rank == 3 && stopping.lowest == 1.4)
        let last = stopping.observe(1.4, of: adapters[0], patience: 2)
        #expect(last && stopping.best?.rank == 3)
    }

    @Test func aLossThatRunsAwayIsNotAccepted() {
        var divergence = DivergenceGuard()
        for loss in [2.0, 1.5, 2.5, 1.0] {
            let accepted = divergence.accepts(loss: loss)
            #expect(accepted)
        }
        let before = divergence
        for loss in [7.1, .nan, .infinity] {
            let accepted = divergence.accepts(loss: loss)
            #expect(!accepted)
        }
        #expect(divergence == before)
    }
}
