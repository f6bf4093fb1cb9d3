import Testing

@testable import Guidelines

@Suite("Stated categories")
struct AssessmentTests {
    @Test(
        "Usual spellings are read",
        arguments: [
            ("BI-RADS category 4A", "BI-RADS 4A"), ("BIRADS 2", "BI-RADS 2"), ("ACR BI-RADS: 3", "BI-RADS 3"),
            ("bi-rads Assessment Category 0: incomplete", "BI-RADS 0"), ("BI-RADS CATEGORY II", "BI-RADS 2"),
            ("BI-RADS final assessment category: 6.", "BI-RADS 6"), ("LI-RADS 5", "LI-RADS 5"), ("LR-5", "LI-RADS 5"),
            ("LR-M", "LI-RADS M"), ("LI-RADS v2018 category LR-3", "LI-RADS 3"), ("LR4", "LI-RADS 4"),
            ("TI-RADS 4", "TI-RADS 4"), ("TR4", "TI-RADS 4"), ("TR-5", "TI-RADS 5"),
            ("ACR TI-RADS level TR3", "TI-RADS 3"),
            ("TIRADS: 2", "TI-RADS 2"), ("Lung-RADS 4B", "Lung-RADS 4B"), ("Lung RADS category 2S", "Lung-RADS 2"),
            ("LUNG-RADS version 1.1 category 3", "Lung-RADS 3"), ("Lung-RADS v2022: 4X", "Lung-RADS 4X"),
            ("PI-RADS 4", "PI-RADS 4"), ("PI-RADS v2.1 score 5", "PI-RADS 5"), ("Bosniak IIF", "Bosniak IIF"),
            ("Bosniak category 2F", "Bosniak IIF"), ("Bosniak II-F", "Bosniak IIF"),
            ("Bosniak 2019 class III", "Bosniak III"),
            ("bosniak type 1", "Bosniak I"),
        ])
    func spellings(_ text: String, _ category: String) throws {
        let found = Assessment.all(in: "The lesion is \(text) today.")
        let assessment = try #require(found.first)
        #expect(found.count == 1)
        #expect("\(assessment.category.system.rawValue) \(assessment.category.name)" == category)
        #expect(assessment.span.lowerBound >= 14 && assessment.span.upperBound <= 14 + text.unicodeScalars.count)
    }

    @Test(
        "What is no category",
        arguments: [
            "BI-RADS", "BI-RADS 9", "TR 4000", "BI-RADS was not assigned. 3 views", "LR", "Bosniak classification",
            "tr6",
            "Lung-RADS 4", "Trace", "T4",
        ])
    func nothing(_ text: String) { #expect(Assessment.all(in: text).isEmpty) }

    @Test("Several are read in order")
    func several() {
        let found = Assessment.all(in: "Right: BI-RADS 2. Left: BI-RADS 4B. TR3 nodule; TR5 nodule.")
        #expect(found.map(\.category.name) == ["2", "4B", "3", "5"])
        #expect(found[1].span == 24..<34)
    }
}
