extension ExamTables {
    static let lumbarRadiograph = """
        exam lumbar-xr XR 1.8
        title Lumbar spine radiographs | Lumbar spine, AP and lateral | X-ray lumbar spine 3 views | LS spine 5 views
        reason low back pain | fall | chronic back pain | sciatica | back pain after lifting | osteoporosis
        question fracture=compression fracture | spondylolisthesis
        clear No acute fracture or subluxation. | No acute osseous abnormality. | No acute fracture.
        clear No acute abnormality.
        clear No acute fracture or malalignment of the lumbar spine.
        healthy Normal lumbar spine. | Normal lumbar spine radiographs. | Negative lumbar spine.
        organ vertebrae core : Vertebrae
        normal Vertebral body heights are maintained. | Vertebral heights are normal. | The vertebral bodies are intact.
        normal The lumbar vertebral bodies are normal in height. | Vertebrae intact.
        deny compression fracture | acute fracture=compression fracture | pars defect=spondylolysis
        organ alignment core : Alignment
        normal Alignment is [normal|anatomic]. | Lumbar lordosis is preserved. | Normal lumbar alignment.
        normal The vertebral bodies are in anatomic alignment. | Alignment maintained.
        deny subluxation=spondylolisthesis | spondylolisthesis
        organ discs core : Discs and facets
        normal Disc spaces are [preserved|maintained]. | Intervertebral disc heights are normal. | Disc spaces normal.
        normal The disc spaces and facet joints are unremarkable. | Facet joints are normal.
        organ sacroiliac : Sacroiliac joints
        normal The sacroiliac joints are [unremarkable|symmetric]. | SI joints normal. | Sacroiliac joints are intact.
        organ soft : Soft tissues
        normal Paraspinal soft tissues are unremarkable. | Soft tissues are normal. | Psoas margins are preserved.
        finding compression fracture : actionable vertebrae 2.5 event age=45-95 doubt
        slot level: T12 | L1 | L2 | L3 | L4
        slot loss: mild | moderate | severe | 25% | 30% | 50%
        slot when: acute appearing | age indeterminate | chronic appearing
        np a {when} compression <fracture> of {level} with {loss} loss of height
        find {level} is <compressed> with {loss} loss of height, {when}.
        find There is {loss} height <loss> of {level}, {when}.
        find {when} {level} compression <fracture> with {loss} loss of vertebral height.
        say {when} {level} compression fracture with {loss} height loss
        say {level} compression fracture, {when}, {loss} loss of height
        finding spondylolisthesis : minor alignment 2.5 chronic
        slot grade: grade 1 | grade 1 | grade 2 | mild
        slot level: L4 on L5 | L5 on S1 | L3 on L4
        np {grade} <anterolisthesis> of {level} | {grade} degenerative <spondylolisthesis> of {level}
        find There is {grade} anterior <slip> of {level}. | {grade} <anterolisthesis> of {level} is noted.
        say {grade} anterolisthesis of {level} | {grade} spondylolisthesis of {level}
        finding spondylolysis : minor vertebrae 1 sides event
        slot level: L5 | L4
        np one> a {side} {level} pars <defect> | both> +bilateral {level} pars <defects>
        find one> The {side} pars interarticularis of {level} is <defective>.
        find both> Bilateral <spondylolysis> of {level}.
        say one> {side} {level} spondylolysis | both> bilateral {level} spondylolysis | one> {side} {level} pars defect
        finding disc degeneration : minor discs 5 chronic age=35-95
        sev mild | moderate | severe | advanced
        slot level: L4-L5 | L5-S1 | L3-L4 | L4-L5 and L5-S1 | L2-L3
        np {sev} disc space <narrowing> at {level} | {sev} degenerative disc <disease> at {level}
        find The {level} disc space is <narrowed>, {sev}.
        find There is {sev} disc height <loss> at {level} with endplate spurring.
        find {sev} <narrowing> of the {level} interspace with osteophytes.
        say {sev} degenerative disc disease at {level} | {sev} {level} degenerative disc disease
        finding facet arthropathy : minor discs 2.5 chronic age=40-95
        sev mild | moderate | severe
        np {sev} lower lumbar facet <arthropathy> | {sev} facet <arthrosis> at L4-L5 and L5-S1
        find Facet joints show {sev} <arthropathy> in the lower lumbar spine. | {sev} lower lumbar facet <hypertrophy>.
        say {sev} lower lumbar facet arthropathy | {sev} facet arthropathy
        finding scoliosis : minor alignment 1.5 chronic
        slot dir: dextroconvex | levoconvex
        slot deg: 12 | 15 | 18 | 22 | 28
        np a {dir} lumbar <scoliosis> of {deg} degrees | {dir} <scoliosis> measuring {deg} degrees
        find There is {dir} <curvature> of the lumbar spine measuring {deg} degrees.
        find {dir} lumbar <scoliosis>, {deg} degrees.
        say {dir} lumbar scoliosis of {deg} degrees | {dir} scoliosis, {deg} degrees
        finding straightened lordosis : minor alignment 1.2 quiet acute
        np <straightening> of the lumbar lordosis | loss of the normal lumbar <lordosis>
        find The lumbar lordosis is <straightened>. | There is <loss> of lordosis, possibly from muscle spasm.
        finding sacroiliitis : actionable sacroiliac 0.6 sides chronic ages=20-60
        np one> <sclerosis> and erosions of the {side} sacroiliac joint
        np both> <sclerosis> and erosions of both sacroiliac joints
        find one> The {side} sacroiliac joint is <eroded> and sclerotic.
        find both> Both SI joints are <eroded> and sclerotic.
        say one> {side} sacroiliitis | both> bilateral sacroiliitis
        finding aortic calcification : benign soft 4 chronic age=50-95
        np +abdominal aortic <calcifications> | <calcification> of the abdominal aorta
        find The aorta is <calcified>. | Atherosclerotic <calcification> of the aorta is noted.
        finding osteophytes : benign vertebrae 3 chronic age=40-95
        np +small anterior <osteophytes> | +marginal endplate <osteophytes>
        find Anterior <osteophytes> are noted. | Small marginal <osteophytes> are present.
        finding osteopenia : minor vertebrae 1.5 chronic quiet age=55-95
        np diffuse <osteopenia> | osseous <demineralization>
        find The bones are <osteopenic>. | Bone density appears <decreased>.
        """

