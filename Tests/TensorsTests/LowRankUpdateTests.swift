import CKernels
import Glibc
import Testing

@testable import Tensors

@Suite struct LowRankUpdateTests {
    private static func dot(_ a: ArraySlice<Float>, _ b: [Double]) -> Double {
        zip(a, b).reduce(0) { $0 + Double($1.0) * $1.1 }
    }

    /// Both arithmetics against plain sums in double precision; sizes that are no multiple of a register's.
    private static func expectPlainSums() throws {
        let (rows, columns, rank) = (203, 96, 5)
        let weight = try randomWeight(.q41, rows: rows, columns: columns, seed: 9)
        for isHalf in [true, false] {
            func factor(_ count: Int, _ step: Float) -> [Float] {
                (0..<count).map { isHalf ? Float(Float16(sinf(Float($0) * step))) : sinf(Float($0) * step) }
            }
            let (down, up) = (factor(rank * columns, 0.37), factor(rows * rank, 0.91))
            let adapted = weight.adding(LowRankUpdate(down: down, up: up, rank: rank, scale: 0.5))
            #expect(adapted.update?.byteCount == (isHalf ? 2 : 4) * rank * (rows + columns))
            let x = FloatMatrix(rows: (0..<3).map { row in (0..<columns).map { sinf(Float($0 * 7 + row * 13)) } })
            for threads in 1...3 {
                let product = MatrixProduct(threads: threads)
                for arithmetic in [Arithmetic.prefill, .decode] {
                    let (base, sum) = (product(x, weight, arithmetic), product(x, adapted, arithmetic))
                    for token in 0..<3 {
                        let reduced: [Double] = (0..<rank).map {
                            dot(down[$0 * columns..<($0 + 1) * columns], x.row(token).map(Double.init))
                        }
                        for row in 0..<rows {
                            let addition = dot(up[row * rank..<(row + 1) * rank], reduced) / 2
                            let expected = Double(base.row(token)[row]) + addition
                            #expect(abs(Double(sum.row(token)[row]) - expected) < 1e-4)
                        }
                    }
                    #expect(sum == MatrixProduct(threads: 1)(x, adapted, arithmetic), "threads change no bit")
                }
            }
        }
    }

    @Test func agreesWithPlainSums() throws { try Self.expectPlainSums() }

    @Test func agreesWithPlainSumsScalar() async {
        await #expect(processExitsWith: .success) {
            ck_use_scalar(1)
            try Self.expectPlainSums()
        }
    }
}
