import Foundation
import Testing

@testable import ReportAssistant

/// The way of a site that trains an adapter: generated reports in, an adapter out, a draft with it, figures of it.
@Suite(.serialized, .enabled(if: Built.hasAll, Built.reason)) struct TrainCommandTests {
    @Test func trainsDraftsAndEvaluates() async throws {
        let scene = try Scene()
        try scene.configure()
        let (data, output) = (scene.root + "/cases.jsonl", scene.root + "/adapter")
        let generated = try await scene.run("synthesize", "--count", "40", "--output", data, "--json")
        #expect(generated.status == 0)

        let settings = "training.batch=2,training.gate_share=0,training.epochs=1"
        let training = ["train", "--from", data, "--output", output, "--set", settings, "--json", "--max-steps"]
        let trained = try await scene.run(arguments: training + ["1"])
        #expect(trained.status == 0, "\(trained.error)")
        let result = try trained.json()
        #expect((result["losses"] as? [Double])?.count == 1)
        #expect(result["steps"] as? Int == 1)
        let id = try #require(result["adapter"] as? String)

        // What is there is never overwritten.
        let again = try await scene.run(arguments: training + ["1"])
        #expect(again.status == 73)
        #expect(try again.json()["code"] as? String == "ADAPTER_EXISTS")

        // It can be trained further, and chosen by its drafts.
        let further = try await scene.run(
            "train", "--from", data, "--adapter", output, "--output", scene.root + "/further", "--json", "--max-steps",
            "1", "--licence", "of more", "--set", settings + ",training.choose_by=drafts,training.rank=8")
        #expect(further.status == 0, "\(further.error)")
        let losses = try #require(try further.json()["development_losses"] as? [Double])
        #expect(losses.count == 1 && (0...1).contains(losses[0]))
        let card = try #require(
            try JSONSerialization.jsonObject(
                with: Data(contentsOf: URL(filePath: scene.root + "/further/model_card.json"))) as? [String: Any])
        #expect(card["start"] as? String == id)
        #expect(card["licence"] as? String == "not stated; of more")
        #expect((card["settings"] as? [String: String])?["rank"] == "16")

        let draft = try await scene.run("draft", "-", "--adapter", output, "--json", input: Scene.report)
        #expect(draft.status == 0, "\(draft.error)")
        #expect(try draft.json()["adapter"] as? String == id)

        try Data(#"{"id":"1","findings":"The lungs are clear.","impression":"No acute disease."}"#.utf8)
            .write(to: URL(filePath: scene.root + "/test.jsonl"))
        let evaluated = try await scene.run(
            "evaluate", "--data", scene.root + "/test.jsonl", "--adapter", "none", "--adapter", output, "--json")
        #expect(evaluated.status == 0, "\(evaluated.error)")
        let rows = try #require(try evaluated.json()["rows"] as? [[String: Any]])
        #expect(Set(rows.compactMap { $0["name"] as? String }).isSuperset(of: ["constant", "base", "adapter"]))
    }

    @Test func tooLittleIsSaid() async throws {
        let scene = try Scene()
        try scene.configure()
        try Data(#"{"id":"1","findings":"Clear.","impression":"Normal."}"#.utf8)
            .write(to: URL(filePath: scene.root + "/few.jsonl"))
        let run = try await scene.run(
            "train", "--from", scene.root + "/few.jsonl", "--output", scene.root + "/a", "--json")
        #expect(run.status == 65)
        #expect(try run.json()["code"] as? String == "TOO_LITTLE_DATA")
    }
}
