extension ConceptTables {
    /// Heart, pericardium and coronary arteries.
    static let heart = """
        cardiomegaly : actionable heart graded < enlargement
          cardiomegaly | megalocardia | heart .. enlarged | heart .. enlargement | heart .. prominent
          heart .. prominence | cardiac .. enlarged | cardiac .. enlargement | cardiac .. prominent
          cardiac .. prominence | cardiopericardial .. enlarged | cardiopericardial .. enlargement
          cardiopericardial .. prominent | cardiopericardial .. prominence | heart size .. increased
          cardiac silhouette .. increased | cardiac size .. increased | enlarged .. heart
          enlarged .. cardiac silhouette | enlarged .. cardiac | enlargement .. heart
          enlargement .. cardiac silhouette | enlargement .. cardiac | prominent .. heart
          prominent .. cardiac silhouette | prominent .. cardiac | prominence .. heart
          prominence .. cardiac silhouette | prominence .. cardiac | increased heart size | increased cardiac size
          heart size is slightly large | heart size is mildly large | heart size is large
          heart size remains slightly large | heart size remains mildly large | heart size remains large
          heart size appears slightly large | heart size appears mildly large | heart size appears large
          heart is slightly large | heart is mildly large | heart is large | heart remains slightly large
          heart remains mildly large | heart remains large | heart appears slightly large
          heart appears mildly large | heart appears large | large heart
        borderline heart size : minor heart < cardiomegaly
          heart .. borderline | heart .. upper limits | heart .. top normal | heart .. upper normal
          cardiac .. borderline | cardiac .. upper limits | cardiac .. top normal | cardiac .. upper normal
          borderline .. heart | borderline .. cardiac size | borderline .. cardiac silhouette
          upper limits .. heart | top normal .. heart
        right ventricular enlargement : actionable heart < cardiomegaly
          right ventricular enlargement | right ventricular dilat* | right ventricle enlargement
          right ventricle dilat* | enlarged .. right ventric* | dilated .. right ventric*
          enlargement .. right ventric* | right ventric* .. enlarged | right ventric* .. dilated
        atrial enlargement : minor heart sided < cardiomegaly
          atrial enlargement | atrial dilat* | enlarged .. left atri* | enlarged .. right atri*
          dilated .. left atri* | dilated .. right atri* | enlargement .. left atri* | enlargement .. right atri*
          left atrium .. enlarged | left atrium .. dilated | left atrial .. enlarged | left atrial .. dilated
          right atrium .. enlarged | right atrium .. dilated | right atrial .. enlarged | right atrial .. dilated
          biatrial enlargement | biatrial dilat* | bi-atrial enlargement | bi-atrial dilat* | dilated atri*
        left ventricular dilatation : minor heart graded
          dilated .. left ventric* | dilatation .. left ventric* | left ventric* .. dilat* | cavity .. dilat*
          lv .. dilat* | dilated lv
        left ventricular hypertrophy : minor heart
          ventricular hypertrophy | septal hypertrophy | lv hypertrophy | concentric hypertrophy | lvh
          septum .. hypertroph* | left ventric* .. hypertroph*
        right heart strain : urgent heart
          right heart strain | right ventricular strain | rv strain | rv to lv ratio | rv to left ventricular ratio
          right ventricular to lv ratio | right ventricular to left ventricular ratio | septal bowing
          bowing .. septum | flattening .. septum
        pericardial effusion : actionable heart graded < fluid
          pericardial effusion* | pericardial fluid | pericardial fluid collection* | effusion .. pericardium
          effusion .. pericardial | fluid .. pericardium | fluid .. pericardial | hemopericardi*
        cardiac tamponade : urgent heart acute
          tamponade
        pericardial thickening : minor heart < thickening
          pericardium .. thicken* | pericardial .. thicken* | pericardial enhancement
        pneumopericardium : urgent heart acute
          pneumopericardi*
        coronary calcification : minor coronary-arteries < vascular calcification
          coronary calcium | coronary artery calcium | coronary arterial calcific* | coronary vascular calcific*
          calcified coronar* | calcifi* .. coronary | coronary .. calcifi* | coronary artery atheroscleros*
          coronary atheroscleros*
        coronary artery disease : actionable coronary-arteries
          coronary disease | coronary artery disease | coronary arteriosclerosis | two vessel disease
          three vessel disease | single vessel disease | coronary .. plaque | coronary .. plaques
          coronary .. plaquing | multivessel disease
        coronary stenosis : actionable coronary-arteries < stenosis
          coronary .. stenosis | coronary .. stenoses | coronary .. narrowing | coronary .. lesion*
          coronary .. occlu* | stenosis .. coronary | stenosis .. circumflex | stenosis .. lad | stenosis .. rca
          stenosis .. diagonal | lesion .. coronary | lesion .. circumflex | lesion .. lad | lesion .. rca
          lesion .. diagonal | occlu* .. coronary | occlu* .. circumflex | occlu* .. lad | occlu* .. rca
          occlu* .. diagonal | lad .. stenosis | lad .. stenoses | lad .. narrow* | lad .. lesion
          lad .. plaque | circumflex .. stenosis | circumflex .. stenoses | circumflex .. narrow*
          circumflex .. lesion | circumflex .. occlu* | circumflex .. plaque | rca .. stenosis | rca .. stenoses
          rca .. narrow* | rca .. lesion | rca .. plaque | left main .. stenosis
          left main .. stenoses | left main .. narrow* | left main .. lesion | left main .. occlu*
          left main .. plaque | diagonal .. stenosis | diagonal .. stenoses | diagonal .. narrow*
          diagonal .. lesion | diagonal .. occlu* | diagonal .. plaque | left anterior descending .. stenosis
          left anterior descending .. stenoses | left anterior descending .. narrow*
          left anterior descending .. lesion | left anterior descending .. occlu*
          left anterior descending .. plaque
        myocardial infarct : actionable heart < infarct
          myocardial infarct* | myocardium infarct* | transmural infarct* | infarct* .. wall | fixed .. defect*
          defect* .. fixed | scar* .. myocardium | irreversible defect*
        myocardial ischemia : actionable heart < ischemia
          myocardial ischemia | myocardial ischaemia | inducible ischemia | inducible ischaemia
          stress induced ischemia | stress induced ischaemia | exercise induced ischemia
          exercise induced ischaemia | reversible .. defect* | defect* .. reversib* | ischemia .. wall
          ischemia .. myocardi* | reversibility | reperfusion defect* | ischemic perfusion defect*
          stress perfusion defect* | defect .. inferior wall | defect .. lateral wall | defect .. anterior wall
          defect .. septal wall | defect .. apical wall | defect .. inferolateral wall
          defect .. anterolateral wall | defect .. inferoseptal wall | defect .. anteroseptal wall
          myocardial perfusion defect* | myocardial perfusion abnormalit*
        attenuation artifact : benign heart normalvariant
          attenuation artifact* | breast attenuation | diaphragmatic attenuation | diaphragm attenuation
          attenuation .. breast | attenuation .. diaphragm*
        wall motion abnormality : actionable heart
          wall motion defect* | wall motion and thickening abnormal* | wall motion and thickening defect*
          hypokine* | akine* | dyskine* | asynergy | wall motion .. abnormal* | wall motion .. reduced
          abnormal* .. wall motion
        reduced ejection fraction : actionable heart
          reduced ejection fraction | reduced lvef | reduced ef | reduced left ventricular ejection fraction
          decreased ejection fraction | decreased lvef | decreased ef | decreased left ventricular ejection fraction
          low ejection fraction | low lvef | low ef | low left ventricular ejection fraction
          depressed ejection fraction | depressed lvef | depressed ef | depressed left ventricular ejection fraction
          diminished ejection fraction | diminished lvef | diminished ef
          diminished left ventricular ejection fraction | abnormal ejection fraction | abnormal lvef | abnormal ef
          abnormal left ventricular ejection fraction
          ejection fraction .. decreased | ejection fraction .. low
          ejection fraction .. diminished | lvef .. decreased | lvef .. low | lvef .. depressed
          lvef .. diminished | reduced systolic function | depressed systolic function | lv dysfunction
          left ventricular dysfunction | regional wall motion abnormalit*
        transient ischemic dilatation : actionable heart
          transient ischemic dilatation | transient ischemic dilation | transient ischaemic dilatation
          transient ischaemic dilation | tid | transient cavity dilatation | transient .. dilatation
          stress .. dilatation
        diastolic dysfunction : minor heart
          diastolic dysfunction | impaired relaxation | abnormal relaxation | delayed relaxation
          diastolic .. abnormal*
        cardiomyopathy : actionable heart
          cardiomyopath* | noncompaction
        valve stenosis : actionable heart < stenosis
          aortic stenosis | mitral stenosis | tricuspid stenosis | pulmonic stenosis | pulmonary stenosis
          valvular stenosis | aortic valve stenosis | mitral valve stenosis | stenotic valve | stenotic aortic valve
        valve regurgitation : actionable heart
          regurgit* | aortic insufficiency | mitral insufficiency | tricuspid insufficiency | valvular insufficiency
          mitral prolapse | valv* .. prolapse
        valve calcification : benign heart < calcification
          aortic valve .. calcifi* | mitral valve .. calcifi* | aortic valve leaflet* .. calcifi* | valve .. calcifi* | calcifi* .. leaflet* | annular calcific* | aortic valve calcific* | valvular calcific* | mitral calcific* | calcifi* .. annulus
          calcifi* .. valve | annulus .. calcifi* | valve .. calcifi* | leaflets .. calcifi* | valvular scleros*
          leaflets .. thicken* | leaflets .. sclero* | valve .. thicken* | valve .. sclero*
        valve vegetation : urgent heart acute
          vegetation | vegetations
        intracardiac thrombus : urgent heart < thrombus
          intracardiac thrombus | intracardiac thrombi | intracardiac clot | ventricular thrombus
          ventricular thrombi | ventricular clot | atrial thrombus | atrial thrombi | atrial clot
          atrial appendage thrombus | atrial appendage thrombi | atrial appendage clot | apical thrombus
          apical thrombi | apical clot | thrombus .. ventric* | thrombus .. atri* | thrombus .. apex
          thrombus .. appendage | thrombi .. ventric* | thrombi .. atri* | thrombi .. apex | thrombi .. appendage
          intracardiac mass*
        septal defect : minor heart
          atrial septal defect* | ventricular septal defect* | interatrial septal defect* | patent foramen ovale
          pfo | patent ductus arteriosus
        congenital heart disease : minor heart
          congenital heart disease | transposition
          hypoplastic left heart
        """
}
