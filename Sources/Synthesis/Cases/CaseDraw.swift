import ClinicalText

/// Draws a case: facts that occur together, and none that cannot.
struct CaseDraw {
    private var generator: SeededGenerator
    private var aCase: ReportCase

    /// Draws a case of an examination.
    ///
    /// - Parameter isNormal: whether nothing worth a statement is found.
    static func draw(
        _ exam: ExamTable, isNormal: Bool, isHeldOut: Bool, _ generator: inout SeededGenerator
    ) -> ReportCase {
        var draw = CaseDraw(exam, isHeldOut, generator)
        draw.addRequired()
        if !isNormal { draw.addAbnormal() }
        draw.addIncidental()
        draw.addResolved()
        draw.sortByOrgan()
        for finding in draw.aCase.findings {
            draw.aCase.scope.flags.insert("@" + finding.organ)
            if let level = finding.slots["lev"] { draw.aCase.scope.flags.insert("@" + level) }
        }
        generator = draw.generator
        return draw.aCase
    }

    private init(_ exam: ExamTable, _ isHeldOut: Bool, _ generator: SeededGenerator) {
        self.generator = generator
        let patient = Patient(for: exam, &self.generator)
        let hasPrior = self.generator.chance(0.4)
        let side: Fact.Side? = exam.flags["sided"] == nil ? nil : self.generator.chance(0.5) ? .left : .right
        var scope = WordingScope(flags: [patient.sex], isHeldOut: isHeldOut)
        if patient.age >= 50 { scope.flags.insert("old") }
        if hasPrior { scope.flags.insert("prior") }
        scope.slots["age"] = String(patient.age)
        scope.slots["mode"] = Self.modes[exam.modality]
        if let side {
            scope.slots["side"] = side.rawValue
            scope.slots["other"] = side == .left ? "right" : "left"
        }
        for slot in exam.slots { scope.slots[slot.name] = Self.value(slot, scope, &self.generator).text }
        aCase = ReportCase(exam: exam, patient: patient, hasPrior: hasPrior, side: side, scope: scope)
        if !exam.questions.isEmpty, self.generator.chance(exam.flags["asks"] == nil ? 0.4 : 0.9) {
            let usable = exam.questions.filter { scope.satisfies($0.wording.conditions) }
            if !usable.isEmpty { aCase.question = self.generator.pick(usable) }
        }
    }

    private static let modes = [
        "XR": "radiographic", "CT": "CT", "MR": "MRI", "US": "sonographic", "MG": "mammographic", "NM": "scintigraphic",
    ]

    // MARK: Which findings

    /// What an examination always tells, one of several: the state of a pregnancy, for example.
    private mutating func addRequired() {
        let candidates = eligible.filter { $0.flags["always"] != nil }
        guard !candidates.isEmpty else { return }
        add(candidates[generator.index(byWeight: candidates.map(\.weight))])
    }

    private mutating func addAbnormal() {
        let wanted = aCase.reported.count + 1 + generator.index(byWeight: [0.45, 0.3, 0.16, 0.09])
        if let question = aCase.question?.concept, generator.chance(0.3),
            let entry = eligible.first(where: { $0.concept == question })
        {
            add(entry)
        }
        for _ in 0..<24 where aCase.reported.count < wanted {
            let candidates = eligible.filter { $0.tier != .benign && $0.flags["quiet"] == nil && fits($0) }
            guard !candidates.isEmpty else { return }
            add(candidates[generator.index(byWeight: candidates.map(\.weight))])
        }
    }

    private mutating func addIncidental() {
        for _ in 0..<generator.index(byWeight: [0.55, 0.3, 0.15]) {
            let candidates = eligible.filter { ($0.tier == .benign || $0.flags["quiet"] != nil) && fits($0) }
            guard !candidates.isEmpty else { return }
            add(candidates[generator.index(byWeight: candidates.map(\.weight))], alone: true)
        }
    }

    private mutating func addResolved() {
        guard aCase.hasPrior, generator.chance(0.12) else { return }
        let candidates = eligible.filter { $0.flags["heals"] != nil && fits($0) && aCase.mayDeny($0.concept) }
        let candidate = candidates.isEmpty ? nil : generator.pick(candidates)
        guard let entry = candidate, entry.concept != aCase.question?.concept,
            !aCase.requiredDenials.contains(entry.concept)
        else { return }
        var finding = drawn(entry)
        finding.change = .resolved
        finding.certainty = 5
        finding.size = nil
        aCase.resolved = finding
    }

    private var eligible: [FindingEntry] {
        aCase.exam.findings.filter { entry in
            let isOfOtherSex = ["F", "M"].contains { entry.flags[$0] != nil && $0 != aCase.patient.sex }
            return !isOfOtherSex && entry.range("age")?.contains(aCase.patient.age) != false
                && (entry.flags["prior"] == nil || aCase.hasPrior)
        }
    }

    /// Whether an entry contradicts nothing that was drawn.
    private func fits(_ entry: FindingEntry) -> Bool {
        !freeOrgans(entry).isEmpty
            && !aCase.findings.contains { other in
                other.entry.excluded.contains(entry.concept) || entry.excluded.contains(other.entry.concept)
                    || (other.entry.concept == entry.concept && entry.flags["multi"] == nil)
            }
    }

    /// Where it can be: not where something is that fills the organ, nor twice in one place.
    private func freeOrgans(_ entry: FindingEntry) -> [String] {
        entry.organs.filter { organ in
            let present = aCase.findings.filter { $0.organ == organ }
            let isTaken = present.contains { $0.entry.flags["alone"] != nil || $0.entry.concept == entry.concept }
            return !isTaken && (entry.flags["alone"] == nil || present.isEmpty)
        }
    }

