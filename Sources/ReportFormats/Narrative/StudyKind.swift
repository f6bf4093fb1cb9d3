/// Whether a result is of radiology. Laboratories, heart stations and operating rooms send the same formats.
enum StudyKind {
    /// Whether an examination's name or a category says that it is a laboratory's, an ECG, an echocardiogram or
    /// another service's.
    static func isElsewhere(_ text: String) -> Bool {
        let words = Set(NarrativeWords.words(text))
        // Codes run words together; "ECG-gated cardiac CT" and "gradient echo MRI" are imaging.
        let joined = text.lowercased()
        let isHeart = !words.isDisjoint(with: heart) || runTogether.contains { joined.contains($0) }
        if isHeart && words.isDisjoint(with: crossSectional) { return true }
        return !words.isDisjoint(with: services) && words.isDisjoint(with: imaging)
            && FieldValue.modality(ofExam: text) == nil
    }

    /// Whether words say that it is imaging.
    static func isImaging(_ text: String) -> Bool {
        !Set(NarrativeWords.words(text)).isDisjoint(with: imaging) || FieldValue.modality(ofExam: text) != nil
    }

    /// LOINC's codes of documents that are none of imaging: procedure and operative notes, summaries, consultations, histories, laboratory reports.
    static let otherDocuments: Set<String> = [
        "28570-0", "11504-8", "34133-9", "18842-5", "11488-4", "34117-2", "11506-3", "57133-1", "11502-2", "34895-3",
        "81334-5", "18776-5", "60591-5", "51897-7", "47039-3",
    ]

    private static let heart: Set<String> = [
        "ecg", "ekg", "electrocardiogram", "electrocardiography", "echocardiogram", "echocardiography", "echo",
        "holter", "tte", "tee",
    ]
    private static let runTogether = ["echocard", "transthoracicecho", "transesophagealecho", "electrocardio"]
    private static let crossSectional: Set<String> = [
        "ct", "cta", "ccta", "mr", "mri", "mra", "cmr", "pet", "spect", "tomography", "magnetic", "perfusion",
        "angiography", "angiogram",
    ]
    private static let services: Set<String> = [
        "laboratory", "lab", "hematology", "haematology", "chemistry", "microbiology", "pathology", "cytology",
        "histology", "serology", "urinalysis", "toxicology", "genetics", "cytogenetics", "cardiology", "eeg", "emg",
        "spirometry", "hemogram", "panel", "culture", "cbc", "glucose",
    ]
    private static let imaging: Set<String> = [
        "radiology", "radiologic", "radiological", "imaging", "rad", "fluoroscopic", "angiography", "angiogram", "dxa",
        "dexa", "densitometry", "xa",
    ]
}
