import Foundation
import ReportAssistant
import ServiceConfiguration
import SystemService
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
    let benchmark = TrainingBenchmark(try settings.openModel().model, rank: 16, threads: settings.model.threads)
    var runs: [TrainingBenchmark.Run] = []
    for index in 0...repeats {
        let run: TrainingBenchmark.Run
        do { run = try benchmark.run() } catch {
            let cause = error as? TrainingError
            throw AssistantError(
                cause?.code ?? "INTERNAL", cause?.message ?? "The step failed; report this.", exit: .internal)
        }
        // The first run warms caches and clocks up and is not counted.
        guard index > 0 else { continue }
        runs.append(run)
        if !arguments.isJSON {
            Output.message(
                "step \(index) of \(repeats): \(Int(run.tokensPerSecond)) tokens/s, \(Int(run.productSpeed)) GFLOP/s")
        }
    }
    let speed = runs.map(\.productSpeed).median
    show(
        [
            BenchmarkRow(name: "matrix product", value: speed, unit: "GFLOP/s"),
            BenchmarkRow(
                name: "train", value: runs.map(\.tokensPerSecond).median, unit: "tokens/s",
                limit: benchmark.limit(productSpeed: speed)),
            BenchmarkRow(name: "peak memory", value: TrainingBenchmark.peakMemory, unit: "MiB"),
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
