extension ExamTables {
    static let hipRadiograph = """
        exam hip-xr XR 1.5
        title Pelvis and {lat} hip radiographs | AP pelvis and {lat} hip, two views | X-ray hip and pelvis
        title Pelvis, AP view
        fact lat: left | right
        reason hip pain | fall | groin pain | unable to bear weight after a fall | follow-up of hip replacement
        reason low back pain
        question hip fracture=hip fracture | avascular necrosis=avascular necrosis
        clear No acute fracture or dislocation. | No acute osseous abnormality. | No fracture.
        clear No acute bony abnormality.
        clear No acute fracture of the hips or pelvis.
        healthy Normal pelvis and hips. | Negative pelvis. | Normal examination of the hips and pelvis.
        organ bones core : Bones
        normal The pelvic ring is intact. | The bones are intact. | The pelvis and proximal femurs are intact.
        normal Osseous structures are unremarkable. | Femoral heads are round and smooth.
        deny acute fracture=hip fracture | fracture=hip fracture | avascular necrosis | pubic ramus fracture
        organ joints core : Joints
        normal The hip joints are [preserved|symmetric]. | Hip joint spaces are maintained.
        normal Sacroiliac joints are normal.
        normal Both hips are located with preserved joint spaces. | SI joints and symphysis are unremarkable.
        deny dislocation | significant hip arthritis=hip osteoarthritis
        organ spine : Spine
        organ soft : Soft tissues
        normal Soft tissues are unremarkable. | The bowel gas pattern is nonobstructive. | Soft tissues normal.
        finding hip fracture : actionable bones 3 side event doubt age=45-95
        slot kind: displaced femoral neck | impacted subcapital femoral neck | intertrochanteric | subtrochanteric |
          comminuted intertrochanteric
        np a {kind} <fracture> of the {side} hip | a {side} {kind} <fracture>
        find There is a {kind} <fracture> on the {side}. | A {side} {kind} <fracture> is present with varus angulation.
        find {side} hip: {kind} <fracture>.
        say acute {side} {kind} fracture | {side} {kind} fracture | {kind} fracture of the {side} hip
        finding pubic ramus fracture : actionable bones 1.5 side event age=50-95
        slot part: superior | inferior | superior and inferior
        np +{side} {part} pubic ramus <fractures> | a nondisplaced {side} {part} pubic ramus <fracture>
        find The {side} {part} pubic ramus is <fractured>. | Cortical <disruption> of the {side} {part} pubic ramus.
        say acute {side} {part} pubic ramus fracture | {side} {part} pubic ramus fracture
        finding hip osteoarthritis : minor joints 4 sides chronic age=40-95
        sev mild | moderate | severe
        np one> {sev} {side} hip <osteoarthritis> | both> {sev} bilateral hip <osteoarthritis>
        np one> {sev} degenerative <change> of the {side} hip | both> {sev} degenerative <change> of both hips
        find one> There is {sev} joint space <narrowing> of the {side} hip.
        find both> Both hips show {sev} joint space <narrowing>.
        find one> The {side} hip joint is <narrowed> with osteophytes, {sev}.
        find both> {sev} <narrowing> of both hip joints.
        say one> {sev} {side} hip osteoarthritis | both> {sev} bilateral hip osteoarthritis
        say one> {sev} osteoarthritis of the {side} hip | both> {sev} osteoarthritis of both hips
        finding avascular necrosis : actionable bones 0.8 side chronic doubt
        np <avascular necrosis> of the {side} femoral head | <osteonecrosis> of the {side} femoral head
        find Sclerosis and subchondral lucency in the {side} femoral head indicate <avascular necrosis>.
        find The {side} femoral head is sclerotic with early flattening, consistent with <osteonecrosis>.
        say avascular necrosis of the {side} femoral head | {side} femoral head avascular necrosis
        not hip osteoarthritis
        finding hip arthroplasty : minor joints 2 side fixed age=50-95
        np a {side} total hip <arthroplasty> without complication | a {side} hip <prosthesis> in satisfactory position
        find {side} hip <arthroplasty> hardware is intact without loosening.
        find A {side} hip <arthroplasty> is well seated.
        say {side} hip arthroplasty without complication | =Intact {side} hip arthroplasty.
        not hip osteoarthritis | hip fracture | avascular necrosis | dislocation
        finding dislocation : actionable joints 0.5 side acute changes=new
        np posterior <dislocation> of the {side} hip | a posterior {side} hip <dislocation>
        find The {side} femoral head is <dislocated> posteriorly. | There is posterior <dislocation> at the {side} hip.
        say posterior dislocation of the {side} hip | {side} hip dislocation
        finding bone metastases : actionable bones 0.6 chronic age=45-95
        np +multiple lytic <lesions> in the pelvis and proximal femurs | +scattered sclerotic <lesions> of the pelvis
        find Multiple <lesions> are seen throughout the pelvis.
        find Numerous sclerotic <foci> involve the pelvis and femurs.
        say +multiple pelvic bone lesions, suspicious for metastases
        say =Multiple bone lesions, concerning for metastatic disease.
        finding degenerative spine : benign spine 4 chronic age=40-95
        np +degenerative <changes> of the lower lumbar spine | lower lumbar <spondylosis>
        find Degenerative <change> is noted in the lower lumbar spine. | Lumbar <spondylosis> is partially imaged.
        finding phlebolith : benign soft 3 fixed age=35-95
        np +pelvic <phleboliths> | +scattered pelvic <phleboliths>
        find <Phleboliths> are noted in the pelvis. | Pelvic <phleboliths>.
        finding vascular calcification : benign soft 2 chronic age=55-95
        np +arterial <calcifications> | iliofemoral vascular <calcification>
        find Vascular <calcifications> are present. | Iliac artery <calcifications>.
        finding osteopenia : minor bones 2 chronic quiet age=55-95
        np diffuse <osteopenia> | osseous <demineralization>
        find The bones are <osteopenic>. | Bones are <demineralized>.
        """

