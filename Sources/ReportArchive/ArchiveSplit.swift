/// Cases for training, for choosing checkpoints and settings, and for the promotion gate.
///
/// Cases that belong together stay together, so that no text is learnt that is then asked for. Where a group goes follows
/// from its own content: a case that is added later moves no other group.
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
        for (archived, place) in zip(cases, CaseGroups(cases).places) {
            if place < gate {
                self.gate.append(archived)
            } else if place < gate + development {
                self.development.append(archived)
            } else {
                training.append(archived)
            }
        }
    }
}
