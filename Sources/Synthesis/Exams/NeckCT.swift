extension ExamTables {
    static let neckCT = """
        exam neck-ct CT 1
        title CT neck with contrast | CT soft tissue neck | CT of the neck with IV contrast | Neck CT with contrast
        reason sore throat and fever | neck mass | neck swelling | dysphagia | hoarseness | lymphadenopathy | trismus
        question abscess=peritonsillar abscess | neck mass=neck mass
        clear No acute abnormality of the neck. | No neck mass or abscess. | No acute neck pathology.
        clear No drainable collection or mass.
        healthy Normal CT of the neck. | Unremarkable neck CT. | Normal contrast-enhanced CT of the neck.
        organ pharynx core : Pharynx and larynx
        normal The pharynx and larynx are unremarkable. | The mucosal spaces are symmetric. | Airway is patent.
        normal Nasopharynx, oropharynx and hypopharynx are normal. | Vocal cords are symmetric.
        deny peritonsillar abscess | drainable fluid collection=peritonsillar abscess | mucosal mass=neck mass
        deny epiglottitis
        organ glands core : Salivary glands
        normal The parotid and submandibular glands are normal. | Salivary glands unremarkable.
        normal Salivary glands are symmetric and normal.
        deny sialolith
        organ thyroid : Thyroid
        normal The thyroid is normal. | Thyroid unremarkable. | Normal thyroid gland.
        organ nodes core : Lymph nodes
        normal Cervical lymph nodes are normal in size. | Nodes are not enlarged. | No pathologic nodes.
        deny cervical lymphadenopathy | pathologic adenopathy=cervical lymphadenopathy
        organ vessels : Vessels
        normal The carotid arteries and jugular veins are patent. | Vessels are patent. | Neck vessels enhance normally.
        deny jugular vein thrombosis=jugular vein thrombosis
        organ lungs : Lung apices
        normal Lung apices are clear. | Visualized lungs clear.
        organ bones : Bones
        normal No aggressive bone lesion. | Bones are unremarkable. | Osseous structures normal.
        finding peritonsillar abscess : actionable pharynx 2 side size=12-38 dims=2 acute
        np a {size} {side} <peritonsillar abscess> | a rim-enhancing {side} peritonsillar <collection> measuring {size}
        find A rim-enhancing <collection> of {size} in the {side} peritonsillar space is consistent with abscess.
        find The {side} palatine tonsil is enlarged with a {size} <abscess>.
        say {size} {side} peritonsillar abscess | {side} peritonsillar abscess measuring {size}
        with cervical lymphadenopathy 0.4
        finding tonsillitis : actionable pharynx 1.5 acute
        np bilateral tonsillar <enlargement> consistent with tonsillitis
        find The palatine tonsils are <enlarged> and hyperenhancing, consistent with tonsillitis.
        find Striated tonsillar <enhancement>, in keeping with tonsillitis.
        say acute tonsillitis | =Findings of tonsillitis. | tonsillar enlargement, consistent with tonsillitis
        not peritonsillar abscess
        pertinent peritonsillar abscess
        finding epiglottitis : urgent pharynx 0.5 acute changes=new
        np <thickening> and edema of the epiglottis | a swollen edematous <epiglottis>
        find The epiglottis and aryepiglottic folds are <swollen>. | <Edema> of the epiglottis narrows the airway.
        say epiglottic thickening, consistent with epiglottitis | epiglottitis with airway narrowing
        finding neck mass : actionable pharynx 1 side size=14-52 dims=2 chronic
        slot loc: tongue base | tonsillar fossa | piriform sinus | glottic larynx
        np a {size} enhancing <mass> of the {side} {loc} | a {side} {loc} <mass> measuring {size}
        find An enhancing <mass> of the {side} {loc} measures {size}. | The {side} {loc} is replaced by a {size} <mass>.
        say {size} {side} {loc} mass, suspicious for carcinoma
        say {size} mass of the {side} {loc}, concerning for malignancy
        with cervical lymphadenopathy 0.5
        finding cervical lymphadenopathy : actionable nodes 2.5 sides size=15-42 acute
        np one> {side} cervical <lymphadenopathy> measuring up to {size}
        np both> bilateral cervical <lymphadenopathy> up to {size}
        find one> Enlarged {side} level II <nodes> measure up to {size}.
        find both> Bilateral enlarged level II <nodes>, the largest {size}.
        find one> There are enlarged {side} cervical <nodes>, the largest {size}.
        say one> {side} cervical lymphadenopathy up to {size} | both> bilateral cervical lymphadenopathy up to {size}
        finding parotid mass : actionable glands 1 side size=9-38 dims=2 chronic
        np a {size} {side} parotid <mass> | a {size} well-defined <mass> in the {side} parotid gland
        find The {side} parotid gland contains a {size} enhancing <mass>.
        find A {size} <lesion> is seen in the {side} parotid.
        say {size} {side} parotid mass | {side} parotid mass measuring {size}, possibly pleomorphic adenoma
        finding sialolith : actionable glands 1 side size=3-12 acute changes=new,stable
        np a {size} {side} submandibular duct <stone> with ductal dilatation
        np a {size} <sialolith> in the {side} Wharton duct
        find A {size} <calculus> obstructs the {side} submandibular duct.
        find {size} <stone> in the {side} submandibular duct with gland enlargement.
        say {size} obstructing {side} submandibular duct stone | {size} {side} submandibular sialolith
        finding jugular vein thrombosis : urgent vessels 0.5 side acute
        np <thrombosis> of the {side} internal jugular vein
        np a filling defect in the {side} internal jugular vein, consistent with <thrombus>
        find The {side} internal jugular vein is <thrombosed>. | Occlusive <thrombus> fills the {side} jugular vein.
        say {side} internal jugular vein thrombosis | thrombosis of the {side} internal jugular vein
        finding thyroid nodule : minor thyroid 2.5 side size=6-38 chronic
        np a {size} {side} thyroid <nodule> | a {side} thyroid <nodule> of {size}
        find The {side} thyroid lobe has a {size} <nodule>. | {size} hypodense <nodule> in the {side} thyroid lobe.
        say {size} {side} thyroid nodule | incidental {size} {side} thyroid nodule
        advice incidental thyroid
        finding dental caries : minor bones 1.5 quiet chronic
        np +multiple dental <caries> | +periapical <lucencies> of the molars
        find Dental <caries> are noted. | Periapical <lucency> about a molar tooth.
        finding degenerative spine : benign bones 3 chronic age=40-95
        np +degenerative <changes> of the cervical spine | cervical <spondylosis>
        find Degenerative <change> of the cervical spine. | Cervical <spondylosis> is noted.
        """
}
