extension GGUFFile {
    /// What stands before the tensors' data.
    struct Header {
        private(set) var metadata: [String: GGUFValue] = [:]
        private(set) var tensors: [String: GGUFTensor] = [:]
        private(set) var metadataBytes = 0..<0
        private(set) var alignment = 32

        private static let magic: UInt32 = 0x4655_4747  // "GGUF"

        init(_ bytes: UnsafeRawBufferPointer) throws(ModelError) {
            var cursor = ByteCursor(bytes)
            guard try cursor.integer(UInt32.self) == Self.magic else {
                throw ModelError("MODEL_FORMAT", "The file is not a GGUF model; give the path of a .gguf file.")
            }
            let version = try cursor.integer(UInt32.self)
            guard version == 2 || version == 3 else {
                throw ModelError(
                    "MODEL_FORMAT", "The model is GGUF version \(version); versions 2 and 3 are supported.")
            }
            let tensorCount = try cursor.count(ofAtLeast: 24)
            let metadataCount = try cursor.count(ofAtLeast: 12)
            let start = cursor.position
            for _ in 0..<metadataCount {
                let key = try cursor.string()
                let type = try cursor.integer(UInt32.self)
                guard metadata.updateValue(try Self.value(type, &cursor), forKey: key) == nil else {
                    throw .corrupt("a setting is there twice")
                }
            }
            metadataBytes = start..<cursor.position
            var entries: [(name: String, dimensions: [Int], type: UInt32, offset: UInt64)] = []
            for _ in 0..<tensorCount {
                let name = try cursor.string()
                let dimensionCount = try cursor.integer(UInt32.self)
                guard (1...4).contains(dimensionCount) else {
                    throw .corrupt("a tensor has \(dimensionCount) dimensions")
                }
                var dimensions: [Int] = []
                for _ in 0..<dimensionCount {
                    let dimension = try cursor.integer(UInt64.self)
                    guard dimension <= UInt64(Int32.max) else { throw .corrupt("a tensor is too large") }
                    dimensions.append(Int(dimension))
                }
                let type = try cursor.integer(UInt32.self)
                entries.append((name, dimensions, type, try cursor.integer(UInt64.self)))
            }
            try place(entries, after: cursor.position, size: bytes.count)
        }

        /// Offsets count from the first aligned byte after the header.
        private mutating func place(
            _ entries: [(name: String, dimensions: [Int], type: UInt32, offset: UInt64)], after end: Int, size: Int
        ) throws(ModelError) {
            if let value = metadata["general.alignment"] {
                // A multiple of 8, as the specification has it: the kernels read whole elements.
                guard case .integer(let value) = value, (8...1 << 20).contains(value), value % 8 == 0 else {
                    throw .corrupt("the alignment is absurd")
                }
                alignment = Int(value)
            }
            let start = (end + alignment - 1) / alignment * alignment
            for entry in entries {
                guard start <= size, entry.offset <= UInt64(size - start) else { throw .truncated }
                guard entry.offset % UInt64(alignment) == 0 else { throw .corrupt("a tensor is not aligned") }
                let tensor = GGUFTensor(
                    dimensions: entry.dimensions, type: entry.type, offset: start + Int(entry.offset))
                guard tensors.updateValue(tensor, forKey: entry.name) == nil else {
                    throw .corrupt("a tensor is there twice")
                }
            }
            try requireSeparateTensors(size: size)
        }

        /// Tensors in the same bytes would let a small file ask for any amount of memory.
        private func requireSeparateTensors(size: Int) throws(ModelError) {
            var end = 0
            for tensor in tensors.values.sorted(by: { $0.offset < $1.offset }) {
                guard tensor.offset >= end else { throw .corrupt("two tensors overlap") }
                guard tensor.byteCount <= size - tensor.offset else { throw .truncated }
                end = tensor.offset + tensor.byteCount
            }
        }

        private static func value(_ type: UInt32, _ cursor: inout ByteCursor) throws(ModelError) -> GGUFValue {
            switch type {
            case 8: return .string(try cursor.string())
            case 9: return try array(&cursor)
            default: return try scalar(type, &cursor)
            }
        }

        /// GGUF's scalar types: 0 to 5 are (u)int8, 16, 32; 6 float32; 7 bool; 10 to 12 (u)int64 and float64.
        private static func scalar(_ type: UInt32, _ cursor: inout ByteCursor) throws(ModelError) -> GGUFValue {
            switch type {
            case 0: return .integer(Int64(try cursor.integer(UInt8.self)))
            case 1: return .integer(Int64(try cursor.integer(Int8.self)))
            case 2: return .integer(Int64(try cursor.integer(UInt16.self)))
            case 3: return .integer(Int64(try cursor.integer(Int16.self)))
            case 4: return .integer(Int64(try cursor.integer(UInt32.self)))
            case 5: return .integer(Int64(try cursor.integer(Int32.self)))
            case 6: return .float(Double(Float(bitPattern: try cursor.integer(UInt32.self))))
            case 7: return .bool(try cursor.integer(UInt8.self) != 0)
            case 10: return .integer(Int64(clamping: try cursor.integer(UInt64.self)))
            case 11: return .integer(try cursor.integer(Int64.self))
            case 12: return .float(Double(bitPattern: try cursor.integer(UInt64.self)))
            default: throw .corrupt("metadata of type \(type)")
            }
        }

        private static func array(_ cursor: inout ByteCursor) throws(ModelError) -> GGUFValue {
            let type = try cursor.integer(UInt32.self)
            switch type {
            case 4, 5:
                var values: [Int32] = []
                for _ in 0..<(try cursor.count(ofAtLeast: 4)) { values.append(try cursor.integer(Int32.self)) }
                return .integers(values)
            case 8:
                var values: [String] = []
                for _ in 0..<(try cursor.count(ofAtLeast: 8)) { values.append(try cursor.string()) }
                return .strings(values)
            case 9:
                // Arrays of arrays are in no model that we know; reading them would need a depth limit.
                throw .corrupt("metadata of nested arrays")
            default:
                let count = try cursor.count(ofAtLeast: 1)
                for _ in 0..<count { _ = try scalar(type, &cursor) }
                return .other(count: count)
            }
        }
    }
}
