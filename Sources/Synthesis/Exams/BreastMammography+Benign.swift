extension ExamTables {
    /// The four compositions of the breast.
    static let breastDensity = """
        fact density: almost entirely fatty | composed of scattered fibroglandular density |
          heterogeneously dense, which may obscure small masses | extremely dense, which lowers sensitivity |
          composed of scattered fibroglandular density | heterogeneously dense, which may obscure small masses
        """

    /// What needs no more than the next screening; it makes the category 2.
    static let benignBreastFindings = """
        finding benign calcifications : benign right_breast,left_breast 5 fixed multi
        slot birads: 2
        slot kind: coarse | vascular | rim | round scattered | popcorn
        np +benign {kind} <calcifications> in the {side} breast | +{kind} {side} breast <calcifications>, benign
        find Benign {kind} <calcifications> are present in the {side} breast.
          | {side} breast {kind} <calcifications> are benign.
        find The {side} breast has scattered benign {kind} <calcifications>.
        finding circumscribed mass : minor right_breast,left_breast 2 size=5-16 changes=stable prior
        slot birads: 2
        np a circumscribed {size} {side} breast <mass>, stable over several years and benign
        find A circumscribed {size} <mass> in the {side} breast has not changed over years, consistent with a benign
          lesion.
        find The long-standing oval {size} {side} breast <mass> is benign.
        say benign circumscribed {side} breast mass, {size} | {size} benign {side} breast mass
        finding lumpectomy scar : minor right_breast,left_breast 2 changes=stable age=42-95
        slot birads: 2
        np postsurgical <distortion> in the {side} breast from prior lumpectomy
          | a lumpectomy <scar> in the {side} breast
        find Postoperative <scarring> is seen in the {side} breast.
          | Lumpectomy <scar> in the {side} breast with surgical clips.
        find The {side} breast shows expected postlumpectomy <changes>.
        say +expected postsurgical changes of the {side} breast | benign postlumpectomy scar in the {side} breast
        say +postlumpectomy changes of the {side} breast
        not architectural distortion
        finding biopsy clip : benign right_breast,left_breast 2 fixed
        slot birads: 2
        np a biopsy <clip> in the {side} breast | a {side} breast biopsy marker <clip>
        find A biopsy <clip> is noted in the {side} breast. | <Clip> from prior benign biopsy, {side} breast.
        finding intramammary node : benign right_breast,left_breast 1.5 fixed
        slot birads: 2
        np a benign intramammary lymph <node> in the {side} breast | a {side} intramammary <node> with a fatty hilum
        find An intramammary <node> is noted in the {side} breast.
          | Reniform intramammary lymph <node> in the {side} breast.
        """

    /// A mass that a screening recalls.
    static let recalledMass = """
        finding breast mass : actionable right_breast,left_breast 3 size=6-22 changes=new,increased
        slot birads: 0
        slot loc: upper outer | upper inner | lower outer | lower inner | retroareolar
        slot shape: oval | round | lobular | partially obscured | irregular
        np a {size} {shape} <mass> in the {loc} {side} breast | a {shape} {loc} {side} breast <mass> measuring {size}
        find A {shape} <mass> of {size} is seen in the {loc} {side} breast.
          | The {loc} {side} breast has a {size} {shape} <mass>.
        find In the {loc} {side} breast there is a {size} {shape} <mass>.
        say {size} {shape} mass in the {loc} {side} breast | {loc} {side} breast mass measuring {size}
        say {size} {side} breast mass, incompletely evaluated
        not circumscribed mass
        """
}
