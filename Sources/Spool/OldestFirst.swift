/// The K smallest of any number of elements, in memory for K: a binary heap with the largest at its root.
struct OldestFirst<Element: Comparable> {
    private let capacity: Int
    private var heap: [Element] = []
    /// Whether an element was dropped.
    private(set) var overflowed = false

    /// - Parameter capacity: K, at least 1.
    init(capacity: Int) {
        self.capacity = capacity
    }

    /// The elements kept, smallest first.
    var sorted: [Element] { heap.sorted() }

    /// Adds an element, and drops the largest where there are too many.
    mutating func insert(_ element: Element) {
        guard heap.count == capacity else {
            heap.append(element)
            var child = heap.count - 1
            while child > 0, case let parent = (child - 1) / 2, heap[parent] < heap[child] {
                heap.swapAt(parent, child)
                child = parent
            }
            return
        }
        overflowed = true
        guard element < heap[0] else { return }
        heap[0] = element
        var parent = 0
        while case let left = 2 * parent + 1, left < heap.count {
            let right = left + 1
            let child = right < heap.count && heap[left] < heap[right] ? right : left
            guard heap[parent] < heap[child] else { return }
            heap.swapAt(parent, child)
            parent = child
        }
    }
}
