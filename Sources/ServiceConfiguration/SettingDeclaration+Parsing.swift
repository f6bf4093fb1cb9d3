/// Why a text is no value of a setting; the message says what to write instead.
struct SettingValueError: Error {
    let message: String
}

/// Each builder joins a kind to a property of its type, so that a setting and its property cannot disagree.
extension SettingDeclaration {
    typealias Property<Value> = any WritableKeyPath<Settings, Value> & Sendable

    static func path(_ section: String, _ name: String, _ property: Property<String>, _ initial: String, _ doc: String)
        -> Self
    {
        make(section, name, property, initial, .path, doc) { text throws(SettingValueError) in try absolute(text) }
    }

    static func optionalPath(
        _ section: String, _ name: String, _ property: Property<String>, whenEmpty place: String, _ doc: String
    ) -> Self {
        make(section, name, property, "", .optionalPath(whenEmpty: place), doc) { text throws(SettingValueError) in
            text.isEmpty ? "" : try absolute(text)
        }
    }

    static func integer(
        _ section: String, _ name: String, _ property: Property<Int>, _ initial: String, _ range: ClosedRange<Int>,
        _ doc: String
    ) -> Self {
        make(section, name, property, initial, .integer(range), doc) { text throws(SettingValueError) in
            guard !text.isEmpty, text.utf8.allSatisfy(isDigit) else { throw .init(message: "is not a whole number") }
            guard let value = Int(text), range.contains(value) else { throw .init(message: "is out of range") }
            return value
        }
    }

    static func decimal(
        _ section: String, _ name: String, _ property: Property<Double>, _ initial: String,
        _ range: ClosedRange<Double>, _ doc: String
    ) -> Self {
        make(section, name, property, initial, .decimal(range), doc) { text throws(SettingValueError) in
            try number(text, in: range)
        }
    }

    static func seconds(
        _ section: String, _ name: String, _ property: Property<Duration>, _ initial: String,
        _ range: ClosedRange<Double>, _ doc: String
    ) -> Self {
        make(section, name, property, initial, .seconds(range), doc) { text throws(SettingValueError) in
            .seconds(try number(text, in: range))
        }
    }

    static func bytes(
        _ section: String, _ name: String, _ property: Property<Int>, _ initial: String, _ range: ClosedRange<Int>,
        _ doc: String
    ) -> Self {
        make(section, name, property, initial, .bytes(range), doc) { text throws(SettingValueError) in
            let units: [Character: Int] = ["k": 1 << 10, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
            let unit = text.last.flatMap { units[$0] }
            let digits = unit == nil ? text[...] : text.dropLast()
            guard !digits.isEmpty, digits.utf8.allSatisfy(isDigit) else { throw .init(message: "is not a size") }
            let (value, overflow) = (Int(digits) ?? .max).multipliedReportingOverflow(by: unit ?? 1)
            guard !overflow, range.contains(value) else { throw .init(message: "is out of range") }
            return value
        }
    }

    static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
        _ section: String, _ name: String, _ property: Property<Choice>, _ initial: Choice, _ doc: String
    ) -> Self {
        let kind = SettingKind.choice(Choice.allCases.map(\.rawValue))
        return make(section, name, property, initial.rawValue, kind, doc) { text throws(SettingValueError) in
            guard let value = Choice(rawValue: text) else { throw .init(message: "is not a known value") }
            return value
        }
    }

    static func patterns(
        _ section: String, _ name: String, _ property: Property<[String]>, _ initial: String, _ doc: String
    ) -> Self {
        make(section, name, property, initial, .patterns, doc) { text throws(SettingValueError) in
            if text.isEmpty { return [] }
            let patterns = text.split(separator: ",", omittingEmptySubsequences: false).map(trimmed)
            if patterns.contains(where: \.isEmpty) { throw .init(message: "has a comma without a pattern") }
            if patterns.contains(where: { $0.contains("/") }) {
                throw .init(message: "has a slash, and patterns are compared with the file's name alone")
            }
            return patterns
        }
    }

    static func names(
        _ section: String, _ name: String, _ property: Property<[String]>, _ doc: String
    ) -> Self {
        make(section, name, property, "", .names, doc) { text throws(SettingValueError) in
            if text.isEmpty { return [] }
            let names = text.split(separator: ",", omittingEmptySubsequences: false).map(trimmed)
            if names.contains(where: \.isEmpty) { throw .init(message: "has a comma without a name") }
            return names
        }
    }

    static func digest(_ section: String, _ name: String, _ property: Property<String>, _ doc: String) -> Self {
        make(section, name, property, "", .digest, doc) { text throws(SettingValueError) in
            let isHex = text.utf8.allSatisfy { isDigit($0) || (0x61...0x66).contains($0 | 0x20) }
            guard text.isEmpty || (text.utf8.count == 64 && isHex) else { throw .init(message: "is not a SHA-256") }
            return text.lowercased()
        }
    }

    static func adapter(
        _ section: String, _ name: String, _ property: Property<String>, _ initial: String, _ doc: String
    ) -> Self {
        make(section, name, property, initial, .adapter, doc) { text throws(SettingValueError) in
            if text.hasPrefix("/") { return try absolute(text) }
            // A name becomes a part of a path.
            guard !text.isEmpty, text.utf8.count <= 64, !text.hasPrefix("."), text.utf8.allSatisfy(isNamePart) else {
                throw .init(message: "is no adapter's name")
            }
            return text
        }
    }

    private static func make<Value>(
        _ section: String, _ name: String, _ property: Property<Value>, _ initial: String, _ kind: SettingKind,
        _ doc: String, parse: @escaping @Sendable (String) throws(SettingValueError) -> Value
    ) -> Self {
        SettingDeclaration(section: section, name: name, doc: doc, defaultText: initial, kind: kind) {
            (text, settings) throws(SettingValueError) in
            settings[keyPath: property] = try parse(text)
        }
    }
}

/// An absolute path without empty or `.` parts and without a slash at its end, so that equal places compare equal.
private func absolute(_ text: String) throws(SettingValueError) -> String {
    if text.isEmpty { throw .init(message: "is empty") }
    guard text.hasPrefix("/") else { throw .init(message: "is a relative path") }
    return "/" + text.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
}

/// Only digits and one point: `Double.init` alone would take `inf`, `1e3` and hexadecimal.
private func number(_ text: String, in range: ClosedRange<Double>) throws(SettingValueError) -> Double {
    guard text.utf8.allSatisfy({ isDigit($0) || $0 == 0x2E }), let value = Double(text) else {
        throw .init(message: "is not a number")
    }
    guard range.contains(value) else { throw .init(message: "is out of range") }
    return value
}

private func isNamePart(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || byte == 0x2E || byte == 0x5F
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private func trimmed(_ text: Substring) -> String {
    let isSpace = { (character: Character) in character == " " || character == "\t" }
    return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
}
