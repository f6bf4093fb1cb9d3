import Testing

@testable import ClinicalText

@Suite struct MeasurementTests {
    @Test(arguments: [
        ("a 9 mm nodule", [[9.0]]), ("1.2 x 0.8 x 3 cm", [[12, 8, 30]]), ("5-6 mm", [[5, 6]]), ("5 to 6 mm", [[5, 6]]),
        ("1 cm x 7 mm", [[10, 7]]), ("a 2.5-cm mass", [[25]]), ("18x16mm", [[18, 16]]), (".5 cm", [[5]]),
        ("4 by 3 by 2 cm", [[40, 30, 20]]), ("up to 8 mm", [[8]]), ("5 cm from the nipple", []),
        ("L4-5 and 3 views", []),
        ("9 mm and 4 mm", [[9], [4]]), ("0 mm", []), ("9 millimetres", [[9]]),
    ])
    func readsNotations(text: String, expected: [[Double]]) throws {
        let sentence = try #require(FindingsSentence.all(in: text).first)
        #expect(Measurement.all(in: ReportWord.all(in: sentence)).map(\.millimetres) == expected)
    }
}

@Suite struct AgeMentionTests {
    @Test(arguments: [
        ("A 64-year-old man", [64]), ("64 yo F", [64]), ("64yo F", [64]), ("59 y/o", [59]), ("18 months old", [1]),
        ("in 18 months", []), ("64 years ago", []),
    ])
    func readsAges(text: String, expected: [Int]) { #expect(AgeMention.all(in: text).map(\.years) == expected) }
}

@Suite struct RecommendationTests {
    @Test(arguments: [
        (
            "Follow-up CT in 6 to 12 months is recommended.", "CT" as String?, 6.0...12.0 as ClosedRange<Double>?,
            false, false
        ),
        ("Recommend MRI of the brain.", "MRI", nil, false, false),
        ("Consider PET/CT.", "PET-CT", nil, true, false),
        ("Repeat ultrasound in 6 weeks if symptoms persist.", "US", 1.38...1.39, false, true),
        ("Annual mammography is advised.", "MG", 12...12, false, false),
        ("No follow-up is needed.", nil, nil, false, false), ("CT in 6 months.", "CT", 6...6, false, false),
    ])
    func readsARecommendation(
        text: String, action: String?, months: ClosedRange<Double>?, isHedged: Bool, isConditional: Bool
    ) throws {
        let found = try #require(FactReader.reading(of: text).recommendations.first)
        #expect(found.action == action)
        #expect((found.months == nil) == (months == nil))
        if let months, let read = found.months {
            #expect(months.contains(read.lowerBound) && months.contains(read.upperBound))
        }
        #expect(found.isHedged == isHedged)
        #expect(found.isConditional == isConditional)
        #expect(found.isDenied == text.hasPrefix("No "))
    }

    @Test(arguments: [
        "There is a 9 mm nodule.", "Stable in 3 months.", "The patient is a 64 year old man.",
        "Correlation is made with CT.",
    ])
    func readsNoneElsewhere(text: String) { #expect(FactReader.reading(of: text).recommendations.isEmpty) }
}
