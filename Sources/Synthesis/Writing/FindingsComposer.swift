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

    private let aCase: ReportCase
    private let style: Style
    private var generator: SeededGenerator
    private var sentences: [(sentence: WrittenSentence, facts: [Fact], isLineStart: Bool)] = []

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

    // MARK: Groups

    /// Organs that share a heading, in the report's order or, now and then, in another.
    private mutating func writeGroups() {
        let usable = aCase.exam.organs.filter { organ in
            !["F", "M"].contains { organ.flags.contains($0) && $0 != aCase.patient.sex }
        }
        var groups: [[ExamTable.Organ]] = []
        for organ in usable {
            if let index = groups.firstIndex(where: { $0[0].head == organ.head }) {
                groups[index].append(organ)
            } else {
                groups.append([organ])
            }
        }
        if style != .headed, generator.chance(0.2) { generator.shuffle(&groups) }
        if style != .headed, generator.chance(0.25) {
            // What is abnormal first, as many dictate.
            groups = groups.filter(hasFinding) + groups.filter { !hasFinding($0) }
        }
        let headsInCapitals = generator.chance(0.5)
        if generator.chance(0.04), let limit = SharedWordings.pools["limit"]?.pick(aCase.scope, &generator) {
            write(limit.whole, aCase.scope) { _ in nil }
        }
        for group in groups { write(group, headsInCapitals: headsInCapitals) }
    }

    private func hasFinding(_ group: [ExamTable.Organ]) -> Bool {
        group.contains { organ in
            aCase.findings.contains { $0.organ == organ.key } || aCase.resolved?.organ == organ.key
        }
    }

    private mutating func write(_ group: [ExamTable.Organ], headsInCapitals: Bool) {
        let start = sentences.count
        var denials: [ExamTable.Denial] = []
        var order = group
        if generator.chance(0.3) { generator.shuffle(&order) }
        for organ in order { denials += writeOrgan(organ) }
        writeDenials(denials)
        guard sentences.count > start else { return }
        if style == .headed {
            let head = headsInCapitals ? group[0].head.uppercased() : group[0].head
            sentences[start].isLineStart = true
            sentences[start] = prefixed(sentences[start], with: head + ": ")
        } else if style == .paragraphs {
            sentences[start].isLineStart = true
        }
    }

    private func prefixed(
        _ item: (sentence: WrittenSentence, facts: [Fact], isLineStart: Bool), with head: String
    ) -> (sentence: WrittenSentence, facts: [Fact], isLineStart: Bool) {
        let count = head.utf8.count
        let sentence = WrittenSentence(
            bytes: Array(head.utf8) + item.sentence.bytes, marks: item.sentence.marks)
        let facts = item.facts.map { fact in
            var fact = fact
            fact.span = (fact.span.lowerBound + count)..<(fact.span.upperBound + count)
            return fact
        }
        return (sentence, facts, item.isLineStart)
    }

    /// Writes an organ's findings or that it is normal.
    ///
    /// - Returns: what is to be denied.
    private mutating func writeOrgan(_ organ: ExamTable.Organ) -> [ExamTable.Denial] {
        let present = aCase.findings.filter { $0.organ == organ.key }
        for finding in present { writeFinding(finding) }
        let isResolvedHere = aCase.resolved?.organ == organ.key
        if isResolvedHere, let resolved = aCase.resolved { writeResolved(resolved) }
        let isTouched = !present.isEmpty || isResolvedHere
        // A finding of another organ that names this one, a cord compression at this level, speaks for it.
        guard isTouched || !aCase.scope.flags.contains("@" + organ.key) else { return [] }
        let possible = organ.denials.filter { denial in
            aCase.scope.satisfies(denial.wording.conditions) && aCase.mayDeny(denial.concept)
        }
        let required = distinct(possible.filter { aCase.requiredDenials.contains($0.concept) })
        let isCore = organ.flags.contains("core")
        guard !present.contains(where: { $0.entry.flags["alone"] != nil }) else { return required }
        guard isCore || isTouched || generator.chance(style == .telegraphic ? 0.6 : 0.8) else { return required }
        let pool = isTouched ? organ.otherwise : organ.normal
        let saysNormal = pool.hasUsable(aCase.scope) && generator.chance(isTouched ? 0.4 : possible.isEmpty ? 1 : 0.7)
        if saysNormal, let wording = pool.pick(aCase.scope, &generator) {
            write(wording.whole, aCase.scope) { Self.denied($0, tier: .minor) }
        }
        guard !saysNormal || generator.chance(0.4) else { return required }
        let said = saysNormal ? sentences.last?.sentence.text.lowercased() ?? "" : ""
        var chosen: [ExamTable.Denial] = []
        for denial in distinct(possible) {
            let isRequired = required.contains { $0.concept == denial.concept }
            let noun = denial.wording.body.split(separator: " ").last ?? ""
            // Not "No effusion. No pleural effusion."
            guard isRequired || !said.contains(noun) else { continue }
            if isRequired || generator.chance(isTouched ? 0.45 : 0.6) { chosen.append(denial) }
        }
        if chosen.isEmpty, !saysNormal, !isTouched, let denial = possible.first { chosen = [denial] }
        return chosen
    }

    /// One wording of each, in the table's order.
    private mutating func distinct(_ denials: [ExamTable.Denial]) -> [ExamTable.Denial] {
        var concepts: [String] = []
        for denial in denials where !concepts.contains(denial.concept) { concepts.append(denial.concept) }
        return concepts.map { concept in generator.pick(denials.filter { $0.concept == concept }) }
    }

    // MARK: Sentences

    private mutating func writeFinding(_ finding: DrawnFinding) {
        let scope = finding.scope(aCase.scope)
        let usesNoun =
            finding.entry.nouns.hasUsable(scope)
            && (finding.certainty < 5 || style == .telegraphic || !finding.entry.sentences.hasUsable(scope)
                || generator.chance(0.5))
        let pool = usesNoun ? finding.entry.nouns : finding.entry.sentences
        guard let wording = pool.pick(scope, &generator) else {
            preconditionFailure("no wording of \(finding.entry.concept) in \(aCase.exam.key)")
        }
        let exam = aCase.exam
        func facts(_ mark: WrittenMark) -> Fact? {
            var fact = finding.fact(text: mark.text, span: mark.range)
            guard let concept = mark.concept else { return fact }
            fact.concept = concept
            fact.tier = exam.findings.first { $0.concept == concept }?.tier ?? .minor
            fact.sizesMillimetres = []
            fact.count = nil
            fact.severity = nil
            return fact
        }
        guard usesNoun else {
            write(wording.whole, scope, facts)
            if let change = finding.change, !wording.conditions.contains("changed"),
                let after = SharedWordings.pools["after.\(change.rawValue)"]?.pick(scope, &generator)
            {
                write(after.whole, scope) { _ in nil }
            }
            return
        }
        var framed = scope
        framed.setNoun(wording)
        if style == .telegraphic { framed.flags.insert("brief") }
        if style == .dictated { framed.flags.insert("dictated") }
        let frame = finding.certainty < 5 ? "frame.hedged" : "frame.\(finding.change?.rawValue ?? "plain")"
        if let frame = SharedWordings.pools[frame]?.pick(framed, &generator) { write(frame.whole, framed, facts) }
    }

    private mutating func writeResolved(_ finding: DrawnFinding) {
        var scope = finding.resolvedScope(aCase.scope)
        let pool = finding.entry.nouns.filter { !$0.source.contains("{size}") }
        guard let noun = pool.pick(scope, &generator) else { return }
        scope.setNoun(noun)
        guard let frame = SharedWordings.pools["frame.resolved"]?.pick(scope, &generator) else { return }
        write(frame.whole, scope) { mark in
            var fact = finding.fact(text: mark.text, span: mark.range)
            fact.assertion = .absent
            if let concept = mark.concept { fact.concept = concept }
            return fact
        }
    }

    private mutating func writeDenials(_ denials: [ExamTable.Denial]) {
        var rest = denials
        if generator.chance(0.3) { generator.shuffle(&rest) }
        while !rest.isEmpty {
            let count = min(rest.count, generator.integer(in: rest.count > 4 ? 2...4 : 1...4))
            let list = Array(rest.prefix(count))
            rest.removeFirst(count)
            var scope = aCase.scope
            var parts: [Wording.Part] = []
            for (index, denial) in list.enumerated() {
                if index > 0 { parts.append(.text(index == count - 1 ? (count > 2 ? "," : "") + " or " : ", ")) }
                parts.append(.mark(concept: denial.concept, denial.wording.whole))
            }
            scope.phrases["list"] = parts
            scope.slots["is"] = list.last?.wording.number == .plural ? "are" : "is"
            if style == .telegraphic { scope.flags.insert("brief") }
            guard let frame = SharedWordings.pools["frame.denied"]?.pick(scope, &generator) else { continue }
            let tiers = Dictionary(
                aCase.exam.findings.map { ($0.concept, $0.tier) }, uniquingKeysWith: { min($0, $1) })
            write(frame.whole, scope) { Self.denied($0, tier: $0.concept.flatMap { tiers[$0] } ?? .minor) }
        }
    }

    private static func denied(_ mark: WrittenMark, tier: SignificanceTier) -> Fact? {
        let side = Fact.Side.allCases.first { mark.text.contains($0.rawValue) }
        return mark.concept.map {
            Fact(concept: $0, text: mark.text, span: mark.range, side: side, assertion: .absent, tier: tier)
        }
    }

    // MARK: Text

    /// Marked words of a sentence.
    private struct WrittenMark {
        let concept: String?
        let text: String
        let range: Range<Int>
    }

    private mutating func write(_ parts: [Wording.Part], _ scope: WordingScope, _ fact: (WrittenMark) -> Fact?) {
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
