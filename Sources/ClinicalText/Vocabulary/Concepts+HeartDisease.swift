extension ConceptTables {
    /// Diseases of the heart and vessels that have a name of their own.
    static let heartDisease = """
        pericarditis : actionable pericardium acute < pericardial thickening
          pericarditis
        constrictive pericarditis : actionable pericardium < pericarditis
          constrictive pericarditis | pericardial constriction | constrictive physiology
        pericardial calcification : minor pericardium < calcification
          pericardial calcific* | calcified pericardium | calcific* .. pericardi* | pericardi* .. calcifi*
        myocarditis : actionable heart < cardiomyopathy
          myocarditis | myopericarditis
        endocarditis : urgent heart acute < infection, valve vegetation
          endocarditis
        cardiac mass : actionable heart < mass
          cardiac mass | cardiac masses | intracardiac mass | intracardiac masses | atrial mass | ventricular mass
          cardiac tumor* | mass .. atrium | mass .. ventricle | cardiac lesion*
        myxoma : actionable heart < cardiac mass
          myxoma* | atrial myxoma* | papillary fibroelastoma* | fibroelastoma*
        hypertrophic cardiomyopathy : actionable heart < cardiomyopathy
          hypertrophic cardiomyopathy | hypertrophic obstructive cardiomyopathy | hocm | asymmetric septal hypertrophy
        dilated cardiomyopathy : actionable heart < cardiomyopathy
          dilated cardiomyopathy | nonischemic cardiomyopathy | ischemic cardiomyopathy
        amyloidosis : actionable -
          amyloid | amyloidosis | cardiac amyloid*
        myocardial scar : minor heart < scarring, myocardial infarct
          myocardial scar* | late gadolinium enhancement | delayed enhancement | delayed hyperenhancement
          late enhancement | subendocardial enhancement | transmural enhancement | myocardial fibrosis
          fixed perfusion defect* | fixed defect*
        perfusion defect : actionable heart < defect, myocardial ischemia
          perfusion defect* | reversible perfusion defect* | reversible defect* | perfusion abnormalit*
        ventricular aneurysm : actionable heart < aneurysm
          ventricular aneurysm* | apical aneurysm* | lv aneurysm* | aneurysm* .. ventric* | septal aneurysm*
        reduced ventricular function : actionable heart < reduced ejection fraction
          reduced .. ventricular function | reduced .. systolic function | impaired .. ventricular function
          impaired .. systolic function | systolic dysfunction | ventricular dysfunction | depressed .. function
          systolic function .. reduced | systolic function .. impaired | ventricular function .. reduced
          ventricular function .. impaired | decreased .. systolic function | decreased .. ventricular function
          ejection fraction .. reduced | ejection fraction .. depressed | ef .. reduced | lvef .. reduced
        mitral valve prolapse : minor heart
          mitral valve prolapse | valve prolapse | prolapse .. leaflet* | leaflet* .. prolapse
        bicuspid aortic valve : minor heart
          bicuspid | bicuspid aortic valve | bicuspid valve
        coronary anomaly : actionable coronary-arteries
          coronary anomal* | coronary artery anomal* | anomalous coronary* | anomalous origin
          anomalous .. coronary | myocardial bridg* | interarterial course
        coronary occlusion : urgent coronary-arteries < occlusion, coronary stenosis
          coronary occlusion* | coronary artery occlusion* | occlusion .. rca | occlusion .. lad | occlusion .. circumflex
          rca .. occlu* | lad .. occlu*
        coronary aneurysm : actionable coronary-arteries < aneurysm
          coronary aneurysm* | coronary artery aneurysm* | coronary ectasia
        coronary stent : minor coronary-arteries device < arterial stent
          coronary stent* | coronary artery stent* | lad stent* | rca stent* | circumflex stent*
        restenosis : actionable arteries < stenosis
          restenosis | in stent restenosis | in stent stenosis | instent restenosis | neointimal hyperplasia
        bypass graft : minor arteries sided device < postoperative change
          bypass graft | bypass grafts | femoropopliteal bypass* | fem pop bypass* | femoral popliteal bypass*
          femoropopliteal graft* | aortobifemoral graft* | aortobifemoral bypass* | axillofemoral bypass*
          vascular graft* | aortic graft* | interposition graft*
          aortobiiliac graft*
        stent graft : minor arteries device < arterial stent, bypass graft
          stent graft* | endograft* | evar | tevar | endovascular repair
        patent ductus arteriosus : minor heart < septal defect
          ductus arteriosus | patent ductus
        tetralogy of Fallot : actionable heart < congenital heart disease
          tetralogy | tetralogy of fallot | fallot*
        situs inversus : benign - normalvariant < congenital heart disease
          situs inversus | dextrocardia | heterotaxy | situs ambiguus
        persistent left superior vena cava : benign veins normalvariant < vascular anomaly
          persistent left superior vena cava | left superior vena cava | left sided superior vena cava | persistent left svc | left svc
          double superior vena cava | duplicated inferior vena cava | left sided ivc | duplicated ivc | left sided svc
        venous variant : benign veins normalvariant < vascular anomaly
          retroaortic left renal vein | retroaortic renal vein | circumaortic left renal vein | circumaortic renal vein
        intramural hematoma : urgent aorta acute < hematoma, aortic dissection
          intramural hematoma* | crescentic hyperattenuation
        penetrating aortic ulcer : urgent aorta < ulcer, aortic dissection
          penetrating ulcer* | penetrating aortic ulcer* | penetrating atherosclerotic ulcer*
        aortic ectasia : minor aorta < dilatation
          ectasia .. aorta | ectatic .. aorta | aort* .. ectatic | aortic ectasia | aort* .. ectasia
          dilated .. aorta | dilat* .. aortic root | aort* .. dilat* | dilatation .. aorta | annuloaortic ectasia
        aortic rupture : urgent aorta acute < rupture, abdominal aortic rupture
          aortic rupture* | ruptured .. aort* | aort* .. rupture* | rupture .. aort* | leaking .. aneurysm
        aortic thrombus : actionable aorta < thrombus
          mural thromb* | aortic thromb* | thromb* .. aorta | floating thromb*
        mesenteric artery stenosis : actionable arteries < stenosis
          mesenteric artery stenosis | mesenteric stenosis | sma stenosis | ima stenosis | stenosis .. mesenteric artery
          stenosis .. sma | celiac stenosis | celiac artery stenosis | celiac axis stenosis | celiac trunk stenosis
          stenosis .. celiac | celiac .. narrow* | celiac .. stenosis | sma .. stenosis
        mesenteric artery occlusion : urgent arteries acute < occlusion, ischemic bowel
          sma occlusion* | sma thromb* | sma embol* | mesenteric artery occlusion* | mesenteric artery thromb*
          mesenteric artery embol* | occlu* .. superior mesenteric artery | occlu* .. sma | sma .. occlu*
          thromb* .. superior mesenteric artery | superior mesenteric artery .. occlu* | embol* .. superior mesenteric artery
        renal artery stenosis : actionable arteries sided < stenosis
          renal artery stenos* | renal arterial stenos* | stenos* .. renal arter* | renal artery narrow* | renal artery .. stenos*
        median arcuate ligament syndrome : minor arteries < compression
          median arcuate ligament | median arcuate ligament syndrome | median arcuate ligament compression | arcuate ligament .. compress*
          compress* .. arcuate ligament
        nutcracker syndrome : minor veins < compression
          nutcracker | nutcracker syndrome | nutcracker phenomenon | nutcracker configuration
        May-Thurner syndrome : minor veins < compression
          may thurner | may thurner syndrome | may thurner configuration | may thurner physiology | may thurner anatomy
        mesenteric vein thrombosis : urgent veins < thrombus, portal vein thrombosis
          mesenteric venous thromb* | mesenteric vein thromb* | smv thromb* | smv .. thromb* | thromb* .. smv
          superior mesenteric vein .. thromb* | thromb* .. superior mesenteric vein | thromb* .. mesenteric vein
        splenic vein thrombosis : actionable veins < thrombus, portal vein thrombosis
          splenic vein thromb* | splenic vein .. thromb* | thromb* .. splenic vein | splenic vein occlu*
        renal vein thrombosis : urgent veins sided < thrombus
          renal vein thromb* | renal vein .. thromb* | thromb* .. renal vein | renal vein tumor thromb*
        hepatic vein thrombosis : urgent veins < thrombus, portal vein thrombosis
          hepatic vein thromb* | hepatic vein .. thromb* | thromb* .. hepatic vein* | hepatic venous thromb* | hepatic vein occlu*
        Budd-Chiari syndrome : urgent liver < hepatic vein thrombosis
          budd chiari | budd chiari syndrome
        hepatic artery thrombosis : urgent arteries < thrombus
          hepatic artery thromb* | thromb* .. hepatic artery | hepatic artery occlu*
        ovarian vein thrombosis : actionable veins sided < thrombus
          ovarian vein thromb* | gonadal vein thromb* | thromb* .. ovarian vein | thromb* .. gonadal vein
        pelvic congestion syndrome : minor veins < congestion, varices
          pelvic congestion | pelvic congestion syndrome | pelvic varic* | parauterine varic* | ovarian varic*
          dilated ovarian vein* | dilated gonadal vein*
        gastric varices : actionable veins < varices
          gastric varic* | fundal varic* | splenic varic* | perisplenic varic* | gastrosplenic varic*
        collateral vessels : minor veins < varices
          collateral vessel* | collaterals | venous collateral* | collateral vein* | portosystemic collateral*
          portosystemic shunt* | splenorenal shunt*
        arteriovenous malformation : urgent vessels < vascular malformation
          arteriovenous malformation* | avm | avms
        fibromuscular dysplasia : minor arteries sided
          fibromuscular dysplasia | fmd | string of beads
        giant cell arteritis : actionable vessels < vasculitis
          giant cell arteritis | temporal arteritis | arteritis | takayasu* | large vessel vasculitis | aortitis
        post-thrombotic change : minor deep-veins sided < chronic deep vein thrombosis
          postthrombotic | post thrombotic | postthrombotic change* | post thrombotic change* | synechia*
        lymphocele : minor - < fluid collection
          lymphocele* | lymphatic malformation*
        """
}
