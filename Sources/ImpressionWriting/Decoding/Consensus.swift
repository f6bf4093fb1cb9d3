/// Chooses among candidate drafts of one report the one that agrees most with all of them: what the model says by and
/// large, not by chance. This is minimum Bayes risk with ROUGE-L as the gain (Kumar and Byrne 2004), each candidate
/// standing for the model's probability of it.
enum Consensus {
    /// The index of the candidate with the highest mean agreement; of equal ones the first.
    ///
    /// - Parameter candidates: at least one, each as the words of its statements.
    static func choice(among candidates: [[String]]) -> Int {
        let gains = candidates.map { one in candidates.reduce(0) { $0 + agreement(one, $1) } }
        return gains.indices.max { gains[$0] < gains[$1] || (gains[$0] == gains[$1] && $0 > $1) } ?? 0
    }

    /// The words of a draft, in lower case.
    static func words(of draft: Draft) -> [String] {
        draft.statements.flatMap { statement in
            statement.text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        }
    }

    /// Twice the length of the longest common subsequence over both lengths, 0...1.
    static func agreement(_ left: [String], _ right: [String]) -> Double {
        guard left != right else { return 1 }
        var lengths = [Int](repeating: 0, count: right.count + 1)
        for word in left {
            var diagonal = 0
            for (index, other) in right.enumerated() {
                let above = lengths[index + 1]
                lengths[index + 1] = word == other ? diagonal + 1 : max(above, lengths[index])
                diagonal = above
            }
        }
        let total = left.count + right.count
        return total == 0 ? 1 : 2 * Double(lengths[right.count]) / Double(total)
    }
}
