internal import Digest

/// The identity of a draft where a format asks for one: the same for the same job and time, so that a draft which is
/// made again has the same bytes.
struct DraftIdentity {
    private let bytes: [UInt8]

    /// - Parameter part: for the n-th thing inside a draft that needs an identity of its own; 0 is the draft.
    init(of impression: Impression, part: Int = 0) {
        let digest = SHA256Digest(of: Array("\(impression.job) \(impression.created) \(part)".utf8))
        var bytes = Array(digest.bytes.prefix(16))
        // Version 8, the one for an application's own hash, and the variant of RFC 9562.
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        self.bytes = bytes
    }

    /// As a UUID's text in lower case.
    var uuid: String {
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text += "-" }
            text += byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
        }
        return text
    }

    /// As an object identifier under `2.25`, the arc of UUIDs: at most 44 characters, as DICOM allows 64.
    var objectIdentifier: String {
        let value = bytes.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        return "2.25.\(value)"
    }
}

extension Impression {
    /// `created` as its digits alone, `20260301120000`, as HL7 version 3 and DICOM write times.
    var createdDigits: String { String(created.prefix(19).filter(\.isNumber)) }
}

/// Completed years between two times that begin with year, month and day, with or without hyphens; nil if one does not,
/// or if nobody is of that age.
func completedYears(from birth: String?, to date: String?) -> Int? {
    func days(_ text: String?) -> Int? {
        let digits = (text ?? "").prefix(10).filter { ("0"..."9").contains($0) }.prefix(8)
        return digits.count == 8 ? Int(digits) : nil
    }
    guard let birth = days(birth), let date = days(date), date >= birth else { return nil }
    let years = (date - birth) / 10_000
    return years < 130 ? years : nil
}
