public import ClinicalText

/// What a patient and a study must be for a rule to apply.
public struct PatientCondition: Sendable, Equatable {
    /// In years; an unknown age lies in every range.
    public var age: NumberRange?
    /// An unknown sex is either.
    public var sex: CaseContext.Sex?
    /// One of these; a study whose modality is unknown is none.
    public var modalities: [Modality] = []
    /// An unknown risk is both.
    public var risk: Risk = .any
    /// All of these hold.
    public var when: [Circumstance] = []
    /// None of these holds.
    public var unless: [Circumstance] = []

    /// The risk of cancer.
    public enum Risk: String, Sendable {
        case low, high, any
    }

    /// What the order or the comparison says of a patient.
    public enum Circumstance: String, Sendable, CaseIterable {
        case knownCancer = "known cancer"
        case immunosuppression
        case screening
    }

    /// What a study was made with.
    public enum Modality: String, Sendable, CaseIterable {
        case ct = "CT"
        case mr = "MR"
        case us = "US"
        case xr = "XR"
        case mg = "MG"
        case nm = "NM"
        case pet = "PET"
    }
}
