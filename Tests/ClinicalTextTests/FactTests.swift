import ClinicalText
import Foundation
import Testing

@Suite struct FactTests {
    @Test func jsonHasTheKeysOfTheContractAndReturns() throws {
        let fact = Fact(
            concept: "pulmonary nodule", text: "nodule", span: 10..<16, anatomy: "right upper lobe", side: .right,
            change: .new, sizesMillimetres: [8, 6.5], tier: .actionable)
        let data = try JSONEncoder().encode(fact)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(
            Set(object.keys) == [
                "concept", "text", "span", "anatomy", "side", "assertion", "certainty", "severity", "change",
                "sizes_mm", "count", "tier",
            ])
        #expect(object["span"] as? [Int] == [10, 16])
        #expect(object["severity"] is NSNull)
        #expect(try JSONDecoder().decode(Fact.self, from: data) == fact)
    }
}
