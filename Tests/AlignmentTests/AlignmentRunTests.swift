import ClinicalText
import Digest
import Foundation
import Guidelines
import ImpressionWriting
import LanguageModel
import Testing

@testable import Alignment

/// Little runs of the real model, where it is there.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: RealModel.path)), .serialized)
struct AlignmentRunTests {
    /// Of all runs of one test; removed when the test ends.
    private final class Root {
        let path = NSTemporaryDirectory() + "alignment-\(UUID().uuidString)"

        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private let root = Root()
    private let model: LanguageModel
    private let adapter: LoRAAdapter

    init() throws {
        model = try LanguageModel(path: RealModel.path)
        let folder = try AdapterFolder(path: RealModel.adapter)
        adapter = try folder.adapter(for: model.configuration, baseSHA256: try #require(folder.card.baseSHA256))
    }

    private static let cases = [
        (
            "The heart is mildly enlarged. There is a small left pleural effusion. No pneumothorax.",
            ["Small left pleural effusion.", "Mild cardiomegaly."]
        ),
        ("Heart size is normal. The lungs are clear.", ["No acute cardiopulmonary disease."]),
        (
            "A 9 mm nodule is seen in the right upper lobe. The lungs are otherwise clear.",
            ["9 mm right upper lobe nodule.", "CT of the chest is recommended."]
        ),
    ].enumerated().map { index, texts in
        AlignmentCase(
            id: "\(index)", writing: WritingCase(exam: "Chest radiograph", findings: texts.0), context: CaseContext(),
            target: texts.1)
    }

    private static var settings: AlignmentSettings {
        var settings = AlignmentSettings()
        (settings.cases, settings.rollouts, settings.tokens, settings.updates) = (1, 2, 12, 2)
        (settings.evaluationInterval, settings.divergenceLimit) = (2, 10)
        return settings
    }

    private func run(in directory: String) throws -> AlignmentRun {
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        return AlignmentRun(
            model, from: adapter, reference: adapter, training: Self.cases, development: [Self.cases[0]],
            Self.settings,
            RewardModel(try GuidelineSet(reading: []), weights: Self.settings.advantages.weights),
            identity: SHA256Digest(of: [1]), directory: directory)
    }

    @Test func aRunThatIsStoppedEndsTheSame() throws {
        let whole = try run(in: "\(root.path)/whole")
        var figures: [UpdateFigures] = []
        var looks = 0
        let ending = try whole.run(isAsked: { false }) { progress in
            switch progress {
            case .update(let update, _): figures.append(update)
            case .development: looks += 1
            }
        }
        #expect(ending == .finished && whole.updatesDone == 2 && figures.count == 2)
        // Before the first and at the end.
        #expect(looks == 2)
        // The first update is still the reference, and sampling and training agree.
        #expect(figures[0].divergence < 1e-6 && figures[1].divergence > 0)
        #expect(figures.allSatisfy { $0.samplingGap < 1e-3 })
        #expect(figures.allSatisfy { $0.gradientNorm > 0 && $0.tokens > 1 && $0.entropy > 0 })

        let directory = "\(root.path)/cut"
        var seen = 0
        let first = try run(in: directory)
        let cut = try first.run(isAsked: { seen == 1 }) { if case .update = $0 { seen += 1 } }
        #expect(cut == .interrupted && first.updatesDone == 1)
        let second = try run(in: directory)
        #expect(try second.resume())
        #expect(try second.run(isAsked: { false }) { _ in } == .finished)
        #expect(second.adapter == whole.adapter)
        #expect(second.gradientTokens == whole.gradientTokens)
    }

    /// A draft that lacks a statement is edited by putting it in where it belongs, and only what is new is learnt.
    @Test func editsChangeOneStatement() throws {
        let form = StageForm(model.tokenizer)
        let written = ["Mild cardiomegaly.", "No acute disease."]
        let tokens = form.format.target(for: written)
        let rollout = Rollout(tokens, logProbabilities: tokens.map { _ in 0 }, form)
        #expect(rollout.statements == written && !rollout.isTruncated)
        let signed = ["Large left pneumothorax.", "Mild cardiomegaly."]
        let edits = DraftEdit.all(of: rollout, towards: signed, form)
        for edit in edits {
            #expect(form.format.statements(in: edit.tokens) == edit.statements)
            #expect(edit.tokens == form.format.target(for: edit.statements))
            #expect(edit.isEdited.count == edit.tokens.count && edit.isEdited.contains(true))
        }
        let put = try #require(edits.first { $0.statements.count == 3 })
        #expect(put.statements == ["Large left pneumothorax."] + written)
        let new = form.body(of: signed[0]).count + 1
        #expect(put.isEdited == (0..<put.tokens.count).map { $0 < new })
        // Without its last statement the one before it ends the draft: its end is what is new.
        let shorter = try #require(edits.first { $0.statements == ["Mild cardiomegaly."] })
        #expect(shorter.isEdited == shorter.tokens.indices.map { $0 == shorter.tokens.count - 1 })
        // Without its first statement the next one's first word is.
        let other = try #require(edits.first { $0.statements == ["No acute disease."] })
        #expect(other.isEdited == other.tokens.indices.map { $0 == 0 })
    }
}
