extension ExamTables {
    static let kneeMR = """
        exam knee-mr MR 4 sided
        title MRI {side} knee without contrast | MRI of the {side} knee | MR {side} knee | {side} knee MRI
        title MRI {side} knee
        reason knee pain | twisting injury | medial knee pain | knee instability | locking
        reason knee pain after sports injury
        reason chronic knee pain | knee swelling | knee giving way | fall | lateral knee pain
        question meniscal tear=medial meniscal tear | ACL tear=anterior cruciate ligament tear
        question internal derangement=medial meniscal tear
        clear No meniscal or ligament tear. | No internal derangement of the {side} knee.
        clear No acute internal derangement.
        clear Intact menisci and ligaments. | No acute abnormality of the {side} knee.
        healthy Normal MRI of the {side} knee. | Unremarkable MRI of the {side} knee. | Normal knee MRI.
        organ medial core : Menisci
        name medial meniscus
        normal The medial meniscus is intact. | Medial meniscus is normal in morphology and signal.
        normal Medial meniscus normal.
        deny medial meniscal tear
        organ lateral core : Menisci
        name lateral meniscus
        normal The lateral meniscus is intact. | Lateral meniscus is normal in morphology and signal.
        normal Lateral meniscus normal.
        deny lateral meniscal tear
        organ acl core : Ligaments
        name anterior cruciate ligament
        normal The anterior cruciate ligament is intact. | ACL intact. | The ACL is normal. | Intact ACL.
        deny anterior cruciate ligament tear
        organ pcl core : Ligaments
        name posterior cruciate ligament
        normal The posterior cruciate ligament is intact. | PCL intact. | The PCL is normal.
        deny posterior cruciate ligament tear
        organ collateral core : Ligaments
        name collateral ligaments
        normal The collateral ligaments are intact. | MCL and LCL complex are intact. | Collateral ligaments are normal.
        normal The medial and lateral supporting structures are intact.
        deny collateral ligament injury=medial collateral ligament injury
        organ extensor core : Extensor mechanism
        name extensor mechanism
        normal The quadriceps and patellar tendons are intact. | Extensor mechanism is intact.
        normal Extensor mechanism normal.
        normal The extensor tendons and patellar retinacula are intact.
        deny patellar tendon tear
        organ cartilage : Cartilage
        normal Articular cartilage is preserved. | Cartilage is maintained in all compartments. | No cartilage defect.
        normal The articular cartilage is intact.
        deny full-thickness cartilage defect=chondromalacia
        organ bones core : Bones
        normal Marrow signal is normal. | No fracture or marrow edema. | The bones are normal in signal. | Bones normal.
        normal Bone marrow signal is unremarkable.
        deny fracture | bone contusion | osteochondral lesion | marrow edema=bone contusion
        organ joint core : Joint and soft tissues
        normal No significant joint effusion. | Soft tissues are unremarkable. | No effusion or popliteal cyst.
        deny joint effusion | popliteal cyst=Baker cyst
        finding medial meniscal tear : actionable medial 5 chronic doubt changes=new,increased,stable
        slot kind: horizontal | complex | radial | vertical | oblique | degenerative horizontal | bucket-handle
        slot part: posterior horn | body | posterior horn and body | posterior root
        np a {kind} <tear> of the {part} of the medial meniscus | a {kind} medial meniscal <tear> involving the {part}
        find There is a {kind} <tear> of the medial meniscus {part}.
        find A {kind} <tear> involves the {part} of the medial meniscus.
        find Linear signal reaches the articular surface of the medial meniscus {part}, a {kind} <tear>.
        say {kind} tear of the medial meniscus {part} | {kind} medial meniscal tear involving the {part}
        say {kind} tear of the {part} of the medial meniscus
        finding lateral meniscal tear : actionable lateral 2.5 chronic doubt changes=new,increased,stable
        slot kind: horizontal | complex | radial | vertical | oblique
        slot part: anterior horn | body | posterior horn | posterior horn and body
        np a {kind} <tear> of the {part} of the lateral meniscus | a {kind} lateral meniscal <tear> involving the {part}
        find There is a {kind} <tear> of the lateral meniscus {part}.
        find A {kind} <tear> involves the {part} of the lateral meniscus.
        say {kind} tear of the lateral meniscus {part} | {kind} lateral meniscal tear involving the {part}
        finding anterior cruciate ligament tear : actionable acl 3 event doubt alone
        slot deg: complete | high-grade partial | partial | complete proximal | complete midsubstance
        np a {deg} <tear> of the anterior cruciate ligament | a {deg} ACL <tear>
        find The anterior cruciate ligament is <disrupted>, consistent with a {deg} tear.
        find There is a {deg} <tear> of the ACL.
        find Discontinuous ACL <fibers> are consistent with a {deg} tear.
        say {deg} anterior cruciate ligament tear | {deg} ACL tear | {deg} tear of the anterior cruciate ligament
        with bone contusion 0.5 | joint effusion 0.5 | medial meniscal tear 0.2
        finding ACL reconstruction : minor acl 1 fixed alone
        np an intact ACL <reconstruction> | an intact ACL <graft>
        find The ACL <graft> is intact. | Status post ACL <reconstruction> with an intact graft.
        say =Intact ACL reconstruction. | =Intact ACL graft.
        not anterior cruciate ligament tear
        finding posterior cruciate ligament tear : actionable pcl 0.7 event alone
        slot deg: complete | partial | midsubstance
        np a {deg} <tear> of the posterior cruciate ligament | a {deg} PCL <tear>
        find The posterior cruciate ligament is <torn>, {deg}. | There is a {deg} <tear> of the PCL.
        say {deg} posterior cruciate ligament tear | {deg} PCL tear
        finding medial collateral ligament injury : actionable collateral 2 event
        slot grade: grade 1 | grade 2 | grade 3 | low-grade | grade 1
        np a {grade} medial collateral ligament <sprain> | a {grade} MCL <injury>
        find Edema about the medial collateral ligament is consistent with a {grade} <sprain>.
        find There is a {grade} <sprain> of the MCL.
        say {grade} medial collateral ligament sprain | {grade} MCL sprain
        finding lateral collateral ligament injury : actionable collateral 0.6 event
        np a partial <tear> of the fibular collateral ligament
        find The fibular collateral ligament is partially <torn>. | There is partial <tearing> of the LCL.
        say partial tear of the fibular collateral ligament | partial LCL tear
        not medial collateral ligament injury
        finding patellar tendon tear : actionable extensor 0.5 event
        slot deg: complete | partial | high-grade partial
        np a {deg} patellar tendon <tear> | a {deg} <tear> of the proximal patellar tendon
        find The patellar tendon is <torn>, {deg}. | There is a {deg} <tear> of the patellar tendon.
        say {deg} patellar tendon tear
        finding patellar tendinosis : minor extensor 1.2 chronic
        np mild proximal patellar <tendinosis>
        np <thickening> of the proximal patellar tendon, consistent with tendinosis
        find The proximal patellar tendon is <thickened>, consistent with tendinosis.
        find There is mild patellar <tendinosis>.
        say proximal patellar tendinosis | patellar tendinosis
        not patellar tendon tear
        finding patellar dislocation : actionable extensor 0.7 event
        np edema of the medial patella and lateral femoral condyle, consistent with recent patellar <dislocation>
        find The medial retinaculum is disrupted with kissing edema, consistent with transient lateral patellar
          <dislocation>.
        say =Findings of recent lateral patellar dislocation. | recent transient patellar dislocation
        not bone contusion
        finding chondromalacia : minor cartilage 4 chronic
        slot grade: grade 2 | grade 3 | grade 4 | mild | grade 1
        slot comp: patella | medial compartment | patellofemoral compartment | lateral compartment | trochlea
        np {grade} <chondromalacia> of the {comp} | {grade} cartilage <loss> in the {comp}
        find There is {grade} <chondromalacia> of the {comp}. | {comp}: {grade} cartilage <thinning>.
        find {grade} chondral <loss> involves the {comp}.
        say {grade} chondromalacia of the {comp} | {grade} cartilage loss in the {comp}
        finding osteoarthritis : minor cartilage 3 chronic age=40-95
        sev mild | moderate | severe
        slot comp: tricompartmental | medial compartment | patellofemoral | medial and patellofemoral
        np {sev} {comp} <osteoarthritis> | +{sev} {comp} degenerative <changes>
        find There is {sev} {comp} cartilage <loss> with osteophytes. | {sev} {comp} <osteoarthrosis>.
        say {sev} {comp} osteoarthritis | {sev} {comp} osteoarthrosis
        not chondromalacia
        finding bone contusion : minor bones 1.2 event
        slot loc: lateral femoral condyle and posterolateral tibial plateau | medial femoral condyle | lateral tibial
          plateau
        np a bone <contusion> of the {loc} | marrow <edema> in the {loc}, consistent with contusion
        find Marrow <edema> of the {loc} is consistent with contusion. | There is a <contusion> of the {loc}.
        say bone contusion of the {loc} | {loc} bone contusion
        finding fracture : actionable bones 1 event
        slot loc: lateral tibial plateau | proximal fibula | patella | medial tibial plateau
        slot kind: nondisplaced | subchondral insufficiency | impaction
        np a {kind} <fracture> of the {loc} | a {kind} {loc} <fracture>
        find A {kind} <fracture> line with surrounding edema is seen in the {loc}.
        find There is a {kind} <fracture> of the {loc}.
        say {kind} fracture of the {loc} | {kind} {loc} fracture
        finding osteochondral lesion : actionable bones 0.7 size=8-24 chronic
        slot loc: medial femoral condyle | lateral femoral condyle | patella
        np a {size} <osteochondral lesion> of the {loc} | a {size} osteochondral <defect> in the {loc}
        find A {size} osteochondral <lesion> of the {loc} is stable in situ.
        find The {loc} has a {size} osteochondral <defect>.
        say {size} osteochondral lesion of the {loc} | osteochondral lesion of the {loc}, {size}
        finding joint effusion : minor joint 4 acute heals
        sev small | moderate | large | small
        np a {sev} joint <effusion> | a {sev} knee joint <effusion>
        find There is a {sev} joint <effusion>. | {sev} suprapatellar <effusion>.
        say {sev} joint effusion | {sev} knee joint effusion
        finding Baker cyst : minor joint 2.5 size=15-70 chronic
        np a {size} <Baker cyst> | a popliteal <cyst> measuring {size}
        find A {size} <Baker cyst> is present. | There is a {size} popliteal <cyst>.
        say {size} Baker cyst | Baker cyst measuring {size}
        finding enchondroma : benign bones 0.8 size=8-24 fixed
        np a {size} <enchondroma> in the distal femur | a benign-appearing {size} distal femoral <enchondroma>
        find A {size} <enchondroma> is incidentally noted in the distal femur.
        finding plica : benign joint 1 fixed
        np a thin medial <plica> | a prominent infrapatellar <plica>
        find A medial <plica> is noted. | Thin suprapatellar <plica>.
        """
}
