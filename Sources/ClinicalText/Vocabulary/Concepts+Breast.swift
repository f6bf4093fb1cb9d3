extension ConceptTables {
    /// Breast and axilla.
    static let breast = """
        breast mass : actionable breast sided < mass
          breast lesion* | breast nodule* | breast tumor* | mass .. breast
          mass .. o'clock | mass .. retroareolar | mass .. quadrant | mass .. outer | mass .. inner
          mass .. axillary tail | mass .. subareolar | mass .. clock | masses .. breast | masses .. o'clock
          masses .. retroareolar | masses .. quadrant | masses .. outer | masses .. inner | masses .. axillary tail
          masses .. subareolar | masses .. clock | breast .. mass | breast .. masses | retroareolar .. mass
          retroareolar .. masses | quadrant .. mass | quadrant .. masses | o'clock .. mass | o'clock .. masses
          lesion .. breast | spiculated density | spiculated densities | spiculated opacity | spiculated asymmetr*
          nodule .. breast | hypoechoic mass .. o'clock | hypoechoic mass .. breast
        circumscribed mass : minor breast sided < breast mass
          circumscribed .. mass | circumscribed .. masses | circumscribed .. nodule* | mass .. circumscribed
          masses .. circumscribed | nodule .. circumscribed
        probably benign mass : actionable breast sided < breast mass
          probably benign mass | probably benign masses | probably benign nodule* | mass .. probably benign
          masses .. probably benign | oval .. mass .. parallel | circumscribed .. mass .. parallel
        enhancing breast mass : actionable breast sided < breast mass
          enhancing .. breast mass | enhancing .. breast lesion* | enhancing mass .. breast
          enhancing mass .. quadrant | enhancing mass .. o'clock | enhancing masses .. breast
          enhancing masses .. quadrant | enhancing masses .. o'clock | spiculated enhancing mass
          spiculated enhancing masses | irregular enhancing mass | irregular enhancing masses | rim enhancing mass
          rim enhancing masses | mass .. washout | mass .. kinetics | suspicious right breast mass
          suspicious right breast masses | suspicious left breast mass | suspicious left breast masses
          suspicious breast mass | suspicious breast masses
        probably benign focus : actionable breast sided
          probably benign focus | probably benign foci | enhancing focus | enhancing foci | focus .. enhancement
          focus .. kinetics | focus .. persistent | foci .. enhancement | foci .. kinetics | foci .. persistent
          focus .. breast | foci .. breast
        non-mass enhancement : actionable breast sided < abnormal enhancement
          non mass enhanc* | non mass like enhanc* | non mass lesion* | nonmass enhanc* | nonmass like enhanc*
          nonmass lesion* | segmental .. enhancement | clumped .. enhancement | regional .. enhancement
          linear .. enhancement | ductal .. enhancement | nme
        breast calcifications : minor breast sided < calcification
          round calcific* | punctate calcific* | amorphous calcific* | grouped calcific* | calcific* .. breast
          microcalcific* | calcification cluster* | breast .. calcifi* | cluster .. calcific*
          clusters .. calcific* | clustered .. calcific*
        suspicious calcifications : actionable breast sided < breast calcifications
          suspicious .. calcific* | suspicious .. microcalcific* | pleomorphic .. calcific*
          pleomorphic .. microcalcific* | fine linear .. calcific* | fine linear .. microcalcific*
          linear branching .. microcalcific* | amorphous .. calcific* | amorphous .. microcalcific*
          heterogeneous .. calcific* | heterogeneous .. microcalcific* | grouped .. calcific*
          grouped .. microcalcific* | calcific* .. segmental | calcific* .. suspicious | calcific* .. pleomorphic
          calcific* .. linear | calcific* .. segmental distribution | calcific* .. linear distribution
          microcalcific* .. segmental distribution | microcalcific* .. linear distribution | segmental .. calcific*
          branching .. calcific* | malignant calcific* | malignant microcalcific* | malignant type calcific*
          malignant type microcalcific*
        benign calcifications : benign breast sided < breast calcifications
          benign .. calcific* | benign .. microcalcific* | benign appearing .. calcific*
          benign appearing .. microcalcific* | popcorn .. calcific* | popcorn .. microcalcific* | rim .. calcific*
          rim .. microcalcific* | secretory .. calcific* | secretory .. microcalcific*
          milk of calcium .. calcific* | milk of calcium .. microcalcific* | coarse .. calcific*
          coarse .. microcalcific* | benign type .. calcific* | benign type .. microcalcific* | calcific* .. benign
          vascular calcific* .. breast | skin calcific* .. breast | eggshell
          milk of calcium
        probably benign calcifications : actionable breast sided < breast calcifications
          probably benign .. calcific* | calcific* .. probably benign | grouped .. round .. calcific*
          group .. round .. calcific*
        architectural distortion : actionable breast sided
          architectural distortion* | distortion
        breast asymmetry : actionable breast sided < asymmetry
          focal asymmetr* | global asymmetr* | breast asymmetr* | developing asymmetr* | asymmetr* .. breast
          asymmetr* .. quadrant | asymmetr* .. outer | asymmetr* .. inner | asymmetr* .. view | asymmetric density
          asymmetric densities | asymmetric tissue | asymmetric breast tissue
        breast cyst : minor breast sided < cyst
          breast cystic lesion* | cyst .. breast | cyst .. o'clock | cyst .. retroareolar | cystic lesion* .. breast
          cystic lesion* .. o'clock | breast .. cyst | o'clock .. cyst
        breast cysts : benign breast sided < breast cyst
          cysts .. breast* | fibrocystic | breast* .. cysts
        complicated cyst : actionable breast sided < breast cyst
          complicated breast cyst* | complicated cyst* | complex breast cyst* | complex cystic mass
          complex cystic lesion* | cyst* .. internal debris | cyst* .. debris | cyst* .. low level echoes
          cyst* .. complicated
        fibroadenoma : minor breast sided < breast mass
          fibroadenoma* | papilloma* | hamartoma .. breast
        breast cancer : actionable breast sided < malignancy
          breast cancer* | breast carcinoma* | breast malignan* | ductal carcinoma* | ductal in situ
          lobular carcinoma* | lobular in situ | ductal carcinoma carcinoma* | ductal carcinoma in situ | dcis
          cancer .. breast | carcinoma .. breast | malignancy .. breast
        known breast cancer : actionable breast sided < breast cancer
          biopsy proven .. cancer* | biopsy proven .. carcinoma* | biopsy proven .. malignan*
          biopsy proven .. mass | biopsied .. cancer* | biopsied .. carcinoma* | biopsied .. malignan*
          biopsied .. mass | known breast cancer* | known breast carcinoma* | known breast malignan*
          cancer .. biopsy proven | cancer .. biopsied | mass .. biopsy proven | mass .. biopsied
          malignancy .. biopsy proven | malignancy .. biopsied
        intraductal mass : actionable breast sided < breast mass
          intraductal mass | intraductal masses | intraductal lesion* | intraductal papilloma* | intraductal nodule*
          mass .. duct | lesion .. duct | nodule .. duct | duct .. mass | duct .. lesion
        duct ectasia : minor breast sided < dilatation
          duct dilat* | ductal ectasia | ductal dilat* | duct .. ectatic | duct .. ectasia
          ducts .. ectatic | ducts .. ectasia | dilated .. retroareolar duct*
          dilated .. subareolar duct* | dilated .. mammary duct* | ectatic .. retroareolar duct*
          ectatic .. subareolar duct* | ectatic .. mammary duct* | dilated ducts | retroareolar .. ectasia
          retroareolar .. dilat* | subareolar .. ectasia | subareolar .. dilat*
        breast abscess : actionable breast acute sided < abscess
          breast collection* | breast fluid collection* | retroareolar abscess* | retroareolar collection*
          retroareolar fluid collection* | subareolar abscess* | subareolar collection*
          subareolar fluid collection* | abscess* .. breast | abscess* .. areol* | collection .. breast
          collection .. o'clock | collection .. retroareolar | fluid collection .. breast
          fluid collection .. o'clock | fluid collection .. retroareolar | breast .. abscess* | breast .. collection
        skin thickening : minor breast sided < thickening
          trabecular thicken* | dermal thicken* | cutaneous thicken* | thicken* .. skin | skin .. thicken*
          skin retraction | peau d'orange
        nipple retraction : actionable breast sided
          nipple inversion | nipple involvement | inverted nipple* | retracted nipple* | nipple .. invert*
          nipple .. retract* | nipples .. retract* | nipples .. invert* | retraction .. nipple*
        intramammary node : benign breast sided < lymph node
          intramammary node* | intramammary lymph node* | intra mammary node* | intra mammary lymph node*
          node* .. breast | node* .. mammary
        axillary lymphadenopathy : actionable axilla sided < lymphadenopathy
          abnormal .. axillary node* | abnormal .. axillary lymph node* | enlarged .. axillary node*
          enlarged .. axillary lymph node* | suspicious .. axillary node* | suspicious .. axillary lymph node*
          thickened .. axillary node* | thickened .. axillary lymph node* | prominent .. axillary node*
          prominent .. axillary lymph node* | axillary node* .. thicken* | axillary node* .. enlarged
          axillary node* .. abnormal | axillary node* .. suspicious | axillary lymph node* .. thicken*
          axillary lymph node* .. enlarged | axillary lymph node* .. abnormal | axillary lymph node* .. suspicious
          adenopathy .. axill* | lymphadenopathy .. axill* | enlarged .. node .. axill*
          enlarged .. nodes .. axill* | abnormal .. node .. axill* | abnormal .. nodes .. axill*
          suspicious .. node .. axill* | suspicious .. nodes .. axill* | cortical thickening .. node*
          axill* .. adenopathy | axill* .. lymphadenopathy | node .. cortical thickening
        internal mammary lymphadenopathy : actionable nodes sided < lymphadenopathy
          internal mammary adenopathy | internal mammary lymphadenopathy | internal mammary node*
          internal mammary lymph node* | node* .. internal mammary | adenopathy .. internal mammary
        breast implant : benign breast device sided < implant
          breast implant* | breast prosthe* | breast augmentation | silicone implant* | silicone prosthe*
          silicone augmentation | saline implant* | saline prosthe* | saline augmentation | retropectoral implant*
          retropectoral prosthe* | retropectoral augmentation | subglandular implant* | subglandular prosthe*
          subglandular augmentation | prepectoral implant* | prepectoral prosthe* | prepectoral augmentation
          subpectoral implant* | subpectoral prosthe* | subpectoral augmentation | mammoplasty
        implant rupture : actionable breast device sided < rupture
          implant leak* | implant failure | ruptur* .. implant* | implant* .. ruptur* | implant* .. linguine
          intracapsular rupture* | extracapsular rupture* | linguine sign | stepladder sign | extracapsular silicone
          free silicone
        biopsy clip : benign breast device sided
          biopsy clip* | biopsy marker* | postbiopsy clip* | postbiopsy marker* | clip .. biopsy | clip .. breast
          marker .. biopsy | marker .. breast | tissue marker* | biopsy marker clip* | biopsy .. clip
          biopsy .. marker
        mastitis : actionable breast acute sided < inflammation, breast abscess
          mastitis
        tissue expander : benign breast device sided < breast implant
          tissue expander* | breast tissue expander*
        galactocele : benign breast sided < breast cyst
          galactocele*
        radial scar : actionable breast sided < architectural distortion
          radial scar* | radial sclerosing lesion* | complex sclerosing lesion*
        phyllodes tumor : actionable breast sided < breast mass, malignancy
          phyllodes | phyllodes tumor* | phylloides*
        breast microcysts : benign breast sided < microcysts, breast cyst
          clustered microcysts | cluster of microcysts | apocrine microcyst*
        lumpectomy scar : minor breast sided < scarring
          lumpectom* | lumpectomy scar .. breast | lumpectomy scars .. breast | lumpectomy scarring .. breast
          lumpectomy bed .. breast | lumpectomy distortion .. breast | lumpectomy site .. breast
          lumpectomy change* .. breast | surgical scar .. breast | surgical scars .. breast
          surgical scarring .. breast | surgical bed .. breast | surgical distortion .. breast
          surgical site .. breast | surgical change* .. breast | postsurgical scar .. breast
          postsurgical scars .. breast | postsurgical scarring .. breast | postsurgical bed .. breast
          postsurgical distortion .. breast | postsurgical site .. breast | postsurgical change* .. breast
          lumpectomy scar* | lumpectomy site | lumpectomy change* | lumpectomy cavity
          scar .. lumpectomy | distortion .. lumpectomy | scarring .. lumpectomy | surgical scar | surgical scarring
          breast conservation | breast conserving | segmental mastectomy
        mastectomy : benign breast device sided < postoperative change
          mastectom* | absent breast | surgically absent breast | breast .. absent | breast .. reconstruction
          tram flap
        dense breasts : benign breast normalvariant
          heterogeneously dense | extremely dense | dense breast tissue | dense breast | dense breasts tissue
          dense breasts | dense fibroglandular tissue | dense fibroglandular | fibroglandular densit*
          breasts are .. dense
        gynecomastia : benign breast sided
          gynecomastia | gynaecomastia
        """
}
