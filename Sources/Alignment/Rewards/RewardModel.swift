public import Appraisal
public import Guidelines
import ImpressionWriting
public import ToolSandbox

/// Says what drafts of a case earn.
///
/// What one case's findings say is read once.
public struct RewardModel: Sendable {
    /// The site's rules.
    public let guidelines: GuidelineSet
    /// How much each component counts.
    public let weights: RewardWeights
    /// Programs that score statements.
    public let tools: [DiagnosticTool]

    /// A model of the site's rules and tools.
    public init(_ guidelines: GuidelineSet, weights: RewardWeights, tools: [DiagnosticTool] = []) {
        self.guidelines = guidelines
        self.weights = weights
        self.tools = tools
    }

    /// The rewards of drafts of one case.
    struct Judge {
        private let appraiser: Appraiser
        private let expert: ExpertPotential?
        private let rejected: [String]?
        private let weights: RewardWeights
        private let tools: [DiagnosticTool]
        private let exam: String
        private let findings: String

        init(_ model: RewardModel, _ aCase: AlignmentCase) {
            appraiser = Appraiser(
                findings: aCase.writing.findings, context: aCase.context, guidelines: model.guidelines)
            weights = model.weights
            expert = aCase.target.map { ExpertPotential(correction: $0) }
            rejected = aCase.rejected
            tools = model.weights.tools > 0 ? model.tools : []
            exam = aCase.writing.exam ?? ""
            findings = aCase.writing.findings
        }

        /// What a draft earns, stage by stage.
        ///
        /// - Parameters:
        ///   - prefixes: the statements after each stage, the whole draft last.
        ///   - isTruncated: whether a limit ended it.
        func trace(_ prefixes: [[String]], isTruncated: Bool) -> RewardTrace {
            var trace = RewardTrace(appraiser.trace(prefixes, isIncomplete: isTruncated))
            trace.components[.expert] = expertComponent(prefixes)
            if let potentials = toolPotentials(prefixes) {
                trace.components[.tools] = PotentialTrace.Component(potentials: potentials)
            }
            return trace
        }

        /// What tools say of the statements of each stage; nil where none says anything.
        private func toolPotentials(_ prefixes: [[String]]) -> [Double]? {
            guard !tools.isEmpty else { return nil }
            let stages = zip([[]] + prefixes, prefixes).map { $1.dropFirst($0.count).joined(separator: "\n") }
            let request = ToolRequest(exam: exam, findings: findings, stages: stages)
            let words = stages.map { max(1, $0.split(whereSeparator: \.isWhitespace).count) }
            return tools.potentials(of: request, tokens: words)
        }

        private func expertComponent(_ prefixes: [[String]]) -> PotentialTrace.Component? {
            expert?.component(prefixes) ?? rejection(prefixes)
        }

        /// What was rejected without another text says nothing of drafts that are not like it.
        private func rejection(_ prefixes: [[String]]) -> PotentialTrace.Component? {
            guard let rejected, let draft = prefixes.last,
                let price = ExpertPotential.rejection(of: draft, rejected: rejected)
            else { return nil }
            return PotentialTrace.Component(
                potentials: [Double](repeating: 0, count: prefixes.count + 1), terminal: price)
        }

        /// What a radiologist's text says of a whole draft, -.5 to 1; nil without one.
        func expertReward(_ statements: [String]) -> Double? {
            expertComponent([statements])?.value
        }

        /// The reward of a whole draft.
        func reward(_ statements: [String], isTruncated: Bool = false) -> Double {
            trace([statements], isTruncated: isTruncated).total(weights)
        }
    }

    func judge(_ aCase: AlignmentCase) -> Judge { Judge(self, aCase) }
}
