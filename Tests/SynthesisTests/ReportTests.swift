import ClinicalText
import Foundation
import Testing

@testable import Synthesis

/// Reports as a whole: what must hold of every one, whatever is drawn.
@Suite struct ReportTests {
    static let exams = ReportSynthesizer.exams

    private func reports(
        _ exam: String, _ count: Int = 25, isHeldOut: Bool = false
    ) -> [(report: SynthesizedReport, statements: [SynthesizedStatement])] {
        let synthesizer = ReportSynthesizer(seed: 11, isHeldOut: isHeldOut)
        return (0..<count).map { synthesizer.reportWithStatements($0, exam: exam) }
    }

    @Test func sameSeedSameBytes() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let (first, second) = (ReportSynthesizer(seed: 5), ReportSynthesizer(seed: 5))
        // Neither the order nor the number of the reports before it matters.
        let forwards = try (0..<30).map { try encoder.encode(first.report($0)) }
        let backwards = try (0..<30).reversed().map { try encoder.encode(second.report($0)) }
        #expect(forwards == backwards.reversed())
        #expect(ReportSynthesizer(seed: 6).report(3).findings != first.report(3).findings)
    }

    @Test(arguments: exams) func factsAgreeWithTheFindings(exam: String) {
        for (report, _) in reports(exam) {
            let text = Array(report.findings.unicodeScalars)
            #expect(text.allSatisfy { $0.isASCII })
            for fact in report.facts {
                #expect(String(String.UnicodeScalarView(text[fact.span])) == fact.text, "\(report.id) \(exam)")
                #expect((fact.certainty < 5) == (fact.assertion == .uncertain || fact.certainty == 4))
            }
            let present = Set(report.facts.filter { $0.assertion != .absent }.map(\.concept))
            let absent = Set(report.facts.filter { $0.assertion == .absent && $0.change != .resolved }.map(\.concept))
            #expect(present.isDisjoint(with: absent), "\(report.id) \(exam)")
        }
    }

    @Test(arguments: exams) func noPlaceholderIsLeft(exam: String) {
        for isHeldOut in [false, true] {
            for (report, _) in reports(exam, isHeldOut: isHeldOut) {
                for text in [report.exam, report.indication, report.comparison, report.findings, report.impression] {
                    #expect(!text.contains { "{}[]<>~|=!".contains($0) }, "\(text)")
                    #expect(
                        !["  ", " .", " ,", ",.", ",,", "..", " a a ", "\n\n"].contains(where: text.contains), "\(text)"
                    )
                }
                #expect(report.impression.split(separator: "\n").allSatisfy { $0.hasSuffix(".") })
                #expect(!report.findings.isEmpty && !report.impression.isEmpty)
            }
        }
    }

    @Test(arguments: exams) func statementsComeInCanonicalOrder(exam: String) {
        for (report, statements) in reports(exam) {
            #expect(statements.map(\.text).joined(separator: "\n") == report.impression)
            #expect(Set(statements.map(\.text)).count == statements.count, "\(report.impression)")
            // Findings by tier, then what is negative, then what to do.
            let ranks = statements.map { statement in
                statement.isRecommendation ? 5 : SignificanceTier.allCases.firstIndex { $0 == statement.tier } ?? 4
            }
            #expect(ranks == ranks.sorted(), "\(report.impression)")
            #expect(!statements.contains { $0.tier == .benign })
        }
    }

    @Test(arguments: exams) func sizesAndSidesAreThoseOfTheFindings(exam: String) {
        for (report, statements) in reports(exam) {
            let (findings, title) = (report.findings.lowercased(), report.exam.lowercased())
            for side in ["left", "right"] where report.impression.lowercased().contains(side) {
                #expect(findings.contains(side) || title.contains(side), "\(report.id) \(exam)")
            }
            for statement in statements where !statement.isRecommendation {
                for number in statement.text.matches(of: /[0-9.]+ (x [0-9.]+ )*(mm|cm)/) {
                    #expect(findings.contains(number.output.0.split(separator: " ")[0]), "\(report.id) \(exam)")
                }
            }
        }
    }

    @Test(arguments: exams) func changeIsToldOnlyWithAPrior(exam: String) {
        let words = ["unchanged", "stable", "interval", "since ", "previous", "worsen", "redemonstrated", "enlarging"]
        for (report, _) in reports(exam, 30) {
            let told = report.facts.contains { $0.change != nil }
            guard report.comparison.isEmpty || report.comparison.hasPrefix("No") && !report.comparison.contains("20")
            else { continue }
            #expect(!told)
            let text = (report.findings + report.impression).lowercased()
            #expect(!words.contains(where: text.contains), "\(report.id) \(exam)")
        }
    }

    @Test func patientsFitTheirReports() {
        for exam in Self.exams {
            for (report, _) in reports(exam, 25) {
                let text = report.findings.lowercased()
                if report.sex == "M" {
                    #expect(!["uter", "ovar", "adnex", "endometri"].contains(where: text.contains))
                }
                if report.sex == "F" { #expect(!["prostat", "seminal", "testi"].contains(where: text.contains)) }
            }
        }
    }

    @Test func normalShareIsKept() {
        let always = Set(
            ExamTables.all.filter { $0.findings.contains { $0.flags["always"] != nil } }.map(\.key))
        for (number, exam) in (Self.exams + Self.exams + Self.exams).enumerated() {
            let normal = ReportSynthesizer(seed: 3, normalShare: 1).reportWithStatements(number, exam: exam)
            // A pregnancy or a known cancer is told however normal the rest is.
            #expect(normal.statements.contains { $0.tier != nil } == always.contains(exam), "\(exam)")
        }
        let none = (0..<300).map { ReportSynthesizer(seed: 3, normalShare: 0).reportWithStatements($0) }
        #expect(none.allSatisfy { $0.statements.contains { $0.tier != nil } })
    }
}
