public import LanguageModel
import Tensors

/// One line of a benchmark.
public struct BenchmarkRow: Sendable {
    /// What was measured.
    public let name: String
    /// The median of all runs.
    public let value: Double
    /// Its unit.
    public let unit: String
    /// What the machine allows, measured in the same run; nil where there is no such limit.
    public let limit: Double?
    /// value / limit
    public var ratio: Double? { limit.map { value / $0 } }

    /// A line with all its parts.
    public init(name: String, value: Double, unit: String, limit: Double? = nil) {
        self.name = name
        self.value = value
        self.unit = unit
        self.limit = limit
    }
}

/// Tokens a second of one stream, beside the memory's: each token reads every weight once.
public struct DecodeBenchmark {
    private let model: LanguageModel
    private let threads: Int
    private let repeats: Int

    private static let promptTokens = 32
    private static let generatedTokens = 64

    /// - Parameters:
    ///   - threads: cores to use; 0 for all.
    ///   - repeats: runs of each measurement, interleaved so that a slow moment of the machine hits both.
    public init(_ model: LanguageModel, threads: Int, repeats: Int) {
        self.model = model
        self.threads = threads
        self.repeats = repeats
    }

    /// - Parameter progress: called with a line for each run.
    public func run(progress: (String) -> Void) throws(AssistantError) -> [BenchmarkRow] {
        let product = MatrixProduct(threads: threads)
        let buffer = [UInt64](repeating: 1, count: (512 << 20) / 8)
        var speeds: [Double] = []
        var bandwidths: [Double] = []
        for index in 0...repeats {
            let bandwidth = Self.bandwidth(product, buffer)
            let speed = try speed()
            // The first run warms caches and clocks up and is not counted.
            guard index > 0 else { continue }
            bandwidths.append(bandwidth)
            speeds.append(speed)
            progress("run \(index) of \(repeats): \(Int(speed)) tokens/s, \(Int(bandwidth)) GB/s")
        }
        let bandwidth = bandwidths.median
        return [
            BenchmarkRow(name: "memory read", value: bandwidth, unit: "GB/s"),
            BenchmarkRow(
                name: "decode", value: speeds.median, unit: "tokens/s",
                limit: bandwidth * 1e9 / Double(model.weightBytes)),
        ]
    }

    private func speed() throws(AssistantError) -> Double {
        do {
            let session = GenerationSession(
                model, capacity: Self.promptTokens + Self.generatedTokens, threads: threads)
            var logits = try session.prefill((0..<Int32(Self.promptTokens)).map { 1000 + $0 })
            let clock = ContinuousClock()
            let start = clock.now
            for _ in 0..<Self.generatedTokens { logits = try session.decode(Sampler.greedy(logits)) }
            return Double(Self.generatedTokens) / (clock.now - start).inSeconds
        } catch { throw AssistantError(error) }
    }

    private static func bandwidth(_ product: MatrixProduct, _ buffer: [UInt64]) -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        let bytes = product.readMemory(buffer).bytes
        return Double(bytes) / (clock.now - start).inSeconds / 1e9
    }
}

extension [Double] {
    /// The middle value; the mean of the two middle ones where their number is even.
    public var median: Double {
        let values = sorted()
        guard !values.isEmpty else { return .nan }
        return (values[(values.count - 1) / 2] + values[values.count / 2]) / 2
    }
}
