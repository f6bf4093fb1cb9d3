import Testing

@testable import Evaluation

@Suite struct SubsetTests {
    @Test(arguments: [
        ("No acute disease.", false), ("no acute disease", false), ("1. No acute disease.", false),
        ("Negative chest. ..", false), ("Unremarkable", false), ("Clear, no disease", false),
        ("No acute disease. Cardiomegaly.", true), ("Cardiomegaly.", true), ("Nodule.", true),
        ("Normally formed.", true),
        ("Normal, 1.5 cm cyst.", true), ("10. No disease.", true), ("", true),
    ])
    func abnormalIsWhatTheRuleSays(impression: String, isAbnormal: Bool) {
        #expect(Subset.isAbnormal(impression) == isAbnormal)
    }

    @Test(arguments: [
        ("", 0), ("No acute disease.", 1), ("1. No acute disease.", 1), ("No acute disease. .", 1),
        ("1. Nodule of 1.5 cm. 2. Effusion.", 2), ("Nodule\nEffusion", 2), ("Nodule; effusion", 2),
    ])
    func statements(impression: String, count: Int) { #expect(Subset.statementCount(impression) == count) }

    @Test func freshFindingsAreCompared() {
        let source = EvaluationCase(id: "a", findings: "Lungs are CLEAR.", impression: "")
        #expect(!Subset.fresh.contains(source, known: ["lungsareclear"]))
        #expect(Subset.fresh.contains(source, known: ["lungsarenotclear"]))
    }
}
