import Evaluation
import Testing

@Suite struct RougeTests {
    /// The values are those of the package rouge-score 0.1.2, without a stemmer.
    @Test(
        arguments: [
            ("No acute disease of the chest.", "No acute cardiopulmonary disease.", 0.600000, 0.250000, 0.600000),
            (
                "1. Right lower lobe pneumonia. 2. Small effusion.",
                "Right lower lobe pneumonia with a small right effusion.",
                0.705882, 0.400000, 0.705882
            ),
            (
                "Stable 5 mm nodule, left upper lobe.", "A 5-mm nodule in the left upper lobe is stable.",
                0.777778, 0.500000, 0.666667
            ),
            ("", "No pneumothorax.", 0, 0, 0),
            ("No pneumothorax.", "", 0, 0, 0),
            ("the the the the", "the cat sat on the mat", 0.400000, 0.000000, 0.400000),
            ("Ödem; Größe 3,5 cm", "Odem groesse 3.5 cm", 0.545455, 0.444444, 0.545455),
            ("T2/FLAIR_signal", "t2 flair signal", 1, 1, 1),
            ("Unchanged.", "unchanged", 1, 0, 1),
            (
                "mild to moderate stenosis at L4-5 and mild at L5-S1",
                "moderate stenosis at L4-5, mild stenosis at L5-S1",
                0.818182, 0.600000, 0.818182
            ),
            ("A B C D E F G", "G F E D C B A", 1, 0, 0.142857),
            ("effusion left small", "small left effusion", 1, 0, 0.333333),
        ] as [(String, String, Double, Double, Double)])
    func agreesWithThePackage(draft: String, reference: String, rouge1: Double, rouge2: Double, rougeL: Double) {
        let rouge = Rouge(draft: draft, reference: reference)
        #expect(abs(rouge.rouge1 - rouge1) < 1e-4)
        #expect(abs(rouge.rouge2 - rouge2) < 1e-4)
        #expect(abs(rouge.rougeL - rougeL) < 1e-4)
    }
}
