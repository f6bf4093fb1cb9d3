/// A draft in the dialect of `dsr2xml`, which `xml2dsr` reads. Elements stand in the order of `dsr2xml.xsd`.
enum DSR2XMLRendering {
    static func text(_ impression: Impression, for report: FindingsReport, _ original: XMLElement?) -> String {
        var writer = XMLWriter()
        writer.element("report", [("type", "Basic Text SR")]) { writer in
            header(impression, for: report, original, &writer)
            writer.element("document") { writer in
                writer.element("preliminary", [("flag", "PRELIMINARY")])
                writer.element("completion", [("flag", "PARTIAL")]) { writer in
                    writer.element("description", text: SRRendering.completion)
                }
                writer.element("verification", [("flag", "UNVERIFIED")])
                writer.element("content") { writer in
                    moment(impression, &writer)
                    let root = original?.descendant("document", "content")
                        .flatMap { content in ["container", "item"].lazy.compactMap { content.child($0) }.first }
                    writer.element("container", [("flag", "SEPARATE")]) { writer in
                        if let concept = root?.child("concept") {
                            writer.copy(concept, inside: original?.namespace)
                        } else {
                            self.concept("18748-4", "LN", "Diagnostic imaging study", &writer)
                        }
                        for item in SRRendering.items(impression) { write(item, &writer) }
                    }
                }
            }
        }
        return writer.text
    }

    private static func header(
        _ impression: Impression, for report: FindingsReport, _ original: XMLElement?, _ writer: inout XMLWriter
    ) {
        func copy(_ name: String, _ writer: inout XMLWriter) -> Bool {
            guard let element = original?.child(name) else { return false }
            writer.copy(element, inside: original?.namespace)
            return true
        }
        writer.element("sopclass", [("uid", SRRendering.sopClass)], text: "BasicTextSRStorage")
        writer.element("charset", text: "ISO_IR 192")
        writer.element("modality", text: "SR")
        _ = copy("referringphysician", &writer)
        if !copy("patient", &writer) { writer.element("patient") { $0.element("id") } }
        if !copy("study", &writer) {
            let uid = DraftIdentity(of: impression, part: 2).objectIdentifier
            writer.element("study", [("uid", uid)]) { writer in
                writer.element("accession") { writer in
                    writer.element("number", text: report.accession.map { singleLine($0) } ?? "")
                }
            }
        }
        writer.element("series", [("uid", DraftIdentity(of: impression, part: 1).objectIdentifier)]) { writer in
            writer.element("number", text: "1")
            writer.element("description", text: SRRendering.completion)
        }
        writer.element("instance", [("uid", DraftIdentity(of: impression).objectIdentifier)]) { writer in
            writer.element("number", text: "1")
            writer.element("creation") { writer in moment(impression, &writer) }
        }
        _ = copy("coding", &writer)
    }

    private static func moment(_ impression: Impression, _ writer: inout XMLWriter) {
        writer.element("date", text: String(impression.created.prefix(10)))
        writer.element("time", text: String(impression.created.dropFirst(11).prefix(8)))
    }

    private static func write(_ item: SRRendering.Item, _ writer: inout XMLWriter) {
        let isText = item.text != nil
        writer.element(isText ? "text" : "container", isText ? [] : [("flag", "SEPARATE")]) { writer in
            writer.element("relationship", text: "CONTAINS")
            concept(item.code, "DCM", item.meaning, &writer)
            for child in item.items { write(child, &writer) }
            if let text = item.text { writer.element("value", text: text) }
        }
    }

    private static func concept(_ code: String, _ scheme: String, _ meaning: String, _ writer: inout XMLWriter) {
        writer.element("concept") { writer in
            writer.element("value", text: code)
            writer.element("scheme") { writer in writer.element("designator", text: scheme) }
            writer.element("meaning", text: meaning)
        }
    }
}
