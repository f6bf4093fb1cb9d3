import Grading
import Testing

@Suite struct MeasurementTests {
    @Test(
        arguments: [
            ("7 mm nodule in the left lung.", [7]),
            ("Nodule of 1.5 cm.", [15]),
            ("Nodule measuring 1.5 x 2 cm.", [15, 20]),
            ("Nodule measuring 3 by 4 by 5 mm.", [3, 4, 5]),
            ("Nodule, 12mm x 9mm.", [12, 9]),
            ("Nodule of 5-6 mm.", [5, 6]),
            ("Nodule, 12×9 mm.", [12, 9]),
            ("Nodule of 8 mm, previously 4 mm.", [8]),
            ("The nodule grew from 4 mm to 8 mm.", [8]),
            ("There is a nodule. It measures 6 mm.", [6]),
            ("Nodule on image 12.", []),
        ] as [(String, [Double])])
    func sizesAreInMillimetres(text: String, sizes: [Double]) {
        #expect(GradedReport(text).facts.map(\.sizes) == [sizes])
    }

    @Test func aSizeBelongsToItsNeighbour() {
        let facts = GradedReport("A 7 mm nodule and a mass measuring 4 cm.").facts
        #expect(facts.map(\.sizes) == [[7], [40]])
    }

    @Test func whatIsDeniedHasNoSize() {
        #expect(GradedReport("No nodule larger than 4 mm.").facts.map(\.sizes) == [[]])
    }
}
