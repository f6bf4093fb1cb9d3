import Glibc
import Testing

@testable import LanguageModel

@Suite struct SamplerTests {
    private let logits: [Float] = [0, 2, 1, -1, 2.5]

    /// How often each token came in 4000 draws.
    private func shares(_ sampler: Sampler, among allowed: Set<Int32>? = nil) -> [Double] {
        var sampler = sampler
        var counts = [Double](repeating: 0, count: logits.count)
        for _ in 0..<4000 {
            let token = if let allowed { sampler.next(logits, among: allowed) } else { sampler.next(logits) }
            counts[Int(token)] += 1 / 4000
        }
        return counts
    }

    private func softmax(_ temperature: Float, over kept: Set<Int32> = [0, 1, 2, 3, 4]) -> [Double] {
        let weights = logits.enumerated().map {
            kept.contains(Int32($0.offset)) ? exp(Double($0.element / temperature)) : 0
        }
        return weights.map { $0 / weights.reduce(0, +) }
    }

    /// Shares follow softmax(logits / temperature), of what `among` and `topP` leave.
    @Test(arguments: [Float(0.5), 1, 3])
    func sharesFollowTheTemperature(temperature: Float) {
        func isClose(_ a: [Double], _ b: [Double]) -> Bool {
            // Five standard deviations at most of 4000 draws.
            zip(a, b).allSatisfy { abs($0 - $1) <= 5 * ($1 * (1 - $1) / 4000).squareRoot() + 1e-9 }
        }
        #expect(isClose(shares(Sampler(temperature: temperature, seed: 1)), softmax(temperature)))
        let allowed: Set<Int32> = [0, 2, 3]
        #expect(
            isClose(
                shares(Sampler(temperature: temperature, seed: 2), among: allowed), softmax(temperature, over: allowed))
        )
        // The fewest likeliest tokens that reach 0.7: the order of likelihood is 4, 1, 2, 0, 3.
        var kept: Set<Int32> = []
        var sum = 0.0
        for token in [4, 1, 2, 0, 3] where sum < 0.7 {
            kept.insert(Int32(token))
            sum += softmax(temperature)[token]
        }
        #expect(
            isClose(
                shares(Sampler(temperature: temperature, topP: 0.7, seed: 3)), softmax(temperature, over: kept)))
    }

    @Test func theSeedIsTheText() {
        func draw(_ seed: UInt64) -> [Int32] {
            var sampler = Sampler(temperature: 1, topP: 0.95, seed: seed)
            return (0..<50).map { $0 % 2 == 0 ? sampler.next(logits) : sampler.next(logits, among: [4, 0, 3, 2]) }
        }
        #expect(draw(7) == draw(7))
        #expect(draw(7) != draw(8))
        // Written down once: another order of drawing would change every draft that a seed has made.
        var generator = SplitMix64(state: 0)
        #expect(generator.next() == 0xE220_A839_7B1D_CDAF)
        #expect(draw(7).prefix(12) == [4, 4, 2, 4, 4, 4, 4, 4, 4, 4, 4, 0])
    }

    /// Greedy and sampled, also where the allowed tokens are next to impossible or forbidden.
    @Test(arguments: [Float(0), 1e-30, 0.7, 1e30], [Float(0), 0.5, 1])
    func neverLeavesTheAllowedSet(temperature: Float, topP: Float) {
        var sampler = Sampler(temperature: temperature, topP: topP, seed: 5)
        let logits: [Float] = [50, -1e30, -.infinity, 3e38, -.infinity, -3e38]
        for allowed in [[1], [2], [2, 4], [1, 2], [1, 5], [5], [0, 4], [0, 3]] as [Set<Int32>] {
            let drawn = Set((0..<20).map { _ in sampler.next(logits, among: allowed) })
            #expect(drawn.isSubset(of: allowed))
        }
        // What is forbidden comes only where nothing else is allowed.
        #expect((0..<20).allSatisfy { _ in sampler.next(logits, among: [2, 1, 4]) == 1 })
    }

    @Test func tiesGoToTheLowestID() {
        #expect(Sampler.greedy([1, 3, 3, 2]) == 1)
        var greedy = Sampler()
        #expect(greedy.next([1, 3, 3, 3], among: [3, 2]) == 2)
        var narrow = Sampler(temperature: 1, topP: 0, seed: 1)
        for _ in 0..<10 { #expect(narrow.next([1, 3, 3, 2]) == 1) }
    }
}
