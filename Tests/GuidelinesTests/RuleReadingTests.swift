import ClinicalText
import Testing

@testable import Guidelines

@Suite("Files of rules")
struct RuleReadingTests {
    private static let head = "title = T\nsource = S 2017, doi 1\nenabled = yes\n"

    /// A rule with lines of its own.
    private static func rule(_ lines: String, id: String = "one") -> String { "[\(id)]\n\(head)\(lines)\n" }

    @Test(
        "What is wrong with a file is told with code and line",
        arguments: [
            ("title = T", GuidelineError.Code.syntax, 1),
            ("# c\nwhatever", .syntax, 2),
            ("[One]", .syntax, 1),
            (rule("finding = mass\nfollow-up = none\ncolour = red"), .key, 7),
            (rule("finding = mass\nfollow-up = none\nfollow-up = none"), .key, 7),
            (rule("finding = mass\nfollow-up ="), .value, 6),
            (rule("finding = mass\nfollow-up = CT soon"), .value, 6),
            (rule("finding = mass\nfollow-up = MRT"), .value, 6),
            (rule("finding = mass\nfollow-up = CT 12-6 months"), .value, 6),
            (rule("finding = mass\nsize = 8 <= mm < 6\nfollow-up = none"), .range, 6),
            (rule("finding = mass\nsize = 6-8\nfollow-up = none"), .range, 6),
            (rule("finding = mass\nsize = 6 <= cm\nfollow-up = none"), .range, 6),
            (rule("finding = mass\nage = 35 <= years > 40\nfollow-up = none"), .range, 6),
            (rule("finding = nodulus\nfollow-up = none"), .concept, 5),
            (rule("finding = mass\nexcept = nodulus\nfollow-up = none"), .concept, 6),
            (rule("finding = mass\nweight = 0\nfollow-up = none"), .value, 6),
            (rule("finding = mass\nmodality = X-ray\nfollow-up = none"), .value, 6),
            (rule("finding = mass\nunless = bad luck\nfollow-up = none"), .value, 6),
            (rule("assessment = LI-RADS 7\nfollow-up = none"), .value, 5),
            (rule("size = mm > 3\nfollow-up = none"), .missing, 5),
            (rule("follow-up = none"), .missing, 1),
            (rule("finding = mass"), .missing, 1),
            ("[one]\ntitle = T\nenabled = yes\nfinding = mass\nfollow-up = none", .missing, 1),
            ("[one]\ntitle = T\nsource = S\nfinding = mass\nfollow-up = none", .missing, 1),
            (rule("finding = mass\nfollow-up = none") + rule("finding = mass\nfollow-up = none"), .duplicate, 7),
            (rule("finding = mass\nfollow-up = none", id: "urgent-first"), .duplicate, 1),
        ])
    func errors(_ text: String, _ code: GuidelineError.Code, _ line: Int) throws {
        let error = try #require(throws: GuidelineError.self) { try GuidelineSet(reading: text, file: "site.rules") }
        #expect(error.code == code)
        #expect(error.line == line)
        #expect(error.description.hasPrefix("site.rules:\(line): RULES_"))
    }

