extension ExamTables {
    static let scrotalUltrasound = """
        exam scrotal-us US 1.3 M ages=19-74
        fact rt: 4.2 x 2.4 x 2.8 | 4.4 x 2.6 x 3.0 | 4.6 x 2.5 x 3.1 | 4.0 x 2.3 x 2.7
        fact lt: 4.1 x 2.3 x 2.7 | 4.3 x 2.5 x 2.9 | 4.5 x 2.6 x 3.0 | 3.9 x 2.2 x 2.6
        title Scrotal ultrasound | US scrotum with Doppler | Testicular ultrasound
          | Ultrasound of the scrotum and contents
        title US testicles with color Doppler | Scrotal sonogram
        reason testicular pain | scrotal swelling | palpable scrotal lump | acute scrotal pain | infertility
          | scrotal trauma
        reason left testicular pain | right testicular pain | heavy sensation in the scrotum
          | testicular mass on examination
        question testicular torsion | testicular torsion | epididymitis | testicular mass | varicocele
        clear No acute scrotal abnormality. | No acute abnormality of the testes or epididymides.
        clear No acute sonographic abnormality of the scrotum. | No acute testicular abnormality.
        clear No acute scrotal findings.
        healthy Normal scrotal ultrasound. | Unremarkable ultrasound of the scrotum. | Normal testicular ultrasound.
        organ right_testis core : Right testis
        normal The right testis measures {rt} cm and is homogeneous.
          | Right testis {rt} cm with normal arterial and venous flow.
        normal The right testicle is normal in echotexture and flow. | Normal right testis, {rt} cm.
        deny right testicular mass=testicular mass | testicular torsion
        organ left_testis core : Left testis
        normal The left testis measures {lt} cm and is homogeneous.
          | Left testis {lt} cm with normal arterial and venous flow.
        normal The left testicle is normal in echotexture and flow. | Normal left testis, {lt} cm.
        deny left testicular mass=testicular mass
        organ right_epididymis : Right testis
        normal The right epididymis is normal. | Right epididymis unremarkable.
          | The right epididymis is not hyperemic.
        deny right epididymitis=epididymitis
        organ left_epididymis : Left testis
        normal The left epididymis is normal. | Left epididymis unremarkable. | The left epididymis is not hyperemic.
        deny left epididymitis=epididymitis
        organ sac : Scrotal sac
        normal The scrotal wall is normal. | Scrotal skin thickness is normal.
        deny hydrocele | varicocele | inguinal hernia
        finding testicular torsion : urgent right_testis,left_testis 1.5 acute alone age=19-40 changes=new
        slot echo: heterogeneous | swollen and hypoechoic | enlarged
        np absent flow in the {side} testis, consistent with <torsion>
          | a {echo} {side} testis without flow, indicating <torsion>
        find The {side} testis is {echo} with no detectable flow and a twisted cord, consistent with <torsion>.
        find No color flow is present in the {echo} {side} testicle, in keeping with <torsion>.
        find The {side} testis lacks arterial and venous flow and is {echo}, consistent with <torsion>.
        say {side} testicular torsion | acute {side} testicular torsion
          | =Absent flow in the {side} testis, consistent with torsion.
        say torsion of the {side} testis
        not epididymitis | epididymo-orchitis
        finding testicular mass : actionable right_testis,left_testis 1.8 size=6-42 dims=2 chronic
          changes=new,increased age=19-60
        slot feat: hypoechoic | heterogeneous | solid hypoechoic | lobulated hypoechoic
        np a {size} {feat} intratesticular <mass> on the {side} | a {feat} {side} testicular <mass> measuring {size}
        find The {side} testis contains a {size} {feat} <mass> with internal flow.
          | A {feat} {side} testicular <mass> measures {size}.
        find There is a vascular {feat} <lesion> of {size} in the {side} testicle.
        say {size} {side} intratesticular mass, suspicious for germ cell tumor
          | {size} {side} testicular mass, concerning for malignancy
        say {side} testicular mass measuring {size}, suspicious for neoplasm
        finding epididymitis : actionable right_epididymis,left_epididymis 3 acute changes=new,increased,decreased
        np an enlarged hyperemic {side} <epididymis>, consistent with epididymitis
          | {side} <epididymitis> with hyperemia
        find The {side} epididymis is enlarged and hyperemic, consistent with <epididymitis>.
        find Increased flow and swelling of the {side} epididymis indicate <epididymitis>.
        find Enlarged heterogeneous {side} epididymis with hypervascularity, in keeping with <epididymitis>.
        say {side} epididymitis | acute {side} epididymitis | {side}-sided epididymitis
        not epididymo-orchitis
        pertinent testicular torsion
        finding epididymo-orchitis : actionable right_epididymis,left_epididymis 1.5 acute
          changes=new,increased,decreased
        np hyperemia and swelling of the {side} epididymis and testis, consistent with <epididymo-orchitis>
        find The {side} testis and epididymis are enlarged with increased flow, consistent with <epididymo-orchitis>.
        find Hyperemic {side} epididymis and testicle, in keeping with <epididymo-orchitis>.
        say {side} epididymo-orchitis | acute {side} epididymo-orchitis
        not epididymitis
        pertinent testicular torsion
        with hydrocele 0.4
        finding hydrocele : minor sac 4 side acute
        sev small | small | moderate | large | trace
        slot assoc: ~ | ~ | with internal debris
        np a {sev} {side} <hydrocele> {assoc} | a {sev} <hydrocele> on the {side} {assoc}
        find There is {sev} simple <fluid> around the {side} testis {assoc}.
          | A {sev} {side} <hydrocele> is present {assoc}.
        find Fluid surrounds the {side} testis, a {sev} <hydrocele> {assoc}.
        say {sev} {side} hydrocele | {sev} {side} hydrocele {assoc}
        finding varicocele : minor sac 3.5 sides chronic
        sev mild | moderate | large | small
        np one> a {sev} {side} <varicocele> | both> +{sev} bilateral <varicoceles>
        find one> The {side} pampiniform veins are <dilated> and enlarge with Valsalva, a {sev} varicocele.
        find one> There is a {sev} {side} <varicocele> with reflux on Valsalva.
        find both> Dilated pampiniform veins on both sides represent {sev} <varicoceles>.
        find both> Bilateral {sev} <varicoceles> augment with Valsalva.
        say one> {sev} {side} varicocele | both> +{sev} bilateral varicoceles
        finding inguinal hernia : minor sac 0.8 side chronic
        slot what: fat-containing | bowel-containing | fat-containing reducible
        np a {what} {side} inguinal <hernia> | a {what} <hernia> into the {side} hemiscrotum
        find A {what} <hernia> extends into the {side} inguinal canal. | There is a {what} {side} inguinal <hernia>.
        say {what} {side} inguinal hernia
        finding testicular microlithiasis : minor bilateral_testes 1.2 fixed
        np bilateral testicular <microlithiasis> | +scattered punctate <microliths> in both testes
        find Both testes contain numerous echogenic foci without shadowing, <microlithiasis>.
        find Punctate intratesticular <microcalcifications> are present bilaterally.
        say bilateral testicular microlithiasis | testicular microlithiasis
        finding testicular atrophy : minor right_testis,left_testis 1 alone chronic size=19-29 changes=stable
        np an <atrophic> {side} testis measuring {size} | <atrophy> of the {side} testis, {size} in length
        find The {side} testis is small and <atrophic>, measuring {size}.
          | Small hypoechoic {side} testicle of {size}, <atrophic>.
        say atrophic {side} testis | {side} testicular atrophy, {size} | atrophy of the {side} testis
        finding epididymal cyst : benign right_epididymis,left_epididymis 3 size=3-14 fixed multi
        np a {size} {side} epididymal head <cyst> | a {size} <spermatocele> of the {side} epididymis
        find A {size} <cyst> is noted in the {side} epididymal head. | {side} epididymal <cyst>, {size}.
        organ bilateral_testes : Testes
        """
}
