public import Digest
internal import Foundation
public import ReportFormats

/// The signed reports of a site, read from a directory of reports in any format or from a file with one case a line.
public struct Archive: Sendable {
    /// The cases that can be learnt from, in the order of the files and lines.
    public private(set) var cases: [ArchivedCase] = []
    /// How many reports were left out, by why: the codes of intake and of corrections, and `MASKED`, `REPEATED`.
    public private(set) var excluded: [String: Int] = [:]
    /// SHA-256 of every file that was read, in their order.
    public private(set) var digest = SHA256Digest(of: [])

    /// The mark that de-identification leaves where a word was. A model that has learnt it would write it.
    public static let mask = "XXXX"

    /// Reads files and directories.
    ///
    /// - Parameters:
    ///   - paths: each a directory of reports, not entered further, or a file: JSON lines with `id`, `findings`,
    ///     `impression` and, where known, `modality`, `exam`, `indication`, `comparison`, `age`, `sex`, `source`,
    ///     `patient`; or one report.
    ///   - limits: of intake.
    /// - Throws: `ARCHIVE_UNREADABLE`, `ARCHIVE_MALFORMED`.
    public init(paths: [String], limits: IntakeLimits = IntakeLimits()) throws(ArchiveError) {
        var digest = SHA256()
        var seen: Set<[String]> = []
        for path in paths {
            for file in try Self.files(at: path) {
                guard let bytes = FileManager.default.contents(atPath: file).map({ Array($0) }) else {
                    throw .unreadable
                }
                digest.update(bytes)
                let read =
                    file.hasSuffix(".jsonl")
                    ? try Self.lines(in: bytes)
                    : Self.reports(in: bytes, name: URL(filePath: file).lastPathComponent, limits)
                for result in read { add(result, &seen) }
            }
        }
        self.digest = digest.finish()
    }

    private mutating func add(_ result: Result<ArchivedCase, Exclusion>, _ seen: inout Set<[String]>) {
        switch result {
        case .failure(let exclusion): excluded[exclusion.code, default: 0] += 1
        case .success(let archived):
            if archived.impression.contains(Self.mask) {
                excluded["MASKED", default: 0] += 1
            } else if !seen.insert([archived.id, archived.findings, archived.impression]).inserted {
                excluded["REPEATED", default: 0] += 1
            } else {
                cases.append(archived)
            }
        }
    }

    /// Why a report is no case.
    private struct Exclusion: Error {
        let code: String
    }

    private static func files(at path: String) throws(ArchiveError) -> [String] {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { throw .unreadable }
        guard isDirectory.boolValue else { return [path] }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { throw .unreadable }
        return names.sorted().filter { !$0.hasPrefix(".") }.map { "\(path)/\($0)" }.filter { file in
            let attributes = try? FileManager.default.attributesOfItem(atPath: file)
            return attributes?[.type] as? FileAttributeType == .typeRegular
        }
    }

    // MARK: Reports

    private static func reports(
        in bytes: [UInt8], name: String, _ limits: IntakeLimits
    ) -> [Result<ArchivedCase, Exclusion>] {
        do {
            let readings = try ReportParser.read(bytes, limits: limits)
            return readings.enumerated().map { index, reading in
                archived(reading, id: readings.count > 1 ? "\(name)-\(index + 1)" : name)
            }
        } catch { return [.failure(Exclusion(code: error.code))] }
    }

    private static func archived(_ reading: ReportReading, id: String) -> Result<ArchivedCase, Exclusion> {
        if let refusal = reading.refusal { return .failure(Exclusion(code: refusal.code)) }
        do {
            let correction = try reading.correction()
            // An addendum alone says nothing of how the findings are summed up.
            guard let impression = correction.impression else { return .failure(Exclusion(code: "ADDENDUM_ONLY")) }
            let report = reading.report
            var archived = ArchivedCase(id: id, findings: report.findings, impression: impression)
            archived.modality = report.modality
            archived.exam = report.exam
            archived.indication = report.indication
            archived.comparison = report.comparison
            archived.ageYears = report.ageYears
            archived.sex = report.sex
            archived.patient = report.patientIdentifier
            return .success(archived)
        } catch { return .failure(Exclusion(code: error.code)) }
    }

    // MARK: JSON lines

    private struct Line: Decodable {
        let id: String
        let modality: String?
        let exam: String?
        let indication: String?
        let comparison: String?
        let age: Int?
        let sex: String?
        let findings: String
        let impression: String
        let source: String?
        let patient: String?
    }

    private static func lines(in bytes: [UInt8]) throws(ArchiveError) -> [Result<ArchivedCase, Exclusion>] {
        let decoder = JSONDecoder()
        var results: [Result<ArchivedCase, Exclusion>] = []
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            guard let value = try? decoder.decode(Line.self, from: Data(line)) else {
                throw .malformed(line: number + 1)
            }
            results.append(archived(value))
        }
        return results
    }

    private static func archived(_ line: Line) -> Result<ArchivedCase, Exclusion> {
        guard line.findings.contains(where: \.isLetter) else { return .failure(Exclusion(code: "NO_FINDINGS")) }
        guard line.impression.contains(where: \.isLetter) else { return .failure(Exclusion(code: "NO_IMPRESSION")) }
        var archived = ArchivedCase(id: line.id, findings: line.findings, impression: line.impression)
        archived.modality = line.modality
        archived.exam = line.exam
        archived.indication = line.indication
        archived.comparison = line.comparison
        archived.ageYears = line.age
        archived.sex = line.sex.flatMap { FindingsReport.Sex(rawValue: $0.lowercased()) }
        archived.source = line.source
        archived.patient = line.patient
        return .success(archived)
    }
}
