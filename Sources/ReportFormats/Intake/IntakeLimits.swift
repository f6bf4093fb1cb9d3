/// Bounds on what is read. They hold before any work is done on the excess.
public struct IntakeLimits: Sendable, Equatable {
    /// The largest source in bytes.
    public var maximumBytes = 1 << 20
    /// Findings with fewer words are no findings.
    public var minimumFindingsWords = 1
    /// How deep XML elements may be nested; libxml2's own limit of 256 stays in force.
    public var maximumXMLDepth = 128
    /// How many elements and attributes together an XML document may have.
    public var maximumXMLNodes = 200_000
    /// How deep JSON may be nested. FHIR nests no deeper than 20 or so.
    public var maximumJSONDepth = 64
    /// How many segments an HL7 version 2 message may have.
    public var maximumHL7Segments = 20_000
    /// How many repetitions a field of it may have. A report's lines may be repetitions.
    public var maximumHL7Repetitions = 20_000

    /// The defaults.
    public init() {}
}
