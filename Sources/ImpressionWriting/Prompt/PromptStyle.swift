/// In which form a model is told of a case: a property of what the model was trained with.
public enum PromptStyle: String, Sendable, CaseIterable {
    /// Examples before the case, for a base model that was not trained for reports.
    case fewShot = "few-shot"
    /// The case alone, as ``CaseFormat`` has it, for an adapter.
    case caseAlone = "case"
}
