import Glibc

extension Settings {
    /// Where the configuration is when no file is named.
    public static let standardFile = "/etc/impressiond/impressiond.conf"

    /// Reads the configuration: a file, then `conf.d/*.conf` beside it by name; the last value counts.
    ///
    /// - Parameter file: the file to read, which must exist; nil for `standardFile`, which may be missing.
    /// - Returns: the settings, in which a bad value left the one before it, and every problem in reading order.
    public static func load(file: String?) -> (settings: Settings, problems: [ConfigurationProblem]) {
        load(file: file, standardFile: standardFile)
    }

    static func load(file: String?, standardFile: String) -> (settings: Settings, problems: [ConfigurationProblem]) {
        var problems: [ConfigurationProblem] = []
        var paths: [String] = []
        let main = file ?? standardFile
        if file != nil || access(main, F_OK) == 0 { paths.append(main) }
        paths += fragments(beside: main, &problems)

        var settings = Settings()
        var origins: [String: (file: String, line: Int)] = [:]
        for path in paths {
            let file = ConfigurationFile(path: path)
            // The form and the values of one file are complained about in the order of its lines.
            var complaints = file.problems
            var lines: [String: Int] = [:]
            for entry in file.entries {
                let key = "\(entry.section).\(entry.name)"
                var complaint: String?
                if let first = lines[key] {
                    complaint = "\(entry.name) is already set in line \(first); remove one of the two."
                } else if let declaration = SettingDeclaration.named(entry.name, in: entry.section) {
                    lines[key] = entry.line
                    complaint = declaration.apply(entry.value, to: &settings)
                    if complaint == nil { origins[key] = (path, entry.line) }
                } else {
                    complaint = unknownSetting(entry.name, in: entry.section)
                }
                if let complaint {
                    complaints.append(.init(file: path, line: entry.line, setting: key, complaint))
                }
            }
            problems += complaints.sorted { $0.line < $1.line }
        }
        problems += settings.sharedDirectories(origins)
        return (settings, problems)
    }

    /// The settings with the command line's flags, which beat the configuration.
    ///
    /// Values pass the same checks as in a file, but a relative path counts from the working directory. `--spool`
    /// moves all five directories under it: whoever tries the program out must not empty the department's inbox.
    ///
    /// - Returns: the settings, and a problem for each flag that was refused.
    public func applying(
        spool: String? = nil, state: String? = nil, model: String? = nil, adapter: String? = nil, seed: String? = nil
    ) -> (settings: Settings, problems: [ConfigurationProblem]) {
        var settings = self
        settings.model.adapterIsFixed = adapter != nil
        if spool != nil { settings.directories = .init(spool: directories.spool, state: directories.state) }
        let flags = [
            ("--spool", "directories", "spool", spool.map(fromWorkingDirectory)),
            ("--state", "directories", "state", state.map(fromWorkingDirectory)),
            ("--model", "model", "path", model.map(fromWorkingDirectory)),
            ("--adapter", "model", "adapter", adapter.map(adapterFromWorkingDirectory)),
            ("--seed", "drafts", "seed", seed),
        ]
        var problems: [ConfigurationProblem] = []
        for (flag, section, name, value) in flags {
            guard let value, let declaration = SettingDeclaration.named(name, in: section) else { continue }
            if let complaint = declaration.apply(value, to: &settings) {
                problems.append(.init(file: "command line", setting: flag, "\(flag): \(complaint)"))
            }
        }
        return (settings, problems)
    }

