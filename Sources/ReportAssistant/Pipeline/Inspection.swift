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
            return try ReportParser.parse(bytes, limits: reader.limits).map { result in
                switch result {
                case .success(let report):
                    Inspection(
                        format: report.format.rawValue, findingsWords: words(report.findings),
                        impressionWords: words(report.existingImpression ?? ""),
                        code: reader.refusal(of: report)?.code)
                case .failure(let refusal):
                    Inspection(format: nil, findingsWords: 0, impressionWords: 0, code: refusal.code)
                }
            }
        } catch {
            return [Inspection(format: nil, findingsWords: 0, impressionWords: 0, code: error.code)]
        }
    }

    private static func words(_ text: String) -> Int {
        text.split(whereSeparator: \.isWhitespace).count { $0.contains(where: \.isLetter) }
    }
}
