extension ConceptTables {
    /// Diseases of brain, head and neck that have a name of their own.
    static let brainDisease = """
        hypoxic-ischemic injury : urgent brain acute < ischemia
          hypoxic ischemic injur* | hypoxic ischemic enceph* | hypoxic ischemic change* | anoxic brain injur* | anoxic injur*
          hypoxic injur* | hypoxic brain injur* | hypoxic encephalopath*
        laminar necrosis : minor brain < necrosis, infarct
          laminar necrosis | cortical laminar necrosis
        subacute infarct : actionable brain sided < infarct
          subacute .. infarct* | subacute .. ischemi* | subacute stroke
        lacunar infarct : minor brain sided < chronic infarct
          lacunar infarct* | lacune | lacunes | lacunar stroke*
        encephalomalacia : minor brain sided < chronic infarct
          encephalomalac*
        gliosis : minor brain < chronic infarct
          gliosis | gliotic
        venous infarct : urgent brain acute < infarct
          venous infarct*
        porencephalic cyst : minor brain < cyst
          porenceph*
        leukodystrophy : actionable brain < white matter foci
          leukodystroph* | adrenoleukodystroph* | leukoencephalopath*
        periventricular leukomalacia : actionable brain < white matter foci
          periventricular leukomalac* | leukomalac* | pvl
        posterior reversible encephalopathy syndrome : urgent brain acute
          posterior reversible | posterior reversible encephalopathy | posterior reversible encephalopathy syndrome | pres
          reversible posterior leukoencephalopathy | hypertensive encephalopathy
        encephalopathy : actionable brain
          encephalopath*
        ventriculitis : urgent ventricles acute < infection
          ventriculitis | ependymitis
        subdural empyema : urgent brain acute sided < abscess, brain abscess
          subdural empyema* | epidural empyema* | subdural abscess* | intracranial empyema*
        germinal matrix hemorrhage : urgent brain acute sided < intraventricular hemorrhage
          germinal matrix hemorrhage* | germinal matrix bleed* | subependymal hemorrhage*
        pineal calcification : benign brain < calcification
          pineal calcific* | calcific* .. pineal | pineal .. calcifi*
        subdural hygroma : minor brain sided < fluid collection, subdural hematoma
          hygroma* | subdural hygroma* | subdural effusion* | subdural collection*
        extra-axial collection : actionable brain sided < fluid collection
          extra axial collection* | extraaxial collection* | extra axial fluid | extraaxial fluid | extra axial fluid collection*
          extraaxial fluid collection* | extradural collection* | epidural collection*
        brain herniation : urgent brain acute < herniation, midline shift
          uncal herniat* | transtentorial herniat* | subfalcine herniat* | tonsillar herniat* | brain herniat* | cerebral herniat*
          herniat* .. uncus | herniat* .. tonsil* | uncal | downward herniat* | cingulate herniat*
        cistern effacement : urgent brain < mass effect, cerebral edema
          efface* .. cistern* | cistern* .. efface* | cisternal effacement | basal cistern* .. efface* | compress* .. cistern*
        sulcal effacement : actionable brain < mass effect, cerebral edema
          sulcal efface* | efface* .. sulc* | sulc* .. efface*
        ventriculomegaly : actionable ventricles < dilatation, hydrocephalus
          ventriculomegaly | ventricular dilat* | ventric* .. dilated | dilat* .. ventricles | enlarged ventricles | ventricular enlargement
          ventricles .. enlarged | prominent ventricles | ventricular prominence | enlargement .. ventricles
        normal pressure hydrocephalus : actionable ventricles < hydrocephalus
          normal pressure hydrocephalus | nph
        epidermoid : minor brain < cyst
          epidermoid* | epidermoid cyst*
        Rathke cleft cyst : minor pituitary < cyst
          rathke* | rathke* cleft cyst* | rathke* cyst*
        pituitary apoplexy : urgent pituitary acute < hemorrhage
          apoplexy | pituitary apoplexy | pituitary hemorrhage
        pituitary macroadenoma : actionable pituitary < pituitary adenoma
          macroadenoma* | pituitary macroadenoma*
        pituitary microadenoma : actionable pituitary < pituitary adenoma
          microadenoma* | pituitary microadenoma*
        tonsillar ectopia : minor brain < Chiari malformation, ectopia
          tonsillar ectopia | cerebellar tonsillar ectopia | tonsillar descent | low lying cerebellar tonsil* | low lying tonsil*
        craniopharyngioma : actionable pituitary < intracranial mass
          craniopharyngioma*
        pineal mass : actionable brain < mass, intracranial mass
          pineal mass | pineal tumor* | pineal lesion* | pineoblastoma* | pineocytoma* | germinoma*
        glioma : actionable brain sided < malignancy, intracranial mass
          glioma* | low grade glioma* | high grade glioma* | astrocytoma* | oligodendroglioma* | ependymoma* | medulloblastoma*
          optic glioma* | diffuse glioma* | hemangioblastoma*
        glioblastoma : actionable brain sided < glioma
          glioblastoma* | gbm
        schwannoma : actionable - < mass
          schwannoma* | trigeminal schwannoma* | facial schwannoma* | neurinoma* | neurilemmoma*
        nerve sheath tumor : actionable - sided < mass
          nerve sheath tumor* | peripheral nerve sheath tumor* | neurogenic tumor*
        neurofibroma : minor - < nerve sheath tumor
          neurofibroma* | plexiform neurofibroma* | neurofibromatosis
        callosal agenesis : minor brain < dysgenesis, hypoplasia
          agenesis of the corpus callosum | callosal agenesis | dysgenesis of the corpus callosum | callosal dysgenesis | corpus callosum .. absent
          hypoplas* .. corpus callosum
        Dandy-Walker malformation : actionable brain < dysgenesis
          dandy walker | dandy walker malformation | dandy walker variant
        cortical malformation : minor brain < dysgenesis
          heterotopia* | polymicrogyria | schizencephal* | lissencephal* | cortical dysplasia | pachygyria | hemimegalencephal*
          gray matter heterotopia*
        tuberous sclerosis : actionable -
          tuberous sclerosis | cortical tuber* | subependymal nodule*
        superficial siderosis : minor brain < microhemorrhages
          superficial siderosis
        amyloid angiopathy : minor brain < microhemorrhages
          amyloid angiopath* | cerebral amyloid angiopath*
        capillary telangiectasia : benign brain normalvariant < vascular malformation
          telangiectasia*
        moyamoya : actionable intracranial-arteries < intracranial stenosis
          moyamoya* | moya moya
        vasospasm : actionable intracranial-arteries < intracranial stenosis
          vasospasm* | vasoconstriction | reversible cerebral vasoconstriction
        dural arteriovenous fistula : urgent vessels < arteriovenous fistula
          dural fistula* | dural arteriovenous fistula* | davf | dural av fistula*
        carotid-cavernous fistula : urgent vessels < arteriovenous fistula
          carotid cavernous fistula* | caroticocavernous fistula* | ccf
        carotid web : actionable carotid-arteries sided
          carotid web*
        cerebral venous occlusion : urgent veins < venous sinus thrombosis
          cerebral venous thromb* | cortical vein thromb* | thromb* .. cortical vein* | thromb* .. dural sinus* | empty delta
          thromb* .. transverse sinus | thromb* .. sigmoid sinus | thromb* .. sagittal sinus
        intracranial hypertension : actionable brain
          intracranial hypertension | idiopathic intracranial hypertension | pseudotumor cerebri | raised intracranial pressure
          elevated intracranial pressure | papilledema | optic nerve sheath* .. disten*
        intracranial hypotension : actionable brain
          intracranial hypotension | spontaneous intracranial hypotension | brain sagging | brain sag
        dural thickening : actionable meninges < thickening, leptomeningeal enhancement
          dural thicken* | pachymeningeal thicken* | dural enhance* | pachymeningeal enhance* | thicken* .. dura
        craniotomy : benign skull device < postoperative change
          craniotom* | craniectom* | cranioplast* | craniotomy defect* | craniectomy defect* | burr hole* | burrhole*
        ventriculostomy : minor brain device < shunt catheter
          ventriculostom* | external ventricular drain* | evd | ventricular drain* | ventricular catheter*
        labyrinthitis : actionable mastoids acute sided
          labyrinthit* | labyrinthine enhance* | labyrinthitis ossificans
        tuberculoma : actionable brain < granuloma, tuberculosis
          tuberculoma*
        Wallerian degeneration : minor brain < degenerative change
          wallerian | wallerian degeneration | wallerian change*
        hippocampal atrophy : minor brain sided < atrophy, mesial temporal sclerosis
          hippocamp* atroph* | hippocamp* volume loss | atroph* .. hippocamp* | volume loss .. hippocamp* | hippocamp* .. volume loss
        neurocysticercosis : actionable brain < infection
          neurocysticerc* | cysticerc* | toxoplasm*
        Alzheimer disease : minor brain
          alzheimer* | alzheimer* disease | dementia | frontotemporal degeneration
        intracranial mass lesion : actionable brain < intracranial mass
          cerebellopontine angle mass | cp angle mass | cp angle lesion* | mass .. cerebellopontine | cerebellopontine angle lesion* | cpa mass | posterior fossa mass | suprasellar mass | sellar mass
        proptosis : minor orbits sided
          propto* | exophthalm* | thyroid eye disease | graves* ophthalmopath* | thyroid ophthalmopath*
        optic neuritis : actionable orbits acute sided
          optic neurit* | optic nerve enhanc* | optic perineuritis
        retinal detachment : urgent orbits acute sided
          retinal detach* | retina .. detached | detached retina | detach* .. retina | vitreous hemorrhage* | choroidal detach*
        globe rupture : urgent orbits acute sided < rupture
          globe rupture* | ruptured globe* | open globe | rupture .. globe
        orbital mass : actionable orbits sided < mass
          orbital mass | orbital masses | orbital lesion* | orbital tumor* | mass .. orbit | intraconal mass | extraconal mass
        orbital abscess : urgent orbits acute sided < abscess, orbital cellulitis
          orbital abscess* | subperiosteal abscess* | abscess* .. orbit
        orbital hematoma : urgent orbits acute sided < hematoma
          orbital hematoma* | retrobulbar hematoma* | retrobulbar hemorrhage* | intraorbital hematoma*
        muscle entrapment : urgent orbits acute sided
          entrapment | muscle entrapment | entrapped .. muscle | rectus entrap* | muscle .. entrapped | extraocular muscle herniation
        nasal fracture : minor skull < facial fracture
          nasal fracture* | nasal bone fracture* | fracture* .. nasal bone*
        mandibular fracture : actionable skull sided < facial fracture
          mandib* fracture* | fracture* .. mandib* | mandib* .. fracture*
        Le Fort fracture : actionable skull < facial fracture
          le fort | le fort fracture* | le fort .. fracture* | lefort fracture*
        cholesteatoma : actionable mastoids sided
          cholesteatoma*
        otosclerosis : minor mastoids sided
          otosclero* | otospongio*
        mastoiditis : actionable mastoids acute sided < mastoid effusion
          mastoiditis | otomastoiditis | coalescent mastoid* | petrous apicitis
        otitis media : minor mastoids sided < mastoid effusion
          otitis | otitis media | otitis externa
        cholesterol granuloma : minor mastoids sided
          cholesterol granuloma*
        paraganglioma : actionable neck sided < mass
          paraganglioma* | glomus tumor* | glomus jugulare* | glomus vagale* | glomus tympanicum* | carotid body tumor* | chemodectoma*
          glomus jugulare tumor* | glomus tympanicum tumor*
        nasal polyp : minor sinuses < polyp
          nasal polyp* | sinonasal polyp* | sinus polyp* | antrochoanal polyp* | antral polyp* | polyposis | inverted papilloma* | inverting papilloma*
        mucocele : actionable sinuses sided < retention cyst
          mucocele* | pyocele .. sinus
        sinus air-fluid level : minor sinuses sided < air fluid level, sinusitis
          air fluid level* .. sinus* | fluid level* .. sinus* | sinus* .. fluid level* | sinus* .. air fluid level* | air fluid level* .. maxillary
          fluid level* .. maxillary | maxillary .. air fluid level* | maxillary .. fluid level* | air fluid level* .. sphenoid | fluid level* .. sphenoid
          sphenoid .. fluid level* | sphenoid .. air fluid level*
        turbinate hypertrophy : benign sinuses < enlargement, nasal septal deviation
          turbinate* .. hypertroph* | turbinate* .. enlarged | turbinate hypertroph* | turbinate enlargement | enlarged turbinate* | hypertroph* .. turbinate*
          turbinate* .. edema* | turbinate swelling
        concha bullosa : benign sinuses normalvariant < nasal septal deviation
          concha bullosa
        adenoid hypertrophy : minor pharynx < enlargement
          adenoid* hypertroph* | adenoid* enlarg* | adenoid* .. enlarged | adenoid* .. hypertroph* | enlarged adenoid* | adenoidal hypertroph*
          prominent adenoid* | lymphoid hyperplasia | hypertroph* .. adenoid* | adenoids .. prominent
        tonsillar enlargement : minor pharynx < enlargement, tonsillitis
          tonsil* hypertroph* | tonsil* enlarg* | tonsil* .. enlarged | enlarged tonsil* | enlarged .. palatine tonsil* | tonsillar swelling
          prominent tonsil* | hypertroph* .. tonsil*
        nasopharyngeal mass : actionable pharynx < mass, neck mass
          nasopharyn* mass | nasopharyn* masses | nasopharyn* lesion* | nasopharyn* tumor* | mass .. nasopharynx
          nasopharyn* fullness | fullness .. nasopharynx | nasopharyn* thicken* | angiofibroma*
        laryngeal mass : actionable larynx < mass, neck mass
          laryn* mass | laryn* masses | laryn* lesion* | laryn* tumor* | glottic mass | supraglottic mass
          vocal cord mass | mass .. larynx | hypopharyn* mass
        oropharyngeal mass : actionable pharynx < mass, neck mass
          oropharyn* mass | tonsil* mass | tongue mass | tongue base mass | base of tongue mass
          floor of mouth mass | oral cavity mass | mass .. tongue | mass .. tonsil
        laryngocele : minor larynx sided
          laryngocele*
        laryngeal cancer : actionable larynx sided < malignancy, laryngeal mass
          laryn* carcinoma* | laryn* cancer* | glottic carcinoma* | supraglottic carcinoma* | glottic cancer* | supraglottic cancer* | hypopharyn* carcinoma*
        pharyngeal cancer : actionable pharynx sided < malignancy, oropharyngeal mass
          nasopharyn* carcinoma* | nasopharyn* cancer* | oropharyn* carcinoma* | oropharyn* cancer* | tonsil* carcinoma* | tonsil* cancer* | tongue carcinoma*
          tongue base carcinoma* | base of tongue carcinoma*
        cerebritis : urgent brain acute sided < encephalitis
          cerebritis
        ranula : minor neck sided < cyst
          ranula*
        retropharyngeal abscess : urgent pharynx acute < neck abscess
          retropharyn* abscess* | retropharyn* collection* | abscess* .. retropharyn*
        retropharyngeal edema : actionable pharynx < edema, prevertebral swelling
          retropharyn* edema | retropharyn* effusion* | retropharyn* fluid | retropharyn* thicken* | retropharyn* swelling
        laryngeal edema : urgent larynx acute < edema
          laryn* edema | supraglottic edema | airway edema | arytenoid edema
        parotitis : minor salivary-glands acute sided < sialadenitis
          parotitis
        pleomorphic adenoma : actionable salivary-glands sided < adenoma, salivary gland mass
          pleomorphic adenoma*
        Warthin tumor : minor salivary-glands sided < salivary gland mass
          warthin* | warthin* tumor*
        Hashimoto thyroiditis : minor thyroid < thyroiditis
          hashimoto* | hashimoto* thyroiditis | lymphocytic thyroiditis | autoimmune thyroiditis
        thyroid cyst : benign thyroid sided < cyst, thyroid nodule
          thyroid cyst* | cyst* .. thyroid
        goiter : minor thyroid < thyromegaly
          goit* | goitrous
        extrathyroidal extension : actionable thyroid sided
          extrathyroidal extension | extrathyroid extension | extrathyroidal spread | extrathyroidal invasion
        thyroidectomy : benign thyroid sided device < postoperative change
          thyroidectom* | hemithyroidectom* | thyroid lobectom* | thyroid .. surgically absent
        parathyroid cyst : benign parathyroid < cyst
          parathyroid cyst*
        temporomandibular disorder : minor joints sided
          temporomandibular .. degenerat* | temporomandibular disorder* | tmj dysfunction | temporomandibular joint dislocat*
        dural ectasia : minor spinal-canal
          dural ectasia
        """
}
