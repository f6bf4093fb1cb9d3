import Glibc

/// One configuration file: its settings in order, and what is wrong with its form.
struct ConfigurationFile {
    struct Entry {
        let line: Int
        let section: String
        let name: String
        let value: String
    }

    /// A file of settings has a few kilobytes; a larger one is a mistake, such as a model's path given for it.
    static let maximumBytes = 1 << 20

    let path: String
    private(set) var entries: [Entry] = []
    private(set) var problems: [ConfigurationProblem] = []

    /// Reads and parses a file; a file that cannot be read is a problem too.
    init(path: String) {
        self.path = path
        switch readFile(path) {
        case .success(let content): parse(content)
        case .failure(let error):
            problems = [.init(file: path, "The file cannot be read: \(error.message)")]
        }
    }

    private mutating func parse(_ content: [UInt8]) {
        var header: [UInt8]?
        var sectionIsKnown = true
        let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, piece) in zip(1..., lines) {
            // A byte order mark, which some editors write, is no part of the first line.
            let isMarked = number == 1 && piece.starts(with: [0xEF, 0xBB, 0xBF])
            let line = Array(isMarked ? piece.dropFirst(3) : piece)
            if let complaint = unprintable(line) {
                report(number, complaint)
                continue
            }
            switch ConfigurationLine(line, under: header) {
            case .nothing: break
            case .section(let name):
                header = line
                sectionIsKnown = SettingDeclaration.sections.contains(name)
                if !sectionIsKnown { report(number, unknownSection(name)) }
            case .setting(let section, let name, let value):
                // The header of an unknown section was reported; each line below it would only repeat that.
                if sectionIsKnown { entries.append(.init(line: number, section: section, name: name, value: value)) }
            case .malformed:
                report(number, "The line is neither [section] nor name = value; correct it or put # before it.")
            case .tooLong(let limit):
                report(
                    number,
                    "The line has \(line.count) bytes and at most \(limit) are read; shorten it, for a path by a "
                        + "symbolic link.")
            }
        }
    }

    private mutating func report(_ line: Int, _ message: String) {
        problems.append(.init(file: path, line: line, message))
    }
}

private func unknownSection(_ name: String) -> String {
    let sections = SettingDeclaration.sections
    if let near = nearest(to: name, among: sections) {
        return "The section [\(name)] is unknown; did you mean [\(near)]? Its settings were not read."
    }
    let known = sections.map { "[\($0)]" }.joined(separator: ", ")
    return "The section [\(name)] is unknown and its settings were not read; the sections are \(known)."
}

/// NUL and other control characters would be cut or printed on a terminal as commands.
private func unprintable(_ line: [UInt8]) -> String? {
    let text = line.last == 0x0D ? line.dropLast() : line[...]
    if text.contains(0) { return "The line has a NUL byte; write the file as plain UTF-8 text." }
    if text.contains(where: { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F }) {
        return "The line has a control character; remove it."
    }
    if String(validating: text, as: UTF8.self) == nil {
        return "The line is not UTF-8; save the file in that encoding."
    }
    return nil
}

/// Why a file was not read, in the system's own words.
struct ReadError: Error {
    let message: String

    init(errno code: CInt) { message = "\(String(cString: strerror(code))); check that it exists and its permissions." }
    init(_ message: String) { self.message = message }
}

private func readFile(_ path: String) -> Result<[UInt8], ReadError> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(.init(errno: errno)) }
    defer { close(descriptor) }
    var content: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = read(descriptor, &piece, piece.count)
        if count < 0 && errno == EINTR { continue }
        guard count >= 0 else { return .failure(.init(errno: errno)) }
        if count == 0 { return .success(content) }
        content += piece[..<count]
        if content.count > ConfigurationFile.maximumBytes {
            return .failure(.init("it has more than 1 MiB; is it a configuration file?"))
        }
    }
}
