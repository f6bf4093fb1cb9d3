/// Every setting of the service, checked and typed.
///
/// What each one means, its default and its range are declared once, in `SettingDeclaration.all`. The blanks below are
/// never seen: `init()` fills every property from that table.
public struct Settings: Sendable, Equatable {
    /// Where the files of a study go.
    public struct Directories: Sendable, Equatable {
        /// The parent of the directories below; an absolute path.
        public var spool = ""
        /// Where the model and the case log are kept; an absolute path.
        public var state = ""
        /// Empty for `inbox` under the spool; read `Settings.inboxPath`.
        public var inbox = ""
        /// Empty for `feedback` under the spool; read `Settings.feedbackPath`.
        public var feedback = ""
        /// Empty for `outbox` under the spool; read `Settings.outboxPath`.
        public var outbox = ""
        /// Empty for `processing` under the spool; read `Settings.processingPath`.
        public var processing = ""
        /// Empty for `rejected` under the spool; read `Settings.rejectedPath`.
        public var rejected = ""
        /// Empty for `archive` under the spool; read `Settings.archivePath`.
        public var archive = ""
    }

    /// How files are taken from the inbox.
    public struct Intake: Sendable, Equatable {
        /// How new files are noticed.
        public enum Watch: String, Sendable, CaseIterable { case auto, polling }
        /// What happens with a file whose name and bytes were seen before.
        public enum Duplicates: String, Sendable, CaseIterable { case restore, ignore, redraft }
        /// What happens with a report that already has an impression.
        public enum ExistingImpression: String, Sendable, CaseIterable { case refuse, redraft }
        /// What happens with a source file whose draft is published.
        public enum Source: String, Sendable, CaseIterable { case archive, delete }

        /// Whether acknowledgements of HL7 version 2 messages are written.
        public enum Acknowledgements: String, Sendable, CaseIterable { case none, files }

        /// How long a file's size and time must stand still before it is taken.
        public var settleTime = Duration.zero
        /// How long a file may stay empty before it is rejected.
        public var emptyTimeout = Duration.zero
        /// The largest file that is read, in bytes.
        public var maximumBytes = 0
        /// How new files are noticed.
        public var watch = Watch.auto
        /// The time between two scans that no event asked for.
        public var rescanInterval = Duration.zero
        /// Shell patterns (`fnmatch`) of file names that are left alone.
        public var ignoredNames: [String] = []
        /// What happens with a file whose name and bytes were seen before.
        public var duplicates = Duplicates.restore
        /// What happens with a report that already has an impression.
        public var existingImpression = ExistingImpression.refuse
        /// What happens with a source file whose draft is published.
        public var source = Source.archive
        /// How often a job is tried before it is rejected as `POISON`.
        public var maximumAttempts = 0
        /// Findings with fewer words are none.
        public var minimumFindingsWords = 0
        /// How deep XML elements may be nested.
        public var maximumXMLDepth = 0
        /// How many elements and attributes an XML document may have.
        public var maximumXMLNodes = 0
        /// How deep JSON may be nested.
        public var maximumJSONDepth = 0
        /// How many segments an HL7 version 2 message may have.
        public var maximumHL7Segments = 0
        /// How many repetitions a field of it may have.
        public var maximumHL7Repetitions = 0
        /// Whether acknowledgements of HL7 version 2 messages are written.
        public var acknowledgements = Acknowledgements.none
    }

    /// The language model.
    public struct Model: Sendable, Equatable {
        /// Empty for the default model under the state directory; read `Settings.modelPath`.
        public var path = ""
        /// 64 lower-case hex digits, or empty for no check against the configuration.
        public var sha256 = ""
        /// `default`, `none`, an adapter's name, or an absolute path.
        public var adapter = ""
        /// Whether the command line chose the adapter, which then is the one, whatever training has put live.
        public var adapterIsFixed = false
        /// How many threads compute; 0 for one a core.
        public var threads = 0
    }

    /// How a draft is written.
    public struct Drafts: Sendable, Equatable {
        /// What the model may write.
        public enum Decoding: String, Sendable, CaseIterable { case auto, grounded, free }

        /// What the model may write.
        public var decoding = Decoding.grounded
        /// The most statements an impression may have.
        public var maximumStatements = 0
        /// The most tokens the model may write for one report.
        public var maximumTokens = 0
        /// Where the random numbers of sampling start.
        public var seed = 0
        /// What chooses among several drafts of one report.
        public enum Choice: String, Sendable, CaseIterable { case checks, agreement }
        /// What becomes of a draft that contradicts its findings.
        public enum Contradicting: String, Sendable, CaseIterable { case publish, withhold }

        /// How many drafts are written for one report at most, of which one is kept.
        public var candidates = 0
        /// What chooses among several drafts of one report.
        public var choice = Choice.checks
        /// What becomes of a draft that contradicts its findings.
        public var contradicting = Contradicting.publish
        /// 0 for greedy decoding; larger is more varied.
        public var temperature = 0.0
        /// The probability mass that sampling chooses from.
        public var topP = 0.0
    }

