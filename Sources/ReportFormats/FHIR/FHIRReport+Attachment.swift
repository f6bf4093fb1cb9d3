internal import Foundation

extension FHIRReport {
    /// An attachment's text, decoded from base64; nil for what is no text and for a link, which is never followed.
    ///
    /// The content decides, as senders misname types (`application/xhtml`). XML that is not HTML is no text.
    func text(ofAttachment attachment: FHIRElement) -> String? {
        let type = mediaType(attachment)
        guard !["image/", "audio/", "video/"].contains(where: { type.hasPrefix($0) }),
            let data = attachment["data"]?.value,
            let bytes = Data(base64Encoded: data, options: .ignoreUnknownCharacters)
        else { return nil }
        let content = Array(bytes)
        guard ContentKind(of: content).isText, let text = try? SourceText.decode(content) else { return nil }
        guard MarkupReader.isMarkup(text) else { return text }
        if type.contains("html") { return MarkupReader.lines(of: text) }
        return type.contains("xml") ? nil : type == "text/plain" ? text : MarkupReader.lines(of: text)
    }

    func isPDF(_ attachment: FHIRElement) -> Bool {
        mediaType(attachment) == "application/pdf" || attachment["data"]?.value?.hasPrefix("JVBERi0") == true
    }

    private func mediaType(_ attachment: FHIRElement) -> String {
        let type = attachment["contentType"]?.value ?? ""
        return type.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
    }
}

extension ContentKind {
    fileprivate var isText: Bool { self == .text || self == .xml }
}