    private mutating func add(_ entry: FindingEntry, alone: Bool = false, isCompanion: Bool = false) {
        guard fits(entry) else { return }
        var finding = drawn(entry)
        finding.isCompanion = isCompanion
        aCase.findings.append(finding)
        guard !alone else { return }
        for companion in entry.companions where generator.chance(companion.probability) {
            if let other = eligible.first(where: { $0.concept == companion.concept }) {
                add(other, alone: true, isCompanion: true)
            }
        }
    }

    private mutating func sortByOrgan() {
        let order = Dictionary(
            aCase.exam.organs.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        aCase.findings = aCase.findings.enumerated().sorted {
            (order[$0.element.organ] ?? 0, $0.offset) < (order[$1.element.organ] ?? 0, $1.offset)
        }.map(\.element)
    }

    // MARK: What varies

    private mutating func drawn(_ entry: FindingEntry) -> DrawnFinding {
        let organ = generator.pick(freeOrgans(entry).isEmpty ? entry.organs : freeOrgans(entry))
        var finding = DrawnFinding(entry: entry, organ: organ, tier: entry.tier)
        finding.side = Self.side(ofOrgan: organ) ?? side(entry)
        if let range = entry.range("size") {
            finding.size = Measurement(
                in: range, maximumDimensions: entry.flags["dims"].flatMap { Int($0) } ?? 1, &generator)
        }
        finding.change = change(entry)
        if entry.flags["doubt"] != nil, finding.change == nil {
            finding.certainty = 5 - generator.index(byWeight: [0.82, 0.06, 0.12])
        }
        if let range = entry.range("count") {
            let count = generator.integer(in: range)
            finding.count = count
            finding.slots["count"] = ["two", "three", "four", "five", "six"][min(max(count - 2, 0), 4)]
        }
        finding.slots["level"] = organ.replacing("_", with: " ")
        let ends = organ.split(separator: "-").map(String.init)
        if ends.count == 2 { (finding.slots["upper"], finding.slots["lower"]) = (ends[0], ends[1]) }
        drawSlots(of: entry, &finding)
        if let size = finding.size, let old = oldSize(size, finding.change) { finding.slots["old"] = old.text }
        if let rule = entry.advice { finding.slots.merge(rule.slots(for: finding)) { $1 } }
        return finding
    }

    private mutating func drawSlots(of entry: FindingEntry, _ finding: inout DrawnFinding) {
        for slot in entry.slots where slot.side == nil || slot.side == finding.side?.rawValue {
            let value = slot.value(for: finding.size) ?? Self.value(slot, finding.scope(aCase.scope), &generator)
            finding.slots[slot.name] = value.text
            if let tier = value.tier { finding.tier = tier }
            if let severity = Fact.Severity(word: value.text), finding.severity == nil || slot.name == "sev" {
                finding.severity = severity
            }
        }
    }

    private static func value(
        _ slot: FindingEntry.Slot, _ scope: WordingScope, _ generator: inout SeededGenerator
    ) -> FindingEntry.Value {
        var value = generator.pick(slot.values)
        let ends = value.text.split(separator: "..").compactMap { Int($0) }
        if ends.count == 2 {
            value.text = String(generator.integer(in: ends[0]...ends[1]))
        } else if value.text.contains(where: { "[{".contains($0) }) {
            var builder = TextBuilder()
            builder.append(Wording(value.text).whole, scope, &generator)
            value.text = builder.finished(capital: false).text
        }
        return value
    }

    /// The side of an organ that is one of a pair: "left_kidney".
    private static func side(ofOrgan key: String) -> Fact.Side? {
        key.firstIndex(of: "_").flatMap { Fact.Side(rawValue: String(key[..<$0])) }
    }

    private mutating func side(_ entry: FindingEntry) -> Fact.Side? {
        if let side = aCase.side { return entry.flags["sideless"] == nil ? side : nil }
        if entry.flags["sides"] != nil, generator.chance(0.3) { return .bilateral }
        guard entry.flags["side"] != nil || entry.flags["sides"] != nil else { return nil }
        return generator.chance(0.5) ? .left : .right
    }

    private mutating func change(_ entry: FindingEntry) -> Fact.Change? {
        guard aCase.hasPrior else { return nil }
        let all: [Fact.Change?] = [.new, .increased, .decreased, .stable, nil]
        var weights =
            entry.flags["fixed"] != nil
            ? [0, 0, 0, 0.5, 0.5]
            : entry.flags["acute"] != nil
                ? [0.4, 0.2, 0.15, 0.1, 0.15]
                : entry.flags["chronic"] != nil ? [0, 0.15, 0, 0.55, 0.3] : [0.2, 0.2, 0.12, 0.33, 0.15]
        // What happens at once, a fracture or a tear, is new or of no told age: an acute one is never unchanged.
        if let allowed = entry.flags["changes"] ?? (entry.flags["event"] == nil ? nil : "new") {
            let names = allowed.split(separator: ",").map(String.init)
            for index in all.indices where all[index].map({ !names.contains($0.rawValue) }) ?? false {
                weights[index] = 0
            }
            if weights.allSatisfy({ $0 == 0 }) { return nil }
        }
        return all[generator.index(byWeight: weights)]
    }

    private mutating func oldSize(_ size: Measurement, _ change: Fact.Change?) -> Measurement? {
        switch change {
        case .increased: size.scaled(percent: generator.integer(in: 55...80))
        case .decreased: size.scaled(percent: generator.integer(in: 130...180))
        default: nil
        }
    }
}
