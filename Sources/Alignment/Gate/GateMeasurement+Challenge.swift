import ClinicalText
import Evaluation
import Grading
import ImpressionWriting
public import Synthesis

extension GateMeasurement {
    /// Both adapters on generated cases whose truth is known.
    ///
    /// - Parameter count: how many cases; the gate asks for 2,000.
    /// - Throws: `CONTEXT_FULL`, `MODEL_NUMERICS`, and what the checkpoint throws.
    public func challenge(count: Int = ChallengeSuite.challengeCount) throws -> [GatedCase] {
        let cases = ChallengeSuite().challenge(count: count)
        let (old, new) = try drafts(of: cases)
        return cases.indices.map { index in
            let truth = CaseTruth(cases[index].truth)
            // A pair that differs in one word is one case.
            return GatedCase(
                cluster: cases[index].pair ?? cases[index].id, isAbnormal: truth.findings.contains(where: \.isPresent),
                live: GateFigures(old[index], truth), candidate: GateFigures(new[index], truth))
        }
    }

    /// Cases of the never suite that the candidate fails and the live adapter does not.
    ///
    /// - Throws: as ``challenge(count:)``.
    public func newNeverFailures(count: Int = ChallengeSuite.neverCount) throws -> Int {
        let cases = ChallengeSuite().never(count: count)
        let (old, new) = try drafts(of: cases)
        return cases.indices.count { index in
            let truth = CaseTruth(cases[index].truth)
            func fails(_ statements: [String]) -> Bool {
                !NeverVerdict(draft: statements.joined(separator: "\n"), truth: truth).failures.isEmpty
            }
            return fails(new[index]) && !fails(old[index])
        }
    }

    private func drafts(of cases: [ChallengeCase]) throws -> (live: [[String]], candidate: [[String]]) {
        let writing = cases.map { WritingCase($0) }
        return (try drafts(writing, live), try drafts(writing, candidate))
    }
}

extension WritingCase {
    /// What the model is told of a generated case.
    init(_ source: ChallengeCase) {
        self.init(
            exam: source.exam, indication: source.indication, comparison: source.comparison, ageYears: source.age,
            sex: Sex(rawValue: source.sex.lowercased()), findings: source.findings)
    }
}

extension CaseTruth {
    /// The generator's truth in the words of the second extractor.
    init(_ truth: ChallengeTruth) {
        self.init(
            findings: truth.findings.map { finding in
                Finding(
                    concept: finding.concept, isPresent: finding.isPresent,
                    side: finding.side.flatMap { GradedFact.Side(rawValue: $0.rawValue) }, sizes: finding.sizes,
                    isUrgent: finding.isUrgent,
                    change: finding.change.flatMap { GradedFact.Change(rawValue: $0.rawValue) })
            }, expectsFollowUp: truth.followUp)
    }
}

extension GateFigures {
    /// The errors of a draft of a case whose truth is known.
    init(_ statements: [String], _ truth: CaseTruth) {
        self.init()
        let verdict = ChallengeVerdict(draft: statements.joined(separator: "\n"), truth: truth)
        if verdict.contradicts { faults.insert(.contradiction) }
        if verdict.hasWrongSide { faults.insert(.side) }
        if verdict.hasWrongSize { faults.insert(.size) }
        if verdict.omitsUrgent { faults.insert(.omission) }
        if verdict.recommendsUnwarranted { faults.insert(.recommendation) }
    }
}
