/// A segment: a name and fields, which are found when they are asked for.
public struct HL7Segment: Sendable, Equatable {
    /// The whole segment as UTF-8, escaped, without its end. LF stands where the sender broke a line.
    let bytes: ArraySlice<UInt8>
    let delimiters: HL7Delimiters

    init(_ bytes: ArraySlice<UInt8>, _ delimiters: HL7Delimiters) {
        self.bytes = bytes
        self.delimiters = delimiters
    }

    /// A segment of raw fields.
    ///
    /// - Parameters:
    ///   - name: such as `OBX`.
    ///   - fields: by number from 1, each escaped already. For `MSH` numbers 1 and 2 are ignored.
    public init(_ name: String, _ fields: [Int: [UInt8]], delimiters: HL7Delimiters) {
        let isHeader = name == "MSH"
        var bytes = Array(name.utf8)
        if isHeader { bytes += [delimiters.field] + delimiters.encodingCharacters }
        let first = isHeader ? 3 : 1
        let last = fields.filter { !$0.value.isEmpty }.keys.max() ?? 0
        for number in first..<max(first, last + 1) {
            bytes.append(delimiters.field)
            bytes += fields[number] ?? []
        }
        self.init(bytes[...], delimiters)
    }

    /// The first three characters.
    public var name: String { String(decoding: bytes.prefix(3), as: UTF8.self) }

    /// A field by number from 1; empty if the segment is shorter. In `MSH`, 1 is the field separator.
    public subscript(number: Int) -> HL7Field { HL7Field(raw(number), delimiters) }

    /// The highest number of a field.
    public var fieldCount: Int {
        bytes.count { $0 == delimiters.field } + (name == "MSH" ? 1 : 0)
    }

    /// The same segment with another raw field.
    public func setting(_ number: Int, to raw: [UInt8]) -> HL7Segment {
        var parts = bytes.split(separator: delimiters.field, omittingEmptySubsequences: false).map { Array($0) }
        let index = name == "MSH" ? number - 1 : number
        while parts.count <= index { parts.append([]) }
        parts[index] = raw
        return HL7Segment(Array(parts.joined(separator: [delimiters.field]))[...], delimiters)
    }

    private func raw(_ number: Int) -> ArraySlice<UInt8> {
        let isHeader = name == "MSH"
        if isHeader && number == 1 { return [delimiters.field] }
        var rest = bytes
        for _ in 0..<(isHeader ? number - 1 : number) {
            guard let end = rest.firstIndex(of: delimiters.field) else { return [] }
            rest = rest[(end + 1)...]
        }
        return rest.prefix { $0 != delimiters.field }
    }
}

/// A field, or one repetition of it: escaped bytes and what reads them.
public struct HL7Field: Sendable, Equatable {
    /// UTF-8 as it is written.
    public let raw: ArraySlice<UInt8>
    let delimiters: HL7Delimiters

    init(_ raw: ArraySlice<UInt8>, _ delimiters: HL7Delimiters) {
        self.raw = raw
        self.delimiters = delimiters
    }

    /// Whether it is `""`, which says that there is no value.
    public var isNull: Bool { raw.elementsEqual("\"\"".utf8) }

    /// Everything in it as text: each repetition a line; component delimiters, which senders forget to escape, are
    /// text. Empty for `""`.
    public var text: String {
        isNull ? "" : HL7Escapes.decode(raw, delimiters, repetitionsAsLines: true)
    }

    /// The repetitions; one for a field without any.
    public func repetitions(limit: Int) -> [HL7Field] {
        raw.split(separator: delimiters.repetition, maxSplits: limit, omittingEmptySubsequences: false).prefix(limit)
            .map { HL7Field($0, delimiters) }
    }

    /// The parts of one repetition.
    public var components: [HL7Field] { parts(delimiters.component) }

    /// The parts of one component.
    public var subcomponents: [HL7Field] { parts(delimiters.subcomponent) }

    private func parts(_ delimiter: UInt8) -> [HL7Field] {
        raw.split(separator: delimiter, omittingEmptySubsequences: false).map { HL7Field($0, delimiters) }
    }

    /// A component of the first repetition, by number from 1, decoded; empty if it is missing or `""`.
    ///
    /// - Parameter subcomponent: by number from 1; nil for all of them with their delimiters.
    public func component(_ number: Int, subcomponent: Int? = nil) -> String {
        let repetition = raw.prefix { $0 != delimiters.repetition }
        var part = Self.part(number, of: repetition, delimiters.component)
        if let subcomponent { part = Self.part(subcomponent, of: part, delimiters.subcomponent) }
        return HL7Field(part, delimiters).text
    }

    /// Everything from a component on as text, for data that is not divided further: later delimiters are part of it.
    public func text(fromComponent number: Int) -> String {
        var rest = raw
        for _ in 1..<max(number, 1) {
            guard let end = rest.firstIndex(of: delimiters.component) else { return "" }
            rest = rest[(end + 1)...]
        }
        return HL7Escapes.decode(rest, delimiters, repetitionsAsLines: false)
    }

    private static func part(_ number: Int, of bytes: ArraySlice<UInt8>, _ delimiter: UInt8) -> ArraySlice<UInt8> {
        var rest = bytes
        for _ in 1..<max(number, 1) {
            guard let end = rest.firstIndex(of: delimiter) else { return [] }
            rest = rest[(end + 1)...]
        }
        return rest.prefix { $0 != delimiter }
    }
}
