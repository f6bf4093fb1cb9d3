// swift-tools-version: 6.2
// impressiond: an offline clinical report assistant. The target graph, target by target, is drawn in
// Sources/impressiond/Documentation.docc/Architecture.md.
import PackageDescription

let swift: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// What computes is optimised in debug builds too: a forward pass takes twenty times longer at -O0.
let optimised: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let c: [CSetting] = [
    .enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error),
    .unsafeFlags(["-O2"], .when(configuration: .debug)),
]

func target(_ name: String, _ dependencies: [Target.Dependency] = [], computes: Bool = false) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: computes ? swift + optimised : swift)
}

func tests(of name: String, _ more: [Target.Dependency] = [], fixtures: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name)] + more, exclude: fixtures, swiftSettings: swift)
}

let package = Package(
    name: "impressiond",
    products: [
        .executable(name: "impressiond", targets: ["impressiond"]),
        .executable(name: "negation-side-checker", targets: ["negation-side-checker"]),
    ],
    targets: [
        // C libraries from Debian, each imported by exactly one Swift target.
        .systemLibrary(name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
        .systemLibrary(name: "CInotifyTools", providers: [.apt(["libinotifytools0-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
        .systemLibrary(name: "CInih", pkgConfig: "inih", providers: [.apt(["libinih-dev"])]),
        .systemLibrary(name: "CGetopt"),
        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),

        // The language model.
        .target(name: "CKernels", cSettings: c),
        target("Digest", ["CNettle"]),
        target("DurableFiles"),
        target("Tensors", ["CKernels", "COpenBLAS"], computes: true),
        target("Tokenization", computes: true),
        target("LanguageModel", ["Tensors", "Tokenization"], computes: true),

        // From findings to an impression.
        target("ClinicalText", computes: true),
        target("Guidelines", ["ClinicalText"], computes: true),
        target("Appraisal", ["ClinicalText", "Guidelines"], computes: true),
        target(
            "ImpressionWriting",
            ["ClinicalText", "Digest", "DurableFiles", "LanguageModel", "Tensors", "Tokenization"],
            computes: true),
        target("HL7v2", computes: true),
        target("ReportFormats", ["CLibXML2", "Digest", "HL7v2"]),

        // From examples to an adapter.
        target("Synthesis", ["ClinicalText"], computes: true),
        target("ReportArchive", ["Digest", "ReportFormats"]),
        target(
            "Training", ["Digest", "DurableFiles", "ImpressionWriting", "LanguageModel", "Tensors"], computes: true),
        target(
            "Alignment",
            [
                "Appraisal", "ClinicalText", "Digest", "Evaluation", "Grading", "Guidelines", "ImpressionWriting",
                "LanguageModel", "Synthesis", "Tensors", "Tokenization", "ToolSandbox", "Training",
            ], computes: true),
        // External tools that judge drafts, and the one that is shipped, which shares nothing with the rest.
        .target(name: "CSandbox", cSettings: c),
        target("ToolSandbox", ["CSandbox", "Digest"]),
        .executableTarget(name: "negation-side-checker", swiftSettings: swift),
        // Measuring what drafts are worth; never part of the serving path.
        target("Grading", computes: true),
        target("ReportPages"),
        target("Evaluation", ["Grading", "ReportPages"], computes: true),

        // From the inbox to the outbox.
        target("Spool", ["CInotifyTools", "Digest"]),
        target("CaseLog", ["CSQLite", "Digest"]),
        target("SystemService", ["CSystemd", "Digest"]),
        target("ServiceConfiguration", ["CInih"]),
        target(
            "ReportAssistant",
            [
                "Appraisal", "CaseLog", "ClinicalText", "Digest", "DurableFiles", "Guidelines", "ImpressionWriting",
                "LanguageModel", "ReportFormats", "ReportPages", "ServiceConfiguration", "Spool", "SystemService",
                "Tensors",
            ]),
        .executableTarget(
            name: "impressiond",
            dependencies: [
                "Alignment", "Appraisal", "CGetopt", "CaseLog", "ClinicalText", "Digest", "DurableFiles", "Evaluation",
                "Guidelines",
                "ImpressionWriting", "LanguageModel", "ReportArchive", "ReportAssistant", "ReportFormats",
                "ServiceConfiguration", "Synthesis",
                "SystemService", "Tensors", "ToolSandbox", "Training",
            ],
            exclude: ["Resources"], swiftSettings: swift),

        tests(of: "Digest"),
        tests(of: "DurableFiles"),
        tests(of: "Tensors", ["CKernels"]),
        tests(of: "Tokenization"),
        tests(of: "LanguageModel", ["Tensors", "Tokenization"], fixtures: ["Fixtures"]),
        tests(of: "ClinicalText", fixtures: ["Fixtures"]),
        tests(of: "Guidelines", ["ClinicalText"]),
        tests(of: "Appraisal", ["ClinicalText", "Guidelines", "Synthesis"]),
        tests(of: "Synthesis", ["ClinicalText", "Grading"]),
        tests(of: "ImpressionWriting", ["ClinicalText", "LanguageModel", "Tokenization"]),
        tests(of: "ReportArchive", ["ReportFormats"]),
        tests(of: "Training", ["Digest", "DurableFiles", "LanguageModel", "Tensors"], fixtures: ["Fixtures"]),
        tests(
            of: "Alignment",
            [
                "Appraisal", "ClinicalText", "Digest", "Guidelines", "ImpressionWriting", "LanguageModel", "Training",
            ]),
        tests(of: "ToolSandbox", ["Digest", "negation-side-checker"]),
        .testTarget(
            name: "NegationSideCheckerTests", dependencies: ["negation-side-checker"], swiftSettings: swift),
        tests(of: "Grading"),
        tests(of: "ReportPages"),
        tests(of: "Evaluation"),
        tests(of: "HL7v2"),
        tests(of: "ReportFormats", ["HL7v2"]),
        tests(of: "Spool", ["Digest"]),
        tests(of: "CaseLog", ["Digest"]),
        tests(of: "SystemService", ["Digest"]),
        tests(of: "ServiceConfiguration"),
        tests(
            of: "ReportAssistant",
            [
                "Appraisal", "CaseLog", "ClinicalText", "Digest", "Guidelines", "ImpressionWriting", "LanguageModel",
                "ReportFormats", "ServiceConfiguration", "Spool", "SystemService",
            ]),
    ],
    swiftLanguageModes: [.v6]
)
