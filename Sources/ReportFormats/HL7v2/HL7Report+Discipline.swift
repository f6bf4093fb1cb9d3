internal import HL7v2

/// Whether the result is radiology's: laboratories, ECG and echocardiography send ORU^R01 too, and every ward MDM.
extension HL7Report {
    var isRadiology: Bool {
        if isDocument, Self.foreignDocuments.contains(message["TXA"]?[2].component(1).uppercased() ?? "") {
            return false
        }
        let names = orders.map { "\($0[4].component(2)) \($0[4].component(5))" }
        if names.contains(where: StudyKind.isElsewhere) { return false }
        if orders.contains(where: { Self.foreignServices.contains($0[24].component(1).uppercased()) }) { return false }
        let texts = observations.filter(\.isText)
        let hasSections = texts.contains { $0.kind == .section(.findings) || $0.kind == .section(.impression) }
        return hasSections || texts.contains { $0.kind == .body } || !observations.contains(where: \.isMeasurement)
    }

    /// Documents of table 0270 that are not imaging: operative notes have findings too.
    private static let foreignDocuments: Set = [
        "AR", "CD", "CN", "DS", "ED", "HP", "OP", "PC", "PH", "PN", "PR", "SP", "TS",
    ]

    /// Diagnostic services of table 0074 that are not imaging.
    private static let foreignServices: Set = [
        "LAB", "CH", "HM", "MB", "BG", "BLB", "CG", "CP", "CUS", "EC", "EN", "GE", "IMM", "MCB", "MYC", "OSL", "PAR",
        "PAT", "PF", "SP", "SR", "TX", "VR",
    ]
}
