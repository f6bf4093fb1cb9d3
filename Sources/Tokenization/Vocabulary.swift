/// A GGUF's tokens: what bytes each stands for, and the names of those that only a template may emit.
struct Vocabulary: Sendable {
    /// `tokenizer.ggml.token_type`, as the GGUF specification numbers it.
    private enum Kind: Int32 {
        case normal = 1
        case unknown
        case control
        case userDefined
        case unused
        case byte
    }

    /// Control tokens by name.
    let controls: [String: Int32]
    /// [256], the token of each single byte, nil where the vocabulary has none.
    let byteTokens: [Int32?]
    /// All tokens' bytes, one after another.
    private let storage: [UInt8]
    /// [tokens + 1], where each token starts in `storage`.
    private let offsets: [Int]

    /// The number of tokens.
    var count: Int { offsets.count - 1 }

    /// Ordinary tokens by their bytes. Needed while merges are read, and only then.
    typealias Index = [ArraySlice<UInt8>: Int32]

    /// Reads a vocabulary.
    ///
    /// Control, unknown and unused tokens have no bytes and are not in the index, so no merge can reach them. User
    /// defined tokens are raw UTF-8 rather than the byte alphabet; they have bytes but are not in the index either.
    init(
        tokens: [String], types: [Int32], alphabet: ByteAlphabet, index: inout Index
    ) throws(TokenizationError) {
        guard tokens.count == types.count else { throw .damaged("\(tokens.count) tokens, \(types.count) types") }
        guard tokens.count <= Int(Int32.max) else { throw .damaged("too many tokens") }
        var storage: [UInt8] = []
        var offsets = [0]
        var controls: [String: Int32] = [:]
        offsets.reserveCapacity(tokens.count + 1)
        storage.reserveCapacity(tokens.count * 8)
        for (id, (token, type)) in zip(tokens, types).enumerated() {
            switch Kind(rawValue: type) {
            case .normal:
                for scalar in token.unicodeScalars {
                    guard let byte = alphabet[scalar] else { throw .damaged("token \(id) is not byte-encoded") }
                    storage.append(byte)
                }
            case .userDefined:
                storage.append(contentsOf: token.utf8)
            case .control:
                guard controls.updateValue(Int32(id), forKey: token) == nil else {
                    throw .damaged("control token \(id) is there twice")
                }
            case .unknown, .unused:
                break
            case .byte, nil:
                // Type 6 is SentencePiece's byte fallback, which a byte-level vocabulary has no use for.
                throw .damaged("token \(id) has the unexpected type \(type)")
            }
            offsets.append(storage.count)
        }

        index.reserveCapacity(tokens.count)
        for id in tokens.indices where types[id] == Kind.normal.rawValue {
            let bytes = storage[offsets[id]..<offsets[id + 1]]
            guard !bytes.isEmpty else { throw .damaged("token \(id) is empty") }
            guard index.updateValue(Int32(id), forKey: bytes) == nil else {
                throw .damaged("token \(id) is there twice")
            }
        }
        byteTokens = (0...UInt8.max).map { index[[$0]] }
        self.controls = controls
        self.storage = storage
        self.offsets = offsets
        try requireBytesOfText()
    }

    /// A byte without a token is left out in encoding, as the models were trained. Trained vocabularies lack some that
    /// reports do not contain (control characters, unassigned planes); without any other, findings would silently
    /// lose letters.
    private func requireBytesOfText() throws(TokenizationError) {
        let needed: [ClosedRange<UInt8>] = [0x09...0x0A, 0x0D...0x0D, 0x20...0x7E, 0x80...0xBF, 0xC2...0xF0]
        for byte in needed.joined() where byteTokens[Int(byte)] == nil {
            throw .damaged("byte \(byte) has no token")
        }
    }

    /// The bytes of a token, none where there is no such token.
    func bytes(of id: Int32) -> ArraySlice<UInt8> {
        guard id >= 0, id < count else { return [] }
        return storage[offsets[Int(id)]..<offsets[Int(id) + 1]]
    }
}
