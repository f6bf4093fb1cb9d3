import CInih

/// What inih makes of one line.
enum ConfigurationLine: Equatable {
    case nothing
    case section(String)
    case setting(section: String, name: String, value: String)
    case malformed
    /// Longer than inih's buffer, which holds this many bytes.
    case tooLong(limit: Int)

    /// Parses one line under the section header that precedes it, by `ini_parse_stream`.
    ///
    /// Given a whole file, inih returns the number of its first bad line only, cuts a long line in two, and takes an
    /// indented setting for the continuation of the one above. Given a header and one line, it judges each line alone.
    ///
    /// - Parameters:
    ///   - line: without its end, no NUL in it.
    ///   - header: the line of the section it stands in; nil before the first.
    init(_ line: [UInt8], under header: [UInt8]?) {
        let isHeader = line.first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "[")
        // inih is silent about a header, so a setting behind it tells the name that it understood.
        let reading = isHeader ? Reading([line, Array("name=".utf8)]) : Reading((header.map { [$0] } ?? []) + [line])
        let firstBadLine = withExtendedLifetime(reading) {
            ini_parse_stream(
                { buffer, size, stream in Reading.at(stream)?.next(into: buffer, size: Int(size)) },
                Unmanaged.passUnretained(reading).toOpaque(),
                { reading, section, name, value in
                    guard let section, let name, let value else { return 0 }
                    Reading.at(reading)?.found = (
                        String(cString: section), String(cString: name), String(cString: value)
                    )
                    return 1
                },
                Unmanaged.passUnretained(reading).toOpaque())
        }
        if let limit = reading.exceeded {
            self = .tooLong(limit: limit)
        } else if firstBadLine != 0 || (isHeader && Self.hasTextBehindHeader(line)) {
            self = .malformed
        } else if let found = reading.found {
            self = isHeader ? .section(found.section) : .setting(section: found.0, name: found.1, value: found.2)
        } else {
            self = .nothing
        }
    }

    /// inih drops what follows the bracket, and a setting that is dropped in silence is the worst kind of mistake.
    private static func hasTextBehindHeader(_ line: [UInt8]) -> Bool {
        guard let bracket = line.firstIndex(of: UInt8(ascii: "]")) else { return true }
        let rest = line[(bracket + 1)...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
        return rest != nil && rest != UInt8(ascii: ";") && rest != UInt8(ascii: "#")
    }
}

/// The state behind inih's two callbacks.
private final class Reading {
    private var lines: ArraySlice<[UInt8]>
    var found: (section: String, name: String, value: String)?
    var exceeded: Int?

    init(_ lines: [[UInt8]]) { self.lines = lines[...] }

    static func at(_ pointer: UnsafeMutableRawPointer?) -> Reading? {
        pointer.map { Unmanaged<Reading>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Acts as `fgets`, but ends the reading at a line that does not fit.
    func next(into buffer: UnsafeMutablePointer<CChar>?, size: Int) -> UnsafeMutablePointer<CChar>? {
        guard let buffer, let line = lines.popFirst() else { return nil }
        // One byte for the NUL; a line's end is not handed on.
        guard line.count < size else {
            exceeded = size - 1
            return nil
        }
        for (index, byte) in line.enumerated() { buffer[index] = CChar(bitPattern: byte) }
        buffer[line.count] = 0
        return buffer
    }
}
