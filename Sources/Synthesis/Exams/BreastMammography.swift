extension ExamTables {
    /// Examinations of the breast, in a fixed order.
    static let breastExams = [
        screeningMammography, diagnosticMammography, breastUltrasound, breastMR, breastMRForExtent,
    ]

    static let screeningMammography = """
        exam screening-mammography MG 3.5 F screening birads ages=40-84
        \(breastDensity)
        title Screening mammogram, bilateral | Bilateral screening mammography with tomosynthesis
          | MG screening bilateral
        title Digital screening mammography with CAD | Screening mammogram with tomosynthesis
        reason annual screening mammogram | routine screening | screening mammography, asymptomatic | yearly screening
        reason screening, family history of breast cancer | screening mammogram, no complaints
          | asymptomatic screening
        clear No mammographic evidence of malignancy. | No evidence of malignancy.
          | No mammographic sign of malignancy.
        clear No suspicious mammographic finding. | No mammographic features of malignancy. | Negative for malignancy.
        healthy Normal screening mammogram. | Negative screening mammogram. | Normal bilateral mammogram.
        organ density core : Breast composition
        normal The breasts are {density}. | Breast parenchyma is {density}. | Breast tissue is {density}.
        normal Both breasts are {density}.
        organ both core : Both breasts
        normal !@right_breast,!@left_breast> The breasts are symmetric without suspicious abnormality.
        normal !@right_breast,!@left_breast> No suspicious finding is seen in either breast.
        normal !@right_breast,!@left_breast> Parenchymal pattern is symmetric.
        organ right_breast core : Right breast
        normal No suspicious right breast finding. | The right breast is unremarkable.
          | The right breast has no suspicious abnormality.
        normal The right breast shows no suspicious abnormality.
        deny suspicious right breast mass=breast mass | right architectural distortion=architectural distortion
        deny suspicious right microcalcifications=suspicious calcifications
        organ left_breast core : Left breast
        normal No suspicious left breast finding. | The left breast is unremarkable.
          | The left breast has no suspicious abnormality.
        normal The left breast shows no suspicious abnormality.
        deny suspicious left breast mass=breast mass | left architectural distortion=architectural distortion
        deny suspicious left microcalcifications=suspicious calcifications
        organ skin : Skin and nodes
        normal Skin and nipples are normal. | Axillary nodes are normal in appearance.
        deny skin thickening | axillary adenopathy=axillary lymphadenopathy
        \(recalledMass)
        finding breast asymmetry : actionable right_breast,left_breast 4 changes=new,increased
        slot birads: 0
        slot loc: upper outer | upper inner | lower outer | lower inner | upper central
        slot depth: anterior | middle | posterior
        slot kind: focal | ~ | one-view | developing
        np a {kind} <asymmetry> in the {loc} {side} breast at {depth} depth
          | a {kind} {side} breast <asymmetry>, {loc}, {depth} depth
        find A {kind} <asymmetry> is seen in the {loc} {side} breast at {depth} depth.
        find In the {loc} {side} breast at {depth} depth there is a {kind} <asymmetry>.
        find {side} breast {kind} <asymmetry>, {loc}, {depth} depth.
        say {kind} asymmetry in the {loc} {side} breast | {kind} {side} breast asymmetry at {depth} depth
        say {kind} {loc} {side} breast asymmetry, incompletely evaluated
        finding suspicious calcifications : actionable right_breast,left_breast 3 changes=new,increased
        slot birads: 0
        slot loc: upper outer | upper inner | lower outer | retroareolar | lower inner
        slot kind: grouped | clustered amorphous | grouped punctate | grouped pleomorphic | linearly arranged
        np +{kind} <calcifications> in the {loc} {side} breast | +{loc} {side} breast {kind} <calcifications>
        find {kind} <calcifications> are seen in the {loc} {side} breast.
          | The {loc} {side} breast has {kind} <calcifications>.
        find There are {kind} <microcalcifications> in the {loc} portion of the {side} breast.
        say +{kind} calcifications in the {loc} {side} breast | +{loc} {side} breast {kind} calcifications
        say +{side} breast {kind} calcifications needing magnification views
        finding architectural distortion : actionable right_breast,left_breast 2 changes=new
        slot birads: 0
        slot loc: upper outer | upper inner | lower outer | central
        np <architectural distortion> in the {loc} {side} breast | {loc} {side} breast <distortion> on tomosynthesis
        find <Architectural distortion> is seen in the {loc} {side} breast.
          | Tomosynthesis shows <distortion> in the {loc} {side} breast.
        find There is <distortion> of the tissue in the {loc} {side} breast.
        say architectural distortion in the {loc} {side} breast | {loc} {side} breast architectural distortion
        finding axillary lymphadenopathy : actionable skin 0.7 side changes=new,increased
        slot birads: 0
        np enlarged {side} axillary <nodes> | {side} axillary <adenopathy>
        find The {side} axillary <nodes> are enlarged. | There is {side} axillary <lymphadenopathy>.
        say {side} axillary adenopathy | {side} axillary lymphadenopathy
        \(benignBreastFindings)
        """

    static let diagnosticMammography = """
        exam diagnostic-mammography MG 1.8 F sided birads ages=30-84
        \(breastDensity)
        title Diagnostic mammogram, {side} breast | {side} diagnostic mammography with tomosynthesis
        title MG diagnostic {side} | {side} breast diagnostic mammogram with spot compression views
        reason palpable lump in the {side} breast | recall from screening | {side} nipple discharge
          | {side} focal breast pain
        reason short-interval follow-up of the {side} breast | abnormal screening mammogram, {side} breast
        question breast malignancy=breast mass | suspicious mass=breast mass
          | suspicious calcification=suspicious calcifications
        clear No mammographic evidence of malignancy. | No suspicious mammographic finding in the {side} breast.
        clear No mammographic evidence of malignancy in the {side} breast. | No suspicious {side} breast finding.
        clear Negative for malignancy in the {side} breast.
        organ density core : Breast composition
        normal The breast is {density}. | Breast parenchyma is {density}. | The breast tissue is {density}.
        normal The {side} breast is {density}.
        organ breast core : Breast
        normal The area of concern effaces with spot compression. | No persistent abnormality on spot views.
        normal No suspicious finding at the area of concern. | The {side} breast is unremarkable.
        deny suspicious mass=breast mass | architectural distortion
          | suspicious microcalcification=suspicious calcifications
        organ skin : Skin and nodes
        normal Skin and nipple are normal. | Visualized axilla is unremarkable.
        deny skin thickening | axillary adenopathy=axillary lymphadenopathy
        finding breast mass : actionable breast 4 size=7-42 chronic changes=new,increased alone
        slot birads: 4 | 4 | 5
        slot clock: 1 | 2 | 3 | 4 | 6 | 8 | 9 | 10 | 11 | 12
        slot loc: breast
        slot fine: indistinct | microlobulated | partially obscured
        np birads=5> a {size} spiculated <mass> at {clock} o'clock in the {side} breast
        np birads=4> an irregular {size} <mass> with {fine} margins at {clock} o'clock in the {side} breast
        find birads=5> A high-density spiculated <mass> of {size} is at {clock} o'clock in the {side} breast.
        find birads=5> The {side} breast has an irregular spiculated {size} <mass> at {clock} o'clock.
        find birads=4> A {size} <mass> with {fine} margins persists at {clock} o'clock in the {side} breast.
        find birads=4> At {clock} o'clock in the {side} breast there is a {size} <mass> with {fine} margins.
        say {size} {side} breast mass at {clock} o'clock | {side} breast mass, {clock} o'clock, measuring {size}
        say birads=5> spiculated {size} {side} breast mass at {clock} o'clock
          | birads=4> suspicious {size} {side} breast mass
        not architectural distortion
        finding suspicious calcifications : actionable breast 3 changes=new,increased size=4-38
        slot birads: 4 | 4 | 5
        slot loc: upper outer quadrant | upper inner quadrant | lower outer quadrant | retroareolar region
        slot kind: coarse heterogeneous | amorphous | fine pleomorphic
        np birads=4> +grouped {kind} <calcifications> spanning {size} in the {side} {loc}
        np birads=5> +fine linear branching <calcifications> spanning {size} in the {side} {loc}
        find birads=4> Magnification views show grouped {kind} <calcifications> over {size} in the {side} {loc}.
        find birads=5> Fine linear branching <calcifications> in segmental distribution span {size} in the {side}
          {loc}.
        say birads=4> +grouped {kind} calcifications in the {side} {loc}, {size}
          | birads=4> +suspicious {kind} calcifications, {side} {loc}
        say birads=5> +fine linear branching calcifications in the {side} {loc}, {size}
        finding architectural distortion : actionable breast 1.5 changes=new,stable
        slot birads: 4
        slot loc: upper outer quadrant | upper inner quadrant | lower outer quadrant
        np persistent <architectural distortion> in the {side} {loc}
          | <distortion> in the {side} {loc} that persists on spot views
        find <Architectural distortion> in the {side} {loc} persists on spot compression.
        find Spot views confirm <distortion> in the {side} {loc}.
        say persistent architectural distortion in the {side} {loc}
          | suspicious architectural distortion, {side} {loc}
        not breast mass
        finding probably benign mass : actionable breast 2 size=5-18 changes=stable
        slot birads: 3
        slot clock: 1 | 2 | 4 | 7 | 8 | 10 | 11
        slot loc: breast
        np a circumscribed oval {size} <mass> at {clock} o'clock in the {side} breast, probably benign
        find A circumscribed {size} <mass> at {clock} o'clock in the {side} breast is probably benign.
        find The {side} breast has a smooth oval {size} <mass> at {clock} o'clock.
        say probably benign {size} circumscribed mass in the {side} breast
          | {size} oval {side} breast mass at {clock} o'clock, probably benign
        not breast mass
        finding probably benign calcifications : actionable breast 1.2 changes=stable
        slot birads: 3
        slot loc: upper outer quadrant | lower outer quadrant | upper inner quadrant
        np +grouped round <calcifications> in the {side} {loc}, probably benign
        find Grouped punctate round <calcifications> in the {side} {loc} are probably benign.
        find The {side} {loc} contains a group of round <calcifications>.
        say +probably benign grouped calcifications in the {side} {loc}
          | +grouped round calcifications in the {side} {loc}, probably benign
        not suspicious calcifications
        finding skin thickening : actionable skin 0.6 acute changes=new
        slot birads: 4
        np diffuse {side} breast skin <thickening> with trabecular edema | marked {side} skin <thickening>
        find The skin of the {side} breast is diffusely <thickened>.
          | There is {side} skin <thickening> with trabecular coarsening.
        say {side} breast skin thickening, inflammatory carcinoma not excluded
          | suspicious {side} breast skin thickening
        finding axillary lymphadenopathy : actionable skin 0.8 changes=new,increased size=16-38
        slot birads: 4
        np a dense {size} {side} axillary <node> | {side} axillary <adenopathy> up to {size}
        find A dense {side} axillary <node> measures {size}. | {side} axillary <nodes> are enlarged up to {size}.
        say {side} axillary adenopathy, {size} | suspicious {side} axillary node measuring {size}
        \(benignBreastFindings.replacing("right_breast,left_breast", with: "breast"))
        """
}
