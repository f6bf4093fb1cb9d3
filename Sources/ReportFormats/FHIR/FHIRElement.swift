/// An element of a FHIR resource, read from JSON and from XML alike, so that one reader serves both.
struct FHIRElement: Equatable {
    /// What an element holds.
    enum Content: Equatable {
        case string(String)
        /// A number, `true` or `false` as JSON writes it without quotes.
        case literal(String)
        case elements([FHIRElement])
        /// The XHTML of a narrative in XML.
        case markup(XMLElement)
    }

    let name: String
    let content: Content
    /// Whether JSON has it in an array.
    var isRepeated = false

    init(_ name: String, _ content: Content, isRepeated: Bool = false) {
        self.name = name
        self.content = content
        self.isRepeated = isRepeated
    }

    /// An element with a text.
    init(_ name: String, _ text: String, isRepeated: Bool = false) {
        self.init(name, .string(text), isRepeated: isRepeated)
    }

    /// An element around others.
    init(_ name: String, _ children: [FHIRElement], isRepeated: Bool = false) {
        self.init(name, .elements(children), isRepeated: isRepeated)
    }

    var children: [FHIRElement] {
        if case .elements(let children) = content { children } else { [] }
    }

    /// A primitive's value.
    var value: String? {
        switch content {
        case .string(let text), .literal(let text): text.isEmpty ? nil : text
        case .elements, .markup: nil
        }
    }

    /// The first child of this name.
    subscript(name: String) -> FHIRElement? { children.first { $0.name == name } }

    /// All children of this name: in JSON an array's elements, or the one that some senders write without an array.
    func all(_ name: String) -> [FHIRElement] { children.filter { $0.name == name } }

    /// The values of an element that has a type in its name, such as `effectiveDateTime`.
    func choice(_ prefix: String) -> [FHIRElement] { children.filter { $0.name.hasPrefix(prefix) } }

    var resourceType: String? { self["resourceType"]?.value }

    /// The codings of a CodeableConcept, or of a bare Coding.
    var codings: [FHIRElement] {
        let codings = all("coding")
        return codings.isEmpty && self["code"]?.value != nil ? [self] : codings
    }

    /// A CodeableConcept in words: its text, else a coding's display.
    var words: String? {
        self["text"]?.value ?? codings.lazy.compactMap { $0["display"]?.value }.first
    }

    /// The same under another name.
    func named(_ name: String, isRepeated: Bool = false) -> FHIRElement {
        FHIRElement(name, content, isRepeated: isRepeated)
    }

    /// A narrative's lines.
    var narrativeLines: String? {
        switch content {
        case .string(let text): MarkupReader.lines(of: text)
        case .markup(let element): element.narrativeLines()
        case .literal, .elements: nil
        }
    }
}
