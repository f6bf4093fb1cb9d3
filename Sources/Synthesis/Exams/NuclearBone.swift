extension ExamTables {
    /// Nuclear medicine, in a fixed order.
    static let nuclearExams = [
        boneScan, hepatobiliaryScan, lungScan, thyroidUptake, myocardialPerfusion, renalScan, petCT,
    ]

    static let boneScan = """
        exam bone-scan NM 1.3 ages=28-90
        title Whole body bone scan | NM bone scan whole body | Bone scintigraphy, whole body | Radionuclide bone scan
        title Nuclear medicine bone scan | Whole body bone imaging with Tc-99m MDP
        reason back pain | bone pain | M> prostate cancer staging | F> breast cancer staging
          | elevated alkaline phosphatase
        reason hip pain | M> rising PSA | evaluation for metastases | !old> foot pain in a runner
          | old> painful knee prosthesis
        question bone metastases=bone metastasis | metastatic disease=bone metastasis
          | occult fracture=fracture uptake
        clear No scintigraphic evidence of osseous metastatic disease. | No evidence of bone metastases.
        clear No scintigraphic evidence of bone metastasis. | No uptake suspicious for metastatic disease.
        clear No suspicious osseous uptake. | Negative for osseous metastases.
        healthy Normal whole body bone scan. | Normal bone scan. | Unremarkable bone scintigraphy.
        organ skeleton : Skeleton
        organ skull : Skull
        normal !@skeleton> Calvarial uptake is normal. | !@skeleton> The skull is unremarkable.
          | !@skeleton> Normal skull activity.
        organ spine core : Spine
        normal !@skeleton> Spinal uptake is normal. | !@skeleton> The spine shows physiologic activity.
          | !@skeleton> No focal spinal uptake.
        normal !@skeleton> Activity in the vertebral column is uniform.
        deny focal vertebral uptake=bone metastasis | acute compression fracture=compression fracture
        organ chest core : Ribs and sternum
        normal !@skeleton> Rib and sternal activity is normal. | !@skeleton> The ribs are unremarkable.
          | !@skeleton> Normal uptake in the thoracic cage.
        deny suspicious rib uptake=bone metastasis
        organ pelvis core : Pelvis
        normal !@skeleton> Pelvic activity is symmetric. | !@skeleton> The pelvis is unremarkable.
          | !@skeleton> Normal uptake in the pelvis and hips.
        deny suspicious pelvic uptake=bone metastasis | occult hip fracture=fracture uptake
        organ limbs : Extremities
        normal !@skeleton> The extremities are unremarkable. | !@skeleton> Normal activity in the long bones.
          | !@skeleton> Limb uptake is symmetric.
        deny stress fracture
        organ kidneys : Soft tissues
        normal Kidneys and bladder show physiologic excretion. | Normal renal and bladder activity.
        normal Soft tissue activity is physiologic.
        deny renal outflow obstruction=hydronephrosis
        finding bone metastasis : actionable skeleton 4 chronic changes=new,increased,stable,decreased
          age=40-95
        slot loc: T8 and L2 vertebral bodies | thoracic spine and bilateral ribs | L1 and L4 vertebrae and sacrum |
          pelvis and proximal femurs | ribs, sternum and spine | left iliac bone and T11
        slot amt: multiple | numerous | several | scattered
        np +{amt} foci of abnormal <uptake> in the {loc}, consistent with metastases
        np +{amt} osseous <metastases> involving the {loc}
        find {amt} foci of intense <uptake> in the {loc} are consistent with metastatic disease.
        find There are {amt} sites of abnormal <activity> in the {loc}, indicating osseous metastases.
        find Abnormal <uptake> involves the {loc}, {amt} foci, consistent with metastatic disease.
        say osseous metastatic disease involving the {loc} | +{amt} osseous metastases in the {loc}
        say =Findings consistent with osseous metastases in the {loc}.
        not superscan | solitary indeterminate focus
        finding superscan : actionable skeleton 0.6 chronic changes=new,increased,stable age=50-95
        np diffusely intense axial <uptake> with absent renal activity, a superscan from metastases
        find Diffuse skeletal <uptake> with nonvisualized kidneys is a superscan, consistent with widespread
          metastases.
        find Intense <activity> throughout the axial skeleton with little renal activity indicates diffuse metastases.
        say superscan from diffuse osseous metastases | diffuse osseous metastatic disease with superscan pattern
        not bone metastasis | solitary indeterminate focus | hydronephrosis
        finding solitary indeterminate focus : actionable chest 1.5 side chronic changes=new,stable
        slot loc: seventh rib | fifth rib | anterior third rib | posterior ninth rib
        np a solitary focus of <uptake> in the {side} {loc}, indeterminate
          | indeterminate focal <uptake> in the {side} {loc}
        find There is a single focus of mild <uptake> in the {side} {loc}, indeterminate.
        find Focal <activity> in the {side} {loc} is nonspecific.
          | The {side} {loc} shows a solitary focus of <uptake>.
        say indeterminate focal uptake in the {side} {loc} | solitary {side} {loc} focus of uptake, indeterminate
        not bone metastasis
        finding compression fracture : actionable spine 1.5 acute changes=new,decreased age=55-95
        slot level: T7 | T11 | T12 | L1 | L3
        np linear horizontal <uptake> at {level}, consistent with compression fracture
        find Linear <uptake> across {level} is typical of a compression fracture.
          | {level} shows a band of <uptake> from compression fracture.
        find There is intense linear <activity> at {level}, consistent with insufficiency fracture.
        say {level} compression fracture | recent compression fracture of {level}
          | uptake at {level}, consistent with compression fracture
        finding fracture uptake : actionable pelvis 1.5 side acute changes=new,decreased
        slot loc: superior pubic ramus | inferior pubic ramus | sacral ala | femoral neck
        np focal <uptake> in the {side} {loc}, consistent with fracture | <fracture> activity in the {side} {loc}
        find Focal <uptake> in the {side} {loc} is consistent with recent fracture.
        find The {side} {loc} shows intense <activity> from fracture.
        say {side} {loc} uptake, consistent with fracture | recent fracture of the {side} {loc}
        finding stress fracture : actionable limbs 1.2 side acute changes=new age=19-60
        slot loc: distal tibia | second metatarsal | proximal tibia | calcaneus | fibula
        np fusiform <uptake> in the {side} {loc}, consistent with stress fracture
        find The {side} {loc} shows fusiform cortical <uptake>, consistent with stress fracture.
        find Intense focal <activity> of the {side} {loc} on all phases indicates stress fracture.
        say {side} {loc} stress fracture | stress fracture of the {side} {loc}
        finding Paget disease : minor pelvis,skull 0.7 fixed age=55-95
        np intense expansile <uptake>, consistent with Paget disease
          | cortical <uptake> in the pattern of Paget disease
        find Intense homogeneous <uptake> with bone expansion is typical of Paget disease.
        say pattern consistent with Paget disease | =Scintigraphic pattern of Paget disease.
        not bone metastasis
        finding degenerative uptake : minor limbs 4 chronic quiet
        slot joints: knees and shoulders | hips and knees | first metatarsophalangeal joints
          | shoulders
        np degenerative <uptake> in the {joints} | periarticular <activity> in the {joints}, degenerative
        find <Uptake> in the {joints} is degenerative in pattern.
          | Degenerative-type <activity> is noted in the {joints}.
        finding hydronephrosis : actionable kidneys 0.8 side acute
        np retained activity in the {side} renal collecting system, suggesting <hydronephrosis>
        find Activity is retained in the {side} renal pelvis, suggesting <hydronephrosis>.
        find The {side} collecting system is prominent, in keeping with <hydronephrosis>.
        say {side} hydronephrosis suspected | suspected {side} hydronephrosis
        finding prosthesis photopenia : benign limbs 1.5 fixed side age=55-95
        np a photopenic {side} knee <prosthesis> | photopenia from a {side} hip <prosthesis>
        find Photopenia of a {side} knee <prosthesis> is noted.
          | A {side} hip <prosthesis> is photopenic without abnormal uptake.
        finding hyperostosis frontalis : benign skull 0.8 fixed F age=45-95
        np symmetric frontal <uptake> from hyperostosis
        find Symmetric frontal skull <uptake> is from hyperostosis frontalis.
        """
}
