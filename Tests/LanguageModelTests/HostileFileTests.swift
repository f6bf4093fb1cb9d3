import Glibc
import Tensors
import Testing

@testable import LanguageModel

/// Model files that are damaged or made to do harm: every one is an error with a code, and none ends the process.
@Suite struct HostileFileTests {
    private let valid = SyntheticModel(.q40, sizes: .smallest)

    /// The code of the error at loading; nil where the file loads, and then it also computes.
    private func code(_ path: String) throws -> String? {
        let model: LanguageModel
        do { model = try LanguageModel(path: path) } catch {
            #expect(error.code.hasPrefix("MODEL_") && !error.message.isEmpty)
            return error.code
        }
        // A changed byte may have shortened the context or made a weight no number: errors too, and no faults.
        do { _ = try GenerationSession(model, capacity: 4).decode(50) } catch let error as ModelError {
            #expect(error.code == "MODEL_NUMERICS" || error.code == "CONTEXT_FULL")
        }
        return nil
    }

    private func code(_ model: SyntheticModel) throws -> String? {
        let file = try TemporaryFile(model.bytes())
        return try withExtendedLifetime(file) { try code(file.path) }
    }

    @Test func theUndamagedFileLoads() throws {
        #expect(try code(valid) == nil)
        var old = valid
        old.version = 2
        old.alignment = 64
        old.set("general.alignment", .u32(64))
        #expect(try code(old) == nil)
    }

    @Test(
        arguments: Damage.frame + Damage.values + Damage.tensors + Damage.architectures + Damage.sizes
            + Damage.tokenizers)
    func damageHasItsCode(_ damage: Damage) throws {
        var model = valid
        damage.change(&model)
        #expect(try code(model) == damage.code)
    }

    @Test func noTensorMayBeMissing() throws {
        for index in valid.tensors.indices {
            var model = valid
            model.tensors.remove(at: index)
            #expect(try code(model) == "MODEL_CORRUPT")
        }
    }

    /// Cut at each byte of the header and at some of the data.
    @Test func aCutFileIsAnError() throws {
        let bytes = valid.bytes()
        let header = valid.header().count
        let file = try TemporaryFile(bytes)
        for count in (0..<header).reversed() {
            try file.cut(to: count)
            #expect(try code(file.path) == "MODEL_TRUNCATED")
        }
        try file.put(bytes, at: 0)
        for count in stride(from: bytes.count - 1, to: header, by: -97) {
            try file.cut(to: count)
            #expect(try code(file.path) == "MODEL_TRUNCATED")
        }
    }

    /// Each byte of the header changed: to one that differs in one bit, to 0 and to 255.
    @Test func aChangedByteIsAnErrorOrHarmless() throws {
        let bytes = valid.bytes()
        let file = try TemporaryFile(bytes)
        for place in 0..<valid.header().count {
            let byte = bytes[place]
            for value in Set([byte ^ 1 << (place % 8), 0, 255]) where value != byte {
                try file.put([value], at: place)
                _ = try code(file.path)
            }
            try file.put([byte], at: place)
        }
        #expect(try code(file.path) == nil)
    }

    /// What stands at the path is no file with a model in it.
    @Test func aPathThatIsNoModelIsAnError() throws {
        let file = try TemporaryFile([])
        let path = file.path
        #expect(try code(path) == "MODEL_TRUNCATED")
        #expect(try code(path + "-missing") == "MODEL_MISSING")
        #expect(try code(path + "/inside") == "MODEL_UNREADABLE")
        #expect(try code("/") == "MODEL_UNREADABLE")
        #expect(try code("/dev/null") == "MODEL_UNREADABLE")
        #expect(try code("") == "MODEL_MISSING")

        try #require(mkfifo(path + "-fifo", 0o600) == 0)
        defer { unlink(path + "-fifo") }
        #expect(try code(path + "-fifo") == "MODEL_UNREADABLE")
        try #require(symlink(path + "-loop", path + "-loop") == 0)
        defer { unlink(path + "-loop") }
        #expect(try code(path + "-loop") == "MODEL_UNREADABLE")

        try file.put(Array("<html>".utf8), at: 0)
        #expect(try code(path) == "MODEL_FORMAT")
        // Root may read everything.
        if geteuid() != 0 {
            try #require(chmod(path, 0) == 0)
            #expect(try code(path) == "MODEL_UNREADABLE")
        }
    }
}
