/// Values over steps, one line each; its last values stand beside it as text.
public struct LineChart: PageBlock {
    /// One line.
    public struct Line: Sendable {
        let label: String
        let points: [(x: Double, y: Double)]

        /// A line through points, in their order.
        public init(_ label: String, _ points: [(x: Double, y: Double)]) {
            self.label = label
            self.points = points
        }
    }

    let title: String
    let lines: [Line]

    /// A chart of lines; those that have no point are left out.
    public init(title: String, _ lines: [Line]) {
        self.title = title
        self.lines = lines.filter { !$0.points.isEmpty }
    }

    private static let width = 760.0
    private static let height = 200.0
    private static let left = 56.0
    private static let right = 590.0
    private static let bottom = 176.0
    private static let top = 8.0
    /// Lines differ by their dashes as well as by their colour.
    private static let dashes = ["", "6 3", "2 3", "9 3 2 3", "1 4"]

    /// Its markup.
    public var html: String {
        let points = lines.flatMap(\.points)
        guard let first = points.first else { return "" }
        let xs = points.reduce(first.x...first.x) { min($0.lowerBound, $1.x)...max($0.upperBound, $1.x) }
        let ys = points.reduce(first.y...first.y) { min($0.lowerBound, $1.y)...max($0.upperBound, $1.y) }
        let (width, height) = (max(xs.upperBound - xs.lowerBound, 1e-9), max(ys.upperBound - ys.lowerBound, 1e-9))
        func x(_ value: Double) -> Double {
            Self.left + (value - xs.lowerBound) / width * (Self.right - Self.left)
        }
        func y(_ value: Double) -> Double {
            Self.bottom - (value - ys.lowerBound) / height * (Self.bottom - Self.top)
        }
        var marks = [ys.lowerBound, (ys.lowerBound + ys.upperBound) / 2, ys.upperBound].map { tick in
            "<line class=\"grid\" x1=\"\(number(Self.left))\" x2=\"\(number(Self.right))\" y1=\"\(number(y(tick)))\" "
                + "y2=\"\(number(y(tick)))\"/><text class=\"soft\" x=\"\(number(Self.left - 6))\" "
                + "y=\"\(number(y(tick) + 4))\" text-anchor=\"end\">\(fine(tick))</text>"
        }
        for tick in [xs.lowerBound, xs.upperBound] {
            marks.append(
                "<text class=\"soft\" x=\"\(number(x(tick)))\" y=\"\(number(Self.bottom + 18))\" "
                    + "text-anchor=\"middle\">\(Int(tick))</text>")
        }
        for (index, line) in lines.enumerated() {
            let path = line.points.map { "\(number(x($0.x))),\(number(y($0.y)))" }.joined(separator: " ")
            let dash = Self.dashes[index % Self.dashes.count]
            marks.append(
                "<polyline class=\"line tone\(index % Self.dashes.count)\" points=\"\(path)\" "
                    + "stroke-dasharray=\"\(dash)\"/>")
            let place = 18 + 22 * Double(index)
            marks.append(
                "<line class=\"line tone\(index % Self.dashes.count)\" x1=\"602\" x2=\"626\" "
                    + "y1=\"\(number(place - 4))\" y2=\"\(number(place - 4))\" stroke-dasharray=\"\(dash)\"/>"
                    + "<text x=\"632\" y=\"\(number(place))\">\(escaped(line.label)) "
                    + "\(fine(line.points[line.points.count - 1].y))</text>")
        }
        return """
            <figure>
            <figcaption>\(escaped(title))</figcaption>
            <svg viewBox="0 0 \(number(Self.width)) \(number(Self.height))" role="img" aria-label="\(escaped(title))">
            \(marks.joined(separator: "\n"))
            </svg>
            </figure>
            """
    }

    /// With three digits behind the point.
    private func fine(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        let rest = String(abs(thousandths) % 1000)
        return (thousandths < 0 ? "-" : "") + "\(abs(thousandths) / 1000)."
            + String(repeating: "0", count: 3 - rest.count) + rest
    }
}
