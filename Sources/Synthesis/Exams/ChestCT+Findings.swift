extension ExamTables {
    /// Lungs, mediastinum and what else a CT of the chest shows.
    static let chestCTFindings = """
        finding pulmonary nodule : actionable lungs 5 side size=4-24 changes=new,stable
        slot loc@right: right upper lobe | right middle lobe | right lower lobe | right apex
        slot loc@left: left upper lobe | lingula | left lower lobe | left apex
        slot shape: solid | solid | noncalcified | spiculated solid | lobulated solid
        np a {size} {shape} <nodule> in the {loc} | a {shape} {loc} pulmonary <nodule> measuring {size}
        find A {size} {shape} <nodule> is seen in the {loc}. | The {loc} contains a {shape} <nodule> measuring {size}.
        find Within the {loc} there is a {shape} <nodule> of {size}. | {loc}: {size} {shape} <nodule>.
        say {size} {shape} {loc} pulmonary nodule | {size} {shape} nodule in the {loc} | {loc} {shape} nodule, {size}
        not multiple pulmonary nodules | lung mass
        advice fleischner solid
        finding multiple pulmonary nodules : actionable lungs 2 size=4-14 changes=new,stable
        slot loc: right upper lobe | left lower lobe | right lower lobe | left upper lobe | right middle lobe
        np +multiple solid pulmonary <nodules>, the largest {size} in the {loc}
        find Several solid <nodules> are scattered in both lungs, the largest in the {loc} measuring {size}.
        find There are multiple small <nodules> bilaterally; the largest is {size} in the {loc}.
        find Bilateral solid <nodules> measure up to {size}, the largest in the {loc}.
        say +multiple pulmonary nodules, the largest {size} in the {loc}
        say +multiple bilateral nodules measuring up to {size}
        not pulmonary nodule | pulmonary metastases
        advice fleischner multiple
        finding ground glass nodule : actionable lungs 1.5 side size=4-24 changes=new,stable
        slot loc@right: right upper lobe | right lower lobe
        slot loc@left: left upper lobe | left lower lobe
        np a {size} ground-glass <nodule> in the {loc} | a pure ground-glass {loc} <nodule> measuring {size}
        find A {size} ground-glass <nodule> lies in the {loc}. | The {loc} contains a {size} pure ground-glass <nodule>.
        find {size} nonsolid <nodule> in the {loc}.
        say {size} ground-glass nodule in the {loc} | {size} {loc} ground-glass nodule
        not pulmonary nodule
        advice ground glass
        finding part-solid nodule : actionable lungs 0.8 side size=7-22 changes=new,stable
        slot loc@right: right upper lobe | right lower lobe
        slot loc@left: left upper lobe | left lower lobe
        np a {size} part-solid <nodule> in the {loc} with a small solid component | a {size} part-solid {loc} <nodule>
        find The {loc} has a {size} part-solid <nodule>. | A part-solid <nodule> in the {loc} measures {size}.
        say {size} part-solid nodule in the {loc} | {size} {loc} part-solid nodule
        not pulmonary nodule
        advice part solid
        finding lung mass : actionable lungs 1.2 side size=31-92 dims=3 chronic
        slot loc@right: right upper lobe | right lower lobe | right hilum
        slot loc@left: left upper lobe | left lower lobe | left hilum
        slot dx: suspicious for primary lung malignancy | concerning for bronchogenic carcinoma | suspicious for
          malignancy
        np a {size} spiculated <mass> in the {loc}, {dx} | a {loc} <mass> measuring {size}, {dx}
        find A spiculated <mass> in the {loc} measures {size}, {dx}. | The {loc} contains a {size} <mass>, {dx}.
        find There is a {size} lobulated <mass> centered in the {loc}, {dx}.
        say {size} {loc} mass, {dx} | {loc} mass measuring {size}, {dx} | {size} spiculated mass in the {loc}, {dx}
        with mediastinal lymphadenopathy 0.5 | adrenal nodule 0.1
        not pulmonary nodule | consolidation | pneumonia
        finding pulmonary metastases : actionable lungs 0.8 size=8-35 chronic
        np +innumerable bilateral pulmonary <nodules> up to {size}, consistent with metastases
        find Innumerable <nodules> throughout both lungs measure up to {size}, compatible with metastatic disease.
        find Bilateral round <nodules> of varying size, up to {size}, consistent with metastases.
        say +bilateral pulmonary metastases up to {size}
        say =Innumerable pulmonary nodules up to {size}, consistent with metastases.
        not pulmonary nodule | ground glass nodule | part-solid nodule
        finding consolidation : actionable lungs 3 side acute heals
        slot loc@right: right upper lobe | right middle lobe | right lower lobe
        slot loc@left: left upper lobe | lingula | left lower lobe
        slot dx: consistent with pneumonia | suspicious for pneumonia | likely pneumonia | which may represent pneumonia
          or aspiration
        np <consolidation> in the {loc} with air bronchograms, {dx} | {loc} <consolidation>, {dx}
        np dense <consolidation> of the {loc}, {dx}
        find There is <consolidation> of the {loc} with air bronchograms, {dx}. | The {loc} is <consolidated>, {dx}.
        find Patchy airspace <opacity> involves the {loc}, {dx}.
        say {loc} consolidation, {dx} | {loc} airspace consolidation, {dx}
        not pneumonia | lung mass
        with pleural effusion 0.3
        finding ground glass opacity : actionable lungs 2 acute heals
        slot dist: peripheral | diffuse | multifocal | lower lobe predominant | upper lobe predominant
        slot dx: suggestive of viral pneumonia | which may represent infection or inflammation | which may reflect edema
          or infection |
          nonspecific, possibly infectious
        np +{dist} ground-glass <opacities>, {dx} | +bilateral {dist} ground-glass <opacities>, {dx}
        find {dist} ground-glass <opacities> are present in both lungs, {dx}.
        find Both lungs show {dist} ground-glass <opacity>, {dx}.
        say +{dist} ground-glass opacities, {dx} | +bilateral {dist} ground-glass opacities, {dx}
        finding tree-in-bud nodules : actionable lungs 1 side acute heals
        np +tree-in-bud <nodules> in the {side} lower lobe, suggesting infectious bronchiolitis
        find Tree-in-bud <opacities> in the {side} lower lobe suggest small airways infection.
        find Clustered centrilobular <nodules> at the {side} base, likely infectious bronchiolitis.
        say +tree-in-bud opacities in the {side} lower lobe, likely infectious bronchiolitis
        say =Findings of {side} lower lobe bronchiolitis, likely infectious.
        finding emphysema : minor lungs 3 chronic age=45-95
        sev mild | moderate | severe
        slot kind: centrilobular | paraseptal | upper lobe predominant
        np {sev} {kind} <emphysema> | {sev} <emphysema>, {kind}
        find There is {sev} {kind} <emphysema>. | The lungs show {sev} {kind} <emphysematous> change.
        say {sev} {kind} emphysema | {sev} emphysema
        finding pulmonary fibrosis : actionable lungs 1 chronic age=50-95
        slot pat: with honeycombing, consistent with usual interstitial pneumonia | with traction bronchiectasis |
          without honeycombing
        np subpleural basilar <reticulation> {pat} | peripheral <fibrosis> of the lower lobes {pat}
        find Subpleural reticular <opacities> predominate at the bases {pat}. | Basilar <fibrosis> is present {pat}.
        say basilar predominant pulmonary fibrosis {pat} | pulmonary fibrosis {pat}
        finding atelectasis : minor lungs 3 sides quiet acute
        np one> mild {side} basilar <atelectasis> | both> mild bibasilar <atelectasis>
        np both> mild dependent <atelectasis>
        find one> There is {side} lower lobe subsegmental <atelectasis>. | both> Dependent <atelectasis> is present.
        finding bronchiectasis : minor airways 1.2 chronic
        slot loc: middle lobe and lingula | lower lobes | right upper lobe
        sev mild | moderate
        np {sev} <bronchiectasis> in the {loc} | {sev} cylindrical <bronchiectasis> of the {loc}
        find {sev} <bronchiectasis> involves the {loc}. | {sev} bronchial <dilatation> in the {loc}.
        say {sev} bronchiectasis in the {loc} | {sev} {loc} bronchiectasis
        finding endobronchial lesion : actionable airways 0.5 side size=5-18 chronic changes=new,increased
        np a {size} endobronchial <lesion> in the {side} main bronchus
        np a {size} <filling defect> of the {side} lower lobe bronchus
        find A {size} <lesion> narrows the {side} main bronchus.
        find There is a {size} endobronchial <nodule> on the {side}.
        say {size} {side} endobronchial lesion, suspicious for neoplasm | {size} endobronchial lesion on the {side}
        finding pleural effusion : actionable pleura 3 sides heals
        sev trace!minor | small!minor | moderate | large | moderate
        slot assoc: ~ | ~ | with adjacent atelectasis | with compressive atelectasis
        np one> a {sev} {side} pleural <effusion> {assoc} | both> +{sev} bilateral pleural <effusions> {assoc}
        np one> {sev} {side} pleural <fluid> {assoc} | both> +bilateral {sev} <effusions> {assoc}
        find one> {sev} layering pleural <effusion> on the {side} {assoc}.
        find both> Layering {sev} <effusions> are present bilaterally {assoc}.
        say one> {sev} {side} pleural effusion {assoc} | both> +{sev} bilateral pleural effusions {assoc}
        finding pneumothorax : urgent pleura 0.7 side acute
        sev small | moderate | large | trace
        np a {sev} {side} <pneumothorax> | a {sev} anterior <pneumothorax> on the {side}
        find There is {sev} pleural <air> on the {side}. | {sev} <pneumothorax> on the {side}.
        say {sev} {side} pneumothorax
        finding pericardial effusion : minor heart 1.2 acute
        sev trace | small | moderate!actionable | large!urgent
        np a {sev} <pericardial effusion> | {sev} pericardial <fluid>
        find Pericardial <fluid> is present, {sev}. | The pericardium contains a {sev} <effusion>.
        say {sev} pericardial effusion
        finding coronary calcification : minor heart 4 chronic quiet age=45-95
        sev mild | moderate | severe
        np {sev} coronary artery <calcification> | +{sev} coronary <calcifications>
        find Coronary artery <calcifications> are {sev}. | There is {sev} coronary <atherosclerosis>.
        finding thoracic aortic aneurysm : actionable aorta 1.2 size=41-58 chronic age=50-95
        np <aneurysmal dilatation> of the ascending aorta measuring {size}
        np a {size} ascending thoracic aortic <aneurysm>
        find The ascending aorta is <dilated> to {size}. | Ascending aortic <aneurysm>, {size} in diameter.
        say {size} ascending thoracic aortic aneurysm | ascending aortic aneurysm measuring {size}
        finding mediastinal lymphadenopathy : actionable nodes 2 size=11-38 chronic
        slot loc: subcarinal | right paratracheal | prevascular | bilateral hilar and mediastinal
        np {loc} <lymphadenopathy> measuring up to {size} | +enlarged {loc} <nodes> up to {size}
        find Enlarged {loc} <nodes> measure up to {size} in short axis. | There is {loc} <adenopathy>, up to {size}.
        say {loc} lymphadenopathy up to {size} | {loc} lymphadenopathy measuring {size}
        finding hiatal hernia : minor esophagus 2 chronic
        sev small | moderate | large
        np a {sev} <hiatal hernia> | a {sev} sliding <hiatal hernia>
        find There is a {sev} <hiatal hernia>. | {sev} <hiatal hernia> noted.
        say {sev} hiatal hernia
        finding thyroid nodule : minor thyroid 2.5 side size=6-36 chronic
        np a {size} {side} thyroid <nodule> | a {size} hypodense {side} thyroid <nodule>
        find The {side} thyroid lobe contains a {size} <nodule>. | {size} <nodule> of the {side} thyroid lobe.
        say {size} {side} thyroid nodule | incidental {size} {side} thyroid nodule
        advice incidental thyroid
        finding adrenal nodule : minor adrenals 2 side size=8-38 chronic
        slot hu: -6 | 2 | 7 | 24 | 32
        np a {size} {side} adrenal <nodule> measuring {hu} HU
        np a {side} adrenal <nodule> of {size} with attenuation of {hu} HU
        find The {side} adrenal gland has a {size} <nodule> of {hu} HU. | {size} {side} adrenal <nodule>, {hu} HU.
        say {size} {side} adrenal nodule, {hu} HU | {size} {side} adrenal nodule measuring {hu} HU
        advice adrenal
        finding hepatic cyst : benign abdomen 2 fixed
        np a simple hepatic <cyst> | +small hepatic <cysts>
        find A small hepatic <cyst> is noted. | Simple hepatic <cysts> are partially imaged.
        finding gallstones : minor abdomen 1.5 chronic quiet
        np +<gallstones> | <cholelithiasis>
        find <Gallstones> are incidentally seen. | <Cholelithiasis> is noted in the upper abdomen.
        finding calcified granuloma : benign lungs 3 side fixed
        np a calcified <granuloma> in the {side} upper lobe | a calcified {side} lower lobe <granuloma>
        find Calcified <granuloma> in the {side} lower lobe. | A {side} upper lobe <granuloma> is calcified.
        finding aortic atherosclerosis : benign aorta 4 chronic age=50-95
        np <atherosclerosis> of the thoracic aorta | +aortic <calcifications>
        find The aorta shows atherosclerotic <calcification>. | Aortic <atherosclerosis> is noted.
        finding degenerative spine : benign bones 5 chronic age=40-95
        np +degenerative <changes> of the thoracic spine | mild thoracic <spondylosis>
        find Degenerative <changes> are noted in the spine. | Thoracic <spondylosis>.
        finding rib fracture : actionable bones 1 side event
        slot rib: fourth | fifth | sixth | seventh | eighth
        np an acute <fracture> of the {side} {rib} rib | a nondisplaced {side} {rib} rib <fracture>
        find The {side} {rib} rib is <fractured>. | There is a {side} {rib} rib <fracture>.
        say acute {side} {rib} rib fracture | {side} {rib} rib fracture
        pertinent pneumothorax
        finding bone metastasis : actionable bones 0.6 chronic age=40-95
        slot loc: T6 vertebral body | T10 vertebral body | left fifth rib | sternum | right scapula
        np a lytic <lesion> in the {loc}, suspicious for metastasis
        np a destructive <lesion> of the {loc}, concerning for metastasis
        find A lytic <lesion> involves the {loc}, suspicious for metastasis.
        find The {loc} has a sclerotic <focus>, suspicious for metastasis.
        say {loc} lesion, suspicious for metastasis | bone lesion of the {loc}, suspicious for metastasis
        """
}
