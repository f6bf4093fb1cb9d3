import Digest
import Foundation
import Glibc
import ServiceConfiguration
import Spool
import Testing

@testable import ReportAssistant

/// The verbs that end by themselves: damaged models, drafts from stdin, the configuration.
@Suite(.serialized, .enabled(if: Built.hasAll, Built.reason)) struct ModelDamageTests {
    enum Damage: String, CaseIterable { case missing, truncated, empty, flipped, other }

    private func damage(_ damage: Damage, in scene: Scene) throws -> String {
        let path = scene.root + "/model.gguf"
        switch damage {
        case .missing: return path
        case .empty: try Data().write(to: URL(filePath: path))
        case .other: try Data(Scene.report.utf8).write(to: URL(filePath: path))
        case .truncated, .flipped:
            var bytes = try Data(contentsOf: URL(filePath: try #require(Built.model)))
            if damage == .truncated { bytes.removeLast(1000) } else { bytes[bytes.count / 2] ^= 1 }
            try bytes.write(to: URL(filePath: path))
        }
        return path
    }

    @Test(arguments: zip(Damage.allCases, ["MODEL_MISSING", "MODEL_TRUNCATED", "", "MODEL_HASH", ""]))
    func aDamagedModelDraftsNothing(_ damage: Damage, code: String) async throws {
        let scene = try Scene()
        try scene.configure()
        try scene.drop("x.txt")
        let result = try await scene.run("serve", "--once", "--json", model: try self.damage(damage, in: scene))
        #expect(result.status == 78)
        let error = try result.json()
        let actual = try #require(error["code"] as? String)
        #expect(actual.hasPrefix("MODEL_"))
        if !code.isEmpty { #expect(actual == code) }
        #expect((error["message"] as? String)?.isEmpty == false && (error["remedy"] as? String)?.isEmpty == false)
        #expect(scene.names(.inbox) == ["x.txt"], "the report waits")
    }

    @Test func aReportFromStandardInput() async throws {
        let scene = try Scene()
        try scene.configure()
        let draft = try await scene.run("draft", "--json", input: Scene.report)
        #expect(draft.status == 0)
        let record = try draft.json()
        #expect(record["job"] as? String == scene.job("-").description)
        #expect(record["source_sha256"] as? String == SHA256Digest(of: Array(Scene.report.utf8)).description)
        #expect(record["model_sha256"] as? String == KnownModel.standard.sha256)
        #expect((record["statements"] as? [Any])?.isEmpty == false)
        #expect((record["flags"] as? [String])?.contains("UNVERIFIED_DRAFT") == true)

        let refused = try await scene.run("draft", "--json", input: "Good morning, Zyxwv.\n")
        #expect(refused.status == 65)
        #expect(try refused.json()["code"] as? String == "NO_FINDINGS")
        #expect(!refused.error.contains("Zyxwv"))
        #expect(access(scene.settings.inboxPath, F_OK) != 0, "no spool is made")
    }

    @Test func theConfigurationIsChecked() async throws {
        let scene = try Scene()
        try scene.configure()
        let valid = try await scene.run("check-config", "--json")
        #expect(valid.status == 0)
        #expect((try valid.json()["problems"] as? [Any])?.isEmpty == true)

        try scene.configure("sourc = delete")
        let invalid = try await scene.run("check-config", "--json")
        #expect(invalid.status == 78)
        let problem = try #require((try invalid.json()["problems"] as? [[String: Any]])?.first)
        #expect(problem["line"] as? Int == 7)
        #expect(try await scene.run("serve", "--once").status == 78)
        #expect(try await scene.run("serve", "--no-such-flag").status == 64)
    }
}
