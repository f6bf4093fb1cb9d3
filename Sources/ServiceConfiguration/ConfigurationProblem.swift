/// One thing that is wrong with the configuration, and what to do about it.
///
/// Loading gathers all of them, so that an administrator corrects a file once and not ten times.
public struct ConfigurationProblem: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file, as it was opened; `command line` for a flag.
    public let file: String
    /// The line, counted from 1; 0 where the problem is with the whole file or a flag.
    public let line: Int
    /// `section.name` or a flag such as `--seed`; empty where no setting is concerned.
    public let setting: String
    /// What is wrong, and the remedy.
    public let message: String

    /// A problem; the message ends in what to do about it.
    public init(file: String, line: Int = 0, setting: String = "", _ message: String) {
        self.file = file
        self.line = line
        self.setting = setting
        self.message = message
    }

    /// `file:line: message`, the form that editors and `check-config` use.
    public var description: String {
        line > 0 ? "\(file):\(line): \(message)" : "\(file): \(message)"
    }
}
