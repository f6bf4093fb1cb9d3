extension ExamTables {
    private static let lumbarLevels = "L1-L2,L2-L3,L3-L4,L4-L5,L4-L5,L5-S1,L5-S1"
    private static let cervicalLevels = "C3-C4,C4-C5,C5-C6,C5-C6,C6-C7,C6-C7"

    /// What stands at the discs of the lumbar spine, in CT too.
    static let lumbarLevelFindings = """
        finding disc bulge : minor \(lumbarLevels) 5 chronic alone multi quiet age=30-95
        slot effect: without stenosis | without significant canal stenosis | with mild facet arthropathy | without nerve
          root contact
        np !headed> a mild disc <bulge> at {level} {effect} | !headed> a broad-based {level} disc <bulge> {effect}
        np headed> a mild disc <bulge> {effect} | headed> a broad-based disc <bulge> {effect}
        find !headed> There is a mild disc <bulge> at {level} {effect}. | !headed> {level}: Mild disc <bulge> {effect}.
        find headed> Mild disc <bulge> {effect}.
        find !headed> At {level} a shallow disc <bulge> is seen {effect}.
        find headed> a shallow disc <bulge> is seen {effect}.
        finding disc herniation : actionable \(lumbarLevels) 6 side event alone multi
        slot kind: protrusion | extrusion | protrusion | protrusion
        slot where: paracentral | subarticular | foraminal | paracentral
        slot effect: contacting the {side} {lower} nerve root | displacing the {side} {lower} nerve root |
          compressing the traversing {side} {lower} nerve root | with mild {side} lateral recess narrowing |
          without nerve root compression | with moderate {side} lateral recess stenosis
        np !headed> a {side} {where} disc <{kind}> at {level} {effect}
        np !headed> a {level} {side} {where} disc <{kind}> {effect}
        np headed> a {side} {where} disc <{kind}> {effect}
        find !headed> At {level} there is a {side} {where} disc <{kind}> {effect}.
        find !headed> {level}: {side} {where} disc <{kind}> {effect}.
        find headed> there is a {side} {where} disc <{kind}> {effect}. | headed> {side} {where} disc <{kind}> {effect}.
        find !headed> A {side} {where} <{kind}> of the {level} disc is seen {effect}.
        say {side} {where} disc {kind} at {level} {effect} | {level} {side} {where} disc {kind} {effect}
        finding central disc herniation : actionable \(lumbarLevels) 2 event alone multi
        slot kind: protrusion | extrusion | protrusion
        slot effect: with mild canal stenosis | indenting the thecal sac | without nerve root compression | with
          moderate canal stenosis
        np !headed> a central disc <{kind}> at {level} {effect} | !headed> a {level} central disc <{kind}> {effect}
        np headed> a central disc <{kind}> {effect}
        find !headed> At {level} a central disc <{kind}> is present {effect}.
        find !headed> {level}: Central disc <{kind}> {effect}.
        find headed> a central disc <{kind}> is present {effect}. | headed> Central disc <{kind}> {effect}.
        say central disc {kind} at {level} {effect} | {level} central disc {kind} {effect}
        finding spinal stenosis : actionable \(lumbarLevels) 4 chronic alone multi age=45-95
        sev mild!minor | moderate | severe | mild to moderate!minor | moderate to severe
        slot foramina: mild bilateral | moderate bilateral | mild left | mild right | moderate left | severe right
        np !headed> {sev} spinal canal <stenosis> and {foramina} foraminal narrowing at {level}
        np headed> {sev} spinal canal <stenosis> and {foramina} foraminal narrowing
        np !headed> {sev} canal <stenosis> at {level} with {foramina} foraminal narrowing
        np headed> {sev} canal <stenosis> with {foramina} foraminal narrowing
        find !headed> At {level}, disc bulge, facet hypertrophy and ligamentum flavum thickening cause {sev} canal
          <stenosis> and {foramina} foraminal narrowing.
        find headed> disc bulge, facet hypertrophy and ligamentum flavum thickening cause {sev} canal <stenosis> and
          {foramina} foraminal narrowing.
        find !headed> {level}: Disc bulge and facet arthropathy with {sev} canal <stenosis> and {foramina} foraminal
          narrowing.
        find headed> Disc bulge and facet arthropathy with {sev} canal <stenosis> and {foramina} foraminal narrowing.
        find !headed> There is {sev} spinal canal <stenosis> at {level} with {foramina} foraminal narrowing.
        say {sev} canal stenosis and {foramina} foraminal narrowing at {level}
        say {sev} spinal canal stenosis at {level} with {foramina} foraminal narrowing
        say {level} {sev} canal stenosis with {foramina} foraminal narrowing
        finding foraminal stenosis : minor \(lumbarLevels) 3 sides chronic alone multi age=40-95
        sev mild | moderate!actionable | severe!actionable | mild
        np one,!headed> {sev} {side} foraminal <stenosis> at {level}
        np one,headed> {sev} {side} foraminal <stenosis>
        np both,!headed> {sev} bilateral foraminal <stenosis> at {level}
        np both,headed> {sev} bilateral foraminal <stenosis>
        find one,!headed> At {level}, facet arthropathy narrows the {side} foramen, with {sev} foraminal <stenosis>.
        find both,!headed> {level}: {sev} bilateral foraminal <stenosis>.
        find one,headed> facet arthropathy narrows the {side} foramen, with {sev} foraminal <stenosis>.
        find both,headed> {sev} bilateral foraminal <stenosis>.
        find one,!headed> {level}: {sev} {side} neural foraminal <narrowing>.
        find both,!headed> There is {sev} <narrowing> of both {level} foramina.
        find one,headed> {sev} {side} neural foraminal <narrowing>.
        say one> {sev} {side} foraminal stenosis at {level} | both> {sev} bilateral foraminal stenosis at {level}
        say one> {level} {sev} {side} neural foraminal stenosis
        say both> {level} {sev} bilateral neural foraminal stenosis
        finding synovial cyst : actionable L3-L4,L4-L5 0.6 side size=4-13 chronic alone age=45-95
        np !headed> a {size} {side} facet <synovial cyst> at {level}
        np !headed> a {size} <synovial cyst> of the {side} {level} facet
        np headed> a {size} {side} facet <synovial cyst> | headed> a {size} <synovial cyst> of the {side} facet
        find !headed> At {level} a {size} <synovial cyst> arises from the {side} facet and narrows the lateral recess.
        find headed> a {size} <synovial cyst> arises from the {side} facet and narrows the lateral recess.
        say {size} {side} {level} synovial cyst | {side} facet synovial cyst at {level}, {size}
        """

    static let lumbarMRFindings = """
        use lumbar-level-findings
        finding cauda equina compression : urgent cord 0.5 acute
        np severe <compression> of the cauda equina by a large disc extrusion at {lev}
        slot lev: L4-L5 | L5-S1 | L3-L4
        find A large disc extrusion at {lev} severely <compresses> the cauda equina.
        find The thecal sac is effaced at {lev} by a large extrusion, with cauda equina <compression>.
        say cauda equina compression by a large disc extrusion at {lev}
        say =Large {lev} disc extrusion with cauda equina compression.
        finding spondylolisthesis : minor alignment 2 chronic age=30-95
        slot grade: grade 1 | grade 1 | grade 2
        slot lev: L4 on L5 | L5 on S1 | L3 on L4
        np {grade} <anterolisthesis> of {lev} | {grade} <spondylolisthesis> of {lev}
        find There is {grade} <anterolisthesis> of {lev}. | {lev}: {grade} <anterolisthesis>.
        say {grade} anterolisthesis of {lev} | {grade} spondylolisthesis of {lev}
        finding compression fracture : actionable vertebrae 1.3 event age=50-95
        slot lev: T12 | L1 | L2 | L3 | L4
        slot loss: mild | 25% | 40% | 50%
        slot when: acute | subacute | acute
        np an {when} {lev} compression <fracture> with marrow edema and {loss} height loss
        find {lev} is <compressed> by {loss} with marrow edema, consistent with {when} fracture.
        find There is an {when} compression <fracture> of {lev} with {loss} height loss and edema.
        say {when} {lev} compression fracture with {loss} height loss
        say {when} compression fracture of {lev}, {loss} height loss
        finding renal cyst : benign soft 2 side fixed age=40-95
        np a {side} renal <cyst> | a T2 hyperintense {side} renal <cyst>
        find A {side} renal <cyst> is partially imaged. | Incidental {side} renal <cyst>.
        finding Tarlov cyst : benign cord 1 fixed
        np +sacral <Tarlov cysts> | a small sacral perineural <cyst>
        find Incidental sacral perineural <cyst>. | Small <Tarlov cysts> are noted in the sacrum.
        """

    static let cervicalMRFindings = """
        finding disc bulge : minor \(cervicalLevels) 4 chronic alone multi quiet age=30-95
        slot effect: without cord contact | without stenosis | without significant canal stenosis
        np !headed> a mild disc <bulge> at {level} {effect}
        np !headed> a small {level} disc osteophyte <complex> {effect}
        np headed> a mild disc <bulge> {effect} | headed> a small disc osteophyte <complex> {effect}
        find !headed> There is a mild disc <bulge> at {level} {effect}. | !headed> {level}: Mild disc <bulge> {effect}.
        find headed> Mild disc <bulge> {effect}.
        finding disc herniation : actionable \(cervicalLevels) 4 side event alone multi
        slot kind: protrusion | extrusion | protrusion
        slot where: paracentral | foraminal
        slot effect: contacting the exiting {side} {lower} nerve root | flattening the {side} ventral cord |
          with mild {side} foraminal narrowing | without cord compression | with moderate {side} foraminal stenosis
        np !headed> a {side} {where} disc <{kind}> at {level} {effect}
        np !headed> a {level} {side} {where} disc <{kind}> {effect}
        np headed> a {side} {where} disc <{kind}> {effect}
        find !headed> At {level} there is a {side} {where} disc <{kind}> {effect}.
        find !headed> {level}: {side} {where} disc <{kind}> {effect}.
        find headed> there is a {side} {where} disc <{kind}> {effect}. | headed> {side} {where} disc <{kind}> {effect}.
        say {side} {where} disc {kind} at {level} {effect} | {level} {side} {where} disc {kind} {effect}
        finding spinal stenosis : actionable \(cervicalLevels) 4 chronic alone multi age=45-95
        sev mild!minor | moderate | severe | mild to moderate!minor
        slot foramina: mild bilateral | moderate bilateral | moderate left | moderate right | severe left | severe
          bilateral
        np !headed> {sev} canal <stenosis> and {foramina} foraminal narrowing at {level}
        np headed> {sev} canal <stenosis> and {foramina} foraminal narrowing
        find !headed> At {level}, a disc osteophyte complex and uncovertebral hypertrophy cause {sev} canal <stenosis>
          and {foramina} foraminal narrowing.
        find headed> a disc osteophyte complex and uncovertebral hypertrophy cause {sev} canal <stenosis> and {foramina}
          foraminal narrowing.
        find !headed> {level}: Disc osteophyte complex with {sev} canal <stenosis> and {foramina} foraminal narrowing.
        find headed> Disc osteophyte complex with {sev} canal <stenosis> and {foramina} foraminal narrowing.
        say {sev} canal stenosis and {foramina} foraminal narrowing at {level}
        say {level} {sev} canal stenosis with {foramina} foraminal narrowing
        finding foraminal stenosis : minor \(cervicalLevels) 4 sides chronic alone multi age=40-95
        sev mild | moderate!actionable | severe!actionable
        np one,!headed> {sev} {side} foraminal <stenosis> at {level}
        np one,headed> {sev} {side} foraminal <stenosis>
        np both,!headed> {sev} bilateral foraminal <stenosis> at {level}
        np both,headed> {sev} bilateral foraminal <stenosis>
        find one,!headed> At {level}, uncovertebral spurring causes {sev} {side} foraminal <stenosis>.
        find both,!headed> {level}: {sev} bilateral foraminal <stenosis>.
        find one,headed> uncovertebral spurring causes {sev} {side} foraminal <stenosis>.
        find both,headed> {sev} bilateral foraminal <stenosis>.
        find one,!headed> {level}: {sev} {side} neural foraminal <narrowing>.
        find both,!headed> There is {sev} <narrowing> of both {level} foramina.
        find one,headed> {sev} {side} neural foraminal <narrowing>.
        say one> {sev} {side} foraminal stenosis at {level} | both> {sev} bilateral foraminal stenosis at {level}
        finding cord compression : urgent cord 0.8 acute
        slot lev: C4-C5 | C5-C6 | C3-C4
        slot effect: with cord edema | with T2 signal in the cord | without cord signal change
        np severe cord <compression> at {lev} {effect} | <compression> of the spinal cord at {lev} {effect}
        find The cord is severely <compressed> at {lev} {effect}. | There is cord <compression> at {lev} {effect}.
        say cord compression at {lev} {effect} | severe cord compression at {lev} {effect}
        not cord signal abnormality
        finding cord signal abnormality : actionable cord 1.2 chronic
        slot lev: C3-C4 | C4-C5 | C5-C6 | C6
        slot dx: consistent with myelomalacia | suspicious for demyelination | which may represent compressive
          myelopathy
        np T2 hyperintense cord <signal> at {lev}, {dx} | a focus of abnormal cord <signal> at {lev}, {dx}
        find There is T2 <hyperintensity> in the cord at {lev}, {dx}. | Cord <signal> is increased at {lev}, {dx}.
        say abnormal cord signal at {lev}, {dx} | cord signal abnormality at {lev}, {dx}
        finding straightened lordosis : minor alignment 2 quiet chronic
        np <straightening> of the cervical lordosis | <reversal> of the cervical lordosis
        find The cervical lordosis is <straightened>. | There is <straightening> of the normal lordosis.
        finding ligamentous injury : urgent soft 0.4 acute changes=new
        np prevertebral edema and <disruption> of the anterior longitudinal ligament
        find Prevertebral edema and <disruption> of the posterior ligamentous complex at C5-C6 are consistent with
          ligamentous injury.
        say ligamentous injury of the cervical spine | =Findings of acute ligamentous injury.
        finding thyroid nodule : minor soft 1.5 side size=6-34 chronic
        np a {size} {side} thyroid <nodule>
        find A {size} {side} thyroid <nodule> is incidentally seen.
        find The {side} thyroid lobe contains a {size} <nodule>.
        say {size} {side} thyroid nodule | incidental {size} {side} thyroid nodule
        advice incidental thyroid
        """

    /// Marrow, infection and tumor, at any level.
    static let spineMRFindings = """
        finding discitis : urgent vertebrae 0.5 acute
        np disc fluid <signal> with endplate edema and enhancement, consistent with discitis-osteomyelitis
        find Endplate <edema> and disc fluid signal are consistent with discitis-osteomyelitis.
        find There is disc space <fluid> with endplate erosion, in keeping with discitis.
        say =Discitis-osteomyelitis. | =Findings consistent with discitis-osteomyelitis. | discitis-osteomyelitis
        with epidural abscess 0.3
        finding epidural abscess : urgent soft 0.2 size=12-55 acute
        np a {size} rim-enhancing epidural <collection>, consistent with abscess | a {size} dorsal epidural <abscess>
        find A {size} rim-enhancing epidural <collection> is consistent with abscess.
        find There is a {size} ventral epidural <abscess>.
        say {size} epidural abscess | epidural abscess measuring {size}
        finding vertebral metastases : actionable vertebrae 0.8 chronic age=40-95
        np +multiple T1 hypointense vertebral <lesions>, consistent with metastases
        np +enhancing marrow-replacing <lesions>, consistent with metastases
        find Multiple vertebral bodies contain T1 hypointense enhancing <lesions>, consistent with metastatic disease.
        find Marrow-replacing <lesions> are scattered through the spine, consistent with metastases.
        say +multiple vertebral metastases | =Multiple marrow-replacing lesions, consistent with metastatic disease.
        not compression fracture
        finding endplate change : benign vertebrae 3 chronic age=35-95
        slot type: type 1 | type 2 | type 2
        np Modic {type} endplate <change> | +Modic {type} degenerative endplate <changes>
        find Modic {type} endplate <changes> are present. | Degenerative {type} endplate <change> is noted.
        finding vertebral hemangioma : benign vertebrae 3 fixed
        np a vertebral body <hemangioma> | a T1 and T2 hyperintense <hemangioma>
        find Incidental vertebral <hemangioma>. | A benign <hemangioma> is noted in one vertebral body.
        finding Schmorl node : benign vertebrae 1.5 fixed
        np +small <Schmorl nodes> | a chronic <Schmorl node>
        find Small <Schmorl nodes> are noted. | Chronic endplate <Schmorl node>.
        """
}
