extension ExamTables {
    static let lumbarMR = """
        exam lumbar-mr MR 6
        title MRI lumbar spine without contrast | MRI of the lumbar spine | MR lumbar spine | Lumbar spine MRI
        title MRI lumbar spine with and without contrast | MRI L-spine without contrast
        reason low back pain | low back pain radiating to the left leg | sciatica | right leg pain
        reason lower extremity weakness
        reason lumbar radiculopathy | back pain after lifting | chronic back pain | neurogenic claudication | foot drop
        question disc herniation | spinal stenosis | cauda equina compression
        question cord compression=cauda equina compression
        clear No disc herniation or stenosis. | No significant spinal canal or foraminal stenosis.
        clear No acute abnormality of the lumbar spine. | No significant disc herniation or canal stenosis.
        healthy Normal MRI of the lumbar spine. | Unremarkable lumbar spine MRI. | Normal lumbar spine MRI.
        organ alignment core : Alignment
        normal Alignment is [normal|maintained|anatomic]. | Lumbar lordosis is preserved. | Normal lumbar alignment.
        organ vertebrae core : Vertebrae
        normal Vertebral body heights are maintained. | Marrow signal is normal.
        normal Vertebral heights and marrow signal are normal.
        normal The vertebral bodies are normal in height and signal. | No marrow replacing process.
        else Marrow signal is otherwise unremarkable. | The remaining vertebral bodies are normal.
        deny acute fracture=compression fracture | marrow edema=compression fracture | fracture=compression fracture
        organ cord core : Conus
        normal The conus is normal and ends at L1. | The conus terminates at L1-L2. | Conus medullaris is normal.
        normal The conus and cauda equina are unremarkable.
        deny cauda equina compression
        use lumbar-mr-levels
        organ soft : Soft tissues
        normal Paraspinal soft tissues are unremarkable. | Soft tissues normal. | No paraspinal abnormality.
        deny epidural collection=epidural abscess
        use lumbar-mr-findings
        use spine-mr-findings
        """

    static let cervicalMR = """
        exam cervical-mr MR 4
        title MRI cervical spine without contrast | MRI of the cervical spine | MR cervical spine | Cervical spine MRI
        title MRI C-spine without contrast | MRI cervical spine with and without contrast
        reason neck pain | neck pain radiating to the right arm | left arm numbness | cervical radiculopathy
        reason myelopathy
        reason hand weakness | neck pain after motor vehicle collision | gait instability | bilateral hand numbness
        question disc herniation | spinal stenosis | cord compression
        clear No significant canal or foraminal stenosis. | No disc herniation or cord abnormality.
        clear No acute abnormality of the cervical spine. | No cord compression or significant stenosis.
        healthy Normal MRI of the cervical spine. | Unremarkable cervical spine MRI.
        organ alignment core : Alignment
        normal Alignment is [normal|maintained|anatomic]. | Cervical lordosis is preserved. | Normal cervical alignment.
        organ vertebrae core : Vertebrae
        normal Vertebral body heights are maintained. | Marrow signal is normal.
        normal Vertebral heights and marrow signal are normal.
        normal The vertebral bodies are normal in height and signal.
        else Marrow signal is otherwise unremarkable. | The remaining vertebral bodies are normal.
        deny acute fracture=compression fracture | marrow edema=compression fracture
        organ cord core : Spinal cord
        normal The cord is normal in signal and caliber. | No cord signal abnormality. | Cord signal is normal.
        normal The cervical cord is normal. | Spinal cord normal.
        deny cord compression | cord signal abnormality=cord signal abnormality
        use cervical-mr-levels
        organ soft : Soft tissues
        normal Prevertebral soft tissues are normal. | Soft tissues are unremarkable.
        normal The craniocervical junction is normal.
        deny prevertebral edema=ligamentous injury
        use cervical-mr-findings
        use spine-mr-findings
        """

    /// A line for each disc level, under which its findings stand.
    static let lumbarMRLevels = levels(["L1-L2", "L2-L3", "L3-L4", "L4-L5", "L5-S1"])
    static let cervicalMRLevels = levels(["C3-C4", "C4-C5", "C5-C6", "C6-C7", "C7-T1"])

    private static func levels(_ names: [String]) -> String {
        names.map { level in
            """
            organ \(level) : \(level)
            normal headed> No disc [bulge|herniation] or stenosis. | headed> Unremarkable. | headed> Normal.
            normal headed> No significant disc bulge, canal or foraminal stenosis. | headed> No significant stenosis.
            normal !headed> \(level): No [significant|] disc bulge or stenosis. | !headed> \(level): Unremarkable.
            normal !headed> At \(level) there is no [significant|] disc herniation or stenosis.
            normal !headed> The \(level) disc is normal. | !headed> \(level) is unremarkable.
            """
        }.joined(separator: "\n")
    }
}
