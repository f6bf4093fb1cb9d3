/// What values a setting takes; the man page, the default file and the messages of `check-config` are written from it.
public enum SettingKind: Sendable, Equatable {
    /// An absolute path.
    case path
    /// An absolute path, or empty for the place that the text names.
    case optionalPath(whenEmpty: String)
    /// A whole number.
    case integer(ClosedRange<Int>)
    /// A number with or without decimals.
    case decimal(ClosedRange<Double>)
    /// A time span in seconds, with or without decimals.
    case seconds(ClosedRange<Double>)
    /// A size in bytes; `k`, `M` and `G` multiply by 1024 and its powers.
    case bytes(ClosedRange<Int>)
    /// One of these words.
    case choice([String])
    /// Shell patterns for file names, separated by commas; empty for none.
    case patterns
    /// Names, separated by commas; empty for none.
    case names
    /// A SHA-256 as 64 hex digits, or empty.
    case digest
    /// `default`, `none`, an adapter's name, or an absolute path.
    case adapter
}

/// One setting: the only place where its name, meaning, default and range are written down.
public struct SettingDeclaration: Sendable {
    /// The section it stands in, without brackets.
    public let section: String
    /// Its name in the file.
    public let name: String
    /// One or two plain sentences for an administrator.
    public let doc: String
    /// The default, as it would be written in the file.
    public let defaultText: String
    /// What values it takes.
    public let kind: SettingKind
    /// Checks a text and puts its value into the settings, which stay as they were where it throws.
    let store: @Sendable (String, inout Settings) throws(SettingValueError) -> Void

    /// `section.name`, as problems name it.
    public var key: String { "\(section).\(name)" }

    /// The unit of its values; nil for words and paths.
    public var unit: String? {
        switch kind {
        case .seconds: "seconds"
        case .bytes: "bytes"
        default: nil
        }
    }

    /// The allowed values in words, such as `0.1 to 3600 seconds`.
    public var allowed: String {
        switch kind {
        case .path: "an absolute path"
        case .optionalPath(let place): "an absolute path, or empty for \(place)"
        case .integer(let range): "\(range.lowerBound) to \(range.upperBound)"
        case .decimal(let range): "\(plain(range.lowerBound)) to \(plain(range.upperBound))"
        case .seconds(let range): "\(plain(range.lowerBound)) to \(plain(range.upperBound)) seconds"
        case .bytes(let range):
            "\(shortened(range.lowerBound)) to \(shortened(range.upperBound)) bytes; k, M and G multiply by 1024"
        case .choice(let words):
            words.count < 2
                ? words.joined() : words.dropLast().joined(separator: ", ") + " or " + words.suffix(1).joined()
        case .patterns: "patterns with * and ?, separated by commas, or empty for none"
        case .names: "names separated by commas, or empty for none"
        case .digest: "64 hex digits, or empty"
        case .adapter: "the word default or none, an adapter's name or id, or the absolute path of its directory"
        }
    }

    var isChoice: Bool {
        if case .choice = kind { true } else { false }
    }

    /// The declaration of a name in a section.
    ///
    /// - Returns: nil where there is none.
    public static func named(_ name: String, in section: String) -> SettingDeclaration? {
        all.first { $0.name == name && $0.section == section }
    }

    /// The sections, in the order of the default file.
    public static var sections: [String] {
        all.reduce(into: []) { if $0.last != $1.section { $0.append($1.section) } }
    }
}

/// A number without a decimal point where it has no decimals.
private func plain(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
}

/// A size with the largest suffix that divides it.
private func shortened(_ bytes: Int) -> String {
    for (suffix, size) in [("G", 1 << 30), ("M", 1 << 20), ("k", 1 << 10)] where bytes % size == 0 && bytes > 0 {
        return "\(bytes / size)\(suffix)"
    }
    return "\(bytes)"
}