    /// Which rules drafts are checked against.
    public struct Guidelines: Sendable, Equatable {
        /// A directory of the site's own files of rules; empty for none.
        public var directory = ""
        /// Ids of rules that are switched on although their file says no.
        public var on: [String] = []
        /// Ids of rules that are switched off.
        public var off: [String] = []
    }

    /// What becomes of signed reports.
    public struct Feedback: Sendable, Equatable {
        /// How sure a match to a draft must be to count without a person's look, 0 to 1.
        public var minimumConfidence = 0.0
        /// After how many days what is known of a report is erased; 0 for never.
        public var retentionDays = 0
    }

    /// How `impressiond train` fine-tunes an adapter.
    public struct Training: Sendable, Equatable {
        /// In which order the statements of an impression are learnt.
        public enum StatementOrder: String, Sendable, CaseIterable { case canonical, original }

        /// What chooses the adapter among those of a run.
        public enum Choice: String, Sendable, CaseIterable { case loss, drafts }

        /// In which numbers the products with the frozen weights are computed.
        public enum Arithmetic: String, Sendable, CaseIterable { case float32, blockInteger = "block-integer" }

        /// Rank of the adapter's factors.
        public var rank = 0
        /// The factors' product is scaled by alpha / rank.
        public var alpha = 0
        /// The highest learning rate.
        public var learningRate = 0.0
        /// How often each case is seen.
        public var epochs = 0
        /// Cases of a step.
        public var batch = 0
        /// Share of the steps in which the learning rate goes up.
        public var warmUp = 0.0
        /// The gradient's norm above which it is scaled down.
        public var clip = 0.0
        /// The share that impressions without any finding have in what is learnt, by weight; 0 for the archive's own.
        public var normalShare = 0.0
        /// What chooses the adapter among those of a run.
        public var choice = Choice.loss
        /// Development losses of an epoch.
        public var evaluationsPerEpoch = 0
        /// Development losses without a better one after which training ends.
        public var patience = 0
        /// Share of the cases that choose the adapter.
        public var developmentShare = 0.0
        /// Share of the cases that are kept for the promotion gate.
        public var gateShare = 0.0
        /// In which order the statements of an impression are learnt.
        public var statementOrder = StatementOrder.canonical
        /// In which numbers the products with the frozen weights are computed.
        public var arithmetic = Arithmetic.float32
        /// Longer cases are left out, in tokens.
        public var maximumTokens = 0
    }

    /// The daemon itself.
    public struct Service: Sendable, Equatable {
        /// How much is logged.
        public enum LogLevel: String, Sendable, CaseIterable { case error, notice, info }

        /// How much is logged.
        public var logLevel = LogLevel.info
    }

    /// Where the files of a study go.
    public var directories = Directories()
    /// How files are taken from the inbox.
    public var intake = Intake()
    /// The language model.
    public var model = Model()
    /// How a draft is written.
    public var drafts = Drafts()
    /// Which rules drafts are checked against.
    public var guidelines = Guidelines()
    /// What becomes of signed reports.
    public var feedback = Feedback()
    /// How `impressiond train` fine-tunes an adapter.
    public var training = Training()
    /// How `impressiond align` learns from corrections and rewards.
    public var alignment = Alignment()
    /// The daemon itself.
    public var service = Service()

    /// All settings at their declared defaults.
    public init() {
        for declaration in SettingDeclaration.all {
            do { try declaration.store(declaration.defaultText, &self) } catch {
                preconditionFailure("The declared default of \(declaration.key) is invalid: \(error.message)")
            }
        }
    }
}

// MARK: Derived paths

extension Settings {
    /// Where senders put reports.
    public var inboxPath: String { underSpool(directories.inbox, "inbox") }
    /// Where signed reports are put.
    public var feedbackPath: String { underSpool(directories.feedback, "feedback") }
    /// Where drafts are published.
    public var outboxPath: String { underSpool(directories.outbox, "outbox") }
    /// Where claimed files wait while they are worked on.
    public var processingPath: String { underSpool(directories.processing, "processing") }
    /// Where refused files and their error notes go.
    public var rejectedPath: String { underSpool(directories.rejected, "rejected") }
    /// Where the sources of published drafts go.
    public var archivePath: String { underSpool(directories.archive, "archive") }
    /// The model file.
    public var modelPath: String {
        model.path.isEmpty ? "\(directories.state)/models/SmolLM2-135M-Instruct.Q4_1.gguf" : model.path
    }
    /// Where adapters are kept that were trained or imported.
    public var adaptersPath: String { "\(directories.state)/adapters" }
    /// The case log's database.
    public var caseLogPath: String { "\(directories.state)/cases.sqlite" }
    /// The secret under which the case log hashes identifiers.
    public var siteKeyPath: String { "\(directories.state)/site.key" }

    private func underSpool(_ chosen: String, _ name: String) -> String {
        chosen.isEmpty ? "\(directories.spool)/\(name)" : chosen
    }
}
