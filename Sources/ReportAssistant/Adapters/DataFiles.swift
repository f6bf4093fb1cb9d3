import Glibc

/// Files that come with the program: adapters, vocabularies, rules.
public struct DataFiles: Sendable {
    /// Where they are looked for, the first that has a file counts.
    let directories: [String]

    /// `$IMPRESSIOND_DATA_DIR`, then `/usr/share/impressiond`, then the resources of the checkout that the program was
    /// built in.
    public init() {
        let environment = getenv("IMPRESSIOND_DATA_DIR").map { [String(cString: $0)] } ?? []
        directories = environment + ["/usr/share/impressiond"] + Self.checkouts
    }

    init(directories: [String]) {
        self.directories = directories
    }

    /// The path of a file or directory; nil where there is none.
    public func path(_ name: String) -> String? {
        directories.map { "\($0)/\(name)" }.first { access($0, F_OK) == 0 }
    }

    /// What lies in a directory, by name, hidden things left out; of two with one name the first counts.
    func names(in folder: String) -> [(name: String, path: String)] {
        var found: [String: String] = [:]
        for directory in directories {
            let path = "\(directory)/\(folder)"
            guard let stream = opendir(path) else { continue }
            defer { closedir(stream) }
            while let entry = readdir(stream) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if !name.hasPrefix("."), found[name] == nil { found[name] = "\(path)/\(name)" }
            }
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The program lies somewhere under its checkout's build folder.
    private static var checkouts: [String] {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let program = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        var parts = program.split(separator: "/").dropLast()
        var found: [String] = []
        while !parts.isEmpty {
            found.append("/" + parts.joined(separator: "/") + "/Sources/impressiond/Resources")
            parts.removeLast()
        }
        return found
    }
}
