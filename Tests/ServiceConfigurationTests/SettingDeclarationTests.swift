import Glibc
import Testing

@testable import ServiceConfiguration

@Suite struct SettingDeclarationTests {
    @Test func namesAreUniqueAndDocumented() {
        let all = SettingDeclaration.all
        #expect(Set(all.map(\.key)).count == all.count)
        for declaration in all {
            #expect(declaration.doc.hasSuffix("."), "\(declaration.key)")
            #expect(!declaration.name.contains { !($0.isLowercase || $0.isNumber || $0 == "_") })
        }
    }

    @Test func defaultsAreTheDocumentedOnes() {
        let settings = Settings()
        #expect(settings.inboxPath == "/var/spool/impressiond/inbox")
        #expect(settings.archivePath == "/var/spool/impressiond/archive")
        #expect(settings.modelPath == "/var/lib/impressiond/models/SmolLM2-135M-Instruct.Q4_1.gguf")
        #expect(settings.caseLogPath == "/var/lib/impressiond/cases.sqlite")
        #expect(settings.intake.settleTime == .seconds(2))
        #expect(settings.intake.emptyTimeout == .seconds(300))
        #expect(settings.intake.maximumBytes == 10_485_760)
        #expect(settings.intake.ignoredNames == [".*", "*.tmp", "*.part", "*~", "@eaDir"])
        #expect(settings.drafts.seed == 20_170_301)
        #expect(settings.drafts.temperature == 0)
    }

    @Test func templateWithEveryDefaultWrittenOutReadsAsTheDefaults() throws {
        let directory = try TemporaryDirectory()
        let lines = Settings.template().split(separator: "\n", omittingEmptySubsequences: false).map { line in
            // A default stands directly behind its comment sign, prose behind a space.
            line.hasPrefix("#") && line.dropFirst().first?.isLetter == true ? line.dropFirst() : line
        }
        let written = lines.filter { !$0.hasPrefix("#") && $0.contains("=") }
        #expect(written.count == SettingDeclaration.all.count)

        let file = ConfigurationFile(path: try directory.write(lines.joined(separator: "\n")))
        #expect(file.problems.isEmpty)
        #expect(file.entries.map { "\($0.section).\($0.name)" } == SettingDeclaration.all.map(\.key))
        #expect(file.entries.map(\.value) == SettingDeclaration.all.map(\.defaultText))
        let loaded = Settings.load(file: file.path)
        #expect(loaded.problems.isEmpty)
        #expect(loaded.settings == Settings())
    }

    /// After a change of the table: `IMPRESSIOND_WRITE_TEMPLATE=1 swift test --filter shippedFileIsTheTemplate`.
    @Test func shippedFileIsTheTemplate() throws {
        let here = String(#filePath.reversed().drop { $0 != "/" }.reversed())
        let folder = try #require(realpath(here, nil))
        defer { free(folder) }
        let root = String(cString: folder).split(separator: "/").dropLast(2).joined(separator: "/")
        let path = "/\(root)/watch-config/impressiond.conf"
        if getenv("IMPRESSIOND_WRITE_TEMPLATE") != nil {
            let file = try #require(fopen(path, "w"))
            fputs(Settings.template(), file)
            fclose(file)
        }
        let file = try #require(fopen(path, "r"))
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = fread(&bytes, 1, bytes.count, file)
        #expect(String(decoding: bytes[..<count], as: UTF8.self) == Settings.template())
    }

    @Test(arguments: [
        ("settle_sconds", "settle_seconds"), ("maximum_byte", "maximum_bytes"), ("top-p", "top_p"), ("wacht", "watch"),
    ])
    func nearestNameIsFound(typed: String, meant: String) {
        #expect(nearest(to: typed, among: SettingDeclaration.all.map(\.name)) == meant)
    }

    @Test func nothingIsNearToNonsense() {
        #expect(nearest(to: "colour_scheme", among: SettingDeclaration.all.map(\.name)) == nil)
        #expect(editDistance(Array("kitten".utf8), Array("sitting".utf8)) == 3)
    }
}
