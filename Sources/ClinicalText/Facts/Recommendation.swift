/// What an impression asks to be done next.
public struct Recommendation: Sendable, Equatable {
    /// What it is: a modality ("CT", "MRI", "US", "PET-CT", "XR", "MG", "NM"), "biopsy", "endoscopy",
    /// "referral", "treatment", "board", "comparison", "correlation"; nil where the text names none ("follow-up recommended").
    public var action: String?
    /// When, in months; nil where the text does not say.
    public var months: ClosedRange<Double>?
    /// Whether it depends on something: "if symptoms persist".
    public var isConditional: Bool
    /// Whether it is left to the reader: "may be considered".
    public var isHedged: Bool
    /// Whether it says that nothing needs to be done: "no follow-up is needed".
    public var isDenied: Bool
    /// The sentence: Unicode-scalar offsets in the text, half open.
    public var span: Range<Int>
    /// The fact before it in the text, an index among the text's facts; nil where there is none.
    public var trigger: Int?

    /// A recommendation with what is known of it.
    public init(
        action: String?, months: ClosedRange<Double>? = nil, isConditional: Bool = false, isHedged: Bool = false,
        isDenied: Bool = false, span: Range<Int>, trigger: Int? = nil
    ) {
        self.action = action
        self.months = months
        self.isConditional = isConditional
        self.isHedged = isHedged
        self.isDenied = isDenied
        self.span = span
        self.trigger = trigger
    }
}

/// Reads the recommendations of a sentence.
enum RecommendationReader {
    /// One for each action that the sentence asks for.
    ///
    /// - Parameters:
    ///   - sentence: its place in the text.
    ///   - trigger: index of the last fact before its end that is not denied.
    static func recommendations(in words: [ReportWord], of sentence: Range<Int>, trigger: Int?) -> [Recommendation] {
        let asks =
            RecommendationWords.asking.first(in: words) != nil && RecommendationWords.stating.first(in: words) == nil
            || RecommendationWords.isTelegraphic(words)
        let denies = RecommendationWords.denying.first(in: words) != nil
        let follows = RecommendationWords.following.first(in: words) != nil
        guard asks || denies || follows else { return [] }
        let months = RecommendationWords.interval(in: words)
        var actions = RecommendationWords.actions(in: words)
        // "Follow-up in three months with comparison to prior studies" is no mere comparison.
        if follows, months != nil { actions.removeAll { $0 == "comparison" || $0 == "correlation" } }
        guard asks || denies || months != nil || !actions.isEmpty else { return [] }
        let base = Recommendation(
            action: nil, months: months,
            isConditional: RecommendationWords.conditional.first(in: words) != nil,
            isHedged: RecommendationWords.hedging.first(in: words) != nil, isDenied: denies, span: sentence,
            trigger: trigger)
        guard !actions.isEmpty else { return [base] }
        return actions.map { action in
            var recommendation = base
            recommendation.action = action
            return recommendation
        }
    }
}

/// The words of recommendations.
private enum RecommendationWords {
    static let asking = TermSet(
        """
        recommend* | advis* | is suggested | are suggested | suggest follow | suggest further | suggest correlation
        is warranted | are warranted | should be | is indicated | are indicated | consider | considered | be helpful
        is needed | be obtained | be performed | is necessary | please correlate | correlate | correlation | is required
        further evaluation | further characterization | further assessment | can be performed | may be of benefit
        would be of benefit | be of value | need for
        """)
    /// What was done and is not asked for.
    static let stating = TermSet(
        """
        correlation is made | correlation was made | correlation made | correlated with | comparison is made | correlation has been made
        """)

    /// "CT in 6 months.": an action, a time to come, and nothing else.
    static func isTelegraphic(_ words: [ReportWord]) -> Bool {
        guard (1...7).contains(words.count), let action = actionIndex.longest(in: words, from: 0),
            interval(in: words) != nil
        else { return false }
        return words[action.end...].contains { ["in", "at"].contains($0.key) }
            && !words.contains { ["ago", "was", "were", "stable", "unchanged", "since"].contains($0.key) }
    }

