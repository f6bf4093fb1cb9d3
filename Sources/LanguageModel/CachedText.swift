import Tensors

/// The keys and values of a text's tokens: its own, behind those of the text that it goes on from.
final class CachedText {
    /// What it goes on from, the outermost first, and how many tokens of each.
    private let prefix: [(text: CachedText, count: Int)]
    /// One for each block.
    fileprivate let caches: [AttentionCache]
    /// Its own tokens.
    var count = 0

    init(_ configuration: LlamaConfiguration) {
        prefix = []
        caches = Self.caches(configuration)
    }

    /// A text that goes on from another, which must keep the tokens that it has now.
    init(goingOnFrom parent: CachedText, _ configuration: LlamaConfiguration) {
        prefix = parent.prefix + [(parent, parent.count)]
        caches = Self.caches(configuration)
    }

    private static func caches(_ configuration: LlamaConfiguration) -> [AttentionCache] {
        (0..<configuration.layers).map { _ in
            AttentionCache(columns: configuration.keyValueHeads * configuration.headDimension)
        }
    }

    /// Where its next token stands.
    var position: Int { prefix.reduce(count) { $0 + $1.count } }

    /// What its own token of the given index sees.
    fileprivate func view(ofToken index: Int, block: Int) -> AttentionView {
        AttentionView(prefix.map { ($0.text.caches[block], $0.count) } + [(caches[block], index + 1)])
    }
}

/// Where the tokens of a pass stand: a row of the pass is the next token of a text.
struct TokenPlaces {
    /// Of each row, from the beginning of the first text.
    let positions: [Int]
    private let rows: [(text: CachedText, index: Int)]

    /// The next tokens of one text.
    init(_ text: CachedText, next count: Int) {
        positions = Array(text.position..<text.position + count)
        rows = (text.count..<text.count + count).map { (text, $0) }
    }

    /// The next token of each of several texts.
    init(_ texts: [CachedText]) {
        positions = texts.map(\.position)
        rows = texts.map { ($0, $0.count) }
    }

    /// Puts the rows' keys and values into their texts' caches.
    func store(
        _ keys: FloatMatrix,  // [rows, keyValueHeads * dimension]
        _ values: FloatMatrix,  // [rows, keyValueHeads * dimension]
        block: Int
    ) {
        for (row, place) in rows.enumerated() {
            place.text.caches[block].store(keys: keys, values: values, row: row, at: place.index)
        }
    }

    func views(_ block: Int) -> [AttentionView] { rows.map { $0.text.view(ofToken: $0.index, block: block) } }
}
