import ReportArchive
import ReportAssistant
import SystemService

extension AssistantError {
    /// What is wrong with an archive of signed reports.
    init(_ cause: ArchiveError) {
        self.init(cause.code, cause.message, exit: cause == .unreadable ? .noInput : .badData)
    }
}
