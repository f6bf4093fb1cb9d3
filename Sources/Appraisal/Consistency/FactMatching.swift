public import ClinicalText

/// How the claims of an impression rest on the facts of the findings.
public struct FactMatching: Sendable, Equatable {
    /// What a claim differs in although its fact supports it.
    public enum Difference: String, Sendable, Equatable, CaseIterable {
        case side, size, severity, certainty, change
    }

    /// What becomes of a claim.
    public enum Verdict: Sendable, Equatable {
        /// A fact says the same, but for some differences.
        case supported(fact: Int, Set<Difference>)
        /// The findings call the organ or the examination normal, which supports a denial.
        case implied
        /// A fact says the opposite.
        case flipped(fact: Int)
        /// The findings call the organ normal of which it claims something.
        case deniedByNormal(normal: Int)
        /// A fact says the same of the other side.
        case swapped(fact: Int)
        /// No fact says anything of it.
        case unsupported
    }

    /// A verdict for each claim, in their order.
    public let verdicts: [Verdict]

    /// Facts that a claim states with the right assertion and side.
    public var mentioned: Set<Int> {
        Set(verdicts.compactMap { if case .supported(let fact, _) = $0 { fact } else { nil } })
    }

    /// - Parameters:
    ///   - findings: what they say.
    ///   - claims: of the impression.
    ///   - thresholds: sizes in millimetres that a guideline which applies treats differently on both sides.
    public init(findings: ReportReading, claims: [Fact], thresholds: [Double] = []) {
        let matcher = ClaimMatcher(findings: findings, claims: claims, thresholds: thresholds)
        verdicts = claims.indices.map { matcher.verdict(of: $0) }
    }
}

/// Finds the fact that speaks of a claim.
private struct ClaimMatcher {
    let findings: ReportReading
    let claims: [Fact]
    let thresholds: [Double]
    /// Concepts that the findings have.
    let found: Set<String>

    init(findings: ReportReading, claims: [Fact], thresholds: [Double]) {
        self.findings = findings
        self.claims = claims
        self.thresholds = thresholds
        found = Set(findings.facts.filter { $0.assertion != .absent }.map(\.concept))
    }

    func verdict(of index: Int) -> FactMatching.Verdict {
        let claim = claims[index]
        let verdicts = findings.facts.indices.filter { isRelated(claim, findings.facts[$0]) }.compactMap { fact in
            verdict(of: claim, fact).map {
                (verdict: $0, isOther: findings.facts[fact].concept == claim.concept ? 0 : 1, fact: fact)
            }
        }
        // A fact that supports counts before one that contradicts: "no right effusion" is no answer to a left one.
        // Of equal ones that of the claim's own concept: of "pneumonia versus atelectasis" each has its fact.
        let best = verdicts.min { left, right in
            (Self.rank(left.verdict), left.isOther, left.fact) < (Self.rank(right.verdict), right.isOther, right.fact)
        }?.verdict
        return best ?? withoutFact(claim)
    }

    private static func rank(_ verdict: FactMatching.Verdict) -> Int {
        switch verdict {
        case .supported(_, let differences): differences.count
        case .implied: 9
        case .swapped: 10
        case .flipped, .deniedByNormal: 11
        case .unsupported: 12
        }
    }

    /// What calling an organ or the whole normal says of a claim.
    private func withoutFact(_ claim: Fact) -> FactMatching.Verdict {
        let normal = findings.normals.firstIndex { normal in
            Concepts.isA(claim.concept, normal.concept)
                || (claim.assertion == .absent && Concepts.supports([normal.concept], claim.concept))
        }
        if claim.assertion == .absent {
            let isCovered = findings.globalNegatives.contains { $0.contradicts(claim.asserted) }
            return normal != nil || isCovered ? .implied : .unsupported
        }
        if let normal { return .deniedByNormal(normal: normal) }
        return .unsupported
    }

