import ClinicalText

/// Checks of a draft against its findings: contradicted, unsupported, omitted, side and size.
enum ConsistencyChecks {
    static func checks(_ draft: CheckedCase) -> [Check] {
        claims(draft) + globalNegatives(draft) + omissions(draft)
    }

    private static func claims(_ draft: CheckedCase) -> [Check] {
        var checks: [Check] = []
        let facts = draft.findings.reading.facts
        for (claim, verdict) in zip(draft.impression.reading.facts, draft.consistency.matching.verdicts) {
            switch verdict {
            case .flipped(let fact):
                checks.append(
                    Check(
                        .contradicted, claim.assertion == .absent ? "DENIES_FINDING" : "ASSERTS_DENIED",
                        Swift.max(claim.tier, facts[fact].tier) == .benign ? .warning : .critical,
                        findings: [facts[fact].span],
                        impression: [claim.span], "The impression says the opposite of the findings."))
            case .deniedByNormal(let normal):
                checks.append(
                    Check(
                        .contradicted, "ASSERTS_DENIED", .critical,
                        findings: [draft.findings.reading.normals[normal].span],
                        impression: [claim.span],
                        "The impression names a finding of an organ that the findings call normal."))
            case .swapped(let fact):
                checks.append(
                    Check(
                        .side, "SIDE_SWAPPED", .critical, findings: [facts[fact].span], impression: [claim.span],
                        "The impression and the findings name different sides."))
            case .unsupported where claim.assertion != .absent:
                checks.append(
                    Check(
                        .unsupported, "UNSUPPORTED_CLAIM", claim.tier <= .actionable ? .critical : .warning,
                        impression: [claim.span], "The impression names something that the findings do not."))
            case .unsupported:
                checks.append(
                    Check(
                        .unsupported, "UNSUPPORTED_DENIAL", .information, impression: [claim.span],
                        "The impression denies something of which the findings say nothing."))
            case .implied: break
            case .supported(let fact, let differences):
                checks += self.differences(differences, claim, facts[fact])
            }
        }
        return checks
    }

    private static func differences(_ differences: Set<FactMatching.Difference>, _ claim: Fact, _ fact: Fact) -> [Check]
    {
        FactMatching.Difference.allCases.filter(differences.contains).map { difference in
            let (kind, code, message): (Check.Kind, String, String) =
                switch difference {
                case .side: (.side, "SIDE_EXTENT", "One side in one text, both sides in the other.")
                case .size: (.size, "SIZE_MISMATCH", "The impression and the findings give different sizes.")
                case .severity:
                    (.contradicted, "SEVERITY_DIFFERS", "The impression and the findings differ in severity.")
                case .certainty:
                    (.contradicted, "CERTAINTY_DIFFERS", "The impression is surer or less sure than the findings.")
                case .change:
                    (
                        .contradicted, "CHANGE_DIFFERS",
                        "The impression and the findings compare differently with the earlier study."
                    )
                }
            let isSevere = difference == .size || difference == .side || difference == .change
            return Check(
                kind, code, isSevere && claim.tier <= .actionable ? .critical : .warning, findings: [fact.span],
                impression: [claim.span], message)
        }
    }

    private static func globalNegatives(_ draft: CheckedCase) -> [Check] {
        zip(draft.impression.reading.globalNegatives, draft.consistency.denied).filter { !$0.1.isEmpty }.map {
            negative, facts in
            Check(
                .contradicted, "DENIES_ALL", .critical, findings: facts.map { draft.findings.reading.facts[$0].span },
                impression: [negative.span],
                "The impression calls the examination free of findings that the findings name.")
        }
    }

    private static func omissions(_ draft: CheckedCase) -> [Check] {
        draft.consistency.omittedUrgent.map { index in
            Check(
                .omitted, "URGENT_OMITTED", .critical, findings: [draft.findings.reading.facts[index].span],
                "The impression leaves out an urgent finding.")
        }
            + draft.consistency.omittedActionable.map { index in
                Check(
                    .omitted, "ACTIONABLE_OMITTED", .warning, findings: [draft.findings.reading.facts[index].span],
                    "The impression leaves out a finding that someone must act on.")
            }
    }
}
