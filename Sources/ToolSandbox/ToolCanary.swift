import FoundationEssentials

/// An item whose answer is known, sent among the others to notice a tool that is broken or makes its answers up.
public struct ToolCanary: Sendable, Hashable {
    /// What a right answer says of one statement.
    public struct Expectation: Sendable, Hashable, Codable {
        /// Whether it is vetoed; nil where either is right.
        public var veto: Bool?
        /// The sign of the score, -1, 0 or 1; nil where any is right.
        public var sign: Int?

        /// An expectation.
        public init(veto: Bool? = nil, sign: Int? = nil) {
            self.veto = veto
            self.sign = sign
        }
    }

    /// The item.
    public let request: ToolRequest
    /// One expectation a statement.
    public let expected: [Expectation]

    /// A known answer.
    public init(request: ToolRequest, expected: [Expectation]) {
        self.request = request
        self.expected = expected
    }

    /// Whether an answer is as expected; an abstention is not.
    public func isMet(by answer: ToolAnswer) -> Bool {
        guard let verdicts = answer.verdicts, verdicts.count == expected.count else { return false }
        return zip(verdicts, expected).allSatisfy { verdict, expectation in
            let sign = verdict.score > 0 ? 1 : verdict.score < 0 ? -1 : 0
            return verdict.veto == expectation.veto ?? verdict.veto && sign == expectation.sign ?? sign
        }
    }
}

extension ToolCanary {
    /// Reads known answers from JSON lines:
    /// `{"exam":"…","findings":"…","stages":["…"],"expect":[{"veto":true,"sign":-1}]}`.
    ///
    /// - Parameter content: of the file; empty lines and lines that begin with `#` are passed over.
    /// - Throws: ``ToolError``: a line is no known answer, or there is none.
    public static func read(_ content: [UInt8]) throws(ToolError) -> [ToolCanary] {
        var canaries: [ToolCanary] = []
        for (index, line) in content.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard let first = line.first(where: { $0 != 0x20 && $0 != 0x0D }), first != 0x23 else { continue }
            guard let line = try? JSONDecoder().decode(Line.self, from: Data(line)), line.isWellFormed else {
                throw ToolError(
                    .canariesMalformed,
                    "line \(index + 1): write exam, findings, stages, and for each stage in expect a veto or a sign")
            }
            canaries.append(
                ToolCanary(
                    request: ToolRequest(exam: line.exam, findings: line.findings, stages: line.stages),
                    expected: line.expect))
        }
        guard !canaries.isEmpty else { throw noCanaries }
        return canaries
    }

    /// Reads a file of known answers.
    ///
    /// - Throws: ``ToolError``, also where the file cannot be read.
    public static func read(path: String) throws(ToolError) -> [ToolCanary] {
        guard let content = FileManager.default.contents(atPath: path) else { throw noCanaries }
        return try read([UInt8](content))
    }

    static let noCanaries = ToolError(
        .canariesMissing, "there is no item with a known answer; write a canaries.jsonl, as the Tools page shows")

    private struct Line: Decodable {
        let exam: String
        let findings: String
        let stages: [String]
        let expect: [Expectation]

        /// One that expects nothing would be met by any answer.
        var isWellFormed: Bool {
            !stages.isEmpty && expect.count == stages.count
                && expect.allSatisfy { $0.sign.map { (-1...1).contains($0) } ?? true }
                && expect.contains { $0.veto != nil || $0.sign != nil }
        }
    }
}
