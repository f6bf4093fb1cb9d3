/// Wordings that every examination uses: frames around noun phrases, negatives, recommendations, indications.
enum SharedWordings {
    /// By name.
    static let pools: [String: WordingPool] = {
        var pools: [String: WordingPool] = [:]
        for text in [findingsFrames, statementFrames, adviceWordings, contextWordings] {
            for line in text.split(separator: "\n") {
                let parts = line.split(separator: ":", maxSplits: 1)
                guard parts.count == 2 else { preconditionFailure("a pool is NAME: WORDING | WORDING") }
                pools[String(parts[0]), default: WordingPool()].append(Wording.list(String(parts[1])))
            }
        }
        return pools
    }()
}

extension SharedWordings {
    /// Sentences of findings around a noun phrase: `{A}` with article, `{N}` without, `{The}` with "the".
    static let findingsFrames = """
        seen: seen | present | noted | identified | observed | demonstrated | visualized | evident
        since: since the prior [study|exam] | compared with the prior [study|exam] | from the prior [study|exam]
        since: since the previous [study|examination] | in the interval | compared to the prior | since prior
        frame.plain: !brief> There {is} {A}. | !brief,!tail> {A} {is} {seen}. | !brief> There {is} {A}.
        frame.plain: !brief,!tail> {A} {is} {seen}. | !brief,!tail> {A} can be seen. | !brief> {N}.
        frame.plain: !brief> There {is} {A}. | !brief,!tail> {A} {is} [noted|seen].
        frame.plain: !brief,!tail> {A} {is} appreciated. | !brief> [Also|Incidentally] seen {is} {A}.
        frame.plain: brief> {N}. | brief,!tail> {N} [noted|seen]. | brief> {N}. | brief,!tail> {N} present.
        frame.plain: brief> {N}.
        frame.plain: dictated> [The examination|The study] [demonstrates|shows|reveals] {A}.
        frame.plain: dictated> Note is made of {A}. | dictated> There {appears} to be {A}.
        frame.plain: dictated> There {is} also {A}. | dictated> One sees {A}.
        frame.hedged: possible> There may be {A}. | possible> Possible {N}. | possible> Questionable {N}.
        frame.hedged: possible,!tail> {A} cannot be excluded. | possible> There is a suggestion of {A}.
        frame.hedged: possible,!tail> {A} {is} possible. | possible> There {is} [{a}possible|{a}questionable] {N}.
        frame.hedged: possible> Findings raise the question of {A}. | possible,!tail> {A} {is} not excluded.
        frame.hedged: likely> There {is} probably {A}. | likely> Probable {N}. | likely,!tail> {A} {is} likely.
        frame.hedged: likely,!tail> {N} {is} suspected. | likely> Findings are most suggestive of {A}.
        frame.hedged: likely> Likely {N}.
        frame.new: There {is} {a} new {N}. | !tail> New {N} {is} {seen}. | !tail> {A} {has} developed {since}.
        frame.new: !tail> {A} {is} new {since}.
        frame.new: There has been interval development of {A}. | New {N}.
        frame.new: !tail> {A} {is} {seen} and {was} not present before.
        frame.new: !tail> {A} {is} now {seen}. | Interval appearance of {A}. | Newly {seen} {is} {A}.
        frame.increased: sized,!tail> {A} {is} {seen}, {larger} {since}. | sized,!tail> {A} {has} {grown} {since}.
        frame.increased: sized,!tail> {A} {is} {seen}, previously {old}.
        frame.increased: sized,!tail> {A} {has} increased in size {since}.
        frame.increased: sized> {N}, increased from {old}. | sized> There {is} {A}, previously {old}.
        frame.increased: sized> {N}, {larger} {since}.
        frame.increased: !sized,!tail> {A} {has} [increased|worsened|progressed] {since}.
        frame.increased: !sized> Progressive {N} {since}.
        frame.increased: !sized,!tail> {A} {is} [more pronounced|worse|more prominent] {since}. | !sized> Worsening {N}.
        frame.increased: !sized> There has been interval worsening of {N}.
        frame.increased: !sized> There {is} {A}, [worse|increased] {since}.
        frame.decreased: sized,!tail> {A} {is} {seen}, smaller {since}. | sized> There {is} {A}, previously {old}.
        frame.decreased: sized,!tail> {A} {has} decreased in size {since}. | sized> {N}, decreased from {old}.
        frame.decreased: !sized,!tail> {A} {is} {seen}, [improved|decreased] {since}. | !sized> Improved {N} {since}.
        frame.decreased: !sized,!tail> {A} {is} [less pronounced|less prominent] {since}. | !sized> Improving {N}.
        frame.decreased: !sized> There has been interval improvement of {N}.
        frame.decreased: !sized> There {is} {A}, [improved|decreased] {since}.
        frame.stable: Again {seen} {is} {A}, unchanged. | There {is} {a} stable {N}.
        frame.stable: !tail> {A} {is} unchanged {since}.
        frame.stable: {N}, [stable|unchanged|similar to prior].
        frame.stable: !tail> {A} {is} again {seen}, not significantly changed.
        frame.stable: !tail> {A} {is} redemonstrated without [significant|] change. | Stable {N}.
        frame.stable: !tail> {A} {is} stable {since}.
        frame.stable: Unchanged {N}. | !tail> {A} {is} again {seen}, stable.
        frame.stable: !tail> {A} {is} similar to the prior [study|exam].
        frame.resolved: Previously [seen|described|noted] {N} {has} resolved.
        frame.resolved: The previously seen {N} {is} no longer {seen}.
        frame.resolved: {The} {seen} on the prior study {has} [resolved|cleared]. | Interval resolution of {The}.
        frame.resolved: {The} {has} resolved {since}. | There has been [interval|complete] resolution of {The}.
        was: plural> were | !plural> was
        larger: larger | increased | bigger | enlarged
        grown: grown | enlarged | increased in size
        after.new: This is new {since}. | New {since}. | This was not present on the prior study.
        after.new: This is a new finding.
        after.new: This has developed {since}.
        after.increased: sized> This measured {old} on the prior study.
        after.increased: sized> This has enlarged from {old} previously.
        after.increased: sized> Previously {old}. | !sized> This has [increased|worsened|progressed] {since}.
        after.increased: !sized> Worse {since}. | !sized> This is more pronounced than on the prior study.
        after.decreased: sized> This measured {old} on the prior study. | sized> Previously {old}.
        after.decreased: sized> This is smaller, previously {old}. | !sized> This has [improved|decreased] {since}.
        after.decreased: !sized> Improved {since}. | !sized> This is less pronounced than on the prior study.
        after.stable: This is unchanged {since}. | Unchanged. | This is stable {since}. | Stable {since}.
        after.stable: This is not significantly changed. | No change {since}. | This is similar to the prior study.
        frame.denied: No {list}. | There {is} no {list}. | No {list} {ends} [seen|identified|noted|present].
        frame.denied: There is no evidence of {list}. | No evidence of {list}. | No {list} {ends} [seen|evident].
        frame.denied: Negative for {list}. | brief> No {list}. | brief> No {list} seen. | brief> No {list}.
        frame.denied: brief> No {list}. | brief> Negative for {list}. | dictated> We see no {list}.
        frame.denied: No definite {list}.
        frame.together: The {list} are unremarkable. | The {list} are normal. | {list} are unremarkable.
        frame.together: The {list} are within normal limits. | The {list} appear normal. | Unremarkable {list}.
        frame.together: The {list} are normal in appearance. | No abnormality is seen in the {list}. | {list} normal.
        frame.together: The {list} appear unremarkable. | The {list} demonstrate no significant abnormality.
        compared: Comparison is made with the prior study. | Comparison is made to the previous examination.
        compared: The prior study was reviewed. | The prior study is available for comparison.
        limit: Study is limited by [patient motion|body habitus].
        limit: Evaluation is limited by [motion artifact|patient positioning].
        limit: The [examination|study] is slightly limited by [motion|body habitus].
        limit: Image quality is mildly degraded by motion.
        """

