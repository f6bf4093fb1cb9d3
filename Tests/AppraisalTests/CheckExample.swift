import Appraisal
import ClinicalText
import Guidelines
import Testing

/// A report and a draft of it on which a check speaks up, or on which it must not.
struct CheckExample: Sendable, CustomTestStringConvertible {
    let code: String
    var kind: Check.Kind?
    var severity: Check.Severity?
    let findings: String
    var impression: [String]
    var context = CaseContext()
    /// The words that the check points at in each text, in order.
    var inFindings: [String] = []
    var inImpression: [String] = []

    var testDescription: String { "\(code): \(impression.joined(separator: " / "))" }

    /// One on which the check speaks up.
    init(
        _ code: String, _ kind: Check.Kind, _ severity: Check.Severity, _ findings: String, _ impression: String...,
        context: CaseContext = CaseContext(), at inFindings: [String] = [], and inImpression: [String] = []
    ) {
        (self.code, self.kind, self.severity) = (code, kind, severity)
        (self.findings, self.impression, self.context) = (findings, impression, context)
        (self.inFindings, self.inImpression) = (inFindings, inImpression)
    }

    /// One on which it must not.
    init(_ code: String, _ findings: String, _ impression: String..., context: CaseContext = CaseContext()) {
        (self.code, self.findings, self.impression, self.context) = (code, findings, impression, context)
    }

    /// The checks of the draft.
    func checks(_ guidelines: GuidelineSet = GuidelineSet()) -> [Check] {
        Appraiser(findings: findings, context: context, guidelines: guidelines).appraise(impression).checks
    }

    /// The words of spans of one of the two texts.
    static func words(_ spans: [Range<Int>], of text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return spans.map { String(String.UnicodeScalarView(scalars[$0])) }
    }

    /// Expects the check, with its kind, its severity and the words that it points at.
    func expectCheck(_ guidelines: GuidelineSet = GuidelineSet()) throws {
        let checks = checks(guidelines)
        let check = try #require(checks.first { $0.code == code }, "\(checks.map(\.code))")
        #expect(check.kind == kind)
        #expect(check.severity == severity)
        #expect(Self.words(check.findingsSpans, of: findings) == inFindings)
        #expect(Self.words(check.impressionSpans, of: impression.joined(separator: "\n")) == inImpression)
    }

    /// Expects that the check is silent.
    func expectSilence(_ guidelines: GuidelineSet = GuidelineSet()) {
        let checks = checks(guidelines).filter { $0.code == code }
        #expect(checks.isEmpty, "\(checks)")
    }
}
