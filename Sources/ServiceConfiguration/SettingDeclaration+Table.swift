extension SettingDeclaration {
    /// Every setting, in the order of the default file.
    public static let all: [SettingDeclaration] =
        directories + intake + model + drafts + guidelines + feedback + training + alignment + service

    private static let directories: [SettingDeclaration] = [
        path(
            "directories", "spool", \.directories.spool, "/var/spool/impressiond",
            "The directory in which reports arrive and leave. After moving it, give the unit write access to the new "
                + "place: systemctl edit impressiond.service, ReadWritePaths=."),
        path(
            "directories", "state", \.directories.state, "/var/lib/impressiond",
            "The directory of the model and the case log."),
        optionalPath(
            "directories", "inbox", \.directories.inbox, whenEmpty: "inbox under the spool",
            "Senders put reports here."),
        optionalPath(
            "directories", "feedback", \.directories.feedback, whenEmpty: "feedback under the spool",
            "Signed reports are put here, for drafts to be compared with."),
        optionalPath(
            "directories", "outbox", \.directories.outbox, whenEmpty: "outbox under the spool",
            "Drafts are published here, each beside a file that says how it was made."),
        optionalPath(
            "directories", "processing", \.directories.processing, whenEmpty: "processing under the spool",
            "Reports wait here while they are worked on. It is best on the inbox's own file system."),
        optionalPath(
            "directories", "rejected", \.directories.rejected, whenEmpty: "rejected under the spool",
            "Reports that cannot be drafted go here, each beside a file that says why."),
        optionalPath(
            "directories", "archive", \.directories.archive, whenEmpty: "archive under the spool",
            "Reports go here when their draft is published."),
    ]

    private static let intake: [SettingDeclaration] = [
        seconds(
            "intake", "settle_seconds", \.intake.settleTime, "2", 0.1...3600,
            "A file that is written in the inbox is taken when its size and time have not changed for this long. A "
                + "file that is renamed into the inbox is taken at once."),
        seconds(
            "intake", "empty_timeout_seconds", \.intake.emptyTimeout, "300", 1...86400,
            "A file that stays empty for this long is rejected."),
        bytes(
            "intake", "maximum_bytes", \.intake.maximumBytes, "10M", 1024...(1 << 30), "A larger file is rejected."),
        choice(
            "intake", "watch", \.intake.watch, .auto,
            "How new files are noticed. auto listens to the kernel and scans besides; polling only scans, which is "
                + "right for an inbox on NFS or SMB."),
        seconds(
            "intake", "rescan_seconds", \.intake.rescanInterval, "10", 1...3600,
            "The inbox is scanned this often even when nothing was noticed."),
        patterns(
            "intake", "ignore", \.intake.ignoredNames, ".*, *.tmp, *.part, *~, @eaDir",
            "Files with such names are left alone."),
        choice(
            "intake", "duplicates", \.intake.duplicates, .restore,
            "What happens when a report arrives again under the same name. restore publishes the stored draft again "
                + "if it was collected, ignore does nothing, redraft writes a new draft."),
        choice(
            "intake", "existing_impression", \.intake.existingImpression, .refuse,
            "What happens with a report that already has an impression. refuse rejects it, redraft drafts from its "
                + "findings."),
        choice(
            "intake", "source", \.intake.source, .archive,
            "What happens with a report when its draft is published. archive moves it to the archive, delete removes "
                + "it."),
        integer(
            "intake", "maximum_attempts", \.intake.maximumAttempts, "3", 1...10,
            "A report whose processing stopped the service this often is rejected with the code POISON."),
        choice(
            "intake", "acknowledgements", \.intake.acknowledgements, .none,
            "files writes a file with an HL7 acknowledgement of each HL7 version 2 message into the outbox once the "
                + "journal has the message: AA where it is taken, AE where it is refused and the same again would be."),
        integer(
            "intake", "minimum_findings_words", \.intake.minimumFindingsWords, "1", 1...1000,
            "Findings with fewer words count as none."),
        integer(
            "intake", "maximum_xml_depth", \.intake.maximumXMLDepth, "128", 16...250,
            "XML that is nested deeper is rejected."),
        integer(
            "intake", "maximum_xml_nodes", \.intake.maximumXMLNodes, "200000", 1000...10_000_000,
            "XML with more elements and attributes is rejected."),
        integer(
            "intake", "maximum_json_depth", \.intake.maximumJSONDepth, "64", 16...500,
            "JSON that is nested deeper is rejected."),
        integer(
            "intake", "maximum_hl7_segments", \.intake.maximumHL7Segments, "20000", 10...1_000_000,
            "An HL7 version 2 message with more segments is rejected."),
        integer(
            "intake", "maximum_hl7_repetitions", \.intake.maximumHL7Repetitions, "20000", 10...1_000_000,
            "An HL7 version 2 message in which a field has more repetitions is rejected."),
    ]

    private static let model: [SettingDeclaration] = [
        optionalPath(
            "model", "path", \.model.path,
            whenEmpty: "models/SmolLM2-135M-Instruct.Q4_1.gguf under the state directory",
            "The language model, a GGUF file. impressiond model fetch puts the default one in place."),
        digest(
            "model", "sha256", \.model.sha256,
            "The SHA-256 that the model file must have. impressiond model verify prints the one it has."),
        adapter(
            "model", "adapter", \.model.adapter, "default",
            "The trained adapter that drafts are written with. default is the one that comes with the program, where "
                + "it fits the model; none is the model alone. What learning has put live (impressiond adapters list) "
                + "replaces any adapter that is set here, but not none."),
        integer(
            "model", "threads", \.model.threads, "0", 0...1024,
            "How many threads compute. 0 is one for each processor core."),
    ]

    private static let drafts: [SettingDeclaration] = [
        choice(
            "drafts", "decoding", \.drafts.decoding, .grounded,
            "What the model may write. grounded allows words of the findings alone, in their order; free allows its "
                + "own words; auto is free with an adapter and grounded without."),
        integer(
            "drafts", "candidates", \.drafts.candidates, "4", 1...64,
            "How many drafts are written for one report at most. The first is as decoding and temperature say; others are "
                + "sampled as long as none passes the checks against the findings, or always where choose_by says so."),
        choice(
            "drafts", "choose_by", \.drafts.choice, .checks,
            "What chooses among several drafts. checks keeps the one that agrees best with the findings and the "
                + "guidelines; agreement writes all of them and keeps the one that agrees most with the others."),
        choice(
            "drafts", "contradicting", \.drafts.contradicting, .publish,
            "What becomes of a draft that still contradicts its findings. publish marks it so before everything else, "
                + "withhold rejects the report with the code CONTRADICTS_FINDINGS."),
        integer(
            "drafts", "maximum_statements", \.drafts.maximumStatements, "8", 1...20,
            "The most statements that an impression has."),
        integer(
            "drafts", "maximum_tokens", \.drafts.maximumTokens, "160", 16...1024,
            "The most tokens that the model writes for one report; a word is one or two tokens."),
        integer(
            "drafts", "seed", \.drafts.seed, "20170301", 0...Int.max,
            "The start of the random numbers. The same report, model and seed give the same draft."),
        decimal(
            "drafts", "temperature", \.drafts.temperature, "0", 0...2,
            "How freely words are chosen. 0 always takes the most probable one."),
        decimal(
            "drafts", "top_p", \.drafts.topP, "1", 0.05...1,
            "Words are chosen from the most probable ones that together have this probability. It has no effect at "
                + "temperature 0."),
    ]

    private static let guidelines: [SettingDeclaration] = [
        optionalPath(
            "guidelines", "directory", \.guidelines.directory, whenEmpty: "no rules of your own",
            "Files of this directory whose names end in .rules are read after the rules that come with the program; a "
                + "rule of the same id replaces one of those. /usr/share/impressiond/rules shows the form."),
        names(
            "guidelines", "on", \.guidelines.on,
            "Ids of rules that are used although their file says enabled = no, such as certainty-terms."),
        names("guidelines", "off", \.guidelines.off, "Ids of rules that are not used. It wins over on."),
    ]

    private static let feedback: [SettingDeclaration] = [
        decimal(
            "feedback", "minimum_confidence", \.feedback.minimumConfidence, "0.8", 0...1,
            "A signed report that is matched to its draft with less confidence than this waits for somebody to look at it. "
                + "Matches by our job, document or accession number have 0.9 and more, those by text less."),
        integer(
            "feedback", "retention_days", \.feedback.retentionDays, "0", 0...36500,
            "Reports, drafts and signed reports are erased this many days after they came, from the case log and from "
                + "archive, rejected and outbox. 0 keeps them. What was learnt from is counted still."),
    ]

    private static let training: [SettingDeclaration] = [
        integer("training", "rank", \.training.rank, "16", 1...256, "The rank of a new adapter's factors."),
        integer(
            "training", "alpha", \.training.alpha, "32", 1...1024,
            "A new adapter is scaled by alpha divided by its rank."),
        decimal(
            "training", "learning_rate", \.training.learningRate, "0.001", 0.000001...0.1,
            "The highest learning rate. It suits the default model; 0.0002 suits models of 0.5 to 4 billion parameters."
        ),
        integer("training", "epochs", \.training.epochs, "3", 1...100, "How often each report is learnt."),
        integer("training", "batch", \.training.batch, "16", 1...1024, "How many reports a step learns from."),
        decimal(
            "training", "warm_up", \.training.warmUp, "0.05", 0...0.5,
            "The share of the steps in which the learning rate rises; then it falls along a cosine."),
        decimal(
            "training", "clip", \.training.clip, "1", 0.01...100,
            "The norm of the gradient above which it is scaled down to it."),
        decimal(
            "training", "normal_share", \.training.normalShare, "0.5", 0...0.95,
            "How much impressions that name no finding count in all that is learnt. Most chest reports are normal, and a "
                + "model that learns them as they come leaves findings out. 0 counts each report alike."),
        choice(
            "training", "choose_by", \.training.choice, .loss,
            "What chooses the adapter among those of a run, on reports that are not learnt. loss is the cross-entropy of "
                + "the signed impressions; drafts is how far drafts are from them, 1 minus ROUGE-L, and takes longer."),
        integer(
            "training", "evaluations_per_epoch", \.training.evaluationsPerEpoch, "2", 1...100,
            "How often in an epoch the development loss is taken."),
        integer(
            "training", "patience", \.training.patience, "3", 1...100,
            "Training ends when this many development losses were not better than the best one, whose adapter is kept."),
        decimal(
            "training", "development_share", \.training.developmentShare, "0.1", 0...0.5,
            "The share of the reports that choose the adapter and are not learnt."),
        decimal(
            "training", "gate_share", \.training.gateShare, "0.1", 0...0.5,
            "The share of the reports that nothing looks at before an adapter is promoted."),
        choice(
            "training", "statement_order", \.training.statementOrder, .canonical,
            "In which order statements are learnt. canonical puts the most urgent first and recommendations last, "
                + "original keeps the radiologist's order."),
        choice(
            "training", "arithmetic", \.training.arithmetic, .blockInteger,
            "How products with the frozen weights are computed. block-integer is faster on processors without bfloat16 "
                + "and rounds to 13 bits; float32 is exact."),
        integer(
            "training", "maximum_tokens", \.training.maximumTokens, "1024", 64...8192,
            "Reports with more tokens, impression included, are left out."),
    ]

    private static let service: [SettingDeclaration] = [
        choice(
            "service", "log_level", \.service.logLevel, .info,
            "How much is logged. error logs failures only, notice adds refusals and the service's own life, info adds "
                + "a line for each step of a report. No level logs patient data.")
    ]
}
