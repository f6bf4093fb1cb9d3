internal import Digest

/// Which cases belong together: those that share a patient or the normalised findings, also along chains of such cases.
struct CaseGroups {
    /// For each case a number from 0 up to but not 1 that follows from its group's content, the same for all of a group.
    let places: [Double]

    init(_ cases: [ArchivedCase]) {
        var groups = Groups(count: cases.count)
        var byKey: [String: Int] = [:]
        for (index, archived) in cases.enumerated() {
            let keys = ["findings \(archived.normalisedFindings)"] + (archived.patient.map { ["patient \($0)"] } ?? [])
            for key in keys {
                if let other = byKey[key] { groups.join(index, other) } else { byKey[key] = index }
            }
        }
        // The group's least text names it, whatever the order of its cases.
        var names: [Int: String] = [:]
        for (index, archived) in cases.enumerated() {
            let (root, name) = (groups.root(of: index), archived.normalisedFindings)
            names[root] = min(names[root] ?? name, name)
        }
        places = cases.indices.map { Self.place(names[groups.root(of: $0)] ?? "") }
    }

    private static func place(_ name: String) -> Double {
        let value = SHA256Digest(of: name.utf8).bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Double(value >> 11) / Double(1 << 53)
    }
}

/// Parts of an archive of about the same size, each of which can be drafted by what learnt the others.
public struct ArchiveFolds: Sendable {
    /// The cases of each part.
    public let folds: [[ArchivedCase]]

    /// - Parameter count: at least 2.
    public init(_ cases: [ArchivedCase], count: Int) {
        var folds = [[ArchivedCase]](repeating: [], count: count)
        for (archived, place) in zip(cases, CaseGroups(cases).places) {
            folds[Int(place * Double(count))].append(archived)
        }
        self.folds = folds
    }
}

/// Disjoint sets (Tarjan 1975, with path halving).
private struct Groups {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func root(of index: Int) -> Int {
        var index = index
        while parents[index] != index {
            parents[index] = parents[parents[index]]
            index = parents[index]
        }
        return index
    }

    mutating func join(_ left: Int, _ right: Int) { parents[root(of: left)] = root(of: right) }
}
