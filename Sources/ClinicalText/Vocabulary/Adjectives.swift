/// Words that name a finding alone, and before the name of another one only say what that one is like.
enum Adjectives {
    /// "Necrotic mass", "obstructing stone", "infectious bronchiolitis": one finding each.
    private static let words: Set<String> = [
        "infectious", "infective", "infected", "inflammatory", "inflamed", "necrotic", "necrotizing", "necrotising",
        "nodular", "polypoid", "granulomatous", "obstructive", "obstructing", "embolic", "thromboembolic", "thrombosed",
        "ischemic", "ischaemic", "fibrotic", "fibrous", "degenerative", "degenerated", "neoplastic", "malignant",
        "cystic",
        "calcified", "calcific", "edematous", "oedematous", "dilated", "thickened", "demyelinating", "cavitating",
        "cavitary", "cavitated", "stenotic", "ulcerated", "ulcerative", "lucent", "erosive", "eroded", "phlegmonous",
        "bulging", "enlarged", "prominent", "swollen", "irregular", "compressive", "occlusive", "opacified",
        "atherosclerotic", "metastatic", "septic", "atrophic", "displaced", "hypertrophic", "hypertrophied",
        "herniated",
        "hypoplastic", "bleeding", "emphysematous", "atelectatic", "consolidative", "narrowed", "distended", "deformed",
        "collapsed", "congested", "hypermetabolic", "postoperative", "traumatic", "healed", "healing", "impinging",
        "compressing", "elevated", "involuting", "invasive", "adhesive", "hyperplastic", "hemorrhagic",
        "sclerotic", "lytic", "blastic", "degenerating", "rheumatoid", "osteolytic", "osteoblastic", "dislocated",
        "avulsed", "leaking", "refluxing",
    ]

    /// Those that behind another name assert something of its own: "the sac is thrombosed".
    private static let assertions: Set<String> = [
        "malignant", "neoplastic", "metastatic", "infected", "infective", "infectious", "septic", "ischemic",
        "ischaemic",
        "bleeding", "leaking", "thrombosed", "inflamed", "dislocated", "avulsed", "refluxing",
    ]
    /// Words between a name and what is said of it.
    private static let links: Set<String> = [
        "is", "are", "was", "were", "appears", "appear", "now", "which", "also", "has", "become", "not", "left",
        "right", "bilateral",
    ]
    /// Words that may follow such an adjective.
    private static let followers: Set<String> = [
        "and", "with", "but", "or", "in", "at", "on", "without", "than", "compared", "since",
    ]

    /// "Mass, necrotic", "the node is calcified": whether a name of one word is said of the name before it.
    static func describes(_ name: Range<Int>, behind last: Range<Int>, in words: [ReportWord]) -> Bool {
        let key = words[name.lowerBound].key
        guard name.count == 1, self.words.contains(key), !assertions.contains(key) else { return false }
        let end = name.upperBound
        let isLast = end == words.count || words[end - 1].hasComma || followers.contains(words[end].key)
        guard isLast else { return false }
        // "Kidney on the left, atrophic": what stands behind the comma is said of all of it.
        let between = words[last.upperBound..<name.lowerBound]
        if between.last?.hasComma == true, end == words.count { return true }
        return between.allSatisfy { links.contains($0.key) || $0.key.hasSuffix("ly") }
    }

    /// Whether a name is such an adjective, or ends with one.
    static func describes(_ name: ArraySlice<ReportWord>) -> Bool {
        name.last.map { words.contains($0.key) } ?? false
    }
}