    /// Statements of impressions around a noun phrase, and negatives.
    static let statementFrames = """
        say.plain: {N}. | {N}. | {N}. | {N}. | {N}.
        say.hedged: possible> Possible {N}. | possible,!tail> {A} cannot be excluded. | possible> Questionable {N}.
        say.hedged: possible> Possible {N}. | possible> Possible {N}. | likely> Probable {N}. | likely> Likely {N}.
        say.hedged: likely,!tail> {N} suspected. | likely> Probable {N}. | likely> Suspected {N}.
        say.new: New {N}. | {N}, new {since}. | New {N}. | Interval development of {A}. | {N}, new compared with prior.
        say.new: New {N} {since}. | {N}, which {is} new.
        say.increased: sized> {N}, {larger} {since}. | sized> {N}, increased in size. | sized> Enlarging {N}.
        say.increased: sized> {N}, larger than on the prior study. | sized> Interval [growth|enlargement] of {N}.
        say.increased: !sized> Worsening {N}. | !sized> Interval worsening of {N}.
        say.increased: !sized> {N}, [increased|worse] {since}.
        say.increased: !sized> Progressive {N}. | !sized> {N}, worsened {since}.
        say.decreased: sized> {N}, decreased in size. | sized> {N}, smaller {since}. | sized> {N}, smaller than before.
        say.decreased: !sized> Improving {N}. | !sized> {N}, [improved|decreased] {since}. | !sized> Improved {N}.
        say.decreased: !sized> Interval improvement of {N}. | !sized> {N}, less than on the prior study.
        say.stable: Stable {N}. | {N}, unchanged. | Unchanged {N}. | {N}, stable {since}.
        say.stable: {N}, not significantly changed.
        say.stable: {N}, unchanged {since}. | No [significant|] change in {N}.
        say.resolved: Interval resolution of {N}. | {N} {has} resolved. | Resolved {N}. | Resolution of {N} {since}.
        say.denied: No evidence of {q}. | No {q}. | No {mode} evidence of {q}. | Negative for {q}. | No {q} identified.
        say.denied: No {mode} findings of {q}. | No {q} identified.
        """
}
