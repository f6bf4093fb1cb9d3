extension ExamTables {
    /// Stomach, bowel and appendix.
    static let abdomenCTBowel = """
        finding appendicitis : actionable appendix 2.5 size=8-16 acute changes=new doubt
        slot assoc: ~ | with an appendicolith | without perforation | with periappendiceal stranding
        np a dilated <appendix> measuring {size} with surrounding inflammation {assoc}, consistent with acute
          appendicitis
        np acute <appendicitis>, the appendix measuring {size} {assoc}
        find The appendix is <dilated> to {size} with wall thickening {assoc}, consistent with acute appendicitis.
        find Inflamed <appendix> of {size} in diameter {assoc}, in keeping with acute appendicitis.
        say acute appendicitis {assoc} | acute uncomplicated appendicitis
        say acute appendicitis, appendix measuring {size}
        pertinent abscess
        finding perforated appendicitis : urgent appendix 0.6 size=18-55 acute changes=new
        np <perforated appendicitis> with a {size} periappendiceal abscess
        find The appendix is ruptured with an adjacent {size} abscess, consistent with <perforated appendicitis>.
        find A {size} rim-enhancing collection adjoins the disrupted appendix, indicating <perforation>.
        say perforated appendicitis with {size} abscess
        say =Perforated appendicitis with a {size} periappendiceal abscess.
        not appendicitis | abscess
        finding diverticulitis : actionable bowel 2.5 acute
        slot loc: sigmoid colon | descending colon | proximal sigmoid colon | cecum
        slot assoc: ~ | without abscess | without perforation | with pericolonic fluid
        np wall thickening and pericolonic <stranding> of the {loc}, consistent with acute diverticulitis {assoc}
        np acute <diverticulitis> of the {loc} {assoc}
        find The {loc} is thickened with adjacent fat <stranding> about diverticula, consistent with acute
          diverticulitis {assoc}.
        find Inflammatory <stranding> surrounds a diverticulum of the {loc}, indicating acute diverticulitis {assoc}.
        say acute {loc} diverticulitis {assoc} | acute uncomplicated diverticulitis of the {loc}
        say acute diverticulitis of the {loc} {assoc}
        not diverticulosis | colitis
        pertinent abscess | pneumoperitoneum
        finding small bowel obstruction : actionable bowel 2.5 acute
        slot cm: 3.2 | 3.6 | 4.1 | 4.5 | 5.0
        slot where: right lower quadrant | pelvis | mid abdomen | left lower quadrant
        slot cause: likely due to adhesions | from adhesions | without a visible mass
        np +small bowel loops <dilated> to {cm} cm with a transition point in the {where}, consistent with obstruction
          {cause}
        find Small bowel is <dilated> to {cm} cm with a transition point in the {where}, indicating obstruction,
          {cause}.
        find There is small bowel <obstruction> with loops up to {cm} cm and a transition in the {where}, {cause}.
        say small bowel obstruction with transition point in the {where}, {cause} | small bowel obstruction {cause}
        say =Small bowel obstruction with transition in the {where}.
        pertinent pneumoperitoneum
        finding ischemic bowel : urgent bowel 0.4 acute changes=new
        np <pneumatosis> of small bowel loops with portal venous gas, consistent with bowel ischemia
        find Poorly enhancing small bowel with <pneumatosis> is concerning for ischemia.
        find There is <pneumatosis intestinalis> and mesenteric venous gas, concerning for ischemic bowel.
        say =Findings concerning for bowel ischemia. | small bowel pneumatosis, concerning for ischemia | bowel ischemia
        not small bowel obstruction | colitis
        finding colitis : actionable bowel 2 acute
        slot loc: ascending colon | descending colon | transverse colon | rectosigmoid colon | entire colon
        slot dx: infectious or inflammatory | infectious, inflammatory or ischemic
        np wall <thickening> of the {loc}, consistent with colitis
        np circumferential <thickening> of the {loc} with pericolonic stranding, consistent with colitis
        find The {loc} is diffusely <thickened>, compatible with colitis.
        find Mural <thickening> and stranding involve the {loc}, in keeping with colitis.
        say colitis of the {loc}, likely {dx} | {loc} colitis, {dx} | colitis of the {loc}
        not diverticulitis
        finding enteritis : minor bowel 1.2 acute
        slot loc: jejunum | distal ileum | terminal ileum | small bowel
        np mild wall <thickening> of the {loc}, suggesting enteritis
        np fluid-filled {loc} with mild mural <thickening>, suggesting enteritis
        find Mild mural <thickening> of the {loc} may represent enteritis.
        find There is <thickening> of the {loc}, suggesting enteritis.
        say mild wall thickening of the {loc}, likely enteritis | =Findings suggestive of enteritis of the {loc}.
        not small bowel obstruction
        finding colon mass : actionable bowel 1 size=25-70 chronic changes=new,increased age=40-95
        slot loc: cecum | ascending colon | sigmoid colon | descending colon | rectosigmoid junction
        np a {size} annular <mass> of the {loc}, suspicious for colon carcinoma
        np a {size} <mass> in the {loc}, suspicious for malignancy
        find A {size} circumferential <mass> narrows the {loc}, suspicious for malignancy.
        find The {loc} has a {size} <mass>, concerning for carcinoma.
        say {size} {loc} mass, suspicious for malignancy | {size} mass in the {loc}, suspicious for colon carcinoma
        with abdominal lymphadenopathy 0.3 | hepatic metastases 0.15
        finding pneumoperitoneum : urgent peritoneum 0.8 acute changes=new
        np free intraperitoneal <air>, concerning for perforation
        np <pneumoperitoneum>, consistent with a perforated viscus
        find There is free intraperitoneal <air> anterior to the liver, concerning for perforation.
        find <Pneumoperitoneum> is present, indicating a perforated viscus.
        say pneumoperitoneum, concerning for perforated viscus | free intraperitoneal air, concerning for perforation
        finding diverticulosis : benign bowel 6 fixed age=40-95
        slot loc: sigmoid | colonic | left-sided colonic
        np {loc} <diverticulosis> without diverticulitis | +scattered {loc} <diverticula>
        find There is {loc} <diverticulosis>. | {loc} <diverticula> are noted without inflammation.
        not diverticulitis
        finding constipation : minor bowel 2 acute
        slot amt: moderate | large | moderate to large
        np a {amt} colonic <stool> burden | {amt} retained <stool> throughout the colon
        find There is a {amt} amount of <stool> in the colon. | The colon contains a {amt} volume of <stool>.
        say {amt} colonic stool burden | {amt} stool burden, consistent with constipation
        not small bowel obstruction | colitis
        finding hiatal hernia : minor bowel 2 chronic quiet age=35-95
        sev small | moderate | large | small
        np a {sev} <hiatal hernia> | a {sev} sliding <hiatal hernia>
        find A {sev} <hiatal hernia> is noted. | There is a {sev} <hiatal hernia>.
        finding appendectomy : benign appendix 2 fixed alone
        np +<appendectomy> changes
        find Status post <appendectomy>. | The appendix is surgically <absent>. | Prior <appendectomy>.
        not appendicitis | perforated appendicitis
        """
}
