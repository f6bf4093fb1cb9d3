extension ExamTables {
    /// What magnetic resonance shows in the head.
    static let brainMRFindings = """
        finding acute infarct : urgent diffusion 2.5 side acute changes=new
        slot loc: middle cerebral artery territory | posterior cerebral artery territory | corona radiata | thalamus |
          pons | cerebellar hemisphere | basal ganglia | posterior limb of the internal capsule | precentral gyrus
        slot extent: ~ | ~ | small | punctate | patchy
        np {extent} restricted <diffusion> in the {side} {loc}, consistent with acute infarct
        np a {extent} acute <infarct> in the {side} {loc}
        find There is {extent} restricted <diffusion> with low ADC in the {side} {loc}, indicating acute infarction.
        find {extent} diffusion <hyperintensity> in the {side} {loc} with corresponding ADC reduction, in keeping with
          acute infarct.
        find An acute <infarct> involves the {side} {loc}, {extent}.
        say acute {side} {loc} infarct | {extent} acute infarct in the {side} {loc}
        say =Acute infarct in the {side} {loc}.
        pertinent intracranial hemorrhage
        with hemorrhagic transformation 0.1
        finding embolic infarcts : urgent diffusion 0.8 acute changes=new
        np +scattered punctate foci of restricted <diffusion> in both hemispheres, consistent with embolic infarcts
        find Multiple small foci of restricted <diffusion> in several vascular territories are consistent with embolic
          infarcts.
        find There are scattered acute <infarcts> in both cerebral hemispheres, suggesting a central embolic source.
        say +multiple acute infarcts in several territories, suggesting an embolic source
        say +scattered acute embolic infarcts
        not acute infarct
        finding hemorrhagic transformation : urgent hemorrhage 0.2 acute changes=new
        np <hemorrhagic transformation> of the infarct | petechial <hemorrhage> within the infarct
        find There is petechial <hemorrhage> within the infarct.
        find Susceptibility in the infarct indicates <hemorrhagic transformation>.
        say hemorrhagic transformation of the infarct | petechial hemorrhagic transformation
        not intracranial hemorrhage
        finding subdural hematoma : urgent hemorrhage 1 side size=3-18 acute
        slot when: subacute | chronic | acute
        slot loc: frontal convexity | frontoparietal convexity | cerebral convexity | temporal convexity
        np a {size} {when} {side} {loc} <subdural hematoma>
        np a {when} <subdural hematoma> along the {side} {loc} measuring {size}
        find A {when} <subdural> collection overlies the {side} {loc}, {size} thick.
        find Along the {side} {loc} is a {size} {when} <subdural hematoma>.
        say {size} {when} {side} subdural hematoma | {when} {side} {loc} subdural hematoma, {size}
        not intracranial hemorrhage
        finding parenchymal hemorrhage : urgent hemorrhage 0.8 side size=8-48 acute
        slot loc: frontal lobe | temporal lobe | basal ganglia | thalamus | cerebellum | parietal lobe
        np a {size} <hematoma> in the {side} {loc} with surrounding edema | a {size} {side} {loc} <hemorrhage>
        find A {size} <hematoma> with susceptibility lies in the {side} {loc}.
        find The {side} {loc} contains a {size} <hemorrhage> with mild surrounding edema.
        say {size} {side} {loc} hemorrhage | {side} {loc} parenchymal hemorrhage measuring {size}
        not intracranial hemorrhage
        finding microhemorrhages : minor hemorrhage 1.5 chronic age=50-95
        slot dist: lobar | deep gray matter | scattered | brainstem and thalamic
        slot dx: which may reflect amyloid angiopathy | likely hypertensive | nonspecific
        np +{dist} chronic <microhemorrhages>
        np +{dist} foci of <susceptibility>, consistent with chronic microhemorrhage
        find Several {dist} foci of <susceptibility> are consistent with chronic microhemorrhages.
        find {dist} <microhemorrhages> are present on gradient images.
        say +{dist} chronic microhemorrhages, {dx} | +{dist} chronic microhemorrhages
        finding intracranial mass : actionable brain 1.8 side size=11-58 dims=3 chronic
        slot loc: frontal lobe | temporal lobe | parietal lobe | occipital lobe | cerebellar hemisphere
        slot assoc: with surrounding edema | with vasogenic edema | without significant edema
        slot dx: suspicious for high-grade glioma | concerning for metastasis | suspicious for neoplasm
        np a {size} ring-enhancing <mass> in the {side} {loc} {assoc}
        np a heterogeneous {side} {loc} <mass> measuring {size} {assoc}
        find A {size} heterogeneously enhancing <mass> is centered in the {side} {loc} {assoc}.
        find The {side} {loc} contains an enhancing <mass> of {size} {assoc}.
        say {size} {side} {loc} mass {assoc}, {dx} | {size} enhancing {side} {loc} mass, {dx}
        say {side} {loc} mass, {size}, {dx}
        with midline shift 0.25
        finding brain metastases : actionable brain 1 size=4-32 count=2-6 chronic
        slot loc: right frontal lobe | left parietal lobe | left cerebellum | right occipital lobe
        np +{count} enhancing brain <lesions>, the largest {size} in the {loc}, consistent with metastases
        find There are {count} enhancing <lesions>, the largest measuring {size} in the {loc}, consistent with
          metastases.
        find {count} enhancing <metastases> are seen, the largest in the {loc} measuring {size}.
        say +{count} brain metastases, the largest {size} in the {loc}
        say +{count} enhancing lesions consistent with metastases, up to {size}
        not intracranial mass
        finding midline shift : urgent ventricles 0.2 side size=3-11 acute
        np {size} of <midline shift> to the {side} | a {size} {side}ward <midline shift>
        find The midline is <shifted> {size} to the {side}. | There is {size} of {side}ward <midline shift>.
        say {size} {side}ward midline shift | {size} of midline shift to the {side}
        finding demyelination : actionable brain 1.8 chronic changes=new,increased,stable age=19-60
        slot loc: periventricular | periventricular and juxtacortical | periventricular and callosal | infratentorial
          and periventricular
        slot act: without enhancement | without restricted diffusion | with one enhancing lesion
        np +multiple {loc} T2 hyperintense <lesions> {act}, consistent with demyelinating disease
        find Ovoid {loc} FLAIR <hyperintensities> {act} are typical of demyelination.
        find Multiple {loc} white matter <lesions> {act} are consistent with multiple sclerosis.
        say +{loc} white matter lesions {act}, consistent with multiple sclerosis | +demyelinating lesions {act}
        not small vessel disease
        finding small vessel disease : minor brain 6 chronic age=45-95
        sev mild | moderate | severe | minimal | mild
        np +{sev} periventricular and subcortical white matter T2 <hyperintensities>, consistent with chronic small
          vessel ischemia
        np {sev} chronic small vessel ischemic <disease> | +{sev} scattered FLAIR <hyperintensities> in the white matter
        find {sev} T2 and FLAIR <hyperintensity> of the white matter is consistent with chronic microvascular ischemia.
        find Scattered {sev} white matter <hyperintensities> are nonspecific but likely from chronic small vessel
          disease.
        say {sev} chronic small vessel ischemic disease | +{sev} chronic microvascular ischemic changes
        say {sev} chronic microvascular disease
        finding white matter foci : minor brain 1.5 chronic age=19-45
        np +several nonspecific T2 hyperintense <foci> in the subcortical white matter
        np +scattered nonspecific white matter T2 <foci>
        find Scattered punctate T2 <foci> in the white matter are nonspecific.
        find Nonspecific subcortical white matter <hyperintensities> are noted.
        say +scattered nonspecific white matter foci, possibly migraine related
        say +nonspecific punctate white matter T2 hyperintensities
        not demyelination
        finding chronic infarct : minor brain 2.5 side fixed age=45-95
        slot loc: basal ganglia | thalamus | occipital lobe | frontal lobe | cerebellum | corona radiata | parietal lobe
        np an old {side} {loc} <infarct> | <encephalomalacia> in the {side} {loc} from remote infarct
        find A remote {side} {loc} <infarct> is present. | Chronic <encephalomalacia> and gliosis in the {side} {loc}.
        say old {side} {loc} infarct | chronic {side} {loc} infarct | remote {side} {loc} infarct
        finding cerebral atrophy : minor ventricles 3 chronic age=55-95
        sev mild | moderate | mild generalized | age-related
        np {sev} cerebral volume <loss> | {sev} parenchymal <atrophy>
        find There is {sev} <prominence> of the ventricles and sulci.
        find Ventricles and sulci are <enlarged>, {sev} volume loss.
        say {sev} cerebral volume loss | {sev} cerebral atrophy | {sev} parenchymal volume loss
        not hydrocephalus
        finding hydrocephalus : actionable ventricles 0.7 acute
        sev mild | moderate | marked
        slot assoc: ~ | with transependymal signal | without an obstructing mass
        np {sev} <hydrocephalus> {assoc} | {sev} <ventriculomegaly> {assoc}, consistent with hydrocephalus
        find The lateral and third ventricles are <dilated>, {sev} {assoc}. | There is {sev} <ventriculomegaly> {assoc}.
        say {sev} hydrocephalus {assoc} | {sev} hydrocephalus
        finding meningioma : actionable brain 1 side size=7-38 chronic doubt
        slot loc: parafalcine | frontal convexity | sphenoid wing | tentorial | petroclival
        np a {size} dural-based enhancing {side} {loc} <mass>, consistent with meningioma
        np a {size} {side} {loc} <meningioma>
        find A {size} homogeneously enhancing dural-based <mass> along the {side} {loc} region is consistent with
          meningioma.
        find {size} {side} {loc} <meningioma> with a dural tail.
        not intracranial mass
        say {size} {side} {loc} meningioma | {side} {loc} meningioma measuring {size}
        finding Chiari malformation : minor posterior 0.8 size=6-14 chronic age=19-60
        np <Chiari I malformation> with tonsillar descent of {size}
        np cerebellar tonsillar <ectopia> of {size}, consistent with Chiari I
        find The cerebellar tonsils <descend> {size} below the foramen magnum, consistent with Chiari I.
        say Chiari I malformation with {size} of tonsillar descent | Chiari I malformation, {size}
        finding pituitary adenoma : actionable sella 1 size=3-24 chronic doubt
        np a {size} hypoenhancing pituitary <lesion>, consistent with adenoma | a {size} pituitary <adenoma>
        find The pituitary contains a {size} hypoenhancing <lesion>, in keeping with adenoma.
        find There is a {size} sellar <mass>, consistent with a pituitary adenoma.
        say {size} pituitary adenoma | pituitary adenoma measuring {size}
        finding vestibular schwannoma : actionable iac 0.7 side size=5-24 chronic
        np a {size} enhancing <mass> in the {side} internal auditory canal, consistent with vestibular schwannoma
        find An enhancing {size} <mass> fills the {side} internal auditory canal, consistent with schwannoma.
        not intracranial mass
        say {size} {side} vestibular schwannoma | {side} vestibular schwannoma measuring {size}
        finding leptomeningeal enhancement : actionable enhancement 0.5 acute
        slot dx: concerning for meningitis | concerning for leptomeningeal carcinomatosis | infectious or neoplastic
        np abnormal leptomeningeal <enhancement>, {dx} | diffuse leptomeningeal <enhancement>, {dx}
        find There is abnormal leptomeningeal <enhancement> over the convexities, {dx}.
        find Leptomeninges <enhance> abnormally, {dx}.
        say leptomeningeal enhancement, {dx} | abnormal leptomeningeal enhancement, {dx}
        finding brain abscess : urgent brain 0.3 side size=10-42 acute changes=new
        slot loc: frontal lobe | temporal lobe | parietal lobe
        np a {size} ring-enhancing {side} {loc} <lesion> with central restricted diffusion, consistent with abscess
        find A {size} ring-enhancing <lesion> in the {side} {loc} restricts diffusion centrally, consistent with
          abscess.
        say {size} {side} {loc} abscess | {side} {loc} abscess measuring {size}
        not intracranial mass
        finding mesial temporal sclerosis : minor brain 0.6 side chronic age=19-60
        np {side} hippocampal <volume loss> with increased signal, consistent with mesial temporal sclerosis
        find The {side} hippocampus is <atrophic> with increased T2 signal, consistent with mesial temporal sclerosis.
        say {side} mesial temporal sclerosis | {side} hippocampal atrophy, consistent with mesial temporal sclerosis
        finding developmental venous anomaly : benign vessels 1.5 side fixed
        slot loc: frontal | cerebellar | parietal
        np a {side} {loc} developmental venous <anomaly> | a {side} {loc} <venous angioma>
        find A developmental venous <anomaly> is noted in the {side} {loc} region, a normal variant.
        finding arachnoid cyst : benign posterior 1 size=9-32 fixed
        np a {size} posterior fossa <arachnoid cyst> | a {size} retrocerebellar <arachnoid cyst>
        find A {size} retrocerebellar <arachnoid cyst> is incidentally noted.
        find Posterior fossa <arachnoid cyst>, {size}.
        finding cavernous malformation : minor brain 0.8 side size=4-17 fixed
        slot loc: frontal lobe | pons | cerebellum | temporal lobe
        np a {size} <cavernoma> in the {side} {loc} | a {size} {side} {loc} <cavernous malformation>
        find A {size} popcorn-like <lesion> with a hemosiderin rim in the {side} {loc} is consistent with a cavernoma.
        say {size} {side} {loc} cavernous malformation | {side} {loc} cavernoma, {size}
        finding sinus mucosal thickening : benign sinuses 3 chronic
        slot loc: maxillary | ethmoid | bilateral maxillary | frontal
        np mild {loc} sinus mucosal <thickening> | mild mucosal <thickening> of the {loc} sinuses
        find Mild mucosal <thickening> is seen in the {loc} sinuses. | There is mild {loc} sinus mucosal <thickening>.
        finding mastoid effusion : minor sinuses 1 side quiet acute
        np a small {side} <mastoid effusion> | trace {side} mastoid <fluid>
        find Trace fluid <signal> in the {side} mastoid air cells. | A small {side} <mastoid effusion> is noted.
        finding retention cyst : benign sinuses 2 side fixed
        np a {side} maxillary sinus <retention cyst>
        find A <retention cyst> is noted in the {side} maxillary sinus. | {side} maxillary <retention cyst>.
        finding empty sella : benign sella 1 fixed
        np a partially empty <sella>
        find The sella is partially <empty>. | Partially <empty sella> is noted.
        finding lens replacement : benign orbits 1.2 fixed age=60-95
        np +bilateral <lens replacements>
        find Status post bilateral <lens replacement>. | Prior bilateral <cataract surgery>.
        """
}
