import ClinicalText

/// Checks of how a report is documented, and of what the draft is for the reader.
enum QualityChecks {
    static func checks(_ draft: CheckedCase) -> [Check] {
        language(draft) + comparison(draft) + carotid(draft) + fluoroscopy(draft)
    }

    private static func language(_ draft: CheckedCase) -> [Check] {
        guard let language = ReportLanguage.detect(in: draft.findingsText), language != .english else { return [] }
        return [
            Check(
                .quality, "OTHER_LANGUAGE", .critical,
                "The findings are not in English (\(language.rawValue)): neither the draft nor these checks can be relied on.")
        ]
    }

    private static let compares = TermScan("comparison | compared | prior | previous* | interval")

    /// A claim of change needs a study that it compares with.
    private static func comparison(_ draft: CheckedCase) -> [Check] {
        let changed = draft.impression.facts.filter { $0.change != nil && $0.assertion != .absent }
        let hasPrior =
            draft.context.comparison.map { !noPrior.matches($0) } ?? compares.matches(draft.findingsText)
            || draft.findings.facts.contains { $0.change != nil }
        guard !changed.isEmpty, !hasPrior else { return [] }
        return [
            Check(
                .quality, "COMPARISON_WITHOUT_PRIOR", .warning, impression: changed.map(\.span),
                "The impression compares with an earlier study, and the report names none.")
        ]
    }

    private static let noPrior = TermScan("none | no prior | not available | no comparison | unavailable | nil")

    private static let stenosis = TermScan("stenosis | narrowing")
    private static let carotid = TermScan("carotid*")
    private static let nascet = TermScan("nascet | distal internal carotid | distal ica | velocity criteria | peak systolic velocit* | srs")

    /// Stenosis of a carotid is measured against the distal vessel (the measure's long name is "Stenosis measurement in
    /// carotid imaging reports").
    private static func carotid(_ draft: CheckedCase) -> [Check] {
        let text = draft.findingsText
        guard draft.context.exam.map(carotid.matches) == true, stenosis.matches(text), !nascet.matches(text) else { return [] }
        return [
            Check(
                .quality, "CAROTID_REFERENCE_MISSING", .information, findings: stenosis.spans(in: text),
                "A carotid stenosis is given without the reference that it was measured by.")
        ]
    }

    private static let fluoroscopic = TermScan("fluoroscop* | esophagram | barium swallow | upper gi | arthrogram")
    private static let dose = TermScan("fluoroscopy time | fluoro time | exposure time | air kerma | dose area product | mgy | dap | minutes of fluoro*")

    /// Radiation exposure or time is documented for procedures with fluoroscopy.
    private static func fluoroscopy(_ draft: CheckedCase) -> [Check] {
        let isFluoroscopy = draft.context.modality == "RF" || draft.context.exam.map(fluoroscopic.matches) == true
        guard isFluoroscopy, !dose.matches(draft.findingsText) else { return [] }
        return [
            Check(
                .quality, "EXPOSURE_MISSING", .information,
                "A procedure with fluoroscopy does not say its exposure or its time.")
        ]
    }
}
