import ClinicalText
import Testing

@Suite struct FactReaderTests {
    /// The reader was improved on these.
    @Test func readsTheSentencesOfDevelopment() throws {
        let score = LabelScore(try LabelledSentence.all("sentences-development"))
        #expect(score.f1 >= 0.97, "\(score)")
        #expect(Double(score.sides.right) / Double(score.sides.labelled) >= 0.9, "\(score)")
        #expect(Double(score.sizes.right) / Double(score.sizes.labelled) >= 0.95, "\(score)")
        #expect(Double(score.changes.right) / Double(score.changes.labelled) >= 0.88, "\(score)")
    }

    /// Written later, without a look at the vocabulary or the reader, and then used to improve it.
    @Test func readsFurtherSentences() throws {
        let score = LabelScore(try LabelledSentence.all("sentences-further"))
        #expect(score.labelled >= 700)
        #expect(score.f1 >= 0.97, "\(score)")
    }

    private func brief(_ text: String) -> [String] {
        FactReader.facts(in: text).map { fact in
            var parts = [fact.concept, fact.assertion.rawValue]
            if let side = fact.side { parts.append(side.rawValue) }
            if let severity = fact.severity { parts.append(severity.rawValue) }
            if let change = fact.change { parts.append(change.rawValue) }
            parts += fact.sizesMillimetres.map { "\($0)" }
            return parts.joined(separator: " ")
        }
    }

    @Test(arguments: [
        (
            "No focal consolidation, pleural effusion or pneumothorax.",
            ["consolidation absent", "pleural effusion absent", "pneumothorax absent"]
        ),
        ("No effusion, large right pneumothorax.", ["pleural effusion absent", "pneumothorax present right severe"]),
        ("Pneumothorax is not seen.", ["pneumothorax absent"]),
        ("Pneumothorax: none.", ["pneumothorax absent"]),
        ("?Pneumonia.", ["pneumonia uncertain"]),
        ("The heart is not enlarged.", ["cardiomegaly absent"]),
        ("No change in the small left pleural effusion.", ["pleural effusion present left mild stable"]),
        ("The nodule has grown from 6 mm to 9 mm.", ["nodule present increased 9.0"]),
        ("There is a small left pleural effusion. This is new.", ["pleural effusion present left mild new"]),
        ("LEFT BREAST: A 1.2 x 0.8 cm mass.", ["breast mass present left 12.0 8.0"]),
        ("The right effusion has resolved.", ["pleural effusion absent right resolved"]),
        ("Infraspinatus and subscapularis: no tear.", ["infraspinatus tear absent", "subscapularis tear absent"]),
        ("There is hepatosplenomegaly.", ["hepatomegaly present", "splenomegaly present"]),
        ("Spleen: two wedge-shaped infarcts.", ["splenic infarct present"]),
        ("The patellar tendon shows no tear.", ["patellar tendon tear absent"]),
        ("A necrotic mass in the left kidney.", ["renal mass present left"]),
        ("LVEF 32%.", ["reduced ejection fraction present"]),
        ("LVEF 62%.", []),
        ("Clinical query: left ovarian torsion.", ["ovarian torsion uncertain left"]),
        ("Evaluation for pneumothorax is limited.", []),
        ("No new nodules.", []),
        ("Dilated loops of small bowel.", ["bowel dilatation present"]),
        ("The appendix is not dilated.", ["dilated appendix absent"]),
        ("Pneumobilia.", ["pneumobilia present"]),
        ("It is unclear whether the cyst is a bulla.", ["cyst present", "bulla uncertain"]),
        (
            "Severe foraminal stenosis on the right, moderate on the left.",
            ["foraminal stenosis present right severe", "foraminal stenosis present left moderate"]
        ),
        ("Since 3 May the abscess is smaller.", ["abscess present decreased"]),
        (
            "A right lower lobe opacity, which may represent pneumonia.",
            ["opacity present right", "pneumonia uncertain right"]
        ),
    ])
    func readsASentence(text: String, expected: [String]) { #expect(brief(text) == expected) }

    @Test func spansAreScalarsOfTheText() throws {
        let text = "Befund 👩‍⚕️: Large right pneumothorax."
        let fact = try #require(FactReader.facts(in: text).first)
        let scalars = Array(text.unicodeScalars)[fact.span]
        #expect(String(String.UnicodeScalarView(scalars)) == "pneumothorax")
        #expect(fact.text == "pneumothorax")
    }

    @Test(arguments: [
        ("No acute cardiopulmonary abnormality.", GlobalNegative.Limit.acute, "chest" as String?),
        ("Normal chest.", .unlimited, nil), ("No other abnormality.", .rest, nil),
        ("No evidence of acute intracranial disease.", .acute, "head"),
        ("No acute osseous or articular abnormality.", .acute, "bones"),
    ])
    func readsGlobalNegatives(text: String, limit: GlobalNegative.Limit, region: String?) throws {
        let reading = FactReader.reading(of: text)
        let negative = try #require(reading.globalNegatives.first)
        #expect(negative.limit == limit)
        #expect(negative.region == region)
        #expect(reading.facts.isEmpty)
    }

    @Test(arguments: [
        ("The heart is normal in size.", ["cardiomegaly"]),
        ("Heart size and mediastinal contours are normal.", ["cardiomegaly", "mediastinal widening"]),
        ("The heart is at the upper limits of normal.", []),
        ("The lungs are clear.", ["consolidation", "opacity", "pulmonary edema"]),
    ])
    func readsWhatANormalOrganDenies(text: String, expected: [String]) {
        #expect(FactReader.reading(of: text).normals.map(\.concept) == expected)
    }

    // MARK: Hostile and unusual input

    @Test func capitalsReadAsSmallLetters() {
        let text =
            "There is a moderate left pleural effusion, increased. No pneumothorax. Possible 8 mm right upper lobe nodule."
        #expect(brief(text.uppercased()) == brief(text))
    }

    /// A megabyte in one line ends, and so does one without a full stop.
    @Test(arguments: [
        "Small left pleural effusion. ", "small left pleural effusion and ", "no ", "9 x 8 x ", "?", "-/-",
    ])
    func longTextEnds(piece: String) {
        let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        let facts = FactReader.facts(in: text)
        let end = text.unicodeScalars.count
        #expect(facts.allSatisfy { $0.span.upperBound <= end })
    }

    @Test(arguments: ["", " ", "\n\n", ".", "%%%", "\u{0}\u{7}", "ŉŉŉ İİİ", "Effusion", "e\u{301}ffusion"])
    func oddTextIsRead(text: String) { #expect(FactReader.facts(in: text).count <= 1) }

    @Test(arguments: [
        ("Kein Nachweis eines Pneumothorax. Das Herz ist nicht vergrößert, die Lunge ist frei.", ReportLanguage.german),
        ("Pas de pneumothorax. Le coeur est de taille normale et les poumons sont clairs.", .french),
        ("No se observa neumotórax. El corazón es de tamaño normal y los pulmones están limpios.", .spanish),
        ("Пневмоторакса нет, сердце не увеличено.", .otherScript),
        ("There is no pneumothorax. The heart is normal in size and the lungs are clear.", .english),
        ("Heart normal. Lungs clear. Left pleural effusion, small. Atelectasis left base.", .english),
    ])
    func tellsTheLanguage(text: String, expected: ReportLanguage) {
        #expect(ReportLanguage.detect(in: text) == expected)
    }
}
