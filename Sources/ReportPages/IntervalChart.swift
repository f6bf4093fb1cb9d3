/// Values with intervals, one below the other, in groups: bars from zero, or points beside a line at zero.
public struct IntervalChart: PageBlock {
    private let title: String
    private let groups: [Group]
    private let style: Style

    /// How values are drawn.
    public enum Style: Sendable {
        /// Bars that begin at zero, for values that are never negative.
        case bars
        /// Points around a line at zero, for differences.
        case points
    }

    /// Values under one heading.
    public struct Group: Sendable {
        let heading: String
        let lanes: [Lane]

        /// A group.
        public init(_ heading: String, _ lanes: [Lane]) {
            self.heading = heading
            self.lanes = lanes
        }
    }

    /// One value.
    public struct Lane: Sendable {
        let label: String
        let value: Double
        let interval: ClosedRange<Double>?
        let isMuted: Bool

        /// A value; what is there only for comparison is muted.
        public init(_ label: String, _ value: Double, interval: ClosedRange<Double>? = nil, isMuted: Bool = false) {
            self.label = label
            self.value = value
            self.interval = interval
            self.isMuted = isMuted
        }
    }

    /// A chart.
    public init(title: String, style: Style = .bars, groups: [Group]) {
        self.title = title
        self.groups = groups
        self.style = style
    }

    private static let width = 760.0
    private static let labelWidth = 170.0
    private static let numberWidth = 150.0
    private static let laneHeight = 24.0
    private static let headingHeight = 28.0
    private static let axisHeight = 26.0

    /// Its markup: a figure with a plot, whose numbers stand beside it as text.
    public var html: String {
        let axis = ChartAxis(covering: bounds, from: Self.labelWidth, to: Self.width - Self.numberWidth)
        var marks: [String] = []
        var top = 0.0
        for group in groups {
            marks.append("<text class=\"soft\" x=\"0\" y=\"\(number(top + 19))\">\(escaped(group.heading))</text>")
            top += Self.headingHeight
            for lane in group.lanes {
                marks.append(draw(lane, axis, top))
                top += Self.laneHeight
            }
        }
        let grid = axis.ticks.map { tick in
            let x = number(axis.place(tick))
            return
                "<line class=\"\(tick == 0 && style == .points ? "zero" : "grid")\" x1=\"\(x)\" x2=\"\(x)\" y1=\"0\" "
                + "y2=\"\(number(top + 4))\"/><text class=\"soft\" x=\"\(x)\" y=\"\(number(top + 20))\" "
                + "text-anchor=\"middle\">\(axis.label(tick))</text>"
        }
        return """
            <figure>
            <figcaption>\(escaped(title))</figcaption>
            <svg viewBox="0 0 \(number(Self.width)) \(number(top + Self.axisHeight))" role="img" \
            aria-label="\(escaped(title))">
            \((grid + marks).joined(separator: "\n"))
            </svg>
            </figure>
            """
    }

    private var bounds: ClosedRange<Double> {
        let lanes = groups.flatMap(\.lanes)
        let values = lanes.map(\.value) + lanes.compactMap(\.interval).flatMap { [$0.lowerBound, $0.upperBound] } + [0]
        return (values.min() ?? 0)...(values.max() ?? 0)
    }

    private func draw(_ lane: Lane, _ axis: ChartAxis, _ top: Double) -> String {
        let middle = top + Self.laneHeight / 2
        let kind = lane.isMuted ? "muted" : "own"
        var marks = ["<text x=\"0\" y=\"\(number(middle + 4.5))\">\(escaped(lane.label))</text>"]
        let (zero, end) = (axis.place(0), axis.place(lane.value))
        if style == .bars {
            marks.append(
                "<rect class=\"\(kind)\" x=\"\(number(min(zero, end)))\" y=\"\(number(top + 4))\" "
                    + "width=\"\(number(abs(end - zero)))\" height=\"\(number(Self.laneHeight - 8))\" rx=\"2\"/>")
        }
        if let interval = lane.interval {
            let (low, high) = (number(axis.place(interval.lowerBound)), number(axis.place(interval.upperBound)))
            let y = number(middle)
            // The halo keeps a whisker visible on its bar, whatever the colours are.
            for kind in style == .bars ? ["halo", "whisker"] : ["whisker"] {
                marks.append("<line class=\"\(kind)\" x1=\"\(low)\" x2=\"\(high)\" y1=\"\(y)\" y2=\"\(y)\"/>")
            }
        }
        if style == .points {
            marks.append("<circle class=\"\(kind)\" cx=\"\(number(end))\" cy=\"\(number(middle))\" r=\"5\"/>")
        }
        let range = lane.interval.map { " (\(number($0.lowerBound)) to \(number($0.upperBound)))" } ?? ""
        marks.append(
            "<text x=\"\(number(Self.width))\" y=\"\(number(middle + 4.5))\" text-anchor=\"end\">"
                + "\(number(lane.value))\(range)</text>")
        return marks.joined()
    }
}

/// A number with at most one digit behind the point.
func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
}
