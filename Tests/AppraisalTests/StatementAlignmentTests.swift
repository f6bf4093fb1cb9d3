import Testing

@testable import Appraisal

/// What a radiologist changed, and how much it matters.
@Suite struct StatementAlignmentTests {
    /// One pair of impressions with the edits that it should give, as `draft>signed:kinds/severity`.
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let draft: [String]
        let signed: [String]
        let edits: [String]
        var verdict = StatementAlignment.Verdict.edited
    }

    static let cases: [Case] = [
        Case(
            testDescription: "unchanged but for case and points", draft: ["Left pleural effusion.", "Cardiomegaly."],
            signed: ["LEFT PLEURAL EFFUSION", "Cardiomegaly."], edits: ["0>0:kept/none", "1>1:kept/none"],
            verdict: .accepted),
        Case(
            testDescription: "the other side", draft: ["Left pleural effusion."], signed: ["Right pleural effusion."],
            edits: ["0>0:side/critical"]),
        Case(
            testDescription: "the opposite", draft: ["Left pneumothorax."], signed: ["No left pneumothorax."],
            edits: ["0>0:negation/critical"]),
        Case(
            testDescription: "another size, beyond tolerance", draft: ["A 9 mm nodule in the left upper lobe."],
            signed: ["A 19 mm nodule in the left upper lobe."], edits: ["0>0:size/significant"]),
        Case(
            testDescription: "another size, within tolerance", draft: ["A 9 mm nodule in the left upper lobe."],
            signed: ["A 10 mm nodule in the left upper lobe."], edits: ["0>0:size/minor"]),
        Case(
            testDescription: "how much of it", draft: ["Small left pleural effusion."],
            signed: ["Large left pleural effusion."], edits: ["0>0:severity/significant"]),
        Case(
            testDescription: "how sure", draft: ["Pneumonia in the left lower lobe."],
            signed: ["Possible pneumonia in the left lower lobe."], edits: ["0>0:certainty/significant"]),
        Case(
            testDescription: "compared with before", draft: ["Left pleural effusion."],
            signed: ["New left pleural effusion."], edits: ["0>0:change/minor"]),
        Case(
            testDescription: "words alone", draft: ["The heart is enlarged."], signed: ["There is cardiomegaly."],
            edits: ["0>0:reworded/none"]),
        Case(
            testDescription: "an urgent finding was missing", draft: ["Cardiomegaly."],
            signed: ["Right pneumothorax.", "Cardiomegaly."], edits: [">0:inserted/critical", "0>1:kept/none"]),
        Case(
            testDescription: "a finding that is not there", draft: ["Cardiomegaly.", "Left pleural effusion."],
            signed: ["Cardiomegaly."], edits: ["0>0:kept/none", "1>:deleted/significant"]),
        Case(
            testDescription: "another order", draft: ["Cardiomegaly.", "Left pleural effusion."],
            signed: ["Left pleural effusion.", "Cardiomegaly."], edits: ["0>1:kept/none", "1>0:moved/none"]),
        Case(
            testDescription: "nothing is kept", draft: ["No acute cardiopulmonary disease."],
            signed: ["Right pneumothorax."], edits: [">0:inserted/critical", "0>:deleted/minor"], verdict: .rejected),
        Case(
            testDescription: "advice was added", draft: ["A 9 mm nodule in the left upper lobe."],
            signed: ["A 9 mm nodule in the left upper lobe.", "Follow-up CT in 6 months is recommended."],
            edits: ["0>0:kept/none", ">1:inserted/significant"]),
        Case(testDescription: "nothing at all", draft: [], signed: [], edits: [], verdict: .accepted),
    ]

    @Test(arguments: cases) func aligns(_ aCase: Case) {
        let alignment = StatementAlignment(draft: aCase.draft, signed: aCase.signed)
        let edits = alignment.edits.map { edit in
            "\(edit.draft.map(String.init) ?? "")>\(edit.signed.map(String.init) ?? "")"
                + ":\(edit.kinds.map(\.rawValue).joined(separator: ","))/\(edit.severity)"
        }
        #expect(edits == aCase.edits)
        #expect(alignment.verdict == aCase.verdict)
    }

    /// One statement that became two: nothing was lost, and nothing is new.
    @Test func aSplitStatementIsNoError() {
        let alignment = StatementAlignment(
            draft: ["Left pleural effusion and cardiomegaly."], signed: ["Left pleural effusion.", "Cardiomegaly."])
        #expect(alignment.severity <= .minor)
        #expect(alignment.verdict == .edited)
    }

    @Test func everyStatementIsInOneEdit() {
        let draft = ["Left pleural effusion.", "No pneumothorax.", "Cardiomegaly.", "Old rib fractures."]
        let signed = ["Cardiomegaly, unchanged.", "Right pleural effusion.", "Pneumonia in the right lower lobe."]
        let edits = StatementAlignment(draft: draft, signed: signed).edits
        #expect(edits.compactMap(\.draft).sorted() == Array(draft.indices))
        #expect(edits.compactMap(\.signed).sorted() == Array(signed.indices))
    }
}
