extension ConceptTables {
    /// Thyroid, salivary glands, larynx, pharynx and the nodes of the neck.
    static let neck = """
        thyroid nodule : actionable thyroid sided < nodule
          thyroid nodule* | thyroid nodular* | thyroid lesion* | thyroid masses
          thyroid lobe nodule* | thyroid lobe nodular* | thyroid lobe lesion* | thyroid lobe masses
          thyroid lobe cyst* | isthmus nodule* | isthmus nodular* | isthmus lesion* | isthmus mass | isthmus masses
          isthmus cyst* | isthmic nodule* | isthmic nodular* | isthmic lesion* | isthmic mass | isthmic masses
          isthmic cyst* | nodule* .. thyroid | nodule* .. isthmus | thyroid .. nodule | thyroid .. nodules
          thyroid .. nodular | ti rads | tirads | tr1 | tr2 | tr3 | tr4 | tr5 | isthmus .. nodule
          isthmus .. nodules | right lobe .. nodule | right lobe .. nodules | left lobe .. nodule
          left lobe .. nodules | nodule* .. right lobe | nodule* .. left lobe | spongiform nodule* | thyroid .. mass
        thyroid cancer : actionable thyroid < malignancy
          thyroid cancer* | thyroid carcinoma* | thyroid malignan* | papillary carcinoma* | papillary thyroid
          follicular carcinoma* | follicular thyroid | medullary carcinoma* | medullary thyroid
        colloid cyst : benign thyroid sided < cyst
          colloid cyst* | colloid nodule* | comet tail | cyst .. comet | cyst .. colloid | focus .. comet
          focus .. colloid | anechoic .. right lobe | anechoic .. left lobe
        thyromegaly : minor thyroid < enlargement
          thyromegaly | thyroid enlargement | thyroid prominence | thyroid gland enlargement
          thyroid gland prominence | enlarged .. thyroid | enlargement .. thyroid | thyroid .. enlarged
          enlargement .. both lobes | substernal thyroid | multinodular thyroid
        thyroiditis : minor thyroid
          thyroiditis | thyroid .. heterogeneous | thyroid .. hypervascular
          thyroid .. hyperemia
        Graves disease : actionable thyroid < abnormal uptake
          graves disease | graves | graves' disease | graves' | grave's | elevated .. uptake .. hours
          elevated .. uptake .. thyroid | increased .. uptake .. hours | increased .. uptake .. thyroid
          diffusely increased .. uptake .. hours | diffusely increased .. uptake .. thyroid
          uptake .. hour .. elevated | uptake .. hour .. increased | uptake .. hours .. elevated
          uptake .. hours .. increased | elevated .. hour uptake | increased .. hour uptake
          hour uptake .. elevated | hour uptake .. increased | hyperthyroid* | toxic diffuse goiter
        toxic multinodular goiter : actionable thyroid < multinodular goiter
          toxic multinodular goiter | toxic nodular goiter | toxic goiter
        multinodular goiter : minor thyroid < thyromegaly
          multinodular goiter | multinodular
        hyperfunctioning nodule : actionable thyroid sided < thyroid nodule
          hot .. nodule* | hot .. adenoma* | hyperfunctioning .. nodule* | hyperfunctioning .. adenoma*
          autonomous .. nodule* | autonomous .. adenoma* | toxic .. nodule* | toxic .. adenoma*
          nodule* .. hyperfunctioning | nodule* .. suppress* | nodule* .. hot | hot area
        cold nodule : actionable thyroid sided < thyroid nodule
          cold .. nodule* | photopenic .. nodule*
          hypofunctioning .. nodule*
          hypofunctioning .. defect* | hypofunctioning .. area* | hypofunctioning .. focus | nodule* .. cold
        pyramidal lobe : benign thyroid normalvariant
          pyramidal lobe
        focal thyroid uptake : actionable thyroid sided < abnormal uptake
          focal .. thyroid fdg uptake | uptake .. thyroid | activity .. thyroid | thyroid .. focal uptake
          thyroid .. fdg avid | fdg avid .. thyroid focus | fdg avid .. thyroid nodule | thyroid focus
          thyroid activity
        diffuse thyroid uptake : minor thyroid < abnormal uptake
          thyroid uptake | diffuse thyroid uptake | diffuse thyroid activity | diffuse .. uptake .. thyroid
          diffusely .. uptake .. thyroid | thyroid .. diffuse uptake | thyroid .. diffuse activity
        parathyroid adenoma : actionable parathyroid sided < adenoma
          parathyroid adenoma* | parathyroid lesion* | parathyroid nodule* | parathyroid hyperplasia
          parathyroid enlargement | nodule* .. parathyroid | nodule* .. extrathyroidal | lesion .. parathyroid
          lesion .. extrathyroidal | extrathyroidal nodule* | nodule .. posterior .. thyroid
          nodule .. posterior .. lobe | posterior .. thyroid .. nodule | nodule behind
          posterior to .. lobe .. nodule
        salivary gland mass : actionable salivary-glands sided < mass
          salivary masses | salivary lesion* | salivary tumor* | salivary gland masses | salivary gland lesion*
          salivary gland tumor* | submandibular masses | submandibular lesion* | submandibular tumor*
          sublingual mass | sublingual masses | sublingual lesion* | sublingual tumor* | mass .. salivary
          mass .. submandibular | masses .. salivary | masses .. submandibular | lesion .. salivary
          lesion .. submandibular | submandibular .. mass | submandibular .. lesion | salivary .. mass
          salivary .. lesion
        parotid mass : actionable salivary-glands sided < salivary gland mass
          parotid nodule* | parotid tumor* | parotid gland nodule* | parotid gland tumor* | mass .. parotid
          masses .. parotid | lesion* .. parotid | parotid .. mass | parotid .. masses | parotid .. lesion*
        sialadenitis : minor salivary-glands acute sided
          sialadenitis | sialoadenitis | parotid .. inflam* | parotid .. enlarged | parotid .. hyperemia
          submandibular .. inflam* | submandibular .. enlarged | submandibular .. hyperemia
          submandibular enlargement | submandibular swelling
        sialolith : actionable salivary-glands sided < sialolithiasis
          sialolith | sialoliths | submandibular duct stone* | submandibular duct calculus
          submandibular duct calculi | parotid duct stone* | parotid duct calculus | parotid duct calculi
          wharton* duct stone* | wharton* duct calculus | wharton* duct calculi | stensen* duct stone*
          stensen* duct calculus | stensen* duct calculi | stone .. submandibular duct | stone .. wharton* duct
          stone .. stensen* duct | stone .. parotid duct | calculus .. submandibular duct
          calculus .. wharton* duct | calculus .. stensen* duct | calculus .. parotid duct
        sialolithiasis : minor salivary-glands sided < calculus
          sialolithiasis | salivary stone* | salivary calculus | salivary gland stone* | salivary calculi
          submandibular stone* | submandibular gland stone* | submandibular calculi | parotid stone*
          parotid gland stone* | parotid calculi | stone .. submandibular | stone .. parotid | stone .. salivary
          calculus .. submandibular | calculus .. parotid | calculus .. salivary | submandibular .. stone
          submandibular .. calculus | parotid .. stone | parotid .. calculus
        cervical lymphadenopathy : actionable nodes sided < lymphadenopathy
          cervical adenopathy | cervical lymphadenopathy | neck adenopathy | neck lymphadenopathy
          supraclavicular adenopathy | supraclavicular lymphadenopathy | submandibular adenopathy
          submandibular lymphadenopathy | jugulodigastric adenopathy | jugulodigastric lymphadenopathy
          abnormal .. cervical .. node* | abnormal .. cervical .. lymph node* | abnormal .. level .. node*
          abnormal .. level .. lymph node* | suspicious .. cervical .. node* | suspicious .. cervical .. lymph node*
          suspicious .. level .. node* | suspicious .. level .. lymph node* | enlarged .. cervical .. node*
          enlarged .. cervical .. lymph node* | enlarged .. level .. node* | enlarged .. level .. lymph node*
          pathologic .. cervical .. node* | pathologic .. cervical .. lymph node* | pathologic .. level .. node*
          pathologic .. level .. lymph node* | hypermetabolic .. cervical .. node*
          hypermetabolic .. cervical .. lymph node* | hypermetabolic .. level .. node*
          hypermetabolic .. level .. lymph node* | prominent .. cervical .. node*
          prominent .. cervical .. lymph node* | prominent .. level .. node* | prominent .. level .. lymph node*
          level i lymphadenopathy | level i node* | level i lymph node* | level ib lymphadenopathy | level ib node*
          level ib lymph node* | level ii lymphadenopathy | level ii node* | level ii lymph node*
          level iii lymphadenopathy | level iii node* | level iii lymph node* | level iv lymphadenopathy
          level iv node* | level iv lymph node* | level v lymphadenopathy | level v node* | level v lymph node*
          level vi lymphadenopathy | level vi node* | level vi lymph node* | level .. node | level .. nodes
          level .. adenopathy | node* .. level | node* .. neck | node* .. cervical | adenopathy .. level
          adenopathy .. neck | adenopathy .. cervical | hypermetabolic cervical adenopathy
          hypermetabolic cervical node* | cervical node* .. enlarged | cervical node* .. abnormal
          cervical lymph node* .. enlarged | cervical lymph node* .. abnormal | neck node* .. enlarged
          neck node* .. abnormal | neck lymph node* .. enlarged | neck lymph node* .. abnormal
          jugulodigastric node* .. enlarged | jugulodigastric node* .. abnormal
          jugulodigastric lymph node* .. enlarged | jugulodigastric lymph node* .. abnormal
          supraclavicular node* .. enlarged | supraclavicular node* .. abnormal
          supraclavicular lymph node* .. enlarged | supraclavicular lymph node* .. abnormal
          abnormal cervical lymph node* | pathologic adenopathy | pathologic lymphadenopathy | suspicious adenopathy
          suspicious lymphadenopathy | enlarged .. cervical nodes | enlarged .. neck nodes
        reactive node : benign nodes < reactive lymph nodes
          reactive cervical node* | reactive cervical lymph node* | reactive neck node*
        peritonsillar abscess : actionable pharynx acute sided < abscess
          peritonsillar abscess* | peritonsillar collection* | peritonsillar fluid collection*
          peritonsillar phlegmon | tonsillar abscess* | tonsillar collection* | tonsillar fluid collection*
          tonsillar phlegmon | quinsy abscess* | quinsy collection* | quinsy fluid collection* | quinsy phlegmon
          abscess* .. peritonsillar | abscess* .. tonsil* | collection* .. peritonsillar | collection* .. tonsil*
          tonsil* .. abscess | tonsil* .. collection
        tonsillitis : actionable pharynx acute
          tonsillitis
          tonsil swelling | adenoid enhance* | adenoid swelling
          adenoidal enhance* | adenoidal swelling | tonsil* .. enhanc*
          tonsil* .. hyperenhanc* | tonsil* .. swollen
          pharyngitis
        epiglottitis : urgent larynx acute
          epiglottitis | epiglott* .. thicken* | epiglott* .. swollen | epiglott* .. edema* | epiglott* .. enlarged
          thicken* .. epiglott* | edema* .. epiglott* | swollen .. epiglott* | supraglottitis
        croup : actionable larynx acute
          croup | steeple sign | laryngotracheobronchitis
        neck abscess : actionable neck acute < abscess
          neck abscess* | neck collection* | neck fluid collection* | neck phlegmon
          retropharyngeal fluid collection* | retropharyngeal phlegmon
          parapharyngeal abscess* | parapharyngeal collection* | parapharyngeal fluid collection*
          parapharyngeal phlegmon | submandibular abscess* | submandibular collection*
          submandibular fluid collection* | submandibular phlegmon | odontogenic abscess* | odontogenic collection*
          odontogenic fluid collection* | odontogenic phlegmon | deep space abscess* | deep space collection*
          deep space fluid collection* | deep space phlegmon | abscess* .. neck
          abscess* .. parapharyngeal | collection* .. neck | collection* .. retropharyngeal
          collection* .. parapharyngeal | neck .. abscess | neck .. collection | ludwig*
        neck mass : actionable neck sided < mass
          neck lesion* | neck tumor* | neck carcinoma* | mucosal mass | mucosal masses | mucosal lesion*
          mucosal tumor* | mucosal carcinoma*
          pharyngeal mass | pharyngeal masses | pharyngeal lesion*
          pharyngeal tumor* | pharyngeal carcinoma*
          glottic masses
          glottic lesion* | glottic tumor* | tonsillar masses
          tonsillar lesion* | tonsillar tumor* | tongue base lesion* | tongue base tumor*
          hypopharyngeal masses | hypopharyngeal lesion*
          hypopharyngeal tumor* | oropharyngeal masses
          oropharyngeal lesion* | oropharyngeal tumor*
          supraglottic masses | supraglottic lesion* | supraglottic tumor*
          tongue masses | tongue lesion* | tongue tumor* | mass .. neck
          mass .. pharynx | mass .. tonsil* | mass .. piriform | mass .. glottic
          mass .. nasopharyn* | mass .. oropharyn* | mass .. hypopharyn* | masses .. neck | masses .. larynx
          masses .. pharynx | masses .. tongue | masses .. tonsil* | masses .. piriform | masses .. glottic
          masses .. nasopharyn* | masses .. oropharyn* | masses .. hypopharyn* | tonsillar fossa .. mass
          tonsillar fossa .. masses | tongue base .. mass | tongue base .. masses | piriform sinus .. mass
          piriform sinus .. masses | larynx .. mass | larynx .. masses | neck .. mass | neck .. masses
        branchial cleft cyst : minor neck sided < cyst
          branchial cyst* | branchial cleft cyst* | neck cyst* | lymphoepithelial cyst* | branchial cleft
          cystic neck mass | cystic neck lesion | cyst* .. neck
        thyroglossal duct cyst : minor neck < cyst
          thyroglossal duct cyst* | thyroglossal cyst* | thyroglossal
        vocal cord paralysis : actionable larynx sided
          vocal cord paresis | vocal cord palsy | vocal fold palsy | vocal cord palsies | recurrent laryngeal nerve palsy | vocal fold paresis | vocal cord .. paraly* | vocal cord .. medial*
          vocal cord .. asymmetr* | vocal fold .. paraly* | vocal fold .. medial* | vocal fold .. asymmetr*
        jugular vein thrombosis : urgent veins sided < thrombus
          thromb* .. jugular | filling defect* .. jugular | jugular .. thromb* | jugular .. occlu* | lemierre*
        dental caries : minor bones < dental disease
          dental cavities | dental decay | tooth cavities | tooth decay | caries | periapical lucenc*
          periapical abscess* | periapical disease | periapical lesion* | lucency .. tooth | lucency .. molar
          lucency .. molars | lucency .. teeth | lucencies .. tooth | lucencies .. molar | lucencies .. molars
          lucencies .. teeth
        dental disease : minor bones
          dental disease | dental infection | periodontal disease | periodontal infection | odontogenic disease
          odontogenic infection | dental abscess* | periodontal abscess* | impacted tooth | impacted teeth
          impacted molar* | unerupted tooth | unerupted teeth | unerupted molar* | edentulous
        """
}
