import Digest
import Foundation
import Glibc
import ImpressionWriting
import LanguageModel
import ServiceConfiguration
import Spool
import Testing

@testable import ReportAssistant

/// Adapters with the real model: imported, chosen, refused, put live beside a running service.
@Suite(.serialized, .enabled(if: Built.hasAll, Built.reason)) struct AdapterServingTests {
    private static let model = Result { try ModelFile(path: Built.model ?? "") }

    private func write(_ path: String, _ value: Float = 1e-4, base: String? = nil) throws -> AdapterCard {
        let model = try Self.model.get()
        return try AdapterStoreTests.write(
            path, value, for: model.model.configuration, base: base ?? model.digest.description)
    }

    private func record(_ scene: Scene, _ flags: String...) async throws -> (adapter: String?, decoding: String?) {
        let result = try await scene.run(arguments: ["draft", "--json"] + flags, input: Scene.report)
        #expect(result.status == 0, "\(result.error)")
        let record = try result.json()
        let settings = record["settings"] as? [String: Any]
        return (record["adapter"] as? String, settings?["decoding"] as? String)
    }

    @Test func anImportedAdapterDrafts() async throws {
        let scene = try Scene()
        try scene.configure(drafts: "maximum_tokens = 160\ndecoding = auto")
        let card = try write(scene.root + "/one")
        let result = try await scene.run("adapters", "import", scene.root + "/one", "--json")
        #expect(result.status == 0)
        #expect((try result.json()["adapter"] as? [String: Any])?["id"] as? String == card.id)
        #expect(try await scene.run("adapters", "import", scene.root + "/one").status == 0, "again")

        let list = try await scene.run("adapters", "list", "--adapter", card.id, "--json").json()
        #expect(list["schema"] as? String == "impressiond.adapters-list/1")
        #expect(list["current"] as? String == card.id && list["previous"] is NSNull)
        let entry = try #require((list["adapters"] as? [[String: Any]])?.last)
        #expect(entry["id"] as? String == card.id && entry["sha256"] as? String == card.sha256)
        #expect(entry["base_sha256"] as? String == card.baseSHA256 && entry["licence"] as? String == "CC0-1.0")

        let adapted = try await record(scene, "--adapter", card.id)
        #expect(adapted == (card.id, "free"))
        #expect(try await record(scene, "--adapter", scene.root + "/one") == (card.id, "free"))
        #expect(try await record(scene, "--adapter", "none") == ("none", "grounded"))

        let copy = scene.root + "/copy"
        #expect(try await scene.run("adapters", "export", card.id, copy).status == 0)
        #expect(try AdapterFolder(path: copy).card == card)
        let again = try await scene.run("adapters", "export", card.id, copy, "--json")
        #expect(again.status == 73)
        #expect(try again.json()["code"] as? String == "ADAPTER_EXISTS")
        #expect(try await scene.run("adapters", "export", card.id).status == 64)
    }

    /// Each ends the service with 78 before it takes a report.
    @Test func anUnusableAdapterDraftsNothing() async throws {
        let scene = try Scene()
        try scene.configure()
        try scene.drop("x.txt")
        _ = try write(scene.root + "/foreign", base: "00")
        _ = try write(scene.root + "/broken")
        truncate(scene.root + "/broken/adapter_model.safetensors", 100_000)
        _ = try AdapterStoreTests.write(scene.root + "/small", base: try Self.model.get().digest.description)
        for (path, code) in [
            ("foreign", "ADAPTER_FOREIGN"), ("small", "ADAPTER_FOREIGN"), ("broken", "ADAPTER_CORRUPT"),
            ("gone", "ADAPTER_MISSING"),
        ] {
            let result = try await scene.run("serve", "--once", "--json", "--adapter", "\(scene.root)/\(path)")
            #expect(result.status == 78)
            let error = try result.json()
            #expect(error["code"] as? String == code)
            #expect((error["remedy"] as? String)?.isEmpty == false)
        }
        #expect(scene.names(.inbox) == ["x.txt"], "the report waits")
        let refused = try await scene.run("adapters", "import", scene.root + "/foreign", "--json")
        #expect(try refused.status == 78 && refused.json()["code"] as? String == "ADAPTER_FOREIGN")
        #expect(access(scene.root + "/state/adapters", F_OK) != 0, "nothing was written")
    }

    /// The word default promises no adapter for a model of one's own; a name does.
    @Test func theDefaultAdapterIsLeftOutWhereItDoesNotFit() throws {
        let scene = try Scene()
        let store = AdapterStore(scene.settings, dataFiles: DataFiles(directories: [scene.root + "/data"]))
        let file = try Self.model.get()
        let empty = try ServedModel(file, scene.settings.model, store)
        #expect(empty.adapterID == "none" && empty.withoutDefault == "ADAPTER_MISSING")

        let path = scene.root + "/data/adapters/default"
        _ = try write(path, base: "00")
        let foreign = try ServedModel(file, scene.settings.model, store)
        #expect(foreign.adapterID == "none" && foreign.withoutDefault == "ADAPTER_FOREIGN")
        scene.settings.model.adapter = path
        let error = #expect(throws: ModelError.self) { try ServedModel(file, scene.settings.model, store) }
        #expect(error?.code == "ADAPTER_FOREIGN")

        try FileManager.default.removeItem(atPath: path)
        let card = try write(path)
        scene.settings.model.adapter = "default"
        let served = try ServedModel(file, scene.settings.model, store)
        #expect(served.adapter == card && served.withoutDefault == nil)
    }

    /// Training changes a link; the service notices it, and one that is unusable changes nothing.
    @Test func theServiceFollowsWhatIsLive() async throws {
        let scene = try Scene()
        try scene.configure(drafts: "decoding = grounded")
        let store = AdapterStore(scene.settings)
        let card = try write(scene.root + "/state/adapters/one")
        _ = try write(scene.root + "/state/adapters/bad", base: "00")
        let daemon = try scene.startDaemon()
        try await daemon.waitUntilReady()

        try store.makeLive("one")
        try await eventually("the adapter is read") {
            daemon.log.components(separatedBy: "Ready for reports").count == 3
        }
        #expect(try await scene.run("status", "--json").json()["adapter"] as? String == card.id)
        try store.makeLive("bad")
        try await eventually("the bad one is refused") { daemon.log.contains("The configuration was not read again") }
        try scene.drop("x.txt")
        let job = scene.job("x.txt")
        try await eventually("the draft comes") { scene.names(.outbox).contains("x.\(job).json") }
        let text = try #require(scene.content(.outbox, "x.\(job).json"))
        #expect(text.contains("\"adapter\" : \"\(card.id)\""))
        daemon.signal(SIGTERM)
        #expect(try await daemon.end() == 0)
    }
}
