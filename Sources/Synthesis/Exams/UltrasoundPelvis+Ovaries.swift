extension ExamTables {
    static let ovarianFindings = """
        finding ovarian torsion : urgent right_ovary,left_ovary 1.2 size=52-96 acute alone age=19-49 changes=new
        slot flow: without detectable internal flow | with absent venous flow | with markedly decreased flow
        np an enlarged {size} {side} ovary {flow}, consistent with <torsion>
        np enlargement of the {side} ovary to {size} with peripheral follicles {flow}, concerning for <torsion>
        find The {side} ovary is enlarged and edematous at {size} {flow}, concerning for <torsion>.
        find The {side} ovary measures {size} with peripherally displaced follicles {flow}, indicating <torsion>.
        find Enlarged edematous {side} ovary, {size}, {flow}, in keeping with <torsion>.
        say =Findings concerning for {side} ovarian torsion. | {side} ovarian torsion, the ovary measuring {size}
        say {side} ovarian torsion | {size} {side} ovary, concerning for torsion
        not ovarian cyst | adnexal mass | hemorrhagic cyst
        finding ovarian cyst : minor right_ovary,left_ovary 4 size=31-68 dims=2 acute heals
        np a {size} simple {side} ovarian <cyst> | a simple <cyst> of the {side} ovary measuring {size}
        find The {side} ovary contains a {size} simple <cyst>.
          | A {size} anechoic thin-walled <cyst> is in the {side} ovary.
        find Simple {side} ovarian <cyst> measures {size}.
        say {size} simple {side} ovarian cyst | simple {side} ovarian cyst, {size}
          | {side} ovarian simple cyst measuring {size}
        finding hemorrhagic cyst : minor right_ovary,left_ovary 2 size=18-58 acute heals age=19-49
        np a {size} {side} ovarian <hemorrhagic cyst>
          | a {size} {side} ovarian <cyst> with a lacelike internal pattern
        find A {size} <cyst> with reticular internal echoes in the {side} ovary is a hemorrhagic cyst.
        find The {side} ovary has a {size} <hemorrhagic cyst> with retracting clot.
          | {side} ovarian <hemorrhagic cyst>, {size}.
        say {size} {side} ovarian hemorrhagic cyst | hemorrhagic cyst of the {side} ovary, {size}
        say {side} hemorrhagic ovarian cyst measuring {size}
        not ovarian cyst
        finding endometrioma : minor right_ovary,left_ovary 1.2 size=18-62 chronic age=22-49 doubt
        np a {size} {side} ovarian <endometrioma>
          | a {size} {side} ovarian cyst with homogeneous low-level echoes, an <endometrioma>
        find The {side} ovary contains a {size} <cyst> with ground-glass echoes, typical of endometrioma.
        find {size} {side} adnexal <cyst> with homogeneous low-level echoes, consistent with endometrioma.
        say {size} {side} ovarian endometrioma | {side} endometrioma measuring {size} | {side} endometrioma, {size}
        finding dermoid : minor right_ovary,left_ovary 1.2 size=16-74 chronic age=19-60
        np a {size} {side} ovarian <dermoid>
          | a {size} echogenic {side} ovarian <lesion> with shadowing, consistent with dermoid
        find An echogenic {size} <mass> with shadowing in the {side} ovary represents a dermoid.
        find The {side} ovary has a {size} <dermoid> with dot-dash internal echoes.
          | {side} ovarian <dermoid>, {size}.
        say {size} {side} ovarian dermoid | {side} ovarian mature teratoma, {size}
          | {side} ovarian dermoid measuring {size}
        finding adnexal mass : actionable right_ovary,left_ovary 1.8 size=34-118 dims=3 chronic
          changes=new,increased,stable
        slot feat: with thick septations and internal flow | with solid vascular components | with mural nodularity
        np a complex {size} {side} adnexal <mass> {feat}
          | a cystic and solid {side} ovarian <mass> measuring {size} {feat}
        find A {size} complex <mass> arises from the {side} ovary {feat}.
          | The {side} adnexa contains a {size} <mass> {feat}.
        find Replacing the {side} ovary is a {size} cystic and solid <mass> {feat}.
        say {size} complex {side} adnexal mass {feat}, suspicious for ovarian neoplasm
        say {size} {side} ovarian mass {feat}, concerning for malignancy | complex {side} adnexal mass, {size}, {feat}
        not ovarian cyst | hemorrhagic cyst
        finding tubo-ovarian abscess : actionable right_ovary,left_ovary 0.7 size=28-76 acute alone age=19-50
          changes=new
        np a {size} complex {side} adnexal collection with thick vascular walls, consistent with <tubo-ovarian
          abscess>
        find The {side} tube and ovary form a {size} thick-walled collection, consistent with <tubo-ovarian abscess>.
        find A {size} debris-filled {side} adnexal collection represents a <tubo-ovarian abscess>.
        say {size} {side} tubo-ovarian abscess | {side} tubo-ovarian abscess measuring {size}
        not adnexal mass | ovarian cyst
        finding hydrosalpinx : minor right_ovary,left_ovary 1 chronic
        sev mild | moderate | small
        np a {sev} {side} <hydrosalpinx>
          | a {sev} tubular anechoic {side} adnexal structure, consistent with <hydrosalpinx>
        find A tubular fluid-filled structure next to the {side} ovary is a {sev} <hydrosalpinx>.
        find The {side} fallopian tube is <dilated>, {sev} hydrosalpinx.
        say {sev} {side} hydrosalpinx
        finding ovarian follicle : benign right_ovary,left_ovary 2.5 changes=none age=19-46
        np a dominant {side} ovarian <follicle> | a {side} corpus <luteum>
        find A dominant <follicle> is noted in the {side} ovary. | The {side} ovary has a corpus <luteum>.
        not ovarian cyst | hemorrhagic cyst | ovarian torsion
        finding pelvic free fluid : minor culdesac 2 acute heals age=19-49
        sev trace!benign | small!benign | moderate!actionable | small!minor
        slot echo: ~ | ~ | simple
        np {sev} {echo} free pelvic <fluid> | a {sev} amount of {echo} <fluid> in the cul-de-sac
        find {sev} {echo} free <fluid> layers in the cul-de-sac. | There is {sev} {echo} pelvic <fluid>.
        find {sev} volume of {echo} <fluid> is in the pelvis.
        say {sev} free pelvic fluid | {sev} amount of free pelvic fluid | {sev} volume free fluid in the pelvis
        """
}
