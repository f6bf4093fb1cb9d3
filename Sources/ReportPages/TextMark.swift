/// A marked place of a text.
public struct TextMark: Sendable {
    /// How much it should stand out.
    public enum Tone: String, Sendable {
        case alarm, notice, mild, quiet
    }

    /// What tells marks of one colour apart.
    public enum Form: String, Sendable {
        case filled, outlined, dashed
    }

    /// Unicode-scalar offsets, half open.
    public var range: Range<Int>
    /// Its colour.
    public var tone: Tone
    /// Its form.
    public var form: Form
    /// Whether it is underlined as wrong.
    public var isWrong: Bool
    /// What a pointer or a screen reader is told of it.
    public var note: String
    /// What stands behind it: a short name, `F1`.
    public var badge: String
    /// By which it is led to; a name of letters, digits and dashes.
    public var id: String?
    /// The id of the mark that the badge leads to.
    public var target: String?

    /// A mark.
    public init(
        _ range: Range<Int>, tone: Tone, form: Form = .filled, isWrong: Bool = false, note: String = "",
        badge: String = "", id: String? = nil, target: String? = nil
    ) {
        self.range = range
        self.tone = tone
        self.form = form
        self.isWrong = isWrong
        self.note = note
        self.badge = badge
        self.id = id
        self.target = target
    }

    func attributes(withID: Bool) -> String {
        " class=\"\(tone.rawValue) \(form.rawValue)\(isWrong ? " wrong" : "")\""
            + (withID ? id.map { " id=\"\(escaped($0))\"" } ?? "" : "")
            + (note.isEmpty ? "" : " title=\"\(escaped(note))\"")
    }

    var badgeMarkup: String {
        guard !badge.isEmpty else { return "" }
        let text = escaped(badge)
        return "<sup>\(target.map { "<a href=\"#\(escaped($0))\">\(text)</a>" } ?? text)</sup>"
    }
}
