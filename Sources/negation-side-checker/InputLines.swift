import Glibc

/// The lines of a descriptor, read with `read(2)` so that each is answered as soon as it is whole.
struct InputLines {
    private let descriptor: CInt
    private let limit: Int
    private var buffer: [UInt8] = []
    /// Where the search for the next line's end goes on, so that slow input is not searched again and again.
    private var searched = 0
    private var isAtEnd = false

    /// - Parameter limit: bytes of a line; of a longer one only as much is kept, which is no JSON then.
    init(descriptor: CInt, limit: Int) {
        self.descriptor = descriptor
        self.limit = limit
    }

    /// The next line without its end; the last one may lack it.
    mutating func next() -> [UInt8]? {
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                let line = Array(buffer[..<min(end, limit)])
                buffer.removeFirst(end + 1)
                searched = 0
                return line
            }
            if isAtEnd {
                guard !buffer.isEmpty else { return nil }
                let line = Array(buffer.prefix(limit))
                buffer = []
                searched = 0
                return line
            }
            if buffer.count > limit { buffer.removeLast(buffer.count - limit) }
            searched = buffer.count
            fill()
        }
    }

    private mutating func fill() {
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(descriptor, &piece, piece.count)
        if count > 0 {
            buffer += piece[..<count]
        } else if count == 0 || errno != EINTR {
            isAtEnd = true
        }
    }
}

/// Writes to standard output.
///
/// - Returns: whether it could; nobody listens any more if not.
func writeAll(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
    }
    return true
}
