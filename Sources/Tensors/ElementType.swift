import CKernels

/// How the elements of a weight are stored; the raw value is GGUF's number.
public enum ElementType: UInt32, Sendable, CaseIterable {
    case f32 = 0
    case f16 = 1
    case q4_0 = 2
    case q4_1 = 3
    case q8_0 = 8
    case bf16 = 30

    var kernelType: ck_type { ck_type(rawValue: rawValue) }

    /// Elements in one block; a row holds whole blocks.
    public var blockElements: Int { Int(ck_block_elements(kernelType)) }

    /// Bytes of one block.
    public var blockBytes: Int { Int(ck_block_bytes(kernelType)) }
}
