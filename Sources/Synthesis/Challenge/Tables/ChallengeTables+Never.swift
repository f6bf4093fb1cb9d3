extension ChallengeTables {
    /// What must never be missed, denied or put on the other side; the frames are those of the challenge cases.
    static let never = [
        """
        exam never-chest-xr XR 4 like=chest-xr
        finding pneumothorax; in pleura lungs mediastinum diaphragm; urgent; sided; also mediastinal shift
        say a {side} tension pneumothorax
        + A {side} tension pneumothorax has collapsed the lung, with mediastinal shift to the {other}.
        + The {side} lung is a stump beside a tension pneumothorax, and mediastinal shift to the {other} is marked.
        + Under tension, a {side} pneumothorax has caused mediastinal shift to the {other}.
        finding free air; in abdomen; urgent
        say pneumoperitoneum
        + Sickles of pneumoperitoneum lie beneath both domes.
        + A wide band of pneumoperitoneum separates liver and dome.
        + The film reveals a pneumoperitoneum.
        finding malpositioned device; in devices; urgent; also support device
        say a misplaced endotracheal tube in the right main bronchus
        + The endotracheal tube is misplaced, its end deep in the right main bronchus.
        + Far too low, a misplaced endotracheal tube has entered the right main bronchus.
        + The endotracheal tube passes the carina and is misplaced into the right main bronchus.
        finding malpositioned device; in devices lungs; urgent; sided; also support device
        say a misplaced feeding tube in the {side} lung
        + The feeding tube is misplaced and coils inside the {side} lung.
        + A misplaced feeding tube has gone down the airway into the {side} lung.
        + The misplaced feeding tube ends over the {side} lung base.
        """,
        """
        exam never-chest-ct CT 4 like=chest-ct
        finding dissection; in aorta; urgent
        say a dissection of the ascending aorta
        + A dissection begins just above the valve and winds around the arch.
        + The ascending aorta is split by a dissection.
        + A floating flap marks a dissection of the ascending aorta.
        finding pulmonary embolism; in arteries heart; urgent
        say a massive pulmonary embolism
        + A massive pulmonary embolism plugs the bifurcation.
        + The main trunk is nearly closed by a massive pulmonary embolism.
        + Both main branches are filled by a massive pulmonary embolism.
        finding tamponade; in pericardium heart; urgent
        say pericardial tamponade
        + Blood around the heart squeezes the right chambers, a tamponade.
        + The collapsed right ventricle and wide caval vein mean tamponade.
        + A tamponade flattens the right chambers.
        finding aortic rupture; in aorta; urgent
        say a rupture of the descending aorta
        + An aortic rupture below the arch leaks into the mediastinum.
        + The isthmus is torn, an aortic rupture.
        + There is an aortic rupture at the isthmus.
        """,
        """
        exam never-abdomen-ct CT 4 like=abdomen-ct
        finding aortic rupture; in aorta kidneys peritoneum; urgent; also aneurysm
        say a ruptured aneurysm of the abdominal aorta
        + A ruptured aneurysm of the abdominal aorta bleeds behind the kidney.
        + The abdominal aorta ends in a ruptured aneurysm.
        + Fresh blood surrounds a ruptured aneurysm of the aorta.
        finding bowel ischemia; in bowel liver; urgent
        say mesenteric ischemia
        + The jejunum no longer enhances because of mesenteric ischemia.
        + Gas within the cecal wall is pneumatosis.
        + Mesenteric ischemia affects the ileum.
        finding splenic injury; in spleen peritoneum; urgent
        say a ruptured spleen
        + A ruptured spleen bleeds into the left flank.
        + The trauma has left a ruptured spleen.
        + A deep splenic laceration reaches the hilum.
        finding bowel obstruction; in bowel; urgent
        say a sigmoid volvulus
        + Twice around its root turns a sigmoid volvulus.
        + The whirl of vessels belongs to a volvulus.
        + A volvulus has closed off the sigmoid.
        finding free air; in peritoneum bowel; urgent
        say pneumoperitoneum from a perforation
        + A pneumoperitoneum has its source in the duodenum.
        + Under the wall there is a pneumoperitoneum.
        + A large pneumoperitoneum displaces the liver.
        """,
        """
        exam never-head-ct CT 4 like=head-ct
        finding intracranial hemorrhage; in blood shift; urgent; sided
        say a large {side} subdural hematoma
        + A large {side} subdural hematoma compresses the hemisphere.
        + Over the {side} convexity an acute subdural hematoma has formed.
        + An acute subdural hematoma coats the {side} hemisphere.
        finding intracranial hemorrhage; in blood shift skull; urgent; sided
        say a {side} epidural hematoma
        + A lens-shaped epidural hematoma lies under the {side} temporal bone.
        + On the {side} an epidural hematoma displaces the temporal lobe.
        + The {side} middle fossa is filled by an epidural hematoma.
        finding intracranial hemorrhage; in blood; urgent
        say subarachnoid hemorrhage
        + Thick subarachnoid hemorrhage fills the cisterns.
        + Subarachnoid hemorrhage has spread into both fissures.
        + Every cistern is filled by subarachnoid hemorrhage.
        finding arterial occlusion; in brain; urgent; sided
        say an occlusion of the {side} middle cerebral artery
        + A dense cord marks occlusion of the {side} middle cerebral artery.
        + The {side} middle cerebral artery is closed by an acute occlusion.
        + There is an acute occlusion of the {side} carotid artery.
        finding mass effect; in shift ventricles brain; urgent; sided
        say uncal herniation on the {side}
        + Uncal herniation on the {side} presses on the brain stem.
        + On the {side} there is uncal herniation.
        + The {side} hippocampus has slipped down in uncal herniation.
        """,
        """
        exam never-spine-mr MR 2
        title MRI of the thoracic spine | Magnetic resonance of the spine
        reason Legs giving way since morning | Cannot pass urine
        prior MRI of {date} | Earlier MRI from {date}
        calm technique : Sagittal and axial sequences were acquired. | Sequences are free of movement.
        calm alignment spondylolisthesis : No spondylolisthesis. | The column is straight, without spondylolisthesis.
        calm disc disc herniation : No disc herniation. | The discs are without herniation.
        calm bone fracture : Each vertebra is without a fracture. | No fracture.
        finding cord compression; in canal; urgent
        say cord compression
        + At T6 there is marked cord compression.
        + Cord compression is severe at T9.
        + The conus suffers from cord compression.
        finding discitis; in canal disc; urgent
        say an epidural abscess
        + An epidural abscess extends over three segments.
        + Behind T10 pus has gathered in an epidural abscess.
        + The canal is narrowed by an epidural abscess.
        """,
        """
        exam never-pelvis-us US 3 sex=F ages=17-42
        title Transvaginal sonography | Gynecological ultrasound
        reason Sudden pain low in the belly | Spotting and pain
        prior Sonography of {date} | Earlier ultrasound from {date}
        calm technique : The probe was well tolerated. | The bladder was empty.
        calm uterus fibroid : The uterus holds no fibroid. | Fibroids are not present.
        finding ectopic pregnancy; in ovary; urgent; sided
        say a {side} ectopic pregnancy
        + Beside the {side} ovary a living ectopic pregnancy is found.
        + The {side} tube is stretched by an ectopic pregnancy.
        + There is an ectopic pregnancy on the {side}.
        finding torsion; in ovary; urgent; sided
        say {side} ovarian torsion
        + The {side} ovary is large and bloodless, which is torsion.
        + Whirling vessels prove torsion of the {side} ovary.
        + There is torsion of the {side} ovary.
        """,
        """
        exam never-scrotum-us US 2 sex=M ages=12-34
        title Sonography of the scrotum | Ultrasound of the testicles
        reason Woke up with testicular pain | Sudden pain on the football field
        prior Sonography of {date} | Earlier ultrasound from {date}
        calm technique : Color and power modes were used. | The high-frequency probe was used.
        calm fluid hydrocele : Hydrocele is absent. | No hydrocele.
        calm vein varicocele : No varicocele. | A varicocele is not found on straining.
        finding torsion; in testis; urgent; sided
        say {side} testicular torsion
        + No blood reaches the {side} testis because of torsion.
        + The {side} cord is twisted, a testicular torsion.
        + Torsion of the {side} testis has stopped its flow.
        """,
    ]
}
