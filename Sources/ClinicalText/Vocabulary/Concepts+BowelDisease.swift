extension ConceptTables {
    /// Diseases of stomach, bowel, peritoneum and abdominal wall that have a name of their own.
    static let bowelDisease = """
        bowel dilatation : actionable bowel < dilatation, small bowel obstruction
          bowel dilat* | bowel .. dilated | bowel .. distended | loops .. dilated | loops .. distended | distended .. bowel
          distended .. loops | dilated .. bowel | dilated .. loops | dilatation .. bowel | dilatation .. loops | dilat* .. jejun*
          dilat* .. ileum | dilat* .. ileal | bowel disten* | small bowel disten* | distention .. bowel | distension .. bowel
          dilation .. bowel | dilation .. loops | ileum .. dilated | jejunum .. dilated
        colonic dilatation : actionable colon < dilatation, large bowel obstruction
          colonic dilat* | colonic .. disten* | colon .. dilat* | colon .. distend* | large bowel .. dilat* | large bowel .. disten*
          dilat* .. colon | dilat* .. large bowel | dilat* .. cecum | distended .. colon | distended .. large bowel
          distended .. cecum | cecum .. dilat* | cecum .. distend* | cecal dilat* | cecal disten* | gaseous distention of the colon
        air-fluid levels : actionable bowel < air fluid level, small bowel obstruction
          abnormal air fluid level* | multiple air fluid level* | differential air fluid level* | bowel air fluid level*
        transition point : actionable bowel < small bowel obstruction
          transition point* | transition zone .. bowel | zone of transition
        pseudo-obstruction : actionable colon < colonic dilatation
          ogilvie* | pseudo obstruction | pseudoobstruction | colonic pseudo obstruction
        toxic megacolon : urgent colon acute < colonic dilatation
          megacolon | toxic megacolon
        closed loop obstruction : urgent bowel acute < small bowel obstruction
          closed loop | closed loop obstruct* | closed loop small bowel obstruct*
        malrotation : actionable bowel
          malrotat* | malrotation of the bowel | nonrotation | duodenojejunal flexure .. right
        gastric volvulus : urgent stomach acute < volvulus
          gastric volvul* | organoaxial | mesenteroaxial
        cecal volvulus : urgent colon acute < volvulus
          cecal volvul* | volvulus .. cecum
        gastric distension : minor stomach < distension
          gastric disten* | stomach .. distended | distended stomach | gastric dilat* | dilat* .. stomach | distention .. stomach
          distension .. stomach | gaseous distention of the stomach | stomach .. dilated
        gastric outlet obstruction : actionable stomach < obstruction
          gastric outlet obstruct* | gastric obstruct* | pyloric obstruct*
        gastric wall thickening : actionable stomach < thickening
          gastric .. thicken* | gastric fold* .. thicken* | stomach .. thicken* | thicken* .. stomach | thicken* .. gastric | thicken* .. antrum
          antral .. thicken* | thickened rugae | rugal thicken*
        gastric mass : actionable stomach < mass
          gastric mass | gastric masses | gastric lesion* | gastric tumor* | mass .. stomach | mass .. gastric | antral mass
        gastric cancer : actionable stomach < malignancy, gastric mass
          gastric cancer* | gastric carcinoma* | gastric adenocarcinoma* | gastric malignan* | linitis plastica | linitis
          gastric neoplasm* | stomach cancer* | carcinoma .. stomach
        gastritis : minor stomach acute < inflammation
          gastritis
        gastric ulcer : actionable stomach < ulcer
          gastric ulcer* | ulcer .. stomach | peptic ulcer* | ulcer .. antrum
        duodenal ulcer : actionable duodenum < ulcer
          duodenal ulcer* | ulcer .. duoden* | duodenal bulb ulcer*
        perforated ulcer : urgent duodenum acute < bowel perforation, ulcer
          perforated ulcer* | perforated duodenal ulcer* | perforated gastric ulcer* | perforated peptic ulcer* | ulcer .. perforat*
        gastrointestinal stromal tumor : actionable stomach < mass
          gist | gists | gastrointestinal stromal | gastrointestinal stromal tumor*
        pyloric stenosis : actionable stomach < stenosis, gastric outlet obstruction
          pyloric stenosis | hypertrophic pyloric stenosis | pylor* .. thicken* | hypertrophic pylor*
        bezoar : actionable stomach < foreign body
          bezoar* | phytobezoar* | trichobezoar*
        gastroparesis : minor stomach
          gastroparesis | delayed gastric emptying | gastric emptying .. delayed | delayed emptying | emptying .. delayed
          slow gastric emptying
        duodenal atresia : actionable duodenum < obstruction
          duodenal atresia | double bubble | jejunal atresia | ileal atresia | duodenal stenosis
        duodenal hematoma : actionable duodenum acute < hematoma
          duodenal hematoma* | duodenal .. hematoma
        internal hernia : actionable bowel < hernia
          internal hernia* | transmesenteric hernia* | paraduodenal hernia* | petersen*
        small bowel mass : actionable bowel < mass, colon mass
          small bowel mass | small bowel masses | small bowel tumor* | small bowel lesion* | jejunal mass | ileal mass | duodenal mass
          mass .. ileum | mass .. jejunum | mass .. duodenum | mass .. small bowel
        Meckel diverticulum : actionable bowel < diverticulum
          meckel* | meckel* diverticul* | meckel* diverticula
        Meckel diverticulitis : actionable bowel acute < Meckel diverticulum, diverticulitis
          meckel* diverticulitis
        celiac disease : minor bowel
          celiac disease | celiac sprue | sprue | malabsorption
        Crohn disease : actionable bowel < inflammatory bowel disease, enteritis
          crohn* | crohn* disease | crohn* ileitis | crohn* colitis
        ulcerative colitis : actionable colon < inflammatory bowel disease, colitis
          ulcerative colitis
        terminal ileitis : minor bowel < enteritis
          terminal ileitis | backwash ileitis
        pseudomembranous colitis : actionable colon acute < colitis
          pseudomembranous | pseudomembranous colitis | c difficile | clostrid* difficile | difficile colitis
        colonic polyp : actionable colon < polyp
          colonic polyp* | colon polyp* | rectal polyp* | sigmoid polyp* | cecal polyp* | polyp* .. colon | polyp* .. rectum | polyp* .. sigmoid
          polyp* .. cecum | adenomatous polyp*
        fecal impaction : minor colon < constipation
          fecal impaction | impacted stool | stool impaction | fecaloma* | stercoral colitis
        epiploic appendagitis : minor colon acute < inflammation, mesenteric stranding
          epiploic appendagitis | appendagitis
        omental infarct : minor peritoneum acute < infarct, mesenteric stranding
          omental infarct* | infarct* .. omentum
        omental caking : actionable peritoneum < peritoneal carcinomatosis
          omental cak* | omental nodul* | omental mass | omental metasta* | omental disease | omental thicken* | omental implant*
        peritoneal nodules : actionable peritoneum < nodule, peritoneal carcinomatosis
          peritoneal nodul* | peritoneal implant* | peritoneal deposit* | nodul* .. peritone* | peritoneal mass | peritoneal masses
        peritoneal thickening : minor peritoneum < thickening
          peritoneal thicken* | thicken* .. peritone*
        pseudomyxoma peritonei : actionable peritoneum < peritoneal carcinomatosis
          pseudomyxoma | pseudomyxoma peritonei
        mesenteric panniculitis : minor peritoneum < mesenteric stranding
          panniculitis | mesenteric panniculitis | sclerosing mesenteritis | misty mesentery | mesenteritis
        mesenteric adenitis : minor nodes < abdominal lymphadenopathy
          mesenteric adenitis | mesenteric lymphadenitis
        mesenteric hematoma : urgent bowel acute < hematoma
          mesenteric hematoma* | hematoma* .. mesenter* | mesenteric contusion* | mesenteric laceration* | mesenteric injur*
        appendiceal mucocele : actionable appendix < mass
          mucocele .. appendix | appendiceal mucocele* | appendix .. mucocele | appendiceal mass | appendiceal tumor* | appendiceal neoplas*
        perianal fistula : actionable colon < fistula
          perianal fistula* | anal fistula* | fistula in ano | perianal sinus | anorectal fistula* | intersphincteric fistula*
          transsphincteric fistula*
        perianal abscess : actionable colon acute < abscess
          perianal abscess* | perirectal abscess* | ischiorectal abscess* | ischioanal abscess* | anorectal abscess* | perianal collection*
          supralevator abscess*
        rectal prolapse : minor colon
          rectal prolapse | enterocele* | pelvic floor descent | pelvic organ prolapse
        rectocele : minor colon < rectal prolapse
          rectocele*
        hemorrhoids : benign colon
          hemorrhoid*
        enterocutaneous fistula : actionable bowel < fistula
          enterocutaneous fistula* | enteroenteric fistula* | enterovesical fistula* | colovesical fistula* | colovaginal fistula*
          rectovaginal fistula* | vesicovaginal fistula* | vesicoenteric fistula* | aortoenteric fistula*
        anastomotic leak : urgent bowel acute
          anastomotic leak* | leak* .. anastomosis | staple line leak* | leak .. contrast | contrast leak* | enteric leak*
          anastomotic dehiscence
        pneumoretroperitoneum : urgent retroperitoneum acute < gas, pneumoperitoneum
          pneumoretroperiton* | retroperitoneal gas | retroperitoneal air | retroperitoneal free air | gas .. retroperiton*
          air .. retroperiton*
        hemoperitoneum : urgent peritoneum acute < hemorrhage, ascites
          hemoperiton* | intraperitoneal blood | intraperitoneal hemorrhage | peritoneal hemorrhage
        pelvic abscess : actionable pelvis acute < intraabdominal abscess
          pelvic abscess* | abscess* .. pelvis | abscess* .. cul de sac | pouch of douglas abscess*
        umbilical hernia : minor abdominal-wall < ventral hernia
          umbilical hernia* | paraumbilical hernia* | periumbilical hernia* | supraumbilical hernia*
        incisional hernia : minor abdominal-wall < ventral hernia
          incisional hernia*
        parastomal hernia : minor abdominal-wall < ventral hernia
          parastomal hernia* | peristomal hernia*
        Spigelian hernia : minor abdominal-wall sided < ventral hernia
          spigelian hernia*
        femoral hernia : minor abdominal-wall sided < hernia, inguinal hernia
          femoral hernia*
        obturator hernia : minor abdominal-wall sided < hernia, inguinal hernia
          obturator hernia*
        rectus sheath hematoma : actionable abdominal-wall acute sided < hematoma
          rectus sheath hematoma* | rectus hematoma* | abdominal wall hematoma* | hematoma* .. rectus | hematoma* .. abdominal wall
        rectus diastasis : benign abdominal-wall
          rectus diastasis | diastasis recti | diastasis of the rect* | divarication
        psoas abscess : actionable muscles acute sided < abscess, paraspinal collection
          psoas abscess* | iliopsoas abscess* | iliacus abscess* | psoas collection* | abscess* .. psoas | abscess* .. iliopsoas
        psoas hematoma : actionable muscles acute sided < hematoma, retroperitoneal hematoma
          psoas hematoma* | iliopsoas hematoma* | iliacus hematoma* | hematoma* .. psoas | hematoma* .. iliopsoas
        retroperitoneal fibrosis : actionable retroperitoneum < fibrosis, retroperitoneal mass
          retroperitoneal fibrosis | ormond*
        desmoid : actionable - < mass
          desmoid* | desmoid tumor* | fibromatosis | fibromatoses
        ostomy : minor abdominal-wall device < postoperative change
          colostom* | ileostom* | ostom* | urostom* | ileal conduit*
        gastrostomy tube : minor stomach device < enteric tube
          gastrostom* | gastrostomy tube* | peg tube* | g tube* | percutaneous gastrostom* | jejunostom* | gj tube*
        necrotizing enterocolitis : urgent bowel acute < enteritis
          necroti* enterocolitis | nec
        Hirschsprung disease : actionable colon
          hirschsprung*
        colon cancer : actionable colon < malignancy, colon mass
          colon cancer* | colonic cancer* | colon carcinoma* | colonic carcinoma* | colorectal cancer* | colorectal carcinoma*
          rectal cancer* | rectal carcinoma* | sigmoid cancer* | sigmoid carcinoma* | cecal cancer* | cecal carcinoma*
          rectal adenocarcinoma* | colonic adenocarcinoma* | colonic neoplas* | carcinoma .. colon | carcinoma .. rectum | carcinoma .. sigmoid
        esophageal cancer : actionable esophagus < malignancy
          esophageal cancer* | esophageal carcinoma* | esophageal malignan* | carcinoma .. esophagus | esophageal adenocarcinoma*
        proctitis : actionable colon acute < colitis
          proctitis
        adhesions : minor peritoneum < scarring
          adhesion | adhesions | adhesive disease | adhesive band* | adhesional
        """
}
