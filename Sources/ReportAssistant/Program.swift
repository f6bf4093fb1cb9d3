import Glibc
import SystemService

/// The program's name and version, as files and status lines give them.
public enum Program {
    /// The version of this source tree; the changelog has its entry.
    public static let version = "0.1.0"
    /// `impressiond 0.1.0`.
    public static let nameAndVersion = "impressiond \(version)"
}

/// Times as the case log and the output files have them.
enum Time {
    /// Milliseconds since 1970.
    static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// ISO 8601 in UTC, whole seconds, such as `2026-03-01T12:00:00Z`.
    static func text(_ milliseconds: Int64) -> String {
        EventLog.timestamp(Int(milliseconds / 1000))
    }

    /// The date of a number of months after a time, such as `2026-09-01`, by the calendar in UTC; parts of a month count
    /// as days.
    static func day(_ milliseconds: Int64, monthsLater months: Double) -> String {
        var seconds = time_t(milliseconds / 1000)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        let whole = Int32(months.rounded(.down))
        let day = parts.tm_mday
        parts.tm_mon += whole
        let months = months - Double(whole)
        parts.tm_mday += Int32((months * 30.4).rounded())
        // The 31st of a month that has 30 days is its last day.
        var end = timegm(&parts)
        if months == 0, parts.tm_mday != day { end -= time_t(parts.tm_mday) * 86400 }
        gmtime_r(&end, &parts)
        return String(Time.text(Int64(end) * 1000).prefix(10))
    }

    /// The start of the current day by the local clock.
    static func midnight(before milliseconds: Int64) -> Int64 {
        var seconds = time_t(milliseconds / 1000)
        var parts = tm()
        localtime_r(&seconds, &parts)
        return milliseconds - Int64(parts.tm_hour * 3600 + parts.tm_min * 60 + parts.tm_sec) * 1000
    }
}
