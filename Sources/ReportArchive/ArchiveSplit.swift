internal import Digest

/// Cases for training, for choosing checkpoints and settings, and for the promotion gate.
///
/// Cases that share a patient or the normalised findings stay together, also along chains of such cases, so that no text
/// is learnt that is then asked for. Where a group goes follows from its own content: a case that is added later moves no
/// other group.
public struct ArchiveSplit: Sendable {
    /// What is learnt.
    public private(set) var training: [ArchivedCase] = []
    /// What chooses a checkpoint.
    public private(set) var development: [ArchivedCase] = []
    /// What nobody looks at before the gate.
    public private(set) var gate: [ArchivedCase] = []

    /// - Parameters:
    ///   - development: share of the groups, 0 to 1.
    ///   - gate: share of the groups, 0 to 1.
    public init(_ cases: [ArchivedCase], development: Double, gate: Double) {
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
        for (index, archived) in cases.enumerated() {
            let place = Self.place(names[groups.root(of: index)] ?? "")
            if place < gate {
                self.gate.append(archived)
            } else if place < gate + development {
                self.development.append(archived)
            } else {
                training.append(archived)
            }
        }
    }

    /// A number from 0 to 1 that follows from a text.
    private static func place(_ name: String) -> Double {
        let value = SHA256Digest(of: name.utf8).bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Double(value >> 11) / Double(1 << 53)
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
