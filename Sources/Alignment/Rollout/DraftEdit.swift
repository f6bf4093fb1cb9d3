import ImpressionWriting

/// A draft in which one statement was replaced, left out or put in.
struct DraftEdit: Sendable, Equatable {
    /// Its statements.
    let statements: [String]
    /// As the model would write it, the end token included.
    let tokens: [Int32]
    /// Whether a token is another one than in the draft: `[tokens]`.
    let isEdited: [Bool]

    /// Every draft that differs from a rollout by one statement, with statements of what was signed.
    ///
    /// - Parameter signed: in canonical order.
    static func all(of rollout: Rollout, towards signed: [String], _ form: StageForm) -> [DraftEdit] {
        let stages = rollout.segmentation.stages.map { Array(rollout.tokens[$0]) }
        // Where a stage holds more or fewer statements than one, token and text do not go together.
        guard rollout.segmentation.isEnded, rollout.statements.count == stages.count else { return [] }
        let bodies = stages.map { form.body($0) }
        var edits: [DraftEdit] = []
        for place in stages.indices {
            for statement in signed where !rollout.statements.contains(statement) {
                edits.append(DraftEdit(rollout.statements, bodies, form, replacing: place..<place + 1, with: statement))
            }
            if stages.count > 1 {
                edits.append(DraftEdit(rollout.statements, bodies, form, replacing: place..<place + 1, with: nil))
            }
        }
        for statement in signed where !rollout.statements.contains(statement) {
            let place = CanonicalOrder.place(of: statement, among: rollout.statements)
            edits.append(DraftEdit(rollout.statements, bodies, form, replacing: place..<place, with: statement))
        }
        return edits
    }

    /// - Parameters:
    ///   - bodies: the tokens of each statement without what ends it.
    ///   - range: statements that go: one, or none.
    private init(
        _ statements: [String], _ bodies: [[Int32]], _ form: StageForm, replacing range: Range<Int>,
        with statement: String?
    ) {
        var statements = statements
        var parts = bodies.map { (body: $0, isNew: false) }
        let new = statement.map { [(body: form.body(of: $0), isNew: true)] } ?? []
        let wasLast = parts.count - 1
        statements.replaceSubrange(range, with: statement.map { [$0] } ?? [])
        parts.replaceSubrange(range, with: new)
        var tokens: [Int32] = []
        var isEdited: [Bool] = []
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            let isFirstBehindGap = statement == nil && index == range.lowerBound
            for place in part.body.indices {
                tokens.append(part.body[place])
                isEdited.append(part.isNew || (isFirstBehindGap && place == 0))
            }
            tokens.append(isLast ? form.end : form.newline)
            // What ended the old statement here: of one behind the change it has moved by what was put in or left out.
            let old = index < range.lowerBound ? index : index - new.count + range.count
            let isReplacement = part.isNew && !range.isEmpty
            let hasChanged = part.isNew && !isReplacement ? true : (old == wasLast) != isLast
            isEdited.append(hasChanged)
        }
        self.statements = statements
        self.tokens = tokens
        self.isEdited = isEdited
    }
}
