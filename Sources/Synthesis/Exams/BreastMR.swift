extension ExamTables {
    static let breastMR = """
        exam breast-mr MR 1.2 F birads ages=25-78
        fact bpe: minimal | mild | moderate | marked
        title MRI breasts without and with contrast | Bilateral breast MRI
          | MR breast bilateral with and without contrast
        title Breast MRI with gadolinium
        reason high-risk screening, BRCA1 mutation | strong family history of breast cancer
        reason inconclusive mammogram | palpable lump, negative mammogram | implant evaluation
          | follow-up of a prior MRI finding
        question breast malignancy=enhancing breast mass
        clear No MRI evidence of malignancy in either breast. | No suspicious enhancement in either breast.
        clear No MR evidence of malignancy. | No suspicious finding on breast MRI. | No suspicious enhancing lesion.
        \(breastMROrgans)
        \(breastMRFindings)
        """

    /// Before treatment of a cancer that a biopsy has proven.
    static let breastMRForExtent = """
        exam breast-mr-extent MR 0.5 F birads ages=28-80
        fact bpe: minimal | mild | moderate | marked
        title MRI breasts without and with contrast | Bilateral breast MRI, extent of disease
          | MR breast with contrast
        title Staging breast MRI
        reason newly diagnosed breast cancer | extent of disease, biopsy-proven breast cancer | breast cancer staging
        reason breast cancer before neoadjuvant therapy | preoperative evaluation of breast cancer
        \(breastMROrgans)
        finding known breast cancer : actionable right_breast,left_breast 2.5 size=9-52 dims=3 always changes=none
        slot birads: 6
        slot loc: upper outer quadrant | upper inner quadrant | lower outer quadrant | central breast
        np a {size} enhancing <mass> with a biopsy clip in the {side} {loc}, the known malignancy
        find The biopsy-proven <cancer> in the {side} {loc} measures {size}.
          | A {size} <mass> with clip in the {side} {loc} is the known cancer.
        find Known <malignancy> in the {side} {loc} enhances over {size}.
        say known {side} breast cancer in the {loc}, {size} | {size} biopsy-proven malignancy of the {side} {loc}
        say known {side} breast malignancy measuring {size}
        with axillary lymphadenopathy 0.2
        \(breastMRFindings)
        """

    private static let breastMROrgans = """
        organ background core : Background enhancement
        normal Background parenchymal enhancement is {bpe}. | There is {bpe} background parenchymal enhancement.
        normal {bpe} background enhancement of both breasts. | Background enhancement is {bpe}.
        organ right_breast core : Right breast
        normal No suspicious enhancement in the right breast. | The right breast is normal.
          | Right breast without suspicious mass.
        normal The right breast shows no abnormal enhancement.
        deny suspicious right breast mass=enhancing breast mass | right non-mass enhancement=non-mass enhancement
        organ left_breast core : Left breast
        normal No suspicious enhancement in the left breast. | The left breast is normal.
          | Left breast without suspicious mass.
        normal The left breast shows no abnormal enhancement.
        deny suspicious left breast mass=enhancing breast mass | left non-mass enhancement=non-mass enhancement
        organ nodes core : Lymph nodes
        normal Axillary and internal mammary nodes are normal. | Lymph nodes are not enlarged. | Nodes normal.
        normal No abnormal axillary or internal mammary node.
        deny axillary adenopathy=axillary lymphadenopathy
          | internal mammary adenopathy=internal mammary lymphadenopathy
        organ chest : Chest wall
        normal The pectoralis muscles and chest wall are normal. | The chest wall is unremarkable.
        deny chest wall invasion | skin thickening
        organ other : Other
        normal Visualized upper abdomen and chest are unremarkable.
        """

    private static let breastMRFindings = """
        finding enhancing breast mass : actionable right_breast,left_breast 5 size=6-48 dims=3 chronic
          changes=new,increased
        slot birads: 4 | 4 | 5 | 5
        slot loc: upper outer quadrant | upper inner quadrant | lower outer quadrant | lower inner quadrant
          | central breast
        slot kin: plateau kinetics | washout kinetics | rapid initial enhancement
        np birads=4> an irregular {size} enhancing <mass> in the {side} {loc} with {kin}
        np birads=5> a spiculated {size} rim-enhancing <mass> in the {side} {loc} with washout kinetics
        find birads=4> A {size} irregular enhancing <mass> is in the {side} {loc} with {kin}.
        find birads=4> The {side} {loc} contains an enhancing <mass> of {size} with {kin}.
        find birads=5> A spiculated {size} <mass> with rim enhancement and washout lies in the {side} {loc}.
        find birads=5> In the {side} {loc} there is a {size} spiculated <mass> with washout kinetics.
        say {size} enhancing mass in the {side} {loc} | suspicious {size} {side} breast mass in the {loc}
        say birads=5> spiculated {size} mass of the {side} {loc}
          | birads=4> suspicious {side} breast mass measuring {size}
        with axillary lymphadenopathy 0.2
        finding non-mass enhancement : actionable right_breast,left_breast 3 size=12-72 chronic changes=new,increased
        slot birads: 4
        slot loc: upper outer quadrant | lower outer quadrant | upper inner quadrant | retroareolar region
        slot dist: linear | segmental | clumped linear | focal clumped | regional heterogeneous
        np {dist} <non-mass enhancement> over {size} in the {side} {loc}
          | {size} of {dist} <non-mass enhancement> in the {side} {loc}
        find {dist} <non-mass enhancement> spans {size} in the {side} {loc}.
        find The {side} {loc} shows {dist} <non-mass enhancement> over {size}.
          | There is {dist} <enhancement> of {size} in the {side} {loc}.
        say {dist} non-mass enhancement in the {side} {loc}, {size}
          | suspicious {dist} enhancement of the {side} {loc} over {size}
        finding probably benign focus : actionable right_breast,left_breast 1.5 size=5-10 chronic changes=stable
        slot birads: 3
        slot loc: upper outer quadrant | lower inner quadrant | lower outer quadrant
        np a smooth {size} enhancing <focus> in the {side} {loc}, probably benign
        find A smooth {size} <focus> with persistent kinetics in the {side} {loc} is probably benign.
        find The {side} {loc} has a {size} oval <focus> of persistent enhancement.
        say probably benign {size} enhancing focus in the {side} {loc} | {size} {side} breast focus, probably benign
        finding fibroadenoma : minor right_breast,left_breast 2.5 size=7-26 fixed
        slot birads: 2
        np a {size} {side} breast <fibroadenoma> with nonenhancing septations
          | an oval {size} {side} breast mass, benign <fibroadenoma>
        find An oval {size} <mass> with dark septations in the {side} breast is a benign fibroadenoma.
        find The {side} breast contains a benign {size} <fibroadenoma>.
        say benign {size} {side} breast fibroadenoma | {side} breast fibroadenoma, {size}
        finding breast cysts : benign right_breast,left_breast 4 fixed multi
        slot birads: 2
        np +scattered simple <cysts> in the {side} breast | +{side} breast <cysts>
        find Simple <cysts> are noted in the {side} breast. | T2 bright nonenhancing {side} breast <cysts>.
        finding implant rupture : actionable right_breast,left_breast 1 chronic changes=new,stable age=25-75
        slot birads: 2
        slot kind: intracapsular | intracapsular | extracapsular
        np {kind} <rupture> of the {side} silicone implant | {kind} {side} implant <rupture>
        find Wavy low-signal lines within the {side} implant indicate {kind} <rupture>.
          | The {side} implant has {kind} <rupture>.
        find There is {kind} <rupture> of the {side} silicone implant.
        say {kind} rupture of the {side} silicone implant | {kind} {side} breast implant rupture
        finding lumpectomy scar : minor right_breast,left_breast 1.2 chronic changes=stable age=38-95
        slot birads: 2
        np +nonenhancing postsurgical <changes> in the {side} breast
          | a nonenhancing lumpectomy <scar> in the {side} breast
        find The {side} lumpectomy <bed> shows no suspicious enhancement.
          | Postsurgical <scar> in the {side} breast does not enhance.
        say +expected postsurgical changes of the {side} breast | benign {side} lumpectomy scar
        finding axillary lymphadenopathy : actionable nodes 1.5 side size=14-34 chronic changes=new,increased
        slot birads: 4
        np an enlarged {size} {side} axillary <node> with cortical thickening
          | {side} axillary <adenopathy> up to {size}
        find A {size} {side} axillary <node> has lost its fatty hilum.
          | Enlarged {side} axillary <nodes> measure up to {size}.
        say suspicious {side} axillary adenopathy, {size} | {size} abnormal {side} axillary lymph node
        finding internal mammary lymphadenopathy : actionable nodes 0.5 side size=7-16 chronic changes=new,increased
        slot birads: 4
        np an enlarged {size} {side} internal mammary <node>
        find The {side} internal mammary <node> is enlarged at {size}. | {size} {side} internal mammary <node>.
        say {size} {side} internal mammary node, suspicious | {side} internal mammary adenopathy, {size}
        finding hepatic cyst : benign other 2 fixed
        np a small hepatic <cyst> | a T2 bright hepatic <cyst>
        find A simple hepatic <cyst> is partially imaged. | Incidental hepatic <cyst>.
        """
}
