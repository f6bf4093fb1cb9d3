/// A report's text as a coded format gives it: sections of a known kind and, where there are none, text as it was
/// dictated.
struct CodedSections {
    private var sections: [SectionKind: String] = [:]
    private var uncoded = ""

    /// Adds text to a section; blank text and sections that are kept out are ignored.
    mutating func add(_ text: String?, to kind: SectionKind) {
        guard let text, kind != .other, text.contains(where: { !$0.isWhitespace }) else { return }
        sections[kind] = sections[kind].map { "\($0)\n\(text)" } ?? text
    }

    /// Adds text that may hold a whole report with headings of its own.
    mutating func addUncoded(_ text: String?) {
        guard let text, text.contains(where: { !$0.isWhitespace }) else { return }
        uncoded += uncoded.isEmpty ? text : "\n\n\(text)"
    }

    /// Whether there are findings by code.
    var hasFindings: Bool { sections[.findings] != nil }

    /// The report, `NO_FINDINGS`, or `BINARY` for control characters.
    func findingsReport(
        _ format: ReportFormat, position: Int, _ limits: IntakeLimits
    ) -> Result<FindingsReport, IntakeRefusal> {
        do throws(IntakeRefusal) {
            // Findings by code may still hold the whole dictation, its impression included.
            let text = sections[.findings].map { "FINDINGS:\n\($0)" } ?? uncoded
            let plain = PlainTextReport(sections: ReportSections(of: try SourceText.lines(of: text)))
            var report = try plain.findingsReport(limits).get()
            report.format = format
            report.position = position
            report.indication = try clean(.indication) ?? report.indication
            report.comparison = try clean(.comparison) ?? report.comparison
            report.technique = try clean(.technique) ?? report.technique
            report.exam = try clean(.exam).flatMap { FieldValue.exam($0) } ?? report.exam
            report.existingImpression = impression ?? report.existingImpression
            return .success(report)
        } catch { return .failure(error) }
    }

    /// The impression; nil without words.
    var existingImpression: String? {
        let text = sections[.findings].map { "FINDINGS:\n\($0)" } ?? uncoded
        return impression
            ?? (try? SourceText.lines(of: text)).flatMap {
                PlainTextReport(sections: ReportSections(of: $0)).existingImpression
            }
    }

    /// The impression by code, without a heading that it repeats.
    private var impression: String? {
        guard let text = sections[.impression], let lines = try? SourceText.lines(of: "IMPRESSION:\n\(text)") else {
            return nil
        }
        return ReportSections(of: lines)[.impression].flatMap { NarrativeWords.count($0) > 0 ? $0 : nil }
    }

    private func clean(_ kind: SectionKind) throws(IntakeRefusal) -> String? {
        guard let text = sections[kind] else { return nil }
        return ReportSections.text(try SourceText.lines(of: text))
    }
}
