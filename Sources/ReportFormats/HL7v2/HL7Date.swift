/// The date of a time stamp: `YYYY[MM[DD…]]`.
struct HL7Date {
    private let year: Int
    private let month: Int?
    private let day: Int?

    init?(_ text: String) {
        let digits = text.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            .map { Int($0) - Int(UInt8(ascii: "0")) }
        guard digits.count >= 4 else { return nil }
        year = digits[..<4].reduce(0) { $0 * 10 + $1 }
        let month = digits.count >= 6 ? digits[4] * 10 + digits[5] : nil
        let day = digits.count >= 8 ? digits[6] * 10 + digits[7] : nil
        guard (1...12).contains(month ?? 1), (1...31).contains(day ?? 1) else { return nil }
        self.month = month
        self.day = day
    }

    /// Completed years; where months or days are missing, as if the birthday had been.
    func years(since birth: HL7Date) -> Int? {
        var years = year - birth.year
        if let month, let birthMonth = birth.month {
            if month < birthMonth { years -= 1 }
            if month == birthMonth, let day, let birthDay = birth.day, day < birthDay { years -= 1 }
        }
        return (0..<130).contains(years) ? years : nil
    }
}
