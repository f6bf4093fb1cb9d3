extension ExamTables {
    static let earlyPregnancyUltrasound = """
        exam early-pregnancy-us US 1.5 F ages=19-44
        fact ro: 2.6 x 1.7 x 1.9 | 2.9 x 1.9 x 2.0 | 3.1 x 1.8 x 2.2
        fact lo: 2.5 x 1.6 x 1.8 | 2.8 x 1.8 x 2.1 | 3.0 x 2.0 x 1.9
        title Obstetric ultrasound, first trimester | OB ultrasound less than 14 weeks | US pregnancy, first trimester
        title Transvaginal obstetric ultrasound | First trimester pregnancy ultrasound | US OB transvaginal
        reason vaginal bleeding in early pregnancy | pelvic pain, positive pregnancy test | dating of pregnancy
        reason viability assessment | spotting in the first trimester | positive hCG and cramping | uncertain dates
        question ectopic pregnancy | ectopic pregnancy | subchorionic hemorrhage
        clear No sonographic complication of early pregnancy. | No acute pelvic abnormality. | No acute complication.
        clear No other acute pelvic abnormality. | No acute maternal pelvic findings.
        organ gestation core : Pregnancy
        organ chorion : Pregnancy
        deny subchorionic hemorrhage | perigestational hemorrhage=subchorionic hemorrhage
        organ uterus : Uterus
        normal The uterus is otherwise unremarkable. | Myometrium is homogeneous. | The cervix is closed.
        deny uterine mass=uterine fibroid
        organ right_ovary core : Right ovary
        normal The right ovary measures {ro} cm and is normal. | Right ovary {ro} cm, unremarkable.
          | Normal right ovary.
        normal The right ovary is normal with preserved flow.
        deny right adnexal mass=adnexal mass
        organ left_ovary core : Left ovary
        normal The left ovary measures {lo} cm and is normal. | Left ovary {lo} cm, unremarkable.
          | Normal left ovary.
        normal The left ovary is normal with preserved flow.
        deny left adnexal mass=adnexal mass
        organ culdesac : Cul-de-sac
        deny free fluid=pelvic free fluid | ectopic pregnancy | pelvic free fluid
        deny extrauterine gestational sac=ectopic pregnancy
        finding live intrauterine pregnancy : minor gestation 6 size=10-65 changes=none alone always
        slot ga: 10=7 weeks | 16=8 weeks | 23=9 weeks | 32=10 weeks | 42=11 weeks | 54=12 weeks
        slot hr: 154..178
        np a single live <intrauterine pregnancy> with a crown-rump length of {size} and heart rate of {hr} bpm
        np a single live intrauterine <embryo> measuring {size}, cardiac activity {hr} bpm
        find A single live <intrauterine gestation> has a crown-rump length of {size}, about {ga}, and a heart rate
          of {hr} bpm.
        find There is one intrauterine sac with a live <embryo>, crown-rump length {size}, heart rate {hr} bpm.
        find Crown-rump length is {size}, compatible with {ga}; <embryonic cardiac activity> is {hr} bpm.
        find Live <intrauterine pregnancy>, crown-rump length {size} ({ga}), cardiac activity {hr} bpm.
        say single live intrauterine pregnancy of approximately {ga} | live intrauterine gestation, about {ga}
        say live intrauterine pregnancy with crown-rump length of {size}, {ga}
          | single live intrauterine pregnancy, {ga}
        not ectopic pregnancy
        finding early intrauterine pregnancy : minor gestation 1.2 size=6-15 changes=none alone always
        np an intrauterine <gestational sac> with a yolk sac, mean diameter {size}, without an embryo
        np an early <intrauterine pregnancy> with a {size} sac and yolk sac
        find An intrauterine <gestational sac> of {size} contains a yolk sac; no embryo is seen yet.
        find A round intrauterine <sac> with mean diameter of {size} holds a yolk sac without an embryo.
        say early intrauterine pregnancy, too early to assess viability
          | early intrauterine gestation with yolk sac, sac {size}
        say {size} intrauterine gestational sac with yolk sac, no embryo yet
        not ectopic pregnancy
        finding twin pregnancy : minor gestation 0.5 size=12-58 changes=none alone always
        slot ga: 10=7 weeks | 16=8 weeks | 23=9 weeks | 32=10 weeks | 42=11 weeks | 54=12 weeks
        slot kind: dichorionic diamniotic | monochorionic diamniotic
        np a live {kind} <twin pregnancy>, the larger crown-rump length {size}
        find Two live embryos in a {kind} <twin gestation> measure up to {size}.
          | {kind} live <twins>, crown-rump length up to {size}.
        find There is a live <twin pregnancy>, {kind}, with crown-rump length up to {size}.
        say live {kind} twin pregnancy of about {ga} | {kind} live twin intrauterine pregnancy, {ga}
        not ectopic pregnancy
        finding failed early pregnancy : actionable gestation 1.2 size=8-34 changes=none alone always
        np an <embryo> of {size} without cardiac activity, consistent with failed pregnancy
        find The embryo measures {size} and has no cardiac activity, diagnostic of early pregnancy <failure>.
        find Crown-rump length {size} <without cardiac activity>, consistent with pregnancy failure.
        find An intrauterine embryo of {size} shows no heartbeat, in keeping with embryonic <demise>.
        say failed intrauterine pregnancy, embryo of {size} without cardiac activity
        say embryonic demise with a crown-rump length of {size} | =Findings diagnostic of early pregnancy failure.
        not ectopic pregnancy
        finding pregnancy of unknown location : actionable gestation 1.2 changes=none alone always
        np no intrauterine gestational sac, a <pregnancy of unknown location>
        find No intrauterine gestational sac is identified, a <pregnancy of unknown location>.
        find The endometrial cavity has no gestational sac, <pregnancy of unknown location> with a positive test.
        find Despite a positive pregnancy test no sac is seen, in keeping with <pregnancy of unknown location>.
        say pregnancy of unknown location, ectopic pregnancy not excluded
          | =No intrauterine pregnancy; ectopic gestation cannot be excluded.
        say pregnancy of unknown location
        not ectopic pregnancy | subchorionic hemorrhage
        finding ectopic pregnancy : urgent gestation 1.2 side size=14-46 changes=none alone always
        slot feat: with an echogenic ring | with a yolk sac | with peripheral flow | with a live embryo
        np a {size} {side} adnexal mass {feat} and no intrauterine sac, consistent with <ectopic pregnancy>
        find No intrauterine sac is present. A {size} {side} adnexal mass {feat} is consistent with <ectopic
          pregnancy>.
        find The uterus is empty, and between {side} ovary and uterus is a {size} <ectopic gestation> {feat}.
        find A {side} tubal mass of {size} {feat} represents <ectopic pregnancy>.
        say {side} ectopic pregnancy, {size} | {size} {side} adnexal ectopic pregnancy
          | {side} tubal ectopic pregnancy measuring {size}
        not adnexal mass | subchorionic hemorrhage
        with pelvic free fluid 0.5
        finding subchorionic hemorrhage : minor chorion 2.5 size=6-34 acute
        sev small | moderate | small
        np a {sev} <subchorionic hemorrhage> measuring {size} | a {sev} {size} perigestational <hemorrhage>
        find A {sev} {size} crescentic hypoechoic <collection> beside the sac is a subchorionic hemorrhage.
        find There is {sev} <subchorionic hemorrhage>, {size}. | Adjacent to the sac is a {sev} <hematoma> of {size}.
        say {sev} subchorionic hemorrhage | {sev} subchorionic hemorrhage, {size} | {sev} {size} subchorionic hematoma
        not pregnancy of unknown location
        finding corpus luteum : benign right_ovary,left_ovary 3 changes=none
        np a {side} ovarian corpus <luteum> | a {side} corpus luteum <cyst>
        find A corpus <luteum> is noted in the {side} ovary. | {side} ovarian corpus <luteum> is present.
        finding uterine fibroid : minor uterus 1.5 size=12-56 chronic
        slot kind: intramural | subserosal
        np a {size} {kind} <fibroid> | a {kind} uterine <fibroid> measuring {size}
        find The uterus has a {size} {kind} <fibroid>. | There is a {kind} <leiomyoma> of {size}.
        say {size} {kind} uterine fibroid | {kind} fibroid, {size} | uterine fibroid measuring {size}
        finding adnexal mass : actionable right_ovary,left_ovary 0.5 size=32-78 dims=2 chronic
        np a complex {size} {side} adnexal <mass> | a {size} solid and cystic {side} ovarian <mass>
        find The {side} ovary contains a complex {size} <mass>. | {size} complex <mass> in the {side} adnexa.
        say {size} complex {side} adnexal mass | complex {side} ovarian mass, {size}
        not ectopic pregnancy | pregnancy of unknown location
        finding pelvic free fluid : minor culdesac 1 acute
        sev trace!benign | small | moderate!actionable
        slot echo: ~ | echogenic | ~
        np {sev} {echo} free pelvic <fluid> | a {sev} amount of {echo} <fluid> in the cul-de-sac
        find {sev} {echo} free <fluid> is in the cul-de-sac. | There is {sev} {echo} pelvic <fluid>.
        say {sev} {echo} free pelvic fluid | {sev} {echo} pelvic free fluid
        """
}
