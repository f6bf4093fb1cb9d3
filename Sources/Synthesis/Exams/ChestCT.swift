extension ExamTables {
    static let chestCT = """
        exam chest-ct CT 4
        title CT chest with contrast | CT chest without contrast | CT of the chest | Chest CT
        title CT thorax with IV contrast
        reason cough | abnormal chest radiograph | shortness of breath | weight loss | hemoptysis
        reason pulmonary nodule follow-up
        reason chest pain | fever | evaluation of interstitial lung disease | trauma
        question pneumonia=pneumonia | pulmonary nodule=pulmonary nodule | lung mass=lung mass | pleural effusion
        clear No acute abnormality in the chest. | No acute cardiopulmonary abnormality.
        clear No acute intrathoracic process.
        clear No acute thoracic abnormality. | No acute CT findings in the chest.
        healthy Normal CT of the chest. | Unremarkable chest CT. | Normal chest CT.
        use chest-ct-organs
        use chest-ct-findings
        """

    static let pulmonaryAngiography = """
        exam ctpa CT 3 asks
        title CT angiography of the chest, pulmonary embolism protocol | CTPA | CT chest PE protocol
        title CT pulmonary angiogram
        title CTA chest with contrast
        reason shortness of breath | pleuritic chest pain | tachycardia | elevated D-dimer | hypoxia
        reason leg swelling and dyspnea
        reason syncope | chest pain after surgery
        question pulmonary embolism | pulmonary embolism | pulmonary embolus=pulmonary embolism
        clear No pulmonary embolism. | No evidence of pulmonary embolism. | No CT evidence of pulmonary embolism.
        clear Negative for pulmonary embolism. | No acute pulmonary embolus.
        organ arteries core : Pulmonary arteries
        normal The pulmonary arteries are [well opacified and|] patent.
        normal Pulmonary arteries opacify without filling defects.
        normal Pulmonary arterial opacification is adequate without filling defect. | Pulmonary arteries are patent.
        deny pulmonary embolism | filling defect to suggest pulmonary embolism=pulmonary embolism
        deny right heart strain=right heart strain
        use chest-ct-organs
        finding pulmonary embolism : urgent arteries 5 sides acute changes=new,increased,decreased
        slot loc: lower lobe segmental | upper lobe segmental | main | lobar | subsegmental lower lobe | segmental
        np one> a {side} {loc} pulmonary <embolus> | both> +bilateral {loc} pulmonary <emboli>
        np one> acute pulmonary <embolism> in the {side} {loc} pulmonary artery
        find one> A filling defect in a {side} {loc} pulmonary artery is consistent with <embolism>.
        find both> Filling defects in bilateral {loc} pulmonary arteries represent <emboli>.
        find one> There is an occlusive <thrombus> within the {side} {loc} pulmonary artery.
        find both> Both lungs have {loc} arterial filling defects, consistent with acute pulmonary <emboli>.
        say one> acute {side} {loc} pulmonary embolism | both> acute bilateral {loc} pulmonary emboli
        say one> {side} {loc} pulmonary embolus | both> bilateral pulmonary emboli, {loc}
        with right heart strain 0.3 | pulmonary infarct 0.15
        finding saddle embolism : urgent arteries 0.8 acute changes=new
        np a saddle <embolus> at the bifurcation of the main pulmonary artery | a large <saddle embolism>
        find A <saddle embolus> straddles the pulmonary bifurcation.
        find Saddle <thrombus> extends into both main pulmonary arteries.
        say acute saddle pulmonary embolism | =Saddle pulmonary embolus extending into both lungs.
        with right heart strain 0.6
        not pulmonary embolism
        finding right heart strain : urgent heart 0.2 acute
        np right ventricular <enlargement> with bowing of the septum, consistent with right heart strain
        find The right ventricle is <dilated> relative to the left, indicating right heart strain.
        find Elevated RV to LV ratio, consistent with right heart <strain>.
        say right heart strain | =CT findings of right heart strain.
        finding pulmonary infarct : actionable lungs 0.2 side acute
        np a peripheral wedge-shaped opacity in the {side} lower lobe, likely <infarct>
        find A wedge-shaped pleural-based <opacity> in the {side} lower lobe likely represents infarct.
        say likely {side} lower lobe pulmonary infarct | {side} lower lobe opacity, likely infarct
        use chest-ct-findings
        """

    static let chestCTOrgans = """
        organ lungs core : Lungs
        normal The lungs are clear. | Lungs are clear bilaterally. | No focal lung abnormality. | Clear lungs.
        normal The lungs are well aerated without focal opacity. | The lung parenchyma is normal.
        else one> The {other} lung is clear. | The lungs are otherwise clear. | Otherwise clear lungs.
        else The remaining lungs are clear.
        deny consolidation=consolidation | suspicious nodule=pulmonary nodule | mass=lung mass | pneumonia
        deny focal consolidation=consolidation | pulmonary nodule | ground-glass opacity=ground glass opacity
        organ airways : Airways
        name central airways
        normal The central airways are patent. | Trachea and bronchi are patent. | Airways are patent.
        deny endobronchial lesion | bronchiectasis
        organ pleura core : Pleura
        normal The pleural spaces are clear. | No pleural fluid. | Pleura unremarkable. | Pleural spaces are normal.
        deny pleural effusion | pneumothorax
        organ heart core : Heart and great vessels
        name heart
        normal Heart size is normal. | The heart is normal in size. | The heart and pericardium are normal.
        normal Heart normal.
        normal Cardiac chambers are normal in size. | The heart is unremarkable.
        deny pericardial effusion
        organ aorta : Heart and great vessels
        name thoracic aorta
        normal The thoracic aorta is normal in caliber. | The aorta is nonaneurysmal. | Great vessels are unremarkable.
        deny aortic aneurysm=thoracic aortic aneurysm | aortic dissection=aortic dissection
        organ nodes core : Mediastinum
        normal No enlarged nodes. | Mediastinal and hilar nodes are not enlarged. | The mediastinum is unremarkable.
        normal Mediastinum and hila are normal.
        deny mediastinal or hilar lymphadenopathy=mediastinal lymphadenopathy
        deny lymphadenopathy=mediastinal lymphadenopathy
        deny adenopathy=mediastinal lymphadenopathy
        organ esophagus : Mediastinum
        organ thyroid : Thyroid
        name thyroid
        normal The thyroid is unremarkable. | Visualized thyroid is normal.
        organ abdomen : Upper abdomen
        name upper abdomen
        normal The visualized upper abdomen is unremarkable. | Limited images of the upper abdomen are normal.
        normal Upper abdominal organs are unremarkable where seen.
        organ adrenals : Upper abdomen
        organ bones : Bones
        normal No aggressive bone lesion. | Osseous structures are intact. | Bones are unremarkable.
        normal The bones are intact. | No acute osseous abnormality.
        deny suspicious bone lesion=bone metastasis | acute fracture=rib fracture
        """
}
