extension ConceptTables {
    /// Diseases of kidneys, urinary tract and genital organs that have a name of their own.
    static let urinaryDisease = """
        renal infarct : actionable kidneys sided < infarct
          renal infarct* | infarct* .. kidney | wedge shaped defect .. kidney
        renal abscess : actionable kidneys acute sided < abscess
          renal abscess* | kidney abscess* | abscess* .. kidney
        perinephric abscess : actionable kidneys acute sided < abscess, perinephric collection
          perinephric abscess* | perirenal abscess* | pararenal abscess*
        renal laceration : urgent kidneys acute sided < laceration
          renal laceration* | kidney laceration* | laceration* .. kidney | renal rupture
        renal hematoma : urgent kidneys acute sided < hematoma, perinephric collection
          renal hematoma* | perinephric hematoma* | perirenal hematoma* | subcapsular hematoma* | hematoma* .. kidney
          subcapsular renal hematoma* | page kidney
        renal cell carcinoma : actionable kidneys sided < malignancy, renal mass
          renal cell carcinoma* | rcc | rccs | renal carcinoma* | renal cancer* | renal malignan* | kidney cancer* | renal neoplasm*
        oncocytoma : actionable kidneys sided < renal mass
          oncocytoma*
        urothelial carcinoma : actionable kidneys < malignancy
          urothelial carcinoma* | transitional cell carcinoma* | tcc | urothelial tumor* | urothelial neoplas* | urothelial malignan*
          urothelial cancer* | urothelial lesion* | upper tract tumor*
        Wilms tumor : actionable kidneys sided < malignancy, renal mass
          wilms | wilms tumor* | nephroblastoma*
        nephrocalcinosis : minor kidneys < calcification, renal calculus
          nephrocalcinosis | medullary calcific*
        papillary necrosis : actionable kidneys < necrosis
          papillary necrosis
        emphysematous pyelonephritis : urgent kidneys acute sided < pyelonephritis
          emphysematous pyelonephritis
        xanthogranulomatous pyelonephritis : actionable kidneys sided < pyelonephritis
          xanthogranulomatous | xanthogranulomatous pyelonephritis | xgp
        pyonephrosis : urgent kidneys acute sided < pyelonephritis, hydronephrosis
          pyonephros*
        hydroureter : actionable ureters sided < dilatation, hydronephrosis
          hydroureter | hydroureters | ureteral dilat* | ureter* .. dilat* | dilat* .. ureter* | ureterectasis | megaureter* | ureteric dilat*
        ureteral stricture : actionable ureters sided < stricture, urinary obstruction
          ureteral strictur* | ureteric strictur* | strictur* .. ureter | ureteral stenosis | ureteral narrow*
        ureteropelvic junction obstruction : actionable kidneys sided < urinary obstruction
          ureteropelvic junction obstruct* | pelviureteric junction obstruct* | upj obstruct* | puj obstruct* | upj stenosis
          obstruct* .. ureteropelvic junction
        ureterocele : minor ureters sided
          ureterocele*
        bladder trabeculation : minor bladder < bladder wall thickening
          trabeculat* | bladder trabeculat* | bladder .. trabeculat* | trabeculated bladder
        bladder rupture : urgent bladder acute < rupture
          bladder rupture* | rupture* .. bladder | bladder perforat* | bladder injur* | bladder leak*
        bladder outlet obstruction : actionable bladder < obstruction, urinary obstruction
          bladder outlet obstruct* | outlet obstruct* | bladder outflow obstruct* | outflow obstruct*
        bladder cancer : actionable bladder < malignancy, bladder mass
          bladder cancer* | bladder carcinoma* | bladder malignan* | bladder neoplasm* | bladder transitional cell*
        cystocele : minor bladder
          cystocele* | bladder prolapse
        neurogenic bladder : minor bladder
          neurogenic bladder
        urachal remnant : minor bladder
          urach*
        emphysematous cystitis : urgent bladder acute < cystitis
          emphysematous cystitis
        urethral diverticulum : minor bladder < diverticulum
          urethral diverticul*
        urethral stricture : minor bladder < stricture
          urethral strictur* | urethral stenosis
        urinary catheter : minor bladder device < catheter
          foley | foley catheter* | urinary catheter* | bladder catheter* | urethral catheter* | indwelling catheter* | suprapubic catheter*
          catheter .. bladder | foley balloon | foley .. balloon
        nephrostomy : minor kidneys device sided < drain
          nephrostom* | nephrostomy tube* | nephrostomy catheter* | percutaneous nephrostom*
        nephrectomy : minor kidneys sided device < postoperative change
          nephrectom* | kidney .. surgically absent
        renal transplant : minor kidneys device < postoperative change
          renal transplant* | kidney transplant* | transplant kidney* | transplanted kidney* | renal allograft*
        ectopic kidney : benign kidneys normalvariant < horseshoe kidney
          ectopic kidney* | pelvic kidney* | crossed fused | crossed fused ectopia | malrotated kidney* | crossed ectop* | renal ectop*
        renal agenesis : minor kidneys sided < horseshoe kidney
          renal agenesis | agenesis .. kidney | absent kidney* | kidney .. absent | solitary kidney* | single kidney
        multicystic dysplastic kidney : actionable kidneys sided < polycystic kidneys
          multicystic dysplastic | multicystic dysplastic kidney* | mcdk
        parapelvic cyst : benign kidneys sided < renal cyst
          parapelvic cyst* | peripelvic cyst* | renal sinus cyst*
        renal pseudotumor : benign kidneys sided normalvariant
          column* of bertin | bertin | fetal lobulation* | fetal lobation* | dromedary | hypertrophied column*
        urinoma : actionable kidneys acute < fluid collection
          urinoma* | urine leak* | urinary leak*
        seroma : minor - < fluid collection
          seroma*
        biloma : actionable bile-ducts < fluid collection, bile leak
          biloma*
        renal enlargement : minor kidneys sided < enlargement
          nephromegaly | enlarged kidney* | kidney* .. enlarged | renal enlargement
        endometrial cancer : actionable uterus < malignancy
          endometrial cancer* | endometrial carcinoma* | endometrial malignan* | uterine cancer* | uterine carcinoma* | uterine sarcoma*
          leiomyosarcoma*
        cervical cancer : actionable uterus < malignancy
          cervical cancer* | cervical carcinoma* | cervical mass | cervix carcinoma* | carcinoma .. cervix
        parametrial invasion : actionable uterus
          parametrial invasion | parametrial extension | parametrial involvement
        ovarian cancer : actionable adnexa sided < malignancy, adnexal mass
          ovarian cancer* | ovarian carcinoma* | ovarian malignan* | ovarian neoplasm* | krukenberg* | ovarian tumor*
        ovarian cystadenoma : minor ovaries sided < ovarian cyst
          ovarian cystadenoma* | ovarian serous cyst*
        ovarian fibroma : minor ovaries sided < adnexal mass
          ovarian fibroma* | fibrothecoma* | thecoma*
        paraovarian cyst : benign adnexa sided < ovarian cyst
          paraovarian cyst* | paratubal cyst* | parovarian cyst*
        peritoneal inclusion cyst : benign pelvis < cyst
          peritoneal inclusion cyst*
        hematometra : actionable uterus
          hematometra | hydrometra | pyometra | hematocolpos | hematometrocolpos | fluid .. endometrial cavity | endometrial fluid
          endometrial cavity .. fluid
        endometritis : actionable endometrium acute
          endometritis | endomyometritis
        retained products of conception : actionable endometrium acute
          retained products | retained products of conception | rpoc
        molar pregnancy : urgent pregnancy acute
          molar pregnancy | hydatidiform mole* | partial mole | complete mole | gestational trophoblastic | trophoblastic disease
        fetal demise : urgent pregnancy acute < failed early pregnancy
          fetal demise | intrauterine demise | embryonic demise | fetal death
        breech presentation : minor pregnancy
          breech | transverse lie | malpresentation
        placenta accreta : urgent pregnancy
          accreta | placenta accreta | increta | percreta | accreta spectrum
        low-lying placenta : actionable pregnancy < placenta previa
          low lying placenta* | placenta .. low lying
        vasa previa : urgent pregnancy
          vasa previa
        nuchal cord : minor pregnancy
          nuchal cord*
        fetal ventriculomegaly : actionable pregnancy < fetal anomaly, hydrocephalus
          fetal ventriculomegaly | fetal hydrocephalus | fetal cerebral ventriculomegaly
        nuchal thickening : actionable pregnancy < thickening, fetal anomaly
          nuchal translucency .. increased | increased nuchal translucency | nuchal thicken* | thickened nuchal
        twin-to-twin transfusion syndrome : urgent pregnancy
          twin to twin transfusion | twin twin transfusion | twin to twin transfusion syndrome | twin twin transfusion syndrome | ttts
        fetal pyelectasis : minor pregnancy sided < fetal anomaly, hydronephrosis
          fetal pyelectas* | pyelectas* | fetal hydronephrosis | fetal renal pelvis dilat*
        cystic hygroma : actionable neck < cyst, fetal anomaly
          cystic hygroma* | lymphangioma*
        hydrops : urgent pregnancy < fetal anomaly
          hydrops fetalis | fetal hydrops | hydrops
        abdominal wall defect : actionable pregnancy < fetal anomaly
          omphalocele* | gastroschisis | anencephal* | encephalocele*
        single umbilical artery : minor pregnancy < fetal anomaly
          single umbilical artery | two vessel cord
        cervical incompetence : actionable pregnancy < short cervix
          incompetent cervix | cervical incompetence | cervical funnel* | funnel* .. cervix | cervix .. short* | cervical length .. short*
          cervical shortening | shortened cervix
        pelvic inflammatory disease : actionable adnexa acute
          pelvic inflammatory disease | salpingitis
        pyosalpinx : actionable adnexa acute sided < tubo-ovarian abscess
          pyosalpin*
        Bartholin cyst : minor pelvis sided < cyst
          bartholin* | bartholin* cyst* | bartholin* gland cyst* | gartner* duct cyst* | gartner* cyst*
        Bartholin abscess : actionable pelvis acute sided < abscess
          bartholin* abscess* | bartholin* gland abscess*
        septate uterus : benign uterus normalvariant < uterine anomaly
          septate uter* | uterine septum | subseptate | arcuate uter*
        bicornuate uterus : benign uterus normalvariant < uterine anomaly
          bicornuate | bicornuate uter* | didelphys | unicornuate | unicornuate uter*
        uterine prolapse : minor uterus
          uterine prolapse
        ovarian hyperstimulation : actionable ovaries
          hyperstimulation | ohss
        prostate cancer : actionable prostate < malignancy, prostate lesion
          prostate cancer* | prostatic carcinoma* | prostate carcinoma* | prostatic cancer* | prostate adenocarcinoma* | prostate malignan*
          prostatic adenocarcinoma*
        prostatic abscess : actionable prostate acute < abscess, prostatitis
          prostatic abscess* | prostate abscess*
        prostatic calcification : benign prostate < calcification
          prostatic calcific* | prostate calcific* | calcific* .. prostate
        extracapsular extension : actionable prostate
          extracapsular extension | extraprostatic extension | extracapsular spread | capsular breach
        seminal vesicle invasion : actionable prostate
          seminal vesicle invasion | seminal vesicle involvement | invasion .. seminal vesicle* | seminal vesicle extension
        prostatectomy : minor prostate device < postoperative change
          prostatectom* | turp defect*
        orchitis : actionable testes acute sided < epididymo-orchitis
          orchitis
        testicular rupture : urgent testes acute sided < rupture
          testicular rupture | ruptured testi* | testicular fracture* | rupture .. testi*
        testicular hematoma : actionable testes acute sided < hematoma
          testicular hematoma* | intratesticular hematoma* | scrotal hematoma*
        testicular cancer : actionable testes sided < malignancy, testicular mass
          testicular cancer* | testicular carcinoma* | testicular tumor* | seminoma* | germ cell tumor*
        testicular cyst : benign testes sided < cyst
          testicular cyst* | intratesticular cyst* | tunica albuginea cyst*
        hematocele : actionable scrotum acute sided < hydrocele
          hematocele*
        pyocele : actionable scrotum acute sided < hydrocele
          pyocele*
        Fournier gangrene : urgent scrotum acute < necrosis, soft tissue gas
          fournier* | fournier* gangrene
        penile fracture : urgent scrotum acute
          penile fracture*
        spermatocele : benign epididymis sided < epididymal cyst
          spermatocele*
        tubal occlusion : minor adnexa sided < occlusion
          tubal occlusion | tubal block* | fallopian tube occlusion*
        """
}
