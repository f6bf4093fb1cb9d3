#if canImport(Glibc)
    import Glibc
#endif

extension SHA256Digest {
    /// The digest of all bytes of an open file, read from its start in pieces of 1 MiB.
    ///
    /// - Parameter descriptor: an open, readable file descriptor; its offset is not moved.
    /// - Returns: nil where a read failed; `errno` says why.
    public init?(ofFile descriptor: CInt) {
        var digest = SHA256()
        var offset = 0
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 64)
        defer { piece.deallocate() }
        while true {
            let count = pread(descriptor, piece.baseAddress, piece.count, off_t(offset))
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { break }
            digest.update(UnsafeRawBufferPointer(rebasing: piece[0..<count]))
            offset += count
        }
        self = digest.finish()
    }
}
