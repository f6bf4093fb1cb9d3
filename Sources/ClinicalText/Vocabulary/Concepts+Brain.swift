extension ConceptTables {
    /// Brain, meninges and pituitary.
    static let brain = """
        intracranial hemorrhage : urgent brain acute < hemorrhage
          intracranial hemorrhag* | intracranial haemorrhag* | intracranial bleed* | intracranial blood
          intracranial hematoma* | intracranial haematoma* | cerebral hemorrhag* | cerebral haemorrhag*
          cerebral bleed* | cerebral blood | cerebral hematoma* | cerebral haematoma* | intracerebral hemorrhag*
          intracerebral haemorrhag* | intracerebral bleed* | intracerebral blood | intracerebral hematoma*
          intracerebral haematoma* | brain hemorrhag* | brain haemorrhag* | brain bleed* | brain blood
          brain hematoma* | brain haematoma* | intra cranial hemorrhag* | intra cranial haemorrhag*
          intra cranial bleed* | intra cranial blood | intra cranial hematoma* | intra cranial haematoma*
          acute hemorrhage | acute haemorrhage | acute bleed | hemorrhage .. intracranial | hemorrhage .. brain
          hematoma .. intracranial | hematoma .. brain
        intraparenchymal hemorrhage : urgent brain acute sided < intracranial hemorrhage
          intraparenchymal hemorrhag* | intraparenchymal haemorrhag* | intraparenchymal hematoma*
          intraparenchymal haematoma* | intraparenchymal blood | intra parenchymal hemorrhag*
          intra parenchymal haemorrhag* | intra parenchymal hematoma* | intra parenchymal haematoma*
          intra parenchymal blood | thalamic hemorrhag* | thalamic hematoma* | basal ganglia hemorrhag*
          basal ganglia hematoma* | pontine hemorrhag* | pontine hematoma* | cerebellar hemorrhag*
          cerebellar hematoma* | lobar hemorrhag* | lobar hematoma* | hemorrhage .. frontal lobe
          hemorrhage .. temporal lobe | hemorrhage .. parietal lobe | hemorrhage .. occipital lobe
          hemorrhage .. cerebell* | hemorrhage .. thalamus | hemorrhage .. basal ganglia | hemorrhage .. pons
          hematoma .. frontal lobe | hematoma .. temporal lobe | hematoma .. parietal lobe
          hematoma .. occipital lobe | hematoma .. cerebell* | hematoma .. thalamus | hematoma .. basal ganglia
          hematoma .. pons
        parenchymal hemorrhage : urgent brain acute sided < intraparenchymal hemorrhage
          parenchymal hemorrhag* | parenchymal haemorrhag* | parenchymal hematoma* | parenchymal haematoma*
          thalamus .. hemorrhage | thalamus .. hematoma | basal ganglia .. hemorrhage | basal ganglia .. hematoma
          parietal lobe .. hemorrhage | parietal lobe .. hematoma | frontal lobe .. hemorrhage
          frontal lobe .. hematoma | temporal lobe .. hemorrhage | temporal lobe .. hematoma
        subdural hematoma : urgent brain sided < intracranial hemorrhage
          subdural | subdurals | subdural hematoma* | subdural haematoma* | subdural hemorrhag*
          subdural haemorrhag* | subdural blood | subdural fluid collection* | sdh
          extra axial hematoma* | extra axial haematoma*
          extra axial hemorrhag* | extra axial blood
          extraaxial hematoma* | extraaxial haematoma* | extraaxial hemorrhag*
          extraaxial blood
        epidural hematoma : urgent brain acute sided < intracranial hemorrhage
          epidural hematoma* | epidural haematoma* | epidural hemorrhag* | epidural haemorrhag*
          extradural hematoma* | extradural haematoma* | extradural hemorrhag* | extradural haemorrhag* | edh
          lentiform .. collection | lentiform .. hematoma | biconvex .. collection | biconvex .. hematoma
        subarachnoid hemorrhage : urgent brain acute < intracranial hemorrhage
          subarachnoid hemorrhag* | subarachnoid haemorrhag* | subarachnoid blood | blood .. subarachnoid
          blood .. sulci | blood .. fissure | blood .. fissures | blood .. cisterns | hemorrhage .. subarachnoid
          hemorrhage .. sulci | hemorrhage .. fissure | hemorrhage .. fissures | hemorrhage .. cisterns | sah
        intraventricular hemorrhage : urgent ventricles acute < intracranial hemorrhage
          intraventricular hemorrhag* | intraventricular haemorrhag* | intraventricular blood
          intraventricular extension | blood .. ventric* | blood .. occipital horn* | hemorrhage .. ventric*
          hemorrhage .. occipital horn*
        hemorrhagic contusion : urgent brain acute sided < contusion
          hemorrhagic contusion* | haemorrhagic contusion* | cerebral contusion* | brain contusion*
          cortical contusion* | contusion* .. lobe | contusion* .. lobes | contusion* .. frontal
          contusion* .. temporal | frontal .. contusion* | temporal .. contusion*
        hemorrhagic transformation : urgent brain acute < intracranial hemorrhage
          hemorrhagic transformation | hemorrhagic conversion | haemorrhagic transformation
          haemorrhagic conversion | hemorrhage .. infarct*
        microhemorrhages : minor brain
          microhemorrhage* | microhaemorrhage* | microbleed* | susceptibility foci | susceptibility focus
          susceptibility artifact* | blooming foci | blooming focus | blooming artifact* | foci .. susceptibility
          focus .. susceptibility | hemosiderin deposition | hemosiderin staining
        diffuse axonal injury : urgent brain acute
          axonal injur* | shear injur* | shearing injur* | dai
        acute infarct : urgent brain acute sided < infarct
          acute infarct* | acute ischem* | acute ischaem* | subacute infarct* | subacute ischem* | subacute ischaem*
          evolving infarct* | evolving ischem* | evolving ischaem* | territorial infarct* | territorial ischem*
          territorial ischaem* | acute lacunar infarct* | acute lacunar ischem* | acute lacunar ischaem*
          acute lacunar stroke | acute ischemic infarct* | acute ischemic ischem* | acute ischemic ischaem*
          acute ischemic stroke | restricted diffusion | reduced diffusion | acute .. diffusion
          abnormal .. diffusion | infarct* .. territory | diffusion .. hyperintens* | diffusion .. restrict*
          diffusion .. infarct* | stroke | cva | loss .. gray white .. differentiation | insular ribbon | insular ribbon .. infarct*
          insular ribbon .. hypodens* | territory .. infarct* | territory .. hypodens* | hyperintens* .. diffusion
        embolic infarcts : urgent brain acute < acute infarct
          embolic infarct* | embolic stroke* | multifocal .. restricted diffusion
          multifocal .. diffusion restriction | multifocal .. infarcts | scattered .. restricted diffusion
          scattered .. diffusion restriction | scattered .. infarcts | multiple .. restricted diffusion
          multiple .. diffusion restriction | multiple .. infarcts | punctate .. restricted diffusion
          punctate .. diffusion restriction | punctate .. infarcts
        chronic infarct : minor brain sided < infarct
          chronic infarct* | chronic stroke* | chronic ischemic infarct* | old infarct* | old stroke*
          old ischemic infarct* | remote infarct* | remote stroke* | remote ischemic infarct* | prior infarct*
          prior stroke* | prior ischemic infarct* | lacunar ischemic infarct*
          chronic .. infarct | chronic .. infarcts | chronic .. infarction | old .. infarct | old .. infarcts
          old .. infarction | remote .. infarct | remote .. infarcts | remote .. infarction
          lacune* | encephalomalacic change*
        small vessel disease : minor brain
          small vessel ischem* | small vessel disease | small vessel change* | small vessel ischemic disease
          small vessel ischemic change* | small vessel ischaemic* | microvascular ischem* | microvascular disease
          microvascular change* | microvascular ischemic disease | microvascular ischemic change*
          microvascular ischaemic* | microangiopathic ischem* | microangiopathic disease | microangiopathic change*
          microangiopathic ischemic disease | microangiopathic ischemic change* | microangiopathic ischaemic*
          white matter ischem* | white matter disease | white matter change* | white matter ischemic disease
          white matter ischaemic* | periventricular low attenuation | periventricular lucenc*
          subcortical hypodensit* | subcortical hyperintens* | subcortical hypoattenuat*
          subcortical low attenuation | subcortical lucenc* | white matter low attenuation | white matter lucenc*
          hypodensit* .. periventricular | hypodensit* .. white matter | hypodensit* .. subcortical
          hyperintens* .. periventricular | hyperintens* .. white matter | hyperintens* .. subcortical
          hypoattenuat* .. periventricular | hypoattenuat* .. white matter | hypoattenuat* .. subcortical
          ischemic change* .. periventricular | ischemic change* .. white matter | ischemic change* .. subcortical
          leukoaraiosis | chronic ischemic change* | chronic ischemic disease | chronic ischemic ischemic change*
          periventricular .. hypodensit* | periventricular .. hyperintens* | periventricular .. hypoattenuat*
          periventricular .. ischemic change* | white matter .. hypodensit* | white matter .. hyperintens*
          white matter .. hypoattenuat* | white matter .. ischemic change* | small vessel | microvascular
          microangiopath*
        white matter foci : minor brain
          foci .. white matter | white matter foci | white matter focus | white matter lesion* | subcortical foci
          subcortical focus | subcortical lesion* | nonspecific t2 foci | nonspecific t2 focus
          nonspecific t2 lesion* | t2 hyperintense foci | t2 hyperintense focus | t2 hyperintense lesion*
          scattered .. hyperintens* .. white matter | nonspecific .. hyperintens* .. white matter
          white matter hyperintensit*
        demyelination : actionable brain < white matter foci
          demyelinat* | multiple sclerosis | dawson* | periventricular .. lesion | periventricular .. lesions
          periventricular .. plaque | periventricular .. plaques | ovoid .. lesion | ovoid .. lesions
          ovoid .. plaque | ovoid .. plaques | callosal .. lesion | callosal .. lesions | callosal .. plaque
          callosal .. plaques | juxtacortical .. lesion | juxtacortical .. lesions | juxtacortical .. plaque
          juxtacortical .. plaques | adem | lesions .. callos* | lesions .. juxtacortical
          hyperintens* .. callos* | hyperintens* .. juxtacortical | callos* .. hyperintens*
          juxtacortical .. hyperintens*
        cerebral atrophy : minor brain < atrophy
          cerebral atroph* | cerebral volume loss | brain atroph* | brain volume loss | cortical atroph*
          cortical volume loss | parenchymal atroph* | parenchymal volume loss | generalized atroph*
          generalized volume loss | diffuse atroph* | diffuse volume loss | cerebellar atroph*
          cerebellar volume loss | age related atroph* | age related volume loss | global atroph*
          global volume loss | involutional atroph* | involutional volume loss | atrophy .. brain
          atrophy .. cerebral | prominen* .. sulci | prominen* .. ventricles and sulci | enlarged .. sulci
          enlarged .. ventricles and sulci | sulci .. prominent | sulci .. prominence | sulci .. enlarged
          ventricles .. prominent | ventricles .. prominence | sulcal prominence | parenchymal loss
          ventricles and sulcal .. prominent | ventricles and sulcal .. enlarged
          ventricles and sulcal .. prominence | ventricular and sulcal .. prominent
          ventricular and sulcal .. enlarged | ventricular and sulcal .. prominence | volume loss .. brain
          volume loss .. cerebral | volume loss .. parenchym* | ex vacuo | cerebral .. atrophy
          frontal lobe .. atrophy | temporal lobe .. atrophy | prominence .. ventric* and sulc*
          enlargement .. ventric* and sulc* | involutional change*
        mesial temporal sclerosis : minor brain sided
          mesial temporal sclerosis | mesial temporal atroph* | mesial temporal volume loss | hippocampal sclerosis
          medial temporal sclerosis | medial temporal atroph* | medial temporal volume loss | hippocampus .. atroph*
          hippocampus .. small | hippocampal .. atroph*
          hippocampal .. small | hippocampi .. atroph* | hippocampi .. small
          small .. hippocamp*
        hydrocephalus : actionable ventricles
          hydrocephal* | ventriculomegal* | ventricle enlargement
          ventricle dilat* | ventricles .. dilat* | ventricles .. enlargement
          ventricular system .. dilat* | ventricular system .. enlarged | ventricular system .. enlargement
          dilat* .. ventric* | enlarge* .. ventric* | transependymal | lateral ventric* .. dilat*
          lateral ventric* .. enlarged | third ventric* .. dilat* | third ventric* .. enlarged
          fourth ventric* .. dilat* | fourth ventric* .. enlarged
        cerebral edema : urgent brain < edema
          cerebral edema | cerebral oedema | cerebral swelling | brain edema | brain oedema | brain swelling
          cytotoxic edema | cytotoxic oedema | cytotoxic swelling | cisternal efface*
          basal cistern* efface*
        vasogenic edema : minor brain < edema
          vasogenic edema | vasogenic oedema | peritumoral edema | peritumoral oedema | surrounding edema
          surrounding oedema | perilesional edema | perilesional oedema | edema .. brain | edema .. lobe
          edema .. hemisphere | edema .. white matter | oedema .. brain | oedema .. lobe | oedema .. hemisphere
          oedema .. white matter
        midline shift : urgent brain < mass effect
          shift .. midline | midline .. shift* | leftward shift | rightward shift | mass effect .. midline
          midline structures .. shifted | septum pellucidum .. shifted | ventricles .. shifted | shifted .. midline
          shifted .. left | shifted .. right | mass effect .. ventric*
        intracranial mass : actionable brain sided < mass
          intracranial tumor* | intracranial tumour* | intracranial neoplas* | brain tumor* | brain tumour*
          brain neoplas* | cerebral tumor* | cerebral tumour* | cerebral neoplas* | intraaxial tumor*
          intraaxial tumour* | intraaxial neoplas* | intra axial tumor* | intra axial tumour* | intra axial neoplas*
          extra axial tumor* | extra axial tumour* | extra axial neoplas* | extraaxial tumor* | extraaxial tumour*
          extraaxial neoplas* | cerebellar tumor* | cerebellar tumour* | cerebellar neoplas* | lobe tumor*
          lobe tumour* | lobe neoplas* | suprasellar tumor* | suprasellar tumour* | suprasellar neoplas*
          posterior fossa tumor* | posterior fossa tumour* | posterior fossa neoplas* | intracranial mass
          intracranial masses | intracranial lesion* | brain mass | brain masses | brain lesion* | cerebral mass
          cerebral masses | cerebral lesion* | intraaxial mass | intraaxial masses | intraaxial lesion*
          intra axial mass | intra axial masses | intra axial lesion* | extra axial mass | extra axial masses
          extra axial lesion* | extraaxial mass | extraaxial masses | extraaxial lesion* | cerebellar mass
          cerebellar masses | cerebellar lesion* | suprasellar masses | suprasellar lesion*
          frontal lobe masses | frontal lobe lesion* | temporal lobe masses | temporal lobe lesion*
          parietal lobe masses | parietal lobe lesion* | mass .. frontal | mass .. temporal | mass .. parietal
          mass .. occipital | mass .. cerebellum | mass .. cerebellar | mass .. brain | mass .. intracranial
          mass .. thalam* | mass .. brainstem | masses .. frontal | masses .. temporal | masses .. parietal
          masses .. occipital | masses .. cerebellum | masses .. cerebellar | masses .. brain
          masses .. intracranial | masses .. thalam* | masses .. brainstem | lesion* .. frontal
          lesion* .. temporal | lesion* .. parietal | lesion* .. occipital | lesion* .. cerebellum
          lesion* .. cerebellar | lesion* .. brain | lesion* .. intracranial | lesion* .. thalam*
          lesion* .. brainstem | frontal lobe .. mass | frontal lobe .. lesion | temporal lobe .. mass
          temporal lobe .. lesion | parietal lobe .. mass | parietal lobe .. lesion | cerebellum .. mass
          cerebellum .. lesion | occipital lobe .. mass | occipital lobe .. lesion
        brain metastases : actionable brain < metastasis
          brain metasta* | cerebral metasta* | intracranial metasta* | cerebellar metasta* | leptomeningeal metasta*
          metasta* .. brain | metasta* .. cerebral | metasta* .. intracranial
        meningioma : actionable meninges sided < intracranial mass
          meningioma* | dural mass | dural masses | dural lesion* | dural nodule* | dural based mass
          dural based masses | dural based lesion* | dural based nodule* | parafalcine mass | parafalcine masses
          parafalcine lesion* | parafalcine nodule* | tentorial mass | tentorial masses | tentorial lesion*
          tentorial nodule* | extra axial mass .. meningioma
        vestibular schwannoma : actionable brain sided < schwannoma, intracranial mass
          vestibular schwannoma* | acoustic neuroma* | acoustic schwannoma* | vestibular neuroma*
          iac lesion* | internal auditory canal lesion*
          internal auditory lesion*
          mass .. internal auditory | mass .. iac | lesion .. internal auditory
          lesion .. cerebellopontine | lesion .. iac | internal auditory .. mass | cerebellopontine .. mass
          iac .. mass
        pituitary adenoma : actionable pituitary
          pituitary adenoma* | pituitary lesion* | pituitary masses | pituitary tumor* | pituitary nodule*
          sellar adenoma* | sellar lesion* | sellar masses | sellar tumor* | sellar nodule*
          lesion .. pituitary | lesion .. sella | lesion .. gland
          mass .. pituitary | mass .. sella | mass .. gland | adenoma .. pituitary | adenoma .. sella
          adenoma .. gland | pituitary .. lesion | pituitary .. mass | pituitary .. adenoma | pituitary .. enlarged
          sella .. lesion | sella .. mass | sella .. adenoma | sella .. enlarged
        empty sella : benign pituitary normalvariant
          empty sella | partially empty .. empty | partially empty .. csf | sella .. empty | sella .. csf
          expanded sella
        pineal cyst : benign brain < cyst
          pineal cyst* | cyst* .. pineal
        arachnoid cyst : benign brain < cyst
          arachnoid cyst* | mega cisterna* | choroidal fissure cyst* | neuroglial cyst*
          porencephalic cyst*
        colloid cyst of third ventricle : actionable ventricles < cyst
          colloid cyst .. ventricle | third ventric* .. colloid
        brain abscess : urgent brain acute sided < abscess
          brain abscess* | cerebral abscess* | intracranial abscess* | rim enhancing .. lobe
          ring enhancing .. lobe | abscess* .. frontal lobe | abscess* .. temporal lobe | abscess* .. parietal lobe
        encephalitis : urgent brain acute
          encephalitis
        meningitis : urgent meninges acute
          meningitis
        leptomeningeal enhancement : actionable meninges < abnormal enhancement
          leptomeningeal enhanc* | leptomeningeal thicken* | leptomeningeal disease | meningeal enhanc*
          meningeal thicken* | meningeal disease | pachymeningeal enhanc*
          pachymeningeal disease | dural enhanc* | dural disease | leptomeninges .. enhanc*
          leptomeninges .. thicken* | meninges .. enhanc* | meninges .. thicken* | dura .. enhanc*
          dura .. thicken*
        cavernous malformation : minor brain sided < vascular malformation
          cavernous malformation* | cavernoma* | cavernous angioma* | popcorn .. lesion*
        developmental venous anomaly : benign brain normalvariant
          venous anomal* | venous angioma* | dva
        """
}
