import CKernels
import Synchronization

extension MatrixProduct {
    /// Reads a buffer much larger than the caches once on all cores; the caller times it.
    ///
    /// - Returns: bytes read and a checksum that keeps the reads alive.
    public func readMemory(_ buffer: [UInt64]) -> (bytes: Int, checksum: UInt64) {
        buffer.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return (0, 0) }
            let lines = bytes.count / 64
            let start = Int(bitPattern: base)
            let sums = SumBox()
            inParallel(lines) { part in
                let address = UnsafeRawPointer(bitPattern: start + part.lowerBound * 64)
                sums.add(ck_read_memory(address, part.count * 64))
            }
            return (lines * 64, sums.total)
        }
    }
}

private final class SumBox: Sendable {
    private let sum = Atomic<UInt64>(0)

    var total: UInt64 { sum.load(ordering: .relaxed) }

    func add(_ part: UInt64) {
        sum.wrappingAdd(part, ordering: .relaxed)
    }
}
