/// What the model is told of a study: plain data, whatever it says.
public struct WritingCase: Sendable, Equatable {
    /// The patient's sex as the source gives it.
    public enum Sex: String, Sendable {
        case female, male, other
    }

    /// The examination, on one line.
    public let exam: String?
    /// Why it was done.
    public let indication: String?
    /// Earlier examinations compared with.
    public let comparison: String?
    /// Age in completed years; 0 for an infant.
    public let ageYears: Int?
    /// The patient's sex.
    public let sex: Sex?
    /// What was seen.
    public let findings: String

    /// A case with what is known of it.
    public init(
        exam: String? = nil, indication: String? = nil, comparison: String? = nil, ageYears: Int? = nil,
        sex: Sex? = nil, findings: String
    ) {
        self.exam = exam
        self.indication = indication
        self.comparison = comparison
        self.ageYears = ageYears
        self.sex = sex
        self.findings = findings
    }
}
