/// How soon somebody must act on a finding.
///
/// Source: the three response times of Larson et al., J Am Coll Radiol 2014;11:552, with an order below them.
public enum SignificanceTier: String, Sendable, Codable, Comparable, CaseIterable {
    /// Minutes: pneumothorax, haemorrhage, torsion.
    case urgent
    /// Hours to days: effusion, mass, fracture, cardiomegaly.
    case actionable
    /// To be known: scar, granuloma, atelectasis.
    case minor
    /// Usual for the age: degenerative and vascular change.
    case benign

    /// More significant is less.
    public static func < (left: SignificanceTier, right: SignificanceTier) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .urgent: 0
        case .actionable: 1
        case .minor: 2
        case .benign: 3
        }
    }
}
