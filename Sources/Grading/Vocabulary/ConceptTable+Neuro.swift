extension ConceptTable {
    /// Head, orbits and sinuses.
    static let neuro = """
        intracranial hemorrhage; urgent; acute; is hemorrhage; at brain; for hemorrhage
            intracranial hemorrhag*, subdural hem*, epidural hem*, subarachnoid hem*, intraparenchymal hem*
            intracranial bleed*, subdural, extra axial hem*, cerebral hemorrhag*, hemorrhagic contusion*, sah, sdh
            intraventricular hem*, intracerebral hem*, subdural collection*, parenchymal hemorrhag*
        extra-axial collection; urgent; acute; at brain
            extra axial fluid, extra axial collection*, extraaxial*, hygroma*
        hemorrhage; urgent; acute
            hemorrhag*, haemorrhag*, hematoma*, haematoma*, bleed, bleeding, blood product*
        infarct; urgent; acute; at brain
            infarct, infarcts, infarction*, stroke*, ischemic stroke*, restricted diffusion, diffusion restrict*
            cerebrovascular accident*, cva, ischemic event*, ischemic insult*, lacunar infarct*, lacune, lacunes
        chronic ischemic change; benign; at brain; for myocardial ischemia
            small vessel ischemi*, small vessel disease, microvascular*, chronic ischemi*, white matter disease
            chronic cerebral ischemi*, periventricular white matter, white matter change*, ischemic change*
            white matter ischemi*, leukoaraiosis, chronic pontine ischemi*, ischemic white matter
            periventricular leuko*, deep white matter
        mass effect; urgent; acute; at brain
            mass effect, midline shift, shift of midline, shift of the midline, cerebral herniat*, uncal herniat*
            brain herniat*, tonsillar herniat*
        hydrocephalus; urgent; acute; at brain
            hydroceph*, ventriculomegal*, ventricles .. dilat*, dilat* .. ventricles, enlarg* .. ventricles
            ventricular system .. dilat*, ventricles .. enlarg*
            absent: ventricles .. normal, normal ventricles, ventricular system .. normal
        cerebral edema; urgent; acute; at brain; for edema
            cerebral edema, vasogenic edema, brain edema, cytotoxic edema, brain swelling, sulcal effacement
        brain atrophy; benign; at brain
            cerebral atroph*, brain atroph*, cortical atroph*, volume loss .. brain, cerebral volume loss, atrophy
            atrophic change*, central atroph*, involutional change*, cerebellar atroph*
        brain mass; actionable; is mass; at brain; for mass, lesion, metastasis
            brain mass*, brain tumor*, intracranial mass*, glioma*, meningioma*, glioblastoma*, brain lesion*
            brain metast*, intra axial mass*, pituitary mass*, pituitary adenoma*, macroadenoma*, craniopharyngioma*
            acoustic neuroma*
            vestibular schwannoma*, schwannoma*, microadenoma*, suprasellar mass*
        demyelination; actionable; at brain
            demyelinat*, multiple sclerosis, white matter lesion*, flair hyperintens*, hyperintense lesion*
        encephalomalacia; minor; at brain
            encephalomalac*, gliosis
        arachnoid cyst; benign; is cyst; at brain
            arachnoid cyst*, pineal cyst*, colloid cyst*, cisterna magna
        chiari malformation; minor; at brain
            chiari*, tonsillar ectopia
        sinus disease; minor; at sinus; for opacity
            sinusitis, mucosal thicken*, sinus disease*, sinus opacif*, retention cyst*, mucus retention
            opacif* .. sinus*, sinus* .. opacif*, sinus mucosal*, pansinus*, sinus* .. air fluid level*, polyp, polyps
            polyposis, ethmoid opacif*, mucoperiosteal thicken*
        mastoid disease; minor; at mastoid
            mastoid effusion*, mastoiditis, mastoid opacif*, mastoid fluid, opacif* .. mastoid, otitis
        septal deviation; benign; at nose
            septal deviat*, nasal septum .. deviat*, deviat* .. septum, deviated nasal
        orbital injury; urgent; acute; at orbit
            globe rupture*, retrobulbar hem*, orbital hem*, orbital cellulit*
        craniosynostosis; actionable; at skull
            craniosynostosis, plagioceph*
        """
    /// Spine.
    static let spine = """
        disc herniation; actionable; at disc
            disc herniat*, disk herniat*, herniat* disc*, herniat* disk*, disc protrus*, disk protrus*, disc extrus*
            disk extrus*, protrus*, extrus*, herniated nucleus, hnp, herniation, herniations, disc fragment*
            disk fragment*, annular tear*, annular fissure*
        disc bulge; benign; at disc
            disc bulg*, disk bulg*, bulg* disc*, bulg* disk*, bulge, bulges, bulging, annular bulg*, disc osteophyte*
            annular disc bulg*, disk osteophyte*
        spinal stenosis; actionable; at spine; for stenosis
            spinal stenosis, canal stenosis, central stenosis, spinal canal narrow*, canal narrow*
            central canal narrow*
            spinal canal .. narrow*, narrow* .. spinal canal, narrow* .. canal, spinal canal stenosis
            absent: spinal canal .. patent, central canal .. patent, canal .. patent
        foraminal stenosis; minor; at spine
            foraminal stenosis, foraminal narrow*, neuroforaminal*, neural foramin* narrow*, foraminal compromise
            foraminal encroach*, narrow* .. foramin*, foramin* .. narrow*, foraminal impinge*
            absent: foramin* .. patent, foramina .. patent, neuroforamen .. patent
        cord compression; urgent; acute; at spine
            cord compress*, compress* .. cord, cord impinge*, cord edema, cauda equina compress*, cord signal abnormal*
            cord .. compressed, cord contusion*, myelopath*, myelomalac*, indent* .. cord, cord flatten*
        nerve root compression; actionable; at spine
            nerve root compress*, nerve root impinge*, root impinge*, impinge* .. nerve, nerve impinge*, radiculopath*
            radicular impinge*, compress* .. nerve root*
        degenerative disc disease; benign; at disc
            degenerative disc*, degenerative disk*, disc degenerat*, disk degenerat*, disc desiccat*, disk desiccat*
            disc space narrow*, disk space narrow*, disc space .. narrow*, disk space .. narrow*
            narrow* .. disc space*
            loss of disc height, disc height loss, intervertebral disc space*, discogenic*, narrow* .. disk space*
            degeneration .. disc, disc dehydrat*
        spondylolisthesis; minor; at spine
            spondylolisthes*, anterolisthes*, retrolisthes*, listhesis, sublux* .. on, vertebral sublux*
        spondylolysis; minor; at spine
            spondylolys*, pars defect*, pars interarticular*
        spondylosis; benign; at spine; for osteoarthritis
            spondylosis, spondylitic, spondylotic, degenerative change* .. spine, degenerative spine
            degenerative change* .. spine, facet arthr*, facet hypertroph*, facet degenerat*, uncovertebral*
            facet joint*, ligamentum flavum*, spine .. degenerative, spondylitis, degenerative facet*
        scoliosis; benign; at spine
            scolio*, dextroscolio*, levoscolio*, curvature, kyphosis, kyphotic*, kyphoscolio*, dextrocurv*
            levocurv*, dextroconvex*, dextro
        loss of lordosis; benign; at spine
            straighten* .. lordo*, loss of .. lordo*, revers* .. lordo*, lordo* .. straighten*, lordo* .. revers*
        compression fracture; actionable; acute; label Fracture; is fracture; at spine
            compression fracture*, compression deform*, deform* .. vertebra*, vertebra* .. deform*
            vertebral fracture*, burst fracture*, vertebral .. wedg*
            wedge deform*, wedge compression*, vertebra* .. compress*, wedging, vertebral compress*, wedge fracture*
            height loss, loss of vertebral body height, loss of height, vertebral body collapse
            absent: vertebral body height* .. maintained, vertebral body height* .. preserved
            absent: vertebral height* .. preserved
            absent: vertebral bodies .. normal in height, vertebral body height* .. normal
        discitis; urgent; acute; at spine
            discitis, diskitis, epidural abscess*, spinal infection
        spina bifida; benign; at spine
            spina bifida, transitional vertebra*, sacraliz*, lumbariz*
        """
}
