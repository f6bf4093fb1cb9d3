extension Fact {
    /// Reads a fact; keys that are missing count as null.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            concept: try values.decode(String.self, forKey: .concept),
            text: try values.decode(String.self, forKey: .text),
            span: try values.decode(Range<Int>.self, forKey: .span),
            anatomy: try values.decodeIfPresent(String.self, forKey: .anatomy),
            side: try values.decodeIfPresent(Side.self, forKey: .side),
            assertion: try values.decode(Assertion.self, forKey: .assertion),
            certainty: try values.decode(Int.self, forKey: .certainty),
            severity: try values.decodeIfPresent(Severity.self, forKey: .severity),
            change: try values.decodeIfPresent(Change.self, forKey: .change),
            sizesMillimetres: try values.decodeIfPresent([Double].self, forKey: .sizesMillimetres) ?? [],
            count: try values.decodeIfPresent(Int.self, forKey: .count),
            tier: try values.decode(SignificanceTier.self, forKey: .tier))
    }

    /// Writes every key, null where there is nothing, so that all lines of a file have the same shape.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(concept, forKey: .concept)
        try values.encode(text, forKey: .text)
        try values.encode(span, forKey: .span)
        try values.encode(anatomy, forKey: .anatomy)
        try values.encode(side, forKey: .side)
        try values.encode(assertion, forKey: .assertion)
        try values.encode(certainty, forKey: .certainty)
        try values.encode(severity, forKey: .severity)
        try values.encode(change, forKey: .change)
        try values.encode(sizesMillimetres, forKey: .sizesMillimetres)
        try values.encode(count, forKey: .count)
        try values.encode(tier, forKey: .tier)
    }
}
