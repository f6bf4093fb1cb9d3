import Testing

@testable import ClinicalText

@Suite struct VocabularyTests {
    private let concepts = ConceptVocabulary.shared.concepts

    @Test func parentsAreConcepts() {
        #expect(concepts.values.flatMap(\.parents).filter { concepts[$0] == nil } == [])
    }

    @Test func noConceptIsItsOwnAncestor() {
        for concept in concepts.values {
            var ancestors = Set(concept.parents)
            while case let more = Set(ancestors.flatMap { concepts[$0]?.parents ?? [] }).subtracting(ancestors),
                !more.isEmpty
            {
                ancestors.formUnion(more)
            }
            #expect(!ancestors.contains(concept.name), "\(concept.name)")
        }
    }

    @Test func tablesNameConceptsOnly() {
        let named = NormalSubjects.concepts.union(Specialisations.all.map(\.general)).union(Concepts.inferredNames)
        #expect(named.filter { concepts[$0] == nil }.sorted() == [])
    }

    @Test(arguments: [
        ("pneumothorax", SignificanceTier.urgent), ("pulmonary embolism", .urgent), ("aortic dissection", .urgent),
        ("pneumoperitoneum", .urgent), ("ectopic pregnancy", .urgent), ("consolidation", .actionable),
        ("fracture", .actionable), ("appendicitis", .actionable), ("hydronephrosis", .actionable),
        ("deep vein thrombosis", .actionable), ("cardiomegaly", .actionable), ("atelectasis", .minor),
        ("degenerative spine", .benign), ("aortic tortuosity", .benign),
    ])
    func tiersAreThoseOfTheGuideline(name: String, tier: SignificanceTier) { #expect(concepts[name]?.tier == tier) }

    /// The severity decides of an effusion whether somebody must act on it.
    @Test(arguments: [("Trace pleural effusion.", SignificanceTier.minor), ("Large pleural effusion.", .actionable)])
    func severityDecides(text: String, tier: SignificanceTier) {
        #expect(FactReader.facts(in: text).map(\.tier) == [tier])
    }
}
