extension ChallengeTables {
    /// What every challenge case on a chest CT may have around its findings.
    static let chestTomography = """
        exam chest-ct CT 28
        title Computed tomography of the thorax | Thoracic CT after intravenous contrast | CT thorax, thin slices
        reason Shadow on a film | Coughing for months | Breathless and pale | Pain between the shoulder blades
        reason Weight loss without a cause | Hit by a car
        prior Thoracic CT of {date} | Earlier CT from {date}
        calm technique : Slices of one millimeter were read in three planes. | Breathing artifacts are slight.
        calm lungs consolidation : Neither lobe contains a consolidation. | Aerated lungs, free of consolidation.
        calm pleura pleural effusion : The pleural cavities hold no effusion. | I find no effusion on either side.
        calm pleura pneumothorax : A pneumothorax is not found. | No pneumothorax lies along the chest wall.
        calm heart cardiomegaly : Heart chambers of normal size. | The heart measures within normal limits.
        calm pericardium pericardial effusion : The pericardium contains no effusion.
        calm pericardium pericardial effusion : Around the heart no pericardial effusion has gathered.
        calm arteries pulmonary embolism : The pulmonary arteries fill without an embolus.
        calm arteries pulmonary embolism : Down to the subsegments no pulmonary embolus is found.
        calm aorta dissection : No dissection splits the aortic wall. | The aorta enhances evenly, without dissection.
        calm nodes lymphadenopathy : No lymphadenopathy in hila or axillae. | Nodes are tiny, there is no lymphadenopathy.
        calm bones fracture : Ribs and spine are without a fracture. | No fracture on the bone window.
        calm thyroid thyroid nodule : The thyroid holds no nodule. | No nodule deforms the thyroid.
        calm adrenals adrenal lesion : Neither adrenal gland bears a nodule. | No nodule sits in the adrenal glands.
        """

    /// Lungs, pleura and vessels of chest CT.
    static let chestTomographyFindings = """
        finding nodule; in lungs; sided; size 6 8 15 30; mass lung lesion; follow fleischner; varies
        slot lobe upper lobe | lower lobe
        say a solid {size} {lump} in the {side} {lobe}
        ask Repeat CT of the chest is advised.
        + A solid {lump} sits in the {side} {lobe} and measures {size}.
        + The {side} {lobe} harbors a solid {lump} of {size}.
        + In the periphery of the {side} {lobe} lies a {size} solid {lump}.
        - A solid nodule is not found in the {side} {lobe}.
        - The {side} {lobe} harbors no nodule.
        - In the periphery of the {side} {lobe} lies no nodule.
        finding nodule; in lungs; sided; size 6 8 15; follow subsolid; varies
        slot lobe upper lobe | lower lobe
        say a ground-glass nodule of {size} in the {side} {lobe}
        ask Another CT in six months is advised.
        + A faint ground-glass nodule of {size} is tucked into the {side} {lobe}.
        + The {side} {lobe} bears a ground-glass nodule, {size} across.
        - No ground-glass nodule is tucked into the {side} {lobe}.
        - The {side} {lobe} bears no ground-glass nodule.
        finding lung lesion; in lungs; sided; over 30; follow yes; varies
        slot lobe upper lobe | lower lobe
        say a {side} {lobe} mass measuring {size} across
        ask Biopsy is advised.
        + An irregular mass of {size} replaces part of the {side} {lobe}.
        + The {side} {lobe} is invaded by a mass {size} in diameter.
        - No irregular mass replaces the {side} {lobe}.
        - The {side} {lobe} is free of any mass.
        finding pulmonary embolism; in arteries; urgent; sided
        say a pulmonary embolus on the {side}
        + A clot straddles the {side} lobar branches, an acute pulmonary embolus.
        + On the {side} a pulmonary embolus blocks the lower lobe artery.
        - Nothing straddles the {side} lobar branches, and there is no pulmonary embolus.
        - On the {side} no pulmonary embolus blocks the lower lobe artery.
        finding dissection; in aorta; urgent
        say an aortic dissection
        + From the arch downward a dissection splits the aorta.
        + Two lumina in the descending aorta prove a dissection.
        - From the arch downward the aorta is without a dissection.
        - The descending aorta has one lumen and no dissection.
        finding empyema; in pleura; urgent; sided; varies
        say a {side} empyema
        + A rim of thick pleura encloses pus, a {side} empyema.
        + The loculated pocket on the {side} is an empyema.
        - There is no sign of a {side} empyema.
        - An empyema is not found on the {side}.
        finding pneumothorax; in pleura; urgent; sided; varies
        slot amount small | moderate | large
        say a {amount} {side} pneumothorax
        + In front of the {side} lung lies a {amount} pneumothorax.
        + The {side} lung has shrunk behind a {amount} pneumothorax.
        - In front of the {side} lung lies no pneumothorax.
        - The {side} lung reaches the chest wall and there is no pneumothorax.
        finding pleural effusion; in pleura; sided; varies
        slot amount small | moderate | large
        say a {amount} {side} pleural effusion
        + Dependent fluid on the {side} forms a {amount} pleural effusion.
        + There is a {amount} effusion of water density on the {side}.
        - Dependent fluid on the {side} is missing, there is no pleural effusion.
        - There is no effusion of water density on the {side}.
        finding consolidation; in lungs; sided; varies
        slot lobe upper lobe | lower lobe
        say consolidation of the {side} {lobe}
        + Airless consolidation spreads through the {side} {lobe}.
        + Segments of the {side} {lobe} are lost to consolidation.
        - No airless consolidation spreads through the {side} {lobe}.
        - The segments of the {side} {lobe} are without consolidation.
        finding bronchiectasis; in lungs; sided; follow no
        slot lobe upper lobe | lower lobe
        say {side} {lobe} bronchiectasis
        + Widened bronchi in the {side} {lobe} amount to bronchiectasis.
        + Bronchiectasis is confined to the {side} {lobe}.
        - The bronchi of the {side} {lobe} taper without bronchiectasis.
        - No bronchiectasis in the {side} {lobe}.
        finding emphysema; in lungs; follow no
        say emphysema
        + The upper zones show centrilobular emphysema of moderate degree.
        + Centrilobular emphysema thins out the upper zones.
        - The upper zones are without emphysema.
        - No emphysema thins out the upper zones.
        finding granuloma; in lungs; sided; follow no; benign
        slot lobe upper lobe | lower lobe
        say an old {side} {lobe} granuloma
        + A tiny dense spot in the {side} {lobe} is a calcified granuloma.
        + The {side} {lobe} contains one old calcified granuloma.
        """

