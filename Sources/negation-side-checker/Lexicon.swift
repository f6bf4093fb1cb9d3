/// Small words that say how a finding is meant.
enum Lexicon {
    static let sides: [String: BodySide] = [
        "right": .right, "rightward": .right, "left": .left, "leftward": .left, "both": .both,
    ]

    /// A denial of only this: "no acute fracture" leaves an old one.
    static let limits: Set<String> = [
        "acute", "new", "large", "significant", "displaced", "other", "additional", "further", "enlarging", "worsening",
        "tension", "massive", "sizable", "sizeable", "recurrent", "residual", "active", "gross", "drainable",
        "pathologically", "suspicious", "major", "high",
    ]

    /// Behind "not": the finding before it is absent.
    static let seen: Set<String> = [
        "seen", "identified", "visualized", "visualised", "evident", "present", "appreciated", "demonstrated",
        "detected", "noted", "observed", "apparent", "found",
    ]

    /// "No change in the effusion" denies no effusion.
    static let changes: Set<String> = [
        "change", "changed", "increase", "increased", "decrease", "decreased", "difference", "progression",
        "improvement", "improved", "interval", "only",
    ]

    static let hedges: Set<String> = [
        "possibly", "probably", "may", "might", "could", "suspicious", "suspicion", "concern", "concerning", "question",
        "questionable", "suggestive", "suggest", "suggesting", "equivocal", "differential", "presumed",
        "favored", "favoured", "represent", "reflect", "exclude",
    ]

    /// What follows is asked, planned or past, and says nothing of now.
    static let plans: Set<String> = [
        "recommend", "recommended", "recommendation", "recommending", "advise", "advised", "correlate", "correlation",
        "if", "evaluate", "evaluation", "history", "indication", "consider", "rule", "followup", "follow", "suspect",
        "reason", "should",
    ]

    /// What was denied or doubted ends here.
    static let turns: Set<String> = [
        "but", "however", "although", "though", "except", "aside", "apart", "besides", "despite", "with", "there",
        "than",
    ]

    static let verbs: Set<String> = ["is", "are", "be", "remain", "wa", "was", "were"]

    static let prepositions: Set<String> = [
        "in", "on", "at", "of", "within", "involving", "along", "to", "from", "overlying",
    ]

    static let places: Set<String> = [
        "upper", "middle", "lower", "apical", "apex", "basal", "base", "basilar", "lingula", "lingular", "hilar",
        "hilum",
        "mediastinal", "lung", "pulmonary", "liver", "hepatic", "spleen", "splenic", "kidney", "renal", "adrenal",
        "pancreatic", "pancrea", "ovarian", "ovary", "adnexal", "thyroid", "breast", "bladder", "ureter", "ureteral",
        "frontal", "parietal", "temporal", "occipital", "cerebellar", "rib", "clavicle", "scapula", "humerus",
        "humeral",
        "radius", "radial", "ulna", "ulnar", "wrist", "scaphoid", "hip", "femur", "femoral", "tibia", "tibial",
        "fibula",
        "fibular", "ankle", "knee", "elbow", "shoulder", "pelvis", "pelvic", "sacral", "skull", "cervical", "thoracic",
        "lumbar", "vertebral", "inguinal", "hiatal", "umbilical", "ventral", "brain", "aortic", "aorta", "axillary",
    ]
}
