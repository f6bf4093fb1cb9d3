/// Whether a size was carried over.
///
/// The tolerance is 2 mm under 6 mm, 4 mm up to 30 mm, and a fifth above, by the fact's size; crossing 30 mm or a
/// threshold of a guideline that applies is always an error (RGRO, section 2).
enum SizeComparison {
    static let mass = 30.0

    /// - Parameters:
    ///   - claim: largest size in millimetres.
    ///   - fact: largest size in millimetres.
    ///   - thresholds: of guidelines that apply, in millimetres.
    static func agrees(_ claim: Double, with fact: Double, thresholds: [Double] = []) -> Bool {
        let tolerance = fact < 6 ? 2 : fact <= mass ? 4 : 0.2 * fact
        guard abs(claim - fact) <= tolerance else { return false }
        return (thresholds + [mass]).allSatisfy { (claim < $0) == (fact < $0) }
    }
}
