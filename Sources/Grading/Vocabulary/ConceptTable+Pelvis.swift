extension ConceptTable {
    /// Pelvis, pregnancy, scrotum, breast, thyroid and neck.
    static let pelvis = """
        fibroid; minor; at uterus
            fibroid*, leiomyoma*, myoma, myomas, myomatous
        endometrial thickening; actionable; at uterus
            endometrial thicken*, thicken* .. endometri*, endometri* .. thicken*, endometrial polyp*
        ovarian cyst; minor; is cyst; at ovary; for cyst
            ovarian cyst*, adnexal cyst*, cyst* .. ovar*, hemorrhagic cyst*, follicular cyst*, corpus luteum
            ovarian follic*, polycystic ovar*
        ovarian mass; actionable; is mass; at ovary; for mass, lesion
            ovarian mass*, adnexal mass*, adnexal lesion*, ovarian lesion*, ovarian neoplas*, dermoid*, teratoma*
        torsion; urgent; acute
            torsion, torsed, ovarian torsion, testicular torsion
        ectopic pregnancy; urgent; acute
            ectopic pregnan*, ectopic gestation*, ectopic
        intrauterine pregnancy; benign; at uterus
            intrauterine pregnan*, intrauterine gestation*, viable pregnan*, twin pregnan*, gestational sac*
            viable intrauterine pregnan*, live intrauterine*, viable intrauterine*, twin gestation*, iup
        fetal demise; urgent; acute; at uterus
            fetal demise, no fetal heart*, absent fetal heart*, inevitable abortion*, missed abortion*, blighted ovum
            incomplete abortion*, spontaneous abortion*, without fetal heart*
        placenta previa; urgent; at uterus
            placenta previa, placental abruption, abruptio*, subchorionic hem*, low lying placenta
        oligohydramnios; actionable; at uterus
            oligohydramnio*, low amniotic fluid, decreased amniotic fluid, polyhydramnio*
            absent: amniotic fluid .. normal, normal amniotic fluid
        fetal anomaly; actionable; at uterus
            fetal anomal*, fetal abnormalit*, anatomical abnormalit*, small for gestational age, growth restrict*
            nuchal cord
            large for gestational age, growth retard*, size large for dates, large for dates, congenital anomal*
        hydrocele; minor; at scrotum
            hydrocele*
        varicocele; minor; at scrotum
            varicocele*
        epididymitis; actionable; acute; at scrotum
            epididymitis, orchitis, epididymo*
        testicular mass; actionable; is mass; at scrotum; for mass, lesion
            testicular mass*, intratesticular mass*, intratesticular lesion*, testicular lesion*, testicular tumor*
        epididymal cyst; benign; at scrotum
            epididymal cyst*, spermatocele*
        enlarged prostate; minor; at prostate
            enlarged prostate*, prostat* .. enlarg*, enlarg* .. prostat*, prostatomegal*, bph, prostatic hyper*
            benign prostatic
        breast mass; actionable; is mass; at breast; for mass, lesion, nodule
            breast mass*, breast lesion*, mass .. breast, lesion .. breast, dominant mass*, spiculat*
            breast carcinoma*, breast cancer*, solid nodule .. breast, nodule .. breast, nodul* densit* .. breast
        breast cyst; benign; is cyst; at breast; for cyst
            breast cyst*, cyst* .. breast, fibrocystic*
        breast calcification; minor; at breast; for calcification
            microcalcif*, clustered calcif*, pleomorphic calcif*, suspicious calcif*, breast calcif*, calcif* .. breast
        architectural distortion; actionable; at breast
            architectural distort*
        fibroadenoma; minor; at breast
            fibroadenoma*
        breast asymmetry; minor; at breast
            focal asymmetr*, asymmetric densit*, breast asymmetr*, asymmetric parenchym*
        dense breasts; benign; at breast
            dense breast*, breasts .. dense, fibroglandular*, dense .. fibroglandular, scattered fibroglandular
        thyroid nodule; actionable; is mass; at thyroid; for mass, lesion, nodule, cyst
            thyroid nodul*, nodul* .. thyroid, thyroid lesion*, thyroid mass*, thyroid lobe nodul*, multinodular*
            thyroid cyst*, thyroid cancer*, thyroid carcinoma*
        goiter; minor; at thyroid
            goiter*, goitre*, enlarged thyroid, thyroid .. enlarged, thyromegal*, thyroid enlarg*
        thyroiditis; minor; at thyroid
            thyroiditis, graves
        salivary gland mass; actionable; is mass; at salivary gland; for mass, lesion
            parotid mass*, mass .. parotid, parotid lesion*, pleomorphic adenoma*, submandibular mass*
            benign mixed tumor
        airway narrowing; urgent; acute; at airway
            airway narrow*, airway compromise, narrow* .. airway, epiglottitis, steeple sign, subglottic narrow*
            tracheal stenosis, croup
        enlarged tonsils; minor; at airway
            tonsil* .. enlarg*, enlarg* .. tonsil*, adenoid* .. enlarg*, enlarg* .. adenoid*, tonsillar hyper*
            tonsillitis
        """
}
