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

    /// The start of the current day by the local clock.
    static func midnight(before milliseconds: Int64) -> Int64 {
        var seconds = time_t(milliseconds / 1000)
        var parts = tm()
        localtime_r(&seconds, &parts)
        return milliseconds - Int64(parts.tm_hour * 3600 + parts.tm_min * 60 + parts.tm_sec) * 1000
    }
}
