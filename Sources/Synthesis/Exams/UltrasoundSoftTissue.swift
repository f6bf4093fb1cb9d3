extension ExamTables {
    static let softTissueUltrasound = """
        exam soft-tissue-us US 1.3 sided
        fact site: {side} posterior thigh | {side} forearm | {side} shoulder | {side} upper back
          | {side} lateral hip |
          {side} buttock | {side} anterior thigh | {side} flank | {side} upper arm | {side} calf
        title Soft tissue ultrasound, {site} | US soft tissue {site} | Limited ultrasound of the {site}
        title Targeted ultrasound, {site}
        reason palpable lump of the {site} | lump | painful swelling | enlarging mass of the {site}
          | redness and swelling
        reason palpable abnormality of the {site} | possible foreign body
        question abscess=soft tissue abscess | lipoma | fluid collection=soft tissue abscess
          | hematoma=soft tissue hematoma
        clear No suspicious soft tissue abnormality. | No suspicious sonographic abnormality of the {site}.
        clear No suspicious mass of the {site}. | !@soft_tissue> No sonographic correlate for the palpable area.
        clear !@soft_tissue> No mass or fluid collection at the {site}. | No drainable fluid collection.
        healthy Normal soft tissue ultrasound. | Normal limited ultrasound of the {site}.
          | Unremarkable soft tissue sonogram.
        organ soft_tissue core : Soft tissues
        normal The subcutaneous tissues at the {site} are normal. | Normal fat and muscle at the area of concern.
        normal No solid or cystic mass is seen at the {site}. | Soft tissues of the {site} are unremarkable.
        deny fluid collection=soft tissue abscess | drainable collection=soft tissue abscess
          | hematoma=soft tissue hematoma
        deny lipoma | solid mass=soft tissue mass | soft tissue mass
        organ skin : Skin
        normal The overlying skin is normal. | Skin thickness is normal.
        deny subcutaneous edema=cellulitis
        organ vessels : Flow
        normal !@soft_tissue> No abnormal vascularity is seen. | !@soft_tissue> Color Doppler flow is normal.
        finding lipoma : minor soft_tissue 4 size=12-88 dims=3 chronic alone doubt
        slot loc: {site}
        slot echo: isoechoic | mildly hyperechoic | encapsulated isoechoic
        np a {size} {echo} subcutaneous <lipoma> at the {site}
          | a {size} {echo} fatty mass at the {site}, consistent with <lipoma>
        find An {echo} avascular <mass> in the subcutaneous fat of the {site} measures {size}, consistent with lipoma.
        find The palpable area at the {site} is a {size} {echo} <lipoma>.
          | There is a {size} <lipoma> at the {site}, {echo}.
        say {size} {site} lipoma | {size} subcutaneous lipoma of the {site} | lipoma at the {site} measuring {size}
        not soft tissue mass
        finding epidermal inclusion cyst : minor soft_tissue 2.5 size=6-34 chronic alone
        slot loc: {site}
        np a {size} <epidermal inclusion cyst> at the {site}
          | a {size} superficial {site} <cyst> with a skin tract, likely epidermal inclusion cyst
        find A {size} well-defined subdermal <lesion> with a tract to the skin at the {site} is an epidermal
          inclusion cyst.
        find There is a {size} avascular subdermal <cyst> at the {site}, likely epidermal inclusion cyst.
        say {size} epidermal inclusion cyst of the {site} | probable {size} epidermal inclusion cyst at the {site}
        finding soft tissue abscess : actionable soft_tissue 2.5 size=11-68 dims=2 acute alone heals
          changes=new,increased,decreased
        slot loc: {site}
        np a {size} <abscess> at the {site} | a {size} complex {site} fluid collection, consistent with <abscess>
        find A {size} complex <collection> with peripheral hyperemia at the {site} is consistent with abscess.
        find There is a {size} debris-containing <abscess> in the subcutaneous tissue of the {site}.
        find The {site} contains a thick-walled {size} <collection> with swirling debris, an abscess.
        say {size} {site} abscess | {size} subcutaneous abscess of the {site} | abscess at the {site} measuring {size}
        not soft tissue hematoma
        finding soft tissue hematoma : minor soft_tissue 1.5 size=16-92 dims=2 acute alone heals
        slot loc: {site}
        np a {size} <hematoma> at the {site} | a {size} avascular {site} collection, likely <hematoma>
        find A {size} heterogeneous avascular <collection> at the {site} is most likely a hematoma.
        find There is a {size} <hematoma> in the soft tissues of the {site}.
        say {size} {site} hematoma | {size} hematoma at the {site} | likely {size} hematoma of the {site}
        not soft tissue abscess
        finding soft tissue mass : actionable soft_tissue 1.5 size=14-96 dims=3 chronic alone
          changes=new,increased,stable
        slot loc: {site}
        slot feat: vascular | heterogeneous vascular | hypoechoic solid | lobulated solid
        np an indeterminate {size} {feat} <mass> at the {site}
          | a {feat} {site} <mass> measuring {size}, indeterminate
        find A {size} {feat} <mass> is present at the {site}, indeterminate.
          | The {site} has a {feat} <mass> of {size}.
        find Deep to the palpable area at the {site} is a {size} {feat} <mass>.
        say indeterminate {size} {feat} mass of the {site} | {size} {site} soft tissue mass, indeterminate
        not lipoma
        finding foreign body : actionable soft_tissue 1 size=3-18 acute alone changes=new
        slot loc: {site}
        np a {size} linear <foreign body> at the {site}
          | a {size} echogenic <foreign body> in the subcutaneous tissue of the {site}
        find A {size} echogenic linear <foreign body> with shadowing lies in the {site}.
        find There is a {size} shadowing <structure> at the {site}, a retained foreign body.
        say {size} foreign body in the {site} | retained foreign body, {size}, at the {site}
        finding cellulitis : minor skin 2 acute
        slot loc: {site}
        sev mild | moderate | marked
        np {sev} subcutaneous edema, consistent with <cellulitis>
          | {sev} cobblestone subcutaneous edema, suggesting <cellulitis>
        find The skin and subcutaneous tissues are thickened with {sev} edema, suggestive of <cellulitis>.
        find {sev} cobblestoning of the subcutaneous fat, consistent with <cellulitis>.
        say {sev} subcutaneous edema, consistent with cellulitis | {sev} cellulitis of the {site}
        pertinent soft tissue abscess
        finding subcutaneous node : benign soft_tissue 1 fixed
        slot loc: {site}
        np a small benign-appearing lymph <node> | a subcentimeter <node> with a fatty hilum
        find A small <node> with preserved fatty hilum is noted. | Incidental benign-appearing lymph <node>.
        """

    static let neckUltrasound = """
        exam neck-us US 1
        title Ultrasound of the neck | US soft tissue neck | Neck soft tissue ultrasound | Neck ultrasound
        title US head and neck soft tissue
        reason palpable neck lump | neck swelling | jaw swelling | enlarged lymph nodes | painful lump below the jaw
        reason swelling with meals | follow-up of enlarged neck nodes
        question adenopathy=cervical lymphadenopathy | abscess=neck abscess | sialadenitis
          | salivary stone=sialolithiasis
        clear No suspicious sonographic abnormality of the neck. | No suspicious neck mass or adenopathy.
        clear No acute sonographic abnormality of the neck. | No acute neck abnormality. | No suspicious neck finding.
        healthy Normal ultrasound of the neck. | Normal neck ultrasound. | Unremarkable neck sonogram.
        organ nodes core : Lymph nodes
        normal Cervical lymph nodes are normal in size and morphology. | Normal cervical nodes with fatty hila.
        normal The cervical nodes are unremarkable bilaterally.
        deny cervical lymphadenopathy | suspicious lymph node=cervical lymphadenopathy
          | adenopathy=cervical lymphadenopathy
        organ glands core : Salivary glands
        normal The parotid and submandibular glands are homogeneous. | Salivary glands are normal in echotexture.
        normal The salivary glands are unremarkable.
        deny salivary mass=salivary gland mass | salivary stone=sialolithiasis | sialadenitis
        organ thyroid : Thyroid
        normal The visualized thyroid is unremarkable. | Thyroid is normal where imaged.
        organ soft core : Soft tissues
        normal The neck soft tissues are unremarkable. | No mass is seen at the palpable site. | Soft tissues normal.
        deny fluid collection=neck abscess | abscess=neck abscess | neck cyst=branchial cleft cyst
        finding cervical lymphadenopathy : actionable nodes 4 side size=12-38 dims=2 acute
          changes=new,increased,decreased,stable
        slot lev: II | III | IV | V | IB
        slot feat: with a lost fatty hilum | rounded and hypoechoic | with cortical thickening | with cystic change
        np an enlarged {side} level {lev} <node> of {size} {feat}
          | {side} level {lev} <lymphadenopathy> measuring {size} {feat}
        find The {side} level {lev} <node> is enlarged at {size} {feat}.
          | There is a {size} {side} level {lev} <node> {feat}.
        find Abnormal {side} level {lev} <node> measuring {size} {feat}.
        say {side} level {lev} lymphadenopathy, {size} | {size} abnormal {side} level {lev} lymph node
        say enlarged {side} level {lev} node measuring {size}
        not reactive lymph nodes
        finding reactive lymph nodes : minor nodes 2.5 size=11-19 acute
        np +mildly enlarged reactive cervical <nodes> up to {size}
          | +prominent cervical <nodes> up to {size}, likely reactive
        find Mildly enlarged cervical <nodes> up to {size} keep their fatty hila, likely reactive.
        find Several prominent <nodes> with normal morphology measure up to {size}.
        say +reactive cervical nodes up to {size} | +mildly prominent cervical lymph nodes, likely reactive
        not cervical lymphadenopathy
        finding sialolithiasis : minor glands 1.5 side size=3-14 chronic
        slot duct: submandibular duct | submandibular gland hilum | parotid duct
        np a {size} <stone> in the {side} {duct} | a {size} {side} {duct} <calculus>
        find A {size} shadowing <stone> lies in the {side} {duct}. | The {side} {duct} contains a {size} <calculus>.
        say {size} {side} {duct} stone | sialolithiasis with a {size} stone in the {side} {duct}
        with sialadenitis 0.5
        finding sialadenitis : minor glands 1.5 side acute
        slot gland: submandibular | parotid
        np an enlarged hyperemic {side} {gland} gland, consistent with <sialadenitis> | {side} {gland} <sialadenitis>
        find The {side} {gland} gland is enlarged, heterogeneous and hyperemic, consistent with <sialadenitis>.
        find Increased flow and swelling of the {side} {gland} gland suggest <sialadenitis>.
        say {side} {gland} sialadenitis | {side} sialadenitis
        finding salivary gland mass : actionable glands 1.5 side size=8-36 chronic changes=new,increased,stable
        slot feat: hypoechoic lobulated | solid hypoechoic | heterogeneous solid
        np a {size} {feat} {side} parotid <mass> | a {feat} <mass> of the {side} parotid gland measuring {size}
        find The {side} parotid gland contains a {size} {feat} <mass>.
          | A {feat} {side} parotid <nodule> measures {size}.
        say {size} {side} parotid mass, indeterminate | indeterminate {side} parotid mass, {size}
          | {size} {side} parotid neoplasm suspected
        finding branchial cleft cyst : minor soft 1 side size=16-52 chronic doubt
        np a {size} {side} <branchial cleft cyst> | a {size} cystic {side} neck mass, likely <branchial cleft cyst>
        find A {size} <cyst> anterior to the {side} sternocleidomastoid is likely a branchial cleft cyst.
        say {size} {side} branchial cleft cyst | {side} branchial cleft cyst measuring {size}
        finding neck abscess : actionable soft 1 side size=12-46 acute changes=new,decreased
        np a {size} {side} neck <abscess>
          | a {size} complex {side} submandibular collection, consistent with <abscess>
        find A {size} complex <collection> with hyperemic margins in the {side} neck is an abscess.
        find The {side} submandibular space contains a {size} <abscess>.
        say {size} {side} neck abscess | {side} neck abscess measuring {size}
        finding thyroid nodule : minor thyroid 1.5 side size=5-24 chronic
        np a {size} {side} thyroid <nodule> | an incidental {size} {side} thyroid <nodule>
        find The {side} thyroid lobe has an incidental {size} <nodule>. | {size} <nodule> in the {side} thyroid.
        say {size} {side} thyroid nodule | incidental {side} thyroid nodule, {size}
        """
}