    @Test("A rule has what its lines say")
    func values() throws {
        let text = Self.rule(
            """
            weight = 2.5
            group = g
            finding = pulmonary nodule, mass
            except = lung mass
            assertion = present, uncertain
            size = 6 <= mm < 8
            measure = mean
            number = multiple
            attenuation = HU > 10
            age = years >= 35
            sex = female
            modality = CT, PET
            risk = high
            when = screening
            unless = known cancer, immunosuppression
            follow-up = CT 6-12 months, MRI within 3 months, PET-CT, US 6 weeks
            then = more
            """)
        let rule = try #require(try GuidelineSet(reading: text, file: "f").rules.first)
        #expect(rule.weight == 2.5 && rule.group == "g" && rule.shortSource == "S 2017" && rule.then == "more")
        let finding = try #require(rule.finding)
        #expect(finding.concepts == ["pulmonary nodule", "mass"] && finding.exceptConcepts == ["lung mass"])
        #expect(
            finding.assertions == [.present, .uncertain] && finding.measure == .mean && finding.number == .multiple)
        #expect(rule.patient.modalities == [.ct, .pet] && rule.patient.risk == .high && rule.patient.sex == .female)
        #expect(rule.patient.when == [.screening] && rule.patient.unless == [.knownCancer, .immunosuppression])
        #expect(rule.demand.words == "CT in 6 to 12 months, MRI within 3 months, PET/CT or US in 6 weeks")
    }

    @Test(
        "Ranges hold their ends as written",
        arguments: [
            ("6 <= mm < 8", [6, 7.9], [5.9, 8]), ("6<mm<=8", [6.1, 8], [6, 8.1]), ("mm >= 8", [8, 100], [7.9]),
            ("mm < 6", [0, 5.9], [6]), ("-10 <= mm", [-10, 0], [-11]), ("mm > 8", [8.1], [8]),
            ("5 <= mm <= 5", [5], [5.1, 4.9]),
        ])
    func ranges(_ text: String, _ inside: [Double], _ outside: [Double]) throws {
        let range = try #require(NumberRange(text, unit: "mm"))
        #expect(inside.allSatisfy(range.contains))
        #expect(!outside.contains(where: range.contains))
    }

    @Test("Shipped files can be read, and their ids are unique", arguments: ShippedRules.names)
    func shipped(_ name: String) throws {
        let set = try GuidelineSet(reading: try ShippedRules.text(name), file: name)
        #expect(!set.rules.isEmpty)
        #expect(set.rules.allSatisfy { !$0.title.isEmpty && !$0.source.isEmpty })
        let disabled = set.rules.filter { !$0.isEnabled }.map(\.id)
        switch name {
        case "bi-rads": #expect(disabled.count == set.rules.count)
        case "lung-rads": #expect(disabled == ["lung-rads-4b", "lung-rads-4b-solid", "lung-rads-4b-solid-growing"])
        case "adrenal-incidentaloma": #expect(disabled == ["adrenal-small-without-prior", "adrenal-large"])
        default: #expect(disabled.isEmpty)
        }
    }

    @Test("No two shipped files share an id")
    func distinct() throws {
        let count = try ShippedRules.names.map {
            try GuidelineSet(reading: try ShippedRules.text($0), file: $0).rules.count
        }
        #expect(ShippedRules.tables.rules.count == count.reduce(0, +))
    }

    @Test("A site's file replaces a rule in place and adds others")
    func overriding() throws {
        let site = try GuidelineSet(
            reading: Self.rule(
                "finding = pulmonary nodule\nsize = mm < 4\nfollow-up = none", id: "fleischner-ground-glass-6")
                + Self.rule("finding = mass\nfollow-up = MRI", id: "site-mass"), file: "site")
        var set = ShippedRules.tables
        let place = set.rules.firstIndex { $0.id == "fleischner-ground-glass-6" }
        set.merge(site)
        #expect(set.rules.count == ShippedRules.tables.rules.count + 1)
        #expect(set.rules.last?.id == "site-mass")
        let replaced = try #require(place.map { set.rules[$0] })
        #expect(replaced.demand == .none && replaced.title == "T")
    }

    @Test("Rules are switched by id, built-in ones too, and off wins")
    func switching() throws {
        let set = try ShippedRules.tables.switching(
            on: ["bi-rads-3", "certainty-terms", "urgent-first"], off: ["li-rads-3", "urgent-first"])
        #expect(set.rules.first { $0.id == "bi-rads-3" }?.isEnabled == true)
        #expect(set.rules.first { $0.id == "li-rads-3" }?.isEnabled == false)
        #expect(set.builtInRules == [.certaintyTerms])
        let error = try #require(throws: GuidelineError.self) { try set.switching(on: [], off: ["no-such"]) }
        #expect(error.code == .unknownRule && error.description.hasPrefix("RULES_UNKNOWN"))
    }

    @Test("By default the built-in rules are on but for the terms of certainty")
    func builtIn() {
        #expect(GuidelineSet().builtInRules == BuiltInRule.allCases.filter { $0 != .certaintyTerms })
    }
}
