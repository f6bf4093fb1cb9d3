/// The tools component of the reward (RGRO.md section 2), in [-1, 1].
public enum ToolPotential {
    /// A tool's potentials of all prefixes of a draft, of `verdicts.count + 1` values.
    ///
    /// `Phi(0) = 0`, `Phi(k) = sum over i<k of n_i s_i / sum over i<k of n_i`, and -1 from the first vetoed statement
    /// on. The stage rewards are the differences of neighbours, so that splitting a statement earns nothing.
    ///
    /// - Parameters:
    ///   - verdicts: `s_i` and vetoes, one a statement. // [stages]
    ///   - tokens: `n_i`, the tokens of each statement; without any, a prefix has 0. // [stages]
    public static func prefixes(_ verdicts: [ToolVerdict], tokens: [Int]) -> [Double] {
        precondition(verdicts.count == tokens.count, "one number of tokens a statement")
        var potentials = [0.0]
        var sum = 0.0
        var weight = 0
        var isVetoed = false
        for (verdict, count) in zip(verdicts, tokens) {
            sum += Double(count) * verdict.score
            weight += count
            isVetoed = isVetoed || verdict.veto
            potentials.append(isVetoed ? -1 : weight == 0 ? 0 : sum / Double(weight))
        }
        return potentials
    }

    /// The mean over the tools that gave an answer, prefix by prefix; nil if none did.
    ///
    /// - Parameter potentials: of each tool, nil for a failure or an abstention. // [tools][stages + 1]
    public static func mean(_ potentials: [[Double]?]) -> [Double]? {
        let known = potentials.compactMap { $0 }
        guard let first = known.first else { return nil }
        precondition(known.allSatisfy { $0.count == first.count }, "the tools judge the same draft")
        return first.indices.map { index in
            known.reduce(0) { $0 + $1[index] } / Double(known.count)
        }
    }
}

extension [DiagnosticTool] {
    /// What all tools together say of a draft: ``ToolPotential/mean(_:)`` of their ``ToolPotential/prefixes(_:tokens:)``.
    ///
    /// - Parameter tokens: of each statement. // [stages]
    /// - Returns: the potentials of all prefixes, nil if no tool has an answer. // [stages + 1]
    public func potentials(of request: ToolRequest, tokens: [Int]) -> [Double]? {
        ToolPotential.mean(
            map { tool in
                tool.answer(request)?.verdicts.map { ToolPotential.prefixes($0, tokens: tokens) }
            })
    }
}
