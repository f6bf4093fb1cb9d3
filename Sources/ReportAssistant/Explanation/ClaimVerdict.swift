import Appraisal
import ClinicalText

/// What becomes of a claim, in words and places.
struct ClaimVerdict {
    /// What a claim can be.
    enum Name: String, CaseIterable {
        case supported, implied, flipped, denied, swapped, unsupported
    }

    /// What it is.
    let name: Name
    /// The fact that it rests on or contradicts.
    let fact: Int?
    /// The organ that the findings call normal, of which it claims something.
    let normal: Int?
    /// Where the findings speak of it.
    let findingsSpan: Range<Int>?
    /// In what it differs from its fact.
    let differences: [String]
    /// Whether the findings say otherwise, or nothing; a denial of which they say nothing is no error.
    let isWrong: Bool

    init(_ verdict: FactMatching.Verdict, of claim: Fact, _ findings: ReportReading) {
        var different: Set<FactMatching.Difference> = []
        switch verdict {
        case .supported(let its, let differences):
            (name, fact, normal, isWrong) = (.supported, its, nil, false)
            different = differences
        case .implied: (name, fact, normal, isWrong) = (.implied, nil, nil, false)
        case .flipped(let its): (name, fact, normal, isWrong) = (.flipped, its, nil, true)
        case .deniedByNormal(let its): (name, fact, normal, isWrong) = (.denied, nil, its, true)
        case .swapped(let its): (name, fact, normal, isWrong) = (.swapped, its, nil, true)
        case .unsupported: (name, fact, normal, isWrong) = (.unsupported, nil, nil, claim.assertion != .absent)
        }
        findingsSpan = fact.map { findings.facts[$0].span } ?? normal.map { findings.normals[$0].span }
        differences = FactMatching.Difference.allCases.filter(different.contains).map(\.rawValue)
    }
}

extension Explanation {
    /// One for each claim of the impression.
    var verdicts: [ClaimVerdict] {
        zip(appraisal.impression.facts, appraisal.consistency.matching.verdicts).map { claim, verdict in
            ClaimVerdict(verdict, of: claim, appraisal.findings)
        }
    }

    /// Facts that count and of which no claim says anything, right or wrong.
    var unmentioned: [Int] {
        guard statements != nil else { return [] }
        let named = Set(verdicts.compactMap(\.fact))
        return appraisal.consistency.omitted.filter { !named.contains($0) }
    }
}
