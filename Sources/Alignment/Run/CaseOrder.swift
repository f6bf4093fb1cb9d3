import LanguageModel
import Training

/// Which cases each update learns from (RGRO, section 4): half new corrections, three tenths of earlier ones, two tenths
/// of signed reports that stay the same from run to run; what there is none of goes to the others. Normal and other
/// cases are taken apart, so that the share of normals is what was asked for.
///
/// Of each kind every case comes once before any comes again.
struct CaseOrder {
    private struct Pool {
        let indices: [Int]
        let count: Int
        let order: TrainingOrder

        init(_ indices: [Int], count: Int, seed: UInt64) {
            self.indices = indices
            self.count = count
            order = TrainingOrder(count: indices.count, batch: count, seed: seed)
        }
    }

    private let pools: [Pool]

    private static let shares: [(origin: AlignmentCase.Origin, share: Double)] = [
        (.new, 0.5), (.replay, 0.3), (.anchor, 0.2),
    ]

    /// - Parameters:
    ///   - cases: all that may be learnt.
    ///   - count: cases of an update.
    ///   - normalShare: nil takes cases as they come.
    init(_ cases: [(isNormal: Bool, origin: AlignmentCase.Origin)], count: Int, normalShare: Double?, seed: UInt64) {
        let parts = Self.shares.map { origin, share in
            (indices: cases.indices.filter { cases[$0].origin == origin }, share: share)
        }.filter { !$0.indices.isEmpty }
        let counts = Self.counts(parts.map(\.share), of: count)
        var pools: [Pool] = []
        for (part, own) in zip(parts, counts) where own > 0 {
            for (indices, some) in Self.split(part.indices, cases.map(\.isNormal), own, normalShare) where some > 0 {
                pools.append(Pool(indices, count: some, seed: seed &+ UInt64(pools.count)))
            }
        }
        self.pools = pools
    }

    /// Whole numbers in the proportion of shares: the largest remainders get what rounding leaves.
    static func counts(_ shares: [Double], of count: Int) -> [Int] {
        let sum = shares.reduce(0, +)
        let exact = shares.map { $0 / sum * Double(count) }
        var counts = exact.map { Int($0) }
        let order = exact.indices.sorted { exact[$0] - exact[$0].rounded(.down) > exact[$1] - exact[$1].rounded(.down) }
        for index in order.prefix(count - counts.reduce(0, +)) { counts[index] += 1 }
        return counts
    }

    private static func split(
        _ indices: [Int], _ isNormal: [Bool], _ count: Int, _ share: Double?
    ) -> [(indices: [Int], count: Int)] {
        let (normal, others) = (indices.filter { isNormal[$0] }, indices.filter { !isNormal[$0] })
        guard let share, !normal.isEmpty, !others.isEmpty else { return [(indices, count)] }
        let normals = min(count, Int((Double(count) * share).rounded()))
        return [(normal, normals), (others, count - normals)]
    }

    /// The cases of an update, counted from 0, as indices.
    func cases(ofUpdate update: Int) -> [Int] {
        pools.flatMap { pool in pool.order.examples(ofStep: update).map { pool.indices[$0] } }
    }
}
