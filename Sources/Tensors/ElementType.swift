import CKernels

/// How the elements of a weight are stored; the raw value is GGUF's number. `q41` is GGML's Q4_1, and so on.
public enum ElementType: UInt32, Sendable, CaseIterable {
    case f32 = 0
    case f16 = 1
    case q40 = 2
    case q41 = 3
    case q80 = 8
    case bf16 = 30

    var kernelType: ck_type { ck_type(rawValue: rawValue) }

    /// Elements in one block; a row holds whole blocks.
    public var blockElements: Int { Int(ck_block_elements(kernelType)) }

    /// Bytes of one block.
    public var blockBytes: Int { Int(ck_block_bytes(kernelType)) }
}
