import LanguageModel

/// Which examples each step takes: all of them once an epoch, in an order that follows from seed and epoch alone.
///
/// So a resumed run needs no generator's state: the step says it all.
public struct TrainingOrder: Sendable {
    private let count: Int
    private let batch: Int
    private let seed: UInt64

    /// - Parameters:
    ///   - count: of the examples, at least 1.
    ///   - batch: examples of a step, at least 1; the last step of an epoch may have fewer.
    public init(count: Int, batch: Int, seed: UInt64) {
        precondition(count > 0 && batch > 0, "nothing to order")
        self.count = count
        self.batch = batch
        self.seed = seed
    }

    /// Steps in which every example is seen once.
    public var stepsPerEpoch: Int { (count + batch - 1) / batch }

    /// The examples of a step, counted from 0 over all epochs, as indices.
    public func examples(ofStep step: Int) -> [Int] {
        let epoch = step / stepsPerEpoch
        let first = step % stepsPerEpoch * batch
        return Array(shuffled(epoch)[first..<min(first + batch, count)])
    }

    /// Fisher and Yates, by a generator of known sequence.
    private func shuffled(_ epoch: Int) -> [Int] {
        var random = SplitMix64(state: seed &+ UInt64(epoch) &* 0xD134_2543_DE82_EF95)
        var order = Array(0..<count)
        for last in stride(from: count - 1, to: 0, by: -1) {
            // Multiply and shift instead of a remainder; the bias is below count / 2^64.
            order.swapAt(last, Int(random.next().multipliedFullWidth(by: UInt64(last + 1)).high))
        }
        return order
    }
}
