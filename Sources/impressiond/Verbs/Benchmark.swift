import Alignment
import Foundation
import Guidelines
import ReportAssistant
import ServiceConfiguration
import SystemService
import Tensors
import Training

let benchmarkDecodeVerb = Verb(
    "benchmark decode", "Measures tokens a second, beside what the machine's memory allows.",
    flags: [Flag("repeat", "N", "Take the median of N runs; 5 unless told otherwise.")]
) { arguments throws(AssistantError) in
    let settings = try arguments.settings()
    let rows = try DecodeBenchmark(
        try settings.openServedModel().model, threads: settings.model.threads,
        repeats: try arguments.integer("repeat", in: 1...100) ?? 5
    ).run { if !arguments.isJSON { Output.message($0) } }
    show(rows, arguments)
    return .ok
}

let benchmarkTrainVerb = Verb(
    "benchmark train", "Measures tokens a second of a training step, beside what the processor allows.",
    flags: [Flag("repeat", "N", "Take the median of N steps; 3 unless told otherwise.")]
) { arguments throws(AssistantError) in
    let settings = try arguments.settings()
    let repeats = try arguments.integer("repeat", in: 1...100) ?? 3
    let model = try settings.openModel().model
    let kinds: [(name: String, arithmetic: TrainingArithmetic)] = [
        ("train, float32", .float32), ("train, block integers", .blockInteger),
    ]
    let benchmarks = kinds.map {
        TrainingBenchmark(model, rank: 16, arithmetic: $0.arithmetic, threads: settings.model.threads)
    }
    var speeds = kinds.map { _ in [Double]() }
    var products: [Double] = []
    for index in 0...repeats {
        for (kind, benchmark) in benchmarks.enumerated() {
            let run: TrainingBenchmark.Run
            do { run = try benchmark.run() } catch {
                let cause = error as? TrainingError
                throw AssistantError(
                    cause?.code ?? "INTERNAL", cause?.message ?? "The step failed; report this.", exit: .internal)
            }
            // The first run warms caches and clocks up and is not counted.
            guard index > 0 else { continue }
            speeds[kind].append(run.tokensPerSecond)
            products.append(run.productSpeed)
            if !arguments.isJSON {
                Output.message(
                    "step \(index) of \(repeats), \(kinds[kind].name): \(Int(run.tokensPerSecond)) tokens/s, "
                        + "\(Int(run.productSpeed)) GFLOP/s")
            }
        }
    }
    let limit = benchmarks[0].limit(productSpeed: products.median)
    show(
        [BenchmarkRow(name: "float32 product", value: products.median, unit: "GFLOP/s")]
            + zip(kinds, speeds).map {
                BenchmarkRow(name: $0.name, value: $1.median, unit: "tokens/s", limit: limit)
            } + [BenchmarkRow(name: "peak memory", value: TrainingBenchmark.peakMemory, unit: "MiB")], arguments)
    return .ok
}

let benchmarkUpdateVerb = Verb(
    "benchmark update", "Measures an update of RGRO: 8 cases, 8 drafts of each, 48 tokens a draft.",
    flags: [Flag("repeat", "N", "Take the median of N updates; 3 unless told otherwise.")]
) { arguments throws(AssistantError) in
    let settings = try arguments.settings()
    let repeats = try arguments.integer("repeat", in: 1...100) ?? 3
    let benchmark = UpdateBenchmark(
        try settings.openModel().model, rank: settings.training.rank, guidelines: try GuidelineSet(settings.guidelines),
        threads: settings.model.threads)
    var runs: [UpdateFigures] = []
    for index in 0...repeats {
        do { runs.append(try benchmark.run()) } catch { throw AssistantError(training: error) }
        let seconds = runs[index].rolloutSeconds + runs[index].referenceSeconds + runs[index].policySeconds
        if !arguments.isJSON { Output.message("update \(index) of \(repeats): \(String(format: "%.1f", seconds)) s") }
    }
    // The first run warms caches and clocks up and is not counted.
    runs.removeFirst()
    let parts: [(String, (UpdateFigures) -> Double)] = [
        ("update", { $0.rolloutSeconds + $0.rewardSeconds + $0.referenceSeconds + $0.policySeconds }),
        ("rollout", \.rolloutSeconds), ("reward", \.rewardSeconds), ("reference pass", \.referenceSeconds),
        ("policy pass and step", \.policySeconds),
    ]
    show(
        parts.map { name, value in BenchmarkRow(name: name, value: runs.map(value).median, unit: "s") }
            + [
                BenchmarkRow(name: "tokens of the passes", value: Double(runs[0].passTokens), unit: "tokens"),
                BenchmarkRow(name: "longest prompt", value: Double(benchmark.longestPrompt), unit: "tokens"),
            ], arguments)
    return .ok
}

private func show(_ rows: [BenchmarkRow], _ arguments: Arguments) {
    if arguments.isJSON {
        Output(isJSON: true).json(
            "benchmark",
            [
                "rows": rows.map {
                    [
                        "name": $0.name, "value": $0.value, "unit": $0.unit, "limit": $0.limit ?? NSNull(),
                        "ratio": $0.ratio ?? NSNull(),
                    ] as [String: Any]
                }
            ])
    } else {
        for row in rows {
            let limit = row.limit.map { String(format: "  limit %.1f, ratio %.2f", $0, row.ratio ?? 0) } ?? ""
            print("\(row.name): \(String(format: "%.1f", row.value)) \(row.unit)\(limit)")
        }
    }
}
