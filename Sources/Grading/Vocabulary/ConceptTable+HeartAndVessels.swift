extension ConceptTable {
    /// Heart, great vessels, and vessels elsewhere.
    static let heartAndVessels = """
        cardiomegaly; actionable; label Cardiomegaly; at heart
            cardiomegal*, enlarged heart*, heart .. enlarged, heart enlarg*, cardiac enlarg*, enlarged cardiac
            cardiac silhouette .. enlarged, enlarg* .. cardiac silhouette, enlarg* of the heart, enlarg* .. heart size
            cardiac shadow .. enlarged, heart .. large, heart size .. increased, increased heart size, heart is big
            prominen* .. cardiac silhouette, cardiac silhouette .. prominen*, heart size .. prominent
            cardiac prominence
            heart .. prominent, prominen* .. heart, ventricular enlarg*, atrial enlarg*, atrial dilat*
            ventricular dilat*
            cardiac contour .. enlarged, heart .. mildly increased, cardiopericardial silhouette .. enlarged
            uncertain: borderline cardiomegaly, borderline heart size, heart size .. borderline, heart .. borderline
            uncertain: upper limits of normal .. heart, heart .. upper limits of normal, borderline enlarged heart
            uncertain: heart .. upper limits normal, cardiac silhouette .. upper limits, borderline cardiac
            uncertain: heart .. upper normal, heart .. top normal, heart .. borderline enlarged
            uncertain: borderline enlarged cardiac
            absent: heart .. normal, normal heart, heart .. within normal limits, cardiac silhouette .. normal
            absent: cardiac silhouette .. within normal limits, normal cardiac silhouette, normal .. heart size
            absent: heart .. unremarkable, unremarkable heart, cardiac contour .. normal, heart .. not enlarged
            absent: cardiomediastin* silhouette .. normal, cardiomediastin* silhouette .. within normal limits
            absent: normal cardiomediastin* silhouette, cardiac silhouette .. unremarkable, normal cardiac size
            absent: cardiac .. within normal limits, normal size heart, normal sized heart
        pericardial effusion; actionable; acute; at pericardium; for pleural effusion
            pericardial effusion*, pericardial fluid, effusion .. pericard*
        tamponade; urgent; acute; at pericardium
            tamponade
        coronary artery disease; minor; at coronary artery; for calcification
            coronary artery disease*, coronary disease*, coronary atheroscler*, cad, coronary artery calcif*
            coronary calcif*, vessel disease, coronary artery atheroscler*, atheromatous plaque, calcific plaque
            multivessel coronary*, calcified plaque, soft plaque, mixed plaque
        myocardial ischemia; urgent; acute; at heart
            ischemi*, myocardial ischemi*, inducible ischemi*, reversible perfusion, reversible defect*
            reversible ischemi*, reversibility
        myocardial infarct; actionable; at heart; for infarct
            myocardial infarct*, fixed defect*, fixed perfusion defect*, myocardial scar*, infarcted myocard*
        wall motion abnormality; actionable; at heart
            hypokine*, akine*, dyskine*, wall motion abnormal*
            absent: wall motion .. normal, normal .. wall motion
        reduced ventricular function; actionable; at heart
            reduced .. ventricular function, reduced .. ejection fraction, depressed .. ejection fraction
            ventricular dysfunction, systolic dysfunction, reduced .. systolic function, cardiomyopath*
            decreased .. ejection fraction, impaired .. ventricular, global hypokine*
            uncertain: low normal .. function, low normal .. ejection, borderline .. ejection fraction
            absent: normal .. ventricular function, preserved .. ventricular, normal .. ejection fraction
            absent: normal .. systolic function, ventricular function .. normal, preserved .. systolic
        diastolic dysfunction; minor; at heart
            diastolic dysfunction, impaired relaxation
        ventricular hypertrophy; minor; at heart
            ventricular hypertrophy, hypertrophy .. ventricle, septal hypertrophy, lvh
        valve regurgitation; minor; at heart valve
            regurgitation, valvular insufficiency, mitral insufficiency, aortic insufficiency
        valve stenosis; actionable; at heart valve
            aortic stenosis, mitral stenosis, valvular stenosis, valve stenosis
        valve calcification; benign; at heart valve; for calcification
            valv* calcif*, annul* calcif*, calcif* .. annulus, calcif* of the .. valve
        aortic atherosclerosis; benign; at aorta; for calcification
            calcified aort*, aort* .. calcif*, calcif* .. aort*, atheroscler* .. aort*, aort* .. atheroscler*
            atheroscler* change*, atheroscler* disease, atheroscler*, atheroscler* calcif*, vascular calcif*
            arterioscler*
        tortuous aorta; benign; at aorta
            tortuo* .. aort*, aort* .. tortuo*, ectatic .. aort*, aort* .. ectati*, aort* ectasia, aort* .. unfold*
            unfold* .. aort*, uncoil* .. aort*, aort* .. uncoil*, elongated aort*, tortuo*, ectasia of the .. aort*
        aneurysm; actionable
            aortic aneurysm*, aneurysm* .. aort*, dilat* .. aort*, aort* .. dilat*, aneurysmal dilat*, aneurysm*
            thoracic aneurysm*, aaa
        dissection; urgent; acute; at aorta
            dissect*, aortic dissect*, intimal flap*, intramural hematoma
        aortic rupture; urgent; acute; at aorta
            aort* rupture*, ruptured .. aneurysm*, contrast extravasat*, active extravasat*, extravasat*
            active bleed*, traumatic aort*, aortic injury, aortic transection, rupture* .. aort*
        deep vein thrombosis; urgent; acute; at vein
            deep vein thromb*, deep venous thromb*, dvt, venous thromb*, vein thromb*, thrombus, thrombosis, thrombi
            intraluminal thromb*, noncompressible, portal vein thromb*
        coronary stenosis; actionable; at coronary artery; for stenosis, arterial stenosis
            coronary stenosis, lad stenosis, circumflex stenosis, left main stenosis
        arterial stenosis; actionable; at artery; for stenosis
            carotid stenosis, artery stenosis, arterial stenosis, stenosis of the .. artery, arterial obstructive
            stenosis .. carotid, arterial insufficiency, obstructive disease, arterial narrowing, flow limiting
            arterial occlusive*, peripheral arterial disease
        arterial occlusion; urgent; acute; at artery
            arterial occlusion, arter* .. occlu*, occlu* .. arter*, vessel occlusion*, occluded
            absent: patent coronar*
        vascular malformation; actionable
            arteriovenous malformation*, avm, cavernoma*, vascular malformation*, arteriovenous fistula*
        """
}
