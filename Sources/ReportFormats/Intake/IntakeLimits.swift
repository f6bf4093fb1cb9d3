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

    /// The defaults.
    public init() {}
}
