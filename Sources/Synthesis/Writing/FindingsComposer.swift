import ClinicalText

/// Writes the findings of a case, and says where each fact stands in them.
struct FindingsComposer {
    /// How a report is written.
    enum Style: CaseIterable {
        /// Sentences in one paragraph.
        case prose
        /// Fragments without verbs.
        case telegraphic
        /// "LUNGS: …", a line each.
        case headed
        /// The longer sentences of dictation.
        case dictated
        /// A paragraph for each region.
        case paragraphs
    }

    let aCase: ReportCase
    let style: Style
    var generator: SeededGenerator
    /// What is written so far.
    var sentences: [(sentence: WrittenSentence, facts: [Fact], isLineStart: Bool)] = []

    /// The findings' text, and the facts with their places in it.
    static func compose(_ aCase: ReportCase, _ generator: inout SeededGenerator) -> (text: String, facts: [Fact]) {
        let style = Style.allCases[generator.index(byWeight: [0.36, 0.16, 0.24, 0.14, 0.1])]
        var composer = FindingsComposer(aCase: aCase, style: style, generator: generator)
        composer.writeGroups()
        let isShouted = composer.generator.chance(0.05)
        generator = composer.generator
        return composer.joined(isShouted: isShouted)
    }

    private init(aCase: ReportCase, style: Style, generator: SeededGenerator) {
        var aCase = aCase
        if style == .headed { aCase.scope.flags.insert("headed") }
        self.aCase = aCase
        self.style = style
        self.generator = generator
    }

    // MARK: Text

    /// Marked words of a sentence, with the concept that the mark names.
    struct WrittenMark {
        let concept: String?
        let text: String
        let range: Range<Int>
    }

    mutating func write(_ parts: [Wording.Part], _ scope: WordingScope, _ fact: (WrittenMark) -> Fact?) {
        var builder = TextBuilder()
        builder.append(parts, scope, &generator)
        let sentence = builder.finished()
        let facts = sentence.marks.compactMap { mark in
            fact(
                WrittenMark(
                    concept: mark.concept, text: String(decoding: sentence.bytes[mark.range], as: UTF8.self),
                    range: mark.range))
        }
        sentences.append((sentence, facts, false))
    }

    private func joined(isShouted: Bool) -> (text: String, facts: [Fact]) {
        var text = ""
        var facts: [Fact] = []
        for item in sentences {
            if !text.isEmpty { text += item.isLineStart ? "\n" : " " }
            let offset = text.utf8.count
            text += item.sentence.text
            for fact in item.facts {
                var fact = fact
                fact.span = (fact.span.lowerBound + offset)..<(fact.span.upperBound + offset)
                if isShouted { fact.text = fact.text.uppercased() }
                facts.append(fact)
            }
        }
        return (isShouted ? text.uppercased() : text, facts)
    }
}
