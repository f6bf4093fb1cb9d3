/// What one sentence asserts.
struct SentenceReading {
    let tokens: [GradedToken]
    let mentions: [ConceptMention]
    let reach: TriggerReach
    private let measurements: [Measurement]

    init(_ sentence: GradedSentence) {
        tokens = sentence.tokens
        mentions = ConceptMention.all(in: tokens)
        reach = TriggerReach(tokens)
        measurements = Measurement.all(in: tokens)
    }

    /// What it says of the whole study, if it says that nothing is abnormal.
    var globalNegative: GradedReport.GlobalNegative? {
        var named = [Bool](repeating: false, count: tokens.count)
        for mention in mentions { for index in mention.range { named[index] = true } }
        return .read(tokens, reach, named: named)
    }

    /// The sizes of a sentence that names nothing: "It measures 5 mm."
    var orphanSizes: [Double] { mentions.isEmpty ? measurements.flatMap(\.sizes) : [] }

    /// Its facts, in order.
    func facts() -> [GradedFact] {
        let assertions = assertions()
        let sizes = sizes()
        var facts: [GradedFact] = []
        var lastSide: (mention: Int, side: GradedFact.Side)?
        for (number, mention) in mentions.enumerated() {
            guard let assertion = assertions[number] else { continue }
            let windows = windows(around: number)
            let concept = concept(of: mention, windows)
            var side = windows.side(tokens)
            if side == nil, let last = lastSide, last.mention == number - 1, joins(number - 1, number) {
                side = last.side
            }
            // "Misplaced feeding tube in the left lung": what one noun phrase names is in one place.
            if side == nil, number + 1 < mentions.count, gap(number, number + 1).isEmpty {
                side = self.windows(around: number + 1).side(tokens)
            }
            if let side { lastSide = (number, side) }
            let isMidline = concept.organ.map { Self.midline.contains($0) } ?? false
            let first = tokens[mention.range.lowerBound]
            let modifiers = windows.modifiers(tokens, reach)
            facts.append(
                GradedFact(
                    concept: concept.concept.name,
                    span: first.range.lowerBound..<tokens[mention.range.upperBound - 1].range.upperBound,
                    anatomy: concept.organ, side: isMidline ? nil : side, assertion: assertion,
                    severity: assertion == .absent ? nil : modifiers.severity,
                    change: assertion == .absent && modifiers.isResolved ? .resolved : modifiers.change,
                    sizes: assertion == .absent ? [] : sizes[number], count: modifiers.count,
                    tier: concept.concept.tier,
                    limit: assertion == .absent ? modifiers.limit ?? (isElsewhere ? .elsewhere : nil) : nil,
                    isOld: modifiers.isOld))
        }
        return facts
    }

    /// "The lungs are otherwise clear" denies nothing that was said before.
    private var isElsewhere: Bool {
        tokens.contains { ["otherwise", "remaining", "remainder", "rest", "elsewhere"].contains($0.text) }
    }

    private static let midline: Set<String> = [
        "heart", "mediastinum", "pericardium", "aorta", "spleen", "pancreas", "uterus", "prostate", "bladder",
        "coronary artery", "heart valve",
    ]

    /// What is said of each mention; nil where nothing is.
    private func assertions() -> [GradedFact.Assertion?] {
        var assertions = mentions.map { mention -> GradedFact.Assertion? in
            let first = mention.range.lowerBound
            let last = mention.range.upperBound - 1
            if reach.isIgnored[last] { return nil }
            if mention.phrase.assertion == .absent { return .absent }
            if reach.isDeniedFromBehind[first] { return .absent }
            // "No enlarged heart", and "the heart is not enlarged"; but "no fetal heartbeat" is itself a concept.
            if let start = reach.deniedFrom[last], start <= first || start > mention.solidEnd { return .absent }
            if reach.isHedged[last] || reach.isHedgedFromBehind[first] { return .uncertain }
            return mention.phrase.assertion
        }
        // "Atelectasis or infiltrate": either may be right.
        for number in mentions.indices.dropFirst() {
            guard assertions[number - 1] == .present, assertions[number] != .absent else { continue }
            let gap = gap(number - 1, number)
            guard gap.count <= 4, gap.contains(where: { ["or", "versus", "vs"].contains(tokens[$0].text) }) else {
                continue
            }
            assertions[number - 1] = .uncertain
            assertions[number] = .uncertain
        }
        return assertions
    }