    static let cervicalRadiograph = """
        exam cervical-xr XR 1
        title Cervical spine radiographs | Cervical spine, AP lateral and odontoid | X-ray cervical spine
        title C-spine 5 views
        reason neck pain | motor vehicle collision | neck stiffness | arm numbness | whiplash injury | chronic neck pain
        question fracture=cervical fracture | subluxation=cervical spondylolisthesis
        clear No acute fracture or subluxation. | No acute osseous abnormality. | No acute cervical spine abnormality.
        clear No radiographic evidence of acute fracture. | No acute fracture or malalignment.
        healthy Normal cervical spine. | Normal cervical spine radiographs. | Negative cervical spine series.
        organ vertebrae core : Vertebrae
        normal Vertebral body heights are maintained. | The vertebral bodies are normal in height. | Vertebrae intact.
        normal The odontoid is intact. | The dens and lateral masses are normal.
        deny acute fracture=cervical fracture | fracture=cervical fracture
        organ alignment core : Alignment
        normal Alignment is [normal|anatomic]. | Cervical lordosis is preserved.
        normal The cervicothoracic junction is aligned.
        normal The facets are aligned. | C1-C2 alignment is normal.
        deny subluxation=cervical spondylolisthesis
        organ discs core : Discs
        normal Disc spaces are [preserved|maintained]. | Intervertebral disc heights are normal. | Disc spaces normal.
        normal The disc spaces and neural foramina are patent.
        organ soft core : Soft tissues
        normal Prevertebral soft tissues are [normal|unremarkable]. | Soft tissues normal. | The airway is patent.
        deny prevertebral soft tissue swelling=prevertebral swelling
        finding cervical fracture : actionable vertebrae 1 event doubt
        slot level: C5 | C6 | C7 | C2
        slot kind: anterior teardrop | compression | spinous process
        np a {kind} <fracture> of {level} | an acute {level} {kind} <fracture>
        find There is a {kind} <fracture> at {level}. | {level} shows a {kind} <fracture>.
        find A {kind} <fracture> involves {level}.
        say acute {kind} fracture of {level} | {level} {kind} fracture
        with prevertebral swelling 0.5
        finding prevertebral swelling : actionable soft 0.6 acute
        np prevertebral soft tissue <swelling> | <thickening> of the prevertebral soft tissues
        find The prevertebral soft tissues are <thickened>. | Prevertebral <swelling> is present at C3.
        say prevertebral soft tissue swelling, occult injury not excluded | prevertebral soft tissue swelling
        finding disc degeneration : minor discs 5 chronic age=35-95
        sev mild | moderate | severe
        slot level: C5-C6 | C6-C7 | C5-C6 and C6-C7 | C4-C5
        np {sev} disc space <narrowing> at {level} | {sev} degenerative disc <disease> at {level}
        find The {level} disc space is <narrowed>, {sev}. | There is {sev} <spondylosis> at {level}.
        find {sev} disc height <loss> and osteophytes at {level}.
        say {sev} degenerative disc disease at {level} | {sev} {level} degenerative disc disease
        say {sev} spondylosis at {level}
        with foraminal narrowing 0.3
        finding foraminal narrowing : minor discs 1.5 sides chronic age=40-95
        sev mild | moderate | severe
        slot lev: C5-C6 | C6-C7 | C4-C5
        np one> {sev} {side} neural foraminal <narrowing> at {lev}
        np both> {sev} bilateral foraminal <narrowing> at {lev}
        find one> The {side} {lev} foramen is <narrowed>, {sev}. | both> Both {lev} foramina are <narrowed>, {sev}.
        say one> {sev} {side} {lev} foraminal narrowing | both> {sev} bilateral {lev} foraminal narrowing
        finding straightened lordosis : minor alignment 3 acute
        np <straightening> of the cervical lordosis | <reversal> of the normal cervical lordosis
        find The cervical lordosis is <straightened>. | There is <loss> of the normal lordosis.
        find Cervical <straightening> is seen, which may be positional or from muscle spasm.
        say straightening of the cervical lordosis, which may reflect muscle spasm | straightened cervical lordosis
        finding cervical spondylolisthesis : minor alignment 1 chronic age=45-95
        slot level: C3 on C4 | C4 on C5 | C7 on T1
        np minimal <anterolisthesis> of {level} | grade 1 <anterolisthesis> of {level}
        find There is minimal anterior <slip> of {level}. | Grade 1 <anterolisthesis> of {level} is seen.
        say mild anterolisthesis of {level} | grade 1 anterolisthesis of {level}
        finding cervical fusion : minor vertebrae 1 fixed age=35-95
        slot lev: C5 to C7 | C5-C6 | C4 to C6
        np anterior cervical <fusion> hardware from {lev} | intact {lev} anterior <fusion> hardware
        find Anterior plate and screws from {lev} <fusion> are intact.
        find The patient is status post anterior <fusion>, {lev}.
        say =Intact anterior cervical fusion, {lev}. | anterior cervical fusion at {lev} without hardware complication
        finding carotid calcification : benign soft 2 chronic age=55-95
        np +carotid artery <calcifications> | vascular <calcification> in the neck
        find Carotid <calcifications> are noted. | There is vascular <calcification> at the carotid bifurcation.
        finding uncovertebral hypertrophy : benign discs 1.5 chronic age=40-95
        np mild uncovertebral <hypertrophy> | uncovertebral <spurring>
        find Mild uncovertebral <spurring> is noted. | There is uncovertebral <hypertrophy>.
        """
}
