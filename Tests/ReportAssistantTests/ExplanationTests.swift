import ClinicalText
import Foundation
import ServiceConfiguration
import SystemService
import Testing

@testable import ReportAssistant

/// What `explain` says of texts, without a spool.
@Suite struct ExplanationTests {
    private static let findings = """
        EXAM: CHEST TWO VIEWS
        FINDINGS: There is a moderate right pneumothorax. Small left pleural effusion <new> & "old". The
        heart size is normal. No pericardial effusion.
        """

    private func explanation(
        of findings: String = ExplanationTests.findings, _ impression: String?
    ) throws(AssistantError) -> Explanation {
        try Explanation(findings: Array(findings.utf8), impression: impression.map { Array($0.utf8) }, Settings())
    }

    private func json(_ explanation: Explanation) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(explanation.record)) as? [String: Any])
    }

    // MARK: JSON

    @Test func aSwappedSideAndAnOmittedUrgentFinding() throws {
        let object = try json(try explanation("1. Small right pleural effusion.\n2) Cardiomegaly"))
        #expect(
            Set(object.keys) == [
                "schema", "job", "language", "findings", "facts", "claims", "matches", "global_negatives",
                "recommendations", "rules", "checks", "statements", "rewards",
            ])
        #expect(object["schema"] as? String == "impressiond.explain/1")
        #expect(object["language"] as? String == "en")
        #expect(object["job"] is NSNull)

        let facts = try #require(object["facts"] as? [[String: Any]])
        #expect(facts.map { $0["concept"] as? String } == ["pneumothorax", "pleural effusion", "pericardial effusion"])
        #expect(facts[0]["side"] as? String == "right" && facts[0]["change"] is NSNull && facts[0]["sizes_mm"] != nil)
        let statements = try #require(object["statements"] as? [[String: Any]])
        #expect(statements.map { $0["text"] as? String } == ["Small right pleural effusion.", "Cardiomegaly."])
        #expect(statements[0]["copied"] as? Bool == false)

        let matches = try #require(object["matches"] as? [[String: Any]])
        #expect(matches.map { $0["verdict"] as? String } == ["swapped", "denied"])
        #expect(matches.map { $0["claim"] as? Int } == [0, 1])
        #expect(matches[0]["fact"] as? Int == 1 && matches[1]["fact"] is NSNull)
        #expect(matches[1]["findings_span"] is [Int] && matches[0]["differences"] as? [String] == [])

        let checks = try #require(object["checks"] as? [[String: Any]])
        let codes = checks.compactMap { $0["code"] as? String }
        for code in ["SIDE_SWAPPED", "URGENT_OMITTED", "ASSERTS_DENIED"] { #expect(codes.contains(code), "\(code)") }
        #expect(
            checks.allSatisfy { $0["findings_spans"] is [[Int]] || ($0["findings_spans"] as? [Any])?.isEmpty == true })

        let rewards = try #require(object["rewards"] as? [String: Any])
        #expect(Set(rewards.keys) == ["consistency", "guideline", "expert", "tools", "form", "total"])
        #expect(rewards["expert"] is NSNull && rewards["tools"] is NSNull)
        #expect(try #require(rewards["consistency"] as? Double) < -1)
        #expect(try #require(rewards["total"] as? Double) < 0)

        let rules = try #require(object["rules"] as? [[String: Any]])
        let urgent = try #require(rules.first { $0["id"] as? String == "urgent-explicit" })
        #expect(urgent["satisfaction"] as? Double == 0 && urgent["weight"] as? Double == 1)
        #expect(urgent["findings_spans"] is [[Int]] && urgent["impression_span"] is NSNull)
    }

    @Test func denialsOfAllAndRecommendations() throws {
        let object = try json(try explanation("No acute findings.\nCT in 6 to 12 months is recommended."))
        let negative = try #require((object["global_negatives"] as? [[String: Any]])?.first)
        #expect(negative["text"] as? String == "impression" && negative["limit"] as? String == "acute")
        #expect(negative["denies"] as? [Int] == [0] && negative["region"] is NSNull)
        let recommendation = try #require((object["recommendations"] as? [[String: Any]])?.first)
        #expect(recommendation["action"] as? String == "CT" && recommendation["months"] as? [Double] == [6, 12])
        #expect(recommendation["denied"] as? Bool == false && recommendation["span"] is [Int])
    }

    /// Nothing that only an impression can do is held against a report without one.
    @Test func findingsAlone() throws {
        let explanation = try explanation(nil)
        let object = try json(explanation)
        for key in ["claims", "matches", "statements", "recommendations"] {
            #expect((object[key] as? [Any])?.isEmpty == true, "\(key)")
        }
        let rewards = try #require(object["rewards"] as? [String: Any])
        #expect(rewards.count == 6 && rewards.values.allSatisfy { $0 is NSNull })
        let rules = try #require(object["rules"] as? [[String: Any]])
        #expect(!rules.isEmpty && rules.allSatisfy { $0["satisfaction"] is NSNull })
        let codes = explanation.checks.map(\.code)
        #expect(codes.contains("CRITICAL_RESULT") && !codes.contains("URGENT_OMITTED"))
        #expect(!explanation.text(isColoured: false).contains("Impression\n"))
    }

    // MARK: Impressions

    @Test(arguments: [
        ("1. One thing.\n 2) 1.5 cm nodule\n\n- Three; four", ["One thing.", "1.5 cm nodule.", "Three; four."]),
        ("IMPRESSION:\n1. No acute\ndisease. Stable.\n", ["No acute disease.", "Stable."]),
        ("FINDINGS: Clear lungs.\nIMPRESSION: Normal chest", ["Normal chest."]),
    ])
    func anImpressionIsLinesOrThatOfAReport(text: String, statements: [String]) throws {
        #expect(try explanation(text).statements?.map(\.text) == statements)
    }

    @Test func aReportBringsItsOwnImpression() throws {
        let own = try explanation(of: Self.findings + "\nIMPRESSION: Right pneumothorax.", nil)
        #expect(own.statements?.map(\.text) == ["Right pneumothorax."])
        #expect(own.verdicts.map(\.name) == [.supported])
    }

    @Test(arguments: [
        ("", nil, "EMPTY"), ("IMPRESSION: Normal.", nil, "NO_FINDINGS"), (ExplanationTests.findings, "", "EMPTY"),
        (ExplanationTests.findings, " - \n 2.", "NO_IMPRESSION"), ("{\"a\":1}", nil, "UNKNOWN_FORMAT"),
    ])
    func whatCannotBeRead(findings: String, impression: String?, code: String) {
        #expect { try explanation(of: findings, impression) } throws: { error in
            let error = error as? AssistantError
            return error?.code == code && error?.exit == .badData
        }
    }

    // MARK: Text and page

    @Test func textForATerminal() throws {
        let explanation = try explanation("Small right pleural effusion.\nNo acute findings.")
        let text = explanation.text(isColoured: false)
        for part in [
            "[pneumothorax: present, right, moderate, urgent]", "[pericardial effusion: absent]",
            "[effusion = pleural effusion: present, left", "[No acute findings = nothing acute found]", "swapped",
            "denies findings", "not mentioned", "URGENT_OMITTED", "urgent-first", "consistency",
        ] { #expect(text.contains(part), "\(part)") }
        #expect(!text.contains("\u{1B}"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= TextTable.width })

        let coloured = explanation.text(isColoured: true)
        #expect(coloured.contains("\u{1B}[1;31mpneumothorax\u{1B}[0m") && coloured.contains("Colours: "))
        #expect(!coloured.contains("[pneumothorax: "))
    }

    @Test func placesThatOverlapStandTogether() {
        func place(_ span: Range<Int>, _ title: String) -> ReadPlace {
            ReadPlace(
                span: span, name: "", title: title, details: "present", tier: .minor, assertion: .present,
                isWrong: false, target: nil)
        }
        let text = MarkedText(
            "ab cd\nef gh", [place(0..<5, "x"), place(3..<8, "y"), place(9..<11, "gh")], isColoured: false)
        #expect(text.lines == ["[ab cd ef = x: present; y: present] [gh: present]"])
    }

    @Test func tablesFit() {
        let table = TextTable(
            columns: ["a", "b"],
            rows: [["x", String(repeating: "word ", count: 40)], [String(repeating: "y", count: 130), ""]])
        #expect(table.lines.allSatisfy { $0.count <= TextTable.width && !$0.hasSuffix(" ") })
        #expect(table.lines.joined().count { $0 == "y" } == 130)
        #expect(TextTable(columns: ["a"], rows: []).lines.isEmpty)
    }

    @Test func thePageIsEscapedAndLinked() throws {
        let page = try explanation("Small right pleural effusion.\nNo acute findings <b>.").page
        #expect(!page.contains("<new>") && !page.contains("<b>") && page.contains("&lt;new&gt; &amp; &quot;old&quot;"))
        #expect(page.contains("id=\"F2\"") && page.contains("<a href=\"#F2\">C1→F2</a>"))
        for loading in ["http:", "https:", "src=", "url(", "<script", "@import"] { #expect(!page.contains(loading)) }
        // Every link leads somewhere on the page, to one place.
        for target in page.matches(of: /href="#([^"]+)"/).map(\.1) {
            #expect(page.split(separator: "id=\"\(target)\"").count == 2, "\(target)")
        }
    }
}
