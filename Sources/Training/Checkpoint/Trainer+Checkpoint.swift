import Digest
import Glibc
import LanguageModel

/// A checkpoint is one file, `training.checkpoint`: everything that a later step depends on, and its digest.
extension Trainer {
    private static let name = "training.checkpoint"
    private static let magic = Array("impressiond training 1\n".utf8)

    /// Writes the state into a directory, which must exist: whole or not at all, over the last one.
    ///
    /// - Throws: `CHECKPOINT_DISK_FULL` or `CHECKPOINT_WRITE`; the last checkpoint is then still there.
    public func save(to directory: String) throws {
        try save(to: directory, FileCalls())
    }

    func save(to directory: String, _ calls: FileCalls) throws(TrainingError) {
        var writer = StateWriter()
        writer.bytes += Self.magic
        writer.bytes += identity.bytes
        writer.append(UInt64(optimiser.steps))
        writer.append(divergence.mean.bitPattern)
        writer.append(divergence.lowest.bitPattern)
        writer.append(stopping.lowest.bitPattern)
        writer.append(UInt64(stopping.evaluationsSince))
        writer.append(UInt64(stopping.best == nil ? 0 : 1))
        for factors in [adapter.factors, optimiser.first.factors, optimiser.second.factors] { writer.append(factors) }
        if let best = stopping.best { writer.append(best.factors) }
        writer.bytes += SHA256Digest(of: writer.bytes).bytes
        try writeAtomically(writer.bytes, to: directory, name: Self.name, calls)
    }

    /// Takes over the state of a directory's checkpoint; the trainer must have been made with what the saved one was.
    ///
    /// - Returns: false where there is no checkpoint; the trainer is then as it was.
    /// - Throws: `CHECKPOINT_UNREADABLE`, `CHECKPOINT_DAMAGED` or `CHECKPOINT_OTHER_RUN`.
    public func resume(from directory: String) throws -> Bool {
        guard let bytes = try readWhole(directory + "/" + Self.name) else { return false }
        let digest = 32
        guard bytes.count > Self.magic.count + 2 * digest, bytes.starts(with: Self.magic),
            SHA256Digest(of: bytes.dropLast(digest)).bytes.elementsEqual(bytes.suffix(digest))
        else { throw TrainingError.damaged }
        let start = Self.magic.count
        guard bytes[start..<start + digest].elementsEqual(identity.bytes) else { throw TrainingError.otherRun }

        var reader = StateReader(bytes[(start + digest)..<(bytes.count - digest)])
        var optimiser = optimiser
        var adapter = adapter
        optimiser.steps = Int(try reader.number())
        let divergence = DivergenceGuard(
            mean: Double(bitPattern: try reader.number()), lowest: Double(bitPattern: try reader.number()))
        var stopping = EarlyStopping()
        stopping.lowest = Double(bitPattern: try reader.number())
        stopping.evaluationsSince = Int(try reader.number())
        let hasBest = try reader.number() == 1
        try reader.read(&adapter.factors)
        try reader.read(&optimiser.first.factors)
        try reader.read(&optimiser.second.factors)
        if hasBest {
            var best = adapter
            try reader.read(&best.factors)
            stopping.best = best
        }
        guard reader.isAtEnd else { throw TrainingError.otherRun }
        (self.optimiser, self.adapter, self.divergence, self.stopping) = (optimiser, adapter, divergence, stopping)
        return true
    }
}

/// Numbers, little endian, one behind the other.
private struct StateWriter {
    var bytes: [UInt8] = []

    mutating func append(_ number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func append(_ factors: [[LoRAAdapter.Factors]]) {
        for part in factors.joined() {
            for values in [part.down, part.up] {
                values.map(\.bitPattern.littleEndian).withUnsafeBytes { bytes.append(contentsOf: $0) }
            }
        }
    }
}

private struct StateReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func number() throws(TrainingError) -> UInt64 {
        guard rest.count >= 8 else { throw TrainingError.otherRun }
        defer { rest.removeFirst(8) }
        return rest.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
    }

    /// Fills factors whose shape is known.
    mutating func read(_ factors: inout [[LoRAAdapter.Factors]]) throws(TrainingError) {
        for block in factors.indices {
            for part in factors[block].indices {
                try read(&factors[block][part].down)
                try read(&factors[block][part].up)
            }
        }
    }

    private mutating func read(_ values: inout [Float]) throws(TrainingError) {
        let count = values.count
        guard rest.count >= 4 * count else { throw TrainingError.otherRun }
        rest.withUnsafeBytes { bytes in
            for index in 0..<count {
                values[index] = Float(
                    bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self)))
            }
        }
        rest.removeFirst(4 * count)
    }
}
