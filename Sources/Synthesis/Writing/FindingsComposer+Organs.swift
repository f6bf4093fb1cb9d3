import ClinicalText

extension FindingsComposer {
    /// Writes an organ's findings or that it is normal.
    ///
    /// - Returns: what is to be denied.
    mutating func writeOrgan(_ organ: ExamTable.Organ) -> [ExamTable.Denial] {
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
        // "The left lung is clear" beside what is in the right one.
        let sides = Set(present.map(\.side))
        let scope = sides.count == 1 ? present[0].scope(aCase.scope) : aCase.scope
        if saysNormal, let wording = pool.pick(scope, &generator) {
            write(wording.whole, scope) { Self.denied($0, tier: .minor) }
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

    mutating func writeDenials(_ denials: [ExamTable.Denial]) {
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
            // "There is no stone or cysts", but "No stone or cysts are seen": the verb goes with what is next to it.
            scope.slots["is"] = list.first?.wording.number == .plural ? "are" : "is"
            scope.slots["ends"] = list.last?.wording.number == .plural ? "are" : "is"
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
}
