/// What a heading in a report's text opens.
enum SectionKind: Hashable {
    case findings
    case impression
    case exam
    case indication
    case comparison
    case technique
    /// What was added after the report was signed.
    case addendum
    /// A section that is none of these and is kept out of all.
    case other

    case accession
    case patientIdentifier
    case priority
    case age
    case sex
    case modality
    case side
    /// The job of a draft of ours.
    case draftJob
    /// A line about people, places and times, which is kept out of the findings.
    case administrative

    /// A field is one line; the section around it goes on after it.
    var isField: Bool {
        switch self {
        case .findings, .impression, .exam, .indication, .comparison, .technique, .addendum, .other: false
        case .accession, .patientIdentifier, .priority, .age, .sex, .modality, .side, .draftJob, .administrative: true
        }
    }

    /// Sections that come before the findings and are often one paragraph.
    var isContext: Bool {
        switch self {
        case .exam, .indication, .comparison, .technique: true
        default: false
        }
    }

    /// The kind of a heading's words, in lower case with single spaces.
    init?(phrase: String) {
        guard let kind = Self.phrases[phrase] else { return nil }
        self = kind
    }

    /// The most words that a heading of the table has.
    static let maximumPhraseWords = 5

    private static let phrases: [String: SectionKind] = {
        var phrases: [String: SectionKind] = [:]
        for (kind, list) in table {
            for phrase in list { phrases[phrase] = kind }
        }
        return phrases
    }()

    private static let table: [(SectionKind, [String])] = [
        (.findings, ["findings", "finding", "results", "result", "report", "body"]),
        (
            .impression,
            [
                "impression", "impressions", "conclusion", "conclusions", "opinion", "final impression",
                "preliminary impression",
            ]
        ),
        (
            .exam,
            [
                "exam", "exams", "examination", "examinations", "procedure", "procedures", "study", "exam type",
                "exam description", "study description", "type of exam", "type of examination", "examination performed",
                "exam performed", "procedure performed",
            ]
        ),
        (
            .indication,
            [
                "indication", "indications", "clinical history", "history", "clinical information",
                "clinical indication", "clinical indications", "clinical data", "clinical details",
                "clinical statement", "clinical question", "reason for exam", "reason for the exam",
                "reason for examination", "reason for study", "reason for this exam", "reason",
                "history of present illness",
            ]
        ),
        (.comparison, ["comparison", "comparisons", "comparison studies", "prior studies", "prior exams"]),
        (.technique, ["technique", "protocol", "contrast"]),
        // The draft headings are those of our own rendering, so that a draft that is read back ends its impression.
        (.other, ["recommendation", "recommendations", "draft notices"]),
        (.draftJob, ["draft job"]),
        (.addendum, ["addendum", "addenda"]),
        (
            .accession,
            ["accession", "accession number", "accession no", "accession id", "acc no"]
        ),
        (.patientIdentifier, ["patient id", "patient identifier", "mrn", "medical record number", "patient number"]),
        (.priority, ["priority", "order priority"]),
        (.age, ["age", "patient age"]),
        (.sex, ["sex", "gender", "patient sex"]),
        (.modality, ["modality"]),
        (.side, ["side", "laterality"]),
        (
            .administrative,
            [
                "draft", "draft model", "patient", "patient name", "name", "dob", "date of birth", "date",
                "exam date", "study date", "date of exam", "date of service", "time", "location", "facility",
                "referring physician", "ordering physician", "ordering provider", "radiologist", "attending",
                "dictated by", "signed by", "electronically signed by", "transcribed by", "transcriptionist",
                "reported by", "verified by", "dictated", "transcribed",
            ]
        ),
    ]
}
