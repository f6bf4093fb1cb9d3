import ClinicalText

/// An impression with what was read in it.
struct ImpressionReading {
    let claims: [Fact]
    let recommendations: [Recommendation]
    /// Its words.
    let text: PlainText

    init(_ impression: String, claims: [Fact], recommendations: [Recommendation]) {
        self.claims = claims
        self.recommendations = recommendations
        text = PlainText(impression)
    }

    /// Whether a claim and a fact name the same finding, or one a kind of the other.
    static func names(_ claim: Fact, _ fact: Fact) -> Bool {
        Concepts.isA(claim.concept, fact.concept) || Concepts.isA(fact.concept, claim.concept)
    }

    /// Claims that name a fact, whatever they say of it.
    func claims(of fact: Fact) -> [Fact] { claims.filter { Self.names($0, fact) } }

    /// The fact before a recommendation, or in its sentence.
    func trigger(of recommendation: Recommendation) -> Fact? {
        recommendation.trigger.flatMap { claims.indices.contains($0) ? claims[$0] : nil }
    }

    /// Whether a recommendation's own sentence names a finding.
    func isAttached(_ recommendation: Recommendation) -> Bool {
        trigger(of: recommendation).map { recommendation.span.overlaps($0.span) } ?? false
    }

    /// Words of a list anywhere in it.
    func span(of phrases: Phrases) -> Range<Int>? {
        phrases.first(in: text.words[...]).map {
            text.words[$0.lowerBound].range.lowerBound..<text.words[$0.upperBound - 1].range.upperBound
        }
    }
}
