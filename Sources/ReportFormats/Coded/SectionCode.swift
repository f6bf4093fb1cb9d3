/// What the codes of LOINC and DICOM (DCM, PS3.16) say a section, an observation or a content item is.
enum SectionCode {
    /// The kind by the code or, where that is private or unknown, by what it means in words.
    ///
    /// - Parameters:
    ///   - code: the bare code; LOINC and DCM have none in common, so the scheme is not asked, for senders misname it.
    ///   - meaning: the code's display name or the section's title.
    static func kind(code: String?, meaning: String?) -> SectionKind? {
        if let code, let kind = codes[code] { return kind }
        guard let meaning else { return nil }
        return SectionKind(phrase: NarrativeWords.words(meaning).joined(separator: " "))
    }

    private static let codes: [String: SectionKind] = {
        var codes: [String: SectionKind] = [:]
        for (kind, list) in table {
            for code in list { codes[code] = kind }
        }
        return codes
    }()

    private static let table: [(SectionKind, [String])] = [
        // LOINC findings twice, and the whole report as one text; DCM Findings, Finding.
        (
            .findings,
            ["59776-5", "18782-3", "18748-4", "11528-7", "LP173421-1", "121070", "121071"]
        ),
        // LOINC Impression, Conclusions; DCM Impressions, Impression, Conclusions, Conclusion.
        (.impression, ["19005-8", "55110-1", "121072", "121073", "121076", "121077"]),
        // LOINC clinical information, history, indications, reason, request; DCM History, Indications.
        (
            .indication,
            [
                "55752-0", "55108-5", "11329-0", "59768-2", "18785-6", "55115-0", "10154-3", "121060", "121109",
                "121110",
            ]
        ),
        (.comparison, ["18834-2", "55114-3", "121066", "121067", "121068", "121069"]),
        (.technique, ["55111-9", "18836-7", "121064", "121065"]),
        (.exam, ["121058"]),
        // Recommendations, addenda, summaries, key images, complications, object catalog, dose; C-CDA Results, which
        // are a laboratory's.
        (
            .other,
            [
                "18783-1", "55107-7", "55112-7", "55113-5", "55109-3", "73569-6", "30954-2", "121074", "121075",
                "121078", "121111", "121113", "121180", "121181", "121106",
            ]
        ),
    ]
}
