import Glibc

/// The samples that the developers have beside the checkout; tests that read them are skipped where they are missing.
enum SharedSamples {
    private static let directory =
        #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } + "/shared/samples/"

    static var areThere: Bool { access(directory + "reports/INDEX.tsv", R_OK) == 0 }

    /// A sample, up to 4 MiB; nil where it is missing.
    ///
    /// - Parameter path: under the samples' directory.
    static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(directory + path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 4 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return Array(bytes.prefix(count))
    }
}
