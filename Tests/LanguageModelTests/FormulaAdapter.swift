import Foundation

@testable import LanguageModel

extension LoRAAdapter {
    /// An adapter made by a formula, as the fixture describes it, so that no file is needed.
    static func formula(
        rank: Int = 8, scale: Float = 2, down: Double = 0.05, up: Double = 0.05, for model: LlamaConfiguration
    ) -> LoRAAdapter {
        func wave(_ rows: Int, _ columns: Int, _ amplitude: Double, _ phase: Double) -> [Float] {
            (0..<rows * columns).map {
                Float(amplitude * sin(0.7 * Double($0 / columns) + 0.13 * Double($0 % columns) + phase))
            }
        }
        let factors = (0..<model.layers).map { layer in
            Projection.allCases.map { projection in
                let (outputs, inputs) = model.shape(of: projection)
                let phase = 0.5 * Double(layer) + 1.1 * Double(projection.rawValue)
                let rows = wave(outputs, rank, up, phase + 2)
                return Factors(
                    down: wave(rank, inputs, down, phase + 1),
                    up: model.rows(rows, of: projection, columns: rank, interleaving: true))
            }
        }
        return LoRAAdapter(rank: rank, scale: scale, factors: factors)
    }

    /// With every value as float16 has it.
    var roundedToHalf: LoRAAdapter {
        func rounded(_ values: [Float]) -> [Float] { values.map { Float(Float16($0)) } }
        let halves = factors.map { $0.map { Factors(down: rounded($0.down), up: rounded($0.up)) } }
        return LoRAAdapter(rank: rank, scale: scale, factors: halves)
    }
}
