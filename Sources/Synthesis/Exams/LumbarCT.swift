extension ExamTables {
    static let lumbarCT = """
        exam lumbar-ct CT 2
        title CT lumbar spine without contrast | CT of the lumbar spine | Lumbar spine CT | CT L-spine without contrast
        reason low back pain | fall from height | trauma | motor vehicle collision | radiculopathy | prior lumbar fusion
        reason back pain with fever | leg weakness
        question fracture=lumbar fracture | spinal stenosis | disc herniation=disc herniation
        clear No acute lumbar spine fracture. | No acute fracture or traumatic malalignment.
        clear No acute osseous abnormality.
        clear No acute abnormality of the lumbar spine. | No fracture or significant canal stenosis.
        healthy Normal CT of the lumbar spine. | Unremarkable CT of the lumbar spine.
        organ alignment core : Alignment
        normal Alignment is [normal|maintained|anatomic]. | Lumbar lordosis is preserved.
        normal Vertebral alignment is normal.
        deny traumatic subluxation=lumbar subluxation
        organ vertebrae core : Vertebrae
        normal Vertebral body heights are maintained. | The vertebrae are intact.
        normal The vertebral bodies are normal in height.
        normal Vertebral bodies and posterior elements are intact.
        else The remaining vertebrae are intact.
        deny acute fracture=lumbar fracture | fracture=lumbar fracture | lytic or blastic lesion=bone metastasis
        use lumbar-mr-levels
        organ soft : Soft tissues
        normal Paraspinal soft tissues are unremarkable. | Soft tissues are normal. | No paraspinal hematoma.
        deny paraspinal fluid collection=paraspinal collection
        organ vessels : Other
        finding lumbar fracture : actionable vertebrae 4 event
        slot lev: T12 | L1 | L2 | L3 | L4
        slot kind: compression | superior endplate | burst | compression
        slot loss: 15% | 20% | 30% | 40% | mild
        slot retro: without retropulsion | with 3 mm retropulsion | with mild retropulsion
        np an acute {kind} <fracture> of {lev} with {loss} height loss {retro}
        np an acute {lev} {kind} <fracture> with {loss} height loss {retro}
        find {lev} shows an acute {kind} <fracture> with {loss} loss of height {retro}.
        find There is an acute {kind} <fracture> of {lev}, {loss} height loss, {retro}.
        say acute {lev} {kind} fracture with {loss} height loss {retro}
        say acute {kind} fracture of {lev} with {loss} height loss
        finding transverse process fracture : actionable vertebrae 1.2 sides event
        slot lev: L1 | L2 | L3 | L2 and L3
        np one> +nondisplaced {side} transverse process <fractures> of {lev}
        np both> +bilateral transverse process <fractures> of {lev}
        find one> There is a nondisplaced {side} transverse process <fracture> at {lev}.
        find both> Bilateral transverse process <fractures> at {lev}.
        say one> +{side} {lev} transverse process fractures | both> +bilateral {lev} transverse process fractures
        not lumbar fracture
        finding spondylolysis : minor vertebrae 1 sides chronic
        np one> a {side} L5 pars <defect> | both> +bilateral L5 pars <defects>
        find one> There is a {side} pars <defect> at L5. | both> Bilateral L5 <spondylolysis>.
        say one> {side} L5 spondylolysis | both> bilateral L5 spondylolysis
        finding spondylolisthesis : minor alignment 2 chronic age=30-95
        slot grade: grade 1 | grade 1 | grade 2
        slot lev: L4 on L5 | L5 on S1 | L3 on L4
        np {grade} <anterolisthesis> of {lev} | {grade} <spondylolisthesis> of {lev}
        find There is {grade} <anterolisthesis> of {lev}. | {lev}: {grade} <anterolisthesis>.
        say {grade} anterolisthesis of {lev} | {grade} spondylolisthesis of {lev}
        finding lumbar fusion : minor vertebrae 1.2 fixed age=35-95
        slot lev: L4 to S1 | L4-L5 | L3 to L5
        np posterior lumbar <fusion> hardware from {lev} without loosening | an intact posterior <fusion> at {lev}
        find Pedicle screw <fusion> hardware at {lev} is intact without loosening.
        find Status post {lev} <fusion> with intact hardware.
        say =Intact lumbar fusion hardware, {lev}. | =Posterior fusion at {lev} without hardware complication.
        finding bone metastasis : actionable vertebrae 0.7 chronic age=40-95
        slot lev: L1 | L2 | L3 | L4 | the sacrum
        np a lytic <lesion> in {lev}, suspicious for metastasis
        np a destructive <lesion> of {lev}, suspicious for metastasis
        find A lytic <lesion> involves {lev}, suspicious for metastasis.
        find There is a destructive <lesion> in {lev}, suspicious for metastasis.
        say lytic lesion in {lev}, suspicious for metastasis | {lev} lesion, suspicious for metastasis
        finding paraspinal collection : actionable soft 0.5 size=15-60 acute
        np a {size} paraspinal <collection>, which may represent hematoma or abscess
        find A {size} paraspinal fluid <collection> may represent hematoma or abscess.
        find There is a {size} psoas <collection>, possibly an abscess.
        say {size} paraspinal collection, hematoma or abscess | {size} paraspinal collection, possibly abscess
        finding aortic atherosclerosis : benign vessels 4 chronic age=50-95
        np aortic <atherosclerosis> | +aortoiliac <calcifications>
        find Aortic <calcification> is noted. | Atherosclerotic <calcification> of the aorta.
        finding renal calculus : minor vessels 1 side size=2-9 chronic
        np a nonobstructing {size} {side} renal <calculus>
        find A {size} nonobstructing <calculus> is partially imaged in the {side} kidney.
        find Incidental {size} {side} renal <stone>.
        say {size} nonobstructing {side} renal calculus | {size} {side} renal calculus
        use lumbar-level-findings
        """
}