    private func isRelated(_ claim: Fact, _ fact: Fact) -> Bool {
        guard Self.sharesPlace(claim.anatomy, fact.anatomy) else { return false }
        if claim.concept == fact.concept { return true }
        switch (claim.assertion == .absent, fact.assertion == .absent) {
        // What denies a kind denies its kinds, not what it is a kind of.
        case (false, true): return Concepts.isA(claim.concept, fact.concept)
        case (true, false): return Concepts.isA(fact.concept, claim.concept)
        case (true, true): return Concepts.isA(claim.concept, fact.concept)
        case (false, false): break
        }
        if Concepts.isA(claim.concept, fact.concept) || Concepts.isA(fact.concept, claim.concept) { return true }
        // An opacity may be a pneumonia: an inference counts only as one.
        return claim.certainty < 5 && Concepts.supports([fact.concept], claim.concept)
            || claim.certainty < 5 && Concepts.supports(found, claim.concept)
                && Concepts.takesPart(fact.concept, in: claim.concept)
    }

    /// Places agree where one is not told, or where both are of one organ: an adjacent lobe is no error.
    private static func sharesPlace(_ left: String?, _ right: String?) -> Bool {
        guard let left, let right, left != right else { return true }
        if left.contains(right) || right.contains(left) { return true }
        return Concepts.organ(of: left) == Concepts.organ(of: right)
    }

    private func verdict(of claim: Fact, _ index: Int) -> FactMatching.Verdict? {
        let fact = findings.facts[index]
        let opposes = claim.side != nil && fact.side != nil && claim.side != fact.side
        let isSwap = opposes && claim.side != .bilateral && fact.side != .bilateral
        switch (claim.assertion == .absent, fact.assertion == .absent) {
        case (true, true): return opposes && fact.side != .bilateral ? nil : .supported(fact: index, [])
        case (true, false), (false, true):
            // "No left effusion" beside a right one contradicts nothing.
            return isSwap ? nil : .flipped(fact: index)
        case (false, false): break
        }
        guard !isSwap else { return .swapped(fact: index) }
        var differences: Set<FactMatching.Difference> = opposes && !isCompleted(claim, fact) ? [.side] : []
        if claim.assertion != fact.assertion, claim.concept == fact.concept { differences.insert(.certainty) }
        if claim.assertion == .present, claim.certainty == 5, Self.adds(claim.concept, to: fact.concept) {
            differences.insert(.certainty)
        }
        if let claimed = claim.severity, let found = fact.severity, claimed.differs(from: found) {
            differences.insert(.severity)
        }
        if let claimed = claim.change, claimed != .stable, claimed != fact.change { differences.insert(.change) }
        if let claimed = claim.change, claimed == .stable, fact.isNewOrWorse { differences.insert(.change) }
        if let claimed = claim.sizesMillimetres.max(), claim.concept == fact.concept || !fact.sizesMillimetres.isEmpty {
            let agrees = fact.sizesMillimetres.max().map {
                SizeComparison.agrees(claimed, with: $0, thresholds: thresholds)
            }
            if agrees != true { differences.insert(.size) }
        }
        return .supported(fact: index, differences)
    }

    /// Whether a concept is a diagnosis of what a wider one only describes: a pneumonia of an opacity, but no pulmonary
    /// nodule of a nodule.
    private static func adds(_ concept: String, to wider: String) -> Bool {
        concept != wider && !Concepts.isA(wider, concept) && !concept.hasSuffix(wider)
    }

    /// "Bilateral effusions" of a left and a right one, and the other way round.
    private func isCompleted(_ claim: Fact, _ fact: Fact) -> Bool {
        let side = claim.side == .bilateral ? fact.side : claim.side
        let others = claim.side == .bilateral ? findings.facts : claims
        return others.contains { other in
            other.side != nil && other.side != side && other.side != .bilateral && other.assertion != .absent
                && (Concepts.isA(other.concept, fact.concept) || Concepts.isA(fact.concept, other.concept))
        }
    }
}

extension Fact {
    /// The same, present.
    fileprivate var asserted: Fact {
        var fact = self
        fact.assertion = .present
        return fact
    }
}

extension Fact.Severity {
    private var rank: Int {
        switch self {
        case .trace: 0
        case .mild: 1
        case .moderate: 2
        case .severe: 3
        }
    }

    /// Two steps apart, or on two sides of what makes a finding actionable.
    fileprivate func differs(from other: Fact.Severity) -> Bool {
        abs(rank - other.rank) > 1 || (rank >= 2) != (other.rank >= 2)
    }
}
