public import ClinicalText

/// What a finding must be for a rule to apply to it.
public struct FindingCondition: Sendable, Equatable {
    /// One of these, or a kind of it.
    public var concepts: [String]
    /// None of these, nor a kind of them.
    public var exceptConcepts: [String] = []
    /// How it is asserted.
    public var assertions: [Fact.Assertion] = [.present]
    /// How it has changed; nil where that does not matter.
    public var changes: [ChangeState]?
    /// Its size in millimetres; a finding without a size then does not count.
    public var size: NumberRange?
    /// Which of several measurements is its size.
    public var measure: Measure = .largest
    /// Whether it is the only one of its kind.
    public var number: Number?
    /// Its attenuation in Hounsfield units, as the sentence gives it.
    public var attenuation: NumberRange?
    /// One of these stands in its sentence.
    var words: Phrases?
    /// None of these stands in its sentence.
    var exceptWords: Phrases?
    /// What is written of it but for size and number: rules with the same choose among the same facts.
    var selection = ""

    /// How a finding compares with an earlier study, or that the report does not say.
    public enum ChangeState: String, Sendable, CaseIterable {
        case new, increased, decreased, stable, resolved, unstated

        init(_ change: Fact.Change?) {
            switch change {
            case .new: self = .new
            case .increased: self = .increased
            case .decreased: self = .decreased
            case .stable: self = .stable
            case .resolved: self = .resolved
            case nil: self = .unstated
            }
        }
    }

    /// Which of several measurements counts.
    public enum Measure: String, Sendable, CaseIterable {
        /// The largest.
        case largest
        /// The mean of the two largest.
        case mean
    }

    /// How many there are.
    public enum Number: String, Sendable, CaseIterable {
        case single, multiple
    }
}
