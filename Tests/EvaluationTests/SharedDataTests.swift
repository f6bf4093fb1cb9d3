import Evaluation
import Foundation
import Testing

/// The data that the developers have beside the checkout; skipped where they are missing.
private enum SharedData {
    static let directory =
        #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } + "/shared/data/"
    static var isThere: Bool {
        ["openi_validation", "openi_train", "mtsamples_train"].allSatisfy {
            FileManager.default.isReadableFile(atPath: directory + $0 + ".jsonl")
        }
    }

    static func read(_ name: String) throws(EvaluationError) -> [EvaluationCase] {
        try EvaluationCase.read(directory + name + ".jsonl", role: "the data")
    }
}

@Suite(.enabled(if: SharedData.isThere)) struct SharedDataTests {
    /// The figures that every evaluation on these data must print beside its own.
    @Test func baselinesAreThoseOfTheData() throws {
        let cases = try SharedData.read("openi_validation")
        let training = try SharedData.read("openi_train")
        let neighbour = NearestNeighbour(training + (try SharedData.read("mtsamples_train")), weightedBy: training)
        let evaluation = Evaluation(
            cases, [.constant(for: cases), .neighbour(neighbour, for: cases)], training: training, resamples: 1)
        func rougeL(_ name: String, _ subset: Subset) -> Double? {
            evaluation.rows.first { $0.name == name && $0.subset == subset }?.values[.rougeL]
                .map { ($0 * 10).rounded() / 10 }
        }
        #expect(rougeL("constant", .all) == 48.1)
        #expect(rougeL("constant", .abnormal) == 17.3)
        #expect(rougeL("neighbour", .all) == 54.9)
        #expect(rougeL("neighbour", .abnormal) == 28.9)
        #expect(evaluation.rows.filter { $0.name == "constant" }.map(\.count) == [359, 128, 83, 320])
    }
}
