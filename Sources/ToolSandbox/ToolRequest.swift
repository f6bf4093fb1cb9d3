public import Digest
import FoundationEssentials

/// An item for a tool: a case and the statements of a draft.
public struct ToolRequest: Sendable, Hashable {
    /// What was examined, as in the report.
    public var exam: String
    /// The findings.
    public var findings: String
    /// The statements of the draft, in their order.
    public var stages: [String]

    /// An item.
    public init(exam: String, findings: String, stages: [String]) {
        self.exam = exam
        self.findings = findings
        self.stages = stages
    }

    /// What the item is cached under: SHA-256 over the tool's digest, the case and the draft, each with its length, so
    /// that no two items run into each other.
    public func key(of tool: SHA256Digest) -> SHA256Digest {
        var digest = SHA256()
        digest.update(tool.bytes)
        for part in [exam, findings] + stages {
            digest.update("\(part.utf8.count):".utf8)
            digest.update(part.utf8)
        }
        return digest.finish()
    }

    /// The line that a tool gets, with its newline.
    ///
    /// - Parameter id: what the answer must repeat.
    /// - Throws: whatever the encoder throws; strings alone give it no reason.
    func line(id: String) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(Line(v: 1, id: id, exam: exam, findings: findings, stages: stages))) + [0x0A]
    }

    private struct Line: Encodable {
        let v: Int
        let id: String
        let exam: String
        let findings: String
        let stages: [String]
    }
}
