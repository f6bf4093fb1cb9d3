import ClinicalText

extension FindingsComposer {
    /// Organs that share a heading, in the report's order or, now and then, in another.
    mutating func writeGroups() {
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
        if generator.chance(0.04) { writeShared("limit") }
        if aCase.hasPrior, generator.chance(0.1) { writeShared("compared") }
        let together = style == .headed ? [] : organsTogether(usable)
        groups = groups.compactMap { group in
            let rest = group.filter { organ in !together.contains { $0.key == organ.key } }
            return rest.isEmpty ? nil : rest
        }
        let place = generator.integer(in: 0...groups.count)
        for (index, group) in groups.enumerated() {
            if index == place { writeTogether(together) }
            write(group, headsInCapitals: headsInCapitals)
        }
        if place == groups.count { writeTogether(together) }
    }

    /// Organs of which one sentence says that they are normal, as it often does.
    private mutating func organsTogether(_ organs: [ExamTable.Organ]) -> [ExamTable.Organ] {
        let plain = organs.filter { organ in
            organ.name != nil && !hasFinding([organ]) && !aCase.scope.flags.contains("@" + organ.key)
                && !organ.denials.contains { aCase.requiredDenials.contains($0.concept) }
        }
        guard plain.count > 1, generator.chance(0.45) else { return [] }
        var keys = plain.map(\.key)
        generator.shuffle(&keys)
        keys = Array(keys.prefix(generator.integer(in: 2...6)))
        return plain.filter { keys.contains($0.key) }
    }

    private mutating func writeTogether(_ organs: [ExamTable.Organ]) {
        guard let last = organs.last?.name else { return }
        let names = organs.dropLast().compactMap(\.name)
        var scope = aCase.scope
        scope.slots["list"] =
            names.joined(separator: ", ") + (names.count > 1 && generator.chance(0.6) ? ", and " : " and ") + last
        guard let frame = SharedWordings.pools["frame.together"]?.pick(scope, &generator) else { return }
        write(frame.whole, scope) { _ in nil }
    }

    /// A sentence about the study and not about what it shows.
    private mutating func writeShared(_ pool: String) {
        guard let wording = SharedWordings.pools[pool]?.pick(aCase.scope, &generator) else { return }
        write(wording.whole, aCase.scope) { _ in nil }
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
}
