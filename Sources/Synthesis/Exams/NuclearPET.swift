extension ExamTables {
    static let petCT = """
        exam pet-ct NM 2 ages=28-86
        fact mode: FDG PET/CT
        fact liver: 2.1 | 2.4 | 2.6 | 2.8 | 3.0
        title PET/CT skull base to mid thigh | FDG PET/CT whole body | NM PET/CT tumor imaging | F-18 FDG PET/CT
        title PET/CT with FDG, skull base to thigh
        reason lung cancer staging | lymphoma restaging | solitary pulmonary nodule | colon cancer, rising CEA
        reason melanoma surveillance | head and neck cancer, treatment response | F> breast cancer restaging
        reason esophageal cancer staging | response to chemotherapy | F> cervical cancer staging
        question metastatic disease | recurrence=metastatic disease | metastatic disease
        clear No FDG avid malignancy. | No evidence of FDG avid disease. | No hypermetabolic disease.
        clear No suspicious FDG uptake. | No PET evidence of malignancy.
          | No hypermetabolic lesion to suggest malignancy.
        organ head core : Head and neck
        normal Physiologic uptake in the head and neck. | No abnormal uptake in the head and neck.
        normal Head and neck activity is physiologic. | No hypermetabolic cervical node.
        deny hypermetabolic cervical adenopathy=cervical lymphadenopathy
        organ thyroid : Head and neck
        organ lungs core : Chest
        normal No hypermetabolic pulmonary lesion. | The lungs show no abnormal uptake.
          | Lungs without FDG avid nodule.
        deny FDG avid pulmonary nodule=hypermetabolic pulmonary nodule | hypermetabolic mass
        organ mediastinum core : Chest
        normal No FDG avid mediastinal or hilar nodes. | Mediastinal activity is physiologic.
          | Mediastinum without abnormal uptake.
        deny hypermetabolic adenopathy=hypermetabolic lymphadenopathy | FDG avid node=hypermetabolic lymphadenopathy
        organ liver core : Abdomen and pelvis
        normal Liver uptake is physiologic with a mean SUV of {liver}. | No focal hepatic uptake.
          | Liver and spleen are normal.
        deny FDG avid liver lesion=liver metastasis
        organ adrenals : Abdomen and pelvis
        normal The adrenal glands are not FDG avid. | No abnormal adrenal uptake.
        organ kidneys : Abdomen and pelvis
        organ bowel : Abdomen and pelvis
        normal Bowel activity is physiologic. | Physiologic bowel and urinary activity.
          | Normal gastrointestinal activity.
        deny ascites
        organ uterus F : Abdomen and pelvis
        organ bones core : Musculoskeletal
        normal No hypermetabolic bone lesion. | Marrow activity is normal. | Skeletal uptake is physiologic.
        deny FDG avid osseous lesion=bone metastasis | FDG avid metastasis=metastatic disease
        finding hypermetabolic pulmonary nodule : actionable lungs 3 side size=8-28 chronic
          changes=new,increased,decreased,stable
        slot loc@right: right upper lobe | right middle lobe | right lower lobe
        slot loc@left: left upper lobe | lingula | left lower lobe
        slot suv: 3.4 | 4.8 | 6.2 | 7.9 | 9.6 | 12.3
        np a {size} FDG avid <nodule> in the {loc}, SUV max {suv}
          | a hypermetabolic {loc} <nodule> of {size} with SUV max {suv}
        find A {size} <nodule> in the {loc} is hypermetabolic with an SUV max of {suv}.
        find The {loc} contains a {size} FDG avid <nodule> (SUV max {suv}).
          | In the {loc} a {size} <nodule> shows uptake, SUV max {suv}.
        say {size} hypermetabolic nodule in the {loc}, suspicious for malignancy
          | FDG avid {loc} nodule, {size}, SUV max {suv}
        say hypermetabolic {size} {loc} nodule, concerning for malignancy
        not hypermetabolic mass
        not metastatic disease
        finding hypermetabolic mass : actionable lungs 2.5 side size=31-86 dims=2 chronic
        slot loc@right: right upper lobe | right lower lobe | right hilar region
        slot loc@left: left upper lobe | left lower lobe | left hilar region
        slot suv: 7.2 | 9.8 | 11.4 | 14.6 | 18.1
        np a {size} FDG avid {loc} <mass>, SUV max {suv}
          | a hypermetabolic <mass> in the {loc} measuring {size}, SUV max {suv}
        find A {size} <mass> of the {loc} is intensely hypermetabolic with an SUV max of {suv}.
        find Intense uptake (SUV max {suv}) is seen in a {size} {loc} <mass>.
          | The {loc} has an FDG avid <mass> of {size}, SUV max {suv}.
        say {size} hypermetabolic {loc} mass, consistent with malignancy | FDG avid {loc} mass measuring {size}
        say hypermetabolic mass of the {loc}, {size}, SUV max {suv}
        not hypermetabolic pulmonary nodule
        with hypermetabolic lymphadenopathy 0.4
        not metastatic disease
        finding hypermetabolic lymphadenopathy : actionable mediastinum 4 size=8-34 chronic
          changes=new,increased,decreased
        slot loc: subcarinal | right paratracheal | left hilar | mediastinal and bilateral hilar | prevascular
        slot suv: 3.9 | 5.1 | 6.6 | 8.3 | 10.7
        np hypermetabolic {loc} <lymphadenopathy> up to {size}, SUV max {suv}
          | +FDG avid {loc} <nodes> up to {size}, SUV max {suv}
        find {loc} <nodes> up to {size} are hypermetabolic with an SUV max of {suv}.
        find There is FDG avid {loc} <adenopathy>, up to {size} and SUV max {suv}.
        find Enlarged {loc} <nodes> measure up to {size} with SUV max {suv}.
        say hypermetabolic {loc} lymphadenopathy, consistent with nodal metastases
          | FDG avid {loc} adenopathy up to {size}
        say hypermetabolic {loc} lymphadenopathy, SUV max {suv}
        not metastatic disease
        finding cervical lymphadenopathy : actionable head 1.8 side size=9-30 chronic changes=new,increased,decreased
        slot lev: II | III | IV | IB
        slot suv: 4.2 | 6.7 | 8.8 | 11.2
        np a hypermetabolic {side} level {lev} <node> of {size}, SUV max {suv}
          | FDG avid {side} level {lev} <adenopathy>, {size}, SUV max {suv}
        find A {size} {side} level {lev} <node> is FDG avid, SUV max {suv}.
          | The {side} level {lev} <node> of {size} has an SUV max of {suv}.
        say hypermetabolic {side} level {lev} node, {size} | {size} FDG avid {side} level {lev} lymph node
        not metastatic disease
        finding liver metastasis : actionable liver 2 size=12-64 chronic changes=new,increased,decreased
        slot loc: right hepatic lobe | left hepatic lobe | dome of the liver
        slot suv: 5.4 | 7.7 | 9.1 | 12.8
        np a {size} FDG avid <lesion> in the {loc}, SUV max {suv}, consistent with metastasis
        find A {size} hypermetabolic <lesion> in the {loc} has an SUV max of {suv}, consistent with metastasis.
        find The {loc} contains a {size} FDG avid <focus>, SUV max {suv}.
          | Hypermetabolic {loc} <lesion> of {size}, SUV max {suv}.
        say {size} hypermetabolic metastasis in the {loc} | FDG avid {loc} lesion, consistent with metastasis
        say hypermetabolic {loc} metastasis measuring {size}
        not metastatic disease
        finding adrenal metastasis : actionable adrenals 0.9 side size=14-42 chronic changes=new,increased,decreased
        slot suv: 5.8 | 7.4 | 10.2
        np a {size} FDG avid {side} adrenal <nodule>, SUV max {suv}
          | a hypermetabolic {side} adrenal <mass> of {size}, SUV max {suv}
        find The {side} adrenal gland has a {size} hypermetabolic <nodule>, SUV max {suv}.
          | {size} FDG avid {side} adrenal <nodule> (SUV max {suv}).
        say {size} hypermetabolic {side} adrenal nodule, suspicious for metastasis
          | FDG avid {side} adrenal metastasis, {size}
        not metastatic disease
        finding bone metastasis : actionable bones 2.5 chronic changes=new,increased,decreased
        slot loc: T9 vertebral body | L3 vertebral body | left iliac bone | right sixth rib | sternum
          | right femoral neck
        slot suv: 4.9 | 6.8 | 8.5 | 11.9
        np an FDG avid <lesion> in the {loc}, SUV max {suv}, consistent with metastasis
        find The {loc} has a hypermetabolic <lesion> with SUV max of {suv}, consistent with metastasis.
        find Focal uptake (SUV max {suv}) in the {loc} corresponds to a lytic <lesion>.
          | FDG avid <focus> in the {loc}, SUV max {suv}.
        say hypermetabolic osseous metastasis in the {loc} | FDG avid {loc} metastasis
          | {loc} metastasis, SUV max {suv}
        not metastatic disease
        finding focal colonic uptake : actionable bowel 1.2 fixed
        slot loc: sigmoid colon | cecum | ascending colon | rectum
        slot suv: 6.4 | 8.9 | 10.6
        np a focal area of intense <uptake> in the {loc}, SUV max {suv} | focal {loc} <uptake>, SUV max {suv}
        find Focal intense <uptake> in the {loc} has an SUV max of {suv}.
          | The {loc} shows focal <activity>, SUV max {suv}.
        say focal uptake in the {loc}, polyp or neoplasm not excluded
          | focal FDG uptake in the {loc}, suspicious for a colonic lesion
        finding focal thyroid uptake : actionable thyroid 1 side fixed
        slot suv: 4.4 | 6.1 | 9.3
        np focal <uptake> in the {side} thyroid lobe, SUV max {suv}
          | an FDG avid {side} thyroid <focus>, SUV max {suv}
        find The {side} thyroid lobe has focal <uptake>, SUV max {suv}.
          | Focal {side} thyroid <activity> has an SUV max of {suv}.
        say focal FDG uptake in the {side} thyroid lobe | FDG avid {side} thyroid focus
        finding diffuse thyroid uptake : minor thyroid 1 fixed
        np diffuse thyroid <uptake>, typical of thyroiditis
        find Both thyroid lobes show diffuse <uptake>, suggesting thyroiditis.
          | Diffuse thyroid <activity>, likely thyroiditis.
        say diffuse thyroid uptake, likely thyroiditis | =Diffuse thyroid uptake suggests thyroiditis.
        not focal thyroid uptake
        finding post-treatment marrow activity : minor bones 1.2 acute changes=new,decreased
        np diffuse marrow <uptake>, likely from marrow stimulation | diffusely increased marrow <activity>, reactive
        find Marrow <activity> is diffusely increased, likely reactive.
          | Diffuse <uptake> of the marrow suggests growth factor effect.
        say diffuse marrow uptake, likely reactive | reactive marrow activity
        not bone metastasis
        finding radiation pneumonitis : minor lungs 1 side acute changes=new,decreased
        np mild <uptake> in {side} lung opacities, consistent with radiation pneumonitis
        find {side} lung opacities with mild <uptake> are consistent with radiation pneumonitis.
          | Mild <uptake> in the {side} radiation field.
        say mild {side} lung uptake, consistent with radiation pneumonitis | {side} radiation pneumonitis
        finding brown fat : benign head 1.5 changes=none
        np <brown fat> activity in the neck and supraclavicular regions | physiologic <brown fat> uptake
        find Symmetric <brown fat> uptake is noted in the neck. | <Brown fat> activity is physiologic.
        finding renal cyst : benign kidneys 2 side fixed
        np a photopenic {side} renal <cyst> | a non-avid {side} renal <cyst>
        find A {side} renal <cyst> has no uptake. | Non-avid {side} renal <cyst> is noted.
        finding uterine fibroid : benign uterus 1 fixed age=30-95
        np a non-avid uterine <fibroid> | a calcified <fibroid> without uptake
        find A uterine <fibroid> shows no uptake. | Non-avid calcified <fibroid>.
        finding diverticulosis : benign bowel 2.5 fixed age=40-95
        np sigmoid <diverticulosis> | colonic <diverticulosis> without abnormal uptake
        find Sigmoid <diverticulosis> is noted. | Colonic <diverticula> are present.
        finding coronary calcification : benign mediastinum 2.5 fixed age=45-95
        np coronary artery <calcification> | +coronary <calcifications>
        find Coronary artery <calcification> is present. | Coronary <calcifications> on the CT portion.
        """
}
