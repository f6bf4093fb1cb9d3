import CSandbox
import Glibc

/// What a program needs of the system, whatever it is.
enum SystemPaths {
    /// The whole environment of a tool.
    static let environment = ["PATH=/usr/bin:/bin", "LANG=C.UTF-8"]

    /// Programs, libraries and what the loader reads. Not all of /etc: it holds the service's configuration.
    static let readable =
        [
            "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc/ld.so.cache", "/etc/ld.so.conf",
            "/etc/ld.so.conf.d", "/etc/ld.so.preload", "/etc/alternatives", "/etc/localtime", "/etc/nsswitch.conf",
            "/etc/passwd", "/etc/group", "/etc/python3", "/etc/fonts", "/etc/ssl/openssl.cnf",
        ] + swiftLibraries

    /// The directory of the Swift library that this program runs with, for a tool that was built beside it; empty where
    /// the library is part of the program.
    private static let swiftLibraries: [String] = {
        guard let library = cs_library("swift_retain"), let path = realpath(library, nil) else { return [] }
        defer { free(path) }
        let parts = String(cString: path).split(separator: "/")
        guard parts.last == "libswiftCore.so" else { return [] }
        return ["/" + parts.dropLast().joined(separator: "/")]
    }()
}

/// Texts as a C array of C strings that ends with NULL.
struct CStrings: ~Copyable {
    private let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ texts: [String]) {
        pointers = texts.map { strdup($0) } + [nil]
    }

    func withPointers<Result>(_ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result) -> Result {
        let constant = pointers.map { $0.map { UnsafePointer($0) } }
        return constant.withUnsafeBufferPointer { buffer in
            // There is at least the NULL.
            body(buffer.baseAddress!)
        }
    }

    deinit {
        for pointer in pointers { free(pointer) }
    }
}
