/// Writes what stands around the findings: examination, indication, comparison.
struct ContextComposer {
    let aCase: ReportCase
    var generator: SeededGenerator

    /// The examination's title.
    mutating func title() -> String {
        guard let wording = aCase.exam.titles.pick(aCase.scope, &generator) else { return aCase.exam.key }
        let text = written(wording.whole, aCase.scope, capital: true)
        return generator.chance(0.35) ? text.uppercased() : text
    }

    /// Why the examination was made; sometimes nothing.
    mutating func indication() -> String {
        var scope = aCase.scope
        guard let reason = aCase.exam.reasons.pick(scope, &generator) else { return "" }
        scope.phrases["reason"] = reason.whole
        scope.slots["person"] = generator.pick(aCase.patient.sex == "F" ? ["woman", "female"] : ["man", "male"])
        let isScreening = aCase.exam.flags["screening"] != nil
        // A rule that asks for the risk needs an indication that tells it.
        let history = aCase.patient.hasKnownCancer ? "history.cancer" : aCase.patient.isAtRisk ? "history.smoking" : nil
        let isTold = !isScreening && history != nil
        guard isTold || aCase.question != nil || generator.chance(0.93) else { return "" }
        let kind =
            isScreening ? "indication.screening" : aCase.question == nil ? "indication.reason" : "indication.question"
        if let question = aCase.question { scope.phrases["q"] = question.wording.whole }
        guard let frame = SharedWordings.pools[kind]?.pick(scope, &generator) else { return "" }
        var text = written(frame.whole, scope, capital: true)
        if isTold, let history, let wording = SharedWordings.pools[history]?.pick(scope, &generator) {
            if text.last != "." { text += "." }
            text += " " + written(wording.whole, scope, capital: true)
        }
        return text
    }

    /// The earlier study, or that there is none.
    mutating func comparison() -> String {
        var scope = aCase.scope
        scope.slots["date"] = date()
        scope.slots["kind"] = Self.kinds[aCase.exam.modality] ?? "study"
        guard
            let wording = SharedWordings.pools[aCase.hasPrior ? "comparison.prior" : "comparison.none"]?
                .pick(scope, &generator)
        else { return "" }
        return written(wording.whole, scope, capital: true)
    }

    private static let kinds = [
        "XR": "radiograph", "CT": "CT", "MR": "MRI", "US": "ultrasound", "MG": "mammogram", "NM": "scan",
    ]

    private mutating func date() -> String {
        let month = generator.integer(in: 1...12)
        let day = generator.integer(in: 1...28)
        let year = generator.integer(in: 2012...2024)
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        switch generator.integer(in: 0...2) {
        case 0: return "\(padded(month))/\(padded(day))/\(year)"
        case 1: return "\(month)/\(day)/\(year % 100)"
        default: return "\(Self.months[month - 1]) \(day), \(year)"
        }
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private mutating func written(_ parts: [Wording.Part], _ scope: WordingScope, capital: Bool) -> String {
        var builder = TextBuilder()
        builder.append(parts, scope, &generator)
        return builder.finished(capital: capital).text
    }
}
