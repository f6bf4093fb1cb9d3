import Testing

@testable import Evaluation

@Suite struct EvaluationTests {
    private static let cases = [
        EvaluationCase(id: "1", findings: "Right pneumothorax.", impression: "Right pneumothorax."),
        EvaluationCase(id: "2", findings: "The lungs are clear.", impression: "No acute disease."),
        EvaluationCase(id: "3", findings: "Small effusion.", impression: "Effusion. Scoliosis."),
        EvaluationCase(id: "4", findings: "5 mm nodule. No fracture.", impression: "Nodule."),
    ]

    private static func evaluation(
        _ drafts: [String] = [
            "Left pneumothorax.", "No acute disease.", "Possible effusion.", "9 mm nodule. Fracture.",
        ]
    ) -> Evaluation {
        Evaluation(
            cases, [.constant(for: cases), EvaluationSubject(name: "ours", drafts: drafts)], training: [cases[1]],
            resamples: 500, seed: 7)
    }

    private func value(_ metric: Metric, _ name: String = "ours", _ subset: Subset = .all) throws -> Double {
        let row = try #require(Self.evaluation().rows.first { $0.name == name && $0.subset == subset })
        return try #require(row.values[metric])
    }

    @Test func figuresAreThoseOfTheDefinition() throws {
        #expect(try value(.exact) == 25)
        #expect(try value(.sideErrors) == 25)
        #expect(try value(.sizeErrors) == 25)
        #expect(try value(.contradictions) == 25)
        #expect(try value(.omittedUrgent) == 25)
        #expect(try value(.hedged) == 25)
        #expect(try value(.onlyGlobalNegative) == 25)
        // Said and signed: pneumothorax, effusion, lesion; said only: fracture.
        #expect(abs(try value(.f1Micro) - 100 * 6 / 7) < 1e-9)
        #expect(try value(.f1Macro) == 100)
        // Matched: the denial .5 and the nodule .5. Said: 1 + .5 + .5 + .5 + .5; signed: 1 + .5 + .5 + .25 + .5.
        #expect(abs(try value(.factF1) - 100 * 2 / 5.75) < 1e-9)
        #expect(try value(.contradictions, "constant") == 25)
        #expect(try value(.omittedUrgent, "constant") == 25)
    }

    @Test func subsetsHaveTheirCases() {
        let counts = Self.evaluation().rows.filter { $0.name == "ours" }.map { "\($0.subset) \($0.count)" }
        #expect(counts == ["all 4", "abnormal 3", "multi 1", "fresh 3"])
        let without = Evaluation(Self.cases, [.constant(for: Self.cases)], resamples: 10)
        #expect(!without.rows.contains { $0.subset == .fresh })
        #expect(without.differences.isEmpty)
    }

    @Test func anExactDraftIsPerfect() throws {
        let row = try #require(Self.evaluation(Self.cases.map(\.impression)).rows.first { $0.name == "ours" })
        for metric in [Metric.rouge1, .rougeL, .exact, .factF1, .f1Macro, .f1Micro] {
            #expect(row.values[metric] == 100)
            #expect(row.intervals[metric] == 100...100)
        }
    }

    @Test func intervalsAreSeededAndHoldTheDifference() throws {
        let (first, second) = (Self.evaluation(), Self.evaluation())
        for (left, right) in zip(first.differences, second.differences) { #expect(left.interval == right.interval) }
        let difference = try #require(first.differences.first { $0.subset == .all && $0.metric == .rougeL })
        #expect(difference.minuend == "ours" && difference.subtrahend == "constant")
        #expect(difference.interval.contains(difference.mean))
        let (ours, constant) = (try value(.rougeL), try value(.rougeL, "constant"))
        #expect(abs(difference.mean - (ours - constant)) < 1e-9)
    }

    @Test func outputsHaveTheFieldsOfTheContract() throws {
        let evaluation = Self.evaluation()
        let row = try #require(evaluation.rowObjects.first)
        for field in [
            "name", "subset", "n", "rouge1", "rouge2", "rougeL", "exact", "fact_f1", "f1_macro", "f1_micro",
            "contradictions", "side_errors", "size_errors",
        ] { #expect(row[field] != nil, "\(field)") }
        #expect(
            evaluation.differenceObjects.first.map { Set($0.keys) }
                == ["a", "b", "subset", "metric", "mean", "low", "high"])
        #expect(evaluation.markdown.contains("## abnormal (3 reports)"))
        let page = evaluation.page(lead: "4 reports")
        #expect(page.contains("ours - constant"))
        // No text of a report is in an output.
        for text in [page, evaluation.markdown] { #expect(!text.contains("pneumothorax")) }
    }
}

@Suite struct BootstrapTests {
    /// The mean of n independent values has a standard error of sd / sqrt(n).
    @Test func intervalsHaveTheWidthOfTheory() {
        let rows = (0..<400).map { [$0 % 2 == 0 ? 1.0 : 0.0] }
        var means: [Double] = []
        Bootstrap(resamples: 4000, seed: 3).run(rows) { means.append($0[0] / 400) }
        let interval = Bootstrap.Interval(means)
        #expect(abs(interval.low - (0.5 - 1.96 * 0.025)) < 0.005)
        #expect(abs(interval.high - (0.5 + 1.96 * 0.025)) < 0.005)
    }

    /// Cases of one cluster stay together, so the interval is that of the clusters' number.
    @Test func casesOfAClusterStayTogether() {
        let findings = ["a", "b", "c", "d"]
        let cases = (0..<80).map {
            EvaluationCase(id: "\($0)", findings: findings[$0 % 4], impression: $0 % 4 < 2 ? "Nodule." : "Scar.")
        }
        let evaluation = Evaluation(
            cases, [EvaluationSubject(name: "p", drafts: cases.map { _ in "Nodule." })], resamples: 1000)
        let interval = evaluation.rows[0].intervals[.exact]
        #expect(interval == 0...100)
    }

    @Test func theGeneratorIsSplitMix() {
        // The first values of the published generator for the seed 1234567.
        var generator = SplitMix64(state: 1_234_567)
        #expect(generator.next() == 6_457_827_717_110_365_317)
        #expect(generator.next() == 3_203_168_211_198_807_973)
        #expect((0..<1000).allSatisfy { _ in (0..<7).contains(generator.next(below: 7)) })
    }
}
