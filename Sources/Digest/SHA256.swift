import CNettle

/// An incremental SHA-256 (FIPS 180-4), by Nettle's `nettle_sha256_update`.
public struct SHA256: ~Copyable {
    private var context = sha256_ctx()

    /// Starts an empty digest.
    public init() {
        nettle_sha256_init(&context)
    }

    /// Adds bytes to the digest.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress else { return }
        nettle_sha256_update(&context, bytes.count, base.assumingMemoryBound(to: UInt8.self))
    }

    /// Adds bytes to the digest.
    public mutating func update(_ bytes: some Sequence<UInt8>) {
        let contiguous = ContiguousArray(bytes)
        contiguous.withUnsafeBytes { update($0) }
    }

    /// The digest of all that was added, 32 bytes.
    public consuming func finish() -> SHA256Digest {
        var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
        nettle_sha256_digest(&context, bytes.count, &bytes)
        return SHA256Digest(bytes: bytes)
    }
}

/// A SHA-256 digest; its description is 64 lower-case hex digits.
public struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// The digest of some bytes.
    public init(of content: some Sequence<UInt8>) {
        var digest = SHA256()
        digest.update(content)
        self = digest.finish()
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// 64 lower-case hex digits.
    public var description: String { hexadecimal(bytes) }
}

/// Lower-case hex digits, two a byte.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
}
