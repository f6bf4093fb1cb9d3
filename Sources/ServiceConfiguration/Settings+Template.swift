extension Settings {
    /// The default configuration file: every setting with its meaning and range, commented out at its default.
    ///
    /// `watch-config/impressiond.conf` is this text.
    public static func template() -> String {
        var text = """
            # impressiond.conf: where reports arrive and how drafts are written.
            #
            # A setting that is commented out has the value shown, which is the default. Files named conf.d/*.conf
            # beside this one are read after it, in the order of their names, and the last value counts.
            # Lines have at most 199 bytes. A semicolon after a space starts a comment.
            #
            # Check with:  impressiond check-config
            # Then:        systemctl reload impressiond.service

            """
        for section in SettingDeclaration.sections {
            text += "\n[\(section)]\n"
            for declaration in SettingDeclaration.all where declaration.section == section {
                text += "\n" + declaration.templateText
            }
        }
        return text
    }
}

extension SettingDeclaration {
    fileprivate var templateText: String {
        let range = allowed.prefix(1).uppercased() + allowed.dropFirst()
        var text = ""
        for paragraph in [doc, isChoice ? "One of: \(allowed)." : "\(range)."] {
            text += wrapped(paragraph, width: 98).map { "# \($0)\n" }.joined()
        }
        return text + (defaultText.isEmpty ? "#\(name) =\n" : "#\(name) = \(defaultText)\n")
    }
}

/// Lines of at most `width` characters, broken between words.
private func wrapped(_ paragraph: String, width: Int) -> [String] {
    paragraph.split(separator: " ").reduce(into: []) { lines, word in
        if let last = lines.last, last.count + 1 + word.count <= width {
            lines[lines.count - 1] = "\(last) \(word)"
        } else {
            lines.append(String(word))
        }
    }
}
