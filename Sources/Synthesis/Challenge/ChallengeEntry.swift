/// A finding of the challenge tables: when it may be drawn, what varies, how it is worded.
struct ChallengeEntry: Sendable {
    /// The concept, as `Grading` names it.
    let concept: String
    /// What it makes impossible to call normal.
    let topics: Set<String>
    let isUrgent: Bool
    let isSided: Bool
    /// Whether it is without consequence, so that it may stand beside whatever a case is about.
    let isBenign: Bool
    /// Whether a later study may find it changed.
    let varies: Bool
    /// The sizes in mm around which a case may be drawn.
    let thresholds: [Int]
    /// The size in mm that it exceeds at any rate.
    let minimum: Int?
    /// What it is called from 31 mm on, where that differs.
    let massConcept: String?
    /// What comes with it.
    let companions: [String]
    let followUp: ChallengeFollowUp
    /// Values that are drawn once a case.
    var slots: [(name: String, values: [String])] = []
    /// The noun phrase of impressions and of comparisons.
    var noun = Wording("")
    /// The sentence that asks for the follow-up.
    var advice = ""
    /// Sentences of the findings that assert it, and of those that deny it; the same place, the same words.
    var present: [Wording] = []
    var absent: [Wording] = []

    /// From `CONCEPT; in TOPIC TOPIC; urgent; sided; size 6 8; over 30; mass C; also C; follow RULE; varies; benign`.
    init(_ content: String) {
        let fields = content.split(separator: ";").map { String($0.trimmed) }
        func value(_ key: String) -> String? {
            fields.first { $0.hasPrefix(key + " ") }.map { String($0.dropFirst(key.count + 1)) }
        }
        concept = fields[0]
        topics = Set(value("in")?.split(separator: " ").map(String.init) ?? [])
        isUrgent = fields.contains("urgent")
        isSided = fields.contains("sided")
        isBenign = fields.contains("benign")
        varies = fields.contains("varies")
        thresholds = value("size")?.split(separator: " ").compactMap { Int($0) } ?? []
        minimum = value("over").flatMap { Int($0) }
        massConcept = value("mass")
        companions = value("also").map { [$0] } ?? []
        followUp = value("follow").map { ChallengeFollowUp(rawValue: $0) ?? .open } ?? .open
    }

    /// Whether it has a size at all.
    var isSized: Bool { !thresholds.isEmpty || minimum != nil }

    /// Whether both may stand in one report.
    func isCompatible(with other: ChallengeEntry) -> Bool {
        topics.isDisjoint(with: other.topics) && concept != other.concept
    }
}
