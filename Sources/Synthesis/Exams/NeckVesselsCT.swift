extension ExamTables {
    static let headNeckAngiography = """
        exam cta-head-neck CT 1.8
        title CT angiography of the head and neck | CTA head and neck | CTA of the neck and circle of Willis
        title CT angiogram head and neck with contrast
        reason acute stroke | transient ischemic attack | dizziness | neck pain after trauma | facial droop | aphasia
        reason subarachnoid hemorrhage | right arm weakness
        question large vessel occlusion=large vessel occlusion | dissection=arterial dissection
        question aneurysm=intracranial aneurysm
        clear No large vessel occlusion or significant stenosis. | No acute vascular abnormality of the head or neck.
        clear No flow-limiting stenosis or occlusion. | No acute arterial abnormality.
        healthy Normal CTA of the head and neck. | Unremarkable CT angiogram of the head and neck.
        organ arch : Aortic arch
        normal The aortic arch and great vessel origins are patent. | Great vessel origins are normal.
        normal Conventional arch anatomy with patent origins.
        organ carotids core : Carotid arteries
        normal The carotid arteries are patent without stenosis. | Both carotid systems are widely patent.
        normal Common and internal carotid arteries are normal in caliber. | Carotid arteries normal.
        deny carotid stenosis | arterial dissection | hemodynamically significant carotid stenosis=carotid stenosis
        organ vertebrals core : Vertebral arteries
        normal Both vertebral arteries are patent. | The vertebral arteries are normal in caliber.
        normal Vertebral arteries normal.
        normal Codominant vertebral arteries without stenosis.
        deny vertebral stenosis=vertebral artery stenosis
        organ willis core : Intracranial arteries
        normal The circle of Willis is patent. | Anterior, middle and posterior cerebral arteries are patent.
        normal The intracranial arteries are normal in caliber. | Basilar artery and its branches are patent.
        deny large vessel occlusion | intracranial aneurysm | aneurysm=intracranial aneurysm | vascular malformation
        organ veins : Venous sinuses
        normal The dural venous sinuses are patent. | Venous sinuses enhance normally.
        organ soft : Neck soft tissues
        normal The neck soft tissues are unremarkable. | No neck mass or adenopathy.
        normal Soft tissues of the neck are normal.
        organ lungs : Lung apices
        normal The lung apices are clear. | Visualized lungs are clear.
        organ spine : Spine
        finding large vessel occlusion : urgent willis 2 side acute changes=new
        slot seg: M1 segment of the middle cerebral artery | M2 branch of the middle cerebral artery |
          terminal internal carotid artery | P1 segment of the posterior cerebral artery
        np abrupt <occlusion> of the {side} {seg} | acute <occlusion> of the {side} {seg}
        find There is abrupt cutoff of the {side} {seg}, consistent with <occlusion>. | The {side} {seg} is <occluded>.
        find The {side} {seg} does not opacify, indicating <occlusion>.
        say occlusion of the {side} {seg} | acute {side} large vessel occlusion of the {seg}
        say =Acute occlusion of the {side} {seg}.
        finding carotid stenosis : actionable carotids 3 side chronic age=50-95
        slot pct: 50%!actionable | 60% | 70% | 75% | 80% | 90% | less than 50%!minor | 30%!minor
        np {pct} <stenosis> of the {side} proximal internal carotid artery
        np {pct} <narrowing> at the {side} carotid bulb
        find Mixed plaque at the {side} bifurcation causes {pct} <stenosis> of the proximal internal carotid artery.
        find The {side} internal carotid artery origin is <narrowed> by {pct}.
        find Calcified plaque with {pct} <stenosis> of the {side} ICA origin.
        say {pct} stenosis of the {side} internal carotid artery | {pct} {side} internal carotid artery stenosis
        finding carotid occlusion : urgent carotids 0.7 side acute alone changes=new,stable
        np complete <occlusion> of the {side} internal carotid artery | <occlusion> of the {side} ICA from its origin
        find The {side} internal carotid artery is <occluded> from its origin to the terminus.
        find No opacification of the {side} ICA beyond the bulb, consistent with <occlusion>.
        say occlusion of the {side} internal carotid artery | complete {side} internal carotid artery occlusion
        finding arterial dissection : urgent carotids,vertebrals 1.2 side acute changes=new,stable
        slot art: cervical internal carotid artery | vertebral artery at V2 | vertebral artery at V3
        np a <dissection> of the {side} {art} | long segment narrowing of the {side} {art} from <dissection>
        find An intimal flap in the {side} {art} indicates <dissection>.
        find Tapered narrowing of the {side} {art}, consistent with <dissection>.
        say dissection of the {side} {art} | {side} {art} dissection
        finding intracranial aneurysm : actionable willis 1.5 size=2-12 chronic side
        slot loc: middle cerebral artery bifurcation | posterior communicating artery | cavernous internal carotid
          artery |
          superior cerebellar artery
        np a {size} <aneurysm> of the {side} {loc} | a {side} {loc} <aneurysm> measuring {size}
        find A saccular {size} <aneurysm> arises from the {side} {loc}.
        find There is a {size} outpouching at the {side} {loc}, an <aneurysm>.
        say {size} {side} {loc} aneurysm | {size} aneurysm of the {side} {loc}
        finding vertebral artery stenosis : minor vertebrals 1.2 side chronic age=50-95
        sev mild | moderate!actionable | severe!actionable
        np {sev} <stenosis> of the {side} vertebral artery origin
        find The {side} vertebral artery origin has {sev} <stenosis>.
        find Calcified plaque with {sev} <narrowing> at the {side} vertebral origin.
        say {sev} {side} vertebral artery origin stenosis | {sev} stenosis at the {side} vertebral origin
        finding intracranial atherosclerosis : minor willis 1.5 chronic age=55-95
        sev mild | moderate
        np {sev} intracranial <atherosclerosis> | {sev} atherosclerotic <narrowing> of the cavernous carotids
        find Calcified plaque of the carotid siphons causes {sev} <narrowing>.
        find {sev} <atherosclerotic disease> of the intracranial carotids.
        say {sev} intracranial atherosclerosis | {sev} carotid siphon atherosclerosis
        finding thyroid nodule : minor soft 1.5 side size=6-32 chronic
        np a {size} {side} thyroid <nodule> | a {side} thyroid lobe <nodule> measuring {size}
        find The {side} thyroid lobe contains a {size} <nodule>. | Incidental {size} <nodule> of the {side} thyroid.
        say {size} {side} thyroid nodule | incidental {size} {side} thyroid nodule
        advice incidental thyroid
        finding fetal PCA : benign willis 1.5 side fixed
        np a fetal origin of the {side} posterior cerebral <artery>
        find <Fetal origin> of the {side} posterior cerebral artery, a normal variant. | {side} <fetal-type PCA>.
        finding hypoplastic vertebral : benign vertebrals 1.5 side fixed
        np a hypoplastic {side} <vertebral artery> | a diminutive {side} <vertebral artery>, congenital
        find The {side} <vertebral artery> is congenitally small. | Hypoplastic {side} <vertebral artery>, a variant.
        finding degenerative spine : benign spine 3 chronic age=40-95
        np cervical <spondylosis> | +degenerative <changes> of the cervical spine
        find Degenerative <changes> of the cervical spine are noted. | Cervical <spondylosis>.
        """

    static let cervicalCT = """
        exam cervical-ct CT 2
        title CT cervical spine without contrast | CT of the cervical spine | Cervical spine CT | CT C-spine
        reason fall | motor vehicle collision | neck pain after trauma | assault | neck pain | found down
        question fracture=cervical fracture | ligamentous injury=cervical subluxation
        clear No acute cervical spine fracture. | No acute fracture or traumatic malalignment.
        clear No acute cervical spine injury.
        clear No acute fracture or subluxation. | No acute osseous abnormality of the cervical spine.
        healthy Normal CT of the cervical spine. | Negative CT of the cervical spine. | Normal cervical spine CT.
        organ alignment core : Alignment
        normal Alignment is [normal|maintained|anatomic]. | Cervical alignment is preserved. | Facets are aligned.
        normal The craniocervical junction is intact. | Vertebral alignment is normal.
        deny traumatic subluxation=cervical subluxation | malalignment=cervical subluxation
        organ vertebrae core : Bones
        normal Vertebral body heights are preserved. | The vertebral bodies are intact. | The dens is intact.
        normal Vertebral bodies and posterior elements are intact. | Bones intact.
        deny acute fracture=cervical fracture | fracture=cervical fracture | aggressive bone lesion=bone metastasis
        organ canal core : Spinal canal
        normal The spinal canal is patent. | No significant canal narrowing. | The canal is normal in caliber.
        deny high-grade canal stenosis=spinal stenosis | significant canal stenosis=spinal stenosis
        organ soft : Soft tissues
        normal Prevertebral soft tissues are normal. | The paraspinal soft tissues are unremarkable.
        normal Soft tissues normal.
        deny prevertebral swelling
        organ thyroid : Soft tissues
        organ lungs : Lung apices
        normal The lung apices are clear. | Visualized lungs are clear. | Apices clear.
        deny apical pneumothorax=pneumothorax
        finding cervical fracture : actionable vertebrae 2 event side
        slot level: C1 | C2 | C5 | C6 | C7
        slot kind: nondisplaced lamina | articular process | transverse process | pedicle
        np a {kind} <fracture> of {level} on the {side} | an acute {side} {level} {kind} <fracture>
        find There is a {side} {kind} <fracture> at {level}. | A {kind} <fracture> of {level} is seen on the {side}.
        find {level} has a {side} {kind} <fracture>.
        say acute {side} {level} {kind} fracture | {side} {kind} fracture of {level}
        finding odontoid fracture : actionable vertebrae 1 event age=50-95
        slot type: type II | type III
        np a {type} <fracture> of the dens | a {type} odontoid <fracture> with minimal posterior displacement
        find A {type} odontoid <fracture> is present. | The base of the dens shows a {type} <fracture>.
        say acute {type} odontoid fracture | {type} dens fracture
        not cervical fracture
        finding cervical subluxation : urgent alignment 0.4 acute changes=new
        slot level: C5 on C6 | C6 on C7 | C4 on C5
        np anterior <subluxation> of {level} with a jumped facet | traumatic <anterolisthesis> of {level}
        find There is traumatic anterior <subluxation> of {level}. | {level} is <subluxed> with a perched facet.
        say traumatic subluxation of {level} | traumatic anterolisthesis of {level}
        finding disc degeneration : minor canal 4 chronic age=40-95
        sev mild | moderate | severe
        slot level: C5-C6 | C6-C7 | C4 to C7 | C3-C4
        np {sev} degenerative disc <disease> at {level} | {sev} <spondylosis> at {level}
        find Disc height <loss> and osteophytes at {level}, {sev}. | There is {sev} disc <degeneration> at {level}.
        find {sev} disc space <narrowing> with endplate spurring at {level}.
        say {sev} degenerative disc disease at {level} | {sev} cervical spondylosis at {level}
        finding spinal stenosis : actionable canal 1 chronic age=50-95
        sev moderate | severe | mild!minor
        slot level: C5-C6 | C4-C5 | C6-C7
        np {sev} spinal canal <stenosis> at {level} | {sev} central <stenosis> at {level}
        find A disc osteophyte complex at {level} causes {sev} canal <stenosis>.
        find The canal is <narrowed> at {level}, {sev}.
        say {sev} canal stenosis at {level} | {sev} spinal stenosis at {level}
        finding facet arthropathy : benign vertebrae 2 chronic age=45-95
        np multilevel facet <arthropathy> | mild facet <arthrosis>
        find Facet <arthropathy> is present at multiple levels. | Multilevel facet <arthrosis>.
        finding straightened lordosis : minor alignment 2 acute quiet
        np <straightening> of the cervical lordosis | <loss> of cervical lordosis
        find The cervical lordosis is <straightened>. | There is <reversal> of the lordosis, likely positional.
        finding thyroid nodule : minor thyroid 2 side size=6-34 chronic
        np a {size} {side} thyroid <nodule> | a {size} hypodense <nodule> in the {side} thyroid lobe
        find The {side} thyroid lobe has a {size} <nodule>. | A {size} <nodule> is noted in the {side} thyroid.
        say {size} {side} thyroid nodule | incidental {size} {side} thyroid nodule
        advice incidental thyroid
        finding pulmonary nodule : minor lungs 0.7 side size=3-5 chronic changes=stable,new
        np a {size} <nodule> in the {side} lung apex | a {size} {side} apical <nodule>
        find The {side} apex contains a {size} <nodule>. | {size} {side} apical lung <nodule>.
        say {size} {side} apical lung nodule | {size} nodule in the {side} lung apex
        advice fleischner solid
        finding carotid calcification : benign soft 3 chronic age=55-95
        np +carotid bifurcation <calcifications>
        find Atherosclerotic <calcification> at the carotid bifurcations. | Carotid <calcifications> are noted.
        """
}
