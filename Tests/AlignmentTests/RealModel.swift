import Foundation

/// The default model and adapter of a checkout.
enum RealModel {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let path = root.appending(path: "models/SmolLM2-135M-Instruct.Q4_1.gguf").path
    static let adapter = root.appending(path: "Sources/impressiond/Resources/adapters/default").path
}
