/// Reads the values of one-line fields.
enum FieldValue {
    /// Whether text after an upper-case word without a colon is that field's value and not a sentence.
    static func isValue(_ bytes: ArraySlice<UInt8>, of kind: SectionKind) -> Bool {
        let text = singleLine(String(decoding: bytes.prefix(64), as: UTF8.self))
        let isOneToken = !text.contains(" ") && bytes.count <= 64
        return switch kind {
        case .accession, .patientIdentifier: isOneToken && text.contains(where: \.isNumber)
        case .priority: isOneToken
        case .age: ageYears(text) != nil
        case .sex: sex(text) != nil
        case .side: isOneToken && side(text) != nil
        case .modality: isOneToken
        default: false
        }
    }

    /// An identifier as it stands, without what could break a line; nil if it is masked or longer than 64 characters.
    static func identifier(_ text: String?) -> String? {
        guard let line = text.map({ singleLine($0) }), line.unicodeScalars.count <= 64,
            line.contains(where: { $0.isNumber || $0.isLetter && $0 != "X" })
        else { return nil }
        return line
    }

    /// The report's id in the value of `DRAFT JOB`, as our drafts write it: a job's twelve hex digits, and `-n` in a
    /// batch.
    static func job(_ text: some StringProtocol) -> String? {
        let id = singleLine(text).prefix { $0 != "," && $0 != " " }
        let digits = id.prefix { $0 != "-" }
        let isJob = digits.utf8.count == 12 && digits.allSatisfy { $0.isHexDigit && !$0.isUppercase && $0.isASCII }
        return isJob && id.utf8.count <= 20 ? String(id) : nil
    }

    /// An examination's name on one line, at most 300 characters of it; nil if it is blank.
    static func exam(_ text: String) -> String? {
        let line = singleLine(String(text.unicodeScalars.prefix(300)))
        return line.isEmpty ? nil : line
    }

    /// `stat` for the words that mean it, else `routine`.
    static func priority(_ text: String) -> FindingsReport.Priority {
        let urgent: Set = ["stat", "urgent", "emergency", "emergent", "asap", "immediate", "critical", "s"]
        return NarrativeWords.words(text).contains { urgent.contains($0) } ? .stat : .routine
    }

    /// `64`, `64 years`, `6 months`, and DICOM's `064Y`.
    static func ageYears(_ text: String) -> Int? {
        let words = NarrativeWords.words(text)
        guard let first = words.first else { return nil }
        let digits = first.prefix { ("0"..."9").contains($0) }
        guard let number = Int(digits), number < 150 || digits.count < 4 else { return nil }
        let unit = digits.count < first.count ? String(first.dropFirst(digits.count)) : words.dropFirst().first
        return years(number, unit: unit ?? "y")
    }

    /// A number of years, months, weeks or days in completed years; nil for another unit or an age that nobody has.
    static func years(_ number: Int, unit: String) -> Int? {
        let years: Int
        switch unit {
        case "y", "yo", "yr", "yrs", "year", "years": years = number
        case "m", "mo", "mos", "month", "months": years = number / 12
        case "w", "wk", "wks", "week", "weeks": years = number / 52
        case "d", "day", "days": years = number / 365
        default: return nil
        }
        return years < 130 ? years : nil
    }

    /// `M`, `female`, `O`.
    static func sex(_ text: String) -> FindingsReport.Sex? {
        switch NarrativeWords.words(text).first {
        case "m", "male", "man", "boy": .male
        case "f", "female", "woman", "girl": .female
        case "o", "other", "x": .other
        default: nil
        }
    }

    /// `left`, `R`, `both`.
    static func side(_ text: String) -> FindingsReport.Side? {
        switch NarrativeWords.words(text) {
        case ["l"]: .left
        case ["r"]: .right
        case ["b"]: .bilateral
        default: side(ofExam: text)
        }
    }

    /// The side that an examination's name says. A lone L is the lumbar spine there.
    static func side(ofExam text: String) -> FindingsReport.Side? {
        let words = NarrativeWords.words(text)
        var sides: Set<FindingsReport.Side> = []
        for (index, word) in words.enumerated() {
            // "Right upper quadrant" is a region that holds organs of both sides.
            guard !words.dropFirst(index + 1).prefix(2).contains("quadrant") else { continue }
            switch word {
            case "left", "lt": sides.insert(.left)
            case "right", "rt": sides.insert(.right)
            case "bilateral", "both": sides.insert(.bilateral)
            default: break
            }
        }
        return sides.count > 1 ? .bilateral : sides.first
    }

    /// A DICOM modality code, or the source's own word in capitals.
    static func modality(_ text: String) -> String? {
        modality(ofExam: text) ?? identifier(text)?.uppercased()
    }

    /// The modality that an examination's name shows.
    static func modality(ofExam text: String) -> String? {
        let words = Set(NarrativeWords.words(text))
        return modalities.first { !$0.words.isDisjoint(with: words) }?.code
    }

    private static let modalities: [(code: String, words: Set<String>)] = [
        ("PT", ["pet", "pt"]), ("CT", ["ct", "cta", "cat", "tomography"]),
        ("MR", ["mr", "mri", "mra", "mrcp", "magnetic"]),
        ("US", ["us", "ultrasound", "sonogram", "sonography", "doppler", "duplex"]),
        ("MG", ["mg", "mammo", "mammogram", "mammography", "tomosynthesis"]),
        ("NM", ["nm", "scintigraphy", "spect"]), ("RF", ["rf", "fluoroscopy", "esophagram", "barium"]),
        ("XR", ["xr", "xray", "ray", "radiograph", "radiographs", "radiography", "views", "view", "cxr", "portable"]),
        ("CR", ["cr"]), ("DX", ["dx"]),
    ]
}
