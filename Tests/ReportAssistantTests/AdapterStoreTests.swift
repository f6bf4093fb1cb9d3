import Foundation
import Glibc
import ImpressionWriting
import LanguageModel
import ServiceConfiguration
import SystemService
import Testing

@testable import ReportAssistant

/// Which adapter is chosen, and what is live; no model is needed for that.
@Suite struct AdapterStoreTests {
    static let sizes = LlamaConfiguration(
        layers: 1, hidden: 8, intermediate: 12, heads: 2, keyValueHeads: 1, headDimension: 4, vocabulary: 10,
        contextLength: 16, ropeBase: 10000, epsilon: 1e-5)

    /// An adapter of rank 1 in a directory of that name.
    static func write(
        _ path: String, _ value: Float = 0.01, for sizes: LlamaConfiguration = sizes, base: String = "00"
    ) throws -> AdapterCard {
        let block = LoRAAdapter.Projection.allCases.map { projection in
            let (outputs, inputs) = sizes.shape(of: projection)
            return LoRAAdapter.Factors(
                down: [Float](repeating: value, count: inputs), up: [Float](repeating: value, count: outputs))
        }
        let adapter = LoRAAdapter(rank: 1, scale: 1, factors: Array(repeating: block, count: sizes.layers))
        return try AdapterFolder.write(
            adapter,
            AdapterFolder.Description(
                baseSHA256: base, baseName: "base", licence: "CC0-1.0", created: "2017-03-01T12:00:00Z",
                modelCard: "# A test\n"), for: sizes, to: path)
    }

    private func store(_ scene: Scene) -> AdapterStore {
        AdapterStore(
            scene.settings, dataFiles: DataFiles(directories: [scene.root + "/data", scene.root + "/more"]))
    }

    private func choice(_ scene: Scene, _ adapter: String, fixed: Bool = false) throws -> String? {
        scene.settings.model.adapter = adapter
        scene.settings.model.adapterIsFixed = fixed
        return try store(scene).selected(scene.settings.model)
    }

    @Test func theAdapterIsChosenAsSet() throws {
        let scene = try Scene()
        let (data, more, own) = (
            scene.root + "/data/adapters", scene.root + "/more/adapters", scene.root + "/state/adapters"
        )
        #expect(try choice(scene, "default") == nil)
        #expect(try choice(scene, "none") == nil)
        #expect(try choice(scene, "/srv/x") == "/srv/x")
        let error = #expect(throws: ModelError.self) { try choice(scene, "site") }
        #expect(error?.code == "ADAPTER_MISSING")

        _ = try Self.write(more + "/default")
        #expect(try choice(scene, "default") == more + "/default")
        _ = try Self.write(data + "/default")
        #expect(try choice(scene, "default") == data + "/default", "the first directory counts")
        _ = try Self.write(own + "/site")
        #expect(try choice(scene, "site") == own + "/site")

        // What is live replaces any but none, and a flag replaces that.
        try store(scene).makeLive("site")
        for name in ["default", "/srv/x", "another"] {
            #expect(try choice(scene, name) == own + "/current")
        }
        #expect(try choice(scene, "none") == nil)
        #expect(try choice(scene, "default", fixed: true) == data + "/default")
        #expect(try choice(scene, "none", fixed: true) == nil)
    }

    @Test func rollingBackGoesToTheOneBefore() throws {
        let scene = try Scene()
        let store = store(scene)
        let error = #expect(throws: AssistantError.self) { try store.rollBack() }
        #expect(error?.code == "ADAPTER_NO_PREVIOUS" && error?.exit == .badData)

        let cards = try (1...3).map { try Self.write("\(scene.root)/state/adapters/\($0)", Float($0)) }
        try store.makeLive("1")
        #expect(store.ids(scene.settings).current == cards[0].id)
        // Before it there was only what is configured.
        try store.rollBack()
        #expect(store.target(of: .current) == nil && store.target(of: .previous) == "1")
        try store.rollBack()
        #expect(store.target(of: .current) == "1" && store.target(of: .previous) == nil)

        try store.makeLive("2")
        try store.makeLive("2")
        try store.makeLive("3")
        try store.rollBack()
        let ids = store.ids(scene.settings)
        #expect(ids.current == cards[1].id && ids.previous == cards[2].id)
        #expect(store.entries().map(\.name) == ["1", "2", "3"], "links are no adapters")

        try FileManager.default.removeItem(atPath: scene.root + "/state/adapters/3")
        let gone = #expect(throws: AssistantError.self) { try store.rollBack() }
        #expect(gone?.code == "ADAPTER_MISSING" && store.target(of: .current) == "2")
    }

    @Test func aDamagedAdapterIsListedAsSuch() throws {
        let scene = try Scene()
        let card = try Self.write(scene.root + "/data/adapters/default")
        _ = try Self.write(scene.root + "/state/adapters/broken")
        truncate(scene.root + "/state/adapters/broken/adapter_model.safetensors", 100)
        let entries = store(scene).entries()
        #expect(entries.map(\.name) == ["default", "broken"])
        #expect(entries[0].card == card && entries[0].code == nil)
        #expect(entries[1].card == nil && entries[1].code == "ADAPTER_CORRUPT")
    }
}
