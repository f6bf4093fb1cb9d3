import Foundation
import ReportAssistant
import ServiceConfiguration
import Synthesis
import SystemService

let synthesizeVerb = Verb(
    "synthesize", "Writes reports made by a grammar, with their facts, as JSON lines.",
    flags: [
        Flag("count", "N", "How many reports."),
        Flag("output", "FILE", "Where they go; replaced when all are written."),
        Flag("held-out", nil, "Use the wordings that training data never has."),
        Flag("normal-share", "P", "The share of normal studies, from 0 to 1; 0.35 unless told otherwise."),
    ]
) { arguments throws(AssistantError) in
    guard let count = try arguments.integer("count", in: 1...10_000_000), let path = arguments["output"] else {
        throw .usage("Usage: impressiond synthesize --count N --output FILE [FLAGS]")
    }
    var share = 0.35
    if let text = arguments["normal-share"] {
        guard let value = Double(text), (0...1).contains(value) else {
            throw .usage("--normal-share takes a number from 0 to 1.")
        }
        share = value
    }
    let synthesizer = ReportSynthesizer(
        seed: UInt64(try arguments.integer("seed", in: 0...Int.max) ?? 1), isHeldOut: arguments.has("held-out"),
        normalShare: share)
    let counts = try SynthesisFile(path: path).write(synthesizer, count: count)
    if arguments.isJSON {
        Output(isJSON: true).json(
            "synthesize", ["count": count, "seed": synthesizer.seed, "modalities": counts])
    } else {
        Output.message(
            "\(count) reports: "
                + counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    }
    return .ok
}
