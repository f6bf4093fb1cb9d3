extension ConceptTables {
    /// Lymph nodes, uptake, signal and other general words.
    static let uptake = """
        lymphadenopathy : actionable nodes < lymph node
          lymphadenopath* | adenopath* | lymph node enlarge* | node enlarge* | nodal enlarge* | lymph node* .. enlarge* | enlarged node* | enlarged lymph node* | pathologic* node*
          pathologic* lymph node* | suspicious node* | suspicious lymph node* | abnormal node*
          abnormal lymph node* | prominent node* | prominent lymph node* | bulky node* | bulky lymph node*
          nodal mass | nodal disease | nodal enlarge* | enlarged .. lymph nodes | enlarged .. nodes
          abnormal .. lymph nodes | abnormal .. nodes | suspicious .. lymph nodes | suspicious .. nodes
          bulky .. lymph nodes | bulky .. nodes | lymph nodes .. enlarged | lymph nodes .. abnormal
          nodes .. enlarged | nodes .. abnormal | lymph node .. enlarged | lymph node .. abnormal
          lymphatic enlargement | conglomerate .. nodes | conglomerate .. node | conglomerate .. nodal
          necrotic .. nodes | necrotic .. node | necrotic .. nodal | matted .. nodes | matted .. node
          matted .. nodal
        lymph node : benign nodes
          node | nodes | lymph node | lymph nodes | lymph gland* | nodes .. fatty hila | nodes .. fatty hilum | node .. fatty hila | node .. fatty hilum
        calcified lymph node : benign nodes < lymph node
          calcifi* .. node | calcifi* .. nodes | calcifi* .. adenopathy | calcifi* .. lymphadenopathy
          node .. calcifi* | nodes .. calcifi* | nodal .. calcifi* | calcified hil*
          calcified mediastinal lymphadenopathy | calcified hilar lymphadenopathy
          calcified mediastinal hilar adenopathy | calcified mediastinal hilar lymphadenopathy
          calcified hilar mediastinal lymphadenopathy | calcified hilar and mediastinal adenopathy
          calcified mediastinal and hilar adenopathy | hilar calcific* | mediastinal calcific*
          granulomatous lymph node* | calcifi* hilar .. node* | calcifi* hilar .. adenopathy
          calcifi* mediastinal .. node* | calcifi* mediastinal .. adenopathy
        reactive lymph nodes : minor nodes < lymph node
          reactive node* | reactive lymph node* | reactive lymphadenopathy | nodes .. reactive
          lymph nodes .. reactive | reactive .. nodes | reactive .. adenopathy
        hypermetabolic lymphadenopathy : actionable nodes < lymphadenopathy
          hypermetabolic .. adenopathy | hypermetabolic .. lymphadenopathy | hypermetabolic .. node*
          fdg avid .. adenopathy | fdg avid .. lymphadenopathy | fdg avid .. node* | node* .. hypermetabolic
          node* .. suv | node* .. avid | adenopathy .. hypermetabolic | adenopathy .. suv | adenopathy .. avid
          lymphadenopathy .. hypermetabolic | lymphadenopathy .. suv | lymphadenopathy .. avid | node .. uptake
          nodes .. uptake | nodal .. uptake
        hypermetabolic mass : actionable - < mass
          hypermetabolic .. mass | hypermetabolic .. masses | fdg avid .. mass | fdg avid .. masses
          mass .. hypermetabolic | mass .. avid | mass .. suv | masses .. hypermetabolic | masses .. avid
          masses .. suv | suv .. mass
        hypermetabolic pulmonary nodule : actionable lungs sided < pulmonary nodule
          hypermetabolic .. nodule* | hypermetabolic .. pulmonary nodule* | hypermetabolic .. lung nodule*
          fdg avid .. nodule* | avid .. nodule* | avid .. pulmonary nodule* | avid .. lung nodule*
          nodule* .. hypermetabolic | nodule* .. avid | nodule* .. suv | nodule* .. uptake
        abnormal uptake : actionable -
          uptake | elevated uptake | hot focus | hot foci | hot spot* | avid focus | avid foci | tracer avid focus | tracer avid foci
          cold defect* | photopenic | photopenic area* | photopenic defect* | tracer uptake | radiotracer uptake | increased uptake | abnormal activity | increased activity | intense activity | focal activity
          asymmetric activity | heterogeneous activity | suspicious activity | hypermetabol* | radioactivity
          fdg avid | fdg avidity | fdg accumulation | tracer avid | tracer avidity | tracer accumulation
          radiotracer avid | radiotracer avidity | radiotracer accumulation | iodine avid | iodine avidity
          iodine accumulation | radioiodine avid | radioiodine avidity | radioiodine accumulation | gallium avid
          gallium avidity | gallium accumulation | photopenia | hypermetabolic focus | hypermetabolic foci
          hypermetabolic activity
        brown fat : benign - normalvariant
          brown fat | brown adipose | brown fat activity | brown fat uptake
        abnormal enhancement : actionable -
          enhancement | hyperenhanc* | enhancing area* | enhancing tissue | hypoenhanc*
        signal abnormality : minor -
          abnormal signal* | increased signal* | high signal* | low signal* | decreased signal* | bright signal*
          edema like signal* | abnormal .. signal | increased .. signal | signal abnormal* | signal change*
          signal alteration* | is hyperintense | is hypointense | are hyperintense | are hypointense
          appears hyperintense | appears hypointense | hyperintensit* | hypointensit* | signal intensity abnormal*
          susceptibility effect*
        abnormal echogenicity : minor -
          increased echogenicity | increased echotexture | decreased echogenicity | decreased echotexture
          abnormal echogenicity | abnormal echotexture | heterogeneous echogenicity | heterogeneous echotexture
          coarsened echogenicity | coarsened echotexture | echogenicity .. increased | echogenicity .. heterogeneous
          echogenicity .. coarse* | echotexture .. increased | echotexture .. heterogeneous | echotexture .. coarse*
          is echogenic | is hyperechoic | are echogenic | are hyperechoic | appears echogenic | appears hyperechoic
          heterogeneous parenchym*
        malposition : urgent -
          malposition* | misplace*
        vascular tortuosity : benign vessels
          tortuo*
        vascular anomaly : benign vessels normalvariant
          vascular variant* | vascular variation* | anatomic variant* | anatomic variation* | developmental variant*
          developmental variation* | normal variant* | anomal*
        lipoma : minor soft-tissues < mass
          lipoma | lipomas | lipomatous | fat containing mass | fat containing lesion* | fat containing tumor*
          fatty mass | fatty lesion* | fatty tumor* | lipomatous mass | lipomatous lesion* | lipomatous tumor*
          lipomatosis
        hemangioma : benign -
          hemangioma* | haemangioma*
        hamartoma : benign -
          hamartoma*
        skin fold : benign - normalvariant
          skin fold*
        organomegaly : minor -
          organomegaly | visceromegaly | organ enlargement | visceral enlargement
        diffuse fat infiltration : minor -
          fatty replacement | fatty change* | fatty infiltration | fat infiltration | fatty degeneration
        degenerative change : benign -
          degenerat* | degenerative change* | degenerative finding* | degenerative process* | senescent change*
          senescent finding* | senescent process* | hypertrophic change* | hypertrophic finding*
          hypertrophic process* | age related change* | age related finding* | age related process*
          degenerative disease | senescent
        air collection : actionable - < gas
          air collection*
        abnormality : actionable -
          abnormalit* | is abnormal | are abnormal | appears abnormal | appear abnormal | was abnormal
          abnormal appearance | abnormal configuration | abnormal morphology | pathology | pathologies
        """
}