    /// Heart, mediastinum, bones and what lies at the edge of chest CT.
    static let chestTomographyOther = """
        finding thyroid nodule; in thyroid; sided; size 15; follow thyroid; varies
        say a nodule of the {side} thyroid lobe, {size}
        ask Thyroid ultrasound should follow.
        + A nodule of {size} replaces the lower pole of the {side} thyroid lobe.
        + The {side} thyroid lobe contains a nodule measuring {size}.
        - No nodule replaces the lower pole of the {side} thyroid lobe.
        - The {side} thyroid lobe contains no nodule.
        finding lymphadenopathy; in nodes; varies
        say mediastinal lymphadenopathy
        + Bulky lymphadenopathy crowds the carina.
        + Beneath the carina there is matted lymphadenopathy.
        - No lymphadenopathy crowds the carina.
        - Beneath the carina lymphadenopathy is absent.
        finding pericardial effusion; in pericardium; varies
        slot amount small | moderate | large
        say a {amount} pericardial effusion
        + A {amount} pericardial effusion wraps around the ventricles.
        + Between the pericardial layers lies a {amount} pericardial effusion.
        - No pericardial effusion wraps around the ventricles.
        - Between the layers a pericardial effusion is not recognizable.
        finding coronary artery disease; in heart; follow no; benign
        say coronary calcification
        + Chalky coronary calcification lines the proximal vessels.
        + The arteries of the heart bear coronary calcification.
        finding adrenal lesion; in adrenals; sided; size 15 30; varies
        say a {side} adrenal nodule {size} wide
        + The {side} adrenal gland is thickened by a nodule of {size}.
        + A {size} adrenal nodule is caught on the lowest slices on the {side}.
        - The {side} adrenal gland is slender, without a nodule.
        - No adrenal nodule is caught on the lowest slices on the {side}.
        finding adrenal lesion; in adrenals; sided; size 15; follow no; benign
        say a fat-rich {side} adrenal adenoma of {size}
        + Full of fat, the {side} adrenal adenoma of {size} has negative density values.
        + On the {side} lies a {size} adrenal adenoma with the density of fat.
        finding compression fracture; in bones; varies
        slot level T7 | T8 | T11
        say a compression fracture of {level}
        + {level} has lost a third of its height through a compression fracture.
        + A compression fracture flattens {level}.
        - {level} keeps its shape, without a compression fracture.
        - No compression fracture flattens {level}.
        finding fracture; in bones; sided
        slot rib fifth | sixth | seventh
        say a {side} rib fracture
        + The bone window reveals a fracture of the {side} {rib} rib.
        + Laterally the {side} {rib} rib shows a fracture.
        - The bone window reveals no fracture of the {side} {rib} rib.
        - Laterally the {side} {rib} rib shows no fracture.
        finding aneurysm; in aorta; over 40; varies
        say an aneurysm of the ascending aorta, {size}
        + The ascending aorta balloons into an aneurysm of {size}.
        + An aneurysm of the ascending aorta reaches {size}.
        - The ascending aorta does not form an aneurysm.
        - There is no aneurysm of the ascending aorta.
        finding renal cyst; in kidneys; sided; size 15 30; follow no; benign
        say a simple {side} renal cyst of {size}
        + At the edge of the scan the {side} kidney has a simple cyst of {size}.
        + A simple cyst {size} large hangs from the {side} kidney.
        finding hiatal hernia; in stomach; follow no; benign
        say a hiatal hernia
        + A pouch of stomach has slid upward as a hiatal hernia.
        + There is a hiatal hernia of modest size.
        - No pouch of stomach has slid upward, hence no hiatal hernia.
        """
}
