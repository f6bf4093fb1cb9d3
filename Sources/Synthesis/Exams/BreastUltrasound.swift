extension ExamTables {
    static let breastUltrasound = """
        exam breast-us US 1.8 F sided birads ages=20-82
        title {side} breast ultrasound | US breast {side} limited | Targeted ultrasound of the {side} breast
        title {side} breast sonogram | Ultrasound {side} breast, diagnostic
        reason palpable lump in the {side} breast | abnormal mammogram, {side} breast | {side} breast pain
        reason {side} nipple discharge | short-interval follow-up of a {side} breast mass
          | {side} breast tenderness and redness
        question breast malignancy=breast mass | suspicious mass=breast mass | abscess=breast abscess
          | cyst=breast cyst
        clear No sonographic evidence of malignancy. | No suspicious sonographic finding in the {side} breast.
        clear No suspicious {side} breast abnormality. | No sonographic evidence of malignancy in the {side} breast.
        clear No suspicious finding at the area of concern.
        healthy Normal {side} breast ultrasound. | Normal targeted ultrasound of the {side} breast.
        organ breast core : Breast
        normal Normal fibroglandular tissue at the area of concern.
          | No solid or cystic lesion at the site of concern.
        normal Targeted scanning shows normal breast tissue. | Only normal tissue is seen at the area of concern.
        normal The scanned tissue of the {side} breast is normal.
        deny suspicious mass=breast mass | solid mass=breast mass | cystic lesion=breast cyst
          | fluid collection=breast abscess
        organ ducts : Ducts
        normal The ducts are normal in caliber. | Retroareolar ducts are normal.
        deny ductal dilatation=duct ectasia | intraductal mass
        organ axilla : Axilla
        normal The {side} axilla is unremarkable. | Axillary nodes have normal morphology.
          | Normal {side} axillary nodes.
        deny axillary adenopathy=axillary lymphadenopathy
        finding breast mass : actionable breast 4 size=6-38 dims=3 chronic changes=new,increased
        slot birads: 4 | 4 | 5
        slot clock: 1 | 2 | 3 | 4 | 5 | 7 | 9 | 10 | 11 | 12
        slot cm: 1 | 2 | 3 | 4 | 5 | 6 | 7
        slot loc: breast
        slot margin: indistinct | microlobulated | angular
        np birads=5> a {size} spiculated shadowing <mass> at {clock} o'clock, {cm} cm from the nipple
        np birads=4> a hypoechoic {size} <mass> with {margin} margins at {clock} o'clock, {cm} cm from the nipple
        find birads=5> At {clock} o'clock, {cm} cm from the nipple, is a spiculated {size} <mass> with posterior
          shadowing.
        find birads=5> A taller-than-wide spiculated <mass> of {size} is at {clock} o'clock in the {side} breast.
        find birads=4> An irregular hypoechoic <mass> with {margin} margins at {clock} o'clock, {cm} cm from the
          nipple, measures {size}.
        find birads=4> At {clock} o'clock in the {side} breast is a {size} hypoechoic <mass> with {margin} margins.
        say {size} {side} breast mass at {clock} o'clock | {side} breast mass at {clock} o'clock measuring {size}
        say birads=5> spiculated {size} {side} breast mass at {clock} o'clock
          | birads=4> suspicious {size} mass in the {side} breast
        with axillary lymphadenopathy 0.25
        not fibroadenoma
        finding fibroadenoma : actionable breast 3 size=6-28 dims=3 chronic age=20-60 changes=stable
        slot birads: 3
        slot clock: 1 | 2 | 4 | 5 | 7 | 8 | 10 | 11
        slot loc: breast
        np an oval parallel {size} <mass> at {clock} o'clock in the {side} breast, likely fibroadenoma
        find A circumscribed oval hypoechoic <mass> at {clock} o'clock measures {size}, likely a fibroadenoma.
        find The {side} breast has a {size} oval parallel <mass> at {clock} o'clock, probably a fibroadenoma.
        find Oval {size} <mass> at {clock} o'clock in the {side} breast, likely fibroadenoma.
        say probable {size} fibroadenoma of the {side} breast | {size} oval {side} breast mass, likely fibroadenoma
        say likely {side} breast fibroadenoma at {clock} o'clock, {size}
        not breast mass
        finding breast cyst : minor breast 5 size=4-34 acute heals
        slot birads: 2
        slot clock: 1 | 2 | 3 | 5 | 6 | 8 | 9 | 10 | 12
        slot loc: breast
        np a {size} simple <cyst> at {clock} o'clock in the {side} breast
          | a simple {side} breast <cyst> measuring {size}
        find A {size} anechoic <cyst> is at {clock} o'clock in the {side} breast.
          | The palpable area is a {size} simple <cyst>.
        find Simple <cyst> of {size} in the {side} breast at {clock} o'clock.
        say {size} simple cyst of the {side} breast | simple {side} breast cyst, {size}
          | benign {side} breast cyst measuring {size}
        finding complicated cyst : actionable breast 1.5 size=5-18 chronic changes=stable
        slot birads: 3
        slot clock: 2 | 4 | 7 | 10
        slot loc: breast
        np a {size} complicated <cyst> with low-level echoes at {clock} o'clock in the {side} breast
        find A {size} <cyst> with mobile internal echoes is at {clock} o'clock in the {side} breast.
        find The {side} breast contains a {size} complicated <cyst> at {clock} o'clock.
        say {size} complicated {side} breast cyst, probably benign
          | probably benign complicated cyst of the {side} breast, {size}
        finding breast abscess : actionable breast 0.9 size=14-62 acute alone heals changes=new,increased,decreased
        slot birads: 2
        slot loc: breast
        slot where: retroareolar | upper outer | lower inner
        np a {size} {where} <abscess> of the {side} breast
          | a complex {size} {where} {side} breast collection, consistent with <abscess>
        find A thick-walled {size} {where} <collection> with hyperemia in the {side} breast is an abscess.
        find The {side} breast has a {size} {where} <abscess> with mobile debris.
        say {size} {where} {side} breast abscess | {where} abscess of the {side} breast measuring {size}
        finding duct ectasia : minor ducts 1.5 chronic
        slot birads: 2
        sev mild | moderate
        np {sev} retroareolar duct <ectasia> | {sev} {side} retroareolar ductal <dilatation>
        find The retroareolar ducts are {sev}ly <dilated>. | There is {sev} duct <ectasia> behind the {side} nipple.
        say {sev} {side} duct ectasia | {sev} {side} retroareolar duct ectasia
        not intraductal mass
        finding intraductal mass : actionable ducts 1 size=4-14 chronic changes=new,increased
        slot birads: 4
        np a {size} vascular <intraductal mass> in the {side} retroareolar region, likely papilloma
        find A dilated {side} retroareolar duct contains a {size} vascular <mass>, likely papilloma.
        find There is a {size} <intraductal mass> behind the {side} nipple.
        say {size} {side} intraductal mass, likely papilloma | {side} retroareolar intraductal mass measuring {size}
        not duct ectasia
        finding axillary lymphadenopathy : actionable axilla 1 size=14-36 chronic changes=new,increased
        slot birads: 4
        slot cort: 4 | 5 | 6 | 8
        np a {size} {side} axillary <node> with a {cort} mm cortex
          | an abnormal {side} axillary lymph <node> measuring {size}
        find A {side} axillary <node> of {size} has an eccentric {cort} mm cortex.
          | Abnormal {size} <node> in the {side} axilla.
        say suspicious {size} {side} axillary lymph node | abnormal {side} axillary node measuring {size}
        finding intramammary node : benign breast 1.2 fixed
        slot birads: 2
        np a benign intramammary <node> | a small intramammary lymph <node> with a fatty hilum
        find Benign intramammary <node> is noted. | An intramammary lymph <node> with normal hilum is seen.
        """
}
