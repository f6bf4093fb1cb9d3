/// ROUGE F-measures of one draft against one impression, in 0...1.
///
/// As the package `rouge-score` computes them without a stemmer: lower case, runs of other characters than a-z and
/// 0-9 are one space. Source: Lin, ROUGE: A Package for Automatic Evaluation of Summaries, ACL 2004.
public struct Rouge: Sendable, Equatable {
    /// Words in common.
    public let rouge1: Double
    /// Pairs of neighbouring words in common.
    public let rouge2: Double
    /// The longest common subsequence.
    public let rougeL: Double

    /// Compares a draft with the signed impression.
    public init(draft: String, reference: String) {
        self.init(draft: Self.tokens(draft), reference: Self.tokens(reference))
    }

    init(draft: [String], reference: [String]) {
        rouge1 = Self.overlap(draft, reference)
        rouge2 = Self.overlap(Self.pairs(draft), Self.pairs(reference))
        rougeL = Self.fMeasure(Self.longestCommonSubsequence(draft, reference), draft.count, reference.count)
    }

    /// The words of a text.
    static func tokens(_ text: String) -> [String] {
        text.lowercased().utf8.split { !(97...122 ~= $0 || 48...57 ~= $0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func pairs(_ words: [String]) -> [String] { zip(words, words.dropFirst()).map { "\($0) \($1)" } }

    private static func overlap(_ draft: [String], _ reference: [String]) -> Double {
        var counts: [String: Int] = [:]
        for gram in reference { counts[gram, default: 0] += 1 }
        var common = 0
        for gram in draft {
            guard let count = counts[gram], count > 0 else { continue }
            counts[gram] = count - 1
            common += 1
        }
        return fMeasure(common, draft.count, reference.count)
    }

    /// 2PR/(P + R), which is twice what is common over the sum of lengths.
    private static func fMeasure(_ common: Int, _ draft: Int, _ reference: Int) -> Double {
        common == 0 ? 0 : 2 * Double(common) / Double(draft + reference)
    }

    private static func longestCommonSubsequence(_ left: [String], _ right: [String]) -> Int {
        var ids: [String: Int] = [:]
        let rows = left.map { word in
            ids[word]
                ?? {
                    ids[word] = ids.count; return ids.count - 1
                }()
        }
        // What the left side lacks matches nothing.
        let columns = right.map { ids[$0] ?? -1 }
        var previous = [Int](repeating: 0, count: columns.count + 1)
        var current = previous
        for row in rows {
            for (index, column) in columns.enumerated() {
                current[index + 1] = row == column ? previous[index] + 1 : max(previous[index + 1], current[index])
            }
            swap(&previous, &current)
        }
        return previous[columns.count]
    }
}
