import Glibc
import Testing

@testable import ServiceConfiguration

@Suite struct SettingsLoadingTests {
    @Test func everyKindOfValueIsTyped() throws {
        let directory = try TemporaryDirectory()
        let digest = String(repeating: "0aF", count: 22).prefix(64)
        let path = try directory.write(
            """
            \u{FEFF}[directories]
            spool = /srv/report drop//ris/./   ; an inline comment
            outbox: /srv/out
            [intake]
              settle_seconds = 0.25
            maximum_bytes = 2M\r
            watch = polling
            ignore = *.lck , ~$*
            source = delete
            [model]
            sha256 = \(digest)
            threads = 3
            [drafts]
            seed = 9223372036854775807
            temperature = 0.7
            [service]
            log_level = error
            """)
        let (settings, problems) = Settings.load(file: path)
        #expect(problems.isEmpty)
        #expect(settings.directories.spool == "/srv/report drop/ris")
        #expect(settings.inboxPath == "/srv/report drop/ris/inbox")
        #expect(settings.outboxPath == "/srv/out")
        #expect(settings.intake.settleTime == .milliseconds(250))
        #expect(settings.intake.maximumBytes == 2 << 20)
        #expect(settings.intake.watch == .polling)
        #expect(settings.intake.ignoredNames == ["*.lck", "~$*"])
        #expect(settings.intake.source == .delete)
        #expect(settings.model.sha256 == digest.lowercased())
        #expect(settings.model.threads == 3)
        #expect(settings.drafts.seed == .max)
        #expect(settings.drafts.temperature == 0.7)
        #expect(settings.service.logLevel == .error)
    }

