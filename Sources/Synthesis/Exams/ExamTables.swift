/// The tables of all examinations, read once.
enum ExamTables {
    /// In a fixed order, which the draws depend on.
    static let all: [ExamTable] = sources.map { ExamTable(reading: $0) }

    private static let sources: [String] =
        [
            // Radiographs.
            chestRadiograph, chestPortable, handRadiograph, ankleRadiograph, kneeRadiograph, lumbarRadiograph,
            cervicalRadiograph, hipRadiograph, shoulderRadiograph, abdomenRadiograph,
            // Computed tomography.
            headCT, chestCT, pulmonaryAngiography, lungScreening, headNeckAngiography, cervicalCT, neckCT,
            abdomenCT, stoneCT, lumbarCT,
            // Magnetic resonance.
            brainMR, lumbarMR, cervicalMR, kneeMR, shoulderMR, abdomenMR,
        ] + ultrasounds + breastExams + nuclearExams
}
