/// What is true of a case whose truth is known: generated ones, whose findings need not be read by any extractor.
public struct CaseTruth: Sendable, Equatable {
    /// One thing that is there or not.
    public struct Finding: Sendable, Equatable {
        /// A name of this target's concept table.
        public let concept: String
        /// Whether it is there.
        public let isPresent: Bool
        /// Its side.
        public let side: GradedFact.Side?
        /// In mm.
        public let sizes: [Double]
        /// Whether a draft must say it.
        public let isUrgent: Bool
        /// How it compares with the earlier study.
        public let change: GradedFact.Change?

        /// A finding with what is known of it.
        public init(
            concept: String, isPresent: Bool = true, side: GradedFact.Side? = nil, sizes: [Double] = [],
            isUrgent: Bool = false, change: GradedFact.Change? = nil
        ) {
            self.concept = concept
            self.isPresent = isPresent
            self.side = side
            self.sizes = sizes
            self.isUrgent = isUrgent
            self.change = change
        }
    }

    /// What is there and what is not.
    public let findings: [Finding]
    /// Whether a guideline asks for follow-up; nil where rules differ.
    public let expectsFollowUp: Bool?

    /// The truth of a case.
    public init(findings: [Finding], expectsFollowUp: Bool? = nil) {
        self.findings = findings
        self.expectsFollowUp = expectsFollowUp
    }

    /// Whether all concepts are in the table; drafts cannot be judged by others.
    public var isKnown: Bool { findings.allSatisfy { ConceptTable.shared.contains($0.concept) } }

    /// The report that says exactly this.
    var report: GradedReport { GradedReport(facts: findings.map(\.fact)) }
}

extension CaseTruth.Finding {
    /// It as a fact; the truth decides what is urgent, the table about the rest.
    var fact: GradedFact {
        let entry = ConceptTable.shared[concept]
        return GradedFact(
            concept: concept, span: 0..<0, anatomy: entry.anatomy, side: side,
            assertion: isPresent ? .present : .absent, severity: nil, change: change, sizes: sizes, count: nil,
            tier: isUrgent ? .urgent : entry.tier == .urgent ? .actionable : entry.tier, limit: nil, isOld: false)
    }
}
