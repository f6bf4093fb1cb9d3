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

    private static let style = """
        :root { --paper: #ffffff; --ink: #1b1f24; --soft: #5a6472; --line: #d8dde3;
          --own: #0b63b5; --muted: #9aa5b1; --zero: #b3261e; }
        @media (prefers-color-scheme: dark) {
          :root { --paper: #14181d; --ink: #e8ecf1; --soft: #a3adb9; --line: #333b45;
            --own: #6cb2f5; --muted: #6d7885; --zero: #f28b82; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink);
          font: 16px/1.5 system-ui, "DejaVu Sans", sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem; }
        h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; }
        p { margin: .5rem 0; max-width: 46rem; }
        .lead, figcaption, caption, .note { color: var(--soft); }
        figure { margin: 1rem 0 1.5rem; }
        figcaption { font-weight: 600; color: var(--ink); margin-bottom: .25rem; }
        svg { display: block; width: 100%; height: auto; }
        svg text { fill: var(--ink); font: 13px system-ui, "DejaVu Sans", sans-serif; }
        svg .soft { fill: var(--soft); } svg .grid { stroke: var(--line); } svg .zero { stroke: var(--zero); }
        svg .own { fill: var(--own); } svg .muted { fill: var(--muted); }
        svg .whisker { stroke: var(--ink); stroke-width: 1.5; } svg .halo { stroke: var(--paper); stroke-width: 4; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
        caption { text-align: left; padding-bottom: .25rem; }
        th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: left; white-space: nowrap; }
        th { border-bottom: 2px solid var(--line); vertical-align: bottom; }
        td.number, th.number { text-align: right; }
        """
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
