import ReportFormats
public import ServiceConfiguration

/// What intake would make of one report, without drafting it.
public struct Inspection: Sendable {
    /// The format's name; nil where the source was refused before it was known.
    public let format: String?
    /// Words of the findings.
    public let findingsWords: Int
    /// Words of the impression that the report already has.
    public let impressionWords: Int
    /// Why it would be refused; nil where it would be drafted.
    public let code: String?

    /// The reports of a source, one after the other; one refusal where the whole source is refused.
    ///
    /// - Parameters:
    ///   - bytes: the source.
    ///   - settings: the limits, and what happens with a report that has an impression.
    public static func inspect(_ bytes: [UInt8], _ settings: Settings) -> [Inspection] {
        let reader = SourceReader(settings.intake)
        do {
            return try reader.readings(bytes).map { reading in
                switch reader.result(of: reading) {
                case .success: Inspection(reading, code: nil)
                case .failure(let refusal): Inspection(reading, code: refusal.code)
                }
            }
        } catch {
            return [Inspection(format: nil, findingsWords: 0, impressionWords: 0, code: error.code)]
        }
    }

    private init(format: String?, findingsWords: Int, impressionWords: Int, code: String?) {
        self.format = format
        self.findingsWords = findingsWords
        self.impressionWords = impressionWords
        self.code = code
    }

    /// What is no report of ours counts nothing, whatever its sections are called.
    private init(_ reading: ReportReading, code: String?) {
        let isReport = reading.refusal == nil
        let hasImpressionOnly = reading.refusal?.code == "NO_FINDINGS"
        self.init(
            format: reading.report.format.rawValue, findingsWords: isReport ? Self.words(reading.report.findings) : 0,
            impressionWords: isReport || hasImpressionOnly ? Self.words(reading.report.existingImpression ?? "") : 0,
            code: code)
    }

    static func words(_ text: String) -> Int {
        text.split(whereSeparator: \.isWhitespace).count { $0.contains(where: \.isLetter) }
    }
}
