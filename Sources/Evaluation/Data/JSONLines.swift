internal import Foundation

/// A file of one JSON object a line.
struct JSONLines {
    /// What the file is to the user, such as "the data".
    let role: String
    /// The objects with the numbers of their lines, from 1.
    let objects: [(line: Int, object: [String: Any])]

    /// Reads a file.
    ///
    /// - Throws: `FILE_UNREADABLE`, `LINE_NOT_JSON` with the line's number, `FILE_EMPTY`.
    init(_ path: String, role: String) throws(EvaluationError) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw EvaluationError(
                "FILE_UNREADABLE", "The file of \(role) cannot be read; check its path and permissions.")
        }
        try self.init(data, role: role)
    }

    init(_ data: Data, role: String) throws(EvaluationError) {
        var objects: [(line: Int, object: [String: Any])] = []
        for (index, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { continue }
            guard let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any] else {
                throw EvaluationError(
                    "LINE_NOT_JSON",
                    "Line \(index + 1) of \(role) is no JSON object; write one object a line, encoded as UTF-8.")
            }
            objects.append((index + 1, object))
        }
        guard !objects.isEmpty else {
            throw EvaluationError("FILE_EMPTY", "The file of \(role) has no line; give one JSON object a line.")
        }
        self.role = role
        self.objects = objects
    }

    /// A text that an object must have.
    ///
    /// - Throws: `FIELD_MISSING` with the line's number.
    func text(_ field: String, of object: [String: Any], line: Int) throws(EvaluationError) -> String {
        guard let text = object[field] as? String else {
            throw EvaluationError(
                "FIELD_MISSING", "Line \(line) of \(role) lacks the text field `\(field)`; add it to the object.")
        }
        return text
    }

    /// The objects by their ids.
    ///
    /// - Throws: `FIELD_MISSING` or `ID_REPEATED` with the line's number.
    func identified() throws(EvaluationError) -> [(id: String, line: Int, object: [String: Any])] {
        var seen: Set<String> = []
        var identified: [(id: String, line: Int, object: [String: Any])] = []
        for (line, object) in objects {
            let id = try text("id", of: object, line: line)
            guard seen.insert(id).inserted else {
                throw EvaluationError(
                    "ID_REPEATED", "Line \(line) of \(role) has an id that an earlier line has; make ids unique.")
            }
            identified.append((id, line, object))
        }
        return identified
    }
}
