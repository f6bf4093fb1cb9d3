internal import Glibc

/// The name of a directory entry: raw bytes, which need not be UTF-8.
///
/// A name given by a sender often carries a patient's name, so neither `description` nor a log interpolation shows it.
public struct EntryName: Hashable, Sendable, Comparable {
    /// The bytes; never empty, never `.` or `..`, without `/` and NUL.
    public let bytes: [UInt8]

    /// A name from raw bytes.
    ///
    /// - Returns: nil where the bytes could not stand as one entry of a directory.
    public init?(bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        guard !bytes.isEmpty, bytes != [0x2E], bytes != [0x2E, 0x2E], !bytes.contains(0x2F), !bytes.contains(0)
        else { return nil }
        self.bytes = bytes
    }

    /// A name from text, as UTF-8.
    ///
    /// - Returns: nil where the text could not stand as one entry of a directory.
    public init?(_ text: String) {
        self.init(bytes: text.utf8)
    }

    /// A name as `readdir` gives it.
    init?(_ pointer: UnsafePointer<CChar>) {
        self.init(bytes: UnsafeBufferPointer(start: pointer, count: strlen(pointer)).map(UInt8.init(bitPattern:)))
    }

    /// By the bytes.
    public static func < (left: EntryName, right: EntryName) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }

    /// Calls `body` with the NUL-terminated bytes.
    func withPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
            // Never empty, for the terminator is there: the base address exists.
            body(buffer.baseAddress!)
        }
    }
}

extension EntryName: CustomStringConvertible, CustomDebugStringConvertible {
    /// The same words for every name.
    public var description: String { "(name withheld)" }
    /// The same words for every name.
    public var debugDescription: String { description }
}
