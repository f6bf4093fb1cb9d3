/// What the model is told of a study: plain data, whatever it says.
public struct WritingCase: Sendable, Equatable {
    /// The examination, on one line.
    public let exam: String?
    /// Why it was done.
    public let indication: String?
    /// What was seen.
    public let findings: String

    /// A case with what is known of it.
    public init(exam: String? = nil, indication: String? = nil, findings: String) {
        self.exam = exam
        self.indication = indication
        self.findings = findings
    }
}
