/// The rules of a site: the table rows of its files and the built-in ones, each switched on or off.
public struct GuidelineSet: Sendable, Equatable {
    /// In the order of the files.
    public private(set) var rules: [GuidelineRule]
    /// The built-in rules that are switched on.
    public private(set) var builtInRules: [BuiltInRule] = BuiltInRule.allCases.filter(\.isEnabledByDefault)
    /// What the built-in rule `certainty-terms` accepts, if it is switched on.
    public var certaintyTerms = CertaintyTerms.brigham

    /// No table rules, and the built-in ones.
    public init() { rules = [] }

    /// Reads one file of rules.
    ///
    /// - Parameters:
    ///   - text: the file's content; the format is told in the shipped files.
    ///   - file: its name for messages.
    public init(reading text: String, file: String) throws(GuidelineError) {
        rules = []
        var lines: [String: Int] = [:]
        for section in try RuleSection.all(in: text, file: file) {
            if let line = lines[section.id] {
                throw GuidelineError(
                    code: .duplicate,
                    message: "The rule \(section.id) stands already at line \(line). Rename one of the two.",
                    file: file, line: section.line)
            }
            guard BuiltInRule(rawValue: section.id) == nil else {
                throw GuidelineError(
                    code: .duplicate, message: "\(section.id) is a built-in rule. Choose another id.", file: file,
                    line: section.line)
            }
            lines[section.id] = section.line
            rules.append(try GuidelineRule(section))
        }
    }

    /// Reads several files: a later one replaces rules of the same id in place and adds the others.
    public init(reading files: [(text: String, name: String)]) throws(GuidelineError) {
        self.init()
        for file in files { merge(try GuidelineSet(reading: file.text, file: file.name)) }
    }

    /// Takes over the table rules of another set; its built-in ones are left alone.
    public mutating func merge(_ other: GuidelineSet) {
        for rule in other.rules {
            if let index = rules.firstIndex(where: { $0.id == rule.id }) {
                rules[index] = rule
            } else {
                rules.append(rule)
            }
        }
    }

    /// The same set with some rules switched on and others off, whatever the files say; off wins.
    ///
    /// - Throws: `GuidelineError` for an id that is no rule's.
    public func switching(on: [String], off: [String]) throws(GuidelineError) -> GuidelineSet {
        var set = self
        for (ids, isOn) in [(on, true), (off, false)] {
            for id in ids {
                if let index = set.rules.firstIndex(where: { $0.id == id }) {
                    set.rules[index].isEnabled = isOn
                } else if let rule = BuiltInRule(rawValue: id) {
                    set.builtInRules.removeAll { $0 == rule }
                    if isOn { set.builtInRules.append(rule) }
                } else {
                    throw GuidelineError(
                        code: .unknownRule,
                        message: "There is no rule \(id). The ids stand in brackets in the files of rules.", file: nil,
                        line: nil)
                }
            }
        }
        return set
    }
}
