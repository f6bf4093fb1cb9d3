import Testing

@testable import Alignment

@Suite struct CaseOrderTests {
    private static func cases(
        _ count: Int, _ origin: AlignmentCase.Origin = .new
    ) -> [(isNormal: Bool, origin: AlignmentCase.Origin)] {
        (0..<count).map { ($0 % 3 != 0, origin) }
    }

    @Test(arguments: [(0.5, 4), (0.25, 2), (0.0, 0)]) func theShareOfNormalsIsAsAsked(share: Double, normals: Int) {
        let cases = Self.cases(30)
        let order = CaseOrder(cases, count: 8, normalShare: share, seed: 1)
        for update in 0..<5 {
            let chosen = order.cases(ofUpdate: update)
            #expect(chosen.count { cases[$0].isNormal } <= normals)
            #expect(Set(chosen).count == chosen.count)
        }
        #expect(order.cases(ofUpdate: 0).count { cases[$0].isNormal } == normals)
    }

    /// Every case comes once before any comes again.
    @Test func allCasesComeInTurn() {
        let order = CaseOrder(Self.cases(30), count: 10, normalShare: nil, seed: 1)
        let epoch = (0..<3).flatMap { order.cases(ofUpdate: $0) }
        #expect(epoch.sorted() == Array(0..<30))
        #expect(order.cases(ofUpdate: 3) != order.cases(ofUpdate: 0))
    }

    @Test func onlyOneKindOfCaseIsNoTrouble() {
        let order = CaseOrder([(true, .new), (true, .new)], count: 2, normalShare: 0.5, seed: 1)
        #expect(order.cases(ofUpdate: 0).sorted() == [0, 1])
    }

    /// Half new, three tenths replayed, two tenths fixed; what there is none of goes to the others.
    @Test func originsHaveTheirShares() {
        let all = Self.cases(60) + Self.cases(60, .replay) + Self.cases(60, .anchor)
        let order = CaseOrder(all, count: 10, normalShare: 0.5, seed: 1)
        let chosen = order.cases(ofUpdate: 0).map { all[$0].origin }
        #expect(chosen.count { $0 == .new } == 5)
        #expect(chosen.count { $0 == .replay } == 3)
        #expect(chosen.count { $0 == .anchor } == 2)
        let two = Self.cases(60) + Self.cases(60, .anchor)
        let rest = CaseOrder(two, count: 7, normalShare: nil, seed: 1).cases(ofUpdate: 0).map { two[$0].origin }
        #expect(rest.count { $0 == .new } == 5 && rest.count { $0 == .anchor } == 2)
    }
}
