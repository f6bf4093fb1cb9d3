/// What single words add to the concept that they stand beside.
enum Modifier: Sendable {
    case side(GradedFact.Side)
    case severity(GradedFact.Severity)
    case change(GradedFact.Change)
    case limit(GradedFact.Limit)
    case count(Int)
    /// Old or healed.
    case old

    /// Words with what they may add; "new" is a change, and limits a denial.
    static let words: [String: [Modifier]] = {
        var words: [String: [Modifier]] = [:]
        for (modifier, text) in tables {
            for word in text.split(separator: " ") { words[String(word), default: []].append(modifier) }
        }
        return words
    }()

    private static let tables: [(Modifier, String)] = [
        (.side(.left), "left lt leftward"),
        (.side(.right), "right rt rightward"),
        (.side(.bilateral), "bilateral bilaterally bibasilar bibasal biapical both bihilar"),
        (.severity(.mild), "mild mildly minimal minimally tiny trace small slight slightly minor subtle faint"),
        (.severity(.moderate), "moderate moderately"),
        (.severity(.severe), "severe severely large marked markedly massive extensive huge advanced significant"),
        (.change(.new), "new newly developing developed development"),
        (.change(.increased), "increased increasing increase worsening worse worsened enlarging larger progressed"),
        (.change(.increased), "progressive progression"),
        (.change(.decreased), "decreased decreasing decrease improved improving improvement diminished smaller"),
        (.change(.stable), "stable unchanged persistent similar again redemonstrated"),
        (.change(.resolved), "resolved resolution cleared clearing"),
        (.limit(.acute), "acute acutely active"),
        (.limit(.new), "new"),
        (.limit(.large), "large significant sizable sizeable gross displaced hemodynamically"),
        (.count(2), "two"), (.count(3), "three"), (.count(4), "four"), (.count(5), "five"), (.count(6), "six"),
        (.old, "old healed healing remote chronic prior previous longstanding"),
    ]

    /// Words behind a comma that open an assertion: "no effusion, mild cardiomegaly".
    static func opensAssertion(_ word: String) -> Bool {
        if ["the", "a", "an"].contains(word) { return true }
        return words[word]?.contains {
            switch $0 {
            case .side, .severity, .change: true
            default: false
            }
        } ?? false
    }
}
