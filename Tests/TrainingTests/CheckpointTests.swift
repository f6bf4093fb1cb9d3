import Digest
import DurableFiles
import Glibc
import LanguageModel
import Testing

@testable import Training

/// A directory that goes with its files when the value goes.
final class TemporaryDirectory {
    let path = "/tmp/impressiond-training-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"

    init() throws { try #require(mkdir(path, 0o700) == 0) }

    var checkpoint: String { path + "/training.checkpoint" }

    deinit {
        unlink(checkpoint)
        rmdir(path)
    }
}

@Suite struct CheckpointTests {
    private static func run(_ trainer: Trainer, _ steps: Range<Int>) throws -> [Trainer.Figures] {
        try steps.map { step in
            let figures = try trainer.step(TrainerTests.batch(step))
            if step % 2 == 1 {
                _ = trainer.shouldStop(afterDevelopmentLoss: try trainer.evaluate(TrainerTests.examples))
            }
            return figures
        }
    }

    /// A resumed run is the uninterrupted one, to the last bit.
    @Test func resumeEqualsUninterrupted() throws {
        let directory = try TemporaryDirectory()
        let whole = try TrainerTests.trainer()
        let expected = try Self.run(whole, 0..<6)
        let first = try TrainerTests.trainer()
        _ = try Self.run(first, 0..<3)
        try first.save(to: directory.path)
        // Another start, which the checkpoint replaces.
        let second = try TrainerTests.trainer(seed: 9)
        #expect(try second.resume(from: directory.path))
        #expect(second.steps == 3)
        #expect(try Self.run(second, 3..<6) == Array(expected[3...]))
        #expect(second.adapter == whole.adapter)
        #expect(second.optimiser == whole.optimiser)
        #expect(second.stopping == whole.stopping && second.stopping.best != nil)
        #expect(second.divergence == whole.divergence)
    }

    @Test func withoutACheckpointNothingIsResumed() throws {
        let directory = try TemporaryDirectory()
        let trainer = try TrainerTests.trainer()
        #expect(try !trainer.resume(from: directory.path))
        #expect(trainer.steps == 0)
    }

    /// A disk that is full, at once, after some bytes or at the end, leaves the last checkpoint.
    @Test(arguments: [0, 1, 3]) func aFullDiskLeavesTheLastCheckpoint(writes: Int) throws {
        let directory = try TemporaryDirectory()
        let trainer = try TrainerTests.trainer()
        try trainer.save(to: directory.path)
        let before = try #require(try readWhole(directory.checkpoint))
        _ = try trainer.step(TrainerTests.batch(0))
        var left = writes
        var calls = FileCalls()
        // Short writes, as a disk that fills up gives.
        calls.write = { file, bytes, count in
            left -= 1
            if left < 0 {
                errno = ENOSPC
                return -1
            }
            return write(file, bytes, min(count, 1000))
        }
        let error = #expect(throws: TrainingError.self) { try trainer.save(to: directory.path, calls) }
        #expect(error?.code == "CHECKPOINT_DISK_FULL")
        #expect(try readWhole(directory.checkpoint) == before)
        calls = FileCalls()
        calls.fsync = { _ in
            errno = EIO
            return -1
        }
        let lost = #expect(throws: TrainingError.self) { try trainer.save(to: directory.path, calls) }
        #expect(lost?.code == "CHECKPOINT_WRITE")
        #expect(try readWhole(directory.checkpoint) == before)
        // Only the checkpoint is there: the directory can be removed with it.
        unlink(directory.checkpoint)
        #expect(rmdir(directory.path) == 0)
        try #require(mkdir(directory.path, 0o700) == 0)
    }

    @Test func aCheckpointOfAnotherRunIsRefused() throws {
        let directory = try TemporaryDirectory()
        try TrainerTests.trainer().save(to: directory.path)
        let other = try TrainerTests.trainer(data: "other data")
        let start = other.adapter
        let error = #expect(throws: TrainingError.self) { try other.resume(from: directory.path) }
        #expect(error?.code == "CHECKPOINT_OTHER_RUN")
        #expect(other.adapter == start && other.steps == 0)
    }

    /// Cut anywhere or changed in any place, it is refused.
    @Test func aDamagedCheckpointIsRefused() throws {
        let directory = try TemporaryDirectory()
        let trainer = try TrainerTests.trainer()
        try trainer.save(to: directory.path)
        let bytes = try #require(try readWhole(directory.checkpoint))
        for damage in 0..<12 {
            var damaged = bytes
            let place = damage * (bytes.count - 1) / 11
            if damage % 2 == 0 { damaged.removeSubrange(place...) } else { damaged[place] ^= 1 }
            try DurableFile.write(damaged, to: directory.checkpoint)
            let error = #expect(throws: TrainingError.self) { try trainer.resume(from: directory.path) }
            #expect(error?.code == "CHECKPOINT_DAMAGED")
        }
    }
}
