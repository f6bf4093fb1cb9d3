import Foundation

/// Drafts as a file of predictions has them: a JSON object a line, with `id` and `impression`.
enum PredictionLines {
    static func text(ids: [String], drafts: [String]) -> String {
        zip(ids, drafts).compactMap { id, draft in
            try? JSONSerialization.data(
                withJSONObject: ["id": id, "impression": draft], options: [.sortedKeys, .withoutEscapingSlashes])
        }.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
    }
}
