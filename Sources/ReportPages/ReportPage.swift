/// A page that needs nothing but itself: styles and plots are inside, no script, no network, light and dark.
public struct ReportPage: Sendable {
    /// What stands above all, and in the window's title.
    public let title: String
    /// A sentence below it.
    public let lead: String
    private var blocks: [any PageBlock] = []

    /// An empty page.
    public init(title: String, lead: String) {
        self.title = title
        self.lead = lead
    }

    /// Adds a block at the end.
    public mutating func append(_ block: some PageBlock) { blocks.append(block) }

    /// The whole page.
    public var html: String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(escaped(title))</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        <main>
        <h1>\(escaped(title))</h1>
        <p class="lead">\(escaped(lead))</p>
        \(blocks.map(\.html).joined(separator: "\n"))
        </main>
        </body>
        </html>

        """
    }
}

/// A part of a page.
public protocol PageBlock: Sendable {
    /// Its markup, with every text escaped.
    var html: String { get }
}

/// A heading with paragraphs.
public struct PageSection: PageBlock {
    private let heading: String
    private let paragraphs: [String]

    /// A heading with paragraphs of plain text.
    public init(_ heading: String, _ paragraphs: String...) {
        self.heading = heading
        self.paragraphs = paragraphs
    }

    /// Its markup.
    public var html: String {
        "<h2>\(escaped(heading))</h2>" + paragraphs.map { "\n<p>\(escaped($0))</p>" }.joined()
    }
}

/// Text as markup, in element content and in attributes.
func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { markup, scalar in
        switch scalar {
        case "&": markup += "&amp;"
        case "<": markup += "&lt;"
        case ">": markup += "&gt;"
        case "\"": markup += "&quot;"
        default: markup.unicodeScalars.append(scalar)
        }
    }
}
