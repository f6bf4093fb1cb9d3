import ClinicalText

/// A score or a category that a text states, of the systems whose categories no rule of a guideline asks for.
struct Score: Equatable {
    let system: System
    /// In capitals, as the text has it: `4A`, `-2.5`.
    let value: String
    /// From the system's name to the value: Unicode-scalar offsets, half open.
    let span: Range<Int>

    /// A system, by the name that messages use.
    enum System: String, CaseIterable {
        case cadRADS = "CAD-RADS"
        case oRADS = "O-RADS"
        case cRADS = "C-RADS"
        case niRADS = "NI-RADS"
        case calcium = "coronary calcium score"
        case tScore = "T-score"
        case zScore = "Z-score"
        case aspects = "ASPECTS"
        case kellgrenLawrence = "Kellgren-Lawrence"
        case toennis = "Tonnis"
        case breastRisk = "breast cancer risk"
    }

    /// What a value looks like.
    private enum Form {
        case category(Set<String>)
        case number(ClosedRange<Double>)
    }

    private static let systems: [(system: System, names: TermScan, form: Form)] = [
        (.cadRADS, TermScan("cad rads | cadrads"), .category(["0", "1", "2", "3", "4", "4A", "4B", "5", "N"])),
        (.oRADS, TermScan("o rads | orads | o rads us | o rads mri"), .category(["0", "1", "2", "3", "4", "5"])),
        (.cRADS, TermScan("c rads | crads"), .category(["C0", "C1", "C2", "C3", "C4", "E0", "E1", "E2", "E3", "E4"])),
        (.niRADS, TermScan("ni rads | nirads"), .category(["0", "1", "2", "2A", "2B", "3", "4"])),
        (
            .calcium, TermScan("agatston score | agatston | calcium score | cac score | calcium scores"),
            .number(0...20_000)
        ),
        (.tScore, TermScan("t score | t scores"), .number(-9...9)),
        (.zScore, TermScan("z score | z scores"), .number(-9...9)),
        (.aspects, TermScan("aspects | alberta stroke program early ct score"), .number(0...10)),
        (
            .kellgrenLawrence, TermScan("kellgren lawrence | kellgren and lawrence"),
            .category(["0", "1", "2", "3", "4"])
        ),
        (.toennis, TermScan("tönnis | tonnis"), .category(["0", "1", "2", "3"])),
        (.breastRisk, TermScan("tyrer cuzick | gail | lifetime .. risk"), .number(0...100)),
    ]
    /// Words that every name of a system begins with: most texts have none.
    private static let any = TermScan(
        """
        cad rads | cadrads | o rads | orads | c rads | crads | ni rads | nirads | agatston | calcium score* | cac score
        t score* | z score* | aspects | alberta | kellgren | tönnis | tonnis | tyrer | gail | lifetime
        """)
    private static let fillers: Set<String> = [
        "category", "score", "scores", "grade", "grading", "of", "is", "was", "equals", "total", "the", "a",
        "classification",
        "model", "risk", "at", "mri", "us", "type", "estimated",
    ]

    /// The scores of a text, in its order.
    static func all(in text: String) -> [Score] {
        guard any.matches(text) else { return [] }
        let scalars = Array(text.unicodeScalars)
        return systems.flatMap { system, names, form in
            names.spans(in: text).compactMap { name -> Score? in
                // "The posterior aspects" are no score.
                if system == .aspects, name.count == 7, scalars[name.lowerBound + 1] != "S" { return nil }
                return value(form, behind: name.upperBound, scalars).map {
                    Score(system: system, value: $0.text, span: name.lowerBound..<$0.end)
                }
            }
        }.sorted { $0.span.lowerBound < $1.span.lowerBound }
    }

    private static func value(_ form: Form, behind start: Int, _ scalars: [Unicode.Scalar]) -> (text: String, end: Int)?
    {
        var index = start
        for _ in 0..<6 {
            while index < scalars.count, separators.contains(scalars[index]) { index += 1 }
            let first = index
            while index < scalars.count, isPart(scalars, index) { index += 1 }
            guard index > first else { return nil }
            let word = String(String.UnicodeScalarView(scalars[first..<index])).uppercased()
            let isNegative = first > start && minus.contains(scalars[first - 1])
            switch form {
            case .category(let known) where known.contains(word): return (word, index)
            case .number(let range):
                guard let number = Double(word) else { break }
                let signed = isNegative && range.lowerBound < 0 ? -number : number
                return range.contains(signed) ? (signed < 0 ? "-" + word : word, index) : nil
            case .category: break
            }
            // An edition, "CAD-RADS 2.0", stands before the category.
            guard fillers.contains(word.lowercased()) || word.contains(".") else { return nil }
        }
        return nil
    }

    private static let minus: Set<Unicode.Scalar> = ["-", "\u{2212}", "\u{2013}"]
    private static let separators = minus.union([" ", "\n", ":", "=", "(", "#"])

    /// Letters and digits, and a point between two digits.
    private static func isPart(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        let scalar = scalars[index]
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return true }
        return scalar == "." && index + 1 < scalars.count && scalars[index + 1].properties.numericType != nil
    }
}
