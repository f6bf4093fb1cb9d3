/// The help texts, made from the table of verbs.
enum Help {
    static func overview(_ verbs: [Verb]) -> String {
        let width = verbs.map(\.name.count).max() ?? 0
        return "Usage: impressiond VERB [FLAGS] …\n\nDrafts radiology impressions from findings, offline.\n\n"
            + verbs.map { "  \(padded($0.name, width))  \($0.doc)" }.joined(separator: "\n")
            + "\n\n`impressiond VERB --help` shows the flags; `impressiond --version` the version."
    }

    static func text(_ verb: Verb) -> String {
        let flags = verb.flags + Flag.common
        let names = flags.map { "--\($0.name)" + ($0.value.map { " \($0)" } ?? "") }
        let width = names.map(\.count).max() ?? 0
        return "Usage: impressiond \(verb.name) [FLAGS] \(verb.operands)\n\n\(verb.doc)\n\n"
            + zip(names, flags).map { "  \(padded($0, width))  \($1.doc)" }.joined(separator: "\n")
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
