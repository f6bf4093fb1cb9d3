extension ChallengeTables {
    /// Challenge cases on head CT.
    static let headTomography = """
        exam head-ct CT 9
        title Cranial CT, plain | Computed tomography of the skull and its contents
        reason Struck by a branch | Cannot find words since noon | Thunderclap pain | Confused for a week
        prior Cranial CT of {date} | Earlier CT from {date}
        calm technique : The head is tilted slightly. | Slices run parallel to the orbits.
        calm blood intracranial hemorrhage : There is no intracranial hemorrhage.
        calm blood intracranial hemorrhage : Intracranial hemorrhage is not found.
        calm brain infarct : No infarct is demarcated. | An infarct is not recognizable on this scan.
        calm shift mass effect : The midline is central, without mass effect. | No mass effect on the midline.
        calm ventricles hydrocephalus : The ventricles have a normal width. | No hydrocephalus.
        calm skull fracture : The vault is without a fracture. | No fracture on bone windows.
        calm sinuses sinus disease : The paranasal sinuses are aerated, no mucosal thickening.
        finding intracranial hemorrhage; in blood; urgent; sided; size 6 8 15; varies
        say a {side} subdural hematoma {size} thick
        + The crescent over the {side} hemisphere is a subdural hematoma of {size} thickness.
        + The {side} convexity is covered by a subdural hematoma {size} thick.
        - No subdural hematoma lies over the {side} hemisphere.
        - The {side} convexity is without a subdural hematoma.
        finding intracranial hemorrhage; in blood; urgent
        say subarachnoid hemorrhage
        + The basal cisterns are white with subarachnoid hemorrhage.
        + Subarachnoid hemorrhage outlines the sulci.
        - The basal cisterns are dark, no subarachnoid hemorrhage.
        - Sulci are free of subarachnoid hemorrhage.
        finding infarct; in brain; urgent; sided
        slot lobe frontal | parietal | occipital
        say an acute {side} {lobe} infarct
        + Gray and white blur together in an acute {side} {lobe} infarct.
        + The {side} {lobe} cortex has swollen in a fresh infarct.
        - Gray and white are told apart, with no {side} {lobe} infarct.
        - The {side} {lobe} cortex is free of a fresh infarct.
        finding mass effect; in shift ventricles; urgent; varies
        say midline shift
        + There is midline shift with a compressed ventricle.
        + The septum is displaced as a sign of midline shift.
        - There is no midline shift.
        - The septum is central, midline shift is absent.
        finding hydrocephalus; in ventricles; urgent; varies
        say hydrocephalus
        + Temporal horns balloon in a hydrocephalus.
        + Backed-up fluid has caused a hydrocephalus.
        - Temporal horns are slits, hence no hydrocephalus.
        - There is nothing of a hydrocephalus.
        finding brain mass; in brain; sided; size 15 30; follow yes; varies
        slot lobe frontal | parietal | occipital
        say a {size} mass in the {side} {lobe} lobe
        ask MRI of the head should follow.
        + A mass of {size} pushes into the {side} {lobe} lobe.
        + The {side} {lobe} lobe contains a mass measuring {size}.
        - No mass pushes into the {side} {lobe} lobe.
        - The {side} {lobe} lobe contains no mass.
        finding fracture; in skull; sided
        say a {side} temporal bone fracture
        + A fracture crosses the {side} temporal bone.
        + The {side} temporal bone is split by a fracture.
        - No fracture crosses the {side} temporal bone.
        - The {side} temporal bone is not split by a fracture.
        finding sinus disease; in sinuses; sided; follow no; benign
        say {side} maxillary mucosal thickening
        + The {side} maxillary sinus has a cushion of mucosal thickening.
        + Mucosal thickening lines the {side} maxillary sinus.
        - The {side} maxillary sinus has no mucosal thickening.
        finding brain atrophy; in brain; follow no; benign
        say age-related atrophy
        + Wide sulci reflect the atrophy of old age.
        + Atrophy is no more than age explains.
        finding arachnoid cyst; in brain; follow no; benign; sided
        say a {side} arachnoid cyst
        + In front of the {side} temporal pole sits an arachnoid cyst, a harmless variant.
        + A small arachnoid cyst lies beside the {side} temporal pole.
        """

    /// Challenge cases on films of shoulder, wrist, hip and knee.
    static let limbs = [
        """
        exam shoulder-xr XR 4 oneside
        title Shoulder, two planes | Films of a shoulder
        reason Caught a fall with the arm | Cannot lift the arm
        prior Shoulder films of {date} | Earlier films from {date}
        calm technique : Two planes were obtained. | The axial view is oblique.
        calm soft soft tissue swelling : Soft tissue swelling is absent. | There is no soft tissue swelling.
        finding dislocation; in joint; urgent; sided
        say a {side} shoulder dislocation
        + The {side} humeral head has slipped out of its socket in an anterior dislocation.
        + There is a dislocation of the {side} shoulder.
        - The {side} humeral head rests in its socket, there is no dislocation.
        - There is no dislocation of the {side} shoulder.
        finding fracture; in bone; sided
        say a {side} humerus fracture
        + A fracture separates the neck of the {side} humerus.
        + The {side} humerus is broken with an impacted fracture.
        - No fracture separates the neck of the {side} humerus.
        - The {side} humerus is whole, without a fracture.
        finding osteoarthritis; in wear; sided; follow no; benign
        say {side} shoulder osteoarthritis
        + Wear has led to osteoarthritis of the {side} shoulder.
        + The {side} shoulder bears the spurs of osteoarthritis.
        - There is no osteoarthritis of the {side} shoulder.
        """,
        """
        exam wrist-xr XR 4 oneside
        title Wrist in two planes | Films of a wrist
        reason Fell on the hand | Snuffbox pain
        prior Wrist films of {date} | Earlier films from {date}
        calm technique : Two planes were obtained. | The side view is slightly turned.
        calm joint dislocation : No dislocation. | The carpus sits without dislocation.
        finding fracture; in bone; sided
        say a {side} distal radius fracture
        + A dorsally tilted fracture ends the {side} distal radius.
        + The {side} distal radius has a fracture with impaction.
        - The {side} distal radius ends smoothly, without a fracture.
        - The {side} distal radius has no fracture.
        finding fracture; in scaphoid; sided
        say a {side} scaphoid fracture
        + A fracture crosses the waist of the {side} scaphoid.
        + The {side} scaphoid is parted by a fracture.
        - No fracture crosses the waist of the {side} scaphoid.
        - The {side} scaphoid is not parted by a fracture.
        finding soft tissue swelling; in soft; sided; varies
        say soft tissue swelling of the {side} wrist
        + Soft tissue swelling surrounds the {side} wrist.
        + On the {side} the wrist is thick with soft tissue swelling.
        - No soft tissue swelling surrounds the {side} wrist.
        - On the {side} the wrist is slim, without soft tissue swelling.
        """,
        """
        exam hip-xr XR 4 oneside
        title Pelvis and hip, two planes | Films of a hip
        reason Slipped in the shower | Groin pain when walking
        prior Hip films of {date} | Earlier films from {date}
        calm technique : Two planes were obtained. | Bowel gas overlies the sacrum.
        calm joint dislocation : No dislocation. | Both heads are seated, without dislocation.
        finding fracture; in bone; sided
        say a {side} femoral neck fracture
        + The {side} femoral neck is shortened by a fracture.
        + A fracture passes through the {side} femoral neck.
        - The {side} femoral neck keeps its length, without a fracture.
        - No fracture passes through the {side} femoral neck.
        finding avascular necrosis; in bone; sided
        say {side} hip osteonecrosis
        + The {side} femoral head is flattened by avascular necrosis.
        + Avascular necrosis has collapsed part of the {side} femoral head.
        - The {side} femoral head is round, without avascular necrosis.
        - No avascular necrosis in the {side} femoral head.
        finding bone lesion; in lesion; sided; follow yes
        say an aggressive lytic lesion of the {side} femur
        ask MRI of the thigh is advised.
        + A moth-eaten lytic lesion destroys the {side} femoral shaft.
        + The {side} femoral shaft harbors an aggressive lytic lesion.
        - No lytic lesion destroys the {side} femoral shaft.
        - The {side} femoral shaft harbors no lytic lesion.
        finding osteoarthritis; in wear; sided; follow no; benign
        say {side} hip osteoarthritis
        + The {side} hip has lost its cartilage to osteoarthritis.
        + Osteoarthritis has worn the {side} hip.
        - There is no osteoarthritis of the {side} hip.
        """,
        """
        exam knee-xr XR 4 oneside
        title Knee in two planes | Films of a knee
        reason Twisted on the stairs | Locking when bent
        prior Knee films of {date} | Earlier films from {date}
        calm technique : Two planes were obtained. | The side view was taken lying down.
        calm alignment dislocation : No dislocation. | The kneecap is seated without dislocation.
        finding joint effusion; in joint; sided; varies
        say a joint effusion in the {side} knee
        + The recess above the {side} kneecap is filled by a joint effusion.
        + A joint effusion distends the {side} knee.
        - The recess above the {side} kneecap is empty, with no joint effusion.
        - No joint effusion distends the {side} knee.
        finding fracture; in bone; sided
        say a {side} tibial plateau fracture
        + The {side} tibial plateau is dented by a fracture.
        + A fracture runs into the {side} tibial plateau.
        - The {side} tibial plateau is not dented by a fracture.
        - No fracture runs into the {side} tibial plateau.
        finding osteoarthritis; in wear; sided; follow no; benign
        say {side} knee osteoarthritis
        + The {side} knee has osteoarthritis of its inner half.
        + Osteoarthritis of the {side} knee is of middle grade.
        - There is no osteoarthritis of the {side} knee.
        """,
    ]
}
