/// Which findings of the challenge tables ask for follow-up.
///
/// Written for the suites alone: training's rules are `AdviceRule`, those of the drafts' checks are `Guidelines`.
enum ChallengeFollowUp: String, Sendable {
    /// Always, whatever its size.
    case yes
    /// Never: the look-alikes.
    case no
    /// Rules differ, or none is known.
    case open
    /// Nodules on films: CT, but smaller ones may be vessels or lie on the skin.
    case film
    /// Solid nodules on CT (Fleischner Society 2017, Radiology 284:228).
    case fleischner
    /// Ground-glass nodules (the same).
    case subsolid
    /// Incidental nodules on CT (ACR white paper, J Am Coll Radiol 2015;12:143).
    case thyroid

    /// Who is examined, as far as the rules ask.
    struct Patient: Sendable {
        let age: Int
        let sex: String
        /// What the indication adds.
        let history: History
    }

    /// What changes the rules that apply.
    enum History: Sendable {
        case none, smoker, cancer
    }

    /// Whether follow-up is due; nil where rules differ.
    ///
    /// - Parameter size: in mm, 0 where it has none.
    func isDue(size: Int, change: ChallengeFinding.Change?, _ patient: Patient) -> Bool? {
        if self == .no || change == .resolved { return false }
        if change == .stable || change == .decreased { return nil }
        switch self {
        case .yes: return true
        case .film: return size >= 8 ? true : nil
        case .no: return false
        case .open: return nil
        case .fleischner, .subsolid:
            // Neither in the young nor with a known cancer; under 6 mm it is left to the reader in smokers.
            guard patient.age >= 35, patient.history != .cancer else { return nil }
            if size >= 6 { return true }
            return patient.history == .smoker && self == .fleischner ? nil : false
        case .thyroid:
            guard patient.history != .cancer else { return nil }
            return size >= (patient.age < 35 ? 10 : 15)
        }
    }
}