    /// The concept by its phrase and the organ that the sentence names.
    private func concept(of mention: ConceptMention, _ windows: MentionWindows) -> (concept: Concept, organ: String?) {
        let concept = ConceptTable.shared.concepts[mention.phrase.concept]
        let own = organ(in: mention.range)
        let near = own ?? organ(in: windows.before, nearest: true) ?? organ(in: windows.after)
        if let near {
            if let special = ConceptTable.shared.special(concept, in: near) { return (special, near) }
            return (concept, concept.anatomy ?? near)
        }
        guard concept.anatomy == nil else { return (concept, concept.anatomy) }
        // "The kidneys show no mass": what the sentence speaks of.
        guard let far = organ(in: 0..<mention.range.lowerBound, nearest: true) else { return (concept, nil) }
        return (ConceptTable.shared.special(concept, in: far) ?? concept, far)
    }

    private func organ(in range: Range<Int>, nearest: Bool = false) -> String? {
        var found: String?
        for index in range {
            guard let match = OrganTable.phrases.match(in: tokens, at: index) else { continue }
            if !nearest { return match.value }
            found = match.value
        }
        return found
    }

    /// The tokens between two mentions.
    private func gap(_ left: Int, _ right: Int) -> Range<Int> {
        let start = mentions[left].range.upperBound
        return start..<max(start, mentions[right].range.lowerBound)
    }

    /// Whether the second of two mentions shares what stands before the first: "left effusion and atelectasis".
    private func joins(_ left: Int, _ right: Int) -> Bool {
        let gap = gap(left, right)
        guard gap.count <= 2 else { return false }
        return gap.contains { ["and", "or", "with"].contains(tokens[$0].text) }
            || tokens[mentions[right].range.lowerBound].mark != .none
    }

    /// The words that may modify a mention: a gap is cut at its last conjunction.
    private func windows(around number: Int) -> MentionWindows {
        let range = mentions[number].range
        let before: Range<Int>
        if number == 0 {
            before = 0..<range.lowerBound
        } else {
            let gap = gap(number - 1, number)
            before = (cut(gap) ?? gap.lowerBound)..<gap.upperBound
        }
        let after: Range<Int>
        if number + 1 == mentions.count {
            let end = tokens.indices[range.upperBound...].first { isCut($0) } ?? tokens.count
            after = range.upperBound..<end
        } else {
            let gap = gap(number, number + 1)
            // "Malpositioned right catheter": a side between two that nothing parts belongs to both.
            after = gap.lowerBound..<(cut(gap) ?? gap.upperBound)
        }
        return MentionWindows(before: before, within: mentions[number].gap, after: after)
    }

    /// Where a gap between two mentions is divided, if it is.
    private func cut(_ gap: Range<Int>) -> Int? {
        gap.last { reach.isEnd[$0] || tokens[$0].mark.rawValue >= 2 || ["and", "or", "nor"].contains(tokens[$0].text) }
    }

    /// Whether what follows the last mention no longer speaks of it; "effusions, left greater than right" does.
    private func isCut(_ index: Int) -> Bool {
        if reach.isEnd[index] { return true }
        guard tokens[index].mark.rawValue >= 2 else { return false }
        return !Modifier.opensAssertion(tokens[index].text) && tokens[index].number == nil
            && !Self.appositions.contains(tokens[index].text)
    }

    /// "The nodule, known from last year, is unchanged": an apposition, and the verb behind it.
    private static let appositions: Set<String> = [
        "measuring", "known", "described", "previously", "is", "are", "has", "have",
    ]

    /// The sizes of each mention: a measurement belongs to the mention that follows closely, else to the last before.
    private func sizes() -> [[Double]] {
        var sizes = [[Double]](repeating: [], count: mentions.count)
        for measurement in measurements {
            let next = mentions.firstIndex { $0.range.lowerBound >= measurement.range.upperBound }
            let last = mentions.lastIndex { $0.range.lowerBound < measurement.range.lowerBound }
            let isClose = next.map { next in
                let between = measurement.range.upperBound..<mentions[next].range.lowerBound
                return between.count <= 5 && !between.contains { ["and", "in"].contains(tokens[$0].text) }
            }
            guard let owner = isClose == true ? next : last ?? next else { continue }
            sizes[owner] += measurement.sizes
        }
        return sizes
    }
}
