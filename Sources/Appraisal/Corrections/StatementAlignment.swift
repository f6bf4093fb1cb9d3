import ClinicalText

/// A draft and what a radiologist made of it, statement by statement.
///
/// Statements with the same words belong together; of the others the most alike do, one to one, as long as they are alike
/// at all. How alike is half a matter of words, half one of facts: the same finding on the other side is the same
/// statement, changed.
public struct StatementAlignment: Sendable, Equatable {
    /// How the draft was taken.
    public enum Verdict: String, Sendable {
        /// Signed as it was, but for case and punctuation.
        case accepted
        /// Signed with changes.
        case edited
        /// No statement of it was kept.
        case rejected
    }

    /// In the order of the draft, each insertion behind what stands before it in the signed impression.
    public let edits: [StatementEdit]

    /// Statements that are less alike have nothing to do with each other.
    static let threshold = 0.4

    /// Compares two impressions.
    ///
    /// - Parameters:
    ///   - draft: its statements, without numbers.
    ///   - signed: the statements that were signed.
    public init(draft: [String], signed: [String]) {
        let (draft, signed) = (StatementTexts(draft), StatementTexts(signed))
        let pairs = Self.pairs(draft, signed)
        let comparison = StatementComparison(draft: draft, signed: signed)
        let moved = Self.moved(pairs)
        var edits = draft.words.indices.map { index -> StatementEdit in
            guard let other = pairs[index] else {
                return StatementEdit(draft: index, signed: nil, changes: comparison.deletion(of: index))
            }
            var changes = comparison.changes(index, other)
            if moved.contains(index) {
                changes.removeAll { $0.kind == .kept }
                changes.append((.moved, .none))
            }
            return StatementEdit(draft: index, signed: other, changes: changes)
        }
        let paired = Set(pairs.values)
        for index in signed.words.indices where !paired.contains(index) {
            let edit = StatementEdit(draft: nil, signed: index, changes: comparison.insertion(of: index))
            let place = index == 0 ? nil : edits.lastIndex { $0.signed == index - 1 }
            edits.insert(edit, at: place.map { $0 + 1 } ?? (index == 0 ? 0 : edits.count))
        }
        self.edits = edits
    }

    /// How the draft was taken.
    public var verdict: Verdict {
        if edits.allSatisfy({ $0.kinds == [.kept] }) { return .accepted }
        let ofDraft = edits.filter { $0.draft != nil }
        return !ofDraft.isEmpty && ofDraft.allSatisfy { $0.signed == nil } ? .rejected : .edited
    }

    /// The gravest edit.
    public var severity: StatementEdit.Severity { edits.map(\.severity).max() ?? .none }

    /// For statements of the draft the signed one that each became.
    private static func pairs(_ draft: StatementTexts, _ signed: StatementTexts) -> [Int: Int] {
        var pairs: [Int: Int] = [:]
        var free = Set(signed.words.indices)
        for index in draft.words.indices {
            guard let same = free.sorted().first(where: { signed.words[$0] == draft.words[index] }) else { continue }
            pairs[index] = same
            free.remove(same)
        }
        var candidates: [(similarity: Double, draft: Int, signed: Int)] = []
        for index in draft.words.indices where pairs[index] == nil {
            for other in free {
                let similarity = draft.similarity(of: index, to: other, of: signed)
                if similarity >= threshold { candidates.append((similarity, index, other)) }
            }
        }
        // The most alike first; of equal ones those at like places.
        candidates.sort { left, right in
            (-left.similarity, abs(left.draft - left.signed), left.draft, left.signed)
                < (-right.similarity, abs(right.draft - right.signed), right.draft, right.signed)
        }
        for candidate in candidates where pairs[candidate.draft] == nil && free.contains(candidate.signed) {
            pairs[candidate.draft] = candidate.signed
            free.remove(candidate.signed)
        }
        return pairs
    }

    /// Statements of the draft that stand elsewhere: those outside the longest run of pairs in order.
    private static func moved(_ pairs: [Int: Int]) -> Set<Int> {
        let order = pairs.sorted { $0.key < $1.key }
        var best: [[Int]] = []
        for (position, pair) in order.enumerated() {
            let before = (0..<position).filter { order[$0].value < pair.value }.map { best[$0] }
            best.append((before.max { $0.count < $1.count } ?? []) + [pair.key])
        }
        let still = best.max { $0.count < $1.count } ?? []
        return Set(pairs.keys).subtracting(still)
    }
}
