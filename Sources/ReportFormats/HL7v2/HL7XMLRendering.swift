internal import HL7v2

/// A draft as HL7 version 2 XML in its report's dialect: the message of `HL7Rendering`, with elements for delimiters.
struct HL7XMLRendering {
    private let isMirth: Bool
    /// The data type by the name of the field or component that has it, such as `CX` for `PID.3`. Only a message knows
    /// its version's types, so they are learnt from the report's.
    private var types = ["MSH.9": "MSG", "OBX.3": "CE", "OBR.4": "CE", "PID.3": "CX"]

    static func text(
        _ impression: Impression, for report: FindingsReport, source: [UInt8], _ limits: IntakeLimits
    ) -> String {
        let root = try? XMLSource.read(source, limits)
        let elements = root.map { HL7XMLDocument.elements(in: $0) } ?? []
        let messages = root.flatMap { try? HL7XMLDocument.messages(in: $0, limits) } ?? []
        let isKnown = messages.indices.contains(report.position)
        let own = isKnown ? try? messages[report.position].get() : nil
        let rendering = HL7XMLRendering(like: isKnown ? elements[report.position] : nil)
        return rendering.text(HL7Rendering(impression, for: report, source: own).message)
    }

    private init(like source: XMLElement?) {
        isMirth = source?.name == "HL7Message"
        guard let source, !isMirth else { return }
        for segment in source.outermost(where: { $0.name.utf8.count == 3 }) {
            for field in segment.children { learn(field) }
        }
        // The answer's sender and receiver have one type.
        if let type = types["MSH.5"] ?? types["MSH.3"] { for number in 3...6 { types["MSH.\(number)"] = type } }
    }

    private mutating func learn(_ element: XMLElement) {
        for child in element.children {
            guard let dot = child.name.lastIndex(of: ".") else { continue }
            types[element.name] = String(child.name[..<dot])
            learn(child)
        }
    }

    private func text(_ message: HL7Message) -> String {
        var writer = XMLWriter()
        let segments = message.segments
        if isMirth {
            writer.element("HL7Message") { writer in
                for segment in segments { write(segment, to: &writer) }
            }
            return writer.text
        }
        writer.element("ORU_R01", [("xmlns", HL7XMLDocument.namespace)]) { writer in
            write(segments.prefix(1), to: &writer)
            writer.element("ORU_R01.PATIENT_RESULT") { writer in
                let orders = segments.drop { $0.name != "OBR" && $0.name != "ORC" }
                writePatient(segments.prefix(segments.count - orders.count).dropFirst(), to: &writer)
                writeOrders(orders, to: &writer)
            }
        }
        return writer.text
    }

    private func writePatient(_ segments: ArraySlice<HL7Segment>, to writer: inout XMLWriter) {
        guard !segments.isEmpty else { return }
        writer.element("ORU_R01.PATIENT") { writer in
            write(segments.filter { $0.name == "PID" }[...], to: &writer)
            let visit = segments.filter { $0.name == "PV1" }
            if !visit.isEmpty { writer.element("ORU_R01.VISIT") { write(visit[...], to: &$0) } }
        }
    }

    private func writeOrders(_ segments: ArraySlice<HL7Segment>, to writer: inout XMLWriter) {
        var rest = segments
        while let first = rest.first {
            // An order's group ends before the next order.
            let hasControl = first.name == "ORC"
            let next = rest.dropFirst(hasControl ? 2 : 1).firstIndex { $0.name == "ORC" || $0.name == "OBR" }
            let group = rest[..<(next ?? rest.endIndex)]
            rest = rest[group.endIndex...]
            writer.element("ORU_R01.ORDER_OBSERVATION") { writer in
                for segment in group {
                    if segment.name == "OBX" {
                        writer.element("ORU_R01.OBSERVATION") { write(segment, to: &$0) }
                    } else {
                        write(segment, to: &writer)
                    }
                }
            }
        }
    }

    private func write(_ segments: ArraySlice<HL7Segment>, to writer: inout XMLWriter) {
        for segment in segments { write(segment, to: &writer) }
    }

    private func write(_ segment: HL7Segment, to writer: inout XMLWriter) {
        writer.element(segment.name) { writer in
            for number in 1...max(segment.fieldCount, 1) where !segment[number].raw.isEmpty {
                let name = "\(segment.name).\(number)"
                if segment.name == "MSH" && number <= 2 {
                    writer.element(name, text: String(decoding: segment[number].raw, as: UTF8.self))
                    continue
                }
                for repetition in segment[number].repetitions(limit: 1_000) {
                    write(repetition, name, depth: 1, to: &writer)
                }
            }
        }
    }

    /// A field (depth 1), component (2) or subcomponent (3).
    private func write(_ field: HL7Field, _ name: String, depth: Int, to writer: inout XMLWriter) {
        let parts = depth == 1 ? field.components : depth == 2 ? field.subcomponents : [field]
        let type = isMirth && (depth == 1 || parts.count > 1) ? name : types[name]
        guard depth < 3, let type, parts.count > 1 || isMirth || types[name] != nil else {
            return writer.element(name, text: field.isNull ? "\"\"" : field.text)
        }
        writer.element(name) { writer in
            for (index, part) in parts.enumerated() where !part.raw.isEmpty {
                write(part, "\(type).\(index + 1)", depth: depth + 1, to: &writer)
            }
        }
    }
}
