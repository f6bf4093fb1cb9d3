/// Several wordings of the same thing, some of which training never sees.
///
/// Of the wordings with the same conditions, every fifth is held out, and the last of three or four. So whatever the
/// conditions, training has a wording, and tests mostly have one that training lacks.
struct WordingPool: Sendable {
    private(set) var wordings: [Wording] = []
    /// Beside `wordings`.
    private(set) var isHeldOut: [Bool] = []

    init() {}

    init(_ wordings: [Wording]) { append(wordings) }

    /// Pools of one purpose grow line by line.
    mutating func append(_ more: [Wording]) {
        wordings += more
        var members: [[String]: [Int]] = [:]
        for index in wordings.indices { members[wordings[index].conditions, default: []].append(index) }
        isHeldOut = [Bool](repeating: false, count: wordings.count)
        for group in members.values {
            for (place, index) in group.enumerated() {
                isHeldOut[index] =
                    place % 5 == 4 || (place == group.count - 1 && (group.count == 3 || group.count == 4))
            }
        }
    }

    var isEmpty: Bool { wordings.isEmpty }

    /// A part of the pool, in which what is held out stays held out.
    func filter(_ isIncluded: (Wording) -> Bool) -> WordingPool {
        var part = WordingPool()
        for index in wordings.indices where isIncluded(wordings[index]) {
            part.wordings.append(wordings[index])
            part.isHeldOut.append(isHeldOut[index])
        }
        return part
    }

    /// A wording that may be used; nil if none may.
    ///
    /// Training never gets one that is held out; tests get others where none is.
    func pick(_ scope: WordingScope, _ generator: inout SeededGenerator) -> Wording? {
        let usable = wordings.indices.filter { scope.satisfies(wordings[$0].conditions) }
        let part = usable.filter { isHeldOut[$0] == scope.isHeldOut }
        let candidates = part.isEmpty && scope.isHeldOut ? usable : part
        return candidates.isEmpty ? nil : wordings[generator.pick(candidates)]
    }

    /// Whether there is a wording to pick.
    func hasUsable(_ scope: WordingScope) -> Bool {
        wordings.indices.contains { index in
            (scope.isHeldOut || !isHeldOut[index]) && scope.satisfies(wordings[index].conditions)
        }
    }
}
