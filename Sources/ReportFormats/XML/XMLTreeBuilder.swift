internal import CLibXML2

/// Collects libxml2's SAX2 events into a tree and stops the parser at the first thing that is not allowed.
///
/// One builder serves one document on one thread; libxml2 holds it as its user data while it parses.
final class XMLTreeBuilder {
    private struct OpenElement {
        let name: String
        let namespace: String?
        let attributes: [XMLElement.Attribute]
        let namespaceCount: Int
        var nodes: [XMLElement.Node] = []
    }

    /// libxml2 looks a prefix up by walking all declarations in scope.
    private static let maximumNamespacesInScope = 256

    private let limits: IntakeLimits
    private var open: [OpenElement] = []
    private var text: [UInt8] = []
    private var nodeCount = 0
    private var namespacesInScope = 0
    private(set) var root: XMLElement?
    private(set) var refusal: IntakeRefusal?
    /// Set by the reader before parsing and valid until parsing ends.
    var parser: xmlParserCtxtPtr?

    init(limits: IntakeLimits) {
        self.limits = limits
    }

    /// Keeps the first refusal and halts the parser. Only for SAX events: halting inside libxml2's error callback would
    /// move its read position under a function that still uses it.
    private func stop(_ reason: IntakeRefusal) {
        refusal = refusal ?? reason
        xmlStopParser(parser)
    }

    func documentType() { stop(.documentType) }

    func error(line: Int, code: Int) {
        refusal = refusal ?? .malformed(line: line, error: code)
    }

    func start(
        _ name: String, namespace: String?, namespaceCount: Int, attributes: Int,
        read: (Int) -> XMLElement.Attribute
    ) {
        nodeCount += 1 + attributes
        namespacesInScope += namespaceCount
        guard open.count < limits.maximumXMLDepth else { return stop(.tooDeep(limit: limits.maximumXMLDepth)) }
        guard nodeCount <= limits.maximumXMLNodes, namespacesInScope <= Self.maximumNamespacesInScope else {
            return stop(.tooManyNodes)
        }
        flushText()
        open.append(
            OpenElement(
                name: name, namespace: namespace, attributes: (0..<attributes).map(read),
                namespaceCount: namespaceCount))
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        text.append(contentsOf: bytes)
    }

    func end() {
        flushText()
        guard let last = open.popLast() else { return }
        namespacesInScope -= last.namespaceCount
        let element = XMLElement(
            name: last.name, namespace: last.namespace, attributes: last.attributes, nodes: last.nodes)
        if open.isEmpty {
            root = element
        } else {
            open[open.count - 1].nodes.append(.element(element))
        }
    }

    private func flushText() {
        defer { text.removeAll(keepingCapacity: true) }
        guard !text.isEmpty, !open.isEmpty else { return }
        open[open.count - 1].nodes.append(.text(String(decoding: text, as: UTF8.self)))
    }
}
