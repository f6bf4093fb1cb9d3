import Digest
import Glibc
public import LanguageModel
public import Tensors

/// Tokens a second of a training step, beside what the machine's float32 matrix products allow.
public struct TrainingBenchmark {
    /// What one run measured.
    public struct Run: Sendable {
        /// Tokens of a step a second: forward, backward and optimiser.
        public let tokensPerSecond: Double
        /// A large plain product on all cores, in 10⁹ floating-point operations a second.
        public let productSpeed: Double
    }

    /// Examples of a step, each of 128 tokens, of which 32 are targets.
    private static let examples = 16
    private static let promptTokens = 97
    private static let targetTokens = 32

    private let trainer: Trainer
    private let configuration: LlamaConfiguration
    private let product: TrainingProduct

    /// - Parameters:
    ///   - rank: of the adapter.
    ///   - arithmetic: of the products with the frozen weights.
    ///   - threads: cores to use; 0 for all.
    public init(_ model: LanguageModel, rank: Int, arithmetic: TrainingArithmetic, threads: Int) {
        configuration = model.configuration
        product = TrainingProduct(threads: threads)
        trainer = Trainer(
            model, LoRAAdapter(initialFor: model.configuration, rank: rank, scale: 2, seed: 1),
            TrainingSettings(rate: 1e-4, schedule: .constant(warmUp: 0), arithmetic: arithmetic, threads: threads),
            identity: SHA256Digest(of: []))
    }

    /// One step and one product.
    ///
    /// - Throws: as ``Trainer/step(_:)``.
    public func run() throws -> Run {
        let clock = ContinuousClock()
        let (a, b) = (FloatMatrix(rows: 2048, columns: 768), FloatMatrix(rows: 768, columns: 1536))
        var seconds = Double.infinity
        for _ in 0..<4 {
            let start = clock.now
            _ = product.plainProduct(a, b)
            seconds = min(seconds, Self.seconds(clock.now - start))
        }
        let start = clock.now
        let figures = try trainer.step(batch)
        return Run(
            tokensPerSecond: Double(figures.tokens) / Self.seconds(clock.now - start),
            productSpeed: 2 * 2048 * 768 * 1536 / seconds / 1e9)
    }

    /// Tokens a second if a step were only the products of the frozen weights: with the tokens forward, with the
    /// gradients back, and the head at the targets.
    ///
    /// - Parameter productSpeed: in 10⁹ operations a second.
    public func limit(productSpeed: Double) -> Double {
        let linear = LoRAAdapter.Projection.allCases.reduce(0) { sum, projection in
            let (outputs, inputs) = configuration.shape(of: projection)
            return sum + outputs * inputs * configuration.layers
        }
        let share = Double(Self.targetTokens) / Double(Self.promptTokens + Self.targetTokens - 1)
        let operations = 4 * (Double(linear) + share * Double(configuration.vocabulary * configuration.hidden))
        return productSpeed * 1e9 / operations
    }

    /// The most memory that the process has had, in MiB.
    public static var peakMemory: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss) / 1024
    }

    private var batch: [TrainingExample] {
        (0..<Self.examples).map { example in
            func ids(_ count: Int, _ salt: Int) -> [Int32] {
                (0..<count).map { Int32(($0 * 7919 + example * 104_729 + salt) % configuration.vocabulary) }
            }
            return TrainingExample(prompt: ids(Self.promptTokens, 1), target: ids(Self.targetTokens, 2))
        }
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
    }
}
