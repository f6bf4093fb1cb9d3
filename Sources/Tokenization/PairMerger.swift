/// Byte-pair merging of one word after another, lowest rank first and leftmost among equals (Sennrich et al. 2016).
///
/// A linked list of symbols and a heap of candidate pairs take n log n steps for a word of n bytes. The textbook loop
/// looks at every pair before each merge, and one long run of letters in an inbox file would hold up all others.
struct PairMerger {
    private let table: MergeTable
    /// [symbol], the token of each symbol; a symbol that was merged into its left neighbour keeps a stale one.
    private var ids: [Int32] = []
    /// [symbol], its neighbours that still live; `ids.count` and -1 at the ends.
    private var next: [Int] = []
    private var previous: [Int] = []
    /// [symbol], the rank of the pair it begins. A candidate that says otherwise is out of date.
    private var ranks: [UInt32] = []
    private var queue = MinimumHeap()

    init(_ table: MergeTable) {
        self.table = table
    }

    /// Appends a word's tokens to `output`; `word` has one token a byte.
    mutating func merge(_ word: some Collection<Int32>, into output: inout [Int32]) {
        start(word)
        while let candidate = queue.popFirst() {
            let symbol = Int(UInt32(truncatingIfNeeded: candidate))
            let rank = UInt32(candidate >> 32)
            guard ranks[symbol] == rank else { continue }
            let absorbed = next[symbol]
            ids[symbol] = table.results[Int(rank)]
            ranks[absorbed] = MergeTable.never
            next[symbol] = next[absorbed]
            if next[symbol] < ids.count { previous[next[symbol]] = symbol }
            propose(symbol)
            if previous[symbol] >= 0 { propose(previous[symbol]) }
        }
        var symbol = 0
        while symbol < ids.count {
            output.append(ids[symbol])
            symbol = next[symbol]
        }
    }

    private mutating func start(_ word: some Collection<Int32>) {
        ids.removeAll(keepingCapacity: true)
        next.removeAll(keepingCapacity: true)
        previous.removeAll(keepingCapacity: true)
        ranks.removeAll(keepingCapacity: true)
        for id in word {
            previous.append(ids.count - 1)
            ids.append(id)
            next.append(ids.count)
            ranks.append(MergeTable.never)
        }
        for symbol in ids.indices { propose(symbol) }
    }

    /// Looks up the pair that begins at a symbol, and queues it if it merges.
    private mutating func propose(_ symbol: Int) {
        let right = next[symbol]
        ranks[symbol] = right < ids.count ? table.rank(ids[symbol], ids[right]) : MergeTable.never
        guard ranks[symbol] != MergeTable.never else { return }
        // Rank above position, so that the least candidate is the lowest rank and then the leftmost.
        queue.insert(UInt64(ranks[symbol]) << 32 | UInt64(UInt32(truncatingIfNeeded: symbol)))
    }
}

/// A binary heap with its least element on top.
private struct MinimumHeap {
    private var elements: [UInt64] = []

    mutating func insert(_ element: UInt64) {
        elements.append(element)
        var child = elements.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard element < elements[parent] else { break }
            elements[child] = elements[parent]
            child = parent
        }
        elements[child] = element
    }

    mutating func popFirst() -> UInt64? {
        guard let first = elements.first, let element = elements.popLast() else { return nil }
        guard !elements.isEmpty else { return first }
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < elements.count else { break }
            if child + 1 < elements.count, elements[child + 1] < elements[child] { child += 1 }
            guard elements[child] < element else { break }
            elements[parent] = elements[child]
            parent = child
        }
        elements[parent] = element
        return first
    }
}
