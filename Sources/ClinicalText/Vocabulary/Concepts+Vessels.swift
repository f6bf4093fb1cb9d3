extension ConceptTables {
    /// Aorta, pulmonary arteries and the vessels of neck, trunk and limbs.
    static let vessels = """
        aortic calcification : benign aorta < vascular calcification
          calcifi* .. aorta | calcifi* .. aortic | calcifi* .. arch | aorta .. calcifi* | aortic .. calcifi*
          arch .. calcifi* | knob .. calcifi*
        aortic atherosclerosis : benign aorta < atherosclerosis
          aortic arteriosclero* | aortic plaque* | aorta arteriosclero* | aorta plaque* | aortoiliac atherosclero*
          aortoiliac arteriosclero* | aortoiliac plaque* | aortoiliac atheroma* | atherosclero* .. aorta
          atherosclero* .. aortic | atherosclero* .. aortoiliac | atherosclero* .. arch | arteriosclero* .. aorta
          arteriosclero* .. aortic | arteriosclero* .. aortoiliac | arteriosclero* .. arch | plaque .. aorta
          plaque .. aortic | plaque .. aortoiliac | plaque .. arch | plaques .. aorta | plaques .. aortic
          plaques .. aortoiliac | plaques .. arch | atheroma* .. aorta | atheroma* .. aortic
          atheroma* .. aortoiliac | atheroma* .. arch | aorta .. atherosclero* | aorta .. plaque | aorta .. plaques
          aorta .. atheroma* | aortic .. atherosclero* | aortic .. plaque | aortic .. plaques | aortic .. atheroma*
          aortoiliac calcific* | aortoiliac vascular calcific* | aorta .. atherosclerotic calcific*
          aortic .. atherosclerotic calcific* | calcific atherosclero* .. aort* | atherosclerotic calcific* .. aorta
          atherosclerotic calcific* .. aortic | atherosclerotic calcific* .. arch
        aortic tortuosity : benign aorta < vascular tortuosity
          aorta .. tortuo* | aorta .. unfold* | aorta .. uncoil* | aorta .. elongat*
          aortic .. tortuo* | aortic .. unfold* | aortic .. uncoil* | aortic .. elongat*
          tortuo* .. aort* | unfold* .. aort* | uncoil* .. aort*
          ectatic .. aort* | ectasia .. aort* | prominent .. aorta | prominent .. aortic | prominence .. aorta
          prominence .. aortic | aorta .. prominen* | aortic .. prominen* | unfolded | uncoiled | unfolding
          dilated .. aortic arch | dilated .. aortic knob
          dilatation .. aortic arch | dilatation .. aortic knob | dilation .. aortic arch
          dilation .. aortic knob | enlarged .. aortic root | enlarged .. aortic arch | enlarged .. aortic knob
          aortic root .. dilated | aortic root .. dilatation | aortic root .. enlarged | aortic knob .. dilated
          aortic knob .. dilatation | aortic knob .. enlarged
        thoracic aortic aneurysm : actionable aorta < aortic aneurysm
          ascending aneurysm* | aneurysm* .. thoracic | aneurysm* .. ascending | aneurysm* .. descending
          aneurysm* .. arch | aneurysm* .. aortic root | thoracic aort* .. aneurysm* | thoracic aort* .. dilat*
          ascending aort* .. aneurysm* | ascending aort* .. dilat* | descending aort* .. aneurysm*
          descending aort* .. dilat* | dilat* .. ascending aort* | dilat* .. descending aort*
          dilat* .. thoracic aort* | ectasia .. ascending aort* | ectasia .. descending aort*
          ectasia .. thoracic aort* | ascending .. aneurysm | ascending .. aneurysmal | descending .. aneurysm
          descending .. aneurysmal | thoracic .. aneurysm | thoracic .. aneurysmal
        aortic aneurysm : actionable aorta < aneurysm
          aortic aneurysm* | aneurysm* .. aorta | aneurysm* .. aortic | aorta .. aneurysm | aorta .. aneurysmal
          aorta .. aneurysms | aortic .. aneurysm | aortic .. aneurysmal | aortic .. aneurysms | taa | aaa
        abdominal aortic aneurysm : actionable aorta < aortic aneurysm
          juxtarenal aortic aneurysm* | suprarenal aortic aneurysm* | aneurysm* .. abdominal aort*
          aneurysm* .. infrarenal aort* | abdominal aort* .. aneurysm* | infrarenal aort* .. aneurysm*
          aneurysm* .. infrarenal | dilat* .. infrarenal | dilat* .. abdominal aort*
          infrarenal .. aneurysm*
        abdominal aortic rupture : urgent aorta acute < rupture
          aortic leak | aneurysm leak | aortic aneurysm rupture* | aortic aneurysm leak
          ruptur* .. aneurysm | ruptur* .. aorta | ruptur* .. aortic | aneurysm .. ruptur* | aorta .. ruptur*
        aortic dissection : urgent aorta < dissection
          type a dissection* | type b dissection* | stanford dissection* | dissection* .. aorta
          dissection* .. aortic | dissection* .. thoracic | aorta .. dissect* | aortic .. dissect*
          intramural haematoma
          type a .. dissection | type b .. dissection
        aortic injury : urgent aorta acute
          aortic injury | aortic injuries | aortic transection | aortic laceration | aortic disruption
          injury .. aorta | traumatic aortic .. injury
        endoleak : actionable aorta
          endoleak*
        aortic coarctation : actionable aorta < narrowing
          coarctation
        aortic arch variant : benign aorta normalvariant
          right aortic arch | right sided aortic arch | aberrant right subclavian | aberrant left subclavian
          aberrant subclavian | bovine arch | bovine origin | bovine configuration | common origin .. artery
          common origin .. innominate | aberrant origin .. artery | aberrant origin .. innominate
          double aortic arch | right sided arch | right sided aortic
        pulmonary hypertension : actionable pulmonary-arteries
          pulmonary hypertension | pulmonary arterial hypertension | pulmonary artery hypertension
        pulmonary artery enlargement : minor pulmonary-arteries < enlargement
          enlarge* .. pulmonary artery | enlarge* .. pulmonary arteries | enlarge* .. pulmonary trunk
          enlarge* .. pulmonary arterial | enlarge* .. pulmonary outflow
          dilat* .. pulmonary outflow | prominen* .. pulmonary artery | prominen* .. pulmonary arteries
          prominen* .. pulmonary trunk | prominen* .. pulmonary arterial | prominen* .. pulmonary outflow
          ectatic .. pulmonary artery | ectatic .. pulmonary arteries | ectatic .. pulmonary trunk
          ectatic .. pulmonary arterial | ectatic .. pulmonary outflow | pulmonary artery .. enlarged
          pulmonary artery .. prominen* | pulmonary artery .. enlargement
          pulmonary arteries .. enlarged
          pulmonary arteries .. prominen* | pulmonary arteries .. enlargement
          pulmonary trunk .. enlarged | pulmonary trunk .. prominen*
          pulmonary trunk .. enlargement
        pulmonary embolism : urgent pulmonary-arteries sided < embolus
          pe | pulmonary embol* | pulmonary thromboembol* | pulmonary artery embol* | pulmonary arterial embol*
          embol* .. pulmonary | pulmonary .. emboli | filling defect* .. pulmonary artery
          filling defect* .. pulmonary arteries | filling defect* .. pulmonary branch*
          filling defect* .. pulmonary embol* | filling defect* .. lobar artery | filling defect* .. lobar arteries
          filling defect* .. lobar branch* | filling defect* .. lobar embol* | filling defect* .. segmental artery
          filling defect* .. segmental arteries | filling defect* .. segmental branch*
          filling defect* .. segmental embol* | thromb* .. pulmonary artery | thromb* .. pulmonary arteries
          thromb* .. pulmonary branch* | thromb* .. lobar artery | thromb* .. lobar arteries
          thromb* .. lobar branch* | thromb* .. segmental artery | thromb* .. segmental arteries
          thromb* .. segmental branch* | clot .. pulmonary artery | clot .. pulmonary arteries
          clot .. pulmonary branch* | clot .. pulmonary embol* | clot .. lobar artery | clot .. lobar arteries
          clot .. lobar branch* | clot .. lobar embol* | clot .. segmental artery | clot .. segmental arteries
          clot .. segmental branch* | clot .. segmental embol* | segmental defect*
          segmental ventilation perfusion defect* | mismatch* .. defect* | defect* .. mismatch* | segmental embol*
          lobar embol* | subsegmental embol* | central embol* | embol* .. segmental | embol* .. lobar
          embol* .. lobe | embol* .. interlobar | filling defect* .. segmental | filling defect* .. lobar
          filling defect* .. lobe | filling defect* .. interlobar | thrombus .. segmental | thrombus .. lobar
          thrombus .. lobe | thrombus .. interlobar | segmental perfusion .. defect* | unmatched .. defect*
          pulmonary .. filling defect* | pulmonary .. thrombus | lobar .. filling defect* | lobar .. thrombus
        saddle embolism : urgent pulmonary-arteries acute < pulmonary embolism
          saddle embol* | saddle component | saddle | saddle pulmonary embol* | saddle thrombus | embol* .. straddling | embol* .. straddles
          embol* .. bifurcation
        chronic thromboembolism : actionable pulmonary-arteries < pulmonary embolism
          thromboembolic web* | chronic thromboembolic* | arterial web* | pulmonary artery web* | chronic pulmonary embol* | chronic thromboembol* | chronic pulmonary embol* | chronic pulmonary thromboembol* | cteph
        pulmonary infarct : actionable lungs sided < infarct
          pulmonary infarct* | lung infarct* | infarct* .. lung | infarct* .. lower lobe | infarct* .. upper lobe
          hampton*
        matched defect : minor lungs sided
          matched defect* | matched ventilation* | matched perfusion* | matched .. defect | matched .. defects
          nonsegmental .. defect | nonsegmental .. defects | matching .. defect | matching .. defects
          perfusion .. matched | defect* .. matched | matching ventilation* | triple match*
        intermediate probability scan : actionable lungs
          intermediate probability | indeterminate probability | single moderate .. defect
        fissure sign : benign lungs normalvariant
          fissure sign | fissural defect | fissure defect | defect .. fissure
        ventilation defect : minor lungs sided
          ventilation defect* | ventilation abnormalit* | heterogeneous ventilation | abnormal ventilation
          decreased ventilation | delayed ventilation | ventilation .. heterogeneous | central deposition
          airway deposition | tracer deposition | deposition .. airways | deposition .. bronchi | retention .. xenon
          delayed washout .. xenon
        superior vena cava obstruction : urgent veins < occlusion
          svc syndrome | svc obstruction | svc occlusion | svc thrombosis | vena cava syndrome
          vena cava obstruction | vena cava occlusion | vena cava thrombosis | occlu* .. superior vena cava
          occlu* .. svc
        inferior vena cava thrombosis : urgent veins < thrombus
          ivc thromb* | inferior vena cava thromb* | caval thromb* | thromb* .. ivc | thromb* .. inferior vena cava
          thromb* .. cava
        deep vein thrombosis : actionable deep-veins sided < thrombus
          noncompressible .. vein* | non compressible .. vein* | vein* .. noncompressible | vein* .. non compressible | deep vein thromb* | dvt | dvts | deep venous clot | intraluminal thromb* | intraluminal clot
          acute deep thromb* | acute deep clot | thromb* .. femoral vein | thromb* .. femoral veins
          thromb* .. popliteal vein | thromb* .. popliteal veins | thromb* .. tibial vein | thromb* .. tibial veins
          thromb* .. peroneal vein | thromb* .. peroneal veins | thromb* .. iliac vein | thromb* .. iliac veins
          thromb* .. gastrocnemius vein | thromb* .. gastrocnemius veins | thromb* .. soleal vein
          thromb* .. soleal veins | thromb* .. subclavian vein | thromb* .. subclavian veins
          thromb* .. axillary vein | thromb* .. axillary veins | thromb* .. brachial vein
          thromb* .. brachial veins | thromb* .. calf vein | thromb* .. calf veins | femoral vein .. thromb*
          femoral vein .. clot | femoral veins .. thromb* | femoral veins .. clot | popliteal vein .. thromb*
          popliteal vein .. clot | popliteal veins .. thromb* | popliteal veins .. clot | tibial vein .. thromb*
          tibial vein .. clot | tibial veins .. thromb* | tibial veins .. clot | peroneal vein .. thromb*
          peroneal vein .. clot | peroneal veins .. thromb* | peroneal veins .. clot | iliac vein .. thromb*
          iliac vein .. clot | iliac veins .. thromb* | iliac veins .. clot | axillary vein .. thromb*
          axillary vein .. clot | axillary veins .. thromb* | axillary veins .. clot | subclavian vein .. thromb*
          subclavian vein .. clot | subclavian veins .. thromb* | subclavian veins .. clot
          brachial vein .. thromb* | brachial vein .. clot | brachial veins .. thromb* | brachial veins .. clot
          gastrocnemius vein .. thromb* | gastrocnemius vein .. clot | gastrocnemius veins .. thromb*
          gastrocnemius veins .. clot | venous thromb* | noncompressib* | thromb* .. femoral | thromb* .. popliteal
          will not compress* | cannot be compress* | clot .. vein | clot .. veins
        chronic deep vein thrombosis : actionable deep-veins sided < deep vein thrombosis
          chronic deep vein thromb* | chronic deep venous thromb* | chronic dvt | recanalized .. thromb*
          recanalised .. thromb* | venous web* | chronic .. thromb* .. vein | chronic .. thromb* .. veins
          chronic wall thickening .. vein | wall adherent .. thrombus | thickening .. femoral vein
          thickening .. popliteal vein
        superficial thrombophlebitis : minor veins acute sided < thrombus
          thrombophlebitis | superficial venous thromb* | thromb* .. saphenous | saphenous .. thromb*
          thromb* .. superficial vein | thromb* .. superficial | thromb* .. varicos* | thromb* .. tributary
          superficial .. thromb* | varicos* .. thromb*
        varicose vein : minor veins sided
          varicose | varicosit* | varicose vein*
        venous reflux : minor veins sided
          venous reflux | venous insufficiency | venous incompetence | reflux .. saphenous | reflux .. vein
          reflux .. perforator | incompetent .. saphenous | incompetent .. vein | incompetent .. perforator
        carotid stenosis : actionable carotid-arteries sided graded < stenosis
          stenos* .. carotid | stenos* .. ica | stenos* .. bulb | narrow* .. carotid | narrow* .. ica
          narrow* .. bulb | carotid .. stenos* | carotid .. narrow* | ica .. stenos* | ica .. narrow*
          bulb .. stenos* | bulb .. narrow* | carotid bifurcation .. stenos* | carotid bifurcation .. narrow*
        carotid occlusion : urgent carotid-arteries sided < occlusion
          occlu* .. carotid | occlu* .. ica | carotid .. occlu* | carotid .. no flow | ica .. occlu*
          ica .. no flow
        carotid calcification : benign carotid-arteries sided < vascular calcification
          carotid atherosclero* | carotid artery atherosclero* | carotid bulb atherosclero*
          carotid bifurcation atherosclero* | calcif* .. carotid | calcif* .. bulb | plaque .. carotid
          plaque .. bulb | carotid .. calcifi* | carotids .. calcifi* | plaque .. ica | plaque .. internal carotid
          atherosclero* .. carotid | carotid .. plaque*
        tortuous carotid : benign carotid-arteries sided < vascular tortuosity
          tortuo* .. carotid | tortuo* .. ica | kink* .. carotid | kink* .. ica | carotid .. tortuo*
          carotid .. kink* | ica .. tortuo* | ica .. kink* | tortuous .. carotid artery | retropharyngeal carotid*
        intimal thickening : minor carotid-arteries sided < thickening
          intima* .. thicken* | thicken* .. intima*
        subclavian steal : actionable vertebral-arteries sided
          retrograde .. vertebral | steal syndrome | steal phenomenon | flow .. vertebral .. reversed | steal
        vertebral artery stenosis : actionable vertebral-arteries sided graded < stenosis
          vertebral stenos* | vertebral narrowing | stenos* .. vertebral arter* | narrow* .. vertebral arter*
          vertebral arter* .. stenos* | vertebral arter* .. narrow* | vertebral arter* .. occlu*
          vertebral origin .. narrow* | vertebral artery origin .. narrow*
        hypoplastic vertebral : benign vertebral-arteries sided normalvariant
          hypoplastic .. vertebral artery | dominant .. vertebral artery | diminutive .. vertebral artery
          nondominant .. vertebral artery | vertebral .. hypoplastic | vertebral .. hypoplasia
          vertebral artery .. hypoplastic | vertebral artery .. hypoplasia | vertebral artery .. diminutive
          vertebral artery .. ends in | vertebral .. diminutive | vertebral .. ends in | hypoplasia .. vertebral
          hypoplastic .. vertebral
        arterial dissection : urgent carotid-arteries sided < dissection
          arterial dissect* | dissect* .. carotid | dissect* .. vertebral | dissect* .. ica | carotid .. dissect*
          vertebral .. dissect* | ica .. dissect* | tapered .. dissect* | string .. dissect*
        peripheral arterial stenosis : actionable arteries sided graded < stenosis
          arterial artery stenos* | arterial artery narrow* | innominate artery stenos* | innominate artery narrow*
          brachial artery stenos* | brachial artery narrow* | arterial stenos* | stenos* .. femoral
          stenos* .. iliac | stenos* .. popliteal | stenos* .. tibial | stenos* .. subclavian
          peripheral arterial disease | peripheral vascular disease | iliac arter* .. stenos*
          iliac arter* .. narrow* | femoral arter* .. stenos* | femoral arter* .. narrow*
          popliteal arter* .. stenos* | popliteal arter* .. narrow* | subclavian arter* .. stenos*
          subclavian arter* .. narrow* | tibial arter* .. stenos* | tibial arter* .. narrow*
        peripheral arterial occlusion : urgent arteries sided < occlusion
          femoral occlu* | iliac occlu* | popliteal occlu* | tibial occlu* | subclavian occlu*
          arterial artery occlu* | arterial occlu* | occlu* .. femoral arter* | occlu* .. iliac arter*
          occlu* .. popliteal arter* | occlu* .. tibial arter* | iliac arter* .. occlu* | femoral arter* .. occlu*
          popliteal arter* .. occlu* | subclavian arter* .. occlu* | tibial arter* .. occlu*
        pseudoaneurysm : urgent arteries sided < aneurysm
          pseudoaneurysm* | false aneurysm*
        arteriovenous fistula : actionable vessels sided < fistula
          arteriovenous fistula* | av fistula* | arteriovenous shunt*
        vascular malformation : minor vessels
          vascular malformation* | venous malformation*
          venolymphatic malformation*
        vasculitis : actionable vessels
          vasculitis
        vascular calcification : benign vessels < calcification
          arterial calcific* | vessel calcific* | cavernous carotid calcific* | carotid siphon calcific*
          siphon calcific* | intracranial carotid calcific* | calcifi* .. artery | calcifi* .. arteries
          calcifi* .. vessels | calcifi* .. vessel | calcifi* .. arterial | calcifi* .. siphon*
          calcifi* .. splenic artery | calcified vessel* | calcified arter* | vessels .. calcifi*
          arteries .. calcifi* | vascular .. calcifi* | atherosclerotic .. calcific*
        atherosclerosis : benign vessels
          atherosclero* | arteriosclero* | atheroma* | atherosclerotic disease | atherosclerotic change*
          atherosclerotic plaque* | arteriosclerotic disease | arteriosclerotic change* | arteriosclerotic plaque*
          vascular disease | calcific plaque* | calcified plaque* | noncalcified plaque* | mixed plaque*
          calcific atherosclero* | plaque | plaques | plaquing
        arterial stent : minor devices device < stent
          carotid stent* | iliac stent* | vascular stent* | arterial stent* | aortic stent*
          femoral stent* | artery stent* | stent* .. artery | stent* .. coronary
          stent* .. iliac | stent* .. lad | stent* .. rca | endovascular graft*
        phlebolith : benign veins < vascular calcification
          phlebolith*
        """
}
