/// GPT-2's byte alphabet: each byte written as one printable character, so that vocabularies are ordinary strings.
///
/// Printable Latin-1 bytes stand for themselves; the 68 others are U+0100 and up, in ascending order.
struct ByteAlphabet {
    private static let noByte: UInt16 = 256
    /// [scalar], the byte or `noByte`.
    private let bytes: [UInt16]

    init() {
        var bytes = [UInt16](repeating: Self.noByte, count: 256 + 68)
        var next = 256
        for byte in 0..<256 {
            switch byte {
            case 0x21...0x7E, 0xA1...0xAC, 0xAE...0xFF:
                bytes[byte] = UInt16(byte)
            default:
                bytes[next] = UInt16(byte)
                next += 1
            }
        }
        self.bytes = bytes
    }

    /// The byte that a character stands for, nil outside the alphabet.
    subscript(scalar: Unicode.Scalar) -> UInt8? {
        let value = Int(scalar.value)
        guard value < bytes.count, bytes[value] != Self.noByte else { return nil }
        return UInt8(bytes[value])
    }
}