    /// The settings with some changed, as `--set` of the command line gives them.
    ///
    /// - Parameter assignments: `section.name=value`, separated by commas.
    /// - Returns: the settings, and a problem for each that was refused.
    public func applying(assignments: String) -> (settings: Settings, problems: [ConfigurationProblem]) {
        var settings = self
        var problems: [ConfigurationProblem] = []
        for assignment in assignments.split(separator: ",") {
            let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
                String.init)
            let key = parts[0].split(separator: ".", maxSplits: 1).map(String.init)
            let complaint: String?
            if parts.count == 2, key.count == 2, let declaration = SettingDeclaration.named(key[1], in: key[0]) {
                complaint = declaration.apply(parts[1], to: &settings)
            } else {
                complaint =
                    parts.count == 2 && key.count == 2
                    ? unknownSetting(key[1], in: key[0]) : "it takes section.name=value, separated by commas."
            }
            if let complaint {
                problems.append(.init(file: "command line", setting: parts[0], "--set: \(complaint)"))
            }
        }
        return (settings, problems)
    }

    /// Two roles in one directory would make the service draft from its own drafts, or reject what it archived.
    private func sharedDirectories(_ origins: [String: (file: String, line: Int)]) -> [ConfigurationProblem] {
        let roles = [
            ("state", directories.state), ("inbox", inboxPath), ("feedback", feedbackPath), ("outbox", outboxPath),
            ("processing", processingPath), ("rejected", rejectedPath), ("archive", archivePath),
        ]
        var problems: [ConfigurationProblem] = []
        for (index, (name, path)) in roles.enumerated() {
            for (other, _) in roles[..<index].filter({ $0.1 == path }) {
                // At least one of a pair was set by hand, for the defaults all differ.
                let key = ["directories.\(name)", "directories.\(other)", "directories.spool"]
                    .first { origins[$0] != nil }
                guard let key, let origin = origins[key] else { continue }
                problems.append(
                    .init(
                        file: origin.file, line: origin.line, setting: key,
                        "\(name) and \(other) are the same directory; give each its own."))
            }
        }
        return problems
    }
}

extension SettingDeclaration {
    /// Stores a value, or says in a sentence why not and what to write.
    fileprivate func apply(_ text: String, to settings: inout Settings) -> String? {
        do {
            try store(text, &settings)
            return nil
        } catch {
            let subject = text.isEmpty ? "\(name)" : "\(name) = \(text)"
            return "\(subject) \(error.message); write \(isChoice ? "one of: " : "")\(allowed)."
        }
    }
}

private func unknownSetting(_ name: String, in section: String) -> String {
    if section.isEmpty, let home = SettingDeclaration.all.first(where: { $0.name == name }) {
        return "\(name) stands before any section; put [\(home.section)] above it."
    }
    if let home = SettingDeclaration.all.first(where: { $0.name == name }) {
        return "\(name) is no setting of [\(section)]; move it to [\(home.section)]."
    }
    let names = SettingDeclaration.all.filter { section.isEmpty || $0.section == section }.map(\.name)
    if let near = nearest(to: name, among: names) { return "\(name) is unknown; did you mean \(near)?" }
    return "\(name) is unknown; remove it, or write one of: \(names.joined(separator: ", "))."
}

/// The `conf.d/*.conf` beside a file, sorted by bytes and not by the locale, so that every host reads one order.
private func fragments(beside file: String, _ problems: inout [ConfigurationProblem]) -> [String] {
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let directory = file.contains("/") ? "\(folder)/conf.d" : "conf.d"
    guard let stream = opendir(directory) else {
        if errno != ENOENT && errno != ENOTDIR {
            problems.append(.init(file: directory, "The directory cannot be read: \(ReadError(errno: errno).message)"))
        }
        return []
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name.hasSuffix(".conf") && !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { "\(directory)/\($0)" }
}

/// A word is an adapter's name, unless the working directory holds an adapter of that name.
private func adapterFromWorkingDirectory(_ name: String) -> String {
    name.contains("/") || access("\(name)/adapter_config.json", F_OK) == 0 ? fromWorkingDirectory(name) : name
}

private func fromWorkingDirectory(_ path: String) -> String {
    guard !path.isEmpty, !path.hasPrefix("/"), let directory = getcwd(nil, 0) else { return path }
    defer { free(directory) }
    return "\(String(cString: directory))/\(path)"
}
