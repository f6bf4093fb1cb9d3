extension ExamTables {
    static let hepatobiliaryScan = """
        exam hida NM 0.9
        fact fill: 15 | 20 | 25 | 30 | 35 | 40
        fact bowel: 20 | 25 | 35 | 40 | 45
        fact ef: 42..88
        title Hepatobiliary scan | HIDA scan | NM hepatobiliary imaging with ejection fraction | Cholescintigraphy
        title Hepatobiliary scintigraphy with CCK
        reason right upper quadrant pain | biliary colic without gallstones | nausea after meals
          | suspected cholecystitis
        reason postoperative pain after cholecystectomy | abdominal pain with normal ultrasound
          | fever and leukocytosis
        question acute cholecystitis | biliary dyskinesia=gallbladder dyskinesia | bile leak
          | common duct obstruction=biliary obstruction
        clear !@postoperative> No scintigraphic evidence of acute cholecystitis. | No acute hepatobiliary abnormality.
        clear !@postoperative> Negative for acute cholecystitis.
          | !@postoperative> No evidence of cystic duct obstruction.
        clear No acute scintigraphic abnormality. | !@postoperative> Patent cystic and common bile ducts.
        healthy Normal hepatobiliary scan. | Normal HIDA scan. | Normal cholescintigraphy.
        organ liver core : Liver
        normal There is prompt homogeneous hepatic uptake. | Hepatic extraction is normal.
          | Normal clearance of blood pool.
        normal The liver clears the tracer promptly.
        organ postoperative : Gallbladder
        organ gallbladder core : Gallbladder
        normal !@postoperative> The gallbladder fills by {fill} minutes, and the ejection fraction is {ef}%.
        normal !@postoperative> Gallbladder activity appears at {fill} minutes.
          | The gallbladder fills normally, ejection fraction {ef}%.
        normal !@postoperative> Gallbladder is seen by {fill} minutes with a normal ejection fraction of {ef}%.
        deny acute cholecystitis | gallbladder dyskinesia | cystic duct obstruction=acute cholecystitis
        organ ducts core : Bile ducts and bowel
        normal Bowel activity is seen at {bowel} minutes. | Tracer reaches the small bowel by {bowel} minutes.
        normal The common duct is patent with bowel activity at {bowel} minutes.
        deny biliary obstruction | bile leak | extravasation of tracer=bile leak
        finding acute cholecystitis : actionable gallbladder 4 acute alone changes=new
        slot aid: after morphine | on images through 4 hours | after morphine augmentation
        np <nonvisualization> of the gallbladder {aid}, consistent with acute cholecystitis
        find The gallbladder is <not visualized> {aid}, consistent with acute cholecystitis.
        find No gallbladder activity is seen {aid}, indicating cystic duct <obstruction>.
        find Gallbladder <nonfilling> persists {aid}, consistent with acute cholecystitis.
        say acute cholecystitis | nonvisualized gallbladder, consistent with acute cholecystitis
          | =Findings of acute cholecystitis.
        say cystic duct obstruction, consistent with acute cholecystitis
        not gallbladder dyskinesia | delayed gallbladder filling | absent gallbladder
        finding gallbladder dyskinesia : minor gallbladder 4 chronic alone changes=stable
        slot low: 6..33
        np a low gallbladder <ejection fraction> of {low}% | a reduced gallbladder <ejection fraction>, {low}%
        find The gallbladder <ejection fraction> is reduced at {low}%.
          | After CCK the gallbladder <empties poorly>, {low}%.
        find Gallbladder <ejection fraction> measures {low}%, below normal.
        say low gallbladder ejection fraction of {low}%, consistent with biliary dyskinesia
          | gallbladder dyskinesia, ejection fraction {low}%
        say reduced gallbladder ejection fraction ({low}%), consistent with chronic gallbladder dysfunction
        not acute cholecystitis | delayed gallbladder filling
        pertinent acute cholecystitis
        finding delayed gallbladder filling : minor gallbladder 1.5 chronic alone changes=stable
        slot late: 90 | 110 | 130 | 160
        np delayed gallbladder <filling> at {late} minutes | late <visualization> of the gallbladder at {late} minutes
        find The gallbladder <fills late>, at {late} minutes.
          | Gallbladder activity is <delayed> until {late} minutes.
        find <Delayed> gallbladder visualization is seen at {late} minutes.
        say delayed gallbladder filling, consistent with chronic cholecystitis
          | late gallbladder visualization, suggesting chronic cholecystitis
        not acute cholecystitis | gallbladder dyskinesia
        pertinent acute cholecystitis
        finding absent gallbladder : benign postoperative 1.5 fixed age=28-95
        np prior <cholecystectomy>
        find Status post <cholecystectomy>. | The gallbladder is surgically <absent>.
        not acute cholecystitis | gallbladder dyskinesia | delayed gallbladder filling
        finding biliary obstruction : actionable ducts 1.5 acute alone changes=new
        np no bowel activity through 4 hours, consistent with common duct <obstruction>
        find Tracer does not reach the bowel by 4 hours, consistent with high-grade common duct <obstruction>.
        find Absent biliary and bowel activity indicates common bile duct <obstruction>.
        say common bile duct obstruction | high-grade biliary obstruction
          | =Findings consistent with common bile duct obstruction.
        not bile leak
        finding bile leak : actionable ducts 1.2 acute changes=new,decreased
        slot where: gallbladder fossa | right paracolic gutter | perihepatic space | subhepatic space
        np <extravasation> of tracer into the {where}, consistent with bile leak | a <bile leak> into the {where}
        find Tracer <extravasates> into the {where}, consistent with bile leak.
          | There is a <bile leak> with activity in the {where}.
        say bile leak into the {where} | active bile leak, {where}
        not biliary obstruction
        finding delayed hepatic uptake : minor liver 1.2 chronic
        sev mild | moderate
        np {sev} <delay> of hepatic uptake and blood pool clearance | {sev} hepatocellular <dysfunction>
        find Hepatic uptake is <delayed>, {sev} hepatocellular dysfunction.
          | There is {sev} <delay> in clearance of blood pool.
        say {sev} hepatocellular dysfunction | {sev} delay of hepatic uptake, suggesting hepatocellular dysfunction
        finding enterogastric reflux : benign ducts 1.5 fixed
        np enterogastric <reflux> of tracer | mild <reflux> into the stomach
        find Some enterogastric <reflux> is noted. | Tracer <refluxes> into the stomach.
        """

    static let thyroidUptake = """
        exam thyroid-uptake NM 0.7 ages=19-84
        fact u24: 12..28
        title Thyroid uptake and scan | NM thyroid scan with I-123 uptake | I-123 thyroid scan
          | Radioiodine uptake and scan
        reason hyperthyroidism | suppressed TSH | thyroid nodule with low TSH | weight loss and palpitations | goiter
        question Graves disease | toxic nodule=hyperfunctioning nodule | thyroiditis
        clear No hyperfunctioning or cold nodule. | Normal thyroid uptake and distribution.
          | No focal scintigraphic abnormality.
        healthy Normal thyroid uptake and scan. | Normal thyroid scintigraphy. | Normal I-123 uptake and scan.
        organ uptake core : Uptake
        normal The 24 hour uptake is {u24}%. | Uptake at 24 hours is normal at {u24}%.
          | 24-hour uptake {u24}%, normal.
        deny elevated uptake=Graves disease | thyroiditis
        organ scan core : Scan
        normal Tracer distribution is homogeneous in both lobes. | The scan shows uniform uptake.
          | Homogeneous thyroid activity.
        normal Both lobes have uniform activity.
        deny cold nodule | hot nodule=hyperfunctioning nodule | hyperfunctioning nodule
        finding Graves disease : actionable uptake 3 chronic alone changes=stable
        slot high: 46..82
        np diffusely increased 24 hour <uptake> of {high}%, consistent with Graves disease
        find The 24 hour <uptake> is elevated at {high}%, diffuse in pattern, consistent with Graves disease.
        find Diffusely elevated <uptake> of {high}% is compatible with Graves disease.
        say diffusely elevated uptake of {high}%, consistent with Graves disease
          | Graves disease with 24 hour uptake of {high}%
        say elevated radioiodine uptake ({high}%), consistent with Graves disease
        not thyroiditis | hyperfunctioning nodule | toxic multinodular goiter
        finding thyroiditis : actionable uptake 2 acute alone changes=new
        slot low: 1 | 2 | 3 | 4
        np markedly decreased 24 hour <uptake> of {low}%, consistent with thyroiditis
        find The 24 hour <uptake> is suppressed at {low}%, consistent with thyroiditis.
        find <Uptake> is nearly absent at {low}%, in keeping with thyroiditis.
        say low uptake of {low}%, consistent with thyroiditis
          | suppressed radioiodine uptake ({low}%), consistent with thyroiditis
        not Graves disease | hyperfunctioning nodule | toxic multinodular goiter | cold nodule
        finding hyperfunctioning nodule : actionable scan 2 side chronic alone
        slot pole: upper pole | lower pole | mid portion
        np a hot <nodule> in the {side} {pole} with suppression of the remaining gland
        find Intense activity in the {side} {pole} is a hot <nodule> that suppresses the rest of the gland.
        find A hyperfunctioning <nodule> is present in the {side} {pole}. | The {side} {pole} has a hot <nodule>.
        say hyperfunctioning nodule of the {side} {pole} | {side} {pole} hot nodule, consistent with toxic adenoma
        not Graves disease | thyroiditis | toxic multinodular goiter | cold nodule
        finding toxic multinodular goiter : actionable scan 1.5 chronic alone age=40-95
        np heterogeneous activity with hot and cold areas, consistent with toxic <multinodular goiter>
        find Patchy activity with multiple hot areas is consistent with toxic <multinodular goiter>.
        find Both lobes show mixed hot and cold regions, in keeping with <multinodular goiter>.
        say toxic multinodular goiter | =Scan pattern of toxic multinodular goiter.
        not Graves disease | thyroiditis | hyperfunctioning nodule
        finding cold nodule : actionable scan 2 side chronic
        slot pole: upper pole | lower pole | mid portion
        np a cold <nodule> in the {side} {pole} | a photopenic <defect> in the {side} {pole}
        find A <cold> area is seen in the {side} {pole}. | The {side} {pole} has a photopenic <nodule>.
        say cold nodule of the {side} {pole} | {side} {pole} cold nodule | photopenic nodule in the {side} {pole}
        finding pyramidal lobe : benign scan 2 fixed
        np a visible pyramidal <lobe>
        find The pyramidal <lobe> is visible, a normal variant. | A pyramidal <lobe> is incidentally seen.
        """

    static let renalScan = """
        exam renal-scan NM 0.7
        fact split: 46 | 48 | 49 | 51 | 52 | 54
        title Renal scan with Lasix | NM renal scan with furosemide, MAG3 | MAG3 diuretic renogram
          | Nuclear renal scan
        reason hydronephrosis | flank pain | suspected ureteropelvic junction obstruction | recurrent pyelonephritis
        reason evaluation of differential renal function | hypertension | hydronephrosis on ultrasound
        question obstruction=urinary obstruction | renal obstruction=urinary obstruction
          | reduced function=reduced renal function
        clear No scintigraphic evidence of obstruction. | No renal obstruction. | No evidence of urinary obstruction.
        clear Negative for obstruction. | No obstruction of either kidney.
        healthy Normal diuretic renal scan. | Normal renal scan. | Normal MAG3 renogram.
        organ flow core : Perfusion
        normal Perfusion of both kidneys is prompt. | Renal flow is symmetric. | Normal symmetric perfusion.
        organ function core : Function
        normal Differential function is {split}% on the left. | Left kidney contributes {split}% of function.
        normal Split function is normal, {split}% left.
        deny asymmetric renal function=reduced renal function | cortical scar=renal scar
        organ drainage core : Drainage
        normal Both kidneys drain promptly after furosemide. | Drainage is normal bilaterally.
        normal Collecting systems clear spontaneously. | Prompt washout after the diuretic.
        deny urinary obstruction | obstruction=urinary obstruction
        finding urinary obstruction : actionable drainage 3.5 side acute changes=new,increased,stable
        slot half: 22 | 25 | 28 | 31 | 36 | 42
        slot loc: ureteropelvic junction | distal ureter | ureteropelvic junction
        np delayed {side} drainage with a half-time of {half} minutes, consistent with <obstruction>
        find After furosemide the {side} half-time is {half} minutes, consistent with <obstruction> at the {loc}.
        find The {side} collecting system fails to wash out, half-time {half} minutes, indicating <obstruction>.
        find {side} renal washout is prolonged at {half} minutes, consistent with <obstruction>.
        say {side} urinary obstruction with a half-time of {half} minutes
          | obstructed {side} kidney, half-time {half} minutes
        say scintigraphic {side} renal obstruction
        not nonobstructive dilatation
        finding nonobstructive dilatation : minor drainage 2.5 side chronic
        np a dilated {side} collecting <system> that drains after furosemide
        find The {side} collecting system is <dilated> but drains promptly after furosemide.
        find <Retained> activity in the {side} renal pelvis washes out after the diuretic.
        say dilated nonobstructed {side} collecting system | {side} collecting system dilatation without obstruction
        say nonobstructive {side} hydronephrosis
        pertinent urinary obstruction
        finding reduced renal function : actionable function 2.5 side chronic changes=stable alone
        slot pct: 14..38
        np reduced {side} renal <function>, contributing {pct}%
          | decreased <function> of the {side} kidney, {pct}% of total
        find The {side} kidney contributes only {pct}% of total <function>.
          | {side} renal <function> is reduced at {pct}%.
        find Differential <function> of the {side} kidney is {pct}%.
        say reduced {side} renal function, {pct}% of total | decreased function of the {side} kidney ({pct}%)
        finding renal scar : minor function 1 side fixed
        slot pole: upper pole | lower pole
        np a photopenic cortical <defect> in the {side} {pole}, consistent with scar | a {side} {pole} cortical <scar>
        find The {side} {pole} has a cortical <defect> from scarring. | Photopenic <scar> of the {side} {pole}.
        say {side} {pole} renal scar | cortical scar of the {side} {pole}
        finding extrarenal pelvis : benign drainage 1 side fixed
        np a prominent {side} extrarenal <pelvis>
        find A {side} extrarenal <pelvis> is noted. | The {side} renal <pelvis> is prominent but drains.
        not nonobstructive dilatation
        """
}
