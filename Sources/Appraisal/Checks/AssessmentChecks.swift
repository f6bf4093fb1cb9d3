import ClinicalText
import Guidelines

/// Checks of scores and categories of reporting systems: stated, different in the two texts, missing.
enum AssessmentChecks {
    static func checks(_ draft: CheckedCase) -> [Check] {
        let stated = (Stated.all(in: draft.findings.text), Stated.all(in: draft.impression.text))
        return told(stated.0, stated.1, draft) + missing(Set((stated.0 + stated.1).map(\.system)), draft)
    }

    /// A category of any system.
    private struct Stated {
        let system: String
        let value: String
        let span: Range<Int>
        /// Whether it is one of a scale of numbers, of which a report may give many.
        let isNumber: Bool

        static func all(in text: String) -> [Stated] {
            let categories = Assessment.all(in: text).map {
                Stated(system: $0.category.system.rawValue, value: $0.category.name, span: $0.span, isNumber: false)
            }
            let scores = Score.all(in: text).map {
                Stated(
                    system: $0.system.rawValue, value: $0.value, span: $0.span,
                    isNumber: [.calcium, .tScore, .zScore, .aspects, .breastRisk].contains($0.system))
            }
            return categories + scores
        }
    }

    private static func told(_ findings: [Stated], _ impression: [Stated], _ draft: CheckedCase) -> [Check] {
        var systems: [String] = []
        for stated in findings + impression where !systems.contains(stated.system) { systems.append(stated.system) }
        return systems.map { system in
            let (found, claimed) = (findings.filter { $0.system == system }, impression.filter { $0.system == system })
            let differs =
                !found.isEmpty
                && claimed.contains { claim in
                    let isKnown = found.contains { $0.value == claim.value }
                    return !isKnown && !(claim.isNumber && numbers(in: draft.findings.text).contains(claim.value))
                }
            return Check(
                .assessment, differs ? "CATEGORY_DIFFERS" : "CATEGORY_STATED", differs ? .critical : .information,
                findings: found.map(\.span), impression: claimed.map(\.span),
                differs
                    ? "The impression and the findings give different values: \(system)."
                    : "A value is stated: \(system).")
        }
    }

    /// All numbers of a text with their signs: a table of scores names its system once.
    private static func numbers(in text: String) -> Set<String> {
        let words = text.split { !($0.isNumber || $0 == "." || $0 == "-" || $0 == "\u{2212}") }
        return Set(
            words.map { word in
                let plain = String(word.map { $0 == "\u{2212}" ? "-" : $0 })
                return plain.hasSuffix(".") ? String(plain.dropLast()) : plain
            })
    }

    // MARK: Missing

    /// When a report should state a category.
    private struct Expected {
        /// One of these.
        let systems: [String]
        let exam: TermScan
        let modalities: Set<String>
        /// What must be named in the findings; nil for always.
        let finding: String?
        /// What the indication must speak of; nil for anything.
        let indication: TermScan?
        let severity: Check.Severity

        init(
            _ systems: [String], exam: String, modalities: Set<String> = [], finding: String? = nil,
            indication: String? = nil, _ severity: Check.Severity
        ) {
            self.systems = systems
            self.exam = TermScan(exam)
            self.modalities = modalities
            self.finding = finding
            self.indication = indication.map { TermScan($0) }
            self.severity = severity
        }
    }

    private static let expected = [
        Expected(["BI-RADS"], exam: "mammogra* | tomosynthesis | breast | breasts", .warning),
        Expected(
            ["Lung-RADS"], exam: "lung screening | lung cancer screening | low dose ct | ldct | screening .. lung",
            .warning),
        Expected(["TI-RADS"], exam: "thyroid", modalities: ["US"], finding: "thyroid nodule", .warning),
        Expected(["PI-RADS"], exam: "prostate", modalities: ["MR"], finding: "prostate lesion", .warning),
        Expected(
            ["coronary calcium score"], exam: "calcium scor* | calcium ct | cardiac scoring", modalities: ["CT"],
            .warning),
        Expected(
            ["T-score", "Z-score"], exam: "dxa | dexa | bone density | bone densitometry | absorptiometry", .warning),
        Expected(
            ["CAD-RADS"], exam: "coronary cta | coronary ct | ccta | cta coronar* | cta .. coronar*",
            modalities: ["CT"],
            finding: "coronary stenosis", .information),
        Expected(
            ["O-RADS"], exam: "pelvis | pelvic | transvaginal", modalities: ["US", "MR"], finding: "adnexal mass",
            .information),
        Expected(
            ["Bosniak"], exam: "abdom* | renal | kidney*", modalities: ["CT", "MR"], finding: "complex renal cyst",
            .information),
        Expected(
            ["LI-RADS"], exam: "abdom* | liver | hepatic", modalities: ["CT", "MR"], finding: "hepatic lesion",
            indication: "cirrho* | hepatitis b | chronic hepatitis | hcc | hepatocellular", .information),
        Expected(
            ["ASPECTS"], exam: "head | brain", modalities: ["CT"], finding: "acute infarct",
            indication: "stroke | aphasia | hemipar* | hemipleg* | facial droop", .information),
    ]

    /// Procedures have no category of their own.
    private static let procedures = TermScan(
        "biops* | locali* | aspirat* | specimen* | ductogra* | galactogra* | guid* | clip | marker | cyst aspiration | drainage"
    )

    private static func missing(_ stated: Set<String>, _ draft: CheckedCase) -> [Check] {
        guard let exam = draft.context.exam, !procedures.matches(exam) else { return [] }
        return expected.compactMap { expected in
            guard stated.isDisjoint(with: expected.systems), expected.exam.matches(exam) else { return nil }
            if !expected.modalities.isEmpty {
                guard let modality = draft.context.modality, expected.modalities.contains(modality) else { return nil }
            }
            if let indication = expected.indication {
                guard draft.context.indication.map(indication.matches) == true else { return nil }
            }
            let spans = expected.finding.map { name in
                draft.findings.reading.facts.filter { Concepts.isA($0.concept, name) && $0.assertion != .absent }.map(
                    \.span)
            }
            guard spans?.isEmpty != true else { return nil }
            return Check(
                .assessment, "CATEGORY_MISSING", expected.severity, findings: spans ?? [],
                "The report states no value: \(expected.systems.joined(separator: " or ")).")
        }
    }
}
