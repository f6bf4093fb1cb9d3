import Digest
import DurableFiles
import Glibc
import LanguageModel

/// A checkpoint is one file, `training.checkpoint`: everything that a later step depends on, and its digest.
extension Trainer {
    private static let name = "training.checkpoint"
    private static let magic = Array("impressiond training 2\n".utf8)

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
        writer.append(UInt64(companion.count))
        writer.bytes += companion
        for factors in [adapter.factors, optimiser.first.factors, optimiser.second.factors] { writer.append(factors) }
        if let best = stopping.best { writer.append(best.factors) }
        writer.bytes += SHA256Digest(of: writer.bytes).bytes
        do { try DurableFile.write(writer.bytes, to: directory + "/" + Self.name, mode: 0o600, calls: calls) } catch {
            throw TrainingError(error)
        }
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
        let companion = try reader.bytes(Int(clamping: reader.number()))
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
        self.companion = companion
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

    mutating func bytes(_ count: Int) throws(TrainingError) -> [UInt8] {
        guard rest.count >= count else { throw TrainingError.otherRun }
        defer { rest.removeFirst(count) }
        return Array(rest.prefix(count))
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

extension TrainingError {
    fileprivate init(_ cause: FileFailure) {
        self =
            cause.isFullDisk
            ? TrainingError(
                "CHECKPOINT_DISK_FULL",
                "The disk is full, the last checkpoint was kept; free some space and resume the training.")
            : TrainingError(
                "CHECKPOINT_WRITE",
                "The checkpoint cannot be written (\(cause.reason)), the last one was kept; correct this and resume the "
                    + "training.")
    }
}

/// The content of a file; nil where there is none.
///
/// - Throws: `CHECKPOINT_UNREADABLE`.
func readWhole(_ path: String) throws(TrainingError) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
        if errno == ENOENT { return nil }
        throw readError()
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw readError() }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var done = 0
    while done < bytes.count {
        let count = bytes.withUnsafeMutableBytes { buffer in
            read(file, buffer.baseAddress.unsafelyUnwrapped + done, buffer.count - done)
        }
        if count < 0 && errno == EINTR { continue }
        guard count >= 0 else { throw readError() }
        guard count > 0 else { break }
        done += count
    }
    return Array(bytes.prefix(done))
}

private func readError() -> TrainingError {
    TrainingError(
        "CHECKPOINT_UNREADABLE",
        "The checkpoint cannot be read (\(String(cString: strerror(errno)))); correct this or start in another directory."
    )
}
