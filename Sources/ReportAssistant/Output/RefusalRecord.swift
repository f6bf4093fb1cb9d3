/// The file that stands beside a refused source, `<job>.error.json`: a code, and what to do; no text of the report.
struct RefusalRecord: Codable, Equatable {
    /// One report of a batch.
    struct Report: Codable, Equatable {
        let report: String
        let code: String
    }

    let schema: String
    let job: String
    let code: String
    let message: String
    let created: String
    /// The refused reports, where the file holds several.
    let reports: [Report]?

    init(job: String, _ refusal: Refusal, created: String, reports: [Report]? = nil) {
        schema = "impressiond.error/1"
        self.job = job
        code = refusal.code
        message = refusal.message
        self.created = created
        self.reports = reports
    }
}
