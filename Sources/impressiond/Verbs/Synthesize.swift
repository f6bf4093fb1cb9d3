import Foundation
import ReportAssistant
import ServiceConfiguration
import Synthesis
import SystemService

let synthesizeVerb = Verb(
    "synthesize", "Writes reports made by a grammar, with their facts, as JSON lines.",
    flags: [
        Flag("count", "N", "How many reports; of the suites all, unless told otherwise."),
        Flag("output", "FILE", "Where they go; replaced when all are written."),
        Flag("held-out", nil, "Use the wordings that training data never has."),
        Flag("normal-share", "P", "The share of normal studies, from 0 to 1; 0.35 unless told otherwise."),
        Flag("challenge", nil, "Write the challenge suite of the promotion gate instead, with its truth."),
        Flag("never", nil, "Write the never suite instead: what must never be missed or denied."),
    ]
) { arguments throws(AssistantError) in
    let count = try arguments.integer("count", in: 1...10_000_000)
    let seed = UInt64(try arguments.integer("seed", in: 0...Int.max) ?? 1)
    let isSuite = arguments.has("challenge") || arguments.has("never")
    guard let path = arguments["output"], isSuite || count != nil,
        !(arguments.has("challenge") && arguments.has("never"))
    else { throw .usage("Usage: impressiond synthesize --count N|--challenge|--never --output FILE [FLAGS]") }
    let file = SynthesisFile(path: path)
    guard !isSuite else {
        guard !arguments.has("held-out"), !arguments.has("normal-share") else {
            throw .usage("The suites have their own wordings and findings: leave out --held-out and --normal-share.")
        }
        let counts = try writeSuite(arguments, to: file, seed: seed, count: count)
        report("kinds", counts, seed: seed, isJSON: arguments.isJSON)
        return .ok
    }
    var share = 0.35
    if let text = arguments["normal-share"] {
        guard let value = Double(text), (0...1).contains(value) else {
            throw .usage("--normal-share takes a number from 0 to 1.")
        }
        share = value
    }
    let synthesizer = ReportSynthesizer(seed: seed, isHeldOut: arguments.has("held-out"), normalShare: share)
    let counts = try file.write(synthesizer, count: count ?? 0)
    report("modalities", counts, seed: seed, isJSON: arguments.isJSON)
    return .ok
}

private func writeSuite(
    _ arguments: Arguments, to file: SynthesisFile, seed: UInt64, count: Int?
) throws(AssistantError) -> [String: Int] {
    let suite = ChallengeSuite(seed: seed)
    // Beyond these the tables run out of new texts.
    guard count ?? 1 <= ChallengeSuite.maximumCount else {
        throw .usage("A suite has at most \(ChallengeSuite.maximumCount) cases; take another --seed for more.")
    }
    return try file.write(
        arguments.has("never")
            ? suite.never(count: count ?? ChallengeSuite.neverCount)
            : suite.challenge(count: count ?? ChallengeSuite.challengeCount))
}

private func report(_ groups: String, _ counts: [String: Int], seed: UInt64, isJSON: Bool) {
    let count = counts.values.reduce(0, +)
    if isJSON {
        Output(isJSON: true).json("synthesize", ["count": count, "seed": seed, groups: counts])
    } else {
        Output.message(
            "\(count) reports: "
                + counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    }
}
