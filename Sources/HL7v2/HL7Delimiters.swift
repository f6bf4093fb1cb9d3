/// The five delimiters of a message, each an ASCII punctuation mark.
public struct HL7Delimiters: Sendable, Equatable {
    /// Between fields: `MSH-1`.
    public let field: UInt8
    /// Between components.
    public let component: UInt8
    /// Between repetitions of a field.
    public let repetition: UInt8
    /// Around an escape sequence.
    public let escape: UInt8
    /// Between subcomponents.
    public let subcomponent: UInt8
    /// Marks truncated text, from version 2.7 on.
    let truncation: UInt8?

    /// The recommended ones: `|^~\&`.
    public static let standard = HL7Delimiters(
        field: UInt8(ascii: "|"), component: UInt8(ascii: "^"), repetition: UInt8(ascii: "~"),
        escape: UInt8(ascii: "\\"), subcomponent: UInt8(ascii: "&"), truncation: nil)

    /// `MSH-2` as it is written.
    public var encodingCharacters: [UInt8] {
        [component, repetition, escape, subcomponent] + (truncation.map { [$0] } ?? [])
    }

    /// What may stand between fields.
    static func canSeparateFields(_ byte: UInt8) -> Bool { isMark(byte) }

    private init(
        field: UInt8, component: UInt8, repetition: UInt8, escape: UInt8, subcomponent: UInt8, truncation: UInt8?
    ) {
        self.field = field
        self.component = component
        self.repetition = repetition
        self.escape = escape
        self.subcomponent = subcomponent
        self.truncation = truncation
    }

    /// - Parameter header: an `MSH` segment, from its name on. A short `MSH-2` is completed with the recommended marks.
    /// - Throws: `HL7_DELIMITERS` for letters, digits, equal marks or none.
    public init(header: some Collection<UInt8>) throws(HL7Error) {
        let marks = header.dropFirst(3)
        guard let field = marks.first else { throw .delimiters }
        let given = Array(marks.dropFirst().prefix { $0 != field && $0 != 0x0D }.prefix(6))
        guard (1...5).contains(given.count) else { throw .delimiters }
        let usual = Self.standard
        var all = given
        switch given.count {
        case 1: all += [usual.repetition, usual.escape, usual.subcomponent]
        case 2: all += [usual.escape, usual.subcomponent]
        // A generator that took the backslash for an escape of its own wrote `^~&`.
        case 3 where given[2] == usual.subcomponent: all.insert(usual.escape, at: 2)
        case 3: all.append(usual.subcomponent)
        default: break
        }
        guard all.allSatisfy(Self.isMark), Self.isMark(field), Set([field] + all).count == all.count + 1 else {
            throw .delimiters
        }
        self.init(
            field: field, component: all[0], repetition: all[1], escape: all[2], subcomponent: all[3],
            truncation: all.count > 4 ? all[4] : nil)
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            false
        default: (0x21...0x7E).contains(byte)
        }
    }
}
