import Training

/// Which cases each update learns from: every one once before any comes again, normal and other ones apart, so that the
/// share of normals is what was asked for.
struct CaseOrder {
    private let pools: [(indices: [Int], order: TrainingOrder, count: Int)]

    /// - Parameters:
    ///   - isNormal: of each case.
    ///   - count: cases of an update.
    ///   - normalShare: nil takes cases as they come.
    init(isNormal: [Bool], count: Int, normalShare: Double?, seed: UInt64) {
        let normal = isNormal.indices.filter { isNormal[$0] }
        let others = isNormal.indices.filter { !isNormal[$0] }
        var parts: [(indices: [Int], count: Int)] = [(Array(isNormal.indices), count)]
        if let normalShare, !normal.isEmpty, !others.isEmpty {
            let share = min(count - 1, max(1, Int((Double(count) * normalShare).rounded())))
            parts = normalShare == 0 ? [(others, count)] : [(normal, share), (others, count - share)]
        }
        pools = parts.filter { $0.count > 0 }.enumerated().map { number, part in
            let order = TrainingOrder(count: part.indices.count, batch: part.count, seed: seed &+ UInt64(number))
            return (part.indices, order, part.count)
        }
    }

    /// The cases of an update, counted from 0, as indices.
    func cases(ofUpdate update: Int) -> [Int] {
        pools.flatMap { pool in pool.order.examples(ofStep: update).map { pool.indices[$0] } }
    }
}
