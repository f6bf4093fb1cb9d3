extension ConceptTables {
    /// Bladder, uterus, ovaries, pregnancy, prostate and scrotum.
    static let pelvis = """
        bladder mass : actionable bladder < mass
          bladder tumor* | bladder lesion*
          mass .. bladder | masses .. bladder | bladder .. mass | bladder .. masses
        bladder calculus : minor bladder < calculus
          bladder stones | stone .. bladder | stones .. bladder | calculus .. bladder | calculi .. bladder
          bladder .. stone | bladder .. calculus | bladder .. calculi
        cystitis : actionable bladder acute < bladder wall thickening
          cystitis
        bladder wall thickening : minor bladder < thickening
          bladder wall thicken* | bladder .. thicken* | bladder .. trabecul* | thicken* .. bladder
        bladder diverticulum : minor bladder
          bladder diverticul* | diverticul* .. bladder
        bladder distension : minor bladder < distension
          bladder disten* | distended .. bladder | overdistended bladder
        urinary retention : minor bladder
          urinary retention | large post void residual | elevated post void residual | increased post void residual | significant post void residual | high post void residual | large residual | significant residual volume
          bladder .. residual | bladder .. incompletely | empties incompletely
          emptied incompletely | emptying incompletely | incomplete .. emptying
        vesicoureteral reflux : actionable ureters sided
          vesicoureteral reflux | ureteral reflux | vur
        uterine fibroid : minor uterus < mass
          fibroid | uterine myoma | intramural myoma | subserosal myoma | submucosal myoma | pedunculated myoma
          leiomyoma | uterine mass | uterine masses | mass .. uterus
        uterine fibroids : minor uterus < uterine fibroid
          fibroids | leiomyomas | leiomyomata | myomas | fibroid uterus | myomatous uterus | myomata uterus
        multiple fibroids : minor uterus < uterine fibroids
          multiple .. fibroids | multiple .. leiomyomas | multiple .. myomas | multiple .. leiomyomata
          several .. fibroids | several .. leiomyomas | several .. myomas | several .. leiomyomata
          numerous .. fibroids | numerous .. leiomyomas | numerous .. myomas | numerous .. leiomyomata
        adenomyosis : minor uterus
          adenomyosis | junctional zone .. thicken*
        enlarged uterus : minor uterus < enlargement
          enlarged uterus | bulky uterus | uterus .. enlarged | uterine enlargement
        endometrial thickening : actionable endometrium < thickening
          endometrial stripe hyperplasia | endometrial hyperplasia | endometrium stripe hyperplasia
          endometrium hyperplasia | endometri* .. thick | endometri* .. thicken* | thick .. endometri*
          thicken* .. endometri* | endometrial .. heterogeneous | endometrium .. heterogeneous
        endometrial polyp : minor endometrium < polyp
          endometrial polyp* | endometrial masses | endometrial lesion* | cervical polyp*
          cervical masses | cervical lesion* | cervical focus | polyp* .. endometri* | polyp* .. cervix
          endometrium .. polyp | endometrium .. mass | endometrium .. lesion | endometrium .. focus
          endometrial .. polyp | endometrial .. mass | endometrial .. lesion | endometrial .. focus
          lesion .. endometri* | focus .. endometri* | echogenic focus .. endometri*
        nabothian cyst : benign uterus < cyst
          nabothian | nabothian cyst*
        uterine anomaly : benign uterus normalvariant
          retroverted uterus | retroflexed uterus | retroverted | retroflexed
        hysterectomy : benign uterus device < postoperative change
          hysterectom* | uterus .. absent | uterus .. removed | uterus .. surgically absent | absent uterus
          surgically absent uterus
        intrauterine device : benign uterus device
          intrauterine device* | intra uterine device* | contraceptive device* | iud | iucd | ius | contraceptive coil
        malpositioned intrauterine device : actionable uterus device < intrauterine device
          malpositioned intrauterine device | malpositioned iud | displaced intrauterine device | displaced iud
          low lying intrauterine device | low lying iud | iud .. lower uterine | iud .. cervi* | iud .. myometri*
          iud .. malposition* | iud .. low | intrauterine device .. lower uterine | intrauterine device .. cervi*
          intrauterine device .. myometri* | intrauterine device .. malposition* | intrauterine device .. low
        adnexal mass : actionable adnexa sided < mass
          adnexal mass | adnexal masses | adnexal lesion* | adnexal tumor* | adnexal neoplasm* | ovarian lesion*
          mass .. adnex* | mass .. ovar* | masses .. adnex* | masses .. ovar*
          adnexa .. mass | adnexa .. masses | ovary .. mass | ovary .. masses | ovarian .. mass | ovarian .. masses
        ovarian cyst : minor ovaries sided < cyst
          ovarian cyst* | ovarian cystic structure* | ovarian cystic lesion* | adnexal cyst*
          adnexal cystic structure* | adnexal cystic lesion* | paraovarian cystic structure*
          paraovarian cystic lesion* | paratubal cystic structure* | paratubal cystic lesion*
          cyst* .. ovary | cyst* .. ovaries | cyst* .. ovarian | cyst* .. adnex* | ovary .. cyst | ovary .. cysts
          ovaries .. cyst | ovaries .. cysts | adnexa .. cyst | adnexa .. cysts | ovarian .. cyst
        hemorrhagic cyst : minor ovaries sided < ovarian cyst
          hemorrhagic cyst* | hemorrhagic ovarian cyst* | haemorrhagic cyst* | haemorrhagic ovarian cyst*
          cyst* .. internal echoes | reticular echoes
        corpus luteum : benign ovaries sided normalvariant
          corpus luteum* | luteum | corpus luteum cyst* | luteal cyst*
        ovarian follicle : benign ovaries sided normalvariant
          follicle | follicles | dominant follicle* | ovarian follicle*
        polycystic ovaries : minor ovaries
          polycystic ovar* | polycystic ovarian syndrome | pcos
        dermoid : minor ovaries sided
          dermoid | dermoids | teratoma* | dermoid cyst* | fat containing .. ovary mass
          fat containing .. ovary lesion | fat containing .. ovary lesions | fat containing .. ovarian mass
          fat containing .. ovarian lesion | fat containing .. ovarian lesions | fat containing .. adnexal mass
          fat containing .. adnexal lesion | fat containing .. adnexal lesions | echogenic .. ovary mass
          echogenic .. ovary lesion | echogenic .. ovary lesions | echogenic .. ovarian mass
          echogenic .. ovarian lesion | echogenic .. ovarian lesions | echogenic .. adnexal mass
          echogenic .. adnexal lesion | echogenic .. adnexal lesions | fat .. ovary mass | fat .. ovary lesion
          fat .. ovary lesions | fat .. ovarian mass | fat .. ovarian lesion | fat .. ovarian lesions
          fat .. adnexal mass | fat .. adnexal lesion | fat .. adnexal lesions
        endometrioma : minor ovaries sided < ovarian cyst
          endometrioma* | endometriosis | chocolate cyst* | low level echoes
        hydrosalpinx : minor adnexa sided
          hydrosalpin* | hematosalpin* | tube .. dilated .. adnex* | tubular .. dilated .. adnex*
          dilated .. fallopian | dilated .. tubular
        tubo-ovarian abscess : actionable adnexa acute sided < abscess
          tubo ovarian abscess* | tubo ovarian complex | tuboovarian abscess* | tuboovarian complex
          toa
        ovarian torsion : urgent ovaries acute sided < torsion
          ovarian torsion | adnexal torsion | torsion .. ovar* | torsion .. adnex* | ovary .. torsion
          ovary .. torsed | adnexa .. torsion | adnexa .. torsed | ovary .. no flow | ovary .. without flow
        pelvic free fluid : minor pelvis graded < free fluid
          pelvic fluid | cul de sac fluid | pelvic free fluid | free fluid .. pelvis | free fluid .. cul
          free fluid .. pelvic | fluid .. pelvis | fluid .. pelvic | fluid .. cul de sac | fluid .. culdesac
          fluid .. pouch of douglas
        pregnancy : minor pregnancy
          pregnan* | gestation | gestations | intrauterine gestation* | iup | fetus | fetuses | fetal movement*
          fetal biometry
        live intrauterine pregnancy : minor pregnancy < pregnancy
          live intrauterine pregnanc* | live intrauterine gestation* | live iup | live fetus
          living intrauterine pregnanc* | living intrauterine gestation* | living iup | living fetus
          viable intrauterine pregnanc* | viable intrauterine gestation* | viable iup | viable fetus
          embryonic cardiac activity | embryonic heartbeat | embryonic heart rate | fetal cardiac activity
          fetal heartbeat | fetal heart rate | embryo | embryo .. cardiac activity | fetus .. cardiac activity
          fetal pole .. cardiac activity | fetal pole | single live gestation | single live pregnancy
        early intrauterine pregnancy : minor pregnancy < pregnancy
          early intrauterine pregnanc* | early intrauterine gestation* | gestational sac* | yolk sac | crown rump
          intrauterine gestational sac | intrauterine sac
        failed early pregnancy : actionable pregnancy acute
          failed early pregnanc* | failed pregnanc* | nonviable early pregnanc* | nonviable pregnanc*
          anembryonic early pregnanc* | anembryonic pregnanc* | failing early pregnanc* | failing pregnanc*
          pregnancy failure | embryo .. no cardiac | embryo .. without cardiac
          embryo .. no heartbeat | fetus .. no cardiac | fetus .. without cardiac | fetus .. no heartbeat
          fetal pole .. no cardiac | fetal pole .. without cardiac | fetal pole .. no heartbeat | blighted ovum
          no fetal heart motion | no fetal heart tone* | no fetal cardiac activity | no fetal cardiac motion
          no fetal heartbeat | absent fetal heart* | absent fetal cardiac* | anembryonic | abortion
        ectopic pregnancy : urgent pregnancy acute sided
          ectopic pregnanc* | cornual ectopic | tubal ectopic | tubal ectopic pregnanc* | cornual ectopic pregnanc* | interstitial ectopic pregnanc* | interstitial ectopic | ruptured ectopic | ectopic is | cornual pregnanc* | interstitial pregnanc* | scar ectopic | ectopic gestation* | tubal pregnanc* | tubal gestation* | extrauterine pregnanc*
          extrauterine gestation* | interstitial pregnanc* | interstitial gestation* | cornual pregnanc*
          cornual gestation*
        pregnancy of unknown location : actionable pregnancy
          pregnancy of unknown location
        twin pregnancy : minor pregnancy < pregnancy
          twin | twins | twin pregnanc* | twin gestation* | multiple pregnanc* | multiple gestation*
          triplet pregnanc* | triplet gestation* | dichorionic .. gestation | dichorionic .. twin*
          monochorionic .. gestation | monochorionic .. twin* | diamniotic .. gestation | diamniotic .. twin*
          monoamniotic .. gestation | monoamniotic .. twin* | dichorionic | monochorionic
        subchorionic hemorrhage : minor pregnancy acute < hemorrhage
          perigestational hem* | subchorionic hemorrhag* | subchorionic haemorrhag* | subchorionic hematoma* | subchorionic collection*
          subchorionic bleed* | perigestational hemorrhag* | perigestational haemorrhag* | perigestational hematoma*
          perigestational collection* | perigestational bleed* | retrochorionic hemorrhag*
          retrochorionic haemorrhag* | retrochorionic hematoma* | retrochorionic collection* | retrochorionic bleed*
          implantation hemorrhag* | implantation haemorrhag* | implantation hematoma* | implantation collection*
          implantation bleed* | hemorrhage .. gestational sac | hemorrhage .. sac | hemorrhage .. chorion
          collection .. gestational sac | collection .. sac | collection .. chorion
        placenta previa : urgent pregnancy
          previa | placenta .. covers | placenta .. covering
        placental abruption : urgent pregnancy acute
          abruption | retroplacental hematoma* | retroplacental hemorrhage* | retroplacental clot
        oligohydramnios : actionable pregnancy
          oligohydramnios | anhydramnios | decreased amniotic fluid | low amniotic fluid
        polyhydramnios : actionable pregnancy
          polyhydramnios | increased amniotic fluid | excess amniotic fluid
        growth restriction : actionable pregnancy
          growth restriction | growth retardation | iugr | small for gestational age | large for gestational age
        fetal anomaly : actionable pregnancy
          fetal anomal* | fetal malformation* | fetal abnormalit* | congenital anomal* | congenital malformation*
          congenital abnormalit* | echogenic bowel | choroid plexus cyst*
        short cervix : actionable pregnancy
          short cervix | short cervical length
          internal os incompetence | internal os funneling | internal os shortening
          cervix .. open | cervical .. short | cervical .. shortened | cervical .. open
        prostatomegaly : minor prostate < enlargement
          prostatomegaly | enlarged prostate* | prominent prostate* | prostat* .. enlarged | prostatic hypertrophy
          prostatic hyperplasia | bph
        prostate enlargement : minor prostate < prostatomegaly
          enlarge* .. prostat* | prostat* .. enlargement
        prostate lesion : actionable prostate < lesion
          prostate lesion* | prostate nodule* | prostate mass | prostate masses
          prostatic lesion* | prostatic nodule* | prostatic mass | prostatic masses
          lesion .. prostat* | mass .. prostat* | nodule .. prostat*
          pi rads | pirads
        prostatitis : actionable prostate acute
          prostatitis
        testicular torsion : urgent testes acute sided < torsion
          spermatic cord torsion | torsion .. test* | torsion .. spermatic | test* .. torsion | test* .. torsed
          absent .. flow .. testis | absent .. flow .. testicle | absent .. flow .. testicular
          no .. flow .. testis | no .. flow .. testicle | no .. flow .. testicular
        testicular mass : actionable testes sided < mass
          testicular mass | testicular masses | testicular lesion* | intratesticular mass
          intratesticular masses | intratesticular lesion* | intratesticular tumor* | scrotal mass | scrotal masses
          scrotal lesion* | scrotal tumor* | testis masses | testis lesion* | testis tumor* | mass .. testis
          mass .. testicle | mass .. testes | mass .. testicular | masses .. testis | masses .. testicle
          masses .. testes | masses .. testicular | testis .. mass | testis .. lesion | testicle .. mass
          testicle .. lesion
        testicular atrophy : minor testes sided < atrophy
          testicular atroph* | atroph* .. testis | atroph* .. testicle | atroph* .. testes | atroph* .. testicular
          testis .. atroph* | testis .. small | testicle .. atroph* | testicle .. small | small testis
          small testicle
        testicular microlithiasis : minor testes
          microlithiasis | testicular microcalcific* | testicular calcific* | intratesticular microcalcific*
          intratesticular calcific* | multiple microcalcific* | multiple calcific* | microcalcific* .. test*
        undescended testis : minor testes sided
          undescended .. testis | undescended .. testicle | undescended .. testes | cryptorchid .. testis
          cryptorchid .. testicle | cryptorchid .. testes | cryptorchid*
        epididymal cyst : benign epididymis sided < cyst
          epididymal head cyst* | epididymis head cyst* | cyst* .. epididym* | epididym* .. cyst
          epididym* .. cysts
        epididymitis : actionable epididymis acute sided
          epididymitis | epididym* .. enlarged | epididym* .. hyperemic | epididym* .. hyperemia
          epididym* .. thickened
        epididymo-orchitis : actionable epididymis acute sided < epididymitis
          epididymoorchitis
        hydrocele : minor scrotum sided < fluid
          hydrocele* | scrotal .. fluid | scrotum .. fluid | fluid .. scrot* | fluid .. testis
        varicocele : minor scrotum sided
          varicocele* | pampiniform | dilat* .. pampiniform vein* | dilat* .. scrotal vein*
          vein* .. dilated .. valsalva | plexus .. dilated .. valsalva
        scrotal thickening : minor scrotum < thickening
          scrotal .. thicken* | scrotal .. edema | scrotal .. swelling | scrotum .. thicken* | scrotum .. edema
          scrotum .. swelling | thicken* .. scrot* | swelling .. scrot* | edema .. scrot* | scrotal cellulitis
        """
}
