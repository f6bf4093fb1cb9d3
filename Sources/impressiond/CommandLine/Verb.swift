import ReportAssistant
import SystemService

/// A flag of a verb, declared once: parsing, help and completions come from it.
struct Flag: Sendable {
    /// Without dashes.
    let name: String
    /// What the value is called; nil for a flag without a value.
    let value: String?
    /// One sentence.
    let doc: String

    init(_ name: String, _ value: String? = nil, _ doc: String) {
        self.name = name
        self.value = value
        self.doc = doc
    }

    /// The flags that every verb takes.
    static let common: [Flag] = [
        Flag("config", "FILE", "Read this configuration instead of /etc/impressiond/impressiond.conf."),
        Flag("spool", "DIR", "Use this spool, whatever the configuration says."),
        Flag("state", "DIR", "Keep the model and the case log here."),
        Flag("model", "FILE", "Use this GGUF model."),
        Flag("adapter", "DIR|NAME|none", "Use this adapter, or none, whatever the configuration says."),
        Flag("seed", "N", "The seed of sampling."),
        Flag("json", nil, "Print one JSON object."),
        Flag("help", nil, "Print this help."),
    ]
}

/// A verb of the command line, declared once.
struct Verb: Sendable {
    /// One word or two.
    let name: String
    /// What follows the flags, as the help shows it.
    let operands: String
    /// How many operands it takes.
    let operandCount: ClosedRange<Int>
    /// One sentence.
    let doc: String
    /// Flags of its own.
    let flags: [Flag]
    /// What it does.
    let run: @Sendable (Arguments) async throws(AssistantError) -> ExitCode

    init(
        _ name: String, operands: String = "", count: ClosedRange<Int> = 0...0, _ doc: String, flags: [Flag] = [],
        run: @escaping @Sendable (Arguments) async throws(AssistantError) -> ExitCode
    ) {
        self.name = name
        self.operands = operands
        operandCount = count
        self.doc = doc
        self.flags = flags
        self.run = run
    }

    var words: [String] { name.split(separator: " ").map(String.init) }
}
