/// A report's text as a coded format gives it: sections of a known kind and, where there are none, text as it was
/// dictated.
struct CodedSections {
    private var sections: [SectionKind: String] = [:]
    private var uncoded = ""
    private var jobs: [String] = []

    /// Adds text to a section; blank text and sections that are kept out are ignored, but for a job that they name.
    mutating func add(_ text: String?, to kind: SectionKind) {
        guard let text, text.contains(where: { !$0.isWhitespace }) else { return }
        guard kind != .other else { return noteJobs(in: text) }
        sections[kind] = sections[kind].map { "\($0)\n\(text)" } ?? text
    }

    /// Adds text that may hold a whole report with headings of its own.
    mutating func addUncoded(_ text: String?) {
        guard let text, text.contains(where: { !$0.isWhitespace }) else { return }
        uncoded += uncoded.isEmpty ? text : "\n\n\(text)"
    }

    /// Keeps the jobs of drafts of ours that a text names.
    mutating func noteJobs(in text: String?) {
        for line in (text ?? "").split(whereSeparator: \.isNewline) {
            let words = line.drop { !$0.isLetter }
            guard words.prefix(10).lowercased() == "draft job:" else { continue }
            if let job = FieldValue.job(words.dropFirst(10)) { jobs.append(job) }
        }
    }

    /// Whether there are findings by code.
    var hasFindings: Bool { sections[.findings] != nil }

    /// The report; `NO_FINDINGS`, or `BINARY` for control characters, refuses it.
    func reading(_ format: ReportFormat, position: Int, _ limits: IntakeLimits) -> ReportReading {
        do throws(IntakeRefusal) {
            // Findings by code may still hold the whole dictation, its impression included.
            let text = sections[.findings].map { "FINDINGS:\n\($0)" } ?? uncoded
            let plain = PlainTextReport(sections: ReportSections(of: try SourceText.lines(of: text)))
            var reading = plain.reading(limits)
            reading.report.format = format
            reading.report.position = position
            reading.report.indication = try clean(.indication) ?? reading.report.indication
            reading.report.comparison = try clean(.comparison) ?? reading.report.comparison
            reading.report.technique = try clean(.technique) ?? reading.report.technique
            reading.report.exam = try clean(.exam).flatMap { FieldValue.exam($0) } ?? reading.report.exam
            reading.report.existingImpression = impression ?? reading.report.existingImpression
            reading.addendum = try clean(.addendum) ?? reading.addendum
            reading.jobs += jobs
            return reading
        } catch { return ReportReading(format, position: position, refusal: error) }
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
