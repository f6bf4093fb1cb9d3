extension ExamTables {
    static let brainMR = """
        exam brain-mr MR 7
        title MRI brain without contrast | MRI brain with and without contrast | MR brain | MRI of the brain | Brain MRI
        title MRI of the head without and with contrast | MRI brain with and without gadolinium
        reason headache | dizziness | memory loss | seizure | left-sided weakness | right facial numbness
        reason multiple sclerosis
        reason altered mental status | vision changes | vertigo | speech difficulty | tremor | old> gait instability
        reason syncope
        reason new onset seizure | F> migraine | numbness and tingling
        question stroke=acute infarct | mass=intracranial mass | demyelinating disease=demyelination | acute infarct
        question hemorrhage=intracranial hemorrhage
        clear No acute intracranial abnormality. | No acute intracranial process. | No acute intracranial pathology.
        clear No acute infarct, hemorrhage or mass. | No acute infarct or intracranial mass.
        clear No MR evidence of acute intracranial abnormality. | No acute findings in the brain.
        healthy Normal MRI of the brain. | Unremarkable brain MRI. | Normal brain MRI.
        use brain-mr-organs
        use brain-mr-findings
        """

    static let brainMROrgans = """
        organ diffusion core : Diffusion
        normal No restricted diffusion. | Diffusion-weighted images are normal. | Diffusion images are unremarkable.
        normal There is no abnormal diffusion signal. | DWI is negative.
        deny acute infarct | restricted diffusion=acute infarct
        deny diffusion restriction to suggest acute infarct=acute infarct
        deny acute ischemia=acute infarct
        organ brain core : Brain parenchyma
        normal The brain parenchyma is normal in signal. | Normal signal throughout the brain. | Brain signal is normal.
        normal No abnormal signal in the brain parenchyma. | The cerebral hemispheres are normal in signal intensity.
        else The remaining brain parenchyma is normal in signal. | Otherwise normal brain signal.
        deny mass=intracranial mass | mass effect=midline shift | midline shift | intracranial mass
        organ hemorrhage core : Hemorrhage
        normal No abnormal susceptibility. | Gradient images show no blood products. | SWI is unremarkable.
        deny acute hemorrhage=intracranial hemorrhage | intracranial hemorrhage
        deny extra-axial collection=subdural hematoma
        deny extra-axial fluid collection=subdural hematoma
        organ ventricles core : Ventricles and sulci
        name ventricles
        normal The ventricles and sulci are normal [in size|for age]. | Ventricles are normal in size and configuration.
        normal Ventricular size is normal. | Ventricles and cisterns are unremarkable.
        deny hydrocephalus
        organ posterior : Posterior fossa
        name posterior fossa
        normal The cerebellum and brainstem are normal. | The posterior fossa is unremarkable. | Posterior fossa normal.
        normal Brainstem and cerebellum are unremarkable.
        deny Chiari malformation
        organ sella : Sella
        name sella
        normal The pituitary gland is normal in size. | The sella is unremarkable.
        normal Sella and suprasellar region are normal.
        deny pituitary lesion=pituitary adenoma
        organ enhancement : Enhancement
        organ vessels : Vessels
        name vascular flow voids
        normal Major intracranial flow voids are preserved. | Normal flow voids are present.
        normal Flow voids are maintained.
        normal The major vascular flow voids are intact.
        organ iac : Internal auditory canals
        organ sinuses : Sinuses and mastoids
        name paranasal sinuses
        normal The paranasal sinuses are clear. | Paranasal sinuses and mastoid air cells are clear.
        normal Sinuses and mastoids are clear. | Mastoid air cells are clear.
        organ orbits : Orbits
        name orbits
        normal The orbits are unremarkable. | Orbits normal. | Globes and orbits are normal.
        organ marrow : Calvarium
        name calvarium
        normal Calvarial marrow signal is normal. | The calvarium is unremarkable. | Marrow signal is normal.
        """
}
