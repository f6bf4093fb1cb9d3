/// Something that a report can find, as the vocabulary has it.
public struct Concept: Sendable, Equatable {
    /// A lower-case noun: "pleural effusion".
    public let name: String
    /// How significant it is where nothing else is said of it.
    public let tier: SignificanceTier
    /// The organ that it belongs to where the text names none; nil for any.
    public let anatomy: String?
    /// The concepts of which it is a kind, the nearest first: a tonsillar herniation is a herniation and a mass effect.
    public let parents: [String]
    /// What holds of it.
    public let flags: Set<Flag>

    /// The concept of which it is a kind first of all.
    public var parent: String? { parents.first }

    /// What can hold of a concept.
    public enum Flag: String, Sendable, CaseIterable {
        /// It cannot be old: a pneumothorax, a haemorrhage.
        case acute
        /// It belongs to a paired organ.
        case sided
        /// Its severity decides how significant it is.
        case graded
        /// A tube, line or implant.
        case device
        /// A variant of normal.
        case normalvariant
    }
}

/// All concepts and the terms that name them.
struct ConceptVocabulary: Sendable {
    private(set) var concepts: [String: Concept] = [:]
    private(set) var index = TermIndex<String>()

    static let shared = ConceptVocabulary(
        tables: ConceptTables.all, innocent: GlobalNegatives.innocent, kinds: Specialisations.all)

    /// Stands for phrases that hold a term and name no finding.
    static let innocent = ""

    /// Reads tables of blocks: `name : tier anatomy flags… [< parent, …]`, and indented lines of terms.
    ///
    /// - Parameter kinds: general findings in their places; what no table defines has what holds of the general one.
    init(tables: [String], innocent: String, kinds: [Specialisations.Kind]) {
        index.insert(allOf: innocent, Self.innocent)
        for table in tables {
            var name: String?
            for line in table.split(whereSeparator: \.isNewline) where !line.allSatisfy(\.isWhitespace) {
                if line.first == " " {
                    guard let name else { preconditionFailure("terms without a concept: \(line)") }
                    for term in Term.all(in: line) { index.insert(term, name) }
                } else {
                    let concept = Self.concept(line)
                    precondition(concepts[concept.name] == nil, "two concepts \(concept.name)")
                    concepts[concept.name] = concept
                    name = concept.name
                }
            }
        }
        for kind in kinds where concepts[kind.name] == nil {
            guard let general = concepts[kind.general] else { preconditionFailure("no concept \(kind.general)") }
            concepts[kind.name] = Concept(
                name: kind.name, tier: general.tier, anatomy: kind.place, parents: [general.name], flags: general.flags)
        }
        // "Renal cyst" is read as a cyst that is renal.
        let composed = Set(kinds.map(\.name))
        for name in concepts.keys.sorted() where name.contains(" ") && !composed.contains(name) {
            index.insert(Term(name), name)
        }
    }

    private static func concept(_ line: Substring) -> Concept {
        let halves = line.split(separator: "<", maxSplits: 1)
        let parts = halves[0].split(separator: ":", maxSplits: 1)
        precondition(parts.count == 2, "a concept's line without a colon: \(line)")
        let words = parts[1].split(separator: " ")
        guard let first = words.first, let tier = SignificanceTier(rawValue: String(first)), words.count >= 2 else {
            preconditionFailure("a concept's line without tier or anatomy: \(line)")
        }
        let flags = words.dropFirst(2).map { word in
            guard let flag = Concept.Flag(rawValue: String(word)) else {
                preconditionFailure("no flag \(word): \(line)")
            }
            return flag
        }
        return Concept(
            name: parts[0].trimmed, tier: tier,
            anatomy: words[1] == "-" ? nil : words[1].split(separator: "-").joined(separator: " "),
            parents: halves.count > 1 ? halves[1].split(separator: ",").map(\.trimmed) : [], flags: Set(flags))
    }

    /// Whether one concept is another, or a kind of it.
    func isA(_ name: String, _ ancestor: String) -> Bool {
        name == ancestor || concepts[name]?.parents.contains { isA($0, ancestor) } == true
    }
}

extension StringProtocol {
    /// Without spaces at its ends.
    var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
