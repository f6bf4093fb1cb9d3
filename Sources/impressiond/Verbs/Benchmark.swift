import Foundation
import ReportAssistant
import ServiceConfiguration
import SystemService

let benchmarkDecodeVerb = Verb(
    "benchmark decode", "Measures tokens a second, beside what the machine's memory allows.",
    flags: [Flag("repeat", "N", "Take the median of N runs; 5 unless told otherwise.")]
) { arguments throws(AssistantError) in
    let settings = try arguments.settings()
    let rows = try DecodeBenchmark(
        try settings.openModel().model, threads: settings.model.threads,
        repeats: try arguments.integer("repeat", in: 1...100) ?? 5
    ).run { if !arguments.isJSON { Output.message($0) } }
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
    return .ok
}