    static let shoulderRadiograph = """
        exam shoulder-xr XR 1.2 sided
        title {side} shoulder radiographs | {side} shoulder, three views | X-ray {side} shoulder
        title {side} shoulder complete
        reason shoulder pain | fall | limited range of motion | trauma | chronic pain | dislocation, post reduction
        question fracture | dislocation=shoulder dislocation
        clear No acute fracture or dislocation. | No acute osseous abnormality. | No acute bony abnormality.
        clear No acute fracture or malalignment.
        healthy Normal {side} shoulder. | Negative {side} shoulder radiographs. | Normal examination.
        organ bones core : Bones
        normal The bones are intact. | Proximal humerus, scapula and clavicle are intact. | No osseous abnormality.
        normal Osseous structures are intact. | Bone density is normal.
        deny acute fracture=fracture | fracture | Hill-Sachs deformity=Hill-Sachs deformity
        organ joints core : Joints
        normal The glenohumeral joint is [located|congruent]. | Glenohumeral alignment is normal.
        normal The glenohumeral and acromioclavicular joints are maintained. | Joint alignment is anatomic.
        deny dislocation=shoulder dislocation | acromioclavicular separation=acromioclavicular separation
        organ soft : Soft tissues
        normal Soft tissues are unremarkable. | The visualized lung is clear. | Soft tissues normal.
        deny soft tissue calcification=calcific tendinitis
        finding fracture : actionable bones 3 event doubt
        slot bone: surgical neck of the humerus | greater tuberosity | distal clavicle | mid clavicle | scapular body
        slot kind: nondisplaced | minimally displaced | comminuted | impacted | displaced
        np a {kind} <fracture> of the {bone} | an acute {kind} <fracture> involving the {bone}
        find A {kind} <fracture> of the {bone} is present. | The {bone} is <fractured>, {kind}.
        find There is a {kind} <fracture> through the {bone}.
        say acute {kind} fracture of the {side} {bone} | {kind} fracture of the {bone} | {kind} {bone} fracture
        finding shoulder dislocation : actionable joints 1.5 acute changes=new
        slot dir: anterior | anterior inferior | posterior
        np {dir} <dislocation> of the humeral head | {dir} glenohumeral <dislocation>
        find The humeral head is <dislocated> in the {dir} direction. | There is {dir} shoulder <dislocation>.
        say {dir} dislocation of the {side} shoulder | {dir} {side} shoulder dislocation
        say {dir} glenohumeral dislocation
        with Hill-Sachs deformity 0.4
        finding Hill-Sachs deformity : actionable bones 0.5 event
        np a <Hill-Sachs deformity> of the humeral head | an impaction <fracture> of the posterolateral humeral head
        find The posterolateral humeral head has a <Hill-Sachs> impaction. | <Hill-Sachs lesion> is present.
        say Hill-Sachs deformity | Hill-Sachs impaction fracture
        not fracture
        finding acromioclavicular separation : actionable joints 1 acute changes=new,stable
        slot grade: grade 1 | grade 2 | grade 3
        np a {grade} acromioclavicular <separation> | {grade} <separation> of the acromioclavicular joint
        find The acromioclavicular joint is <widened>, {grade} injury. | There is {grade} AC joint <separation>.
        say {grade} acromioclavicular separation | {grade} acromioclavicular joint separation
        finding acromioclavicular osteoarthritis : minor joints 3 chronic age=35-95
        sev mild | moderate | severe
        np {sev} acromioclavicular <osteoarthritis> | {sev} degenerative <change> of the AC joint
        find The acromioclavicular joint shows {sev} <arthrosis>. | {sev} AC joint <arthrosis> with osteophytes.
        find There is {sev} degenerative <narrowing> of the AC joint.
        say {sev} acromioclavicular osteoarthritis | {sev} AC joint arthrosis | {sev} acromioclavicular arthrosis
        not acromioclavicular separation
        finding glenohumeral osteoarthritis : minor joints 2 chronic age=45-95
        sev mild | moderate | severe
        np {sev} glenohumeral <osteoarthritis> | {sev} <osteoarthritis> of the glenohumeral joint
        find {sev} glenohumeral joint space <narrowing> with an inferior osteophyte.
        find The glenohumeral joint is <narrowed>, {sev}.
        say {sev} glenohumeral osteoarthritis | {sev} osteoarthritis of the glenohumeral joint
        not shoulder dislocation
        finding calcific tendinitis : minor soft 1.5 chronic size=3-14
        np a {size} <calcification> at the rotator cuff insertion | {size} rotator cuff <calcification>
        find A {size} <calcification> projects over the supraspinatus insertion.
        find Soft tissue <calcification> of {size} near the greater tuberosity.
        say calcific tendinitis, {size} | {size} calcification, consistent with calcific tendinitis
        finding high riding humeral head : actionable joints 0.8 chronic age=45-95
        np a high-riding humeral <head> with narrowed acromiohumeral distance
        find The humeral head is <high-riding> with narrowing of the subacromial space.
        find There is superior <migration> of the humeral head.
        say high-riding humeral head, suggesting a chronic rotator cuff tear
        say superior humeral head migration, suggestive of rotator cuff tear
        not shoulder dislocation
        finding acromial spur : benign joints 1.5 fixed age=40-95
        np a small subacromial <spur> | a hooked acromial <spur>
        find A subacromial <spur> is noted. | The acromion has a small <spur>.
        """
}
