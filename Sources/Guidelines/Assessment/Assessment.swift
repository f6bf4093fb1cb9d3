/// A category of a reporting system that a report states: "BI-RADS category 4A".
public struct Assessment: Sendable, Equatable {
    /// System and category.
    public let category: Category
    /// The words that state it: Unicode-scalar offsets in the text, half open.
    public let span: Range<Int>

    /// A reporting system.
    public enum System: String, Sendable, CaseIterable {
        case biRADS = "BI-RADS"
        case liRADS = "LI-RADS"
        case tiRADS = "TI-RADS"
        case lungRADS = "Lung-RADS"
        case piRADS = "PI-RADS"
        case bosniak = "Bosniak"
    }

    /// One of a system's categories.
    public struct Category: Sendable, Hashable {
        /// Whose it is.
        public let system: System
        /// As the system writes it: "4A", "M", "IIF".
        public let name: String

        /// Reads what a rule writes, such as `LI-RADS M`; nil if the system has no such category.
        init?(_ text: String) {
            let parts = text.split(separator: " ")
            guard parts.count == 2, let system = System(rawValue: String(parts[0])),
                let name = system.category(of: parts[1].lowercased())
            else { return nil }
            self.init(system: system, name: name)
        }

        init(system: System, name: String) {
            self.system = system
            self.name = name
        }
    }
}

extension Assessment.System {
    /// The organ that it grades, as places of the vocabulary are called.
    var organ: String {
        switch self {
        case .biRADS: "breast"
        case .liRADS: "liver"
        case .tiRADS: "thyroid"
        case .lungRADS: "lungs"
        case .piRADS: "prostate"
        case .bosniak: "kidneys"
        }
    }

    /// The category that a word names; nil if the system has none of that name.
    ///
    /// - Parameter word: lower case.
    func category(of word: String) -> String? {
        switch self {
        case .biRADS: Self.breast[word]
        case .liRADS: ["1", "2", "3", "4", "5", "m"].contains(word) ? word.uppercased() : nil
        case .tiRADS, .piRADS: ["1", "2", "3", "4", "5"].contains(word) ? word : nil
        case .lungRADS:
            // The modifier S, for another significant finding, does not change the category.
            ["0", "1", "2", "3", "4a", "4b", "4x"].first { $0 == word || $0 + "s" == word }?.uppercased()
        case .bosniak: Self.kidney[word]
        }
    }

    private static let breast: [String: String] = [
        "0": "0", "1": "1", "2": "2", "3": "3", "4": "4", "4a": "4A", "4b": "4B", "4c": "4C", "5": "5", "6": "6",
        "i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6",
    ]
    private static let kidney: [String: String] = [
        "1": "I", "2": "II", "2f": "IIF", "3": "III", "4": "IV", "i": "I", "ii": "II", "iif": "IIF", "iii": "III",
        "iv": "IV",
    ]
}
