import Foundation
import ReportFormats
import Testing

@testable import ReportArchive

@Suite struct ArchiveTests {
    private final class Directory {
        let path: String

        init(_ files: [String: String]) throws {
            path = NSTemporaryDirectory() + "archive-\(UUID().uuidString)"
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: path + "/" + name)) }
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    @Test func readsReportsOfAnyFormat() throws {
        let hl7 = [
            "MSH|^~\\&|RIS|H|AI|H|20260111||ORU^R01|7|P|2.5.1", "PID|1||77||||19600111|F",
            "OBR|1||A1|1^CT CHEST|||20260111", "OBX|1|TX|&GDT||Clear lungs.||||||F",
            "OBX|2|TX|&IMP||Normal chest.||||||F",
        ].joined(separator: "\r")
        let directory = try Directory([
            "a.txt": "EXAM: XR CHEST\nFINDINGS: The heart is enlarged.\nIMPRESSION: Cardiomegaly.\n", "b.hl7": hl7,
            "c.txt": "FINDINGS: Clear lungs.\n", "d.txt": "FINDINGS: Clear.\nIMPRESSION: XXXX normal.\n",
            "e.hl7": hl7.replacing("||||||F", with: "||||||P"), "f.txt": "IMPRESSION: Normal.\n", "g.bin": "\u{1}\u{2}",
            "h.txt": "FINDINGS: Clear lungs.\nADDENDUM: A rib is broken.\n",
        ])
        let archive = try Archive(paths: [directory.path])
        #expect(archive.cases.map(\.impression) == ["Cardiomegaly.", "Normal chest."])
        #expect(archive.cases[1].patient == "77" && archive.cases[1].ageYears == 66 && archive.cases[1].sex == .female)
        #expect(
            archive.excluded == [
                "NO_IMPRESSION": 1, "MASKED": 1, "NOT_FINAL": 1, "NO_FINDINGS": 1, "BINARY": 1, "ADDENDUM_ONLY": 1,
            ])
    }

    @Test func readsJSONLines() throws {
        let line = #"{"id":"1","exam":"XR","age":0,"sex":"F","findings":"Clear.","impression":"Normal.","facts":[1]}"#
        let directory = try Directory([
            "a.jsonl": "\(line)\n\n\(line)\n" + #"{"id":"2","findings":"","impression":"x"}"# + "\n"
                + #"{"id":"3","findings":"Clear.","impression":" "}"#
        ])
        let archive = try Archive(paths: [directory.path + "/a.jsonl"])
        #expect(archive.cases.count == 1)
        #expect(archive.cases[0].exam == "XR" && archive.cases[0].ageYears == 0)
        #expect(archive.excluded == ["REPEATED": 1, "NO_FINDINGS": 1, "NO_IMPRESSION": 1])
    }

    @Test(arguments: ["{", "[]", #"{"id":"1","findings":"x"}"#, "\"text\""])
    func aBadLineIsNamedByItsNumberAlone(_ line: String) throws {
        let good = #"{"id":"1","findings":"Clear.","impression":"Normal."}"#
        let directory = try Directory(["a.jsonl": "\(good)\n\(line)\n"])
        let error = #expect(throws: ArchiveError.self) { try Archive(paths: [directory.path]) }
        #expect(error?.code == "ARCHIVE_MALFORMED")
        #expect(error?.message.hasPrefix("Line 2 ") == true)
    }

    private static func archived(_ id: Int, findings: String, patient: String? = nil) -> ArchivedCase {
        var archived = ArchivedCase(id: "\(id)", findings: findings, impression: "x")
        archived.patient = patient
        return archived
    }

    @Test func whatBelongsTogetherStaysTogether() {
        // Chains: each case shares its patient with one and its findings with the next.
        let cases = (0..<3000).map { index in
            Self.archived(
                index, findings: "Finding \((index + 1) / 2), seen.",
                patient: "P\(index / 2 % 500 + index / 1000 * 500)")
        }
        let split = ArchiveSplit(cases, development: 0.1, gate: 0.1)
        let parts = [split.training, split.development, split.gate]
        #expect(parts.map(\.count).reduce(0, +) == 3000)
        for key in [\ArchivedCase.normalisedFindings, \.patient!] {
            let keys = parts.map { Set($0.map { $0[keyPath: key] }) }
            #expect(keys[0].isDisjoint(with: keys[1]) && keys[0].isDisjoint(with: keys[2]))
            #expect(keys[1].isDisjoint(with: keys[2]))
        }
    }

    @Test func sharesAreAboutWhatIsAskedForAndStable() {
        let cases = (0..<2000).map { Self.archived($0, findings: "Finding \($0).") }
        let split = ArchiveSplit(cases, development: 0.1, gate: 0.2)
        #expect((140...260).contains(split.development.count))
        #expect((320...480).contains(split.gate.count))
        // More cases move none.
        let more = ArchiveSplit(cases + [Self.archived(9999, findings: "Another.")], development: 0.1, gate: 0.2)
        #expect(more.gate.filter { $0.id != "9999" } == split.gate)
        #expect(ArchiveSplit(cases, development: 0, gate: 0).training.count == 2000)
    }
}
