extension ExamTables {
    static let headCT = """
        exam head-ct CT 6
        title CT head without contrast | Noncontrast head CT | CT of the head | CT brain without IV contrast | Head CT
        reason headache | fall with head injury | altered mental status | dizziness | left-sided weakness | seizure
        reason syncope
        reason slurred speech | motor vehicle collision | worst headache of life | confusion | loss of consciousness
        question intracranial hemorrhage=intracranial hemorrhage | stroke=acute infarct | bleed=intracranial hemorrhage
        question mass=intracranial mass
        clear No acute intracranial abnormality. | No acute intracranial process. | No acute intracranial findings.
        clear No CT evidence of acute intracranial abnormality. | No acute intracranial pathology.
        clear Negative for acute intracranial abnormality.
        healthy Normal head CT. | Normal noncontrast CT of the head. | Unremarkable CT of the brain.
        organ brain core : Brain parenchyma
        normal Gray-white differentiation is [preserved|maintained]. | The brain parenchyma is normal in attenuation.
        normal Brain parenchyma is unremarkable. | Normal gray-white matter differentiation. | Parenchyma normal.
        normal The cerebral and cerebellar hemispheres are unremarkable.
        deny acute infarct=acute infarct | mass=intracranial mass | mass effect=midline shift | midline shift
        deny CT evidence of acute territorial infarct=acute infarct | edema=vasogenic edema
        organ blood core : Extra-axial spaces
        normal The extra-axial spaces are unremarkable. | No abnormal extra-axial collection.
        normal Basal cisterns are patent.
        normal The basal cisterns are preserved.
        deny acute [intracranial|] hemorrhage=intracranial hemorrhage | extra-axial fluid collection=subdural hematoma
        deny acute bleed=intracranial hemorrhage
        organ ventricles core : Ventricles and sulci
        name ventricles
        normal The ventricles and sulci are normal [in size|for age]. | Ventricles are normal in size and configuration.
        normal Ventricles and cisterns are unremarkable. | Ventricular size is within normal limits.
        deny hydrocephalus
        organ sinuses : Paranasal sinuses and mastoids
        name paranasal sinuses
        normal The [visualized|] paranasal sinuses are clear. | Paranasal sinuses and mastoid air cells are clear.
        normal Sinuses and mastoids are well aerated. | Mastoid air cells are clear.
        organ skull : Calvarium
        name calvarium
        normal The calvarium is intact. | Calvarium and skull base are unremarkable. | Skull intact.
        normal No calvarial abnormality. | The bony calvarium is normal.
        deny skull fracture | calvarial fracture=skull fracture | depressed fracture=skull fracture
        organ orbits : Orbits and scalp
        name orbits
        normal The orbits are unremarkable. | Orbits and globes are intact. | Visualized orbits normal.
        deny scalp hematoma
        organ vessels : Vessels
        finding subdural hematoma : urgent blood 2 side size=4-22 acute
        slot when: acute | subacute | acute on chronic | chronic
        slot loc: frontal convexity | frontoparietal convexity | temporal convexity | cerebral convexity
        np a {size} {when} <subdural hematoma> along the {side} {loc}
        np a {when} {side} {loc} <subdural hematoma> measuring {size}
        find A {when} <subdural> collection along the {side} {loc} measures {size} in thickness.
        find Along the {side} {loc} is a {size} {when} <subdural hematoma>.
        find There is extra-axial blood over the {side} {loc}, a {when} <subdural hematoma> of {size}.
        say {when} {side} {loc} subdural hematoma measuring {size} | {size} {when} {side} subdural hematoma
        say {when} {side} subdural hematoma, {size}
        with midline shift 0.5
        not intracranial hemorrhage
        finding midline shift : urgent ventricles 0.4 size=2-12 acute side
        np {size} of <midline shift> to the {side} | a {size} {side}ward <midline shift>
        find The midline is <shifted> {size} to the {side}. | There is {size} of {side}ward <midline shift>.
        say {size} {side}ward midline shift | {size} of midline shift to the {side}
        finding epidural hematoma : urgent blood 0.7 side size=6-25 acute
        slot loc: temporal | parietal | frontal
        np a lentiform {size} {side} {loc} <epidural hematoma> | a {size} <epidural hematoma> over the {side} {loc} lobe
        find A biconvex {side} {loc} extra-axial collection of {size} represents an <epidural hematoma>.
        find In the {side} {loc} region there is an <epidural hematoma> of {size}.
        say {size} {side} {loc} epidural hematoma | acute {side} {loc} epidural hematoma, {size}
        with skull fracture 0.5
        not intracranial hemorrhage | subdural hematoma
        finding subarachnoid hemorrhage : urgent blood 1.5 acute doubt
        slot loc: in the basal cisterns | in the sylvian fissures | along the frontal sulci | in the interhemispheric
          fissure
        slot amt: diffuse | small volume | scattered
        np {amt} <subarachnoid hemorrhage> {loc} | {amt} <subarachnoid> blood {loc}
        find Hyperdense <blood> is seen {loc}, {amt}. | There is {amt} <subarachnoid hemorrhage> {loc}.
        find {amt} high-density <subarachnoid> material {loc}.
        say {amt} subarachnoid hemorrhage {loc} | {amt} acute subarachnoid hemorrhage {loc}
        not intracranial hemorrhage
        finding intraparenchymal hemorrhage : urgent brain 1.5 side size=9-55 dims=3 acute
        slot loc: basal ganglia | thalamus | frontal lobe | parietal lobe | cerebellar hemisphere | temporal lobe
        slot assoc: ~ | with surrounding edema | with mild mass effect | with intraventricular extension
        np a {size} acute <hemorrhage> in the {side} {loc} {assoc}
        np a {side} {loc} intraparenchymal <hematoma> measuring {size} {assoc}
        find An acute {side} {loc} <hematoma> measures {size} {assoc}.
        find The {side} {loc} contains a {size} <hemorrhage> {assoc}.
        find There is a {size} hyperdense <hematoma> within the {side} {loc} {assoc}.
        say {size} acute {side} {loc} hemorrhage {assoc}
        say acute {side} {loc} intraparenchymal hemorrhage, {size}, {assoc}
        not intracranial hemorrhage
        finding hemorrhagic contusion : urgent brain 0.8 sides acute changes=new,increased,decreased
        slot loc: frontal | temporal | inferior frontal
        np one> +small {side} {loc} hemorrhagic <contusions> | both> +bilateral {loc} hemorrhagic <contusions>
        find one> Small foci of hemorrhage in the {side} {loc} lobe are consistent with <contusions>.
        find both> Bilateral {loc} hyperdense foci represent hemorrhagic <contusions>.
        say one> +{side} {loc} hemorrhagic contusions | both> +bilateral {loc} hemorrhagic contusions
        not intracranial hemorrhage
        finding acute infarct : urgent brain 2 side acute doubt changes=new,increased
        slot loc: middle cerebral artery territory | posterior cerebral artery territory | insula and frontal operculum
          |
          anterior cerebral artery territory | PICA territory | parietal lobe
        np loss of gray-white differentiation in the {side} {loc}, consistent with acute <infarct>
        find There is hypoattenuation and loss of gray-white differentiation in the {side} {loc}, indicating acute
          <infarction>.
        find Cytotoxic edema of the {side} {loc} is from an acute <infarct>.
        find New hypodensity of the {side} {loc} in keeping with recent <infarction>.
        say acute {side} {loc} infarct | =Acute infarct in the {side} {loc}. | acute infarction of the {side} {loc}
        pertinent intracranial hemorrhage
        not vasogenic edema
        finding hyperdense vessel : urgent vessels 0.6 side acute changes=new
        np a hyperdense {side} middle cerebral <artery> | a dense {side} <MCA sign>
        find The {side} middle cerebral artery is <hyperdense>. | Hyperdense {side} M1 <segment>.
        say hyperdense {side} middle cerebral artery, concerning for acute thrombus
        say dense {side} MCA, suspicious for large vessel occlusion
        with acute infarct 0.6
        finding chronic infarct : minor brain 3 side fixed age=45-95
        slot loc: basal ganglia | thalamus | occipital lobe | frontal lobe | cerebellum | corona radiata
        np an old {side} {loc} <infarct> | <encephalomalacia> in the {side} {loc} from prior infarct
        find A remote {side} {loc} <infarct> is seen. | Chronic lacunar <infarct> in the {side} {loc}.
        find There is <encephalomalacia> in the {side} {loc}, consistent with remote infarction.
        say old {side} {loc} infarct | chronic {side} {loc} infarct | remote {side} {loc} infarct
        finding small vessel disease : minor brain 5 chronic age=50-95
        sev mild | moderate | severe | mild
        np +{sev} chronic small vessel <ischemic changes> | {sev} periventricular white matter <disease>
        np {sev} periventricular and subcortical white matter <hypoattenuation>
        find Periventricular white matter <hypodensities> are [consistent with|compatible with] {sev} chronic small
          vessel ischemia.
        find Patchy white matter <hypoattenuation>, {sev}, is nonspecific but likely from chronic microvascular disease.
        find There is {sev} white matter <low attenuation>.
        say +{sev} chronic small vessel ischemic changes | {sev} chronic microvascular ischemic disease
        say {sev} chronic small vessel disease
        finding cerebral atrophy : minor ventricles 3.5 chronic age=60-95
        sev mild | moderate | mild generalized | age-related
        np {sev} cerebral <atrophy> | {sev} parenchymal <volume loss>
        find There is {sev} <prominence> of the ventricles and sulci from volume loss.
        find Ventricles and sulci are <prominent>, {sev} volume loss.
        find {sev} diffuse <volume loss> is present.
        say {sev} cerebral atrophy | {sev} volume loss | {sev} cerebral volume loss
        not hydrocephalus
        finding hydrocephalus : actionable ventricles 0.9 acute
        sev mild | moderate | marked
        np {sev} <hydrocephalus> | {sev} ventricular <enlargement> consistent with hydrocephalus
        find The lateral and third ventricles are <dilated> out of proportion to the sulci, {sev} hydrocephalus.
        find {sev} <ventriculomegaly> with transependymal edema.
        say {sev} hydrocephalus | {sev} ventriculomegaly, concerning for hydrocephalus
        finding intracranial mass : actionable brain 1.2 side size=12-55 dims=2 chronic
        slot loc: frontal lobe | temporal lobe | parietal lobe | cerebellum
        slot assoc: with vasogenic edema | with surrounding edema and mass effect | with local mass effect
        np a {size} <mass> in the {side} {loc} {assoc} | a {side} {loc} <mass> measuring {size} {assoc}
        find A {size} <mass> lies in the {side} {loc} {assoc}. | The {side} {loc} contains a {size} <lesion> {assoc}.
        say {size} {side} {loc} mass {assoc} | {side} {loc} mass measuring {size} {assoc}, suspicious for neoplasm
        finding meningioma : actionable blood 0.7 side size=8-35 chronic doubt
        slot loc: parafalcine | frontal convexity | sphenoid wing | tentorial
        np a {size} calcified {side} {loc} <meningioma>
        np a {size} extra-axial {side} {loc} <mass> consistent with meningioma
        find A dural-based {size} {side} {loc} <mass> is most consistent with a meningioma.
        find {size} {side} {loc} <meningioma>.
        say {size} {side} {loc} meningioma | {size} {side} {loc} extra-axial mass, consistent with meningioma
        finding skull fracture : actionable skull 1 side event
        slot bone: frontal bone | parietal bone | temporal bone | occipital bone
        slot kind: nondisplaced | linear | minimally depressed
        np a {kind} <fracture> of the {side} {bone} | a {kind} {side} {bone} <fracture>
        find A {kind} <fracture> extends through the {side} {bone}. | The {side} {bone} has a {kind} <fracture>.
        say {kind} {side} {bone} fracture | {kind} fracture of the {side} {bone}
        pertinent intracranial hemorrhage
        finding scalp hematoma : minor orbits 2 side acute
        slot loc: frontal | parietal | occipital | periorbital
        np a {side} {loc} scalp <hematoma> | {side} {loc} soft tissue <swelling>
        find {side} {loc} scalp <swelling> is present. | There is a small {side} {loc} <hematoma> of the scalp.
        say {side} {loc} scalp hematoma | small {side} {loc} scalp hematoma
        finding sinusitis : minor sinuses 2 sides acute
        slot loc: maxillary | sphenoid | ethmoid
        slot kind: mucosal thickening | mucosal thickening | air-fluid level
        np one> {loc} sinus <{kind}> on the {side} | both> bilateral {loc} sinus <{kind}>
        find one> The {side} {loc} sinus shows <{kind}>. | both> Both {loc} sinuses show <{kind}>.
        say one> {side} {loc} sinus {kind} | both> bilateral {loc} sinus {kind}
        finding mastoid effusion : minor sinuses 0.9 side acute
        np <opacification> of the {side} mastoid air cells | a {side} mastoid <effusion>
        find The {side} mastoid air cells are partially <opacified>. | Fluid <opacifies> the {side} mastoid.
        say {side} mastoid effusion | partial opacification of the {side} mastoid air cells
        finding vascular calcification : benign vessels 4 chronic age=55-95
        np +intracranial carotid <calcifications> | atherosclerotic <calcification> of the cavernous carotid arteries
        find Carotid siphon <calcifications> are noted. | There is vascular <calcification> at the skull base.
        finding retention cyst : benign sinuses 2 side fixed
        np a {side} maxillary <retention cyst> | a mucous <retention cyst> in the {side} maxillary sinus
        find A <retention cyst> is noted in the {side} maxillary sinus. | {side} maxillary sinus <retention cyst>.
        finding lens replacement : benign orbits 1.5 fixed age=60-95
        np +bilateral <lens replacements>
        find Status post bilateral <lens replacement>. | The native lenses are <absent>.
        finding basal ganglia calcification : benign brain 1 fixed age=40-95
        np +physiologic basal ganglia <calcifications> | a <calcified pineal gland>
        find Symmetric basal ganglia <calcification>, physiologic. | Pineal <calcification> is noted.
        """
}
