import Appraisal
public import Guidelines
import ImpressionWriting

/// Says what drafts of a case earn.
///
/// What one case's findings say is read once.
public struct RewardModel: Sendable {
    /// The site's rules.
    public let guidelines: GuidelineSet
    /// How much each component counts.
    public let weights: RewardWeights

    /// A model of the site's rules.
    public init(_ guidelines: GuidelineSet, weights: RewardWeights) {
        self.guidelines = guidelines
        self.weights = weights
    }

    /// The rewards of drafts of one case.
    struct Judge {
        private let appraiser: Appraiser
        private let expert: ExpertPotential?
        private let rejected: [String]?
        private let weights: RewardWeights

        init(_ model: RewardModel, _ aCase: AlignmentCase) {
            appraiser = Appraiser(
                findings: aCase.writing.findings, context: aCase.context, guidelines: model.guidelines)
            weights = model.weights
            expert = aCase.target.map { ExpertPotential(correction: $0) }
            rejected = aCase.rejected
        }

        /// What a draft earns, stage by stage.
        ///
        /// - Parameters:
        ///   - prefixes: the statements after each stage, the whole draft last.
        ///   - isTruncated: whether a limit ended it.
        func trace(_ prefixes: [[String]], isTruncated: Bool) -> RewardTrace {
            var trace = RewardTrace(appraiser.trace(prefixes, isIncomplete: isTruncated))
            trace.components[.expert] = expert?.component(prefixes) ?? rejection(prefixes)
            return trace
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
            trace([statements], isTruncated: false).components[.expert]?.value
        }

        /// The reward of a whole draft.
        func reward(_ statements: [String], isTruncated: Bool = false) -> Double {
            trace([statements], isTruncated: isTruncated).total(weights)
        }
    }

    func judge(_ aCase: AlignmentCase) -> Judge { Judge(self, aCase) }
}
