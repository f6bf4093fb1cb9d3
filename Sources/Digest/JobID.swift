/// A job's id: the first 12 hex digits of SHA-256(name, NUL, bytes).
///
/// The same name and bytes give the same id on every machine, which is how a duplicate is known. It is the only word
/// about a file that may stand in a log line or a status, for a file's name is patient data too.
public struct JobID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Twelve lower-case hex digits.
    public let description: String

    /// The id of a file.
    ///
    /// - Parameters:
    ///   - name: the file's name in the inbox, as raw bytes without a directory; `-` for a report from stdin.
    ///   - content: the digest state is fed with all of these bytes.
    public init(name: some Sequence<UInt8>, content: [UInt8]) {
        var digest = SHA256()
        digest.update(name)
        digest.update(CollectionOfOne(0))
        content.withUnsafeBytes { digest.update($0) }
        description = hexadecimal(digest.finish().bytes.prefix(6))
    }

    /// An id that was written down before.
    ///
    /// - Returns: nil unless it is twelve lower-case hex digits.
    public init?(_ text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == 12, digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        description = String(text)
    }

    /// By the digits.
    public static func < (left: JobID, right: JobID) -> Bool { left.description < right.description }
}
