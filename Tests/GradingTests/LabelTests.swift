import Grading
import Testing

@Suite struct LabelTests {
    @Test(
        arguments: [
            ("Patchy airspace disease.", [.lungOpacity: .positive]),
            ("Pneumonia is suspected.", [.pneumonia: .uncertain]),
            ("No pneumothorax.", [.pneumothorax: .negative, .noFinding: .positive]),
            ("Pulmonary vascular congestion.", [.edema: .uncertain]),
            (
                "Left chest tube in place. No fracture.",
                [.supportDevices: .positive, .fracture: .negative, .noFinding: .positive]
            ),
            ("Normal chest.", [.noFinding: .positive]),
            ("Right effusion. No left effusion.", [.pleuralEffusion: .positive]),
            ("Scoliosis.", [:]),
        ] as [(String, [ReportLabel: LabelMark])])
    func labelsFollowCheXpert(text: String, labels: [ReportLabel: LabelMark]) {
        #expect(GradedReport(text).labels == labels)
    }

    @Test(
        arguments: [
            ("No acute cardiopulmonary abnormality.", .limited),
            ("No evidence of active disease.", .limited),
            ("Negative for acute abnormality.", .limited),
            ("No pneumonia or other acute abnormality.", .limited),
            ("Cardiomegaly. Otherwise normal chest.", .limited),
            ("Normal chest radiograph.", .unlimited),
            ("Unremarkable two view chest x-ray.", .unlimited),
            ("The examination is within normal limits.", .unlimited),
            ("No abnormality.", .unlimited),
            ("Negative left wrist.", .unlimited),
            ("Normal heart size.", nil),
            ("No acute bony abnormality.", nil),
            ("No definite findings of edema.", nil),
            ("Normal chest wall.", nil),
            ("The lungs are clear.", nil),
        ] as [(String, GradedReport.GlobalNegative?)])
    func globalNegatives(text: String, expected: GradedReport.GlobalNegative?) {
        #expect(GradedReport(text).globalNegative == expected)
    }

    @Test func onlyAGlobalNegative() {
        #expect(GradedReport("No acute disease. No pneumothorax.").isOnlyGlobalNegative)
        #expect(!GradedReport("No acute disease. Scoliosis.").isOnlyGlobalNegative)
        #expect(!GradedReport("Lungs are clear.").isOnlyGlobalNegative)
    }
}
