import DurableFiles
import Foundation
import ReportAssistant
import Synthesis
import SystemService

/// The file of generated reports: complete under its name, or not there.
struct SynthesisFile {
    let path: String

    /// Writes reports, one a line.
    ///
    /// - Returns: how many there are of each modality.
    /// - Throws: `OUTPUT_NOT_WRITTEN` (73), with nothing left behind.
    func write(_ synthesizer: ReportSynthesizer, count: Int) throws(AssistantError) -> [String: Int] {
        try write(count: count) { number in
            let report = synthesizer.report(number)
            return (report, report.modality)
        }
    }

    /// Writes cases of a suite, one a line.
    ///
    /// - Returns: how many there are of each kind.
    /// - Throws: the same.
    func write(_ cases: [ChallengeCase]) throws(AssistantError) -> [String: Int] {
        try write(count: cases.count) { (cases[$0], cases[$0].kind.rawValue) }
    }

    private func write<Row: Encodable>(
        count: Int, row: (Int) -> (row: Row, group: String)
    ) throws(AssistantError) -> [String: Int] {
        var counts: [String: Int] = [:]
        do {
            let file = try DurableFile(path: path)
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            for start in stride(from: 0, to: count, by: 1000) {
                var chunk: [UInt8] = []
                for number in start..<min(count, start + 1000) {
                    let (row, group) = row(number)
                    counts[group, default: 0] += 1
                    chunk += try encoder.encode(row)
                    chunk.append(0x0A)
                }
                try file.append(chunk)
            }
            try file.commit()
        } catch { throw Self.failure }
        return counts
    }

    private static let failure = AssistantError(
        "OUTPUT_NOT_WRITTEN", "The file given with --output cannot be written; check its directory and the free space.",
        exit: .cannotCreate)
}
