import Appraisal
import ClinicalText
import Foundation
import Guidelines
import ReportFormats
import ServiceConfiguration
import Testing

@testable import ReportAssistant

/// Each kind of inference of Microsoft's Radiology Insights over a report in a real format: the reader of the intake reads
/// the bytes, age, sex, order and modality come from the file, and the check covers the words that it is about.
@Suite struct CheckTableTests {
    struct Example: Sendable, CustomTestStringConvertible {
        /// What Radiology Insights calls it.
        let inference: String
        let bytes: String
        let impression: [String]
        let code: String
        var kind: Check.Kind
        var inFindings: [String] = []
        var inImpression: [String] = []
        var testDescription: String { "\(inference): \(code)" }
    }

    private static func report(_ bytes: String) throws -> FindingsReport {
        let reports = try ReportParser.parse(Array(bytes.utf8))
        return try #require(reports.first).get()
    }

    private static func words(_ spans: [Range<Int>], of text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return spans.map { String(String.UnicodeScalarView(scalars[$0])) }
    }

    private static func appraise(_ report: FindingsReport, _ impression: [String]) throws -> Appraisal {
        let resources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/impressiond/Resources")
        let guidelines = try GuidelineSet(Settings().guidelines, dataFiles: DataFiles(directories: [resources.path()]))
        return Appraiser(findings: report.findings, context: report.context, guidelines: guidelines).appraise(
            impression)
    }

    static let examples = [
        Example(
            inference: "lateralityDiscrepancy, order",
            bytes: CheckTableSource(
                exam: "XR RIGHT FOOT 3 VIEWS", modality: "XR",
                findings: "Fracture of the left fifth metatarsal. The left foot is otherwise normal."
            ).hl7v2,
            impression: ["Left metatarsal fracture."], code: "SIDE_NOT_ORDERED", kind: .side,
            inFindings: ["Fracture", "left foot"], inImpression: ["fracture"]),
        Example(
            inference: "lateralityDiscrepancy, texts",
            bytes: CheckTableSource(exam: "CT CHEST", findings: "There is a moderate left pleural effusion.").cda,
            impression: ["Moderate right pleural effusion."], code: "SIDE_SWAPPED", kind: .side,
            inFindings: ["effusion"], inImpression: ["effusion"]),
        Example(
            inference: "lateralityDiscrepancy, missing",
            bytes: CheckTableSource(exam: "MR LEFT KNEE", modality: "MR", findings: "There is no meniscal tear.")
                .dicomSR,
            impression: ["No meniscal tear."], code: "ORDERED_SIDE_MISSING", kind: .side),
        Example(
            inference: "sexMismatch",
            bytes: CheckTableSource(exam: "CT PELVIS", findings: "The prostate is enlarged.").cda,
            impression: ["Enlarged prostate."], code: "SEX_MISMATCH", kind: .sex, inFindings: ["prostate"],
            inImpression: ["prostate"]),
        Example(
            inference: "ageMismatch",
            bytes: CheckTableSource(
                exam: "XR Chest", modality: "XR", birth: "19800301", findings: "A 64-year-old with clear lungs."
            ).fhir,
            impression: ["Normal chest."], code: "AGE_MISMATCH", kind: .age, inFindings: ["64-year-old"]),
        Example(
            inference: "completeOrderDiscrepancy",
            bytes: CheckTableSource(
                exam: "US ABDOMEN COMPLETE", modality: "US",
                findings: "The liver is normal. The gallbladder has no stones. Both kidneys are normal."
            ).hl7v2,
            impression: ["Normal liver."], code: "COMPLETE_ORDER_INCOMPLETE", kind: .order,
            inFindings: ["liver", "gallbladder", "kidneys"]),
        Example(
            inference: "limitedOrderDiscrepancy",
            bytes: CheckTableSource(
                exam: "US RENAL LIMITED", modality: "US", findings: "Both kidneys and the bladder are normal."
            ).dicomSR,
            impression: ["Normal kidneys."], code: "LIMITED_ORDER_EXCEEDED", kind: .order,
            inFindings: ["kidneys", "bladder"]),
        Example(
            inference: "criticalResult",
            bytes: CheckTableSource(exam: "XR CHEST", modality: "XR", findings: "There is a large left pneumothorax.")
                .text,
            impression: ["Large left pneumothorax."], code: "CRITICAL_RESULT", kind: .critical,
            inFindings: ["pneumothorax"], inImpression: ["pneumothorax"]),
        Example(
            inference: "followupRecommendation",
            bytes: CheckTableSource(exam: "CT chest", findings: "A 7 mm nodule in the right upper lobe.").fhir,
            impression: ["7 mm right upper lobe nodule.", "CT is recommended in 6 to 12 months."],
            code: "FOLLOWUP_RECOMMENDED", kind: .followup,
            inImpression: ["CT is recommended in 6 to 12 months", "upper lobe nodule"]),
        Example(
            inference: "followupCommunication",
            bytes: CheckTableSource(
                exam: "CT HEAD", findings: "There is an acute subdural hematoma. Dr. A was notified at 10:15."
            ).hl7v2,
            impression: ["Acute subdural hematoma."], code: "COMMUNICATION_DOCUMENTED", kind: .communication,
            inFindings: ["was notified"]),
        Example(
            inference: "followupCommunication, missing",
            bytes: CheckTableSource(exam: "CT HEAD", findings: "There is an acute subdural hematoma.").dicomSR,
            impression: ["Acute subdural hematoma."], code: "COMMUNICATION_MISSING", kind: .communication,
            inFindings: ["subdural hematoma"], inImpression: ["subdural hematoma"]),
        Example(
            inference: "scoringAndAssessment",
            bytes: CheckTableSource(
                exam: "SCREENING MAMMOGRAM", modality: "MG", findings: "No mass is seen. BI-RADS category 2."
            ).text,
            impression: ["BI-RADS category 4."], code: "CATEGORY_DIFFERS", kind: .assessment,
            inFindings: ["BI-RADS category 2"], inImpression: ["BI-RADS category 4"]),
        Example(
            inference: "guidance",
            bytes: CheckTableSource(exam: "CT CHEST", findings: "There is a 7 mm solid nodule in the right upper lobe.")
                .cda,
            impression: ["7 mm nodule in the right upper lobe."], code: "GUIDELINE_UNMET", kind: .guidance,
            inFindings: ["nodule in the right upper lobe"]),
        Example(
            inference: "qualityMeasure",
            bytes: CheckTableSource(exam: "CTA CHEST", findings: "There is a pulmonary embolism on the right.").fhir,
            impression: ["Pulmonary embolism."], code: "EMBOLISM_UNDESCRIBED", kind: .quality,
            inFindings: ["pulmonary embolism"]),
    ]