    /// One line under its section; the message has to name the remedy.
    @Test(arguments: [
        ("[directories]", "spool = drop", "directories.spool", "absolute path"),
        ("[directories]", "spool =", "directories.spool", "is empty"),
        ("[directories]", "outbox = /var/spool/impressiond/inbox/", "directories.outbox", "give each its own"),
        ("[intake]", "settle_seconds = soon", "intake.settle_seconds", "write 0.1 to 3600 seconds"),
        ("[intake]", "settle_seconds = 0.05", "intake.settle_seconds", "out of range"),
        ("[intake]", "settle_seconds = nan", "intake.settle_seconds", "not a number"),
        ("[intake]", "settle_seconds = 1e2", "intake.settle_seconds", "not a number"),
        ("[intake]", "maximum_bytes = 99999999999999999999G", "intake.maximum_bytes", "1k to 1G"),
        ("[intake]", "maximum_bytes = 10 MB", "intake.maximum_bytes", "not a size"),
        ("[intake]", "watch = inotify", "intake.watch", "one of: auto or polling"),
        ("[intake]", "ignore = *.tmp,,*.part", "intake.ignore", "comma"),
        ("[intake]", "ignore = old/*", "intake.ignore", "slash"),
        ("[intake]", "settle_second = 3", "intake.settle_second", "did you mean settle_seconds?"),
        ("[intake]", "seed = 3", "intake.seed", "move it to [drafts]"),
        ("[intake]", "colour_scheme = dark", "intake.colour_scheme", "remove it"),
        ("", "seed = 3", ".seed", "put [drafts] above it"),
        ("[model]", "sha256 = 12ab", "model.sha256", "64 hex digits"),
        ("[model]", "adapter = ../adapter", "model.adapter", "write the word default"),
        ("[model]", "adapter =", "model.adapter", "no adapter's name"),
        ("[drafts]", "decoding = greedy", "drafts.decoding", "one of: auto, grounded or free"),
        ("[drafts]", "seed = -1", "drafts.seed", "not a whole number"),
        ("[drafts]", "seed = 9223372036854775808", "drafts.seed", "out of range"),
        ("[drafts]", "top_p = 0", "drafts.top_p", "0.05 to 1"),
        ("[drafts]", "top_p", "", "neither [section] nor name = value"),
        ("[drafts]", "[drafts", "", "neither [section] nor name = value"),
        ("[drafts]", "[model] threads = 2", "", "neither [section] nor name = value"),
        ("[drafts]", "[intakes]", "", "did you mean [intake]?"),
        ("[drafts]", "[weather]", "", "the sections are [directories], [intake]"),
        ("[drafts]", "seed = 1\u{0}2", "", "NUL"),
        ("[drafts]", "seed = \u{1B}[2J", "", "control character"),
    ])
    func aBadLineIsReportedWithItsPlaceAndRemedy(
        section: String, line: String, setting: String, remedy: String
    ) throws {
        let directory = try TemporaryDirectory()
        let path = try directory.write("# a comment\n\(section)\n\n\(line)\n")
        let (settings, problems) = Settings.load(file: path)
        try #require(problems.count == 1)
        #expect(problems[0].file == path)
        #expect(problems[0].line == 4)
        #expect(problems[0].setting == setting)
        #expect(problems[0].message.contains(remedy), "\(problems[0].message)")
        #expect(problems[0].description.hasPrefix("\(path):4: "))
        if !line.hasPrefix("outbox") { #expect(settings == Settings()) }
    }

    @Test func allProblemsAreGatheredInTheOrderOfTheLines() throws {
        let directory = try TemporaryDirectory()
        let path = try directory.write(
            """
            [drafts]
            seed = 1
            nonsense
            seed = 2
            [weather]
            tomorrow = rain
            [intake]
            watch = never
            more nonsense
            rescan_seconds = 0
            maximum_attempts = 5
            """)
        let (settings, problems) = Settings.load(file: path)
        #expect(problems.map(\.line) == [3, 4, 5, 8, 9, 10])
        #expect(problems[1].message.contains("already set in line 2"))
        #expect(settings.drafts.seed == 1)
        #expect(settings.intake.watch == .auto)
        #expect(settings.intake.maximumAttempts == 5, "what follows a bad line is still read")
    }

    @Test func aLineIsReadWholeOrReported() throws {
        let directory = try TemporaryDirectory()
        let place = "/" + String(repeating: "d", count: 190)
        let longest = "spool = \(place)"
        #expect(longest.utf8.count == 199)
        let fits = Settings.load(file: try directory.write("[directories]\n\(longest)\n"))
        #expect(fits.problems.isEmpty)
        #expect(fits.settings.directories.spool == place)

        for tooLong in ["\(longest)d", "spool = /\(String(repeating: "long/", count: 900))", "# \(longest)"] {
            let path = try directory.write("[directories]\n\(tooLong)\nstate = /srv/state\n")
            let (settings, problems) = Settings.load(file: path)
            #expect(problems.map(\.line) == [2])
            #expect(problems.first?.message.contains("at most 199 are read") == true)
            #expect(settings.directories.spool == "/var/spool/impressiond")
            #expect(settings.directories.state == "/srv/state")
        }
    }

    @Test func laterFilesWinInTheOrderOfTheirNames() throws {
        let directory = try TemporaryDirectory()
        let main = try directory.write("[drafts]\nseed = 1\ntemperature = 0.1\nmaximum_statements = 3\n")
        try directory.write("[drafts]\nseed = 20\n", to: "conf.d/20-site.conf")
        try directory.write("[drafts]\nseed = 10\ntemperature = 0.5\n", to: "conf.d/10-vendor.conf")
        try directory.write("[drafts]\nseed = 99\n", to: "conf.d/30-off.conf.disabled")
        try directory.write("[drafts]\nseed = 98\n", to: "conf.d/.hidden.conf")
        let (settings, problems) = Settings.load(file: main)
        #expect(problems.isEmpty)
        #expect(settings.drafts.seed == 20)
        #expect(settings.drafts.temperature == 0.5)
        #expect(settings.drafts.maximumStatements == 3)
    }

    @Test func onlyTheStandardFileMayBeMissing() throws {
        let directory = try TemporaryDirectory()
        let absent = "\(directory.path)/absent.conf"
        #expect(Settings.load(file: nil, standardFile: absent).problems.isEmpty)
        #expect(Settings.load(file: absent).problems.map(\.file) == [absent])
        #expect(Settings.load(file: directory.path).problems.map(\.line) == [0])
        let model = try directory.write([UInt8](repeating: 0x20, count: ConfigurationFile.maximumBytes + 1))
        #expect(Settings.load(file: model).problems.first?.message.contains("1 MiB") == true)
        let latin1 = try directory.write(Array("[directories]\nspool = /srv/R".utf8) + [0xF6])
        #expect(Settings.load(file: latin1).problems.first?.message.contains("UTF-8") == true)
    }

    @Test func flagsBeatTheFileAndPassTheSameChecks() throws {
        let directory = try TemporaryDirectory()
        let path = try directory.write("[directories]\ninbox = /srv/ris/inbox\n[drafts]\nseed = 5\n")
        let configured = Settings.load(file: path).settings
        let (settings, problems) = configured.applying(spool: "demo/spool", state: "/srv/state", seed: "7")
        #expect(problems.isEmpty)
        let here = try #require(getcwd(nil, 0))
        defer { free(here) }
        #expect(settings.inboxPath == "\(String(cString: here))/demo/spool/inbox")
        #expect(settings.modelPath == "/srv/state/models/SmolLM2-135M-Instruct.Q4_1.gguf")
        #expect(settings.drafts.seed == 7)

        let refused = configured.applying(spool: "", adapter: "a b", seed: "minus one")
        #expect(refused.problems.map(\.setting) == ["--spool", "--adapter", "--seed"])
        #expect(configured.applying().settings == configured)

        #expect(configured.model.adapter == "default" && !configured.model.adapterIsFixed)
        for (flag, path) in [
            ("none", "none"), ("/srv/./adapter/", "/srv/adapter"), ("./a", "\(String(cString: here))/a"), ("a1", "a1"),
        ] {
            let model = configured.applying(adapter: flag).settings.model
            #expect(model.adapter == path && model.adapterIsFixed)
        }
    }
}
