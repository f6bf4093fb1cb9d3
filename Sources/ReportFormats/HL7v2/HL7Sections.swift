/// The sections of a message's text. An identifier vouches for its text; headings inside it divide it further.
struct HL7Sections {
    let findings: String?
    let impression: String?
    /// The text that no identifier and no heading places.
    var whole: String? { headed[.findings] ?? headed.preface }
    /// By identifier.
    private let labelled: [SectionKind: String]
    /// What the headings in the findings' or the whole text say.
    private let headed: ReportSections

    /// - Parameters:
    ///   - texts: what has an identifier of its own.
    ///   - body: what has none, in order.
    /// - Throws: `BINARY` for control characters in the text.
    init(texts: [SectionKind: String], body: String) throws(IntakeRefusal) {
        let labelledFindings = try texts[.findings].map { text throws(IntakeRefusal) in
            try Self.read(text, as: .findings)
        }
        // An empty section of findings is often a header above text that has no identifier.
        if let labelledFindings, !labelledFindings.isBlank {
            headed = labelledFindings
        } else {
            headed = ReportSections(of: try SourceText.lines(of: body))
        }
        let labelledImpression = try texts[.impression].flatMap { text throws(IntakeRefusal) in
            try Self.read(text, as: .impression)[.impression]
        }
        var labelled: [SectionKind: String] = [:]
        for kind in [SectionKind.indication, .comparison, .technique, .addendum] {
            guard let text = texts[kind] else { continue }
            labelled[kind] = ReportSections.text(try SourceText.lines(of: text))
        }
        self.labelled = labelled
        impression = (labelledImpression ?? headed[.impression]).flatMap { NarrativeWords.count($0) > 0 ? $0 : nil }
        if headed.hasFindingsHeading {
            findings = headed[.findings]
        } else {
            // Beside an impression that has an identifier, text without one can only be the findings.
            let isVouchedFor = labelledImpression != nil
            findings = headed.preface.flatMap { isVouchedFor || NarrativeCheck.readsLikeFindings($0) ? $0 : nil }
        }
    }

    subscript(kind: SectionKind) -> String? { labelled[kind] ?? headed[kind] }

    /// Text under the heading that its identifier stands for, unless it has that heading itself.
    private static func read(_ text: String, as kind: SectionKind) throws(IntakeRefusal) -> ReportSections {
        let lines = try SourceText.lines(of: text)
        let sections = ReportSections(of: lines)
        let hasHeading = kind == .findings ? sections.hasFindingsHeading : sections[kind] != nil
        if hasHeading { return sections }
        return ReportSections(of: Array(kind == .findings ? "FINDINGS:\n".utf8 : "IMPRESSION:\n".utf8) + lines)
    }
}
