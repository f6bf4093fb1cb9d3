extension ConceptTables {
    /// Words of any region, which the terms of an organ refine.
    static let general = """
        mass : actionable - graded
          mass | masses | space occupying lesion* | mass lesion* | masslike lesion* | masslike area*
          masslike focus | mass like lesion* | mass like area* | mass like focus | infiltrative process*
          infiltrative lesion* | hypoenhancing mass | hypoenhancing masses | necrotic mass | necrotic masses
          polypoid mass | polypoid masses
        malignancy : actionable - < mass
          malignan* | cancer | cancers | carcinoma | carcinomas | adenocarcinoma* | neoplas* | melanoma*
          leukemia* | malignant process* | malignant disease | malignant mass
          malignant masses | malignant lesion* | neoplastic process* | neoplastic disease | neoplastic neoplasm*
          neoplastic mass | neoplastic masses | neoplastic lesion* | tumor | tumors | tumour | tumours
          primary tumor* | primary tumour* | primary carcinoma* | metastatic neoplas* | metastatic malignan*
          metastatic tumor* | metastatic tumour* | metastatic carcinoma* | recurrent tumor* | recurrent tumour*
          recurrent carcinoma* | residual tumor* | residual tumour* | residual carcinoma* | lymphoproliferative
        recurrent disease : actionable - < malignancy
          recurrence | recurrent disease | residual disease | tumor recurrence
        metastasis : actionable - < malignancy
          metastasis | metastases | metastatic | metastatic lesion* | metastatic deposit* | metastatic foci
          metastatic focus | metastatic nodule* | metastatic implant* | nodal metastatic lesion*
          nodal metastatic deposit* | nodal metastatic foci | nodal metastatic focus | nodal metastatic nodule*
          nodal metastatic implant* | mets
        metastatic disease : actionable - < metastasis
          metastatic disease | distant metasta* | fdg avid metasta* | hypermetabolic metasta* | iodine avid metasta*
          nodal metasta* | metastatic process | disseminated process | fdg avid disease | fdg avid malignan*
          hypermetabolic disease | hypermetabolic malignan* | disease progression
        nodule : actionable - graded
          nodule | nodules | nodular | nodularity | micronodule* | enhancing nodule*
          calcified and noncalcified nodule*
        lesion : actionable -
          lesion | lesions | enhancing lesion* | cystic and solid lesion* | hypodens* lesion* | hypodens* focus
          hypodens* foci | hypodens* area* | hyperdens* lesion* | hyperdens* focus | hyperdens* foci
          hyperdens* area* | hypoattenuat* lesion* | hypoattenuat* focus | hypoattenuat* foci | hypoattenuat* area*
          hyperattenuat* lesion* | hyperattenuat* focus | hyperattenuat* foci | hyperattenuat* area* | hypodensit*
          hyperdensit* | hypoattenuation* | low attenuation | low density | low attenuation lesion*
          low attenuation focus | low attenuation foci | low attenuation area* | low density lesion*
          low density focus | low density foci | low density area* | hypoechoic lesion* | hypoechoic focus
          hypoechoic foci | hypoechoic area* | hypoechoic structure* | hypoechogenic lesion* | hypoechogenic focus
          hypoechogenic foci | hypoechogenic area* | hypoechogenic structure* | hyperechoic lesion*
          hyperechoic focus | hyperechoic foci | hyperechoic area* | hyperechoic structure* | echogenic lesion*
          echogenic focus | echogenic foci | echogenic area* | echogenic structure* | is hypodense | is hyperdense
          is hypoechoic | is hypoattenuating | are hypodense | are hyperdense | are hypoechoic | are hypoattenuating
          appears hypodense | appears hyperdense | appears hypoechoic | appears hypoattenuating
        cyst : minor -
          cyst | cysts | cystic lesion* | cystic structure* | cystic area* | cystic focus | cystic foci
          cystic change* | cystic collection* | is cystic | are cystic | appears cystic
        polyp : minor -
          polyp | polyps | polypoid | polypoid lesion*
        adenoma : minor -
          adenoma | adenomas
        opacity : actionable -
          opacit* | opacifi* | density | densities | haziness | radiopacit* | radiodensit* | obscuration
        lucency : minor -
          lucenc* | lucent | radiolucen* | lucent lesion* | lucent area*
        calcification : benign -
          calcific* | calcified | calcium | calcified density | calcified densities | calcified focus
          calcified foci | calcific density | calcific densities | calcific focus | calcific foci | calcinosis
        calculus : minor - < calcification
          calculus | calculi | stone | stones | calculus disease | stone disease | urolithiasis | lithiasis
        fluid : minor -
          fluid | fluids | fluid accumulation* | fluid signal | fluid attenuation | liquid accumulation*
          liquid signal | liquid attenuation
        free fluid : minor peritoneum graded < fluid
          free fluid
        fluid collection : actionable - < fluid
          collection | collections | fluid collection | fluid collections | fluid pocket* | drainable pocket*
          drainable fluid collection* | abnormal fluid collection* | focal fluid collection*
          complex fluid collection*
        air fluid level : actionable -
          airfluid level* | fluid level* | fluid fluid level*
        abscess : actionable - acute < fluid collection
          abscess* | phlegmon*
        edema : actionable -
          edema* | oedema* | edema signal | edema pattern | oedema signal | oedema pattern
        congestion : actionable -
          congested | congestion
        stranding : actionable -
          strand* | inflammatory strand* | infiltrat* .. fat | hazy .. fat | haziness .. fat | infiltrative change*
        swelling : minor -
          swelling* | swollen
        inflammation : actionable -
          inflammat* | inflamed
        infection : actionable -
          infect* | infectious process* | infectious disease | infectious etiolog* | septic process*
          septic disease | septic etiolog* | sepsis | superinfection
        thickening : minor -
          thicken* | thickened wall* | thick wall*
        enlargement : minor -
          enlarg* | hypertroph* | hyperplasia | hyperplastic
        prominence : minor -
          prominen* | fullness
        dilatation : minor -
          dilat* | ectasia | ectatic | aneurysmal dilat*
        distension : minor -
          distension | distention | distended | distending | overdisten*
        elevation : minor -
          elevated | elevation
        displacement : minor -
          displac* | deviated | deviation | deviates
        deformity : minor -
          deform* | contour abnormalit* | contour irregularit*
        irregularity : minor -
          irregularit*
        asymmetry : minor -
          asymmetr* | asymmetric prominence | asymmetric enlargement
        narrowing : minor - graded
          narrow*
        stenosis : actionable - graded < narrowing
          stenos* | stenotic
        stricture : actionable - < narrowing
          strictur*
        obstruction : actionable -
          obstruct* | obstructive lesion* | obstructive process* | obstructive change* | obstructing lesion*
          obstructing process* | obstructing change*
        occlusion : urgent -
          occlusion* | occluded | occludes | occluding | occlusive disease | occlusive lesion*
        thrombus : urgent -
          thrombus | thrombi | thrombosis | thromboses | thrombosed | thrombotic | clot | clots | occlusive thromb*
          occluding thromb* | occluding clot | nonocclusive thromb*
        embolus : urgent - < thrombus
          embolus | emboli | embolism | embolic | thromboembol* | fat embol* | air embol*
        filling defect : actionable -
          filling defect*
        hemorrhage : urgent - acute
          hemorrhag* | haemorrhag* | bleed* | blood products | hemorrhagic fluid | hemorrhagic focus
          hemorrhagic foci | fresh blood | acute blood | new blood | recent blood | haemorrhagic fluid | haemorrhagic focus | haemorrhagic foci | hemosiderin
          methemoglobin
        active extravasation : urgent - acute < hemorrhage
          extravasat* | extravasat* .. contrast | contrast blush | active blush | vascular blush | blush | blush of contrast | active bleeding | active hemorrhage
        hematoma : urgent - < hemorrhage
          hematoma* | haematoma*
        contusion : actionable - acute
          contusion* | contused | bruis*
        laceration : urgent - acute
          lacerat*
        rupture : urgent - acute
          ruptur*
        perforation : urgent - acute
          perforated | perforation*
        aneurysm : actionable -
          aneurysm*
        dissection : urgent -
          dissect* | dissection flap* | intimal flap*
        fistula : actionable -
          fistula* | fistulous | sinus tract*
        defect : actionable -
          defect | defects
        tear : actionable -
          tear | tears | torn | tearing | disrupt* | discontinuit*
        ischemia : urgent -
          ischem* | ischaem*
        infarct : urgent -
          infarct* | wedge shaped infarct*
        necrosis : actionable -
          necro* | gangren*
        ulcer : actionable -
          ulcer*
        erosion : actionable -
          eroded | erodes
        torsion : urgent - acute
          torsion | torsed
        herniation : actionable -
          herniat*
        hernia : minor -
          hernia | hernias | incarcerat* | strangulat*
        collapse : actionable -
          collaps*
        compression : actionable -
          extrinsic compression* | nerve root compression* | external compression* | compression | compressing
          compresses | compressed | impinges | impinging | encroach*
        mass effect : actionable -
          mass effect | efface*
        fibrosis : minor -
          fibros* | fibrotic | fibrotic change* | fibrotic scarring | fibrotic stranding | fibrocalcific
        scarring : minor - < fibrosis
          scar | scars | scarr* | cicatri*
        atrophy : minor -
          atroph* | wasting | involut*
        hypoplasia : benign - normalvariant
          hypoplas* | aplas* | agenesis
        volume loss : minor -
          volume loss | loss .. volume
        bulging : minor -
          bulg* | protruding | protrudes
        effusion : actionable - sided graded < fluid
          effusion | effusions
        reflux : minor -
          reflux | refluxing
        diverticulum : minor -
          diverticulum | diverticula
        ectopia : minor -
          ectopia
        invasion : actionable -
          invasion | invad* | infiltrating .. into
        leak : urgent -
          leak | leaks | leakage
        retention : minor -
          retention
        sequestration : minor -
          sequestration
        widening : minor -
          widen*
        hepatosplenomegaly : minor liver < organomegaly
          hepatosplenomegal*
        hemopneumothorax : urgent pleura acute sided < pneumothorax
          hemopneumothora* | haemopneumothora*
        discitis-osteomyelitis : urgent discs acute < discitis
          discitis osteomyelitis | discitis and osteomyelitis | osteomyelitis discitis
        endotracheal and enteric tubes : minor devices device < support device
          et and ng tube* | et and og tube* | endotracheal and nasogastric tube* | endotracheal and enteric tube* | ett and ngt
          endotracheal and orogastric tube* | ng and et tube* | ett and ng tube* | nasogastric and endotracheal tube*
        satellite lesion : actionable - < lesion, nodule
          satellite lesion* | satellite nodule* | satellite foc* | satellite mass*
        microcysts : benign - < cyst
          microcyst* | microcystic
        surgical absence : benign - device < postoperative change
          surgically absent
        gas : actionable -
          locules .. gas | locules .. air | foci .. gas | foci .. air | pockets .. gas | pockets .. air
          bubbles .. gas | bubbles .. air | gas locules | gas bubbles | air locules | air bubbles | ectopic gas
          ectopic air | intravascular gas | intravascular air | gas collection*
        """
}
