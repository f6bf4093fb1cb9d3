import Foundation
import Glibc
import LanguageModel
import Testing

@testable import ImpressionWriting

@Suite struct AdapterFolderTests {
    /// A directory that goes with the value.
    private final class Place {
        let path: String

        init() throws {
            var template = Array("/tmp/adapter-test-XXXXXX".utf8CString)
            path = String(cString: try #require(mkdtemp(&template)))
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private let sizes = LlamaConfiguration(
        layers: 1, hidden: 8, intermediate: 12, heads: 2, keyValueHeads: 1, headDimension: 4, vocabulary: 10,
        contextLength: 16, ropeBase: 10000, epsilon: 1e-5)

    private func adapter(_ value: Float = 0.5) -> LoRAAdapter {
        let block = LoRAAdapter.Projection.allCases.map { projection in
            let (outputs, inputs) = sizes.shape(of: projection)
            return LoRAAdapter.Factors(
                down: [Float](repeating: value, count: 2 * inputs), up: [Float](repeating: -value, count: outputs * 2))
        }
        return LoRAAdapter(rank: 2, scale: 2, factors: [block])
    }

    private func description(_ prompt: PromptStyle = .caseAlone) -> AdapterFolder.Description {
        AdapterFolder.Description(
            baseSHA256: String(repeating: "ab", count: 32), baseName: "base", licence: "CC0-1.0", prompt: prompt,
            created: "2017-03-01T12:00:00Z", modelCard: "# An adapter\n", attachments: ["LICENSE": Array("text".utf8)])
    }

    /// The code of the error at loading, for the model that it was made for.
    private func code(_ path: String, base: String = String(repeating: "ab", count: 32)) -> String? {
        do {
            _ = try AdapterFolder(path: path).adapter(for: sizes, baseSHA256: base)
            return nil
        } catch { return error.code }
    }

    @Test func whatIsWrittenIsReadBack() throws {
        let place = try Place()
        let path = place.path + "/new/one"
        let card = try AdapterFolder.write(adapter(), description(), for: sizes, to: path)
        let folder = try AdapterFolder(path: path)
        #expect(folder.card == card && card.id.count == 12 && card.sha256.count == 64)
        #expect(card.licence == "CC0-1.0" && card.prompt == .caseAlone && card.created == "2017-03-01T12:00:00Z")
        #expect(try folder.adapter(for: sizes, baseSHA256: description().baseSHA256) == adapter())
        #expect(code(path, base: String(repeating: "cd", count: 32)) == "ADAPTER_FOREIGN")

        try folder.copy(to: place.path + "/copy")
        let names = try FileManager.default.contentsOfDirectory(atPath: place.path + "/copy").sorted()
        #expect(
            names == ["LICENSE", "MODEL_CARD.md", "adapter.json", "adapter_config.json", "adapter_model.safetensors"])
        for name in names {
            #expect(FileManager.default.contentsEqual(atPath: "\(path)/\(name)", andPath: "\(place.path)/copy/\(name)"))
        }
    }

    /// The id changes with everything that a draft depends on, and with nothing else.
    @Test func theIDIsOfTheContent() throws {
        let place = try Place()
        func id(_ adapter: LoRAAdapter, _ description: AdapterFolder.Description, _ name: String) throws -> String {
            try AdapterFolder.write(adapter, description, for: sizes, to: "\(place.path)/\(name)").id
        }
        let id0 = try id(adapter(), description(), "a")
        var other = description()
        other.licence = "another"
        #expect(try id(adapter(), other, "b") == id0)
        #expect(try id(adapter(0.25), description(), "c") != id0)
        #expect(try id(adapter(), description(.fewShot), "d") != id0)
        let scaled = LoRAAdapter(rank: 2, scale: 4, factors: adapter().factors)
        #expect(try id(scaled, description(), "e") != id0)
    }

    /// Nothing that exists is touched, and a failure leaves nothing behind.
    @Test func nothingIsOverwritten() throws {
        let place = try Place()
        let path = place.path + "/one"
        let card = try AdapterFolder.write(adapter(), description(), for: sizes, to: path)
        let error = #expect(throws: ModelError.self) {
            try AdapterFolder.write(adapter(0.25), description(), for: sizes, to: path + "/")
        }
        #expect(error?.code == "ADAPTER_EXISTS")
        #expect(try AdapterFolder(path: path).card == card)
        try Data().write(to: URL(filePath: place.path + "/file"))
        for path in [place.path + "/file", place.path + "/file/inside", "/proc/none/adapter"] {
            #expect(throws: ModelError.self) { try AdapterFolder.write(adapter(), description(), for: sizes, to: path) }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).sorted() == ["file", "one"])
        // An empty directory may have been made for it.
        try FileManager.default.createDirectory(atPath: place.path + "/empty", withIntermediateDirectories: false)
        try AdapterFolder.write(adapter(), description(), for: sizes, to: place.path + "/empty")
    }

    /// What PEFT wrote has no card: it fits by its shapes, and importing fills in what is known.
    @Test func aFolderOfPEFTIsRead() throws {
        let place = try Place()
        let path = place.path + "/peft"
        let card = try AdapterFolder.write(adapter(), description(), for: sizes, to: path)
        for name in ["adapter.json", "MODEL_CARD.md"] { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }
        let folder = try AdapterFolder(path: path)
        #expect(folder.card.id == card.id && folder.card.baseSHA256 == nil && folder.card.licence == "not stated")
        #expect(code(path, base: "another") == nil)
        let stated = folder.stating(baseSHA256: "another", created: "now")
        #expect(stated.card.baseSHA256 == "another" && stated.card.created == "now" && stated.card.id == card.id)
        #expect(stated.stating(baseSHA256: "third", created: "").card == stated.card)
    }

    @Test(
        arguments: [
            ("adapter_config.json", nil, "ADAPTER_MISSING"), ("adapter_model.safetensors", nil, "ADAPTER_MISSING"),
            ("adapter_model.safetensors", "", "ADAPTER_CORRUPT"), ("adapter_config.json", "{}", "ADAPTER_CORRUPT"),
            ("adapter.json", String(repeating: " ", count: 1 << 21), "ADAPTER_CORRUPT"),
            ("adapter.json", "", "ADAPTER_CORRUPT"), ("adapter.json", "{\"id\":1}", "ADAPTER_CORRUPT"),
        ] as [(String, String?, String)])
    func damageHasItsCode(file: String, content: String?, code expected: String) throws {
        let place = try Place()
        let path = place.path + "/one"
        try AdapterFolder.write(adapter(), description(), for: sizes, to: path)
        try FileManager.default.removeItem(atPath: "\(path)/\(file)")
        if let content { try Data(content.utf8).write(to: URL(filePath: "\(path)/\(file)")) }
        #expect(code(path) == expected)
    }

    /// A changed bit of the factors, the scale or the card's prompt: each would give other drafts under the same id.
    @Test func quietChangesAreNoticed() throws {
        let place = try Place()
        for (index, (file, old, new)) in [
            ("adapter_config.json", "\"lora_alpha\" : 4", "\"lora_alpha\" : 6"),
            ("adapter.json", "case", "few-shot"), ("adapter.json", "impressiond.adapter/1", "impressiond.adapter/2"),
        ].enumerated() {
            let path = "\(place.path)/\(index)"
            try AdapterFolder.write(adapter(), description(), for: sizes, to: path)
            let url = URL(filePath: "\(path)/\(file)")
            let text = try String(contentsOf: url, encoding: .utf8)
            try #require(text.contains(old))
            try Data(text.replacing(old, with: new).utf8).write(to: url)
            #expect(code(path) == (new.hasSuffix("/2") ? "ADAPTER_UNSUPPORTED" : "ADAPTER_CORRUPT"))
        }
        let path = place.path + "/bit"
        try AdapterFolder.write(adapter(), description(), for: sizes, to: path)
        let url = URL(filePath: "\(path)/adapter_model.safetensors")
        var bytes = try Data(contentsOf: url)
        bytes[bytes.count - 3] ^= 1
        try bytes.write(to: url)
        #expect(code(path) == "ADAPTER_CORRUPT")
    }
}
