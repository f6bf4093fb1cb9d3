/// What a general finding is called in an organ: an enlarged heart is a cardiomegaly.
enum Specialisations {
    /// A general finding in its place.
    struct Kind: Sendable {
        let general: String
        let place: String
        let name: String
    }

    /// What a general finding is called at a place, "a + b" where it is two things; none where it has no name there.
    static func kinds(of concept: String, in place: String) -> [Concept] {
        guard let kinds = kinds[concept] else { return [] }
        // Nodes are part of the mediastinum, and not only of that.
        let organ = place == "nodes" ? place : Concepts.organ(of: place)
        let places = [place, organ] + (AnatomyVocabulary.groups[place] ?? AnatomyVocabulary.groups[organ] ?? [])
        return places.lazy.compactMap { kinds[$0] }.first?.compactMap(Concepts.named) ?? []
    }

    /// What a general finding is called where no place is named; none where it stays what it is.
    static func usual(_ concept: String) -> [Concept] { kinds[concept]?["*"]?.compactMap(Concepts.named) ?? [] }

    /// The general findings that a concept is a kind of, by this table.
    static func generals(of concept: String) -> [String] {
        kinds[concept] == nil ? generals[concept] ?? [] : [concept]
    }

    /// All entries of the table.
    static let all: [Kind] = table.rows().flatMap { general, entries in
        entries.split(separator: "|").flatMap { entry -> [Kind] in
            let halves = entry.split(separator: ">")
            precondition(halves.count == 2, "places > name: \(entry)")
            return halves[0].split(separator: ",").flatMap { place in
                halves[1].split(separator: "+").map { Kind(general: general, place: place.trimmed, name: $0.trimmed) }
            }
        }
    }

    /// By general finding and place.
    private static let kinds: [String: [String: [String]]] = all.reduce(into: [:]) { kinds, kind in
        kinds[kind.general, default: [:]][kind.place, default: []].append(kind.name)
    }

    /// By kind.
    private static let generals: [String: [String]] = all.reduce(into: [:]) { generals, kind in
        if generals[kind.name]?.contains(kind.general) != true { generals[kind.name, default: []].append(kind.general) }
    }
}
