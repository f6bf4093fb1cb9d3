import FoundationEssentials

/// A line of the protocol that asks.
struct Question: Decodable {
    let v: Int
    let id: String
    let exam: String
    let findings: String
    let stages: [String]
}

/// A line of the protocol that answers.
struct Reply: Encodable {
    let id: String
    let abstain: Bool
    let stages: [StageReply]

    /// The answer to a line; an abstention without an id if the line cannot be read.
    static func line(to line: [UInt8]) -> [UInt8] {
        let question = try? JSONDecoder().decode(Question.self, from: Data(line))
        let reply = question.map(Reply.init) ?? Reply(id: "", abstain: true, stages: [])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        // Strings and scores between -1 and 1 give an encoder no reason to fail.
        return (try? encoder.encode(reply)).map { [UInt8]($0) } ?? Array(#"{"id":"","abstain":true,"stages":[]}"#.utf8)
    }

    private init(id: String, abstain: Bool, stages: [StageReply]) {
        self.id = id
        self.abstain = abstain
        self.stages = stages
    }

    /// Compares the statements with the findings.
    init(_ question: Question) {
        guard question.v == 1 else {
            self.init(id: question.id, abstain: true, stages: [])
            return
        }
        let findings = FindingClaims(Sentence.all(in: question.findings).flatMap(\.mentions))
        let checks = question.stages.map { findings.check(Sentence.all(in: $0).flatMap(\.mentions)) }
        guard checks.contains(where: \.isKnown) else {
            self.init(id: question.id, abstain: true, stages: [])
            return
        }
        self.init(id: question.id, abstain: false, stages: checks.enumerated().map { StageReply(i: $0, $1) })
    }
}

/// What is answered of one statement.
struct StageReply: Encodable {
    let i: Int
    let score: Double
    let veto: Bool
    let codes: [String]

    init(i: Int, _ check: StatementCheck) {
        self.i = i
        score = check.score
        veto = check.veto
        codes = check.codes
    }
}
