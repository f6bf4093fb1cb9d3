import ClinicalText
import Testing

@testable import Synthesis

/// Recommendations: there exactly when the tables ask for one.
@Suite struct AdviceTests {
    /// A finding of the table with a size.
    private func finding(_ exam: String, _ concept: String, _ size: Int, change: Fact.Change? = nil) throws
        -> DrawnFinding
    {
        let table = try #require(ExamTables.all.first { $0.key == exam })
        let entry = try #require(table.findings.first { $0.concept == concept })
        var generator = SeededGenerator(seed: 1, stream: 1)
        var finding = DrawnFinding(entry: entry, organ: entry.organs[0], tier: entry.tier)
        finding.size = Measurement(in: size...size, maximumDimensions: 1, &generator)
        finding.change = change
        return finding
    }

    private func patient(age: Int = 60, isAtRisk: Bool = false, hasCancer: Bool = false) -> Patient {
        Patient(age: age, sex: "F", isAtRisk: isAtRisk, hasKnownCancer: hasCancer)
    }

    @Test(
        arguments: [
            ("pulmonary nodule", 5, nil), ("pulmonary nodule", 6, "staged"), ("pulmonary nodule", 8, "staged"),
            ("pulmonary nodule", 9, "choice"), ("multiple pulmonary nodules", 5, nil),
            ("multiple pulmonary nodules", 9, "staged"), ("ground glass nodule", 5, nil),
            ("ground glass nodule", 6, "staged"), ("part-solid nodule", 7, "staged"), ("thyroid nodule", 14, nil),
            ("thyroid nodule", 15, "modality"),
        ] as [(String, Int, String?)])
    func sizesDecide(concept: String, size: Int, pool: String?) throws {
        let finding = try finding("chest-ct", concept, size)
        #expect(finding.entry.advice?.advice(for: finding, patient())?.pool == pool)
    }

    @Test func whoIsExempt() throws {
        let nodule = try finding("chest-ct", "pulmonary nodule", 12)
        let rule = try #require(nodule.entry.advice)
        #expect(rule.advice(for: nodule, patient()) != nil)
        #expect(rule.advice(for: nodule, patient(age: 34)) == nil)
        #expect(rule.advice(for: nodule, patient(hasCancer: true)) == nil)
        let stable = try finding("chest-ct", "pulmonary nodule", 12, change: .stable)
        #expect(rule.advice(for: stable, patient()) == nil)
        // The young are asked earlier for the thyroid.
        let thyroid = try finding("chest-ct", "thyroid nodule", 10)
        #expect(thyroid.entry.advice?.advice(for: thyroid, patient(age: 34)) != nil)
    }

    @Test func riskChangesTheSecondScan() throws {
        let nodule = try finding("chest-ct", "pulmonary nodule", 7)
        let low = nodule.entry.advice?.advice(for: nodule, patient())?.slots["then"]
        let high = nodule.entry.advice?.advice(for: nodule, patient(isAtRisk: true))?.slots["then"]
        #expect(low?.contains("consider") == true)
        #expect(high?.contains("consider") == false)
    }

    @Test func densityAndCategoryDecide() throws {
        var adrenal = try finding("abdomen-ct", "adrenal nodule", 20)
        for (density, isAsked) in [("4", false), ("-6", false), ("22", true)] {
            adrenal.slots["hu"] = density
            #expect((adrenal.entry.advice?.advice(for: adrenal, patient()) != nil) == isAsked)
        }
        var cyst = try finding("abdomen-ct", "complex renal cyst", 20)
        for (category, pool) in [("II", nil), ("IIF", "staged"), ("III", "referral"), ("IV", "referral")] {
            cyst.slots["category"] = category
            #expect(cyst.entry.advice?.advice(for: cyst, patient())?.pool == pool)
        }
    }

    /// Read from the finished reports, without the rules' own code.
    @Test func chestReportsAskForAScanExactlyWhenTheNoduleDoes() {
        let nodules = [
            "pulmonary nodule", "multiple pulmonary nodules", "ground glass nodule", "part-solid nodule",
        ]
        let cancer = ["cancer", "malignan", "metasta", "lymphoma", "melanoma"]
        var (asked, spared) = (0, 0)
        for number in 0..<800 {
            let (report, statements) = ReportSynthesizer(seed: 4).reportWithStatements(number, exam: "chest-ct")
            let isExempt = report.age < 35 || cancer.contains(where: report.indication.lowercased().contains)
            let facts = report.facts.filter { nodules.contains($0.concept) && $0.assertion == .present }
            let isDue = !isExempt && facts.contains { $0.change != .stable && ($0.sizesMillimetres.first ?? 0) >= 6 }
            let asks = statements.contains {
                $0.isRecommendation && !$0.text.contains("hyroid") && !$0.text.contains("drenal")
            }
            #expect(asks == isDue, "\(report.id)")
            if asks { asked += 1 } else { spared += 1 }
        }
        #expect(asked > 50 && spared > 50)
    }
}
