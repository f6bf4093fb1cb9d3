extension Assessment {
    /// The categories that a text states, in its order.
    ///
    /// Read are the usual spellings: "BI-RADS category 4A", "BIRADS 2", "ACR BI-RADS: 3", "LR-5", "TR4",
    /// "Lung-RADS 4B", "Bosniak IIF".
    public static func all(in text: String) -> [Assessment] { all(in: PlainText(text)) }

    static func all(in text: PlainText) -> [Assessment] {
        var found: [Assessment] = []
        var index = 0
        while index < text.words.count {
            guard let (assessment, end) = read(text.words, from: index) else {
                index += 1
                continue
            }
            found.append(assessment)
            index = end
        }
        return found
    }

    private static func read(_ words: [PlainText.Word], from start: Int) -> (Assessment, end: Int)? {
        if let (system, category) = abbreviated(words, start) {
            let end = start + category.length
            let span = words[start].range.lowerBound..<words[end - 1].range.upperBound
            return (Assessment(category: Category(system: system, name: category.name), span: span), end)
        }
        guard let (system, length) = system(words, start) else { return nil }
        var index = start + length
        let limit = min(words.count, index + 7)
        while index < limit, words[index].sentence == words[start].sentence {
            // "LI-RADS category LR-5", "TI-RADS: TR4"
            if let (_, category) = abbreviated(words, index) {
                let end = index + category.length
                let span = words[start].range.lowerBound..<words[end - 1].range.upperBound
                return (Assessment(category: Category(system: system, name: category.name), span: span), end)
            }
            if let name = category(system, words, index) {
                let span = words[start].range.lowerBound..<words[index + name.length - 1].range.upperBound
                return (
                    Assessment(category: Category(system: system, name: name.name), span: span), index + name.length
                )
            }
            guard fillers.contains(words[index].key) || isVersion(words[index].key) else { return nil }
            index += 1
        }
        return nil
    }

    /// "LR-5", "LR5", "TR-4": a category that brings its system along.
    private static func abbreviated(
        _ words: [PlainText.Word], _ start: Int
    ) -> (System, (name: String, length: Int))? {
        for (prefix, system) in [("lr", System.liRADS), ("tr", .tiRADS)] where words[start].key.hasPrefix(prefix) {
            if words[start].key == prefix {
                guard start + 1 < words.count, words[start + 1].isJoined,
                    let name = system.category(of: words[start + 1].key)
                else { return nil }
                return (system, (name, 2))
            }
            guard let name = system.category(of: String(words[start].key.dropFirst(2))) else { return nil }
            return (system, (name, 1))
        }
        return nil
    }

    /// A category at a word; "II-F" is two words.
    private static func category(
        _ system: System, _ words: [PlainText.Word], _ index: Int
    ) -> (name: String, length: Int)? {
        if index + 1 < words.count, words[index + 1].isJoined || words[index + 1].key == "f" && system == .bosniak,
            let name = system.category(of: words[index].key + words[index + 1].key)
        {
            return (name, 2)
        }
        return system.category(of: words[index].key).map { ($0, 1) }
    }

    private static let spellings: [(words: [String], system: System)] = [
        (["bi", "rads"], .biRADS), (["birads"], .biRADS), (["li", "rads"], .liRADS), (["lirads"], .liRADS),
        (["ti", "rads"], .tiRADS), (["tirads"], .tiRADS), (["lung", "rads"], .lungRADS), (["lungrads"], .lungRADS),
        (["pi", "rads"], .piRADS), (["pirads"], .piRADS), (["bosniak"], .bosniak),
    ]

    private static func system(_ words: [PlainText.Word], _ start: Int) -> (System, length: Int)? {
        for (spelling, system) in spellings where spelling[0] == words[start].key {
            if spelling.count == 1 { return (system, 1) }
            if start + 1 < words.count, words[start + 1].key == spelling[1] { return (system, 2) }
        }
        return nil
    }

    /// Words between a system and its category.
    private static let fillers: Set<String> = [
        "category", "categories", "cat", "assessment", "final", "overall", "score", "class", "classification", "type",
        "level", "grade", "is", "of", "acr", "version", "code", "impression", "a", "as",
    ]

    /// "v1.1", "2022", "1.1": an edition.
    private static func isVersion(_ key: String) -> Bool {
        let digits = key.hasPrefix("v") ? key.dropFirst() : key[...]
        guard let number = Double(digits) else { return false }
        return number >= 2000 && number < 2100 || digits.contains(".") || key.hasPrefix("v")
    }
}
