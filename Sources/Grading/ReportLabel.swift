/// CheXpert's 14 labels (Irvin et al., AAAI 2019).
public enum ReportLabel: String, Sendable, CaseIterable {
    case noFinding = "No Finding"
    case enlargedCardiomediastinum = "Enlarged Cardiomediastinum"
    case cardiomegaly = "Cardiomegaly"
    case lungLesion = "Lung Lesion"
    case lungOpacity = "Lung Opacity"
    case edema = "Edema"
    case consolidation = "Consolidation"
    case pneumonia = "Pneumonia"
    case atelectasis = "Atelectasis"
    case pneumothorax = "Pneumothorax"
    case pleuralEffusion = "Pleural Effusion"
    case pleuralOther = "Pleural Other"
    case fracture = "Fracture"
    case supportDevices = "Support Devices"

    /// The labels of facts. Positive beats uncertain, uncertain beats negative, as in CheXpert's labeler; "No Finding"
    /// is positive where nothing is present or uncertain but devices, and something was read at all.
    static func marks(of facts: [GradedFact], hasGlobalNegative: Bool) -> [ReportLabel: LabelMark] {
        var marks: [ReportLabel: LabelMark] = [:]
        var isAbnormal = false
        for fact in facts {
            let concept = ConceptTable.shared[fact.concept]
            if fact.isPositive, concept.label != .supportDevices { isAbnormal = true }
            guard let label = concept.label else { continue }
            var mark: LabelMark =
                switch fact.assertion {
                case .present: concept.isLabelUncertain ? .uncertain : .positive
                case .uncertain: .uncertain
                case .absent: .negative
                }
            if let other = marks[label] { mark = max(mark, other) }
            marks[label] = mark
        }
        if !isAbnormal, hasGlobalNegative || !facts.isEmpty { marks[.noFinding] = .positive }
        return marks
    }
}

/// What a report says about a label; more decisive is more.
public enum LabelMark: Int, Sendable, Comparable {
    case negative, uncertain, positive

    /// By decisiveness.
    public static func < (left: LabelMark, right: LabelMark) -> Bool { left.rawValue < right.rawValue }
}
