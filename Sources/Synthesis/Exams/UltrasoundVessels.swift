extension ExamTables {
    static let legVeinUltrasound = """
        exam leg-veins-us US 3 sided
        title {side} lower extremity venous duplex | US venous Doppler {side} leg | {side} leg venous ultrasound
        title Ultrasound of the {side} lower extremity veins | Venous duplex ultrasound, {side} lower extremity
        title Duplex Doppler {side} lower extremity
        reason {side} leg swelling | {side} calf pain | leg edema | shortness of breath | recent surgery with leg pain
        reason {side} leg pain and redness | history of deep vein thrombosis | swelling after a long flight
          | elevated D-dimer
        question deep vein thrombosis | deep vein thrombosis | DVT=deep vein thrombosis
          | deep venous thrombosis=deep vein thrombosis
        clear No deep vein thrombosis in the {side} lower extremity. | No DVT of the {side} leg.
        clear No evidence of deep vein thrombosis in the {side} leg.
          | No sonographic evidence of {side} lower extremity DVT.
        clear Negative for {side} lower extremity deep vein thrombosis. | No evidence of DVT.
        organ deep core : Deep veins
        normal !@deep> The common femoral, femoral and popliteal veins are compressible with normal flow.
        normal !@deep> Deep veins of the {side} leg compress fully.
          | !@deep> Normal compressibility of the {side} deep veins.
        normal !@deep> Normal phasicity and augmentation in the femoral and popliteal veins.
        normal !@deep> The visualized deep veins are patent and compressible.
        deny deep vein thrombosis | intraluminal thrombus=deep vein thrombosis
          | deep venous thrombus=deep vein thrombosis
        organ calf : Calf veins
        normal !@deep> The visualized calf veins are patent.
          | !@deep> Posterior tibial and peroneal veins are compressible.
        organ superficial : Superficial veins
        normal The great saphenous vein is compressible. | Visualized superficial veins are patent.
        normal The saphenofemoral junction is patent.
        deny superficial thrombophlebitis
        organ soft : Soft tissues
        normal Visualized soft tissues are unremarkable. | The popliteal fossa is normal.
        deny Baker cyst=popliteal cyst | popliteal fossa cyst=popliteal cyst
        finding deep vein thrombosis : actionable deep 5 acute heals
        slot kind: occlusive | nonocclusive | occlusive | partially occlusive
        slot loc: common femoral vein | femoral vein | popliteal vein | femoral and popliteal veins
          | posterior tibial vein |
          common femoral through popliteal veins | peroneal vein | gastrocnemius vein
        np acute {kind} <thrombus> in the {side} {loc} | {kind} <thrombosis> of the {side} {loc}
        np {kind} deep venous <thrombosis> of the {side} {loc}
        find The {side} {loc} [cannot be compressed|will not compress] because of {kind} <thrombus>.
        find There is echogenic {kind} <thrombus> within the {side} {loc}.
          | Noncompressible {side} {loc} with {kind} <thrombus>.
        find {kind} hypoechoic <clot> fills the {side} {loc}.
        say {kind} deep vein thrombosis of the {side} {loc} | acute {kind} DVT in the {side} {loc}
        say {side} lower extremity DVT involving the {loc} | {kind} DVT of the {side} {loc}
        not chronic deep vein thrombosis
        finding chronic deep vein thrombosis : actionable deep 1.2 chronic changes=stable
        slot loc: femoral vein | popliteal vein | common femoral vein
        np chronic partially recanalized <thrombus> in the {side} {loc}
          | chronic wall <thickening> of the {side} {loc} from old thrombus
        find The {side} {loc} has eccentric echogenic <webs>, consistent with chronic thrombus.
        find Wall-adherent echogenic <thrombus> in the {side} {loc} is chronic in appearance.
        say chronic nonocclusive thrombus in the {side} {loc}
          | chronic DVT of the {side} {loc}, without acute features
        not deep vein thrombosis
        finding superficial thrombophlebitis : minor superficial 2 acute heals
        slot loc: great saphenous vein at the calf | small saphenous vein | great saphenous vein at the thigh
          | varicose calf tributary
        np superficial <thrombophlebitis> of the {side} {loc} | noncompressible <thrombus> in the {side} {loc}
        find The {side} {loc} is noncompressible with superficial <thrombus>.
        find There is <thrombus> in the {side} {loc}, a superficial vein.
        say superficial thrombophlebitis of the {side} {loc} | superficial venous thrombosis, {side} {loc}
        say {side} {loc} superficial thrombus
        pertinent deep vein thrombosis
        finding popliteal cyst : minor soft 3 size=18-78 dims=3 chronic
        slot kind: simple | complex | ruptured
        np a {size} {kind} {side} popliteal <cyst> | a {kind} <Baker cyst> behind the {side} knee measuring {size}
        find A {size} {kind} <Baker cyst> is in the {side} popliteal fossa.
          | There is a {kind} {side} popliteal <cyst> of {size}.
        find {side} popliteal fossa <cyst>, {kind}, measuring {size}.
        say {size} {kind} {side} Baker cyst | {kind} {side} popliteal cyst, {size}
          | {side} Baker cyst measuring {size}
        finding calf hematoma : minor soft 0.8 size=22-86 acute
        slot loc: medial gastrocnemius | soleus | posterior calf
        np a {size} <hematoma> of the {side} {loc} | a {size} heterogeneous {side} {loc} collection, likely <hematoma>
        find A heterogeneous {size} <collection> in the {side} {loc} is likely a hematoma.
        find The {side} {loc} contains a {size} avascular <collection>, most likely hematoma.
        say {size} {side} {loc} hematoma | {side} {loc} collection, likely hematoma, {size}
        finding subcutaneous edema : minor soft 4 quiet acute
        sev mild | moderate
        np {sev} subcutaneous <edema> of the {side} calf | {sev} soft tissue <edema>
        find There is {sev} subcutaneous <edema> in the {side} lower leg. | {sev} <edema> of the calf soft tissues.
        finding inguinal nodes : benign soft 2 fixed
        np +benign-appearing {side} inguinal <nodes> | a reactive {side} inguinal lymph <node>
        find Normal-appearing {side} inguinal <nodes> are noted. | Benign inguinal lymph <nodes> with fatty hila.
        """

    static let carotidUltrasound = """
        exam carotid-us US 1.8 ages=45-92
        fact rv: 58..98
        fact lv: 56..96
        title Carotid duplex ultrasound | US carotid Doppler bilateral | Bilateral carotid ultrasound
          | Carotid Doppler
        title Duplex ultrasound of the carotid arteries | US duplex extracranial arteries
        reason carotid bruit | transient ischemic attack | dizziness | stroke | syncope
          | preoperative evaluation before bypass
        reason amaurosis fugax | follow-up of carotid stenosis | left arm weakness
        question carotid stenosis | carotid stenosis | significant stenosis=carotid stenosis | carotid occlusion
        clear No hemodynamically significant carotid stenosis. | No significant carotid artery stenosis.
        clear No evidence of hemodynamically significant stenosis. | No flow-limiting carotid stenosis on either side.
        clear No sonographic evidence of significant carotid stenosis.
        healthy Normal carotid duplex. | Normal carotid ultrasound. | Negative carotid duplex examination.
        organ right_carotid core : Right carotid
        normal The right internal carotid peak systolic velocity is {rv} cm/s.
          | Right ICA velocity is normal at {rv} cm/s.
        normal The right carotid system is patent with normal waveforms.
          | Normal right carotid, ICA velocity {rv} cm/s.
        deny right carotid stenosis=carotid stenosis | right carotid occlusion=carotid occlusion
        organ left_carotid core : Left carotid
        normal The left internal carotid peak systolic velocity is {lv} cm/s.
          | Left ICA velocity is normal at {lv} cm/s.
        normal The left carotid system is patent with normal waveforms. | Normal left carotid, ICA velocity {lv} cm/s.
        deny left carotid stenosis=carotid stenosis | left carotid occlusion=carotid occlusion
        organ vertebrals core : Vertebral arteries
        normal Vertebral artery flow is antegrade bilaterally. | Both vertebral arteries have antegrade flow.
        normal Antegrade flow in both vertebral arteries. | Vertebral arteries are patent and antegrade.
        deny subclavian steal
        organ neck : Neck
        finding carotid stenosis : actionable right_carotid,left_carotid 5 chronic multi changes=new,increased,stable
        slot pct: less than 50%!minor | 50 to 69% | greater than 70% | less than 50%!minor
        slot low: 86..122
        slot mid: 128..222
        slot high: 238..412
        slot plaque: calcified | mixed | heterogeneous | soft
        np pct=less_than_50%> {plaque} plaque with {pct} <stenosis> of the {side} internal carotid artery, velocity
          {low} cm/s
        np pct=50_to_69%> {pct} <stenosis> of the {side} internal carotid artery, peak systolic velocity {mid} cm/s
        np pct=greater_than_70%> {pct} <stenosis> of the {side} internal carotid artery, peak systolic velocity
          {high} cm/s
        find pct=less_than_50%> {plaque} plaque at the {side} bulb causes {pct} <stenosis>, with a velocity of {low}
          cm/s.
        find pct=50_to_69%> The {side} internal carotid velocity is {mid} cm/s with {plaque} plaque, {pct} <stenosis>.
        find pct=50_to_69%> {plaque} plaque raises {side} ICA velocity to {mid} cm/s, consistent with {pct}
          <stenosis>.
        find pct=greater_than_70%> {side} ICA velocity is {high} cm/s with spectral broadening, consistent with {pct}
          <stenosis>.
        find pct=greater_than_70%> {plaque} plaque with a velocity of {high} cm/s in the {side} ICA indicates {pct}
          <stenosis>.
        say {pct} stenosis of the {side} internal carotid artery | {pct} {side} ICA stenosis
        say {side} internal carotid artery stenosis, {pct} | {pct} stenosis of the {side} ICA
        finding carotid occlusion : urgent right_carotid,left_carotid 0.8 acute alone changes=new,stable
        np <occlusion> of the {side} internal carotid artery | complete <occlusion> of the {side} ICA
        find No flow is detected in the {side} internal carotid artery, consistent with <occlusion>.
        find The {side} ICA is filled with echogenic material without flow, indicating <occlusion>.
        find The {side} internal carotid artery is <occluded>.
        say occlusion of the {side} internal carotid artery | {side} internal carotid artery occlusion
          | complete {side} ICA occlusion
        finding subclavian steal : actionable vertebrals 0.8 side chronic
        np retrograde flow in the {side} vertebral artery, consistent with subclavian <steal>
        find Flow in the {side} vertebral artery is reversed, consistent with subclavian <steal>.
        find Retrograde {side} vertebral flow suggests subclavian <steal>.
        say {side} subclavian steal | retrograde {side} vertebral artery flow, consistent with subclavian steal
        finding intimal thickening : minor bilateral_carotids 2.5 chronic
        np mild bilateral intimal <thickening>
          | mild diffuse intima-media <thickening> of both common carotid arteries
        find The intima-media complex is mildly <thickened> bilaterally.
          | Mild intimal <thickening> of both common carotids.
        say mild bilateral intimal thickening | mild intima-media thickening of the common carotid arteries
        organ bilateral_carotids : Carotid arteries
        finding tortuous carotid : benign right_carotid,left_carotid 1.5 fixed
        np a tortuous {side} internal carotid <artery> | <tortuosity> of the {side} ICA
        find The {side} ICA is <tortuous>. | <Tortuosity> of the distal {side} internal carotid artery is noted.
        finding thyroid nodule : minor neck 1 side size=6-34 chronic
        np a {size} {side} thyroid <nodule> | an incidental {side} thyroid <nodule> measuring {size}
        find An incidental {size} <nodule> is in the {side} thyroid lobe.
          | {size} {side} thyroid <nodule> partly seen.
        say incidental {size} {side} thyroid nodule | {size} {side} thyroid nodule
        """
}
