import Appraisal
import ClinicalText
import Foundation
import Guidelines
import ServiceConfiguration
import Testing

@testable import ImpressionWriting
@testable import ReportAssistant

/// What becomes of a draft once it is checked, and what its reader is told.
@Suite struct AppraisedDraftTests {
    private func appraised(_ findings: String, _ statements: String..., context: CaseContext = CaseContext())
        -> AppraisedDraft
    {
        let draft = Draft(
            statements: statements.map { Draft.Statement(text: $0, tier: nil, support: nil) }, tokens: 1,
            isIncomplete: false)
        let appraiser = Appraiser(findings: findings, context: context, guidelines: GuidelineSet())
        return AppraisedDraft(draft, appraiser, findings: findings)
    }

    @Test func anUrgentFindingThatIsLeftOutIsCopiedBeforeTheRest() {
        let findings = "The heart is moderately enlarged. There is a large\nright pneumothorax. No effusion."
        let draft = appraised(findings, "Moderate cardiomegaly.")
        #expect(
            draft.draft.statements.map(\.text) == ["There is a large right pneumothorax.", "Moderate cardiomegaly."])
        #expect(draft.draft.statements.map(\.isCopied) == [true, false])
        #expect(draft.flags == ["UNVERIFIED_DRAFT", "COPIED_URGENT"])
        #expect(draft.appraisal.consistency.omittedUrgent == [])
        let notices = DraftNotices.notices(of: draft, received: 0)
        #expect(notices.first == "Statement 1 was copied from the findings: the model had left it out.")
    }

    @Test func nothingIsCopiedWhereItStands() {
        let draft = appraised("Large right pneumothorax.", "Large right pneumothorax.")
        #expect(draft.draft.statements.count == 1)
        #expect(!draft.flags.contains("COPIED_URGENT"))
    }

    @Test(arguments: [
        ("Large right pneumothorax.", "Large left pneumothorax."),
        ("No pneumothorax. Moderate right effusion.", "Large right pneumothorax."),
        ("Large right pneumothorax.", "No acute cardiopulmonary abnormality."),
        ("The heart is normal in size.", "Severe cardiomegaly."),
    ])
    func aContradictionIsToldFirst(findings: String, impression: String) {
        let draft = appraised(findings, impression)
        #expect(draft.flags.first == "CONTRADICTS_FINDINGS")
        #expect(DraftNotices.notices(of: draft, received: 0).first?.hasPrefix("THIS DRAFT CONTRADICTS") == true)
        var settings = Settings().drafts
        #expect(!settings.withholds(draft))
        settings.contradicting = .withhold
        #expect(settings.withholds(draft))
    }

    @Test func aFaithfulDraftIsNotWithheld() {
        var settings = Settings().drafts
        settings.contradicting = .withhold
        #expect(!settings.withholds(appraised("Small left pleural effusion.", "Small left pleural effusion.")))
    }

    /// 2026-03-31; a month later there is no 31st.
    @Test(arguments: [
        (6.0, "2026-09-30"), (1, "2026-04-30"), (12, "2027-03-31"), (0, "2026-03-31"), (11, "2027-02-28"),
    ])
    func datesAreCountedByTheCalendar(months: Double, expected: String) {
        #expect(Time.day(1_774_915_200_000, monthsLater: months) == expected)
    }

    @Test func aFollowUpIsToldWithItsDates() {
        let draft = appraised(
            "8 mm right upper lobe nodule.", "8 mm right upper lobe nodule.", "CT in 6 to 12 months is recommended.")
        let notices = DraftNotices.notices(of: draft, received: 1_774_915_200_000)
        #expect(notices.contains("Follow-up recommended: CT, due 2026-09-30 to 2027-03-31."))
    }

    /// No notice and no message of a check has words of the report.
    @Test func noticesHaveNoTextOfTheReport() {
        let draft = appraised(
            "Zebrafish pneumothorax on the left, large. Quagga effusion.", "Right quokka pneumothorax.",
            "Wombat nodule of 3 cm.")
        let notices = DraftNotices.notices(of: draft, received: 0).joined(separator: " ").lowercased()
        for word in ["zebrafish", "quagga", "quokka", "wombat", "pneumothorax", "nodule"] {
            #expect(!notices.contains(word))
        }
    }
}

/// The rules of a site.
@Suite struct SiteRulesTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "rules-\(UUID().uuidString)")

    private func settings(_ text: String?) throws -> Settings.Guidelines {
        var settings = Settings().guidelines
        guard let text else { return settings }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: folder.appending(path: "site.rules"))
        settings.directory = folder.path()
        return settings
    }

    @Test func rulesComeWithTheProgram() throws {
        let checkout = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        let resources = checkout.appending(path: "Sources/impressiond/Resources").path()
        let rules = try GuidelineSet(Settings().guidelines, dataFiles: DataFiles(directories: [resources])).rules
        #expect(rules.contains { $0.id.hasPrefix("fleischner") && $0.isEnabled })
    }

    @Test func aSiteAddsAndSwitchesRules() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        var settings = try settings(
            """
            [our-hernia]
            title = Hiatal hernia
            source = Our department, 2026
            enabled = no
            finding = hiatal hernia
            follow-up = referral
            """)
        settings.on = ["our-hernia"]
        let rules = try GuidelineSet(settings).rules
        #expect(rules.contains { $0.id == "our-hernia" && $0.isEnabled })
    }

    @Test(arguments: [("[a]\nnonsense\n", "RULES_SYNTAX"), ("[a]\ntitle = x\n", "RULES_MISSING")])
    func aWrongFileIsToldWithItsCode(text: String, code: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let settings = try settings(text)
        #expect {
            try GuidelineSet(settings)
        } throws: { ($0 as? AssistantError)?.code == code }
    }

    @Test func anUnknownRuleOrDirectoryIsTold() throws {
        var settings = Settings().guidelines
        settings.off = ["no-such-rule"]
        #expect { try GuidelineSet(settings) } throws: { ($0 as? AssistantError)?.code == "RULES_UNKNOWN" }
        settings = Settings().guidelines
        settings.directory = "/nonexistent"
        #expect { try GuidelineSet(settings) } throws: { ($0 as? AssistantError)?.code == "RULES_UNREADABLE" }
    }
}
