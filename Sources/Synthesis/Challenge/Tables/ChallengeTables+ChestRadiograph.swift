extension ChallengeTables {
    /// What every challenge case on a chest film may have around its findings.
    static let chestFilm = """
        exam chest-xr XR 36
        title Chest film, frontal and side projections | Upright chest film in two planes
        title Thorax, posteroanterior and side films
        reason Breathless for three days | Coughing at night | Sharp pain on breathing in | Fever that will not settle
        reason Assessment ahead of hip surgery | Fell from a ladder | Tired, and losing weight
        prior Chest film of {date} | Earlier film from {date}
        calm technique : The film was taken upright on deep inspiration. | Positioning and exposure are adequate.
        calm technique : The patient stands a little rotated.
        calm lungs opacity : Both lung fields stay clear in either projection. | Clear lung fields throughout.
        calm lungs consolidation : I find no consolidation on either side. | Neither lung contains a consolidation.
        calm pleura pleural effusion, pneumothorax : Neither an effusion nor a pneumothorax is found.
        calm pleura pleural effusion, pneumothorax : I find no effusion and no pneumothorax on this film.
        calm pleura pleural effusion : Both costophrenic recesses are sharp. | No effusion has settled in the recesses.
        calm heart cardiomegaly : Heart of normal dimensions. | The heart has a normal size and shape.
        calm mediastinum enlarged mediastinum : The mediastinum keeps a normal outline.
        calm mediastinum enlarged mediastinum : Mediastinal borders look normal on both projections.
        calm vessels edema : Nothing points to edema. | I find no edema at this time.
        calm bones fracture : Along the ribs there is no fracture. | No fracture interrupts the rib cage.
        calm abdomen free air : Under neither dome is there free air. | No free air has gathered below the diaphragm.
        calm devices : Hair overlies the thoracic inlet. | A necklace overlies the thoracic inlet.
        """

    /// Findings of chest films.
    static let chestFilmFindings = """
        finding pneumothorax; in pleura lungs; urgent; sided; varies
        slot amount small | moderate | large
        say a {amount} {side} pneumothorax
        + Air has entered the {side} pleural space, giving a {amount} pneumothorax.
        + Along the {side} chest wall runs a {amount} pneumothorax.
        + The {side} side shows a {amount} pneumothorax that outlines the lung edge.
        - No air has entered the {side} pleural space, so there is no pneumothorax.
        - Along the {side} chest wall a pneumothorax is not visible.
        - The {side} side shows no pneumothorax.
        finding pleural effusion; in pleura; sided; varies
        slot amount small | moderate | large
        say a {amount} {side} pleural effusion
        + Fluid layers along the {side} hemidiaphragm as a {amount} pleural effusion.
        + On the {side} a {amount} effusion climbs up the chest wall.
        + Behind the {side} hemidiaphragm lies a {amount} pleural effusion.
        - Along the {side} hemidiaphragm no pleural effusion is layering.
        - On the {side} an effusion is not recognizable.
        - Behind the {side} hemidiaphragm I find no pleural effusion.
        finding consolidation; in lungs; sided; varies
        slot lobe upper lobe | lower lobe
        say a {side} {lobe} consolidation
        + A wedge of consolidation fills part of the {side} {lobe}.
        + Much of the {side} {lobe} is airless from consolidation.
        + Dense consolidation occupies a segment of the {side} {lobe}.
        - The {side} {lobe} is aerated and free of consolidation.
        - In the {side} {lobe} no consolidation has formed.
        - Dense consolidation is not found in the {side} {lobe}.
        finding pneumonia; in lungs; sided; varies
        slot lobe upper lobe | lower lobe
        say {side} {lobe} pneumonia
        + The picture in the {side} {lobe} is that of pneumonia.
        + Pneumonia occupies the posterior part of the {side} {lobe}.
        - The picture in the {side} {lobe} is not that of pneumonia.
        - There is nothing of a pneumonia in the {side} {lobe}.
        finding cardiomegaly; in heart; varies
        slot amount mild | moderate | marked
        say {amount} cardiomegaly
        + The heart spans more than half of the thorax, which makes {amount} cardiomegaly.
        + With a cardiothoracic ratio of more than one half there is {amount} cardiomegaly.
        - The heart spans less than half of the thorax, so there is no cardiomegaly.
        - The cardiothoracic ratio excludes cardiomegaly.
        finding edema; in vessels lungs; varies
        slot amount mild | moderate | severe
        say {amount} pulmonary edema
        + Blurred vessels and septal lines add up to {amount} pulmonary edema.
        + Around both hila the picture is one of {amount} pulmonary edema.
        - Vessels are crisp and without pulmonary edema.
        - Around both hila pulmonary edema is absent.
        finding nodule; in lungs; sided; size 6 8 15 30; mass lung lesion; follow film; varies
        slot lobe upper lobe | lower lobe
        say a {side} {lobe} {lump} of {size}
        ask CT of the chest should follow.
        + A round {lump} in the {side} {lobe} has a diameter of {size}.
        + The {side} {lobe} carries a solitary {lump}, {size} wide.
        + Projected on the {side} {lobe} is a {lump} of {size}.
        - A round nodule in the {side} {lobe} is not recognizable.
        - The {side} {lobe} carries no nodule.
        - Projected on the {side} {lobe} there is no nodule.
        finding lung lesion; in lungs; sided; over 30; follow yes; varies
        slot lobe upper lobe | lower lobe
        say a {side} {lobe} mass of {size}
        ask CT of the chest is advised.
        + A lobulated mass of {size} has grown in the {side} {lobe}.
        + The {side} {lobe} holds a mass with a diameter of {size}.
        - No lobulated mass has grown in the {side} {lobe}.
        - The {side} {lobe} holds no mass.
        finding atelectasis; in lungs; sided; varies
        say {side} basal atelectasis
        + Band-like atelectasis crosses the {side} base.
        + Above the {side} hemidiaphragm there are bands of atelectasis.
        - No atelectasis crosses the {side} base.
        - Above the {side} hemidiaphragm atelectasis is absent.
        finding fracture; in bones; sided
        slot rib fifth | sixth | seventh
        say a {side} rib fracture
        + The {side} {rib} rib has a fracture with a small step.
        + A fresh fracture runs through the {side} {rib} rib.
        - The {side} {rib} rib has no fracture.
        - A fresh fracture of the {side} {rib} rib is not recognizable.
        finding fracture; in bones; sided
        say a {side} clavicle fracture
        + The {side} clavicle is broken, a fracture of its middle third.
        + A fracture divides the shaft of the {side} clavicle.
        - The {side} clavicle is whole, without a fracture.
        - No fracture divides the shaft of the {side} clavicle.
        finding free air; in abdomen; urgent
        say free subdiaphragmatic air
        + A crescent of free air lifts off the liver.
        + Below the diaphragm free air has collected, a sign that a hollow organ leaks.
        - No crescent of free air lifts off the liver.
        - Below the diaphragm free air is absent.
        finding enlarged mediastinum; in mediastinum
        say a widened mediastinum
        + The upper mediastinum is clearly widened.
        + Above the aortic arch the mediastinum has widened.
        - The upper mediastinum is not widened.
        - Above the aortic arch the mediastinum has a normal width.
        finding pneumomediastinum; in mediastinum; urgent
        say pneumomediastinum
        + Streaks of air beside the heart border are a pneumomediastinum.
        + Gas lines up along the trachea and aorta as pneumomediastinum.
        - A pneumomediastinum is not recognizable beside the heart border.
        - Along the trachea there is no pneumomediastinum.
        finding malpositioned device; in devices; urgent; also support device
        say a misplaced endotracheal tube in the right main bronchus
        + The endotracheal tube is misplaced and enters the right main bronchus.
        + A misplaced endotracheal tube has gone down the right main bronchus.
        finding subcutaneous emphysema; in wall; sided; varies
        say {side} subcutaneous emphysema
        + Bubbles of subcutaneous emphysema track through the {side} chest wall.
        + The {side} armpit is lifted by subcutaneous emphysema.
        - No subcutaneous emphysema tracks through the {side} chest wall.
        - The {side} armpit has no subcutaneous emphysema.
        finding elevated diaphragm; in diaphragm; sided
        say an elevated {side} hemidiaphragm
        + The {side} hemidiaphragm is elevated by one rib space.
        + There is an elevated {side} hemidiaphragm.
        - The {side} hemidiaphragm is not elevated.
        - Neither on the {side} nor elsewhere is there an elevated hemidiaphragm.
        finding granuloma; in lungs; sided; follow no; benign
        slot lobe upper lobe | lower lobe
        say an old {side} {lobe} granuloma
        + The {side} {lobe} contains a dense granuloma with complete calcification.
        + The tiny dense spot in the {side} {lobe} is a calcified granuloma.
        finding hiatal hernia; in abdomen mediastinum; follow no; benign
        say a hiatal hernia
        + Behind the heart an air bubble marks a sliding hiatal hernia.
        + Part of the stomach lies above the diaphragm, a hiatal hernia.
        - Behind the heart nothing suggests a hiatal hernia.
        finding hyperinflation; in lungs diaphragm; follow no; benign
        say +hyperinflated lungs
        + The chest is barrel shaped and the lungs are hyperinflated.
        + Hyperinflated lungs push the domes downward.
        finding pleural plaque; in pleura; sided; follow no; benign
        say a calcified {side} pleural plaque
        + A calcified pleural plaque coats the {side} hemidiaphragm.
        + Along the {side} lateral wall runs an old pleural plaque.
        finding scoliosis; in bones; follow no; benign
        say thoracic scoliosis
        + The thoracic spine has a gentle scoliosis.
        + A scoliosis bends the midthoracic spine.
        finding tortuous aorta; in mediastinum; follow no; benign
        say a tortuous aorta
        + The aorta is elongated and tortuous.
        + With age the aorta has become tortuous.
        """
}
