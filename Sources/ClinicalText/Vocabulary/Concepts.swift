/// What the vocabulary knows of concepts and places.
public enum Concepts {
    /// A concept by its name.
    public static func named(_ name: String) -> Concept? { ConceptVocabulary.shared.concepts[name] }

    /// Whether one concept is another, or a kind of it.
    public static func isA(_ name: String, _ ancestor: String) -> Bool { ConceptVocabulary.shared.isA(name, ancestor) }

    /// Whether a finding may be said to mean something, with a hedge: an opacity may be a pneumonia.
    ///
    /// - Parameter findings: concepts that are present; some inferences need two of them.
    public static func supports(_ findings: Set<String>, _ claim: String) -> Bool {
        inferences.contains { inference in
            inference.claims.contains { $0 == claim || isA(claim, $0) }
                && inference.findings.allSatisfy { needed in findings.contains { isA($0, needed) } }
        }
    }

    /// Whether a finding is one of those that a claim may be inferred from.
    public static func takesPart(_ finding: String, in claim: String) -> Bool {
        inferences.contains { inference in
            inference.claims.contains { $0 == claim || isA(claim, $0) }
                && inference.findings.contains { isA(finding, $0) }
        }
    }

    /// The organ that a place is part of, or the place itself.
    public static func organ(of place: String) -> String {
        if let organ = AnatomyVocabulary.organs[place] { return organ }
        // A level such as "L4-L5".
        let isLevel = place.first.map { "CTLS".contains($0) } ?? false && place.dropFirst().first?.isNumber == true
        return isLevel ? "spine" : place
    }

    /// All names in the table of inferences.
    static var inferredNames: Set<String> { Set(inferences.flatMap { $0.findings + $0.claims }) }

    private static let inferences = ConceptTables.inferences.rows(">").map { findings, claims in
        (
            findings: findings.split(separator: "+").map(\.trimmed), claims: claims.split(separator: "|").map(\.trimmed)
        )
    }
}
