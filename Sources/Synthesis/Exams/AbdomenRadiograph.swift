extension ExamTables {
    static let abdomenRadiograph = """
        exam abdomen-xr XR 2
        title Abdomen, supine and upright | KUB | Abdominal radiographs, two views | X-ray abdomen
        title Acute abdominal series
        title Abdomen 1 view
        reason abdominal pain | constipation | vomiting | abdominal distension | kidney stone follow-up
        reason ingested object
        reason feeding tube placement
        question bowel obstruction=small bowel obstruction | free air=pneumoperitoneum | kidney stone=kidney stone
        clear Nonobstructive bowel gas pattern. | No acute abdominal abnormality. | No evidence of bowel obstruction.
        clear Unremarkable bowel gas pattern. | No acute abnormality. | Nonspecific, nonobstructive bowel gas pattern.
        healthy Normal abdominal radiographs. | Normal abdomen. | Unremarkable abdomen.
        organ bowel core : Bowel
        normal The bowel gas pattern is [normal|nonobstructive|unremarkable]. | Nonobstructive bowel gas pattern.
        normal Gas is seen in nondilated small and large bowel. | Bowel gas pattern within normal limits.
        deny +dilated bowel loops=small bowel obstruction | bowel obstruction=small bowel obstruction
        deny +abnormal air-fluid levels=small bowel obstruction
        organ air core : Free air
        normal No extraluminal gas. | The hemidiaphragms are clear beneath.
        deny free air=pneumoperitoneum | free intraperitoneal air=pneumoperitoneum | pneumatosis
        organ stones core : Calcifications
        normal The renal shadows are unremarkable. | Renal contours are normal. | No abnormal calcifications.
        deny abnormal calcification=kidney stone | radiopaque calculi=kidney stone
        deny radiopaque urinary calculus=kidney stone
        organ organs : Solid organs
        normal No organomegaly. | Solid organ contours are unremarkable. | Organ outlines are normal.
        deny organomegaly | mass effect=organomegaly
        organ bones : Bones
        normal The osseous structures are unremarkable. | Bones are intact. | No acute bony abnormality.
        organ devices : Devices
        finding small bowel obstruction : actionable bowel 2.5 acute doubt
        slot cm: 3.2 | 3.6 | 3.9 | 4.1 | 4.5
        np +dilated small bowel loops up to {cm} cm with air-fluid levels, suggesting <obstruction>
        find Small bowel loops are dilated to {cm} cm with air-fluid levels, consistent with small bowel <obstruction>.
        find There are multiple distended small bowel loops with a paucity of colonic gas, in keeping with
          <obstruction>.
        find Stacked dilated small bowel loops measure up to {cm} cm, indicating small bowel <obstruction>.
        say small bowel obstruction | =Findings of small bowel obstruction. | small bowel obstruction
        not ileus | large bowel obstruction
        pertinent pneumoperitoneum
        finding large bowel obstruction : actionable bowel 0.8 acute
        slot cm: 7 | 8 | 9
        np a dilated colon up to {cm} cm with cutoff at the sigmoid, consistent with colonic <obstruction>
        find The colon is distended to {cm} cm with abrupt cutoff at the sigmoid, suggesting large bowel <obstruction>.
        find Marked colonic dilatation to {cm} cm with absent rectal gas, in keeping with <obstruction>.
        say large bowel obstruction | =Colonic dilatation to {cm} cm, consistent with large bowel obstruction.
        not ileus | small bowel obstruction
        finding sigmoid volvulus : urgent bowel 0.4 acute changes=new age=50-95
        np a markedly distended sigmoid with coffee-bean appearance, consistent with <volvulus>
        find A massively dilated inverted U-shaped sigmoid loop is characteristic of <volvulus>.
        find The sigmoid has a coffee-bean configuration, consistent with <volvulus>.
        say sigmoid volvulus | =Findings of sigmoid volvulus.
        not ileus | small bowel obstruction | large bowel obstruction
        finding ileus : minor bowel 1.5 acute
        np mild diffuse gaseous distension of small and large bowel, suggesting <ileus>
        find Both small and large bowel are mildly distended, favoring <ileus>.
        find Diffuse bowel distension in an <ileus> pattern.
        say mild diffuse bowel distension, favoring ileus | =Ileus pattern. | mild ileus
        finding pneumoperitoneum : urgent air 0.8 acute changes=new
        np free intraperitoneal <air> below the diaphragm | free <air> under the right hemidiaphragm
        find Free intraperitoneal <air> is seen beneath the right hemidiaphragm.
        find Lucency under the diaphragm is free <air>.
        say free intraperitoneal air | pneumoperitoneum, concerning for perforation
        say free air, concerning for bowel perforation
        finding constipation : minor bowel 3 acute
        slot amount: moderate | large | mild to moderate
        np a {amount} colonic <stool> burden | a {amount} amount of <stool> throughout the colon
        find There is a {amount} amount of <stool> in the colon. | Colonic <stool> burden is {amount}.
        find {amount} retained fecal <material> throughout the colon.
        say {amount} colonic stool burden | {amount} stool burden, suggesting constipation
        say =Constipation, {amount} stool burden.
        not large bowel obstruction | sigmoid volvulus
        finding kidney stone : actionable stones 2 side size=3-14 chronic
        slot pole: upper pole | lower pole | renal pelvis | interpolar region
        np a {size} <calcification> over the {side} kidney {pole} | a {size} {side} renal <calculus> in the {pole}
        find A {size} calcific <density> projects over the {side} {pole}. | {size} <stone> in the {side} kidney {pole}.
        find There is a {side} renal <calculus> in the {pole} measuring {size}.
        say {size} {side} renal calculus | {size} {side} kidney stone | {side} renal stone measuring {size}
        finding ureteral stone : actionable stones 1 side size=3-9 acute
        slot part: distal | proximal | mid
        np a {size} <calcification> along the course of the {part} {side} ureter
        find A {size} <calcification> lies along the expected {part} {side} ureter, suspicious for a stone.
        find {size} calcific <density> at the {part} {side} ureter, likely a calculus.
        say {size} calcification, likely a {part} {side} ureteral stone | likely {size} {part} {side} ureteral stone
        finding organomegaly : minor organs 0.8 chronic
        slot organ2: splenomegaly | hepatomegaly
        np suspected <{organ2}> | <{organ2}>
        find The soft tissue contour suggests <{organ2}>. | There is <{organ2}> by radiograph.
        say {organ2}
        finding ingested foreign body : urgent bowel 0.7 acute size=8-28 changes=new
        slot place: stomach | right lower quadrant | left upper quadrant | rectum
        slot thing: coin | button battery | metallic foreign body | radiopaque foreign body
        np a {size} <{thing}> projecting over the {place}
        find A {size} <{thing}> projects over the {place}. | There is a {size} <{thing}> in the {place}.
        say {size} {thing} projecting over the {place} | {thing} of {size} in the {place}
        finding phlebolith : benign stones 3 fixed age=35-95
        np +pelvic <phleboliths> | +several <phleboliths> in the pelvis
        find <Phleboliths> are noted in the pelvis. | Pelvic <phleboliths>.
        finding cholecystectomy clips : benign organs 2 fixed
        np +<cholecystectomy clips> | +surgical <clips> in the right upper quadrant
        find <Cholecystectomy clips> are noted. | Right upper quadrant surgical <clips>.
        finding degenerative spine : benign bones 4 chronic age=40-95
        np +degenerative <changes> of the lumbar spine | lumbar <spondylosis>
        find Degenerative <changes> are noted in the spine. | Lumbar <spondylosis> is noted.
        """
}
