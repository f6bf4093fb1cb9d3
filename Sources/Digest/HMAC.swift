import CNettle

extension SHA256Digest {
    /// HMAC-SHA-256 (RFC 2104) of a text, by Nettle's `nettle_hmac_sha256_digest`: a name for a value that says nothing
    /// of the value to whoever has not the key.
    ///
    /// - Parameter key: at least 32 random bytes.
    public init(authenticating text: some Sequence<UInt8>, key: [UInt8]) {
        var context = hmac_sha256_ctx()
        nettle_hmac_sha256_set_key(&context, key.count, key)
        let content = Array(text)
        nettle_hmac_sha256_update(&context, content.count, content)
        var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
        nettle_hmac_sha256_digest(&context, bytes.count, &bytes)
        self.init(bytes: bytes)
    }
}
