import CaseLog
import Digest
import ReportFormats
public import ServiceConfiguration

/// What one signed report says, and which draft it would be compared with.
public struct CorrectionInspection: Sendable {
    /// The format's name; nil where the source was refused before it was known.
    public let format: String?
    /// `final`, `corrected` or `addended`; nil where the report is refused.
    public let status: String?
    /// Words of the signed impression.
    public let impressionWords: Int
    /// Words of what was added.
    public let addendumWords: Int
    /// The job that it is matched to, with `-n` in a batch; nil where there is none.
    public let report: String?
    /// Why it is no correction.
    public let code: String?

    /// The reports of a source, one after the other; one refusal where the whole source is refused.
    ///
    /// - Throws: what concerns the case log.
    public static func inspect(
        _ bytes: [UInt8], _ settings: Settings
    ) async throws(AssistantError) -> [CorrectionInspection] {
        let readings: [ReportReading]
        do { readings = try SourceReader(settings.intake).readings(bytes) } catch {
            return [CorrectionInspection(code: error.code)]
        }
        do {
            try settings.makeStateDirectory()
            let (log, key) = (try openCaseLog(at: settings.caseLogPath), try SiteKey(at: settings.siteKeyPath))
            var inspections: [CorrectionInspection] = []
            for reading in readings {
                let correction: Correction
                do throws(IntakeRefusal) { correction = try reading.correction() } catch {
                    inspections.append(CorrectionInspection(code: error.code))
                    continue
                }
                let matches = try await log.reports(matching: key.identity(of: correction.identity))
                inspections.append(CorrectionInspection(correction, report: matches.first?.description))
            }
            return inspections
        } catch { throw AssistantError(error) }
    }

    private init(code: String) {
        format = nil
        status = nil
        impressionWords = 0
        addendumWords = 0
        report = nil
        self.code = code
    }

    private init(_ correction: Correction, report: String?) {
        format = correction.format.rawValue
        status = correction.status.rawValue
        impressionWords = Inspection.words(correction.impression ?? "")
        addendumWords = Inspection.words(correction.addendum ?? "")
        self.report = report
        code = nil
    }
}
