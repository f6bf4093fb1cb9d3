import Grading
import Testing

@Suite struct RecommendationTests {
    @Test(arguments: [
        "Follow-up CT in 6 to 12 months.", "CT of the chest is recommended.", "Recommend repeat radiograph.",
        "Consider MRI for further evaluation.", "Ultrasound would be helpful.", "Repeat CT in three months.",
        "The nodule should be followed with CT.", "Follow up to resolution is advised.", "Suggest CT.",
        "8 mm nodule; PET/CT is suggested.", "Surveillance imaging is warranted.", "Follow-up.",
        "If clinically indicated, CT could be performed.", "No fracture, but MRI is advised if pain persists.",
    ])
    func asksForImaging(text: String) {
        #expect(GradedRecommendation.all(in: text).map(\.kind) == [.imaging])
    }

    @Test(arguments: [
        "Biopsy is recommended.", "Urology referral is advised.", "Recommend surgical consultation.",
        "Consider bronchoscopy.", "Tissue sampling is warranted.", "The tube should be considered for repositioning.",
    ])
    func asksForAnotherAction(text: String) {
        #expect(GradedRecommendation.all(in: text).map(\.kind) == [.action])
    }

    @Test(arguments: [
        "Stable 4 mm nodule.", "No follow-up is needed.", "No further imaging is recommended.", "Clear lungs.",
        "CT findings suggest pneumonia.", "Clinical correlation is recommended.", "CT was performed 3 months ago.",
        "Correlation with prior films is recommended.", "Follow-up CT shows no change.", "",
        "Findings were discussed with the surgeon.", "Opacity suggestive of pneumonia.",
        "Follow-up is not required.", "Simple cyst for which no follow-up is indicated.",
    ])
    func asksForNothing(text: String) { #expect(GradedRecommendation.all(in: text) == []) }

    @Test func spansCoverTheClause() throws {
        let text = "Größe 8 mm. CT is advised."
        let found = try #require(GradedRecommendation.all(in: text).first)
        #expect(String(String.UnicodeScalarView(Array(text.unicodeScalars)[found.span])) == "CT is advised")
    }
}
