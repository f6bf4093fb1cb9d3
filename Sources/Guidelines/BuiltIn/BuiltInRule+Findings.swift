import ClinicalText

extension BuiltInRule {
    /// 1 if the sentence that makes the first positive claim names an urgent fact.
    func urgentFirst(_ impression: ImpressionReading, _ urgent: [Fact]) -> Verdict {
        guard let first = impression.claims.first(where: { $0.assertion != .absent }) else { return Verdict(0) }
        let sentence = impression.text.span(ofSentenceAt: first.span.lowerBound) ?? first.span
        let claim = impression.claims.first { claim in
            claim.assertion != .absent && sentence.overlaps(claim.span)
                && urgent.contains { ImpressionReading.names(claim, $0) }
        }
        return claim.map { Verdict(1, at: $0.span) } ?? Verdict(0, at: first.span)
    }

    /// 1 if every urgent fact is named as surely as the findings have it; .5 if only some are, or with a hedge.
    func urgentExplicit(_ impression: ImpressionReading, _ urgent: [Fact]) -> Verdict {
        var named = 0
        var hedged = 0
        var span: Range<Int>?
        for fact in urgent {
            let claims = impression.claims(of: fact).filter { $0.assertion != .absent }
            guard let claim = claims.first(where: { $0.assertion == .present }) ?? claims.first else { continue }
            span = span ?? claim.span
            if claim.assertion == .present || fact.assertion == .uncertain { named += 1 } else { hedged += 1 }
        }
        return Verdict(named == urgent.count ? 1 : named + hedged > 0 ? 0.5 : 0, at: span)
    }

    /// 1 if every size is given, .5 if some are. A finding that is not mentioned counts as one without its size.
    func sizeCarriedOver(_ impression: ImpressionReading, _ sized: [Fact]) -> Verdict {
        let carriers = sized.compactMap { fact in
            impression.claims(of: fact).first { claim in
                claim.assertion != .absent
                    && claim.sizesMillimetres.contains { size in
                        fact.sizesMillimetres.contains { Self.isSame(size, asFound: $0) }
                    }
            }
        }
        return .share(met: carriers.count, of: sized.count, at: carriers.first?.span)
    }

    /// The tolerance of the consistency reward: 2 mm under 6 mm, 4 mm to 30 mm, then 20 %, by the finding's size.
    private static func isSame(_ size: Double, asFound found: Double) -> Bool {
        abs(size - found) <= (found < 6 ? 2 : found <= 30 ? 4 : found * 0.2)
    }

    /// 1 if every side is given, .5 if some are. A finding that is not mentioned counts as one without its side.
    func sideStated(_ impression: ImpressionReading, _ sided: [Fact]) -> Verdict {
        let carriers = sided.compactMap { fact in
            impression.claims(of: fact).first { claim in
                claim.assertion != .absent && (claim.side == fact.side || claim.side == .bilateral)
            }
        }
        return .share(met: carriers.count, of: sided.count, at: carriers.first?.span)
    }
}
