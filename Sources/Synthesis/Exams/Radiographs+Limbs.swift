extension ExamTables {
    static let handRadiograph = """
        exam hand-xr XR 1.6 sided
        title {side} wrist radiographs, three views | X-ray {side} wrist | {side} hand 3 views
        title Radiographs of the {side} hand
        title {side} wrist 3 views
        reason fall on outstretched hand | wrist pain | hand pain after injury | swelling | crush injury | joint pain
        question fracture=fracture | scaphoid fracture=fracture | arthritis=osteoarthritis
        clear No acute fracture or dislocation. | No acute osseous abnormality. | No fracture.
        clear No acute bony abnormality.
        clear No acute fracture. | No radiographic evidence of acute injury.
        healthy Normal radiographs of the {side} hand and wrist. | Negative examination. | Normal examination.
        organ bones core : Bones
        normal The bones are intact. | Osseous structures are intact and in normal alignment.
        normal Bony alignment is anatomic.
        normal Bone mineralization is normal. | Carpal alignment is normal. | Bones and alignment are normal.
        deny acute fracture=fracture | dislocation | fracture=fracture | focal bone lesion=bone lesion
        organ joints core : Joints
        normal Joint spaces are [preserved|maintained]. | Joint spaces are normal. | The joints are unremarkable.
        normal Radiocarpal and intercarpal joints are maintained. | No arthropathy.
        deny erosion=erosive arthritis | significant arthritis=osteoarthritis
        organ soft : Soft tissues
        normal The soft tissues are unremarkable. | Soft tissues normal. | Soft tissue planes are normal.
        deny soft tissue swelling | radiopaque foreign body=foreign body | foreign body
        finding fracture : actionable bones 4 event doubt
        slot bone: distal radius | distal radius | ulnar styloid | scaphoid waist | fifth metacarpal neck |
          base of the first metacarpal | distal phalanx of the ring finger | proximal phalanx of the small finger |
          triquetrum
        slot kind: nondisplaced | transverse | comminuted | impacted | oblique
        slot angle: ~ | ~ | with mild dorsal angulation | without significant displacement
        np a {kind} <fracture> of the {bone} {angle} | an acute {kind} {bone} <fracture> {angle}
        find A {kind} <fracture> traverses the {bone} {angle}. | The {bone} shows a {kind} <fracture> {angle}.
        find There is cortical disruption of the {bone}, a {kind} <fracture> {angle}.
        say acute {kind} fracture of the {side} {bone} {angle} | {kind} {bone} fracture {angle}
        say {kind} fracture of the {bone} {angle}
        with soft tissue swelling 0.5
        finding dislocation : actionable joints 0.7 acute changes=new
        slot joint: proximal interphalangeal joint of the middle finger | distal radioulnar joint | lunate |
          first carpometacarpal joint
        np a <dislocation> of the {joint} | dorsal <dislocation> of the {joint}
        find The {joint} is <dislocated>. | There is <dislocation> at the {joint}.
        say dislocation of the {joint} | dorsal dislocation of the {joint}
        finding osteoarthritis : minor joints 3 chronic age=40-95
        sev mild | moderate | severe | mild to moderate
        slot joint: first carpometacarpal joint | distal interphalangeal joints | radiocarpal joint | triscaphe joint
        np {sev} <osteoarthritis> of the {joint} | +{sev} degenerative <changes> at the {joint}
        find There is {sev} joint space <narrowing> with osteophytes at the {joint}.
        find The {joint} [shows|demonstrates] {sev} <osteoarthrosis>.
        find {sev} joint space <loss> and sclerosis at the {joint}.
        say {sev} osteoarthritis of the {joint} | {sev} {joint} osteoarthritis
        say +{sev} degenerative changes of the {joint}
        finding erosive arthritis : actionable joints 0.7 chronic age=30-95
        slot joint: metacarpophalangeal joints | carpus and ulnar styloid | proximal interphalangeal joints
        np +marginal <erosions> at the {joint}
        find Marginal <erosions> with periarticular osteopenia involve the {joint}.
        find <Erosions> are seen at the {joint}.
        say +erosions at the {joint}, suggestive of rheumatoid arthritis | erosive arthropathy of the {joint}
        finding foreign body : urgent soft 0.6 size=2-9 acute changes=new,stable
        slot loc: thenar soft tissues | index finger pulp | dorsum of the hand | volar soft tissues
        np a {size} radiopaque <foreign body> in the {loc}
        find A {size} radiopaque <foreign body> is embedded in the {loc}.
        find A {size} metallic <density> lies in the {loc}.
        find Radiopaque <fragment> of {size} within the {loc}.
        say {size} radiopaque foreign body in the {loc} | radiopaque foreign body, {size}, in the {loc}
        finding soft tissue swelling : minor soft 2 acute quiet
        slot loc: dorsal | diffuse | radial | ulnar
        np {loc} soft tissue <swelling> | {loc} <swelling> of the soft tissues
        find The soft tissues are <swollen>. | {loc} soft tissue <swelling> is noted.
        finding bone cyst : benign bones 0.8 fixed
        np a small subchondral <cyst> in the lunate | a tiny <bone island> in the capitate
        find A sclerotic <bone island> is incidentally noted in the scaphoid. | Subchondral <cyst> in the lunate.
        finding ulnar variance : benign bones 0.6 fixed
        np mild positive <ulnar variance> | mild negative <ulnar variance>
        find There is slight <positive ulnar variance>. | Ulnar <variance> is minimally negative.
        """

    static let ankleRadiograph = """
        exam ankle-xr XR 1.5 sided
        title {side} ankle radiographs, three views | X-ray {side} ankle | {side} foot 3 views | {side} foot and ankle
        title Radiographs of the {side} ankle
        reason ankle pain after twisting injury | inversion injury | foot pain | unable to bear weight | heel pain
        reason fall
        reason diabetic foot ulcer | swelling
        question fracture | stress fracture=fracture | osteomyelitis
        clear No acute fracture or dislocation. | No acute osseous abnormality. | No acute bony injury. | No fracture.
        clear No radiographic evidence of acute fracture. | No acute abnormality of the {side} ankle or foot.
        healthy Normal radiographs of the {side} ankle. | Negative study. | Normal exam.
        organ bones core : Bones
        normal The bones are intact. | Osseous structures are intact. | Alignment is anatomic. | No bony abnormality.
        normal The malleoli and talar dome are intact. | The bones are normally mineralized and intact.
        deny acute fracture=fracture | fracture | destructive lesion=osteomyelitis
        organ joints core : Joints
        normal The ankle mortise is [congruent|intact|symmetric]. | Joint spaces are maintained. | Mortise intact.
        normal The Lisfranc alignment is preserved. | The talar dome is smooth.
        deny dislocation | joint effusion
        organ soft : Soft tissues
        normal Soft tissues are unremarkable. | Soft tissues normal. | The soft tissues are within normal limits.
        deny soft tissue swelling | soft tissue gas | foreign body
        finding fracture : actionable bones 4 event doubt
        slot bone: lateral malleolus | distal fibula | medial malleolus | fifth metatarsal base | calcaneus | talar neck
          |
          second metatarsal neck | posterior malleolus | great toe proximal phalanx
        slot kind: nondisplaced | minimally displaced | oblique | transverse | comminuted | avulsion
        np a {kind} <fracture> of the {bone} | an acute {kind} <fracture> through the {bone}
        find A {kind} <fracture> line is seen in the {bone}. | The {bone} is <fractured>, {kind}.
        find There is a {kind} {bone} <fracture> with overlying swelling.
        say acute {kind} fracture of the {side} {bone} | {kind} {bone} fracture | {kind} fracture of the {bone}
        with soft tissue swelling 0.6
        finding trimalleolar fracture : actionable bones 0.7 event
        np a trimalleolar <fracture> with lateral subluxation of the talus
        find <Fractures> of the medial, lateral and posterior malleoli with lateral talar shift.
        find There is a trimalleolar <fracture> and widening of the medial clear space.
        say trimalleolar fracture with talar subluxation | trimalleolar fracture-subluxation of the {side} ankle
        not fracture
        finding osteomyelitis : actionable bones 0.8 acute doubt
        slot bone: great toe distal phalanx | fifth metatarsal head | calcaneal tuberosity | second toe
        np cortical <destruction> of the {bone}, suspicious for osteomyelitis
        find There is bone <loss> and cortical irregularity at the {bone}, concerning for osteomyelitis.
        find Erosive <change> of the {bone} beneath an ulcer, suspicious for osteomyelitis.
        say cortical destruction of the {bone}, suspicious for osteomyelitis
        say bone destruction of the {bone}, concerning for osteomyelitis
        finding soft tissue gas : urgent soft 0.4 acute
        slot loc: plantar | dorsal | lateral
        np soft tissue <gas> in the {loc} foot | {loc} soft tissue <emphysema>
        find <Gas> is seen within the {loc} soft tissues. | There is {loc} subcutaneous <gas>.
        say {loc} soft tissue gas, concerning for necrotizing infection | soft tissue gas in the {loc} foot
        finding soft tissue swelling : minor soft 3 acute
        slot loc: lateral | medial | diffuse | bimalleolar
        np {loc} soft tissue <swelling> | {loc} <swelling>
        find There is {loc} soft tissue <swelling>. | Soft tissues are <swollen> [over the malleoli|about the ankle].
        find {loc} soft tissue <prominence> is noted.
        say {loc} soft tissue swelling | {loc} swelling of the soft tissues
        not trimalleolar fracture
        finding osteoarthritis : minor joints 2 chronic age=40-95
        sev mild | moderate | severe
        slot joint: tibiotalar joint | first metatarsophalangeal joint | subtalar joint | midfoot
        np {sev} <osteoarthritis> of the {joint} | {sev} degenerative <change> at the {joint}
        find {sev} joint space <narrowing> is present at the {joint}. | The {joint} shows {sev} degenerative <change>.
        find Osteophytes and {sev} <narrowing> of the {joint}.
        say {sev} osteoarthritis of the {joint} | {sev} {joint} arthrosis
        finding heel spur : benign bones 3 fixed age=35-95
        np a plantar calcaneal <spur> | +plantar and Achilles calcaneal <enthesophytes> | a small calcaneal <spur>
        find A plantar calcaneal <spur> is present. | Calcaneal <enthesophytes> are noted.
        finding hallux valgus : minor joints 1 chronic age=30-95
        sev mild | moderate
        np {sev} <hallux valgus> | {sev} <hallux valgus> deformity
        find {sev} <hallux valgus> angulation with a medial bunion. | There is {sev} <hallux valgus>.
        say {sev} hallux valgus | {sev} hallux valgus deformity
        finding joint effusion : minor joints 1 acute
        np a tibiotalar joint <effusion> | a small ankle joint <effusion>
        find Anterior tibiotalar fullness indicates an <effusion>. | Ankle joint <effusion> is present.
        say ankle joint effusion | tibiotalar joint effusion
        finding accessory ossicle : benign bones 1.5 fixed
        np an <os trigonum> | a corticated <ossicle> below the medial malleolus | an <os peroneum>
        find A well-corticated <ossicle> is noted below the fibula. | <Os trigonum>, a normal variant.
        """

    static let kneeRadiograph = """
        exam knee-xr XR 1.6 sided
        title {side} knee radiographs | {side} knee, three views | X-ray {side} knee 4 views
        title {side} knee weight-bearing views
        reason knee pain | fall | chronic knee pain | twisting injury | swelling after injury
        reason follow-up of knee replacement
        question fracture | osteoarthritis | effusion=joint effusion
        clear No acute fracture or dislocation. | No acute osseous abnormality. | No acute bony abnormality.
        clear No acute fracture. | No acute abnormality of the {side} knee.
        healthy Normal {side} knee radiographs. | Normal {side} knee. | Negative {side} knee.
        organ bones core : Bones
        normal The bones are intact. | No bony abnormality. | Osseous structures are intact. | Alignment is anatomic.
        normal Bone mineralization is normal. | Femur, tibia, fibula and patella are intact.
        deny acute fracture=fracture | fracture | dislocation | suspicious bone lesion=bone lesion
        organ joints core : Joint
        normal Joint spaces are preserved. | The joint compartments are maintained. | Joint spaces normal.
        normal The medial, lateral and patellofemoral compartments are preserved.
        deny significant arthritis=osteoarthritis | joint space narrowing=osteoarthritis
        organ fluid core : Soft tissues
        normal No suprapatellar fullness. | The suprapatellar recess is normal. | Soft tissues unremarkable.
        deny joint effusion | effusion=joint effusion | lipohemarthrosis=lipohemarthrosis
        organ hardware : Hardware
        finding osteoarthritis : minor joints 5 chronic age=40-95
        sev mild | moderate | severe | advanced | mild to moderate
        slot comp: medial compartment | patellofemoral compartment | lateral compartment | medial and patellofemoral
          compartments
        np {sev} <osteoarthritis> of the {comp} | {sev} degenerative <change> of the {comp}
        find There is {sev} joint space <narrowing> in the {comp} with osteophytes. | {sev} <narrowing> of the {comp}.
        find The {comp} [shows|show] {sev} joint space <loss> with subchondral sclerosis.
        find Marginal osteophytes and {sev} <narrowing> involve the {comp}.
        say {sev} {comp} osteoarthritis | {sev} osteoarthritis, greatest in the {comp}
        say {sev} osteoarthritis of the {comp}
        with joint effusion 0.3
        finding joint effusion : minor fluid 3 acute
        sev small | small | moderate | large
        np a {sev} joint <effusion> | a {sev} suprapatellar <effusion>
        find The suprapatellar recess is distended by a {sev} <effusion>. | There is a {sev} knee <effusion>.
        find {sev} <effusion> in the suprapatellar pouch.
        say {sev} joint effusion | {sev} knee joint effusion | {sev} suprapatellar effusion
        finding fracture : actionable bones 2 event doubt
        slot bone: patella | lateral tibial plateau | medial tibial plateau | fibular head | distal femur | tibial spine
        slot kind: nondisplaced | transverse | minimally depressed | comminuted
        np a {kind} <fracture> of the {bone} | an acute {kind} {bone} <fracture>
        find A {kind} <fracture> involves the {bone}. | There is a lucent line through the {bone}, a {kind} <fracture>.
        find The {bone} has a {kind} <fracture>.
        say acute {kind} fracture of the {side} {bone} | {kind} {bone} fracture | {kind} fracture of the {bone}
        with joint effusion 0.4
        finding lipohemarthrosis : actionable fluid 0.7 acute changes=new
        np a <lipohemarthrosis> with a fat-fluid level
        find A fat-fluid level in the suprapatellar recess indicates <lipohemarthrosis>.
        find <Lipohemarthrosis> is present.
        say lipohemarthrosis, suspicious for an intra-articular fracture
        say =Lipohemarthrosis, occult intra-articular fracture suspected.
        not joint effusion
        finding knee arthroplasty : minor hardware 1.5 fixed alone age=50-95
        np a total knee <arthroplasty> in satisfactory alignment
        np total knee <arthroplasty> without hardware complication
        find Total knee <arthroplasty> components are well seated.
        find The <prosthesis> is in good position without loosening.
        say total knee arthroplasty without complication | =Total knee arthroplasty in satisfactory alignment.
        not osteoarthritis | chondrocalcinosis | fracture
        finding bone lesion : actionable bones 0.5 size=15-60 chronic
        slot loc: distal femoral metaphysis | proximal tibia | fibular head
        np a {size} lytic <lesion> in the {loc} with ill-defined margins | an aggressive {size} <lesion> of the {loc}
        find A {size} permeative <lesion> is present in the {loc}. | The {loc} contains a {size} lytic <lesion>.
        say {size} aggressive lesion of the {loc} | {size} lytic lesion in the {loc}, suspicious for malignancy
        finding chondrocalcinosis : minor joints 1.5 chronic age=55-95
        np <chondrocalcinosis> | <chondrocalcinosis> of the menisci
        find Meniscal <calcification> is noted. | There is <chondrocalcinosis> in both compartments.
        say chondrocalcinosis | chondrocalcinosis, suggesting CPPD
        finding enthesophyte : benign bones 2 fixed age=40-95
        np a small superior patellar <enthesophyte> | a quadriceps insertion <enthesophyte>
        find An <enthesophyte> is seen at the superior patella. | Patellar <enthesophyte>.
        finding vascular calcification : benign fluid 1.5 chronic age=55-95
        np +vascular <calcifications> | popliteal arterial <calcification>
        find Vascular <calcifications> are noted in the soft tissues. | There are popliteal artery <calcifications>.
        finding fabella : benign bones 1.5 fixed
        np a <fabella>, a normal variant | an incidental <fabella>
        find A <fabella> is incidentally noted. | Incidental <fabella>.
        """
}
