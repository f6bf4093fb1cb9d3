/// What is known of a study besides its findings: whom it is of, what was ordered and why.
public struct CaseContext: Sendable, Equatable {
    /// The patient's sex as the source gives it.
    public enum Sex: String, Sendable, Codable {
        case female, male, other
    }

    /// The examination, on one line.
    public var exam: String?
    /// A DICOM modality code such as `CT`.
    public var modality: String?
    /// Why it was done.
    public var indication: String?
    /// Earlier examinations compared with.
    public var comparison: String?
    /// Age in completed years; 0 for an infant.
    public var ageYears: Int?
    /// The patient's sex.
    public var sex: Sex?
    /// The side that was ordered.
    public var orderedSide: Fact.Side?

    /// A study with what is known of it.
    public init(
        exam: String? = nil, modality: String? = nil, indication: String? = nil, comparison: String? = nil,
        ageYears: Int? = nil, sex: Sex? = nil, orderedSide: Fact.Side? = nil
    ) {
        self.exam = exam
        self.modality = modality
        self.indication = indication
        self.comparison = comparison
        self.ageYears = ageYears
        self.sex = sex
        self.orderedSide = orderedSide
    }
}
