/// Everything that the generator knows of one kind of examination.
struct ExamTable: Sendable {
    /// What is looked at together, in the order of a report.
    struct Organ: Sendable {
        let key: String
        /// The heading of reports that have headings.
        let head: String
        /// `core`: never left out; `F`, `M`: only in women, in men.
        let flags: Set<String>
        /// What it is called in a sentence about several; nil where it never stands in one.
        var name: String?
        /// Said where the organ has no finding.
        var normal = WordingPool()
        /// Said beside its findings.
        var otherwise = WordingPool()
        /// What may be denied.
        var denials: [Denial] = []
    }

    /// A finding in the negative.
    struct Denial: Sendable {
        let concept: String
        let wording: Wording

        /// From `words=concept`, or words that are the concept; `+` before them makes a plural.
        init(_ source: String) {
            let full = Wording(source)
            let parts = full.body.split(separator: "=", maxSplits: 1)
            concept = parts.count == 2 ? String(parts[1].trimmed) : full.body
            let conditions = full.conditions.isEmpty ? "" : full.conditions.joined(separator: ",") + "> "
            let mark = full.number == .plural ? "+" : ""
            wording = Wording(conditions + mark + (parts.first.map { String($0.trimmed) } ?? ""))
        }
    }

    let key: String
    /// XR, CT, MR, US, MG, NM.
    let modality: String
    /// How often it is drawn, relative to others.
    let weight: Double
    /// `F`, `M`, `sided`, `screening`, `ages=18-45`.
    let flags: [String: String]
    /// Slots of the whole report, drawn once.
    var slots: [FindingEntry.Slot] = []
    var titles = WordingPool()
    /// Symptoms and reasons, as noun phrases.
    var reasons = WordingPool()
    /// What is asked, and answered where the answer is no.
    var questions: [Denial] = []
    /// Negatives limited to what is acute or was asked; they may stand beside minor findings.
    var clear = WordingPool()
    /// Normal without limit; only where nothing at all was found.
    var healthy = WordingPool()
    var organs: [Organ] = []
    var findings: [FindingEntry] = []

    /// An examination without content yet.
    init(key: String, modality: String, weight: Double, flags: [String: String]) {
        self.key = key
        self.modality = modality
        self.weight = weight
        self.flags = flags
    }
}
