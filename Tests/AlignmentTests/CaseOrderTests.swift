import Testing

@testable import Alignment

@Suite struct CaseOrderTests {
    private static let isNormal = (0..<30).map { $0 % 3 != 0 }

    @Test(arguments: [(0.5, 4), (0.25, 2), (0.0, 0)]) func theShareOfNormalsIsAsAsked(share: Double, normals: Int) {
        let order = CaseOrder(isNormal: Self.isNormal, count: 8, normalShare: share, seed: 1)
        for update in 0..<5 {
            let cases = order.cases(ofUpdate: update)
            #expect(cases.count { Self.isNormal[$0] } <= normals)
            #expect(Set(cases).count == cases.count)
        }
        #expect(order.cases(ofUpdate: 0).count { Self.isNormal[$0] } == normals)
    }

    /// Every case comes once before any comes again.
    @Test func allCasesComeInTurn() {
        let order = CaseOrder(isNormal: Self.isNormal, count: 10, normalShare: nil, seed: 1)
        let epoch = (0..<3).flatMap { order.cases(ofUpdate: $0) }
        #expect(epoch.sorted() == Array(0..<30))
        #expect(order.cases(ofUpdate: 3) != order.cases(ofUpdate: 0))
    }

    @Test func onlyOneKindOfCaseIsNoTrouble() {
        let order = CaseOrder(isNormal: [true, true, true], count: 2, normalShare: 0.5, seed: 1)
        #expect(order.cases(ofUpdate: 0).count == 2)
    }
}
