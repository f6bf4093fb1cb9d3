import Appraisal
import ClinicalText
import Guidelines
import ReportPages

extension Explanation {
    /// A page that needs nothing but itself: both texts side by side, marked and linked, and the tables.
    ///
    /// It has the report's text: who writes it to a file must keep others from reading that.
    public var page: String {
        var page = ReportPage(
            title: job.map { "Draft \($0) explained" } ?? "A report explained",
            lead:
                "What the program reads in the findings and in the impression, and how it judges the one by the other. "
                + "This page has the text of a report: keep it as you keep the report.")
        let texts = AnnotatedText(shownFindings, marks: findingsPlaces.map(TextMark.init))
        if statements == nil {
            page.append(PageSection("Findings"))
            page.append(texts)
        } else {
            page.append(
                PageColumns(
                    (heading: "Findings", block: texts),
                    (
                        heading: "Impression",
                        block: AnnotatedText(impression, marks: impressionPlaces.map(TextMark.init), isList: true)
                    )))
        }
        page.append(MarkLegend(TextMark.legend))
        for block in tables { page.append(block) }
        return page.html
    }

    private var tables: [DataTable] {
        let all: [DataTable?] = [
            table(
                "What the impression rests on",
                [
                    .init("impression", isProse: true), .init("verdict"), .init("findings", isProse: true),
                    .init("differs in"),
                ],
                linked(matchRows)),
            table("Recommendations", [.init("what"), .init("when"), .init("how")], recommendationRows.map(Self.cells)),
            table(
                "Rules that apply",
                [
                    .init("met"), .init("weight", isNumber: true), .init("rule"), .init("asks for", isProse: true),
                    .init("source", isProse: true),
                ],
                zip(ruleRows, appraisal.outcomes).map { Self.cells($0 + [$1.application.source]) }),
            table(
                "Checks", [.init("severity"), .init("kind"), .init("code"), .init("message", isProse: true)],
                checkRows.map(Self.cells)),
            table("Rewards", [.init("component"), .init("value", isNumber: true)], rewardRows.map(Self.cells)),
        ]
        return all.compactMap(\.self)
    }

    private func table(_ caption: String, _ columns: [DataTable.Column], _ rows: [[DataTable.Cell]]) -> DataTable? {
        rows.isEmpty ? nil : DataTable(caption: caption, columns: columns, rows: rows)
    }

    private static func cells(_ row: [String]) -> [DataTable.Cell] { row.map { DataTable.Cell($0) } }

    /// The rows of claims lead to their places, and those of facts that nothing was said of to theirs.
    private func linked(_ rows: [[String]]) -> [[DataTable.Cell]] {
        let verdicts = verdicts
        let unmentioned = unmentioned
        return rows.enumerated().map { index, row in
            var (claim, fact): (String?, String?)
            if index < verdicts.count {
                claim = Self.claimName(index)
                fact = verdicts[index].fact.map(Self.factName) ?? verdicts[index].normal.map(Self.normalName)
            } else if index >= rows.count - unmentioned.count {
                fact = Self.factName(unmentioned[index - (rows.count - unmentioned.count)])
            }
            return [
                .init(claim.map { "\($0) \(row[0])" } ?? row[0], target: claim), .init(row[1]),
                .init(fact.map { "\($0) \(row[2])" } ?? row[2], target: fact), .init(row[3]),
            ]
        }
    }
}

extension TextMark {
    fileprivate init(_ place: ReadPlace) {
        let form: Form =
            switch place.assertion {
            case .present: .filled
            case .absent: .outlined
            case .uncertain: .dashed
            }
        self.init(
            place.span, tone: place.assertion == .absent ? .quiet : Tone(place.tier), form: form,
            isWrong: place.isWrong, note: place.words,
            badge: place.target.map { place.name.isEmpty ? "→\($0)" : "\(place.name)→\($0)" } ?? place.name,
            id: place.name.isEmpty ? nil : place.name, target: place.target)
    }

    fileprivate static var legend: [TextMark] {
        let tiers = SignificanceTier.allCases.map { TextMark(0..<0, tone: Tone($0), note: $0.rawValue) }
        return tiers + [
            TextMark(0..<0, tone: .quiet, form: .outlined, note: "absent"),
            TextMark(0..<0, tone: .quiet, form: .dashed, note: "uncertain"),
            TextMark(0..<0, tone: .quiet, form: .outlined, isWrong: true, note: "not as the findings say"),
        ]
    }
}

extension TextMark.Tone {
    fileprivate init(_ tier: SignificanceTier?) {
        switch tier {
        case .urgent: self = .alarm
        case .actionable: self = .notice
        case .minor: self = .mild
        case .benign, nil: self = .quiet
        }
    }
}