    @Test(arguments: examples)
    func theCheckCoversItsWords(_ example: Example) throws {
        let report = try Self.report(example.bytes)
        let checks = try Self.appraise(report, example.impression).checks
        let check = try #require(checks.first { $0.code == example.code }, "\(checks.map(\.code)) \(report.context)")
        #expect(check.kind == example.kind)
        #expect(Self.words(check.findingsSpans, of: report.findings) == example.inFindings)
        #expect(
            Self.words(check.impressionSpans, of: example.impression.joined(separator: "\n")) == example.inImpression)
    }

    /// `finding`: what the vocabulary knows of it, with the place of its words.
    @Test func aFindingHasItsPartsAndItsPlace() throws {
        let source = CheckTableSource(
            exam: "CT CHEST", findings: "There is a 12 mm nodule in the left lower lobe, new since May.")
        let report = try Self.report(source.cda)
        let fact = try #require(try Self.appraise(report, []).findings.facts.first)
        #expect(Self.words([fact.span], of: report.findings) == ["nodule in the left lower lobe"])
        #expect(fact.concept == "pulmonary nodule")
        #expect(fact.side == .left)
        #expect(fact.sizesMillimetres == [12])
        #expect(fact.change == .new)
    }

    /// `radiologyProcedure`: the order of every format gives examination, modality and side.
    @Test(arguments: CheckTableSource.Format.allCases)
    func theOrderIsRead(_ format: CheckTableSource.Format) throws {
        let source = CheckTableSource(exam: "CT LEFT KNEE", findings: "There is a fracture of the left tibial plateau.")
        let context = try Self.report(source.written(format)).context
        #expect(context.exam == "CT LEFT KNEE")
        #expect(context.modality == "CT")
        #expect(context.orderedSide == .left)
        #expect(context.sex == .female)
        #expect(context.indication == "Pain")
        // Plain text has an age only where somebody wrote one.
        #expect(context.ageYears == (format == .text ? nil : 65))
    }
}
