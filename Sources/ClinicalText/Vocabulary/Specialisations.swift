/// What a general finding is called in an organ: an enlarged heart is a cardiomegaly.
enum Specialisations {
    /// `general finding @ organ or place : its name there`.
    private static let table = """
        enlargement @ heart : cardiomegaly
        enlargement @ liver : hepatomegaly
        enlargement @ spleen : splenomegaly
        enlargement @ thyroid : thyromegaly
        edema @ lungs : pulmonary edema
        nodule @ lungs : pulmonary nodule
        nodule @ thyroid : thyroid nodule
        mass @ lungs : lung mass
        mass @ breast : breast mass
        mass @ kidneys : renal mass
        mass @ liver : hepatic mass
        mass @ adnexa : adnexal mass
        mass @ mediastinum : mediastinal mass
        lesion @ liver : hepatic lesion
        lesion @ bones : bone lesion
        cyst @ kidneys : renal cyst
        cyst @ liver : hepatic cyst
        cyst @ adnexa : ovarian cyst
        cyst @ pancreas : pancreatic cyst
        herniation @ spine : disc herniation
        scarring @ lungs : pulmonary scar
        dilatation @ bile ducts : biliary dilatation
        fracture @ rib : rib fracture
        fracture @ ribs : rib fracture
        healed fracture @ rib : healed rib fracture
        healed fracture @ ribs : healed rib fracture
        """

    /// The concept of a general one at a place; nil where it has no name of its own there.
    static func kind(of concept: String, in place: String) -> Concept? {
        let name = kinds["\(concept) @ \(place)"] ?? kinds["\(concept) @ \(Concepts.organ(of: place))"]
        return name.flatMap(Concepts.named)
    }

    /// All names of the table, for the test that the vocabulary has them.
    static var names: [String] { kinds.flatMap { [String($0.key.split(separator: "@")[0].trimmed), $0.value] } }

    private static let kinds: [String: String] = {
        var kinds: [String: String] = [:]
        for (general, kind) in table.rows() { kinds[general] = kind.trimmed }
        return kinds
    }()
}
