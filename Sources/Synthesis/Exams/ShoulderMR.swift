extension ExamTables {
    static let shoulderMR = """
        exam shoulder-mr MR 3 sided
        title MRI {side} shoulder without contrast | MRI of the {side} shoulder | MR {side} shoulder
        title {side} shoulder MRI
        title MR arthrogram {side} shoulder | MRI {side} shoulder
        reason shoulder pain | weakness with overhead motion | shoulder instability | fall | limited range of motion
        reason chronic shoulder pain | shoulder pain after lifting | night pain | recurrent dislocation
        question rotator cuff tear=supraspinatus tear | labral tear | rotator cuff tear=supraspinatus tear
        clear No rotator cuff tear. | No rotator cuff or labral tear. | No acute abnormality of the {side} shoulder.
        clear Intact rotator cuff and labrum. | No internal derangement of the {side} shoulder.
        healthy Normal MRI of the {side} shoulder. | Unremarkable shoulder MRI.
        organ supraspinatus core : Rotator cuff
        name supraspinatus
        normal The supraspinatus tendon is intact. | Supraspinatus intact. | Supraspinatus is normal.
        deny full-thickness rotator cuff tear=supraspinatus tear | supraspinatus tear
        organ infraspinatus core : Rotator cuff
        name infraspinatus
        normal The infraspinatus and teres minor tendons are intact. | Infraspinatus is intact. | Infraspinatus normal.
        organ subscapularis core : Rotator cuff
        name subscapularis
        normal The subscapularis tendon is intact. | Subscapularis intact. | Subscapularis is normal.
        organ muscles : Muscles
        normal No muscle atrophy. | Rotator cuff muscle bulk is preserved. | Muscle bulk is normal.
        deny fatty muscle atrophy=muscle atrophy
        organ biceps core : Biceps tendon
        name long head biceps tendon
        normal The long head biceps tendon is intact and located in the groove. | Biceps tendon is intact.
        normal Biceps normal.
        deny biceps tendon tear
        organ labrum core : Labrum
        name labrum
        normal The labrum is intact. | The glenoid labrum is unremarkable. | Labrum intact.
        deny labral tear | displaced labral tear=labral tear
        organ acj core : Acromioclavicular joint
        name acromioclavicular joint
        normal The acromioclavicular joint is unremarkable. | AC joint is normal. | The AC joint is maintained.
        deny acromioclavicular separation
        organ bones core : Bones and joint
        normal Marrow signal is normal. | No fracture or marrow edema. | Articular cartilage and marrow are normal.
        deny fracture | Hill-Sachs deformity | joint effusion
        organ bursa : Bursa
        normal No bursal fluid. | Subacromial bursa is unremarkable. | The subacromial space is maintained.
        deny subacromial bursitis
        finding supraspinatus tear : actionable supraspinatus 5 chronic doubt size=6-38 changes=new,increased,stable
        slot kind: full-thickness | high-grade partial-thickness | full-thickness
        slot loc: at the footprint | of the anterior fibers | at the critical zone
        np a {kind} {size} <tear> of the supraspinatus tendon {loc} | a {size} {kind} supraspinatus <tear> {loc}
        find There is a {kind} supraspinatus <tear> {loc}, measuring {size}.
        find A {kind} <tear> of the supraspinatus {loc} measures {size} in AP dimension.
        say {kind} supraspinatus tendon tear {loc}, {size} | {size} {kind} supraspinatus tear {loc}
        with muscle atrophy 0.25 | subacromial bursitis 0.3 | biceps tendon tear 0.1
        finding partial supraspinatus tear : actionable supraspinatus 2.5 chronic changes=new,increased,stable
        slot kind: articular surface | bursal surface | intrasubstance
        slot pct: less than 50% | approximately 50% | low-grade
        np a partial-thickness {kind} <tear> of the supraspinatus, {pct}
        np a {kind} partial <tear> of the supraspinatus tendon, {pct}
        find A {kind} partial <tear> of the supraspinatus involves the footprint, {pct}.
        find The supraspinatus has a {pct} {kind} <tear>.
        say partial-thickness {kind} supraspinatus tear, {pct} | {kind} partial tear of the supraspinatus, {pct}
        not supraspinatus tear | supraspinatus tendinosis
        finding supraspinatus tendinosis : minor supraspinatus 4 chronic
        sev mild | moderate | severe | mild
        np {sev} supraspinatus <tendinosis> | {sev} <tendinosis> of the supraspinatus tendon
        find The supraspinatus tendon shows {sev} <tendinosis>.
        find There is {sev} supraspinatus <tendinopathy> without tear.
        say {sev} supraspinatus tendinosis | {sev} tendinosis of the supraspinatus
        not supraspinatus tear
        finding infraspinatus tear : actionable infraspinatus 1.2 chronic changes=new,increased,stable
        slot kind: full-thickness | partial-thickness | articular surface partial
        np a {kind} <tear> of the infraspinatus tendon | a {kind} infraspinatus <tear>
        find There is a {kind} infraspinatus <tear>. | The infraspinatus tendon has a {kind} <tear>.
        say {kind} infraspinatus tear | {kind} tear of the infraspinatus
        finding subscapularis tear : actionable subscapularis 1.2 chronic changes=new,increased,stable
        slot kind: full-thickness | partial-thickness | upper fiber partial
        np a {kind} <tear> of the subscapularis tendon | a {kind} subscapularis <tear>
        find There is a {kind} subscapularis <tear>. | The subscapularis tendon has a {kind} <tear>.
        say {kind} subscapularis tear | {kind} tear of the subscapularis
        finding muscle atrophy : minor muscles 0.6 chronic
        sev mild | moderate | severe
        np {sev} fatty <atrophy> of the supraspinatus muscle | {sev} supraspinatus muscle <atrophy>
        find There is {sev} fatty <atrophy> of the supraspinatus. | Supraspinatus muscle <atrophy> is {sev}.
        say {sev} supraspinatus muscle atrophy | {sev} fatty atrophy of the supraspinatus
        finding biceps tendon tear : actionable biceps 1 event
        slot kind: complete | partial | longitudinal split
        np a {kind} <tear> of the long head biceps tendon | a {kind} long head biceps <tear>
        find The long head biceps tendon has a {kind} <tear>. | There is a {kind} <tear> of the biceps long head.
        say {kind} tear of the long head biceps tendon | {kind} long head biceps tendon tear
        not biceps tendinosis
        finding biceps tendinosis : minor biceps 1.5 chronic
        np mild biceps <tendinosis> | mild long head biceps <tendinosis> with tenosynovitis
        find The long head biceps tendon is mildly <thickened>, consistent with tendinosis. | Mild biceps <tendinosis>.
        say long head biceps tendinosis | mild biceps tendinosis
        finding labral tear : actionable labrum 3 event doubt
        slot loc: superior labrum | posterior labrum | anteroinferior labrum | superior labrum from anterior to
          posterior
        np a <tear> of the {loc} | a <tear> involving the {loc}
        find There is a <tear> of the {loc}. | Contrast or fluid undercuts the {loc}, consistent with a <tear>.
        say tear of the {loc} | tear involving the {loc}
        finding paralabral cyst : minor labrum 0.8 size=6-24 chronic
        np a {size} <paralabral cyst> in the spinoglenoid notch | a {size} posterior <paralabral cyst>
        find A {size} <paralabral cyst> extends into the spinoglenoid notch. | There is a {size} <paralabral cyst>.
        say {size} paralabral cyst | paralabral cyst measuring {size}
        finding acromioclavicular osteoarthritis : minor acj 4 chronic age=35-95
        sev mild | moderate | severe
        np {sev} acromioclavicular <osteoarthritis> | {sev} AC joint <arthrosis>
        find There is {sev} AC joint <arthrosis> with capsular hypertrophy.
        find {sev} acromioclavicular degenerative <change>.
        say {sev} acromioclavicular joint osteoarthritis | {sev} AC joint arthrosis
        finding acromioclavicular separation : actionable acj 0.5 event
        slot grade: type I | type II | type III
        np a {grade} acromioclavicular <separation> | a {grade} AC joint <separation>
        find There is a {grade} AC joint <separation> with ligament edema.
        find The acromioclavicular joint is <separated>, {grade}.
        say {grade} acromioclavicular separation | {grade} AC joint separation
        not acromioclavicular osteoarthritis
        finding glenohumeral osteoarthritis : minor bones 1.5 chronic age=45-95
        sev mild | moderate | severe
        np {sev} glenohumeral <osteoarthritis> | {sev} glenohumeral cartilage <loss> with osteophytes
        find There is {sev} glenohumeral <osteoarthritis>. | {sev} glenohumeral joint <arthrosis>.
        say {sev} glenohumeral osteoarthritis
        finding Hill-Sachs deformity : actionable bones 1 event
        slot assoc: ~ | with a bony Bankart lesion | with anteroinferior labral injury
        np a <Hill-Sachs deformity> of the humeral head {assoc} | a <Hill-Sachs> impaction {assoc}
        find There is a <Hill-Sachs> impaction of the posterolateral humeral head {assoc}.
        find <Hill-Sachs deformity> is present {assoc}.
        say Hill-Sachs deformity {assoc}, consistent with prior dislocation | Hill-Sachs deformity {assoc}
        finding fracture : actionable bones 0.7 event
        slot loc: greater tuberosity | surgical neck of the humerus | glenoid rim
        np a nondisplaced <fracture> of the {loc} with marrow edema | an occult nondisplaced <fracture> of the {loc}
        find A nondisplaced <fracture> line with edema is seen in the {loc}.
        find There is a nondisplaced <fracture> of the {loc}.
        say nondisplaced fracture of the {loc} | occult nondisplaced {loc} fracture
        finding adhesive capsulitis : minor bones 0.8 chronic doubt
        np <thickening> of the joint capsule and rotator interval edema, consistent with adhesive capsulitis
        find The inferior capsule is <thickened> with rotator interval edema, suggesting adhesive capsulitis.
        say adhesive capsulitis | =Findings suggestive of adhesive capsulitis.
        finding subacromial bursitis : minor bursa 2 acute
        sev mild | moderate | mild
        np {sev} subacromial subdeltoid <bursitis> | {sev} bursal <fluid>, consistent with bursitis
        find There is {sev} <fluid> in the subacromial subdeltoid bursa. | {sev} subacromial <bursitis>.
        say {sev} subacromial subdeltoid bursitis | {sev} subacromial bursitis
        finding type II acromion : benign bursa 2 fixed
        np a <type II acromion> | a mildly downsloping <acromion>
        find The <acromion> is type II. | A mildly downsloping <acromion> is noted.
        finding humeral head cyst : benign bones 1.5 fixed
        np +small subcortical <cysts> in the greater tuberosity | a small humeral head <cyst>
        find Small subcortical <cysts> are noted in the greater tuberosity. | Small humeral head <cyst>.
        """
}
