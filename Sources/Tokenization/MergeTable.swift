/// Which pairs of tokens merge, in which order, and into what.
struct MergeTable: Sendable {
    /// The rank of a pair that does not merge.
    static let never = UInt32.max

    /// Left token in the high half of the key, right token in the low half.
    private var ranks: [UInt64: UInt32] = [:]
    /// [rank], the token that a merge makes.
    private(set) var results: [Int32] = []

    /// Reads merges written as "left right"; a merge's place in the list is its rank, the lowest merging first.
    init(_ merges: [String], alphabet: ByteAlphabet, index: Vocabulary.Index) throws(TokenizationError) {
        guard merges.count < Int(Self.never) else { throw .damaged("too many merges") }
        ranks.reserveCapacity(merges.count)
        results.reserveCapacity(merges.count)
        for (rank, merge) in merges.enumerated() {
            // A new array each time: its slices are keys, and appending to one that is shared would copy it anyway.
            var bytes: [UInt8] = []
            var middle: Int?
            for scalar in merge.unicodeScalars {
                if let byte = alphabet[scalar] {
                    bytes.append(byte)
                } else if scalar == " ", middle == nil {
                    middle = bytes.count
                } else {
                    throw .damaged("merge \(rank) is not two byte-encoded tokens")
                }
            }
            guard let middle, let left = index[bytes[..<middle]], let right = index[bytes[middle...]],
                let result = index[bytes[...]]
            else { throw .damaged("merge \(rank) names no ordinary tokens") }
            guard ranks.updateValue(UInt32(rank), forKey: Self.key(left, right)) == nil else {
                throw .damaged("merge \(rank) is there twice")
            }
            results.append(result)
        }
    }

    /// The rank of a pair, `never` where it does not merge.
    func rank(_ left: Int32, _ right: Int32) -> UInt32 { ranks[Self.key(left, right)] ?? Self.never }

    private static func key(_ left: Int32, _ right: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
    }
}
