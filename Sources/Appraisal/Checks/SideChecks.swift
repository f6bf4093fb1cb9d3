import ClinicalText

/// Checks of sides: the order against both texts, the findings against the impression, and sides that are left out.
///
/// What a finding's own side says is checked with its fact (`ConsistencyChecks`); here are the parts of the body that are
/// named, be they diseased or not.
enum SideChecks {
    static func checks(_ draft: CheckedCase) -> [Check] {
        let (findings, impression) = (BodyParts.mentions(in: draft.findings), BodyParts.mentions(in: draft.impression))
        return order(draft, findings, impression) + parts(draft, findings, impression) + missing(draft)
    }

    // MARK: The order

    private static func order(
        _ draft: CheckedCase, _ findings: [BodyParts.Mention], _ impression: [BodyParts.Mention]
    ) -> [Check] {
        guard let ordered = draft.context.orderedSide, ordered != .bilateral,
            draft.context.exam.map(BodyParts.isOneSided) ?? true
        else { return [] }
        let wrong = (
            opposite(to: ordered, draft.findings, findings), opposite(to: ordered, draft.impression, impression)
        )
        guard wrong.0.isEmpty, wrong.1.isEmpty else {
            return [
                Check(
                    .side, "SIDE_NOT_ORDERED", .critical, findings: wrong.0, impression: wrong.1,
                    "The report speaks of the side that was not ordered.")
            ]
        }
        let isNamed = [draft.findings, draft.impression].contains { BodyParts.names(ordered, $0.text) }
        guard !isNamed else { return [] }
        return [
            Check(.side, "ORDERED_SIDE_MISSING", .information, "Neither text names the side that was ordered.")
        ]
    }

    private static let compares = TermScan(
        "compar* | contralateral | asymmetr* | opposite | unlike | than | history of | prior")

    /// What a text says of the other side; nothing where it names the ordered one too, for then it compares.
    private static func opposite(
        to ordered: Fact.Side, _ checked: CheckedText, _ mentions: [BodyParts.Mention]
    ) -> [Range<Int>] {
        guard !BodyParts.names(ordered, checked.text) else { return [] }
        let parts = mentions.filter { $0.side == ordered.other }.map(\.span)
        let facts = checked.reading.facts.filter { fact in
            fact.side == ordered.other && fact.assertion != .absent && !parts.contains { $0.overlaps(fact.span) }
        }.map(\.span)
        return (parts + facts).filter { !compares.matches(checked.sentence(of: $0)) }
            .sorted { $0.lowerBound < $1.lowerBound }
    }

    // MARK: Findings and impression

    /// "The right knee" in the one and "the left knee" in the other, where neither names both.
    private static func parts(
        _ draft: CheckedCase, _ findings: [BodyParts.Mention], _ impression: [BodyParts.Mention]
    ) -> [Check] {
        let isTold = draft.consistency.matching.verdicts.contains { if case .swapped = $0 { true } else { false } }
        guard !isTold else { return [] }
        return Set(impression.map(\.part)).sorted().compactMap { part in
            let (found, claimed) = (findings.filter { $0.part == part }, impression.filter { $0.part == part })
            let sides = (Set(found.map(\.side)), Set(claimed.map(\.side)))
            guard sides.0.count == 1, sides.1.count == 1, let side = sides.1.first, sides.0 != sides.1,
                !BodyParts.names(side, draft.findings.text)
            else { return nil }
            return Check(
                .side, "SIDE_DIFFERS", .critical, findings: found.map(\.span), impression: claimed.map(\.span),
                "The impression and the findings name different sides of a part of the body.")
        }
    }

    // MARK: Sides that are left out

    private static let sided = TermScan("left | right | lt | rt | both | bilateral* | bibasilar | bibasal | lingula*")

    private static func missing(_ draft: CheckedCase) -> [Check] {
        let claims = draft.impression.reading.facts
        return zip(claims, draft.consistency.matching.verdicts).compactMap { claim, verdict in
            guard case .supported(let index, _) = verdict, claim.side == nil, claim.assertion != .absent,
                claim.tier <= .actionable
            else { return nil }
            let fact = draft.findings.reading.facts[index]
            // A diagnosis has its side where the impression names the opacity that it is inferred from.
            guard Concepts.isA(claim.concept, fact.concept) || Concepts.isA(fact.concept, claim.concept) else {
                return nil
            }
            // Both sides are the whole of it, and a claim may have a neighbour that names the side for it.
            guard fact.side == .left || fact.side == .right,
                Concepts.named(fact.concept)?.flags.contains(.sided) == true
                    || Concepts.named(fact.concept)?.anatomy == nil,
                !claims.contains(where: { $0.side != nil && Concepts.isA($0.concept, claim.concept) }),
                !sided.matches(draft.impression.neighbourhood(of: claim.span))
            else { return nil }
            return Check(
                .side, "SIDE_MISSING", .warning, findings: [fact.span], impression: [claim.span],
                "The findings name a side that the impression leaves out.")
        }
    }
}