    static let denying = TermSet(
        """
        no follow up | no further follow up | no additional follow up | no further imaging | no imaging follow up
        no further evaluation | no specific follow up | does not require follow up | requires no follow up
        no additional imaging | do not require follow up | no routine follow up
        """)
    static let following = TermSet("follow up | followup | surveillance | repeat | short interval | short term")
    static let hedging = TermSet(
        "may be | might be | could be | can be | consider | considered | optional | if clinically | as clinically | perhaps"
    )
    static let conditional = TermSet(
        """
        if | as clinically indicated | as clinically warranted | as indicated | as needed | if symptoms | unless
        depending on | when clinically
        """)

    private static let actionTable = """
        PET-CT : pet ct | pet | positron emission
        CT : ct | computed tomography | hrct | cta | ct angiography | cat scan
        MRI : mri | mr | magnetic resonance | mrcp | mra | mr angiography
        US : ultrasound | sonograph* | sonogram | doppler | echocardiogra*
        MG : mammogra* | tomosynthesis | diagnostic mammogra* | spot compression
        NM : bone scan | scintigra* | nuclear | bone scintigra* | sestamibi | hida
        XR : radiograph* | x ray | x rays | plain film | plain films | chest film | chest x ray | views | oblique
        biopsy : biopsy | biopsies | tissue sampling | histolog* | aspiration | fna | cytolog* | sampling
        endoscopy : colonoscop* | endoscop* | bronchoscop* | cystoscop* | laryngoscop*
        referral : referral | consultation | consult | surgical | urolog* | neurosurg* | thoracic surgery | oncolog*
        treatment : treatment | therapy | antibiotic* | anticoagulation | drainage | resection
        board : tumor board | tumour board | multidisciplinary
        comparison : comparison | prior studies | prior films | prior examination* | old films | compare
        correlation : correlat* | clinical correlation | clinically correlate | laboratory | psa
        """

    private static let actionIndex: TermIndex<String> = {
        var index = TermIndex<String>()
        for (action, terms) in actionTable.rows() {
            for term in Term.all(in: terms) { index.insert(term, action) }
        }
        return index
    }()

    /// The actions, each once, in the order of the text; a comparison or correlation beside a study is left out.
    static func actions(in words: [ReportWord]) -> [String] {
        var found: [String] = []
        var index = 0
        while index < words.count {
            guard let (action, end) = actionIndex.longest(in: words, from: index) else {
                index += 1
                continue
            }
            if !found.contains(action) { found.append(action) }
            index = end
        }
        let studies = found.filter { $0 != "comparison" && $0 != "correlation" }
        return studies.isEmpty ? found : studies
    }

    private static let units: [(words: Set<String>, months: Double)] = [
        (["hour", "hours", "hr", "hrs"], 1 / 730.0), (["day", "days"], 1 / 30.4),
        (["week", "weeks", "wk", "wks"], 7 / 30.4),
        (["month", "months", "mo", "mos"], 1), (["year", "years", "yr", "yrs"], 12),
    ]
    private static let numbers: [String: Double] = [
        "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10, "twelve": 12,
        "eighteen": 18, "twenty": 20,
    ]

    /// "in 3 to 6 months", "6-12 month", "yearly": the first interval, in months.
    static func interval(in words: [ReportWord]) -> ClosedRange<Double>? {
        for (index, word) in words.enumerated() {
            if ["annual", "annually", "yearly"].contains(word.key) { return 12...12 }
            guard let unit = units.first(where: { $0.words.contains(word.key) }), index > 0 else { continue }
            guard let last = number(words[index - 1].key) else { continue }
            var first = last
            // "3 to 6", "3-6"
            if index >= 2 {
                if words[index - 2].hasHyphen || index >= 3 && ["to", "or", "and"].contains(words[index - 2].key) {
                    let place = words[index - 2].hasHyphen ? index - 2 : index - 3
                    first = number(words[place].key) ?? last
                }
            }
            // "64 year old" is no interval.
            if index + 1 < words.count, words[index + 1].key == "old" { continue }
            let ends = [first * unit.months, last * unit.months].sorted()
            return ends[0]...ends[1]
        }
        return nil
    }

    private static func number(_ key: String) -> Double? {
        numbers[key] ?? Double(key).flatMap { $0 > 0 && $0 < 1000 ? $0 : nil }
    }
}
