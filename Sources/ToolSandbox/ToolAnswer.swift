import FoundationEssentials

/// What a tool says of one statement.
public struct ToolVerdict: Sendable, Hashable, Codable {
    /// Advice, -1 (wrong) to 1 (right).
    public var score: Double
    /// Whether the draft is unacceptable from this statement on.
    public var veto: Bool
    /// The tool's own words for why, such as `SIDE_SWAPPED`.
    public var codes: [String]

    /// A verdict.
    public init(score: Double, veto: Bool = false, codes: [String] = []) {
        self.score = score
        self.veto = veto
        self.codes = codes
    }
}

/// What a tool answered to an item. A failure is no answer at all.
public enum ToolAnswer: Sendable, Hashable {
    /// The tool knows nothing about this item; that counts for nothing, not for 0.
    case abstained
    /// One verdict a statement.
    case scored([ToolVerdict])

    /// The verdicts; nil for an abstention.
    public var verdicts: [ToolVerdict]? {
        guard case .scored(let verdicts) = self else { return nil }
        return verdicts
    }
}

extension ToolAnswer {
    /// An answer as it stands on a line. `id` and `i` may be missing only where `id` is not looked at.
    private struct Line: Codable {
        struct Stage: Codable {
            var i: Int
            var score: Double
            var veto: Bool?
            var codes: [String]?
        }
        var id: String
        var abstain: Bool?
        var stages: [Stage]?
    }

    /// Reads a tool's line.
    ///
    /// - Parameters:
    ///   - id: of the item.
    ///   - count: of its statements.
    /// - Throws: a code: the line is no answer, not to this item, not for these statements, or out of range.
    init(line: [UInt8], id: String, stages count: Int) throws(ToolError) {
        // The decoder also refuses NaN and numbers too large for a Double, but not bytes that are no UTF-8 in a member
        // that it passes over.
        guard String(validating: line, as: UTF8.self) != nil,
            let line = try? JSONDecoder().decode(Line.self, from: Data(line))
        else {
            throw ToolError(.malformed, "the answer is not of the protocol's shape; see the Tools page")
        }
        guard line.id == id else {
            throw ToolError(.wrongID, "the answer is to another item; a tool answers each line with one line, in order")
        }
        if line.abstain == true {
            self = .abstained
            return
        }
        guard let stages = line.stages, stages.map(\.i) == Array(0..<count) else {
            throw ToolError(.wrongStages, "the answer must have one entry a statement, numbered from 0 in their order")
        }
        guard stages.allSatisfy({ (-1...1).contains($0.score) }) else {
            throw ToolError(.outOfRange, "a score is not in [-1, 1]")
        }
        guard stages.allSatisfy({ Self.isWord($0.codes ?? []) }) else {
            throw ToolError(
                .malformed, "codes are at most 16 words of 40 upper-case letters, digits and underscores a statement")
        }
        self = .scored(stages.map { ToolVerdict(score: $0.score, veto: $0.veto ?? false, codes: $0.codes ?? []) })
    }

    /// Codes end in logs and pages, so a tool must not be able to write a report's text there.
    private static func isWord(_ codes: [String]) -> Bool {
        codes.count <= 16
            && codes.allSatisfy { code in
                (1...40).contains(code.utf8.count)
                    && code.utf8.allSatisfy {
                        (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
                    }
            }
    }

    /// The line that ``init(line:id:stages:)`` reads, without its newline.
    ///
    /// - Throws: whatever the encoder throws; an answer that was read gives it no reason.
    func line(id: String) throws -> [UInt8] {
        var line = Line(id: id, abstain: true, stages: nil)
        if case .scored(let verdicts) = self {
            line.abstain = false
            line.stages = verdicts.enumerated().map {
                Line.Stage(i: $0, score: $1.score, veto: $1.veto, codes: $1.codes)
            }
        }
        return [UInt8](try JSONEncoder().encode(line))
    }
}
