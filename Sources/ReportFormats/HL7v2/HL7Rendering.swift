internal import HL7v2

/// A draft as an unsolicited result, ORU^R01, that answers the report's message: the same version, delimiters,
/// character set, patient and order, and one `OBX` a statement.
///
/// That it is an unverified draft stands where a receiver looks for it: status `P` (preliminary) in `OBR-25` and in
/// each `OBX-11`, and the `NTE` under the order.
struct HL7Rendering {
    private let impression: Impression
    private let report: FindingsReport
    private let source: HL7Message?
    private let delimiters: HL7Delimiters

    static func bytes(_ impression: Impression, for report: FindingsReport, source: [UInt8], _ limits: IntakeLimits)
        -> [UInt8]
    {
        let messages = (try? HL7Documents.messages(in: source, limits)) ?? []
        let own = messages.indices.contains(report.position) ? try? messages[report.position].get() : nil
        return HL7Rendering(impression, for: report, source: own).message.encoded()
    }

    /// - Parameter source: the report's message; without one a message is made of what is known of the report.
    init(_ impression: Impression, for report: FindingsReport, source: HL7Message?) {
        self.impression = impression
        self.report = report
        self.source = source
        delimiters = source?.delimiters ?? .standard
    }

    /// The draft as a message.
    var message: HL7Message {
        let segments = [header] + patient + orders
        return HL7Message(segments, delimiters: delimiters, charset: source?.charset ?? .utf8)
    }

    private func escaped(_ text: String) -> [UInt8] { HL7Escapes.encode(singleLine(text), delimiters) }

    private func segment(_ name: String, _ fields: [Int: [UInt8]]) -> HL7Segment {
        HL7Segment(name, fields, delimiters: delimiters)
    }

    /// Sender and receiver change places; the control id is our job's.
    private var header: HL7Segment {
        let original = source?["MSH"]
        func copy(_ number: Int) -> [UInt8] { original.map { Array($0[number].raw) } ?? [] }
        func copy(_ number: Int, else text: String) -> [UInt8] {
            copy(number).isEmpty ? Array(text.utf8) : copy(number)
        }
        var type = ["ORU", "R01"]
        // Version 2.3.1 brought the structure's name.
        if original.map({ !$0[9].component(3).isEmpty }) ?? true { type.append("ORU_R01") }
        let time = impression.created.filter(\.isNumber)
        return segment(
            "MSH",
            [
                3: copy(5), 4: copy(6), 5: copy(3), 6: copy(4), 7: Array("\(time)+0000".utf8),
                9: Array(type.map { Array($0.utf8) }.joined(separator: [delimiters.component])),
                10: escaped(impression.job), 11: copy(11, else: "P"), 12: copy(12, else: "2.5.1"), 18: copy(18),
            ])
    }

    private var patient: [HL7Segment] {
        if let source { return ["PID", "PV1"].compactMap { source[$0] } }
        return report.patientIdentifier.map { [segment("PID", [1: Array("1".utf8), 3: escaped($0)])] } ?? []
    }

    /// Every order, with the notes and results under the one that had the findings.
    private var orders: [HL7Segment] {
        guard let source, let place = Self.place(of: source) else { return [ownOrder] + notes + results }
        var segments: [HL7Segment] = []
        for (index, original) in source.segments.enumerated() {
            switch original.name {
            case "ORC" where source.segments[(index + 1)...].contains { $0.name == "OBR" }:
                // A completed order would contradict a preliminary result.
                segments.append(original[5].raw.isEmpty ? original : original.setting(5, to: Array("A".utf8)))
            case "OBR":
                segments.append(original.setting(25, to: Array("P".utf8)))
                if index == place { segments += notes + results }
            default: continue
            }
        }
        return segments
    }

    /// The order that stands above the report's text, else the last one; nil without an order.
    private static func place(of source: HL7Message) -> Int? {
        let text = source.segments.firstIndex { $0.name == "OBX" && HL7Observation($0).isText } ?? source.segments.count
        let orders = source.segments.indices.filter { source.segments[$0].name == "OBR" }
        return orders.last { $0 < text } ?? orders.last
    }

    private var ownOrder: HL7Segment {
        let document = source?["TXA"]
        let reportCode = ["18748-4", "Diagnostic imaging report", "LN"].map { Array($0.utf8) }
        let name =
            report.exam.map { [delimiters.component] + escaped($0) }
            ?? Array(reportCode.joined(separator: [delimiters.component]))
        return segment(
            "OBR",
            [
                1: Array("1".utf8), 2: document.map { Array($0[14].raw) } ?? [],
                3: document.map { Array($0[15].raw) } ?? report.accession.map { escaped($0) } ?? [], 4: name,
                25: Array("P".utf8),
            ])
    }

    private var notes: [HL7Segment] {
        let notices = impression.notices.map { singleLine($0) }.filter { !$0.isEmpty }.map { "DRAFT NOTICE: \($0)" }
        let lines =
            ["DRAFT: \(Impression.warning)"] + notices + [
                "DRAFT JOB: \(impression.job), \(impression.created)",
                "DRAFT MODEL: \(impression.model), \(impression.program)",
            ]
        return lines.enumerated().map { index, line in
            segment("NTE", [1: Array("\(index + 1)".utf8), 3: escaped(line)])
        }
    }

    private var results: [HL7Segment] {
        let identifier = HL7ImpressionCode(in: source).raw(delimiters)
        return impression.numberedStatements.enumerated().map { index, statement in
            let number = Array("\(index + 1)".utf8)
            return segment(
                "OBX",
                [
                    1: number, 2: Array("TX".utf8), 3: identifier, 4: number, 5: escaped(statement),
                    11: Array("P".utf8),
                ])
        }
    }
}

/// How the sender marks an impression in OBX-3: as its message does, else as its marks for findings suggest.
struct HL7ImpressionCode {
    private let source: HL7Message?

    init(in source: HL7Message?) {
        self.source = source
    }

    func raw(_ delimiters: HL7Delimiters) -> [UInt8] {
        let texts = (source?.segments ?? []).filter { $0.name == "OBX" }.map { HL7Observation($0) }.filter(\.isText)
        if let own = texts.first(where: { $0.kind == .section(.impression) }) { return Array(own.identifier.raw) }
        let parts = components(like: texts.first { $0.kind == .section(.findings) })
        return Array(parts.joined(separator: [delimiters.component]))

        func components(like findings: HL7Observation?) -> [[UInt8]] {
            let suffixed = [delimiters.subcomponent] + Array("IMP".utf8)
            guard let identifier = findings?.identifier else { return [suffixed] }
            let code = identifier.component(1)
            if !identifier.component(1, subcomponent: 2).isEmpty {
                return [HL7Escapes.encode(identifier.component(1, subcomponent: 1), delimiters) + suffixed]
            }
            if let mark = code.lastIndex(of: "&") { return [HL7Escapes.encode(code[..<mark] + "&IMP", delimiters)] }
            switch (code.uppercased(), identifier.component(3).uppercased()) {
            case ("R", _): return [Array("I".utf8), Array("IMPRESSION".utf8), Array("L".utf8)]
            case ("GDT", _): return [Array("IMP".utf8), Array("IMPRESSION".utf8)]
            case (_, "LN"), ("59776-5", _), ("18782-3", _):
                return [Array("19005-8".utf8), Array("Radiology Imaging study [Impression]".utf8), Array("LN".utf8)]
            default: return [suffixed]
            }
        }
    }
}
