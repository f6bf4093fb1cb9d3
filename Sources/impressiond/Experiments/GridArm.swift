import Alignment
import Digest
import Evaluation
import Guidelines
import ImpressionWriting
import LanguageModel
import ReportArchive
import ReportAssistant
import ServiceConfiguration
import SystemService
import Training

/// One arm of a grid in one fold.
struct GridArm {
    /// What came of it.
    struct Result {
        var adapter: LoRAAdapter?
        var drafts: [String]
        var gradientTokens = 0
        var steps = 0
        var ending = ""
    }

    let arm: ExperimentGrid.Arm
    let fold: GridFold
    let settings: Settings
    let file: ModelFile
    let directory: String
    let start: LoRAAdapter?
    let gradientTokens: Int?
    let isAsked: () -> Bool

    private var threads: Int { settings.model.threads }

    private var training: [ArchivedCase] {
        guard let share = arm.share else { return fold.training }
        let kept = ArchiveFolds(fold.training, count: 1000).folds
        return kept.prefix(Int(share * 1000)).flatMap(\.self)
    }

    /// - Throws: `INTERRUPTED`, and the codes of training.
    func run() throws -> Result {
        switch arm.method {
        case .start:
            guard let start else { throw AssistantError.grid("there is no adapter to start from") }
            return try drafted(start, gradientTokens: 0, steps: 0, ending: "as it is")
        case .tuning:
            return try tune(training.map { (WritingCase($0), $0.signedStatements) })
        case .alignment: return try align()
        case .iteration: return try tune(try bestSamples(training))
        case .sampling:
            let samples = try bestSamples(fold.test)
            return Result(drafts: samples.map { $0.1.joined(separator: "\n") }, ending: "sampled")
        case .neighbour:
            let rows = fold.training.map(EvaluationCase.init)
            let neighbour = NearestNeighbour(rows, weightedBy: rows)
            return Result(drafts: fold.test.map { neighbour.impression(for: $0.findings) }, ending: "looked up")
        }
    }

    // MARK: Fine-tuning

    private func tune(_ cases: [(WritingCase, [String])]) throws -> Result {
        let format = CaseFormat(file.model.tokenizer)
        let examples = TrainingData.examples(cases, settings.training, format)
        let development = TrainingData.examples(
            fold.development.map { (WritingCase($0), $0.signedStatements) }, settings.training, format)
        var plan = FineTuning.Plan(settings)
        let tokens = examples.reduce(0) { $0 + $1.tokens }
        if let gradientTokens {
            plan.epochs = max(1, Int((Double(gradientTokens) / Double(max(1, tokens))).rounded(.up)))
            let steps = Double((examples.count + plan.batch - 1) / plan.batch)
            plan.maximumSteps = max(1, Int((steps * Double(gradientTokens) / Double(max(1, tokens))).rounded()))
        }
        let run = FineTuning(
            file.model, from: start, training: examples, development: development, plan, identity: identity,
            directory: directory)
        _ = try run.resume()
        var learnt = 0
        let ending = try run.run(isAsked: isAsked) { progress in
            if case .step(let figures, _) = progress { learnt += figures.tokens }
        }
        guard ending != .interrupted else { throw AssistantError.interruptedGrid }
        return try drafted(
            run.adapter, gradientTokens: learnt, steps: run.stepsDone, ending: ending.rawValue)
    }

    // MARK: RGRO

    private func align() throws -> Result {
        guard let start else { throw AssistantError.grid("an arm of RGRO needs an adapter to start from") }
        let development = fold.development.prefix(settings.alignment.developmentCases)
        let run = AlignmentRun(
            file.model, from: start, reference: start, training: training.map(AlignmentCase.init),
            development: development.map(AlignmentCase.init), AlignmentSettings(settings), try rewards,
            identity: identity, directory: directory)
        _ = try run.resume()
        let metrics = MetricsFile(path: "\(directory)/metrics.jsonl")
        let ending = try run.run(isAsked: isAsked) { metrics.append($0) }
        guard ending != .interrupted else { throw AssistantError.interruptedGrid }
        return try drafted(
            run.adapter, gradientTokens: run.gradientTokens, steps: run.updatesDone, ending: ending.rawValue)
    }

    private var rewards: RewardModel {
        get throws {
            RewardModel(
                try GuidelineSet(settings.guidelines), weights: AlignmentSettings(settings).advantages.weights,
                tools: try SiteTools.all(settings))
        }
    }

    private var identity: SHA256Digest {
        let ids = (training + fold.development).map(\.id).joined(separator: "\n")
        return SHA256Digest(of: file.digest.bytes + Array("\(arm.name) \(fold.number) \(ids)".utf8))
    }

    // MARK: Drafts

    private func drafted(
        _ adapter: LoRAAdapter, gradientTokens: Int, steps: Int, ending: String
    ) throws -> Result {
        let writer = BatchWriter(file.model.folded(adapter, threads: threads), threads: threads)
        let drafts = try writer.write(fold.test.map { WritingCase($0) })
        return Result(
            adapter: adapter, drafts: drafts.map(\.text), gradientTokens: gradientTokens, steps: steps, ending: ending)
    }

    /// Of several sampled drafts of each case the one that earns most without knowing what was signed.
    private func bestSamples(_ cases: [ArchivedCase]) throws -> [(WritingCase, [String])] {
        guard let start else { throw AssistantError.grid("an arm of samples needs an adapter to sample from") }
        let unsigned = cases.map { archived in
            var aCase = AlignmentCase(archived)
            aCase.target = nil
            return aCase
        }
        let best = try BestSamples(file.model, AlignmentSettings(settings), try rewards).best(of: unsigned, start)
        return zip(unsigned, best).map { ($0.writing, $1) }
    }
}

extension AssistantError {
    static let interruptedGrid = AssistantError(
        "INTERRUPTED", "The experiment was stopped; run it again to go on.", exit: .tryAgain)
}
