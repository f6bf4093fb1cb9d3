extension ExamTables {
    static let thyroidUltrasound = """
        exam thyroid-us US 2.5
        fact rl: 4.2 x 1.4 x 1.5 | 4.6 x 1.5 x 1.6 | 4.9 x 1.6 x 1.7 | 5.0 x 1.7 x 1.5
        fact ll: 4.0 x 1.3 x 1.4 | 4.4 x 1.5 x 1.5 | 4.7 x 1.5 x 1.6 | 4.8 x 1.6 x 1.4
        fact isthmus: 2..4
        title Thyroid ultrasound | US thyroid | Ultrasound of the thyroid | Ultrasound of the thyroid and neck
        title Sonography of the thyroid gland | US soft tissue neck, thyroid
        reason thyroid nodule | palpable neck lump | enlarged thyroid | abnormal thyroid function | hypothyroidism
        reason nodule seen on CT | dysphagia | follow-up of thyroid nodules | family history of thyroid cancer
          | goiter
        question thyroid nodule=thyroid nodule | goiter=thyromegaly | adenopathy=cervical lymphadenopathy
        clear No thyroid nodule that meets criteria for biopsy or follow-up.
          | No nodule requiring biopsy or follow-up.
        clear No thyroid nodule meets criteria for sampling. | No nodule that warrants biopsy.
        clear !@right_lobe,!@left_lobe,!@isthmus> No suspicious thyroid nodule.
        clear !@right_lobe,!@left_lobe,!@isthmus> No thyroid nodule of concern.
        healthy Normal thyroid ultrasound. | Normal ultrasound of the thyroid gland. | Unremarkable thyroid sonogram.
        organ gland : Thyroid
        organ right_lobe core : Right lobe
        normal !@gland> The right lobe measures {rl} cm and is homogeneous. | !@gland> Right lobe {rl} cm, no nodule.
        normal !@gland> The right lobe is normal in size and echotexture. | !@gland> Normal right lobe, {rl} cm.
        normal @gland> The right lobe has no discrete nodule. | @gland> Right lobe without focal nodule.
        deny right-sided nodule=thyroid nodule | discrete right nodule=thyroid nodule
        organ left_lobe core : Left lobe
        normal !@gland> The left lobe measures {ll} cm and is homogeneous. | !@gland> Left lobe {ll} cm, no nodule.
        normal !@gland> The left lobe is normal in size and echotexture. | !@gland> Normal left lobe, {ll} cm.
        normal @gland> The left lobe has no discrete nodule. | @gland> Left lobe without focal nodule.
        deny left-sided nodule=thyroid nodule | discrete left nodule=thyroid nodule
        deny thyroid enlargement=thyromegaly
        organ isthmus : Isthmus
        normal !@gland> The isthmus measures {isthmus} mm. | !@gland> Isthmus {isthmus} mm in thickness.
        normal !@gland> The isthmus is normal at {isthmus} mm.
        organ nodes : Neck
        normal The cervical lymph nodes are normal in appearance. | Visualized neck nodes are normal.
        normal Cervical nodes are unremarkable.
        deny abnormal cervical lymph node=cervical lymphadenopathy | cervical adenopathy=cervical lymphadenopathy
        \(thyroidNodules)
        finding colloid cyst : benign right_lobe,left_lobe 2 fixed
        np a subcentimeter colloid <cyst> in the {level}
          | a tiny cystic <focus> with comet-tail artifact in the {level}
        find A tiny colloid <cyst> is noted in the {level}. | Small anechoic colloid <cyst>, {level}.
        not thyroid nodule
        finding thyroiditis : minor gland 3 chronic
        slot flow: hypervascularity | increased vascularity | mildly increased flow
        np a diffusely heterogeneous thyroid with {flow}, consistent with <thyroiditis>
        np diffuse heterogeneity and {flow} of the gland, compatible with <thyroiditis>
        find The gland is diffusely heterogeneous and micronodular with {flow}, in keeping with <thyroiditis>.
        find Thyroid echotexture is coarse and heterogeneous with {flow}, suggesting chronic <thyroiditis>.
        find Both lobes are heterogeneous with {flow}, as seen in Hashimoto <thyroiditis>.
        say heterogeneous thyroid, consistent with thyroiditis | diffuse thyroiditis
          | heterogeneous gland, compatible with thyroiditis
        say =Findings consistent with chronic thyroiditis.
        not thyromegaly
        finding thyromegaly : minor gland 2 chronic
        sev mild | moderate | marked
        slot assoc: ~ | with heterogeneous echotexture
        np {sev} <enlargement> of the thyroid {assoc} | a {sev}ly enlarged <thyroid> {assoc}
        find The thyroid gland is <enlarged>, {sev} in degree {assoc}. | There is {sev} <thyromegaly> {assoc}.
        find {sev} diffuse <enlargement> of both lobes {assoc}.
        say {sev} thyromegaly | {sev} diffuse thyroid enlargement | {sev} enlargement of the thyroid {assoc}
        not thyroiditis
        finding cervical lymphadenopathy : actionable nodes 1.5 side size=11-32 chronic changes=new,increased,stable
        slot lev: II | III | IV | VI
        slot feat: rounded and without a fatty hilum | with cystic change | with punctate calcifications
        np an abnormal {size} {side} level {lev} lymph <node>, {feat}
          | {side} level {lev} <adenopathy> of {size}, {feat}
        find A {size} {side} level {lev} <node> is abnormal, {feat}.
          | At {side} level {lev} there is a {size} <node>, {feat}.
        find Suspicious {side} level {lev} <node> measures {size}, {feat}.
        say suspicious {size} {side} level {lev} lymph node | abnormal {side} level {lev} node measuring {size}
        finding parathyroid adenoma : actionable nodes 0.6 side size=8-22 chronic
        np a {size} hypoechoic nodule posterior to the {side} lobe, suggestive of a <parathyroid adenoma>
        find Posterior to the {side} thyroid lobe is a {size} hypoechoic <nodule>, suggestive of parathyroid adenoma.
        find A {size} extrathyroidal <nodule> behind the {side} lower pole suggests parathyroid adenoma.
        say {size} {side} nodule suggestive of parathyroid adenoma | possible {size} {side} parathyroid adenoma
        finding reactive node : benign nodes 2 fixed
        np +normal-sized <nodes> with fatty hila | +small benign-appearing cervical <nodes>
        find Benign-appearing <nodes> with fatty hila are noted. | Small reactive cervical <nodes> are present.
        not cervical lymphadenopathy
        """

    /// The nodules of each category, with the features that lead to it; the size decides whether to act.
    private static var thyroidNodules: String {
        [
            thyroidNodule(
                sizes: "6-32", weight: 2, tiers: "5=2!minor",
                features: "mixed cystic and solid | predominantly cystic | partially cystic"),
            thyroidNodule(
                sizes: "7-38", weight: 3, tiers: "5=3!minor | 15=3!actionable",
                features: "solid isoechoic | solid hyperechoic | smoothly marginated solid isoechoic"),
            thyroidNodule(
                sizes: "6-31", weight: 4, tiers: "5=4!minor | 10=4!actionable",
                features: "solid hypoechoic | smooth solid hypoechoic | wider-than-tall solid hypoechoic"),
            thyroidNodule(
                sizes: "6-26", weight: 2, tiers: "5=5!actionable",
                features: "taller-than-wide solid hypoechoic | microcalcified solid hypoechoic | irregular solid"),
        ].joined(separator: "\n")
    }

    private static func thyroidNodule(sizes: String, weight: Int, tiers: String, features: String) -> String {
        """
        finding thyroid nodule : actionable right_lobe,left_lobe,isthmus \(weight) size=\(sizes) dims=3 chronic multi
          changes=new,increased,stable
        slot tr: \(tiers)
        slot feat: \(features)
        np a {size} {feat} <nodule> in the {level}, TI-RADS {tr} | a {feat} {level} <nodule> measuring {size}, TR{tr}
        np a {size} {feat} <nodule> of the {level}, ACR TI-RADS category {tr}
        find A {feat} <nodule> in the {level} measures {size}, TI-RADS {tr}.
        find The {level} contains a {size} {feat} <nodule> (TR{tr}).
          | In the {level} is a {feat} <nodule> of {size}, TR{tr}.
        find Within the {level} there is a {size} {feat} <nodule>, TI-RADS {tr}.
        say {size} {level} thyroid nodule, TI-RADS {tr} | {size} TI-RADS {tr} nodule in the {level}
        say TR{tr} {level} nodule measuring {size} | {level} thyroid nodule, {size}, TI-RADS category {tr}
        advice thyroid
        """
    }
}
