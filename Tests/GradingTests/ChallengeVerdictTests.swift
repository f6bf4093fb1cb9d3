import Grading
import Testing

private typealias Finding = CaseTruth.Finding

private let nodule = CaseTruth(
    findings: [
        Finding(concept: "nodule", side: .left, sizes: [7]), Finding(concept: "pleural effusion", isPresent: false),
    ],
    expectsFollowUp: true)
private let air = CaseTruth(findings: [Finding(concept: "pneumothorax", side: .right, isUrgent: true)])
private let granuloma = CaseTruth(
    findings: [Finding(concept: "granuloma", side: .right)], expectsFollowUp: false)
private let edema = CaseTruth(findings: [Finding(concept: "edema", change: .increased)])

private func verdict(_ draft: String, _ truth: CaseTruth) -> ChallengeVerdict {
    ChallengeVerdict(draft: draft, truth: truth)
}

@Suite struct ChallengeVerdictTests {
    @Test(
        arguments: [
            ("7 mm left lung nodule. CT in 6-12 months is recommended.", nodule),
            ("Left lung nodule; follow-up CT advised. No effusion.", nodule),
            ("Small right pneumothorax.", air), ("Right pneumothorax. No other acute abnormality.", air),
            ("Calcified granuloma. No acute abnormality.", granuloma), ("Worsening pulmonary edema.", edema),
        ])
    func rightDrafts(draft: String, truth: CaseTruth) { #expect(verdict(draft, truth).isClean) }

    @Test(
        arguments: [
            ("No nodule. CT is recommended.", nodule), ("Left nodule and effusion. CT is recommended.", nodule),
            ("No pneumothorax.", air), ("Normal chest.", air), ("No acute abnormality.", air),
        ])
    func contradictions(draft: String, truth: CaseTruth) { #expect(verdict(draft, truth).contradicts) }

    @Test(arguments: [
        ("Right nodule.", true), ("Bilateral nodules.", true), ("Right upper lobe mass.", true), ("Nodule.", false),
        ("Left nodule.", false),
    ])
    func sides(draft: String, isWrong: Bool) { #expect(verdict(draft, nodule).hasWrongSide == isWrong) }

    @Test(arguments: [
        (7, 5, true), (7, 6, false), (7, 8, false), (8, 9, true), (14, 15, true), (15, 16, false), (29, 30, true),
        (30, 31, true), (40, 44, false), (40, 52, true),
    ])
    func sizes(size: Double, said: Int, isWrong: Bool) {
        let truth = CaseTruth(findings: [Finding(concept: "nodule", sizes: [size])])
        #expect(verdict("A \(said) mm lung nodule.", truth).hasWrongSize == isWrong)
    }

    @Test(arguments: [
        ("Improved edema.", true), ("New edema.", true), ("Unchanged edema.", true), ("Edema.", false),
        ("Increased edema.", false),
    ])
    func changes(draft: String, isWrong: Bool) { #expect(verdict(draft, edema).hasWrongChange == isWrong) }

    @Test(arguments: [
        ("Scoliosis.", true), ("Left pneumothorax.", true), ("Right pneumothorax.", false), ("Pneumothorax.", false),
    ])
    func urgentOmitted(draft: String, isWrong: Bool) { #expect(verdict(draft, air).omitsUrgent == isWrong) }

    @Test func recommendations() {
        #expect(verdict("Granuloma. CT in 3 months is advised.", granuloma).recommendsUnwarranted)
        #expect(!verdict("Granuloma.", granuloma).recommendsUnwarranted)
        #expect(verdict("7 mm left nodule.", nodule).lacksRecommendation)
        #expect(verdict("7 mm left nodule. No follow-up is needed.", nodule).lacksRecommendation)
        // Where rules differ neither is wrong.
        #expect(verdict("Edema. CT is advised.", edema).isClean && verdict("Edema.", edema).isClean)
    }

    @Test func urgencyIsTheTruths() {
        let truth = CaseTruth(findings: [Finding(concept: "mediastinal shift")])
        #expect(!verdict("Scoliosis.", truth).omitsUrgent)
        #expect(truth.isKnown && !CaseTruth(findings: [Finding(concept: "unicorn")]).isKnown)
    }
}

@Suite struct NeverVerdictTests {
    @Test(
        arguments: [
            ("Right tension pneumothorax.", []), ("Pneumothorax on the right. No other acute abnormality.", []),
            ("Right pneumothorax. No left pneumothorax.", []), ("No pneumothorax.", [.denial, .omission]),
            ("Left pneumothorax.", [.otherSide]), ("Scoliosis.", [.omission]),
            ("Right pneumothorax. No acute disease.", [.globalNegative]),
            ("Normal chest.", [.globalNegative, .omission]),
            ("Possible right pneumothorax.", [.omission]), ("", [.omission]),
        ] as [(String, Set<NeverVerdict.Failure>)])
    func failures(draft: String, expected: Set<NeverVerdict.Failure>) {
        #expect(NeverVerdict(draft: draft, truth: air).failures == expected)
    }
}
