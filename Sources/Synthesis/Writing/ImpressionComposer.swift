import ClinicalText

/// Writes the impression of a case: statements in canonical order.
///
/// What must be acted on first, then what is minor, then what was asked and is not there, one negative in place of all
/// that is normal, a category, and the recommendation last.
struct ImpressionComposer {
    private let aCase: ReportCase
    private var generator: SeededGenerator
    private var statements: [SynthesizedStatement] = []

    /// The statements, one a line of the impression.
    static func compose(_ aCase: ReportCase, _ generator: inout SeededGenerator) -> [SynthesizedStatement] {
        var composer = ImpressionComposer(aCase: aCase, generator: generator)
        composer.writeFindings()
        composer.writeResolved()
        composer.writeNegatives()
        composer.writeAdvice()
        generator = composer.generator
        return composer.statements
    }

    private init(aCase: ReportCase, generator: SeededGenerator) {
        self.aCase = aCase
        self.generator = generator
    }

    private static let maximumFindings = 6

    private var stated: [DrawnFinding] {
        let reported = aCase.reported
        // What is minor gives way where there is much to say; what must be acted on never does.
        let serious = reported.filter { $0.tier < .minor }
        return serious + reported.filter { $0.tier == .minor }.prefix(max(0, Self.maximumFindings - serious.count - 2))
    }

    private mutating func writeFindings() {
        for finding in stated { statements.append(statement(finding)) }
    }

    private mutating func statement(_ finding: DrawnFinding) -> SynthesizedStatement {
        var scope = finding.scope(aCase.scope)
        if let size = finding.size, generator.chance(0.3) { scope.slots["size"] = size.largest.text }
        // A change or a hedge needs a frame, which a complete sentence lacks.
        let isQualified = finding.change == .new || finding.change == .increased || finding.certainty < 5
        let own = finding.entry.statements
        let pools = (isQualified ? [own.filter { !$0.isSentence }] : []) + [own, finding.entry.nouns]
        guard let pool = pools.first(where: { $0.hasUsable(scope) }), let wording = pool.pick(scope, &generator) else {
            preconditionFailure("no statement of \(finding.entry.concept) in \(aCase.exam.key)")
        }
        if wording.isSentence { return write(wording.parts, scope, finding.tier, finding) }
        scope.setNoun(wording)
        let frame = finding.certainty < 5 ? "say.hedged" : "say.\(finding.change?.rawValue ?? "plain")"
        guard let frame = SharedWordings.pools[frame]?.pick(scope, &generator) else {
            preconditionFailure("no frame \(frame)")
        }
        return write(frame.whole, scope, finding.tier, finding)
    }

    private mutating func writeResolved() {
        guard let finding = aCase.resolved else { return }
        var scope = finding.resolvedScope(aCase.scope)
        let pool = finding.entry.nouns.filter { !$0.source.contains("{size}") }
        guard let noun = pool.pick(scope, &generator) else { return }
        scope.setNoun(noun)
        guard let frame = SharedWordings.pools["say.resolved"]?.pick(scope, &generator) else { return }
        statements.append(write(frame.whole, scope, nil, finding))
    }

    private mutating func writeNegatives() {
        var denials: [ExamTable.Denial] = []
        if let question = aCase.question, !aCase.isQuestionAnswered { denials.append(question) }
        let pertinent = Set(stated.flatMap(\.entry.pertinent)).filter {
            $0 != aCase.question?.concept && aCase.mayDeny($0)
        }
        let possible = aCase.exam.organs.flatMap(\.denials).filter { pertinent.contains($0.concept) }
        if let first = possible.first(where: { aCase.scope.satisfies($0.wording.conditions) }) {
            denials.append(ExamTable.Denial(first.concept))
        }
        let clear = clearStatement(isAsked: !denials.isEmpty)
        for denial in denials where !isSaid(denial, in: clear) { deny(denial) }
        if let clear { statements.append(clear) }
    }

    /// One negative in place of all that is normal; none where something must be acted on.
    private mutating func clearStatement(isAsked: Bool) -> SynthesizedStatement? {
        guard !stated.contains(where: { $0.tier < .minor }), !isAsked || generator.chance(0.5) else { return nil }
        let isHealthy = aCase.findings.isEmpty && aCase.resolved == nil && aCase.question == nil
        let isUnlimited = isHealthy && !aCase.exam.healthy.isEmpty && generator.chance(0.3)
        let pool = isUnlimited ? aCase.exam.healthy : aCase.exam.clear
        // No wording that denies what stands above it.
        let nouns = stated.map { String($0.entry.concept.split(separator: " ").last ?? "") }
        let fitting = pool.filter { wording in !nouns.contains { wording.body.lowercased().contains($0) } }
        guard let wording = fitting.pick(aCase.scope, &generator) else { return nil }
        return write(wording.whole, aCase.scope, nil, nil)
    }

    /// Whether a wider negative holds the noun that is denied, or that of its concept.
    private func isSaid(_ denial: ExamTable.Denial, in clear: SynthesizedStatement?) -> Bool {
        guard let text = clear?.text.lowercased() else { return false }
        return [denial.wording.body, denial.concept].contains { words in
            words.split(separator: " ").last.map { text.contains($0.lowercased().prefix(5)) } ?? false
        }
    }

    private mutating func deny(_ denial: ExamTable.Denial) {
        var scope = aCase.scope
        scope.phrases["q"] = denial.wording.whole
        guard let frame = SharedWordings.pools["say.denied"]?.pick(scope, &generator) else { return }
        statements.append(write(frame.whole, scope, nil, nil))
    }

    private mutating func writeAdvice() {
        var advice: [Advice] = []
        if let category = aCase.breastCategory {
            var scope = aCase.scope
            scope.slots["category"] = category
            if let wording = SharedWordings.pools["birads.\(category)"]?.pick(scope, &generator) {
                statements.append(write(wording.whole, scope, nil, nil))
            }
            let asked = Advice.breast(category, side: aCase.breastSide, age: aCase.patient.age)
            advice += [asked].compactMap(\.self)
        }
        for finding in stated {
            if let asked = finding.entry.advice?.advice(for: finding, aCase.patient), !advice.contains(asked) {
                advice.append(asked)
            }
        }
        for asked in advice {
            var scope = aCase.scope
            scope.slots.merge(asked.slots) { $1 }
            guard let wording = SharedWordings.pools["advice.\(asked.pool)"]?.pick(scope, &generator) else { continue }
            var written = write(wording.whole, scope, nil, nil)
            written.isRecommendation = true
            statements.append(written)
        }
    }

    private mutating func write(
        _ parts: [Wording.Part], _ scope: WordingScope, _ tier: SignificanceTier?, _ finding: DrawnFinding?
    ) -> SynthesizedStatement {
        var builder = TextBuilder()
        builder.append(parts, scope, &generator)
        return SynthesizedStatement(
            text: builder.finished().text, tier: tier, side: finding?.side,
            sizesMillimetres: finding?.size?.millimetres.map(Double.init) ?? [], isRecommendation: false)
    }
}
