extension ExamTables {
    /// Lungs, pleura, heart and bones, for both kinds of chest radiograph.
    static let chestRadiographFindings = """
        finding pneumothorax : urgent pleura 2 side acute heals doubt
        sev small | moderate | large | tiny apical | small apical
        np a {sev} {side} <pneumothorax> | a {sev} <pneumothorax> on the {side} | a {sev} {side}-sided <pneumothorax>
        find [A thin|A] pleural line is seen [at|near] the {side} apex, consistent with a {sev} <pneumothorax>.
        find The {side} lung is partially separated from the chest wall by a {sev} <pneumothorax>.
        find Visceral pleural line on the {side} indicates a {sev} <pneumothorax>.
        say {sev} {side} pneumothorax | {sev} {side}-sided pneumothorax | {side} pneumothorax, {sev}
        finding tension pneumothorax : urgent pleura 0.5 side acute
        slot shift: mediastinal shift to the {other} | shift of the mediastinum to the {other}
        np a large {side} <tension pneumothorax> with {shift} | a large {side} pneumothorax under <tension>, {shift}
        find Large {side} pneumothorax with {shift} and flattening of the hemidiaphragm, in keeping with <tension>.
        say large {side} tension pneumothorax with {shift} | {side} tension pneumothorax, large, with {shift}
        not pneumothorax | mediastinal widening
        finding pleural effusion : actionable pleura 5 sides heals
        sev trace!minor | small!minor | small!minor | moderate | large
        slot assoc: ~ | ~ | with adjacent atelectasis | with compressive atelectasis
        np one> a {sev} {side} pleural <effusion> {assoc} | one> {sev} {side} pleural <fluid> {assoc}
        np one> a {sev} {side}-sided pleural <effusion> {assoc} | one> a {sev} <effusion> on the {side} {assoc}
        np both> +{sev} bilateral pleural <effusions> {assoc} | both> +{sev} bilateral <effusions> {assoc}
        find one> Blunting of the {side} costophrenic angle is consistent with a {sev} <effusion> {assoc}.
        find one> The {side} costophrenic angle is blunted by a {sev} pleural <effusion> {assoc}.
        find both> Both costophrenic angles are blunted, consistent with {sev} <effusions> {assoc}.
        find both> Pleural <fluid> is present bilaterally, {sev} in amount, {assoc}.
        say one> {sev} {side} pleural effusion {assoc} | one> {sev} {side} effusion {assoc}
        say one> {sev} {side}-sided pleural effusion {assoc}
        say both> +{sev} bilateral pleural effusions {assoc} | both> +bilateral pleural effusions, {sev}, {assoc}
        finding consolidation : actionable lungs 4 side acute heals
        slot loc@right: right upper lobe | right middle lobe | right lower lobe | right lung base | right perihilar
          region
        slot loc@left: left upper lobe | lingula | left lower lobe | left lung base | left perihilar region
        slot texture: focal | patchy | dense | ill-defined | hazy
        slot dx: concerning for pneumonia | suspicious for pneumonia | may represent pneumonia |
          which may represent pneumonia or atelectasis | likely representing pneumonia | compatible with pneumonia
        np {texture} <consolidation> in the {loc}, {dx} | a {texture} airspace <opacity> in the {loc}, {dx}
        np {texture} airspace <disease> in the {loc}, {dx} | a {texture} <opacity> at the {loc}, {dx}
        find There is {texture} <opacification> of the {loc}, {dx}.
        find {texture} increased <density> projects over the {loc}, {dx}.
        find In the {loc} there is a {texture} airspace <opacity>, {dx}.
        say {texture} {loc} opacity, {dx} | {loc} airspace disease, {dx} | {texture} opacity in the {loc}, {dx}
        say {loc} consolidation, {dx}
        not pneumonia | lung mass
        with pleural effusion 0.15
        finding multifocal pneumonia : actionable lungs 1 acute
        slot texture: patchy | hazy | ill-defined | nodular
        slot dx: concerning for multifocal pneumonia | suspicious for multifocal infection | likely multifocal pneumonia
        np +{texture} bilateral airspace <opacities>, {dx} | +multifocal {texture} <opacities> in both lungs, {dx}
        find {texture} <opacities> are scattered through both lungs, {dx}.
        find Both lungs show {texture} multifocal airspace <disease>, {dx}.
        say +{texture} bilateral airspace opacities, {dx} | +multifocal bilateral opacities, {dx}
        not consolidation | pneumonia | pulmonary edema | lung mass
        finding pulmonary edema : actionable vessels 2 acute heals
        sev mild | moderate | severe | mild interstitial | mild to moderate
        np {sev} pulmonary <edema> | {sev} <edema> of the lungs
        find Perihilar haziness, Kerley lines and indistinct vessels indicate {sev} pulmonary <edema>.
        find The vessels are indistinct with interstitial thickening, in keeping with {sev} pulmonary <edema>.
        find Diffuse interstitial prominence and cephalization reflect {sev} pulmonary <edema>.
        say {sev} pulmonary edema
        not pulmonary vascular congestion | multifocal pneumonia
        with cardiomegaly 0.6 | pleural effusion 0.5
        finding pulmonary vascular congestion : actionable vessels 2 acute heals
        sev mild | mild | moderate | central
        np {sev} pulmonary vascular <congestion> | {sev} pulmonary venous <congestion>
        find The pulmonary vessels are engorged, indicating {sev} <congestion>.
        find There is cephalization of flow, consistent with {sev} vascular <congestion>.
        find {sev} prominence of the pulmonary <vasculature> suggests congestion.
        say {sev} pulmonary vascular congestion | {sev} vascular congestion
        with cardiomegaly 0.6
        finding cardiomegaly : actionable heart 5 chronic age=30-95
        sev mild | mild | moderate | severe | borderline!minor
        np {sev} <cardiomegaly> | {sev} <enlargement> of the cardiac silhouette | {sev} cardiac <enlargement>
        find sev=mild> The heart is mildly <enlarged>. | sev=moderate> The heart is moderately <enlarged>.
        find sev=severe> The heart is markedly <enlarged>. | sev=borderline> Heart size is borderline <enlarged>.
        find sev=mild> The cardiac silhouette is mildly <enlarged>. | sev=severe> The heart is severely <enlarged>.
        find sev=moderate> Cardiac silhouette moderately <enlarged>.
        find sev=borderline> The heart is borderline in <size>.
        find sev=mild> Heart size is mildly <increased>. | sev=moderate> There is moderate <enlargement> of the heart.
        say {sev} cardiomegaly | {sev} cardiomegaly | {sev} cardiac enlargement
        finding pulmonary nodule : actionable lungs 2 side size=5-29 chronic changes=new,increased,stable doubt
        slot loc@right: right upper lobe | right middle lobe | right lower lobe | right mid lung | right apex
        slot loc@left: left upper lobe | lingula | left lower lobe | left mid lung | left apex
        slot shape: ~ | ~ | well-defined | spiculated | rounded | noncalcified
        np a {size} {shape} <nodule> in the {loc} | a {shape} {size} nodular <opacity> in the {loc}
        np a {shape} pulmonary <nodule> in the {loc} measuring {size}
        find A {shape} <nodule> projects over the {loc}, measuring [approximately|about] {size}.
        find In the {loc} there is a {shape} nodular <opacity> of {size}.
        find {size} {shape} <nodule> overlies the {loc}.
        say {size} {shape} {loc} nodule | {size} {shape} nodule in the {loc} | {loc} {shape} nodule measuring {size}
        not lung mass
        finding lung mass : actionable lungs 1 side size=31-85 dims=2 chronic
        slot loc@right: right upper lobe | right lower lobe | right hilar region | right apex
        slot loc@left: left upper lobe | left lower lobe | left hilar region | left apex
        slot dx: suspicious for malignancy | concerning for neoplasm | suspicious for a primary lung neoplasm |
          worrisome for malignancy
        np a {size} <mass> in the {loc}, {dx} | a {loc} <mass> measuring {size}, {dx}
        find A large <mass> occupies the {loc}, measuring {size}, {dx}.
        find There is a {size} masslike <opacity> in the {loc}, {dx}.
        find Within the {loc} is a <mass> of {size}, {dx}.
        say {size} {loc} mass, {dx} | {loc} mass measuring {size}, {dx} | {size} mass in the {loc}, {dx}
        not pulmonary nodule | consolidation | pneumonia
        finding atelectasis : minor lungs 5 sides acute heals
        sev mild | minimal | mild | ~ | subsegmental
        np one> {sev} {side} basilar <atelectasis> | one> {sev} <atelectasis> at the {side} lung base
        np one> {sev} linear <atelectasis> in the {side} base | both> {sev} bibasilar <atelectasis>
        np both> {sev} <atelectasis> at both lung bases
        find one> Linear <opacity> at the {side} base is [consistent|compatible] with {sev} atelectasis.
        find both> Bibasilar streaky <opacities>, consistent with {sev} atelectasis.
        say one> {sev} {side} basilar atelectasis | one> {sev} atelectasis at the {side} base
        say both> {sev} bibasilar atelectasis | both> {sev} bilateral basilar atelectasis
        finding hyperinflation : minor lungs 3 chronic age=40-95
        slot dx: consistent with emphysema | suggesting COPD | consistent with COPD | suggestive of obstructive disease
        np <hyperinflation> of the lungs, {dx} | <hyperexpansion> of the lungs, {dx}
        find The lungs are <hyperinflated>, {dx}. | The lungs are <hyperexpanded> with flattened diaphragms, {dx}.
        find Flattening of the diaphragms and <hyperexpansion>, {dx}.
        find Lungs <hyperexpanded>, {dx}. | There is flattening of the diaphragms with <hyperinflated> lungs, {dx}.
        say hyperinflation, {dx} | +hyperexpanded lungs, {dx} | +hyperinflated lungs, {dx}
        not low lung volumes
        finding low lung volumes : minor lungs 2 quiet acute changes=stable
        np +low lung <volumes> | <hypoinflation> of the lungs
        find Lung <volumes> are low. | The lungs are <hypoinflated>. | The inspiratory effort is <shallow>.
        find There is bronchovascular crowding due to low lung <volumes>.
        finding calcified granuloma : benign lungs 3 side fixed
        slot loc@right: right upper lobe | right lower lobe | right mid lung | right apex
        slot loc@left: left upper lobe | left lower lobe | left mid lung | left apex
        np a calcified <granuloma> in the {loc} | a small calcified <granuloma> in the {loc}
        find Calcified <granuloma> is noted in the {loc}. | The {loc} contains a calcified <granuloma>.
        find There is a dense <nodule> in the {loc}, consistent with a granuloma.
        finding apical scarring : minor lungs 1.5 sides fixed age=40-95
        np one> {side} apical <scarring> | both> biapical <scarring> | both> biapical pleural parenchymal <scarring>
        np one> pleural parenchymal <scarring> at the {side} apex
        find one> Linear <densities> at the {side} apex are consistent with scarring.
        find both> Biapical <scarring> is noted.
        say one> {side} apical scarring | both> biapical scarring
        finding interstitial lung disease : actionable lungs 1 chronic age=45-95
        np +coarse reticular <opacities> in a basilar distribution
        np diffuse interstitial <thickening>, greatest at the bases
        np +reticular interstitial <opacities> at the lung bases
        find There are coarse reticular <markings> with basilar predominance.
        find Interstitial <markings> are coarsened at the periphery and bases, suggesting fibrosis.
        say basilar predominant interstitial disease, likely fibrosis | +reticular opacities, likely pulmonary fibrosis
        say +chronic interstitial changes, suggestive of fibrosis
        not pulmonary edema
        finding elevated hemidiaphragm : minor lungs 1 side chronic
        np <elevation> of the {side} hemidiaphragm | an elevated {side} <hemidiaphragm>
        find The {side} hemidiaphragm is <elevated>. | {side} <hemidiaphragm> elevated.
        find There is <eventration> of the {side} hemidiaphragm.
        say elevated {side} hemidiaphragm | elevation of the {side} hemidiaphragm
        finding pleural thickening : minor pleura 1 side fixed
        np {side} apical pleural <thickening> | pleural <thickening> along the {side} lateral chest wall
        find The pleura is <thickened> at the {side} base. | {side} lateral pleural <thickening> is noted.
        say {side} pleural thickening
        finding hilar adenopathy : actionable mediastinum 1 sides chronic doubt
        np one> {side} hilar <fullness> | one> {side} hilar <enlargement> | both> bilateral hilar <enlargement>
        np both> bilateral hilar <prominence> | one> {side} hilar <prominence>
        find one> The {side} hilum is <enlarged>. | both> Both hila are <enlarged>.
        find one> The {side} hilum is <full>. | both> Both hila appear <full>.
        say one> {side} hilar enlargement, suspicious for adenopathy
        say both> bilateral hilar enlargement, suspicious for adenopathy
        finding mediastinal widening : urgent mediastinum 0.5 acute
        np <widening> of the mediastinum | a widened superior <mediastinum>
        find The mediastinum is <widened>. | The superior mediastinum appears <wide>.
        find There is abnormal <widening> of the upper mediastinal contour.
        say widened mediastinum, aortic injury or mass not excluded | mediastinal widening
        finding aortic calcification : benign aorta 4 chronic age=50-95
        np +aortic <calcifications> | <calcification> of the aortic arch | <atherosclerosis> of the aorta
        find The aorta is <calcified>. | The aortic knob is <calcified>.
        find Vascular <calcifications> of the arch are noted.
        finding aortic tortuosity : benign aorta 3 chronic age=50-95
        np <tortuosity> of the thoracic aorta | a tortuous thoracic <aorta> | mild <ectasia> of the aorta
        find The thoracic aorta is <tortuous>. | The aorta is <unfolded>. | The aorta is mildly <ectatic>.
        finding hiatal hernia : minor mediastinum 1.5 chronic
        sev small | moderate | large
        np a {sev} <hiatal hernia> | a {sev} retrocardiac air-fluid level from a <hiatal hernia>
        find A {sev} <hiatal hernia> projects behind the heart. | Retrocardiac lucency reflects a {sev} <hiatal hernia>.
        find Air-fluid level behind the heart, consistent with a {sev} <hiatal hernia>.
        say {sev} hiatal hernia
        finding rib fracture : actionable bones 1.5 side event doubt
        slot rib: fourth | fifth | sixth | seventh | eighth | ninth
        slot part: lateral | posterior | anterolateral
        np a displaced <fracture> of the {side} {rib} rib | a <fracture> of the {part} {side} {rib} rib
        np a nondisplaced <fracture> of the {side} {part} {rib} rib
        find The {side} {rib} rib is <fractured> [laterally|posteriorly]. | Cortical <break> in the {side} {rib} rib.
        say acute {side} {rib} rib fracture | {side} {rib} rib fracture | acute fracture of the {side} {rib} rib
        pertinent pneumothorax
        finding healed rib fracture : benign bones 1.5 side fixed
        np +old healed {side} rib <fractures> | an old healed {side} rib <fracture>
        find Remote {side} rib <fractures> are noted. | Healed <fracture> deformity of a {side} rib.
        finding degenerative spine : benign bones 6 chronic age=40-95
        sev mild | moderate | ~ | multilevel
        np +{sev} degenerative <changes> of the thoracic spine | {sev} thoracic <spondylosis>
        np +{sev} degenerative <changes> in the spine | +{sev} endplate <osteophytes> of the thoracic spine
        find Degenerative <changes> are present throughout the thoracic spine.
        find The thoracic spine shows {sev} <spondylosis>.
        finding scoliosis : benign bones 1.5 fixed
        slot dir: dextroconvex | levoconvex
        np mild {dir} <scoliosis> of the thoracic spine | {dir} thoracic <curvature>
        find There is a mild {dir} <curvature> of the spine. | Thoracic <scoliosis> is noted.
        finding osteopenia : minor bones 1.5 chronic quiet age=50-95
        np diffuse <osteopenia> | diffuse osseous <demineralization>
        find The bones are <osteopenic>. | The bones are diffusely <demineralized>.
        finding compression fracture : actionable bones 1 event age=50-95
        slot level: T6 | T7 | T8 | T9 | T11 | T12
        sev mild | moderate | severe
        np a {sev} compression <fracture> of {level} | {sev} anterior <wedging> of {level}
        find {level} shows {sev} loss of height, consistent with a compression <fracture>.
        find There is {sev} <compression> of the {level} vertebral body.
        say {sev} {level} compression fracture | {sev} compression fracture of {level}
        finding pneumoperitoneum : urgent abdomen 0.5 acute
        np free <air> beneath the {hemi} hemidiaphragm
        slot hemi: right | left
        find Crescentic lucency under the {hemi} hemidiaphragm indicates free <air>.
        find Free intraperitoneal <air> is seen under the {hemi} hemidiaphragm.
        say pneumoperitoneum | free intraperitoneal air under the {hemi} hemidiaphragm
        say free air beneath the {hemi} hemidiaphragm, concerning for a perforated viscus
        finding cholecystectomy clips : benign abdomen 1.5 fixed
        np +surgical <clips> in the right upper quadrant | +<cholecystectomy clips>
        find <Clips> in the right upper abdomen from cholecystectomy.
        finding sternotomy : benign mediastinum 2 fixed age=45-95
        np +median sternotomy <wires> | +intact sternotomy <wires> and mediastinal clips
        find The patient is status post median <sternotomy>. | Status post <sternotomy> and CABG.
        find <Sternotomy> wires are intact.
        finding pacemaker : benign devices 1.5 side fixed age=50-95
        np a {side} chest dual-lead <pacemaker>
        np a {side}-sided cardiac <pacer> with leads in the right atrium and right ventricle
        find {side} chest wall <pacemaker> with leads in expected position.
        find A {side} subclavian <pacemaker> is in place.
        finding port : benign devices 1.2 side fixed
        np a {side} chest <port> with its tip in the superior vena cava
        np a {side} <port catheter> ending at the cavoatrial junction
        find {side} chest <port> terminates in the SVC.
        find {side}-sided <port> in place with tip over the cavoatrial junction.
        """
}
