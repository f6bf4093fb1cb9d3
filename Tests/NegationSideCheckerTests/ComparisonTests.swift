import Foundation
import Testing

@testable import negation_side_checker

@Suite struct ComparisonTests {
    private func check(_ findings: String, _ statement: String) -> StatementCheck {
        FindingClaims(Sentence.all(in: findings).flatMap(\.mentions))
            .check(Sentence.all(in: statement).flatMap(\.mentions))
    }

    @Test(arguments: [
        ("Left effusion.", "Left pleural effusion.", 1, ""),
        ("Left effusion.", "Pleural effusion.", 1, ""),
        ("Left effusion.", "Right effusion.", -1, "SIDE_SWAPPED"),
        ("Left effusion.", "No effusion.", -1, "NEGATION_FLIPPED"),
        ("Left effusion.", "No right effusion.", 0, ""),
        ("Bilateral effusions.", "Right effusion.", 1, ""),
        ("Right effusion.", "Bilateral effusions.", 0, ""),
        ("Right effusion. Left effusion.", "Bilateral effusions.", 1, ""),
        ("No effusion.", "Small effusion.", -1, "NEGATION_FLIPPED"),
        ("No large effusion.", "Small effusion.", 0, ""),
        ("No acute fracture.", "Acute fracture.", -1, "NEGATION_FLIPPED"),
        ("No acute fracture.", "Old fracture.", 0, ""),
        ("No rib fracture. Radius fracture.", "Radius fracture.", 1, ""),
        ("No rib fracture.", "Femur fracture.", 0, ""),
        ("Left rib fracture.", "Right femur fracture.", 0, ""),
        ("Possible pneumonia.", "Pneumonia.", 0.5, ""),
        ("Possible pneumonia.", "Possible pneumonia.", 1, ""),
        ("Effusion.", "Effusion and ascites.", 0.5, ""),
        ("Effusion.", "Lines unchanged.", 0, ""),
        ("Left pneumothorax. No right pneumothorax.", "No pneumothorax.", -1, "NEGATION_FLIPPED"),
        ("Left pneumothorax. No right pneumothorax.", "No right pneumothorax.", 1, ""),
    ])
    func scores(findings: String, statement: String, score: Double, code: String) {
        let check = check(findings, statement)
        #expect(check.score == score)
        #expect(check.codes == (code.isEmpty ? [] : [code]))
        // All but these are of significant findings.
        #expect(check.veto == (score < 0))
    }

    @Test func onlySignificantFindingsAreVetoed() {
        let minor = check("No cardiomegaly.", "Cardiomegaly.")
        #expect(minor.score == -1 && !minor.veto)
        let hedged = check("No pneumonia.", "Possible pneumonia.")
        #expect(hedged.score == -1 && !hedged.veto)
    }

    private func reply(_ line: String) -> [String: Any]? {
        let reply = try? JSONSerialization.jsonObject(with: Data(Reply.line(to: Array(line.utf8))))
        return reply as? [String: Any]
    }

    @Test(arguments: ["", "x", "{}", "[]", "{\"v\":1,\"id\":7}", "\u{0}", "{\"v\":1,\"id\":\"a\",\"findings\":"])
    func whatIsNoQuestionIsAnAbstention(line: String) {
        let reply = reply(line)
        #expect(reply?["abstain"] as? Bool == true && reply?["id"] as? String == "")
    }

    @Test func whatIsUnknownIsAnAbstention() {
        let line = #"{"v":1,"id":"a","exam":"","findings":"Widget.","stages":["Widget.","Gadget."]}"#
        #expect(reply(line)?["abstain"] as? Bool == true && reply(line)?["id"] as? String == "a")
        let later = #"{"v":2,"id":"a","exam":"","findings":"Effusion.","stages":["Effusion."]}"#
        #expect(reply(later)?["abstain"] as? Bool == true)
        let known = #"{"v":1,"id":"a","exam":"","findings":"Effusion.","stages":["Effusion.","Gadget."]}"#
        #expect(reply(known)?["abstain"] as? Bool == false && (reply(known)?["stages"] as? [Any])?.count == 2)
    }

    @Test func linesAreBounded() throws {
        let pipe = Pipe()
        let reader = pipe.fileHandleForReading
        try pipe.fileHandleForWriting.write(contentsOf: Data("abc\n\n0123456789\nlast".utf8))
        try pipe.fileHandleForWriting.close()
        var lines = InputLines(descriptor: reader.fileDescriptor, limit: 5)
        var read: [String] = []
        while let line = lines.next() { read.append(String(decoding: line, as: UTF8.self)) }
        #expect(read == ["abc", "", "01234", "last"])
    }
}
