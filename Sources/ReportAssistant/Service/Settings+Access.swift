import Glibc
import Guidelines
public import ServiceConfiguration
import Spool
public import SystemService

extension Settings {
    /// What the service may not do in its directories, each as a problem of the setting that names the directory.
    public func accessProblems() -> [ConfigurationProblem] {
        let spool = DirectoryAccess.problems(of: layout, policy: intakePolicy).map {
            ConfigurationProblem(file: $0.path, setting: "directories.\($0.role.rawValue)", $0.description)
        }
        guard access(directories.state, F_OK) == 0, access(directories.state, R_OK | W_OK | X_OK) != 0 else {
            return spool
        }
        var status = stat()
        stat(directories.state, &status)
        return spool + [
            ConfigurationProblem(
                file: directories.state, setting: "directories.state",
                "cannot write the state directory: owner \(status.st_uid), group \(status.st_gid), mode "
                    + "\(String(status.st_mode & 0o7777, radix: 8)); give it to the service's user")
        ]
    }

    /// The level of the configuration as events have it.
    public var eventLevel: EventPriority { EventPriority(service.logLevel) }

    /// Reads, checks and maps the configured model.
    public func openModel() throws(AssistantError) -> ModelFile {
        do { return try ModelFile(path: modelPath, expected: model.sha256) } catch { throw AssistantError(error) }
    }

    /// The configured model with the configured adapter.
    public func openServedModel() throws(AssistantError) -> ServedModel {
        let file = try openModel()
        do { return try ServedModel(file, self) } catch { throw AssistantError(error) }
    }

    /// The configured model, ready to draft.
    public func loadEngine() throws(AssistantError) -> DraftingEngine {
        DraftingEngine(
            try openServedModel(), guidelines: try GuidelineSet(guidelines), threads: model.threads,
            progress: ProgressCounter())
    }
}
