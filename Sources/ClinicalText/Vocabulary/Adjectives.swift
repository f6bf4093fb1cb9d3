/// Words that name a finding alone, and before the name of another one only say what that one is like.
enum Adjectives {
    /// "Necrotic mass", "obstructing stone", "infectious bronchiolitis": one finding each.
    private static let words: Set<String> = [
        "infectious", "infective", "infected", "inflammatory", "inflamed", "necrotic", "necrotizing", "necrotising",
        "nodular", "polypoid", "granulomatous", "obstructive", "obstructing", "embolic", "thromboembolic", "thrombosed",
        "ischemic", "ischaemic", "fibrotic", "fibrous", "degenerative", "degenerated", "neoplastic", "malignant", "cystic",
        "calcified", "calcific", "edematous", "oedematous", "dilated", "thickened", "demyelinating", "cavitating",
        "cavitary", "cavitated", "stenotic", "ulcerated", "ulcerative", "lucent", "erosive", "eroded", "phlegmonous",
        "bulging", "enlarged", "prominent", "swollen", "irregular", "compressive", "occlusive", "opacified",
        "atherosclerotic", "metastatic", "septic", "atrophic", "displaced", "hypertrophic", "hypertrophied", "herniated",
        "hypoplastic", "bleeding", "emphysematous", "atelectatic", "consolidative", "narrowed", "distended", "deformed",
        "collapsed", "congested", "hypermetabolic", "postoperative", "traumatic", "healed", "healing", "impinging",
        "compressing", "elevated", "involuting", "invasive", "adhesive", "hyperplastic", "hemorrhagic",
        "sclerotic", "lytic", "dislocated", "avulsed", "leaking", "refluxing",
    ]

    /// Whether a name is such an adjective, or ends with one.
    static func describes(_ name: ArraySlice<ReportWord>) -> Bool {
        name.last.map { words.contains($0.key) } ?? false
    }
}
