/// What one rule says of an impression.
struct Verdict: Equatable {
    /// 0, .5 or 1.
    let satisfaction: Double
    /// Unicode-scalar offsets in the impression, half open.
    let span: Range<Int>?

    init(_ satisfaction: Double, at span: Range<Int>? = nil) {
        self.satisfaction = satisfaction
        self.span = span
    }

    /// All of several things are met, some, or none.
    static func share(met: Int, of count: Int, at span: Range<Int>?) -> Verdict {
        Verdict(met == count ? 1 : met > 0 ? 0.5 : 0, at: span)
    }
}
