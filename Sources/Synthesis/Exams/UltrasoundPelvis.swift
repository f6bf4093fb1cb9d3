extension ExamTables {
    static let pelvicUltrasound = """
        exam pelvic-us US 2.8 F ages=19-82
        fact uterus: 7.2 x 3.9 x 4.6 | 7.8 x 4.1 x 5.0 | 8.1 x 4.4 x 5.2 | 6.9 x 3.6 x 4.3
        fact stripe: 4..11
        fact thin: 2..4
        fact ro: 2.4 x 1.6 x 1.8 | 2.8 x 1.9 x 2.0 | 3.0 x 1.7 x 2.1
        fact lo: 2.3 x 1.5 x 1.9 | 2.7 x 1.8 x 1.9 | 3.1 x 2.0 x 1.8
        title Pelvic ultrasound | US pelvis, transabdominal and transvaginal | Transvaginal ultrasound
        title Ultrasound of the female pelvis | US pelvis complete | Pelvic sonogram with Doppler
        reason pelvic pain | !old,!@hysterectomy> heavy menstrual bleeding
          | old,!@hysterectomy> postmenopausal bleeding | pelvic fullness
        reason !old,!@hysterectomy> irregular menses | adnexal mass on examination | ovarian cyst follow-up
          | lower abdominal pain
        reason !old,!@hysterectomy> dysmenorrhea | !old> acute right lower quadrant pain
          | !@hysterectomy> enlarged uterus on examination
        question !old> ovarian torsion | ovarian cyst=ovarian cyst | fibroids=uterine fibroid
          | ovarian mass=adnexal mass
        clear No acute pelvic abnormality. | No acute sonographic abnormality of the pelvis.
          | No acute pelvic findings.
        clear No acute abnormality of the uterus or ovaries. | No sonographic evidence of acute pelvic disease.
        healthy Normal pelvic ultrasound. | Unremarkable pelvic sonogram. | Normal ultrasound of the pelvis.
        organ hysterectomy : Uterus
        organ uterus core : Uterus
        normal !@hysterectomy> The uterus measures {uterus} cm and is unremarkable.
        normal !@hysterectomy> The uterus is anteverted and homogeneous.
          | !@hysterectomy> Uterus {uterus} cm, normal.
        normal !@hysterectomy> Normal size and echotexture of the uterus.
        deny uterine mass=uterine fibroid | uterine fibroid
        organ endometrium core : Endometrium
        normal !old,!@hysterectomy> The endometrium measures {stripe} mm.
          | !old,!@hysterectomy> Endometrial stripe is {stripe} mm.
        normal !old,!@hysterectomy> The endometrium is homogeneous, {stripe} mm in thickness.
        normal old,!@hysterectomy> The endometrium is thin at {thin} mm.
          | old,!@hysterectomy> Endometrial stripe is {thin} mm.
        normal old,!@hysterectomy> The endometrium measures {thin} mm.
        deny endometrial thickening | endometrial mass=endometrial polyp
        organ right_ovary core : Right ovary
        normal !old> The right ovary measures {ro} cm with normal follicles. | Right ovary {ro} cm, normal.
        normal The right ovary is normal in size with arterial and venous flow. | Normal right ovary.
        normal old> The right ovary is atrophic and unremarkable.
        deny right adnexal mass=adnexal mass | !old> right ovarian torsion=ovarian torsion
          | right ovarian cyst=ovarian cyst
        organ left_ovary core : Left ovary
        normal !old> The left ovary measures {lo} cm with normal follicles. | Left ovary {lo} cm, normal.
        normal The left ovary is normal in size with arterial and venous flow. | Normal left ovary.
        normal old> The left ovary is atrophic and unremarkable.
        deny left adnexal mass=adnexal mass | !old> left ovarian torsion=ovarian torsion
          | left ovarian cyst=ovarian cyst
        organ culdesac : Cul-de-sac
        deny free fluid=pelvic free fluid | pelvic free fluid | free pelvic fluid=pelvic free fluid
        \(uterineFindings)
        \(ovarianFindings)
        """

    private static let uterineFindings = """
        finding hysterectomy : benign hysterectomy 1.5 fixed age=40-95
        np prior <hysterectomy> | a surgically <absent> uterus
        find The uterus is surgically <absent>. | Status post <hysterectomy>. | The patient has had a <hysterectomy>.
        not uterine fibroid | multiple fibroids | adenomyosis | endometrial thickening | endometrial polyp |
          intrauterine device | malpositioned intrauterine device | nabothian cyst | endometrial fluid
        finding uterine fibroid : minor uterus 5 size=11-84 dims=3 chronic age=26-95
        slot kind: intramural | subserosal | submucosal | intramural
        slot loc: anterior body | posterior body | fundus | left lateral body | right lateral body
        np a {size} {kind} <fibroid> in the {loc} of the uterus
          | a {kind} <leiomyoma> of the uterine {loc} measuring {size}
        find A hypoechoic {kind} <fibroid> in the {loc} measures {size}.
          | The uterine {loc} contains a {size} {kind} <fibroid>.
        find There is a {size} {kind} <leiomyoma> at the {loc}.
        say {size} {kind} uterine fibroid | {kind} fibroid of the {loc}, {size} | uterine fibroid measuring {size}
        say {size} {kind} leiomyoma in the {loc}
        not multiple fibroids
        finding multiple fibroids : minor uterus 3 size=18-92 chronic age=30-95
        np +multiple uterine <fibroids>, the largest {size}
          | an enlarged <fibroid> uterus with the largest measuring {size}
        find Several uterine <fibroids> are present, the largest measuring {size}.
          | The uterus contains multiple <leiomyomas> up to {size}.
        find Multiple <fibroids> distort the uterine contour, up to {size}.
        say +multiple uterine fibroids, largest {size} | fibroid uterus, the largest {size}
          | +uterine fibroids up to {size}
        not uterine fibroid
        finding adenomyosis : minor uterus 1.5 chronic age=28-60 doubt
        np heterogeneous myometrium with small cysts, consistent with <adenomyosis>
          | a globular uterus suggesting <adenomyosis>
        find The myometrium is heterogeneous with subendometrial cysts, suggesting <adenomyosis>.
        find Globular uterus with asymmetric walls, as seen in <adenomyosis>.
        say adenomyosis | adenomyosis of the uterus | =Findings suggestive of adenomyosis.
        finding endometrial thickening : actionable endometrium 2.5 size=8-24 age=52-95 acute changes=new,increased
        np a thickened <endometrium> of {size} | endometrial <thickening> to {size} in a postmenopausal patient
        find The endometrium is <thickened>, measuring {size}. | Endometrial stripe is abnormally <thick> at {size}.
        find There is heterogeneous <thickening> of the endometrium to {size}.
        say endometrial thickening of {size}, abnormal for a postmenopausal patient | thickened endometrium, {size}
        say postmenopausal endometrial thickening measuring {size}
        finding endometrial polyp : minor endometrium 1.5 size=6-22 chronic age=28-80
        np a {size} echogenic endometrial <lesion> with a feeding vessel, likely polyp | a {size} endometrial <polyp>
        find A {size} echogenic <focus> within the endometrial cavity has a feeding vessel, likely a polyp.
        find The endometrium contains a {size} <polyp>. | Focal {size} endometrial <lesion>, most likely a polyp.
        say {size} endometrial polyp | likely endometrial polyp, {size} | probable {size} endometrial polyp
        finding intrauterine device : benign endometrium 2 fixed age=19-49
        np an <intrauterine device> in appropriate position | a well-positioned <IUD>
          | an <IUD> within the endometrial cavity
        find An <IUD> is in satisfactory position in the endometrial cavity. | <Intrauterine device> in place.
        not malpositioned intrauterine device
        finding malpositioned intrauterine device : actionable endometrium 0.8 acute age=19-49 changes=new
        slot loc: lower uterine segment | cervical canal | lower uterine segment with an arm in the myometrium
        np a malpositioned <IUD> in the {loc} | a low-lying <intrauterine device> in the {loc}
        find The <IUD> is low, located in the {loc}. | <Intrauterine device> is malpositioned, lying in the {loc}.
        say malpositioned IUD in the {loc} | low-lying IUD in the {loc} | IUD malposition in the {loc}
        not intrauterine device
        finding endometrial fluid : minor endometrium 0.6 acute age=52-95
        np a small amount of endometrial <fluid> | trace endometrial canal <fluid>
        find A small amount of <fluid> distends the endometrial canal. | Trace <fluid> is in the endometrial cavity.
        say small endometrial fluid | small amount of fluid in the endometrial canal
        finding nabothian cyst : benign uterus 2 fixed
        np +<nabothian cysts> in the cervix | a small <nabothian cyst>
        find Cervical <nabothian cysts> are noted. | Small <nabothian cyst> of the cervix.
        """
}
