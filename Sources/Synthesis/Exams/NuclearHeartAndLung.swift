extension ExamTables {
    static let lungScan = """
        exam vq-scan NM 1
        title Ventilation perfusion lung scan | NM lung V/Q scan | V/Q scan
          | Lung scintigraphy, ventilation and perfusion
        title Perfusion and ventilation lung imaging
        reason shortness of breath | pleuritic chest pain | elevated D-dimer with contrast allergy
          | hypoxia, renal failure
        reason pulmonary hypertension | F,!old> chest pain in pregnancy | tachycardia | suspected pulmonary embolism
        question pulmonary embolism | pulmonary embolism | chronic thromboembolic disease=chronic thromboembolism
        clear Low probability of pulmonary embolism. | No scintigraphic evidence of pulmonary embolism.
        clear No evidence of pulmonary embolism. | Very low probability for pulmonary embolism.
          | Negative for pulmonary embolism.
        healthy Normal ventilation perfusion scan. | Normal V/Q scan.
          | Normal perfusion lung scan, excluding embolism.
        organ perfusion core : Perfusion
        normal Perfusion is homogeneous in both lungs. | No segmental perfusion defect is seen.
          | Normal perfusion bilaterally.
        normal Perfusion images show uniform activity.
        deny mismatched perfusion defect=pulmonary embolism | segmental perfusion defect=pulmonary embolism
        deny chronic thromboembolism
        organ ventilation core : Ventilation
        normal Ventilation is homogeneous. | Ventilation images are normal. | No ventilation defect is seen.
        normal Uniform tracer distribution on ventilation.
        deny air trapping=ventilation defect
        organ radiograph : Radiograph
        normal The concurrent chest radiograph is clear. | Same-day chest radiograph shows no acute abnormality.
        deny pleural effusion
        finding pulmonary embolism : urgent perfusion 4 acute alone sides changes=none
        slot loc: lower lobe | upper lobe | lower and middle zone
        slot amt: multiple | two large | several
        np one> +{amt} mismatched segmental perfusion <defects> in the {side} {loc}, high probability for pulmonary
          embolism
        np both> +{amt} bilateral mismatched segmental perfusion <defects>, high probability for pulmonary embolism
        find one> {amt} segmental perfusion <defects> in the {side} {loc} are not matched on ventilation.
        find one> The {side} {loc} has {amt} wedge-shaped mismatched <defects>, high probability for embolism.
        find both> {amt} segmental perfusion <defects> in both lungs are unmatched on ventilation.
        find both> Both lungs show {amt} mismatched segmental <defects>, high probability for embolism.
        say one> high probability of pulmonary embolism, {side} {loc}
          | one> {side} pulmonary embolism, high probability scan
        say both> high probability of bilateral pulmonary embolism
          | both> bilateral pulmonary emboli, high probability scan
        not matched defect | chronic thromboembolism
        finding intermediate probability scan : actionable perfusion 1.5 side acute alone changes=new
        slot loc: lower lobe | upper lobe | lung base
        np a single moderate perfusion <defect> in the {side} {loc}, intermediate probability for pulmonary embolism
        find One moderate perfusion <defect> in the {side} {loc} is partly matched, an intermediate probability
          pattern.
        find There is a single segmental <defect> in the {side} {loc}, intermediate probability for embolism.
        say intermediate probability of pulmonary embolism | =Intermediate probability scan for pulmonary embolism.
        not pulmonary embolism | matched defect | chronic thromboembolism
        finding chronic thromboembolism : actionable perfusion 1 chronic alone changes=stable
        np +multiple chronic mismatched perfusion <defects>, consistent with chronic thromboembolic disease
        find Multiple bilateral mismatched <defects> are consistent with chronic thromboembolic disease.
        find Persistent bilateral mismatched <defects> suggest chronic thromboembolic pulmonary hypertension.
        say +bilateral mismatched defects, consistent with chronic thromboembolic disease
          | chronic thromboembolic disease
        not pulmonary embolism | matched defect
        finding matched defect : minor perfusion 3 sides chronic
        slot loc: lower lobe | upper lobe | lung base
        np one> a matched perfusion and ventilation <defect> in the {side} {loc} | both> +matched bilateral <defects>
        find one> Perfusion and ventilation <defects> match in the {side} {loc}.
          | both> Matched <defects> are present in both lungs.
        find one> The {side} {loc} has a matched <defect>. | both> Bilateral <defects> are matched on ventilation.
        say one> matched defect in the {side} {loc} | both> +bilateral matched defects
          | one> matched {side} {loc} defect
        pertinent pulmonary embolism
        finding ventilation defect : minor ventilation 2.5 chronic age=40-95
        sev mild | moderate | marked
        np {sev} central <deposition> of aerosol, consistent with obstructive airway disease
          | {sev} heterogeneous <ventilation> with air trapping
        find Ventilation is <heterogeneous> with {sev} central aerosol deposition, in keeping with obstructive airway
          disease.
        find {sev} patchy <ventilation> with air trapping suggests obstructive disease.
        say {sev} ventilation heterogeneity, consistent with obstructive airway disease
          | {sev} obstructive airway disease pattern
        finding pleural effusion : minor radiograph 1.5 side acute heals
        sev small | small | trace | moderate!actionable
        np a {sev} {side} pleural <effusion> on the radiograph | {sev} {side} pleural <fluid>
        find The radiograph shows a {sev} {side} <effusion>.
          | A {sev} {side} pleural <effusion> is seen on the chest film.
        say {sev} {side} pleural effusion
        finding fissure sign : benign perfusion 1 fixed
        np a linear <defect> along the fissure, not segmental
        find A nonsegmental <defect> parallels the fissure. | Fissural <defect> is noted, nonsegmental.
        """

    static let myocardialPerfusion = """
        exam myocardial-perfusion NM 1.2 ages=38-86
        fact ef: 52..72
        title Myocardial perfusion SPECT | NM myocardial perfusion stress and rest
          | Nuclear stress test, pharmacologic
        title Myocardial perfusion imaging with regadenoson | Exercise myocardial perfusion SPECT
        reason chest pain | dyspnea on exertion | abnormal ECG | preoperative cardiac evaluation
          | known coronary artery disease
        reason atypical chest pain, diabetes | positive treadmill test | chest pain after stent placement
        question ischemia=myocardial ischemia | myocardial ischemia | infarct=myocardial infarct
        clear No scintigraphic evidence of ischemia. | No reversible perfusion defect.
          | No evidence of myocardial ischemia.
        clear No stress-induced ischemia. | No inducible ischemia. | Negative for ischemia.
        healthy Normal myocardial perfusion study. | Normal stress and rest perfusion, normal ejection fraction.
        organ perfusion core : Perfusion
        normal Stress and rest perfusion is homogeneous. | No perfusion defect at stress or rest.
          | Perfusion is uniform.
        normal Tracer distribution is normal at stress and rest.
        deny reversible defect=myocardial ischemia | fixed defect=myocardial infarct
          | inducible ischemia=myocardial ischemia
        organ function core : Function
        normal Left ventricular ejection fraction is {ef}%. | Gated images show normal wall motion, LVEF {ef}%.
        normal LVEF {ef}% with normal wall motion. | Wall motion and thickening are normal; ejection fraction {ef}%.
        deny regional wall motion abnormality=reduced ejection fraction
        organ cavity : Left ventricle
        normal The left ventricle is normal in size. | Left ventricular cavity is not dilated.
        deny transient ischemic dilatation | left ventricular dilatation
        finding myocardial ischemia : actionable perfusion 5 changes=new,increased,stable,decreased
        slot amt: small | moderate-sized | large | medium-sized
        slot loc: anterior wall | inferior wall | lateral wall | inferolateral wall | anteroseptal wall | apical wall
        slot grade: mild | moderate | severe
        np a {amt} reversible <defect> of {grade} intensity in the {loc}, consistent with ischemia
        np a {amt} {grade} reversible perfusion <defect> of the {loc}
        find A {amt} {grade} stress <defect> in the {loc} reverses at rest, consistent with ischemia.
        find The {loc} shows a {amt} reversible <defect>, {grade} in intensity.
          | In the {loc} a {amt} {grade} <defect> normalizes at rest.
        say {amt} area of ischemia in the {loc} | {amt} reversible {loc} defect, consistent with ischemia
        say ischemia of the {loc}, {amt} and {grade}
        with transient ischemic dilatation 0.12 | reduced ejection fraction 0.2
        finding myocardial infarct : actionable perfusion 3 chronic changes=new,stable
        slot loc: inferior wall | anterior wall | apical wall | inferolateral wall | septal wall
        slot amt: small | medium-sized | large
        np a {amt} fixed <defect> in the {loc}, consistent with prior infarct | a {amt} <infarct> of the {loc}
        find A {amt} <defect> in the {loc} is fixed at stress and rest, consistent with infarct.
        find The {loc} has a {amt} fixed perfusion <defect> from prior infarction.
        say {amt} {loc} infarct | {amt} fixed defect of the {loc}, consistent with prior infarct
          | prior {amt} infarct of the {loc}
        with reduced ejection fraction 0.5
        pertinent myocardial ischemia
        finding reduced ejection fraction : actionable function 2 chronic alone changes=stable
        slot low: 24..46
        slot motion: global hypokinesis | global hypokinesis | apical akinesis
        np a reduced left ventricular <ejection fraction> of {low}% with {motion}
        find Left ventricular <ejection fraction> is reduced at {low}% with {motion}.
          | Gated images show {motion}, <LVEF> {low}%.
        find <LVEF> is {low}% with {motion}.
        say reduced ejection fraction of {low}% with {motion} | left ventricular dysfunction, LVEF {low}%
        say reduced LVEF ({low}%) with {motion}
        finding transient ischemic dilatation : actionable cavity 0.5 acute changes=new
        slot tid: 1.24 | 1.29 | 1.33 | 1.41
        np transient ischemic <dilatation> with a ratio of {tid}
        find The stress to rest cavity ratio is {tid}, indicating transient ischemic <dilatation>.
        find There is transient ischemic <dilatation>, ratio {tid}.
        say transient ischemic dilatation, ratio {tid} | =Transient ischemic dilatation (ratio {tid}).
        finding left ventricular dilatation : minor cavity 1.5 chronic
        sev mild | moderate | marked!actionable
        np {sev} left ventricular <dilatation> | a dilated left <ventricle>, {sev} in degree
        find The left ventricle is <dilated>, {sev} in degree. | {sev} <dilatation> of the left ventricular cavity.
        find There is {sev} <enlargement> of the left ventricle.
        say {sev} left ventricular dilatation | {sev} left ventricular enlargement
        finding attenuation artifact : benign perfusion 3 fixed
        np F> mild anterior <attenuation> from breast tissue | M> mild inferior <attenuation> from the diaphragm
        find F> Mild fixed anterior <attenuation> is from breast tissue.
          | M> Mild inferior diaphragmatic <attenuation> is present.
        """
}
