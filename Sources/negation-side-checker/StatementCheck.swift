/// What the findings say, without repetitions.
struct FindingClaims {
    private let claims: [Finding: [Mention]]

    init(_ mentions: [Mention]) {
        claims = Dictionary(grouping: Set(mentions), by: \.finding)
    }

    /// Compares the findings that a statement names with these.
    func check(_ mentions: [Mention]) -> StatementCheck {
        var check = StatementCheck()
        for mention in Set(mentions) {
            check.add(verdict(on: mention), mention)
        }
        return check
    }

    private func verdict(on mention: Mention) -> MentionVerdict {
        let near = (claims[mention.finding] ?? []).filter { claim in
            claim.places.isEmpty || mention.places.isEmpty || !claim.places.isDisjoint(with: mention.places)
        }
        let here = near.filter { BodySide.fits($0.side, mention.side) }
        let asserted = here.filter { !$0.presence.isDenied }
        let denied = here.filter { $0.presence.isDenied }
        guard !mention.presence.isDenied else {
            if asserted.contains(where: { mention.denies($0) }) { return .flipped }
            return denied.isEmpty ? .unknown : .supported(1)
        }
        if !asserted.isEmpty {
            // Bilateral of what is on one side only is neither right nor swapped.
            let sides = Set(asserted.map(\.side))
            let isOneSided = sides == [.left] || sides == [.right]
            guard mention.side != .both || !isOneSided else { return .unknown }
            let isCertain = asserted.contains { $0.presence == mention.presence }
            return .supported(isCertain ? 1 : 0.5)
        }
        if near.contains(where: { !$0.presence.isDenied && $0.isOpposite(to: mention) }) { return .swapped }
        return denied.contains { $0.denies(mention) } ? .flipped : .unknown
    }
}

extension Presence {
    var isDenied: Bool {
        if case .denied = self { return true }
        return false
    }
}

extension Mention {
    /// Whether this denial is about what another mention asserts.
    func denies(_ other: Mention) -> Bool {
        guard case .denied(let limit) = presence else { return false }
        return limit.map { other.qualities.contains($0) } ?? true
    }

    func isOpposite(to other: Mention) -> Bool {
        side == .left && other.side == .right || side == .right && other.side == .left
    }
}

/// What the findings say about a mention.
enum MentionVerdict: Equatable {
    case unknown
    /// How far, up to 1.
    case supported(Double)
    case flipped
    case swapped
}

/// What is known about a statement.
struct StatementCheck: Equatable {
    private(set) var isNegationFlipped = false
    private(set) var isSideSwapped = false
    private(set) var veto = false
    private var support = 0.0
    private var mentions = 0
    private(set) var isKnown = false

    mutating func add(_ verdict: MentionVerdict, _ mention: Mention) {
        mentions += 1
        switch verdict {
        case .unknown: return
        case .supported(let degree): support += degree
        case .flipped: isNegationFlipped = true
        case .swapped: isSideSwapped = true
        }
        isKnown = true
        let isWrong = verdict == .flipped || verdict == .swapped
        // A hedge is often about something else in the sentence.
        if isWrong, mention.finding.isSignificant, mention.presence != .hedged { veto = true }
    }

    /// -1 for a contradiction, else the share of its findings that the findings support.
    var score: Double {
        if isNegationFlipped || isSideSwapped { return -1 }
        return mentions == 0 ? 0 : support / Double(mentions)
    }

    var codes: [String] {
        (isNegationFlipped ? ["NEGATION_FLIPPED"] : []) + (isSideSwapped ? ["SIDE_SWAPPED"] : [])
    }
}
