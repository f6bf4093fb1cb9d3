/// The process's exit codes: those of `sysexits.h` that are used, and 1 for "ran, and the verdict is negative".
///
/// The unit's `RestartPreventExitStatus=` names `usage`, `badData`, `permission` and `configuration`: starting again
/// would not cure them.
public enum ExitCode: Int32, Sendable, CaseIterable {
    /// All went well.
    case ok = 0
    /// The command ran and its answer is no, such as a failed check.
    case negativeVerdict = 1
    /// Wrong arguments (`EX_USAGE`).
    case usage = 64
    /// The input is bad, such as a report that was refused (`EX_DATAERR`).
    case badData = 65
    /// An input file is missing or unreadable (`EX_NOINPUT`).
    case noInput = 66
    /// A defect in the program (`EX_SOFTWARE`).
    case `internal` = 70
    /// An output file cannot be created (`EX_CANTCREAT`).
    case cannotCreate = 73
    /// Reading or writing failed (`EX_IOERR`).
    case inputOutput = 74
    /// It may work later, such as after a time-out (`EX_TEMPFAIL`).
    case tryAgain = 75
    /// The user may not do that (`EX_NOPERM`).
    case permission = 77
    /// The configuration or the model is wrong (`EX_CONFIG`).
    case configuration = 78
}
