import Digest
import Testing

@testable import SystemService

@Suite struct EventTests {
    static let job = JobID(name: "a.txt".utf8, content: [1, 2, 3])

    /// One of each; the test below fails when a new kind is missing here.
    static let samples: [Event] = [
        .started, .ready, .reloaded, .reloadRefused(problems: 2), .stopping, .modelLoaded(.milliseconds(812)),
        .withoutAdapter(EventCode("ADAPTER_MISSING")),
        .watching(.events), .watching(.polling), .scanFailed(EventCode("STALE_MOUNT")), .directoriesIgnored(1),
        .resumed(jobs: 3),
        .claimed(job), .duplicate(job), .rejected(job, EventCode("NO_FINDINGS")), .drafting(job),
        .drafted(job, statements: 4, tokens: 61, .seconds(3)), .published(job), .requeued(job, attempt: 2),
        .withdrawn(job, EventCode("REPLACED")), .withdrawnTooLate(job, EventCode("CANCELLED")),
        .corrected(job, matched: 2, waiting: 1), .rolledBack, .erased(reports: 3, corrections: 1),
        .interrupted(job), .ioFailed(EventCode("PUBLISH_FAILED"), errno: 28),
    ]

    @Test func everyKindHasASampleAndAnIdOfItsOwn() {
        #expect(Set(Self.samples.map(\.kind)) == Set(EventKind.allCases))
        for kind in EventKind.allCases {
            #expect(kind.rawValue.count == 32)
            #expect(kind.rawValue.allSatisfy { $0.isHexDigit && !$0.isUppercase })
        }
    }

    /// The types that a payload may have; a `String` among them would open the log to patient data.
    @Test(arguments: samples) func noPayloadIsFreeText(event: Event) {
        func isSafe(_ value: Any) -> Bool {
            switch value {
            case is JobID, is EventCode, is Int, is Int32, is Duration, is Event.WatchMode: true
            default: !Mirror(reflecting: value).children.isEmpty && children(value).allSatisfy(isSafe)
            }
        }
        func children(_ value: Any) -> [Any] { Mirror(reflecting: value).children.map(\.value) }
        #expect(children(event).allSatisfy(isSafe), "\(event)")
    }

    /// With another job, code and number of each payload, only words that stand in the program remain.
    @Test(arguments: samples) func aRenderedEventIsOneLineOfKnownWords(event: Event) throws {
        #expect(event.message.utf8.allSatisfy { (0x20...0x7E).contains($0) })
        let variable = try Regex("[0-9a-f]{12}|[A-Z]+_[A-Z_]+|[0-9]+")
        let words = event.message.replacing(variable, with: "").split { !$0.isLetter }.map(String.init)
        #expect(Set(words).isSubset(of: Self.knownWords), "\(Set(words).subtracting(Self.knownWords))")

        let fields = Dictionary(uniqueKeysWithValues: event.fields)
        #expect(fields["MESSAGE"] == event.message)
        #expect(fields["MESSAGE_ID"] == event.kind.rawValue)
        #expect(fields["PRIORITY"].flatMap { Int($0) }.map { (3...7).contains($0) } == true)
        #expect(event.message.contains("Job ") == (fields["IMPRESSIOND_JOB"] == Self.job.description))
    }

    private static let knownWords = Set(
        """
        impressiond starts Ready for reports The configuration was read again not it has problem problems see check \
        cost more correct than live this page Alignment \
        config stops model loaded in ms inbox is watched by kernel events and scans alone could be scanned tried \
        holds directory directories which are entered unfinished job jobs resumed Job taken from the same report \
        arrived rejected its error note drafting drafted statement statements token tokens published attempt failed \
        Drafts come without default adapter interrupted at next start Input or output No space left on device errno \
        draft withdrawn was collected before could tell who REPLACED CANCELLED \
        signed report reports matched to a one erased age impressiond feedback list
        """.split(separator: " ").map(String.init))

    @Test func fieldsCarryWhatAlertingNeeds() {
        let drafted = Dictionary(
            uniqueKeysWithValues: Event.drafted(Self.job, statements: 4, tokens: 61, .milliseconds(2500)).fields)
        #expect(drafted["IMPRESSIOND_DURATION_MS"] == "2500")
        #expect(drafted["IMPRESSIOND_STAGE"] == "drafting")
        #expect(drafted["IMPRESSIOND_JOB"] == Self.job.description)
        let failed = Dictionary(uniqueKeysWithValues: Event.ioFailed(EventCode("DISK_FULL"), errno: 28).fields)
        #expect(failed["IMPRESSIOND_CODE"] == "DISK_FULL")
        #expect(failed["ERRNO"] == "28")
        #expect(failed["PRIORITY"] == "3")
    }

    @Test(arguments: [
        ("POISON", true), ("HL7V2_BAD_DELIMITERS", true), ("SHA256_MISMATCH", true), ("", false),
        ("No acute disease", false), ("DOE^JOHN", false), ("DOE_19640229", false), ("report.txt", false), ("_A", false),
        ("A\nB", false), (String(repeating: "A", count: 41), false),
    ])
    func aCodeCannotCarryText(text: String, valid: Bool) {
        #expect(EventCode(validating: text).description == (valid ? text : "UNCLASSIFIED"))
    }
}
