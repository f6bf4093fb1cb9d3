import Foundation

/// A directory of its own for one test, with a `conf.d`, removed with what the test wrote.
struct TemporaryDirectory: ~Copyable {
    let path: String

    init() throws {
        path = "\(NSTemporaryDirectory())impressiond-configuration-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: "\(path)/conf.d", withIntermediateDirectories: true)
    }

    /// Writes a file and returns its path.
    @discardableResult
    func write(_ content: some Sequence<UInt8>, to name: String = "test.conf") throws -> String {
        try Data(content).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
        return "\(path)/\(name)"
    }

    @discardableResult
    func write(_ content: String, to name: String = "test.conf") throws -> String {
        try write(content.utf8, to: name)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
