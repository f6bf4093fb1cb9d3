/// Writes a draft in its report's own format.
public enum ReportRenderer {
    /// Why a draft cannot be written. Two errors are equal when their codes are.
    public struct Failure: Error, Sendable, Equatable {
        /// A stable upper-case word: `NO_STATEMENTS` or `DRAFT_TOO_LARGE`.
        public let code: String
        /// What is wrong and what can be done about it.
        public let message: String

        /// Whether the codes are equal.
        public static func == (left: Failure, right: Failure) -> Bool { left.code == right.code }
    }

    /// The draft's file, UTF-8 (HL7: in its message's own character set), which says in its format's own place that it is machine generated and not verified.
    ///
    /// Our own parser reads from it an impression equal to the numbered statements and no findings, so a draft that is
    /// dropped into an inbox is refused with `NO_FINDINGS`.
    ///
    /// - Parameters:
    ///   - source: what the report was read from, of which a message or a coded format takes over ids, codes, order and
    ///     patient; where it cannot be read again, the draft has only what the report itself says.
    ///   - limits: with which the report was read, and under whose size the draft is kept.
    /// - Throws: `NO_STATEMENTS` for an impression without words, `DRAFT_TOO_LARGE`.
    public static func render(
        _ impression: Impression, for report: FindingsReport, source: [UInt8] = [],
        limits: IntakeLimits = IntakeLimits()
    ) throws(Failure) -> [UInt8] {
        guard impression.numberedStatements.contains(where: { NarrativeWords.count($0) > 0 }) else {
            throw Failure(
                code: "NO_STATEMENTS", message: "The draft has no statements. Have the report read without a draft.")
        }
        let bytes =
            switch report.format {
            case .plainText: Array(PlainTextRendering.text(impression, for: report).utf8)
            case .hl7v2: HL7Rendering.bytes(impression, for: report, source: source, limits)
            case .hl7v2XML: Array(HL7XMLRendering.text(impression, for: report, source: source, limits).utf8)
            case .openI: Array(OpenIRendering.text(impression, for: report).utf8)
            case .fhirJSON, .fhirXML: Array(FHIRRendering.text(impression, for: report, source: source, limits).utf8)
            case .cda: Array(CDARendering.text(impression, for: report, source: source, limits).utf8)
            case .dicomSR: Array(SRRendering.text(impression, for: report, source: source, limits).utf8)
            }
        guard bytes.count <= limits.maximumBytes else {
            throw Failure(
                code: "DRAFT_TOO_LARGE",
                message: "The draft is larger than \(limits.maximumBytes) bytes. Raise the limit on a file's size.")
        }
        return bytes
    }
}
