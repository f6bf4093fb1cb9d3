import Testing

@testable import Grading

@Suite struct ConceptTableTests {
    private let table = ConceptTable.shared

    @Test func referencesAreInTheTable() {
        for concept in table.concepts {
            for name in concept.parents + concept.signs + concept.general {
                #expect(table.contains(name), "\(concept.name) refers to \(name)")
            }
        }
    }

    @Test func namesAreUniqueAndOrgansGivenWhereTheyDecide() {
        #expect(Set(table.concepts.map(\.name)).count == table.concepts.count)
        for concept in table.concepts where !concept.general.isEmpty {
            #expect(!concept.organs.isEmpty, "\(concept.name)")
        }
    }

    @Test func everyLabelButNoFindingHasAConcept() {
        let labels = Set(table.concepts.compactMap(\.label))
        #expect(labels == Set(ReportLabel.allCases).subtracting([.noFinding]))
    }

    @Test func everyRegionIsCovered() {
        let organs = Set(table.concepts.compactMap(\.anatomy))
        for organ in [
            "lung", "heart", "aorta", "liver", "kidney", "bowel", "uterus", "ovary", "prostate", "breast", "thyroid",
            "brain", "spine", "disc", "joint", "tendon", "meniscus", "vein",
        ] { #expect(organs.contains(organ), "\(organ)") }
    }

    @Test func kindsAreFollowedUpwards() {
        #expect(table.withParents("consolidation") == ["consolidation", "airspace opacity", "opacity"])
    }
}
