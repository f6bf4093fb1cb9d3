import CaseLog
import Digest
import ServiceConfiguration
import Spool
import Testing

@testable import ReportAssistant

/// Acknowledgements of HL7 messages: after the journal, for every message, also after a crash in between.
@Suite struct AcknowledgementTests {
    private static func message(_ id: String, _ observation: String) -> String {
        "MSH|^~\\&|RIS|HOSP|AI|HOSP2|20260111||ORU^R01^ORU_R01|\(id)|P|2.5.1\rOBR|1||ACC-1|1^CT CHEST\rOBX|1|\(observation)\r"
    }
    private static let batch =
        message("M-1", "TX|&GDT||The lungs are clear.") + message("M-2", "NM|WBC||7.1")
        + message("M-3", "TX|&GDT||x||||||X")

    private func scene() throws -> Scene {
        let scene = try Scene()
        scene.settings.intake.acknowledgements = .files
        return scene
    }

    @Test func eachMessageIsAnswered() async throws {
        let scene = try scene()
        try scene.drop("x.hl7", Self.batch)
        let job = scene.job("x.hl7", Self.batch)
        try await scene.life { try await scene.take($0) }
        let text = try #require(scene.content(.outbox, "x.\(job).ack.hl7"))
        let segments = text.split(separator: "\r").map { $0.split(separator: "|", omittingEmptySubsequences: false) }
        #expect(segments.map { $0[0] } == ["MSH", "MSA", "MSH", "MSA", "MSH", "MSA"])
        #expect(segments[0][2...5] == ["AI", "HOSP2", "RIS", "HOSP"])
        #expect(segments[0][8] == "ACK^R01")
        #expect(segments[1].joined(separator: "|") == "MSA|AA|M-1")
        #expect(segments[3].joined(separator: "|") == "MSA|AE|M-2|NOT_RADIOLOGY")
        #expect(segments[5].joined(separator: "|") == "MSA|AA|M-3")
    }

    @Test func noneIsWrittenUnlessItIsAskedFor() async throws {
        let scene = try Scene()
        try scene.drop("x.hl7", Self.batch)
        try await scene.life { try await scene.take($0) }
        #expect(scene.names(.outbox).isEmpty)
    }

    @Test func otherFormatsHaveNone() async throws {
        let scene = try scene()
        try scene.drop("x.hl7")
        try await scene.life { try await scene.take($0) }
        #expect(scene.names(.outbox).isEmpty)
    }

    /// Each call fails once: in the end there is one acknowledgement, and never one before the journal has the message.
    @Test func aFaultDelaysItOnly() async throws {
        var number = 0
        var didFail = true
        while didFail {
            number += 1
            let scene = try scene()
            try scene.drop("x.hl7", Self.batch)
            let job = scene.job("x.hl7", Self.batch)
            let fault = Fault(at: number, 28)
            do { try await scene.life(calls: fault.calls) { try await scene.take($0) } } catch {}
            didFail = fault.wasMet
            try await scene.life { parts in
                let isKnown = try await parts.log.job(job) != nil
                #expect(isKnown || scene.names(.outbox).allSatisfy { !$0.hasSuffix(".ack.hl7") }, "call \(number)")
            }
            try await scene.restart()
            try await scene.life { try await scene.take($0) }
            #expect(scene.names(.outbox) == ["x.\(job).ack.hl7"], "call \(number)")
        }
        #expect(number > 4, "the fault met the calls of intake")
    }
}
