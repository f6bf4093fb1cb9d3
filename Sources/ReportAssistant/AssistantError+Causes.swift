public import CaseLog
public import LanguageModel
import ReportFormats
public import Spool
import SystemService

extension AssistantError {
    /// A model that cannot be used is a matter of configuration: starting again does not cure it.
    public init(_ cause: ModelError) {
        let exit: ExitCode =
            ["ADAPTER_EXISTS", "ADAPTER_UNWRITABLE"].contains(cause.code) ? .cannotCreate : .configuration
        self.init(cause.code, cause.message, exit: exit)
    }

    /// A spool that cannot be opened.
    public init(_ cause: SpoolError) {
        let exit: ExitCode =
            switch cause.code {
            case .inUse: .tryAgain
            case .denied: .permission
            case .sameDirectory: .configuration
            case .full: .cannotCreate
            default: .inputOutput
            }
        self.init(cause.code.rawValue, cause.message, exit: exit)
    }

    /// A case log that cannot be opened or written.
    public init(_ cause: CaseLogError) {
        let exit: ExitCode =
            switch cause.code {
            case "CASE_LOG_BUSY": .tryAgain
            case "CASE_LOG_UNAVAILABLE": .permission
            case "CASE_LOG_NEWER", "CASE_LOG_DAMAGED": .configuration
            case "CASE_LOG_FULL": .cannotCreate
            default: .inputOutput
            }
        self.init(cause.code, cause.message, exit: exit)
    }

    /// Any failure of the pipeline.
    init(_ cause: any Error) {
        switch cause {
        case let error as AssistantError: self = error
        case let error as ModelError: self.init(error)
        case let error as SpoolError: self.init(error)
        case let error as CaseLogError: self.init(error)
        case let refusal as IntakeRefusal: self.init(refusal.code, refusal.message, exit: .badData)
        case let refusal as Refusal: self.init(refusal.code, refusal.message, exit: .badData)
        case let failure as ReportRenderer.Failure: self.init(failure.code, failure.message, exit: .badData)
        case is CancellationError:
            self.init("INTERRUPTED", "The work was interrupted; start it again.", exit: .tryAgain)
        default: self.init("INTERNAL", "A defect in impressiond; report it to its developers.", exit: .internal)
        }
    }
}
