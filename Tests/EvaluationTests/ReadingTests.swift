import Evaluation
import Foundation
import Testing

/// A file in a directory of its own, removed at the end.
private final class TemporaryFile {
    let path: String

    init(_ text: String) throws {
        path = NSTemporaryDirectory() + "evaluation-\(UUID().uuidString).jsonl"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

private func code(_ body: () throws -> Void) -> String? {
    do {
        try body()
        return nil
    } catch {
        return (error as? EvaluationError)?.code
    }
}

@Suite struct ReadingTests {
    private static let cases = [
        EvaluationCase(id: "a", findings: "", impression: "x"), EvaluationCase(id: "b", findings: "", impression: "y"),
    ]

    @Test func fieldsBesideIDAndImpressionMayBeMissing() throws {
        let file = try TemporaryFile("{\"id\":\"a\",\"impression\":\"Scar.\",\"facts\":[1]}\n\n")
        let cases = try EvaluationCase.read(file.path, role: "the data")
        #expect(cases == [EvaluationCase(id: "a", findings: "", impression: "Scar.")])
    }

    @Test(arguments: [
        ("", "FILE_EMPTY"), (" \n\n", "FILE_EMPTY"), ("{\"id\":", "LINE_NOT_JSON"), ("[1]", "LINE_NOT_JSON"),
        ("secret", "LINE_NOT_JSON"), ("{\"impression\":\"secret\"}", "FIELD_MISSING"),
        ("{\"id\":1,\"impression\":\"secret\"}", "FIELD_MISSING"), ("{\"id\":\"secret\"}", "FIELD_MISSING"),
        ("{\"id\":\"a\",\"impression\":\"\"}\n{\"id\":\"a\",\"impression\":\"\"}", "ID_REPEATED"),
    ])
    func badDataAreRefusedWithoutTheirText(text: String, expected: String) throws {
        let file = try TemporaryFile(text)
        let error = #expect(throws: EvaluationError.self) {
            try EvaluationCase.read(file.path, role: "the data")
        }
        #expect(error?.code == expected)
        #expect(error?.message.contains("secret") == false)
    }

    @Test func theLineIsNamed() throws {
        let file = try TemporaryFile("{\"id\":\"a\",\"impression\":\"\"}\n\n{\n")
        let error = #expect(throws: EvaluationError.self) { try EvaluationCase.read(file.path, role: "the data") }
        #expect(error?.message.contains("Line 3") == true)
    }

    @Test func aMissingFileIsUnreadable() {
        #expect(code { _ = try EvaluationCase.read("/nonexistent/file", role: "the data") } == "FILE_UNREADABLE")
    }

    @Test func predictionsAreMatchedByID() throws {
        let file = try TemporaryFile("{\"id\":\"b\",\"impression\":\"B\"}\n{\"id\":\"a\",\"impression\":\"\"}")
        let subject = try EvaluationSubject(predictions: file.path, name: "p", for: Self.cases)
        #expect(subject.drafts == ["", "B"])
    }

    @Test(arguments: [
        ("{\"id\":\"a\",\"impression\":\"\"}", "PREDICTION_MISSING"),
        ("{\"id\":\"c\",\"impression\":\"\"}", "PREDICTION_UNKNOWN"),
        ("{\"id\":\"a\"}", "FIELD_MISSING"), ("", "FILE_EMPTY"),
    ])
    func badPredictionsAreRefused(text: String, expected: String) throws {
        let file = try TemporaryFile(text)
        #expect(
            code { _ = try EvaluationSubject(predictions: file.path, name: "p", for: Self.cases) } == expected)
    }
}
