import ClinicalText
import Testing

@testable import ImpressionWriting

@Suite struct StatementGrammarTests {
    /// Every impression that the grammar allows, up to a bound.
    private func impressions(_ findings: String, maximumStatements: Int = 8, limit: Int = 5000) -> Set<String> {
        let grammar = StatementGrammar(findings: findings, maximumStatements: maximumStatements)
        var open: [(text: [UInt8], state: StatementGrammar.State)] = [([], StatementGrammar.start)]
        var found: Set<String> = []
        var steps = 0
        while let (text, state) = open.popLast(), steps < limit * 10 {
            steps += 1
            let next = grammar.continuations(of: state)
            if state == .end { found.insert(String(decoding: text.dropLast(), as: UTF8.self)) }
            #expect(state == .end || !next.isEmpty, "a dead end behind \(String(decoding: text, as: UTF8.self))")
            open += next.map { (text + $0.bytes, $0.target) }
        }
        return found
    }

    @Test func statementsKeepSideSizeHedgeAndOrder() {
        let all = impressions("There is a possible 9 mm nodule in the left upper lobe, near the heart.")
        #expect(all.contains(" Possible 9 mm nodule in left upper lobe."))
        #expect(all.contains(" Possible 9 mm nodule in the left upper lobe, near the heart."))
        for text in all {
            #expect(text.lowercased().contains("possible 9 mm nodule in"))
            #expect(text.contains("left upper lobe"))
        }
    }

    /// Only a chest without an assertion is denied disease, and only acute disease.
    @Test func aDenialStandsOnlyWhereNothingMustBeActedOn() {
        let normal = impressions("The lungs are clear. The heart is normal. No effusion.")
        #expect(normal.contains(" No acute cardiopulmonary abnormality."))
        #expect(normal.allSatisfy { $0.hasPrefix(" No acute ") })
        for findings in [
            "Small left pleural effusion. The lungs are clear.", "The flurbium is gronked. The lungs are clear.",
            "Increased interstitial markings. No effusion.",
        ] {
            let all = impressions(findings)
            #expect(!all.isEmpty && all.allSatisfy { !$0.contains("No acute") })
        }
        #expect(
            impressions("Mild scarring. Lungs are clear.").allSatisfy { $0.contains(". No acute ") })
        #expect(
            impressions("Calcified granuloma at the left base. Mild scarring. Lungs are clear.").contains {
                $0.contains("Mild scarring.") && $0.hasSuffix(" No acute cardiopulmonary abnormality.")
            })
    }

    /// Urgent before actionable before minor, and none of them left out.
    @Test func everyFindingIsMentionedInTheOrderOfItsTier() {
        let all = impressions(
            "Mild atelectasis at the left base. Small right pneumothorax. Moderate left effusion. Heart is normal.")
        #expect(!all.isEmpty)
        for text in all {
            let pneumothorax = text.range(of: "right pneumothorax")?.lowerBound
            let effusion = text.range(of: "left effusion")?.lowerBound
            let atelectasis = text.range(of: "atelectasis")?.lowerBound
            #expect(pneumothorax != nil && effusion != nil && atelectasis != nil)
            if let pneumothorax, let effusion, let atelectasis {
                #expect(pneumothorax < effusion && effusion < atelectasis)
            }
        }
    }

    /// Commas stay where words on both their sides stay: without one a side could change its noun.
    @Test func commasAreKept() {
        for text in impressions("Right effusion, left base opacity.") {
            #expect(text == " Right effusion, left base opacity.")
        }
    }

    @Test func theLimitOnStatementsIsKeptAndSaid() {
        let grammar = StatementGrammar(findings: "Effusion left. Mass right. Fracture left.", maximumStatements: 2)
        #expect(grammar.isIncomplete([0, 1]))
        #expect(!grammar.isIncomplete([0, 1, 2]))
        #expect(
            impressions("Left effusion. Right mass. Left fracture.", maximumStatements: 2).allSatisfy {
                $0.split(separator: ".").count == 2
            })
    }
}

extension String {
    fileprivate func range(of text: String) -> Range<Index>? { self.firstRange(of: text) }
}
