import Tokenization

/// The prompt: a fixed part, which a session runs once, and the case.
///
/// The untrained base model follows examples far better than instructions, so the fixed part is a few reports of our own
/// wording in the form that the case then has.
struct FewShotPrompt {
    private static let examples: [(findings: String, impression: String)] = [
        (
            "The heart is normal in size. Both lungs are well aerated. No focal consolidation, effusion or "
                + "pneumothorax. The visualized bones are intact.",
            "No acute cardiopulmonary abnormality."
        ),
        (
            "There is a moderate left pleural effusion with adjacent atelectasis. The right lung is clear. No "
                + "pneumothorax.",
            "Moderate left pleural effusion with adjacent atelectasis."
        ),
        (
            "The heart is mildly enlarged. Patchy opacity is present in the right lower lobe, which may represent early "
                + "pneumonia. No effusion.",
            "Patchy opacity in the right lower lobe, may represent early pneumonia. Heart mildly enlarged."
        ),
        (
            "There is a 9 mm stone in the distal right ureter with mild hydronephrosis. No free fluid. The bowel is not "
                + "dilated.",
            "9 mm stone in the distal right ureter with mild hydronephrosis."
        ),
        (
            "A small right apical pneumothorax is again present. There is an acute fracture of the right sixth rib. The "
                + "left lung is clear.",
            "Small right apical pneumothorax. Acute fracture of the right sixth rib."
        ),
        (
            "The lungs are hyperexpanded with a calcified granuloma at the left base. Heart size is normal. No effusion or "
                + "consolidation.",
            "Lungs hyperexpanded with calcified granuloma at left base. No acute cardiopulmonary abnormality."
        ),
    ]

    /// Token ids of the fixed part.
    let fixed: [Int32]

    private let tokenizer: BytePairTokenizer

    init(_ tokenizer: BytePairTokenizer) {
        self.tokenizer = tokenizer
        var text = "Radiology reports. The impression states only the important findings, in a few words.\n\n"
        for example in Self.examples {
            text += "Findings: \(example.findings)\nImpression: \(example.impression)\n\n"
        }
        fixed = tokenizer.encode(text + "Findings:")
    }

    /// Token ids of the rest, up to where the impression begins. Text of the case is always plain text.
    func rest(for aCase: WritingCase) -> [Int32] {
        let findings = aCase.findings.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return tokenizer.encode(" \(findings)\nImpression:")
    }
}
