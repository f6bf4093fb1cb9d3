/// A concept of the tables.
struct Concept: Sendable {
    let name: String
    let tier: GradedFact.Tier
    /// Whether "no acute disease" denies it even without a word about its age.
    let isAcute: Bool
    let label: ReportLabel?
    /// Whether even its presence leaves the label open (vascular congestion for edema, as in CheXpert's rules).
    let isLabelUncertain: Bool
    /// Concepts that it is a kind of: their absence contradicts it, and its presence supports them.
    let parents: [String]
    /// Concepts whose presence in the findings makes it a fair conclusion.
    let signs: [String]
    /// The organ that it is in unless the sentence names another.
    let anatomy: String?
    /// All organs in which it stands for the general concepts.
    let organs: [String]
    /// Concepts whose phrases mean this one where the sentence names its organ: "effusion" of a joint.
    let general: [String]
}

/// What a phrase says of its concept.
struct ConceptPhrase: Sendable {
    let concept: Int
    /// "The heart is normal in size" denies cardiomegaly without a negation.
    let assertion: GradedFact.Assertion
}

/// All concepts and their phrases, read once from the tables of this folder.
///
/// A line `name; tier; …` without indentation opens a concept: then may follow `acute`, `label L` (`label L?` where
/// even presence leaves it open), `is A, B`, `from A, B`, `at ORGAN`, `for A, B`. Indented lines hold its phrases;
/// those that begin with `absent:` or `uncertain:` say that of it.
struct ConceptTable: Sendable {
    private(set) var concepts: [Concept] = []
    private(set) var phrases = PhraseIndex<ConceptPhrase>()
    private var indices: [String: Int] = [:]
    private var special: [SpecialKey: Int] = [:]

    private struct SpecialKey: Hashable {
        let general: String
        let organ: String
    }

    static let shared = ConceptTable(
        [chest, lungs, heartAndVessels, abdomen, pelvis, neuro, spine, bones, softTissue])

    init(_ tables: [String]) {
        for line in tables.flatMap({ $0.split(separator: "\n") }) {
            if line.hasPrefix(" ") {
                addPhrases(line)
            } else {
                indices[line.prefix { $0 != ";" }.description] = concepts.count
                let concept = Concept(line)
                for general in concept.general {
                    for organ in concept.organs {
                        special[SpecialKey(general: general, organ: organ)] = concepts.count
                    }
                }
                concepts.append(concept)
            }
        }
    }

    subscript(name: String) -> Concept { concepts[indices[name, default: 0]] }

    /// Whether a name is in the table.
    func contains(_ name: String) -> Bool { indices[name] != nil }

    /// What a general concept is called in an organ, if it has a name of its own there.
    func special(_ general: Concept, in organ: String) -> Concept? {
        special[SpecialKey(general: general.name, organ: organ)].map { concepts[$0] }
    }

    /// A concept and all that it is a kind of.
    func withParents(_ name: String) -> Set<String> {
        var names: Set<String> = [name]
        for parent in self[name].parents { names.formUnion(withParents(parent)) }
        return names
    }

    private mutating func addPhrases(_ line: Substring) {
        var text = line.drop { $0 == " " }
        var assertion = GradedFact.Assertion.present
        for other in [GradedFact.Assertion.absent, .uncertain] where text.hasPrefix("\(other.rawValue):") {
            assertion = other
            text = text.dropFirst(other.rawValue.count + 1)
        }
        for notation in text.split(separator: ",") {
            let phrase = Phrase(notation, spansCommas: assertion == .absent)
            guard !phrase.elements.isEmpty else { continue }
            phrases.add(phrase, ConceptPhrase(concept: concepts.count - 1, assertion: assertion))
        }
    }
}

extension Concept {
    fileprivate init(_ line: Substring) {
        let fields = line.split(separator: ";").map { $0.drop { $0 == " " } }
        func values(_ key: String) -> [String] {
            guard let field = fields.first(where: { $0.hasPrefix(key + " ") }) else { return [] }
            return field.dropFirst(key.count + 1).split(separator: ",").map { String($0.drop { $0 == " " }) }
        }
        let label = values("label").first
        name = String(fields[0])
        tier = fields.lazy.compactMap { GradedFact.Tier(rawValue: String($0)) }.first ?? .minor
        isAcute = fields.contains("acute")
        isLabelUncertain = label?.hasSuffix("?") ?? false
        self.label = label.flatMap { ReportLabel(rawValue: $0.replacing("?", with: "")) }
        parents = values("is")
        signs = values("from")
        organs = values("at")
        anatomy = organs.first
        general = values("for")
    }
}
