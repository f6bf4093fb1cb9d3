import Appraisal
import Foundation
import LanguageModel

/// A simulation of how a radiologist corrects a draft: minimal edits towards a signed impression, now and then a needed
/// edit forgotten, now and then a needless one of style (RGRO, section 8). It is no radiologist.
struct SimulatedRadiologist {
    /// Probability that an edit which is needed is not made.
    let noise: Double
    /// Probability that a statement which is right is reworded.
    let style: Double
    private var random: SplitMix64

    init(noise: Double, style: Double, seed: UInt64) {
        self.noise = noise
        self.style = style
        random = SplitMix64(state: seed)
    }

    /// What is signed in the place of a draft.
    ///
    /// - Parameters:
    ///   - draft: its statements.
    ///   - reference: what a radiologist signed for these findings.
    mutating func corrected(_ draft: [String], towards reference: [String]) -> [String] {
        let alignment = StatementAlignment(draft: draft, signed: reference)
        var result: [(place: Int, text: String)] = []
        for edit in alignment.edits {
            switch (edit.draft, edit.signed) {
            case (let old?, let new?):
                // Words that change no fact are left as they are: a correction costs time.
                let isNeeded = edit.kinds.contains { ![.kept, .moved, .reworded].contains($0) }
                let text = isNeeded && !chance(noise) ? reference[new] : draft[old]
                result.append((new, chance(style) ? Self.restyled(text) : text))
            case (let old?, nil): if chance(noise) { result.append((old, draft[old])) }
            case (nil, let new?): if !chance(noise) { result.append((new, reference[new])) }
            case (nil, nil): break
            }
        }
        let ordered = result.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element.text)
        return ordered.isEmpty ? reference : ordered
    }

    private mutating func chance(_ probability: Double) -> Bool {
        Double(random.next() >> 11) / Double(1 << 53) < probability
    }

    private static let wordings = [
        ("No evidence of", "No"), ("There is no", "No"), ("There is a", "A"), ("There is", ""), ("unchanged", "stable"),
        ("Stable", "Unchanged"), ("acute abnormality", "acute process"), ("is seen", "is noted"),
        ("are seen", "are noted"), ("Mild", "Mildly prominent"), ("disease", "process"),
    ]

    /// The same in other words: the first habit that fits.
    static func restyled(_ text: String) -> String {
        guard let (old, new) = wordings.first(where: { text.contains($0.0) }) else { return text }
        let changed = text.replacingOccurrences(of: old, with: new).trimmingCharacters(in: .whitespaces)
        return changed.prefix(1).uppercased() + changed.dropFirst()
    }
}
