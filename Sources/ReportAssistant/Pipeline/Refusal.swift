import Appraisal
import ReportFormats
import ServiceConfiguration
import Spool

/// Why a file or a report is not drafted: a stable code and what to do.
struct Refusal: Error, Equatable {
    let code: String
    let message: String

    init(_ code: String, _ message: String) {
        self.code = code
        self.message = message
    }

    init(_ cause: IntakeRefusal) { self.init(cause.code, cause.message) }

    init(_ cause: SpoolError) { self.init(cause.code.rawValue, cause.message) }

    static let hasImpression = Refusal(
        "HAS_IMPRESSION",
        "The report already has an impression. Set existing_impression = redraft in [intake] to draft such reports.")

    static let severalReports = Refusal(
        "SEVERAL_REPORTS", "The input holds several reports; give one, or submit the file to the service.")

    static let sourceGone = Refusal(
        "SOURCE_GONE", "The file was removed from processing/ by another hand. Drop it into the inbox again.")

    static let sourceChanged = Refusal(
        "SOURCE_CHANGED",
        "The file was written to after it was taken. Let the sender rename whole files into the inbox, or raise "
            + "settle_seconds in [intake], and drop it again.")

    static let notJournalled = Refusal(
        "NOT_JOURNALLED",
        "The case log does not know this file, as after the loss of cases.sqlite. Drop it into the inbox again.")

    static let contradictsFindings = Refusal(
        "CONTRADICTS_FINDINGS",
        "Every draft of this report contradicts its findings. Have it read without a draft, or set contradicting = publish "
            + "in [drafts] to get such drafts, marked.")

    static func poison(attempts: Int) -> Refusal {
        Refusal(
            "POISON",
            "The service stopped \(attempts) times while it worked on this report. Have it read without a draft, and "
                + "send it to the developers if it may leave the site.")
    }
}

extension Settings.Drafts {
    /// Whether a draft is kept from its readers.
    func withholds(_ draft: AppraisedDraft) -> Bool {
        contradicting == .withhold && draft.appraisal.isContradicting
    }
}

/// Parses a source and applies the site's rules to each of its reports.
struct SourceReader: Sendable {
    let limits: IntakeLimits
    let settings: Settings.Intake

    init(_ settings: Settings.Intake) {
        self.settings = settings
        var limits = IntakeLimits()
        limits.maximumBytes = settings.maximumBytes
        limits.minimumFindingsWords = settings.minimumFindingsWords
        limits.maximumXMLDepth = settings.maximumXMLDepth
        limits.maximumXMLNodes = settings.maximumXMLNodes
        limits.maximumJSONDepth = settings.maximumJSONDepth
        limits.maximumHL7Segments = settings.maximumHL7Segments
        limits.maximumHL7Repetitions = settings.maximumHL7Repetitions
        self.limits = limits
    }

    /// What the site's rules have against a report that can be read.
    func refusal(of report: FindingsReport) -> Refusal? {
        report.existingImpression != nil && settings.existingImpression == .refuse ? .hasImpression : nil
    }

    /// One result a report, never none.
    ///
    /// - Throws: what refuses the whole source.
    func read(_ bytes: [UInt8]) throws(Refusal) -> [Result<FindingsReport, Refusal>] {
        try readings(bytes).map { result(of: $0) }
    }

    /// What the source says of each of its reports, drafted or not; never nothing.
    ///
    /// - Throws: what refuses the whole source.
    func readings(_ bytes: [UInt8]) throws(Refusal) -> [ReportReading] {
        do { return try ReportParser.read(bytes, limits: limits) } catch { throw Refusal(error) }
    }

    /// A report that may be drafted, or why it may not.
    func result(of reading: ReportReading) -> Result<FindingsReport, Refusal> {
        reading.result.mapError(Refusal.init).flatMap { report in
            refusal(of: report).map { .failure($0) } ?? .success(report)
        }
    }
}
