extension ConceptTables {
    /// Bowel, stomach, esophagus, peritoneum and abdominal wall.
    static let bowel = """
        small bowel obstruction : actionable bowel < obstruction
          intestinal obstruct* | sbo obstruct* | gastrointestinal obstruct* | sbo | obstruct* .. bowel
          obstruct* .. small bowel | bowel .. obstruct* | loops .. obstruct*
          abnormal air fluid fluid level* | multiple air fluid fluid level*
          differential air fluid fluid level*
        large bowel obstruction : actionable colon < obstruction
          colon .. obstruct* | colonic .. obstruct* | large bowel .. obstruct* | colonic .. dilat*
        volvulus : urgent bowel acute
          volvul*
        sigmoid volvulus : urgent colon acute < volvulus
          coffee bean | inverted u | sigmoid .. volvulus
        intussusception : urgent bowel acute
          intussuscept*
        ileus : minor bowel
          ileus
        ischemic bowel : urgent bowel < ischemia
          ischemic bowel | ischemic colitis | ischemic enteritis | ischaemic bowel | ischaemic colitis
          ischaemic enteritis | bowel ischem* | bowel ischaem* | bowel infarct* | mesenteric ischem*
          mesenteric ischaem* | mesenteric infarct* | intestinal ischem* | intestinal ischaem* | intestinal infarct*
          pneumatosis intestinalis | bowel necrosis | intestinal necrosis
        pneumatosis : urgent bowel
          pneumatosis | intramural gas | intramural air | bowel wall gas | bowel wall air
        colitis : actionable colon < bowel wall thickening
          colitis | pancolitis | proctocolitis | typhlitis
        enteritis : minor bowel < bowel wall thickening
          enteritis | ileitis | jejunitis | gastroenteritis | enterocolitis | duodenitis
        inflammatory bowel disease : minor bowel
          inflammatory bowel disease
        bowel wall thickening : minor bowel < thickening
          bowel wall thicken* | bowel wall edema | bowel mural edema | bowel edema | intestinal wall thicken*
          intestinal wall edema | intestinal mural thicken* | intestinal mural edema | intestinal thicken*
          intestinal edema | jejunal wall thicken* | jejunal wall edema | jejunal mural thicken*
          jejunal mural edema | jejunal thicken* | jejunal edema | ileal wall thicken* | ileal wall edema
          ileal mural thicken* | ileal mural edema | ileal thicken* | ileal edema | duodenal wall thicken*
          duodenal wall edema | duodenal mural thicken* | duodenal mural edema | duodenal thicken* | duodenal edema
          colonic wall thicken* | colonic wall edema | colonic mural thicken* | colonic mural edema
          colonic thicken* | colonic edema | colon wall thicken* | colon wall edema | colon mural edema
          colon edema | rectal wall thicken* | rectal wall edema | rectal mural thicken* | rectal mural edema
          rectal thicken* | rectal edema | thicken* .. bowel | thicken* .. ileum | thicken* .. jejunum
          thicken* .. duodenum | thicken* .. colon | thicken* .. colonic | thicken* .. rectosigmoid
          thicken* .. sigmoid | thicken* .. cecum | thicken* .. rectum | bowel .. thicken* | ileum .. thicken*
          jejunum .. thicken* | duodenum .. thicken* | colon .. thicken* | cecum .. thicken* | sigmoid .. thicken*
        diverticulitis : actionable colon acute
          diverticulitis | pericolonic strand* | pericolonic fat stranding | pericolonic inflam* | pericolic strand*
          pericolic fat stranding | pericolic inflam* | sigmoid strand* | sigmoid fat stranding | sigmoid inflam*
          strand* .. sigmoid | strand* .. diverticul* | strand* .. colon
        diverticulosis : benign colon
          diverticulosis | colonic diverticulosis | colonic diverticula | colonic diverticulum | sigmoid diverticulosis | sigmoid diverticula | sigmoid diverticulum
          duodenal diverticulum | duodenal diverticula | diverticular disease
        appendicitis : actionable appendix acute
          appendicitis | appendix .. inflam* | inflamed .. appendix | periappendiceal inflam* | appendiceal inflam*
          noncompressible appendix
        dilated appendix : actionable appendix < dilatation
          appendix .. dilat* | appendix .. enlarged | appendix .. thick* | appendix .. distended
          dilated .. appendix | enlarged .. appendix | thickened .. appendix
        appendicolith : minor appendix < calculus
          appendicolith*
        periappendiceal stranding : actionable appendix < stranding
          periappendiceal strand* | periappendiceal fat stranding | periappendiceal fluid | appendiceal strand*
          appendiceal fat stranding | appendiceal fluid
        perforated appendicitis : urgent appendix acute < appendicitis
          perforat* .. appendicitis | perforat* .. appendix | ruptured .. appendicitis | ruptured .. appendix
          appendix .. perforat* | appendix .. rupture* | appendiceal .. perforat* | appendiceal .. rupture*
          appendicitis .. perforat* | appendicitis .. rupture*
        appendectomy : benign appendix device < postoperative change
          appendectom* | appendix .. absent | appendix .. removed | appendix .. surgically absent | absent appendix
          surgically absent appendix
        colon mass : actionable colon < mass
          colon tumor* | colon neoplasm* | colon lesion* | colonic mass
          colonic masses | colonic tumor*
          colonic lesion* | rectal mass | rectal masses | rectal tumor*
          rectal neoplasm* | rectal lesion* | cecal mass | cecal masses | cecal tumor*
          cecal neoplasm* | cecal lesion* | sigmoid tumor*
          sigmoid neoplasm* | sigmoid lesion* | bowel mass | bowel masses | bowel tumor* | bowel carcinoma*
          bowel cancer* | bowel neoplasm* | bowel lesion* | rectosigmoid mass | rectosigmoid masses
          rectosigmoid tumor* | rectosigmoid carcinoma* | rectosigmoid cancer* | rectosigmoid neoplasm*
          rectosigmoid lesion* | apple core | apple core lesion* | mass .. colon | mass .. sigmoid | mass .. cecum | mass .. rectum
          mass .. rectosigmoid | mass .. bowel | masses .. colon | masses .. sigmoid | masses .. cecum
          masses .. rectum | masses .. rectosigmoid | masses .. bowel | colon .. mass | colon .. masses
          rectum .. mass | rectum .. masses | cecum .. mass | cecum .. masses | sigmoid .. mass | sigmoid .. masses
        focal colonic uptake : actionable colon < abnormal uptake
          focal .. colonic activity | focal .. colonic fdg uptake | focal .. colon activity
          focal .. cecum activity | focal .. rectum activity | focal .. sigmoid activity | uptake .. colon
          uptake .. cecum | uptake .. rectum | uptake .. sigmoid | activity .. colon | activity .. cecum
          activity .. rectum | activity .. sigmoid | colon .. uptake | colon .. focal activity | cecum .. uptake
          cecum .. focal activity | rectum .. uptake | rectum .. focal activity | sigmoid .. uptake
          sigmoid .. focal activity | colonic uptake | cecal uptake | rectal uptake
        constipation : minor colon
          constipat* | fecal burden | fecal retention | fecal loading
          stool burden | stool retention | stool loading | stool | retained fecal | increased fecal | large fecal
          moderate fecal | fecal material | feces | obstipation
        hiatal hernia : minor esophagus < hernia
          hiatal hernia* | hiatus hernia* | paraesophageal hernia* | para esophageal hernia* | intrathoracic stomach
          hernia* .. hiat*
        esophageal thickening : minor esophagus < thickening
          esophageal wall thicken* | esophagus wall thicken* | oesophageal wall thicken* | oesophageal thicken*
          esophag* .. thicken* | thicken* .. esophag*
        gastroesophageal reflux : minor esophagus
          gerd | esophageal dysmotility | gastroesophageal reflux | gastro esophageal reflux | esophageal reflux
        pneumoperitoneum : urgent peritoneum acute
          pneumoperiton* | free air | free gas | free intra abdominal air | free intraabdominal air
          free abdominal air | intraperitoneal air | intraperitoneal gas | subdiaphragmatic air
          subdiaphragmatic gas | extraluminal air | extraluminal gas | peritoneal air | peritoneal gas
          air .. under .. diaphragm* | air .. under .. hemidiaphragm* | air .. beneath .. diaphragm*
          air .. beneath .. hemidiaphragm* | air .. below .. diaphragm* | air .. below .. hemidiaphragm*
          gas .. under .. diaphragm* | gas .. under .. hemidiaphragm* | gas .. beneath .. diaphragm*
          gas .. beneath .. hemidiaphragm* | gas .. below .. diaphragm* | gas .. below .. hemidiaphragm*
          extraperitoneal air | extraperitoneal gas
        bowel perforation : urgent bowel acute < perforation
          bowel perforat* | gastric perforat* | duodenal perforat* | colonic perforat* | viscus perforat*
          visceral perforat* | appendiceal perforat*
          perforated diverticul* | perforat* .. bowel | perforat* .. viscus | perforat* .. colon
        ascites : actionable peritoneum graded < free fluid
          ascites | ascitic fluid | peritoneal fluid | intraperitoneal fluid | perihepatic fluid
          abdominal free fluid | free abdominal fluid | perisplenic fluid | fluid .. peritoneum
          fluid .. peritoneal | fluid .. abdomen | fluid .. morison* | fluid .. perihepatic | fluid .. pericolic
        peritoneal carcinomatosis : actionable peritoneum < metastasis
          peritoneal caking | peritoneal metasta* | peritoneal disease
          carcinomatosis | omentum .. caking | omentum .. nodul* | omental .. caking
          omental .. nodul* | peritoneum .. caking | peritoneum .. nodul*
        peritonitis : urgent peritoneum acute
          peritonitis
        mesenteric stranding : minor peritoneum < stranding
          mesenteric strand* | mesenteric edema | mesenteric haziness | mesenteric infiltrat* | mesenteric inflam*
          mesenteric fat stranding | omental strand* | omental edema | omental haziness | omental infiltrat*
          omental inflam* | omental fat stranding | root strand* | root edema | root haziness | root infiltrat*
          root inflam* | root fat stranding | strand* .. mesenter*
          hazy .. mesenter* | haziness .. mesenter*
        abdominal mass : actionable abdomen < mass
          abdominal mass | abdominal masses | abdominal lesion* | mesenteric mass | mesenteric masses
          mesenteric lesion* | abdominopelvic mass | abdominopelvic masses | abdominopelvic lesion*
          intraabdominal mass | intraabdominal masses | intraabdominal lesion* | mass .. mesenter* | mass .. abdomen
          masses .. mesenter* | masses .. abdomen
        retroperitoneal mass : actionable retroperitoneum < mass
          retroperitoneal mass | retroperitoneal masses | retroperitoneal lesion* | retroperitoneal tumor*
          retroperitoneal sarcoma | psoas mass | psoas masses | psoas lesion* | psoas tumor* | psoas sarcoma
          mass .. retroperitone* | masses .. retroperitone*
        retroperitoneal hematoma : urgent retroperitoneum acute < hematoma
          retroperitoneal hematoma* | retroperitoneal haematoma* | retroperitoneal hemorrhage*
          retroperitoneal haemorrhage* | retroperitoneal blood | rectus sheath haematoma*
          rectus sheath hemorrhage* | rectus sheath haemorrhage* | rectus sheath blood
          iliopsoas haematoma* | iliopsoas hemorrhage* | iliopsoas haemorrhage* | iliopsoas blood
          hematoma .. retroperitone* | hemorrhage .. retroperitone*
        intraabdominal abscess : actionable abdomen acute < abscess
          intraabdominal abscess* | abdominal abscess* | subphrenic abscess*
          pericolonic abscess* | diverticular abscess* | tubo abscess*
        abdominal lymphadenopathy : actionable nodes < lymphadenopathy
          abdominal adenopathy | abdominal lymphadenopathy | retroperitoneal adenopathy
          mesenteric lymphadenopathy
          periportal adenopathy | periportal lymphadenopathy | portacaval adenopathy | portacaval lymphadenopathy
          pelvic adenopathy | pelvic lymphadenopathy | inguinal adenopathy | inguinal lymphadenopathy
          iliac adenopathy | iliac lymphadenopathy | para aortic adenopathy | para aortic lymphadenopathy
          paraaortic adenopathy | paraaortic lymphadenopathy | periaortic adenopathy | periaortic lymphadenopathy
          gastrohepatic adenopathy | gastrohepatic lymphadenopathy | enlarged retroperitoneal .. nodes
          enlarged mesenteric .. nodes | enlarged periportal .. nodes | enlarged portacaval .. nodes
          enlarged pelvic .. nodes | enlarged inguinal .. nodes | enlarged iliac .. nodes
          enlarged abdominal .. nodes | enlarged para aortic .. nodes | enlarged paraaortic .. nodes
          adenopathy .. abdom* | adenopathy .. retroperit* | adenopathy .. mesenter* | adenopathy .. pelvi*
          lymphadenopathy .. abdom* | lymphadenopathy .. retroperit* | lymphadenopathy .. mesenter*
          lymphadenopathy .. pelvi* | mesenteric nodes .. enlarged | mesenteric lymph nodes .. enlarged
          retroperitoneal nodes .. enlarged | retroperitoneal lymph nodes .. enlarged | portacaval nodes .. enlarged
          portacaval lymph nodes .. enlarged | periportal nodes .. enlarged | periportal lymph nodes .. enlarged
          abdominopelvic adenopathy | abdominopelvic lymphadenopathy | adenopathy .. inguinal
          adenopathy .. periportal | lymphadenopathy .. inguinal | lymphadenopathy .. periportal
        inguinal nodes : benign nodes < lymph node
          inguinal node* | inguinal lymph node* | nodes .. inguinal | node .. inguinal
        mesenteric lymphadenopathy : actionable nodes < abdominal lymphadenopathy
          mesenteric lymphadenopath* | mesenteric adenopath* | enlarged mesenteric node* | enlarged mesenteric lymph node*
        retroperitoneal lymphadenopathy : actionable nodes < abdominal lymphadenopathy
          retroperitoneal lymphadenopath* | retroperitoneal adenopath* | enlarged retroperitoneal node* | enlarged retroperitoneal lymph node*
        ventral hernia : minor abdominal-wall < hernia
          ventral hernia*
          hernia* .. abdominal wall | hernia* .. umbilic* | abdominal wall .. hernia*
          umbilic* .. hernia* | diastasis .. rectus
        inguinal hernia : minor abdominal-wall sided < hernia
          inguinal hernia* | inguinoscrotal hernia* | scrotal hernia*
          hernia* .. inguinal | hernia* .. groin | inguinal .. hernia | inguinal .. hernias
        incarcerated hernia : urgent abdominal-wall acute < hernia
          incarcerated .. hernia* | strangulated .. hernia* | obstructed .. hernia* | hernia* .. incarcerat*
          hernia* .. strangulat*
        abdominal distension : minor abdomen < distension
          abdominal disten* | abdomen disten* | abdomen .. distended | gaseous disten* | gaseous dilat*
          gas filled .. loops
        """
}
