/// The messages of a source in ER7: a lone one, a batch, several one after the other, MLLP blocks or an interface
/// log. They are split at the `MSH` that starts a line; what stands before the first one is skipped.
public enum ER7Source {
    /// Each message, or why it cannot be read. A block without a message in it counts as one, so that its loss is seen.
    ///
    /// - Throws: `HL7_NO_MESSAGE` if there is none at all.
    public static func messages(
        in bytes: [UInt8], limits: HL7Limits = HL7Limits()
    ) throws(HL7Error) -> [Result<HL7Message, HL7Error>] {
        var splitter = ER7Splitter()
        splitter.split(bytes)
        guard splitter.messages.contains(where: { !$0.isEmpty }) else { throw .noMessage }
        return splitter.messages.map { lines in
            Result { () throws(HL7Error) in
                guard !lines.isEmpty else { throw .noMessage }
                return try HL7Message(lines: lines, limits: limits)
            }
        }
    }

    /// Whether a source's beginning shows messages: a header at the start of one of its first lines, or a log's mark.
    ///
    /// - Parameter head: the first kilobytes, as ASCII.
    public static func isER7(_ head: some Collection<UInt8>) -> Bool {
        let lines = head.split(maxSplits: 6) { ER7Splitter.isLineEnd($0) }.prefix(6)
        return lines.enumerated().contains { index, line in
            let start = Array(line.drop { $0 <= 0x20 }.prefix(16))
            if ER7Splitter.startsBlock(start) { return true }
            guard start.count >= 8, ER7Splitter.headers.contains(where: { start.starts(with: $0) }) else {
                return false
            }
            // Letters there are an error that the sender is told of, if the file is nothing else.
            return HL7Delimiters.canSeparateFields(start[3]) || index == 0 && !start.contains(0x20)
        }
    }
}

/// Splits a source's bytes into messages and these into segments, whatever ends them.
///
/// It works before decoding, for each message names its own character set. No set of the table has the bytes of line
/// ends within a character.
struct ER7Splitter {
    /// For each message its segments, each ended by CR, with LF where a line went on; empty for a block without one.
    private(set) var messages: [[UInt8]] = []
    private var current: [UInt8] = []
    private var separator = UInt8(ascii: "|")
    /// Between the marks of a block.
    private var isInBlock = false
    private var blockHasMessage = false
    private var blockHasText = false
    private var isLog = false

    static let headers = ["MSH", "FHS", "BHS"].map { Array($0.utf8) }
    private static let batchSegments = ["FHS", "BHS", "BTS", "FTS"].map { Array($0.utf8) }
    private static let blockStart = Array("<SB>".utf8)
    private static let blockEnd = Array("<EB>".utf8)
    private static let segmentEnd = Array("<R>".utf8)

    static func startsBlock(_ line: some Collection<UInt8>) -> Bool { line.starts(with: blockStart) }

    static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0D || byte == 0x0A || byte == 0x0B || byte == 0x1C }

    mutating func split(_ bytes: [UInt8]) {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for index in start..<bytes.count where Self.isLineEnd(bytes[index]) && !Self.isText(index, in: bytes, start) {
            add(bytes[start..<index])
            if bytes[index] == 0x0B { beginBlock() }
            if bytes[index] == 0x1C { endBlock() }
            start = index + 1
        }
        add(bytes[start...])
        endBlock()
    }

    /// Whether a frame's mark stands within a line, as word processors leave vertical tabs in a report's text: a start
    /// with text before it and no header after it, an end with text after it.
    private static func isText(_ index: Int, in bytes: [UInt8], _ lineStart: Int) -> Bool {
        let rest = bytes[(index + 1)...]
        switch bytes[index] {
        case 0x0B: return index > lineStart && !headers.contains { rest.starts(with: $0) }
        case 0x1C: return !(rest.first.map(isLineEnd) ?? true) && !headers.contains { rest.starts(with: $0) }
        default: return false
        }
    }

    private mutating func add(_ raw: ArraySlice<UInt8>) {
        var line = raw
        if Self.startsBlock(line) {
            isLog = true
            beginBlock()
            line = line.dropFirst(Self.blockStart.count)
        }
        if isLog {
            if line.starts(with: Self.blockEnd) { return endBlock() }
            // Interface logs write the end of a segment as a token before the line's own end.
            if line.suffix(Self.segmentEnd.count).elementsEqual(Self.segmentEnd) {
                line = line.dropLast(Self.segmentEnd.count)
            }
        }
        let start = line.drop { $0 == 0x20 || $0 == 0x09 }
        guard !start.isEmpty else { return }
        blockHasText = true
        if start.starts(with: Self.headers[0]) && startsMessage(start) {
            finishMessage()
            blockHasMessage = true
            separator = start.dropFirst(3).first ?? separator
            current.append(contentsOf: start)
            current.append(0x0D)
        } else if isSegment(start), Self.batchSegments.contains(where: { start.starts(with: $0) }) {
            finishMessage()
        } else if !current.isEmpty {
            // A line that is no segment goes on from the one before: senders break long fields.
            if isSegment(start) { line = start } else { current[current.count - 1] = 0x0A }
            current.append(contentsOf: line)
            current.append(0x0D)
        }
    }

    /// A header has a mark after its name; in a message's text `MSHA` is a word, but a source's first line is a header
    /// even if its delimiters are wrong.
    private func startsMessage(_ line: ArraySlice<UInt8>) -> Bool {
        guard let mark = line.dropFirst(3).first else { return messages.isEmpty && current.isEmpty }
        return HL7Delimiters.canSeparateFields(mark) || messages.isEmpty && current.isEmpty && !line.contains(0x20)
    }

    /// Three capitals or digits and the field separator.
    private func isSegment(_ line: ArraySlice<UInt8>) -> Bool {
        line.count > 3 && line[line.startIndex + 3] == separator
            && line.prefix(3).allSatisfy {
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            }
    }

    private mutating func beginBlock() {
        if isInBlock { endBlock() }
        finishMessage()
        isInBlock = true
        blockHasMessage = false
        blockHasText = false
    }

    private mutating func endBlock() {
        finishMessage()
        if isInBlock, blockHasText, !blockHasMessage { messages.append([]) }
        isInBlock = false
    }

    private mutating func finishMessage() {
        if !current.isEmpty { messages.append(current) }
        current = []
    }
}
