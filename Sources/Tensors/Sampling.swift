import CKernels
import Glibc

extension FloatMatrix {
    /// Draws from the softmax of a row of logits.
    ///
    /// - Parameter point: from 0 up to but not 1; the same point gives the same choice.
    /// - Returns: the column, and log of its probability in nats.
    public func draw(row: Int, at point: Double) -> (column: Int, logProbability: Float) {
        precondition(columns > 0, "nothing to draw from")
        var shares = Array(values[row * columns..<(row + 1) * columns])
        let largest = ck_largest(shares, columns)
        let sum = ck_exponentials(&shares, columns, largest)
        var rest = point * sum
        var choice = shares.lastIndex { $0 > 0 } ?? 0
        for (column, share) in shares.enumerated() {
            rest -= Double(share)
            if rest < 0 {
                choice = column
                break
            }
        }
        return (choice, Float(Double(values[row * columns + choice]) - Double(largest) - log(sum)))
    }
}
