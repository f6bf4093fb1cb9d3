// getopt's results are global variables; the command line is parsed once, before any other thread reads them.
@preconcurrency import CGetopt
import Glibc
import ReportAssistant
import ServiceConfiguration
import SystemService

/// The arguments of one verb, parsed by `getopt_long(3)`.
struct Arguments: Sendable {
    private var lists: [String: [String]] = [:]
    /// What is no flag.
    private(set) var operands: [String] = []

    init(_ verb: Verb, _ words: [String]) throws(AssistantError) {
        let flags = Flag.common + verb.flags
        let names = flags.map { strdup($0.name) }
        var argv: [UnsafeMutablePointer<CChar>?] = (["impressiond"] + words).map { strdup($0) }
        argv.append(nil)
        defer {
            for pointer in names { free(pointer) }
            for pointer in argv { free(pointer) }
        }
        var options = zip(flags, names).map { flag, name in
            option(
                name: UnsafePointer(name), has_arg: flag.value == nil ? no_argument : required_argument, flag: nil,
                val: 0)
        }
        options.append(option())
        optind = 0
        opterr = 0
        var index: CInt = 0
        loop: while true {
            switch getopt_long(CInt(argv.count - 1), &argv, ":", options, &index) {
            case -1: break loop
            case 0: lists[flags[Int(index)].name, default: []].append(optarg.map { String(cString: $0) } ?? "")
            case CInt(UInt8(ascii: ":")):
                throw .usage(
                    "A flag of `impressiond \(verb.name)` lacks its value; see `impressiond \(verb.name) --help`.")
            default:
                throw .usage(
                    "`impressiond \(verb.name)` does not take such a flag; see `impressiond \(verb.name) --help`.")
            }
        }
        operands = argv[Int(optind)...].compactMap { $0.map { String(cString: $0) } }
        guard wantsHelp || verb.operandCount.contains(operands.count) else {
            throw .usage("Usage: impressiond \(verb.name) [FLAGS] \(verb.operands)")
        }
    }

    /// Whether a flag is there.
    func has(_ name: String) -> Bool { lists[name] != nil }

    /// A flag's value; of a flag that is there several times the last.
    subscript(name: String) -> String? { lists[name]?.last }

    /// The values of a flag that may be repeated, in order.
    func all(_ name: String) -> [String] { lists[name] ?? [] }

    var isJSON: Bool { has("json") }

    var wantsHelp: Bool { has("help") }

    /// A flag's value as a whole number.
    func integer(_ name: String, in range: ClosedRange<Int>) throws(AssistantError) -> Int? {
        guard let text = self[name] else { return nil }
        guard let value = Int(text), range.contains(value) else {
            throw .usage("--\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound).")
        }
        return value
    }

    /// The configuration with the flags, which beat it.
    ///
    /// - Parameter ignored: common flags that mean something else to the verb.
    /// - Throws: `CONFIGURATION` (78) or `USAGE` (64).
    func settings(ignoring ignored: Set<String> = []) throws(AssistantError) -> Settings {
        let (loaded, problems) = Settings.load(file: self["config"])
        if let first = problems.first {
            throw AssistantError(
                "CONFIGURATION",
                "\(first)"
                    + (problems.count > 1
                        ? " There are \(problems.count - 1) more; run `impressiond check-config`." : ""),
                exit: .configuration)
        }
        let (flagged, flagProblems) = applyFlags(to: loaded, ignoring: ignored)
        let (settings, setProblems) = flagged.applying(assignments: all("set").joined(separator: ","))
        if let first = (flagProblems + setProblems).first { throw .usage(first.message) }
        return settings
    }

    /// The settings with the flags, and what is wrong with the flags.
    func applyFlags(
        to settings: Settings, ignoring ignored: Set<String> = []
    ) -> (settings: Settings, problems: [ConfigurationProblem]) {
        func value(_ name: String) -> String? { ignored.contains(name) ? nil : self[name] }
        return settings.applying(
            spool: value("spool"), state: value("state"), model: value("model"), adapter: value("adapter"),
            seed: value("seed"))
    }
}
