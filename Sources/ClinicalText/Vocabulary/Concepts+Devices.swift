extension ConceptTables {
    /// Lines, tubes, implants and other things that were put in.
    static let devices = """
        support device : minor devices device
          support device* | support apparatus | support hardware | lines or lines | lines and lines | tubes or tubes
          tubes and tubes | medical device* | lines | tube | tubes | monitoring device* | monitoring equipment
          device | devices | tubing | wires
        endotracheal tube : minor devices device < support device
          endotracheal tube* | et tube* | tracheal tube* | ett | intubat* | endotracheal
        malpositioned endotracheal tube : urgent devices device < endotracheal tube
          endotracheal tube .. mainstem | endotracheal tube .. bronchus | endotracheal tube .. bronchial
          endotracheal tube .. too | endotracheal tube .. esophagus | endotracheal tube .. hypopharynx
          et tube .. mainstem | et tube .. bronchus | et tube .. bronchial | et tube .. too | et tube .. esophagus
          et tube .. hypopharynx | ett .. mainstem | ett .. bronchus | ett .. too | mainstem intubation*
          bronchial intubation* | esophageal intubation* | malpositioned endotracheal tube* | malpositioned et tube*
          high endotracheal tube* | high et tube* | low endotracheal tube* | low et tube*
          misplaced endotracheal tube* | misplaced et tube* | low lying endotracheal tube* | low lying et tube*
          high riding endotracheal tube* | high riding et tube* | malpositioned ett | misplaced ett
        tracheostomy tube : minor devices device < support device
          tracheostom* | tracheotom* | tracheostomy tube* | tracheostomy cannula* | trach tube | trach
        central venous catheter : minor devices device sided < catheter
          uvc | umbilical venous catheter* | umbilical venous line* | central venous catheter* | central line* | central venous line* | central catheter* | central access line
          cvc | cvl | picc | piccs | picc line* | picc catheter* | midline line* | midline catheter*
          peripherally inserted .. catheter* | jugular catheter* | jugular line* | jugular central*
          subclavian catheter* | subclavian line* | subclavian central* | ij catheter* | ij line* | ij central*
          femoral catheter* | femoral line* | femoral central* | subclavian venous catheter* | ij venous catheter*
          jugular venous catheter* | dialysis catheter* | hemodialysis catheter* | tunneled catheter*
          tunnelled catheter* | hickman catheter* | permcath catheter* | groshong catheter* | vascular catheter*
          permcath* | vascath* | groshong | line .. svc | line .. cavoatrial | line .. vena cava | line .. jugular
          line .. subclavian | line .. brachiocephalic | catheter .. svc | catheter .. cavoatrial
          catheter .. vena cava | catheter .. jugular | catheter .. subclavian | catheter .. brachiocephalic
          line tip .. svc | line tip .. cavoatrial | catheter tip .. svc | catheter tip .. cavoatrial | svc line
          svc catheter | venous line | venous catheter | line tip | lines tip | dual lumen catheter*
          dual lumen line* | triple lumen catheter* | triple lumen line* | arm picc* | upper extremity picc*
          umbilical venous catheter* | umbilical venous line* | umbilical vein catheter* | umbilical vein line*
          catheter tip
        malpositioned central line : urgent devices device sided < central venous catheter
          line .. azygos | line .. contralateral | line .. extravascular | line .. hepatic vein | catheter .. azygos
          catheter .. contralateral | catheter .. extravascular | catheter .. hepatic vein | picc .. azygos
          picc .. contralateral | picc .. extravascular | picc .. hepatic vein | tip .. azygos
          tip .. contralateral | tip .. extravascular | tip .. hepatic vein | malpositioned picc
          malpositioned line | malpositioned catheter | misplaced picc | misplaced line | misplaced catheter
          line .. malposition* | line .. misplaced | line .. kinked | line .. kink | line .. fractured
          line .. coiled | catheter .. malposition* | catheter .. misplaced | catheter .. kinked | catheter .. kink
          catheter .. fractured | catheter .. coiled | picc .. malposition* | picc .. misplaced | picc .. kinked
          picc .. kink | picc .. fractured | picc .. coiled | malpositioned central catheter
          malpositioned central line | malpositioned venous catheter | malpositioned venous line
          malpositioned dialysis catheter | malpositioned dialysis line | line .. upward | line .. cephalad
          line .. curled | line .. loops | catheter .. upward | catheter .. cephalad | catheter .. curled
          catheter .. loops | picc .. upward | picc .. cephalad | picc .. curled | picc .. loops | line .. wrong
          line .. right ventricle | catheter .. wrong | catheter .. right ventricle
        pulmonary artery catheter : minor devices device < catheter
          swan ganz catheter* | swan ganz line | pulmonary artery catheter* | pulmonary artery line
          pulmonary arterial catheter* | pulmonary arterial line | swan ganz | swan
        port : minor devices device sided < central venous catheter
          port | ports | port catheter* | port port | chest catheter* | infusion catheter* | portacath*
          port a cath* | mediport* | chemoport* | infusaport* | mediport catheter* | port .. tip | port .. svc
          port .. cavoatrial
        catheter : minor devices device < support device
          uac | umbilical arterial catheter* | umbilical artery catheter* | arterial line* | catheter | catheters
        enteric tube : minor devices device < support device
          enteric tube* | enteric catheter* | ng tube* | ng catheter* | nasogastric tube* | nasogastric catheter*
          og tube* | og catheter* | orogastric tube* | orogastric catheter* | feeding tube* | feeding catheter*
          gastric tube* | gastric catheter* | nasoenteric tube* | nasoenteric catheter* | nasojejunal tube*
          nasojejunal catheter* | dobhoff tube* | dobhoff catheter* | dobbhoff tube* | dobbhoff catheter*
          keofeed tube* | keofeed catheter* | ngt | dobhoff | dobbhoff | nasogastric | orogastric
          gastrostomy catheter* | jejunostomy tube* | jejunostomy catheter*
          g catheter* | gj catheter* | peg catheter*
        malpositioned enteric tube : urgent devices device < enteric tube
          enteric tube .. bronchus | enteric tube .. coiled | enteric tube .. mainstem | enteric tube .. lung
          enteric tube .. esophagus | enteric tube .. airway | enteric tube .. esophageal | ng tube .. bronchus
          ng tube .. coiled | ng tube .. mainstem | ng tube .. lung | ng tube .. esophagus | ng tube .. airway
          ng tube .. esophageal | nasogastric tube .. bronchus | nasogastric tube .. coiled
          nasogastric tube .. mainstem | nasogastric tube .. lung | nasogastric tube .. esophagus
          nasogastric tube .. airway | nasogastric tube .. esophageal | og tube .. bronchus | og tube .. coiled
          og tube .. mainstem | og tube .. lung | og tube .. esophagus | og tube .. airway | og tube .. esophageal
          orogastric tube .. bronchus | orogastric tube .. coiled | orogastric tube .. mainstem
          orogastric tube .. lung | orogastric tube .. esophagus | orogastric tube .. airway
          orogastric tube .. esophageal | feeding tube .. bronchus | feeding tube .. coiled
          feeding tube .. mainstem | feeding tube .. lung | feeding tube .. esophagus | feeding tube .. airway
          feeding tube .. esophageal | dobhoff tube .. bronchus | dobhoff tube .. coiled | dobhoff tube .. mainstem
          dobhoff tube .. lung | dobhoff tube .. esophagus | dobhoff tube .. airway | dobhoff tube .. esophageal
          malpositioned enteric tube* | malpositioned ng tube* | malpositioned nasogastric tube*
          malpositioned feeding tube* | misplaced enteric tube* | misplaced ng tube* | misplaced nasogastric tube*
          misplaced feeding tube* | tube .. coiled | tube .. bronchus
        chest tube : minor devices device sided < support device
          intercostal drain* | chest drain* | pleural drain* | intercostal catheter* | pleural catheter* | thoracostomy
          chest tube* | chest drain* | thoracostom* | thoracostomy tube* | thoracostomy catheter* | pleural drain*
          pleural catheter* | pleural tube* | pigtail drain* | pigtail catheter* | pigtail tube* | pleurx drain*
          pleurx catheter* | pleurx tube* | tube thoracostomy | catheter thoracostomy | pigtail
        drain : minor devices device < catheter
          drain | drains | drainage catheter* | drainage tube* | surgical drain* | percutaneous drain*
          biliary drain* | nephrostomy drain* | mediastinal drain*
          cholecystostomy tube* | cholecystostomy catheter* | biliary tube* | biliary catheter*
        pacemaker : minor devices device sided
          pacemaker* | pacer | pacers | cardiac pacer* | dual lead pacer* | dual chamber pacer* | single lead pacer*
          biventricular pacer* | pacemaker lead* | pacemaker wire* | pacemaker generator* | pacemaker device*
          pacemaker electrode* | pacer lead* | pacer wire* | pacer generator* | pacer device* | pacer electrode*
          pacing lead* | pacing wire* | pacing generator* | pacing device* | pacing electrode* | cardiac device
          cardiac pacing | generator | cardiac lead | cardiac leads | epicardial lead | epicardial leads
          transvenous lead | transvenous leads | atrial lead | atrial leads | ventricular lead | ventricular leads
          biventricular lead | biventricular leads | generator pack | leads .. atrium | leads .. ventricle
          leads .. position | leads .. place | leads .. overl* | leads .. project* | leads .. intact
          leads .. stable | leads .. unchanged | leads .. terminat* | two leads | with leads | the leads | and leads
          dual lead | dual leads | single lead | single leads | triple lead | triple leads | two lead | three lead
          three leads | lead tips | epicardial wire* | dual chamber | conduction device
        defibrillator : minor devices device sided < pacemaker
          defibrillator* | aicd | icd | icds | aicd lead* | aicd device* | aicd generator* | icd lead* | icd device*
          icd generator* | cardioverter* | defibrillator lead* | defibrillator device* | defibrillator generator*
        implant : minor devices device
          implant | implants
        loop recorder : minor devices device < support device
          loop recorder* | implantable .. recorder*
        monitoring lead : minor devices device
          ekg lead | ekg leads | ekg wire | ekg wires | ekg electrode* | ecg lead | ecg leads | ecg wire | ecg wires
          ecg electrode* | monitor lead | monitor leads | monitor wire | monitor wires | monitor electrode*
          monitoring lead | monitoring leads | monitoring wire | monitoring wires | monitoring electrode*
          telemetry lead | telemetry leads | telemetry wire | telemetry wires | telemetry electrode* | external lead
          external leads | external wire | external wires | external electrode* | overlying lead | overlying leads
          overlying wire | overlying wires | overlying electrode* | external pacer pad*
        balloon pump : minor devices device < support device
          balloon pump* | iabp | intra aortic balloon* | intraaortic balloon*
        ventricular assist device : minor devices device < support device
          ventricular assist device* | lvad | impella | ecmo | ecmo cannula*
        prosthetic valve : minor devices device < postoperative change
          prosthetic valve* replace* | prosthetic heart valve* replace* | mechanical valve* replace*
          mechanical heart valve* replace* | bioprosthetic valve* replace* | bioprosthetic heart valve* replace*
          artificial valve* replace* | artificial heart valve* replace* | aortic valve* replace*
          aortic heart valve* replace* | mitral valve* replace* | mitral heart valve* replace* | prosthetic valve*
          prosthetic heart valve* | prosthetic aortic valve* | prosthetic mitral valve* | prosthetic cardiac valve*
          mechanical valve* | mechanical heart valve* | mechanical aortic valve* | mechanical mitral valve*
          mechanical cardiac valve* | bioprosthetic valve* | bioprosthetic heart valve*
          bioprosthetic aortic valve* | bioprosthetic mitral valve* | bioprosthetic cardiac valve*
          artificial valve* | artificial heart valve* | artificial aortic valve* | artificial mitral valve*
          artificial cardiac valve* | valve replacement* | valve prosthe* | valve repair | valvular prosthe*
          valvular replacement* | tavr | tavi | annuloplast* | valve ring
        sternotomy : benign mediastinum device < postoperative change
          sternotom* | sternal wire* | sternal suture* | sternal cerclage | sternotomy wire* | sternotomy suture*
          sternotomy cerclage | cerclage wires
        coronary bypass : minor heart device < postoperative change, bypass graft
          cabg | coronary bypass* | cardiac bypass* | coronary artery bypass* | bypass graft* | bypass surgery
          bypass clips | lima graft* | svg graft* | coronary revascularization | coronary graft* | bypass
        surgical clip : benign devices device < postoperative change
          clip | clips | surgical staple* | vascular staple* | metallic staple* | hemostatic staple*
          axillary staple* | mediastinal staple* | suture line* | suture material | staple line* | staple material
          surgical suture* | staple | staples | sutures | suture
        stent : minor devices device
          stent | stents | stented
        ureteral stent : minor ureters device sided < stent
          ureteral stent* | nephroureteral stent* | double j stent* | jj stent* | renal stent*
        biliary stent : minor bile-ducts device < stent
          biliary stent* | cbd stent* | bile duct stent* | pancreatic stent* | stent* .. bile duct
          stent* .. common duct
        inferior vena cava filter : minor veins device
          ivc filter* | caval filter* | vena cava filter* | greenfield filter*
        embolization coil : benign devices device
          embolization coil | embolisation coil | endovascular coil | aneurysm coil | aneurysm coils | coils
          coiling | coil pack
        shunt catheter : minor brain device < catheter
          ventriculoperitoneal shunt* | ventriculoperitoneal catheter* | ventriculoperitoneal tubing | vp shunt*
          vp catheter* | vp tubing | shunt shunt* | shunt catheter* | shunt tubing | ventricular shunt*
          ventricular tubing | peritoneal shunt* | peritoneal catheter* | peritoneal tubing
          ventriculostomy shunt* | ventriculostomy catheter* | ventriculostomy tubing | vps shunt* | vps catheter*
          vps tubing | shunt | shunts
        nerve stimulator : minor devices device
          stimulator* | neurostimulator* | stimulator lead* | stimulator device* | stimulator electrode*
          stimulation lead* | stimulation device* | stimulation electrode*
        orthopedic hardware : minor bones device < postoperative change
          hardware | orthopedic device* | orthopaedic device* | fixation device* | surgical device*
          metallic device* | plate and screw* | plates and screw* | intramedullary nail* | intramedullary rod*
          im nail* | im rod* | screw | screws | internal fixation* | external fixation* | surgical fixation*
          operative fixation* | plate fixation* | screw fixation* | orif | side plate | sideplate | metal plate
          fixation plate | kirschner wire* | k wire* | compression screw* | cortical screw* | interference screw*
          fixator | harrington rod | harrington rods | spinal rod | spinal rods | fixation rod | fixation rods
        hardware failure : actionable bones device < orthopedic hardware
          hardware loosening | leads .. fractured | the leads .. fractured | lead .. fractured | lead fracture* | lead failure | lead dislodgement | dislodged lead* | hardware failure | hardware fracture* | screw loosening | screw failure
          screw fracture* | prosthe* failure | prosthe* fracture* | component failure | component fracture*
          loosening | broken hardware | broken screw* | fractured hardware | fractured screw* | broken wire*
          broken rod* | broken lead* | broken sternal wire* | broken sternotomy wire* | fractured wire*
          fractured rod* | fractured lead* | fractured sternal wire* | fractured sternotomy wire* | disrupted wire*
          disrupted rod* | disrupted lead* | disrupted sternal wire* | disrupted sternotomy wire*
          lucency .. screw* | lucency .. hardware | lucency .. prosthe* | lucencies .. screw*
          lucencies .. hardware | lucencies .. prosthe* | periprosthetic lucency | perihardware lucency
          wire .. broken | wire .. fractured | wire .. fracture | wires .. broken | wires .. fractured
          wires .. fracture | rod .. broken | rod .. fractured | rod .. fracture | screw .. broken
          screw .. fractured | screw .. fracture | hardware .. broken | hardware .. fractured | hardware .. fracture
        arthroplasty : minor joints device sided < orthopedic hardware
          arthroplast* | joint replacement* | joint prosthe* | shoulder replacement* | shoulder prosthe*
          elbow replacement* | elbow prosthe* | ankle replacement* | ankle prosthe* | prosthesis | prostheses
          hemiarthroplast* | resurfacing
        hip arthroplasty : minor joints device sided < arthroplasty
          hip arthroplast* | hip replacement* | hip hemiarthroplast* | hemiarthroplast* .. hip | arthroplast* .. hip
          hip .. prosthe*
        knee arthroplasty : minor joints device sided < arthroplasty
          knee arthroplast* | knee replacement* | knee prosthe* | prosthe* .. knee | arthroplast* .. knee | tka
        mesh repair : benign abdominal-wall device < postoperative change
          mesh | hernia repair* | mesh repair* | herniorrhaphy
        gastric band : minor stomach device < postoperative change
          gastric band* | lap band* | gastric bypass | gastrectom* | bariatric
        postoperative change : benign -
          postoperative change* | postoperative finding* | postoperative sequela* | postoperative defect*
          postoperative alteration* | postsurgical change* | postsurgical finding* | postsurgical sequela*
          postsurgical defect* | postsurgical alteration* | post operative change* | post operative finding*
          post operative sequela* | post operative defect* | post operative alteration* | surgical change*
          surgical finding* | surgical sequela* | surgical defect* | surgical alteration* | post procedural change*
          post procedural finding* | post procedural sequela* | post procedural defect*
          post procedural alteration* | postoperative | postop | post op | postsurgical | prior surgery
          prior surgical | previous surgery | previous surgical | resection | resected | surgically absent
          surgically removed | surgical absence | resections | laparotom*
          colectom* | hemicolectom* | anastomosis | anastomotic
          amputat*
        foreign body : urgent -
          foreign bod* | foreign material | radiopaque object* | radiopaque densit* | radiopaque material
          radiopaque fragment* | radiopaque marker* | metallic density | metallic densities | metallic object*
          metallic fragment* | metallic structure* | metal density | metal densities | metal object*
          metal fragment* | metal structure* | bullet* | pellet* | glass fragment*
          glass splinter* | wood fragment* | wood splinter* | metallic splinter* | bb
          shotgun fragment* | radiopaque bod* | radiodense bod*
        ingested foreign body : urgent bowel < foreign body
          inhaled .. bronch* | aspirated .. bronch* | inhaled foreign bod* | aspirated foreign bod* | peanut | swallowed .. battery | coin | coins | button battery | batteries | ingested foreign bod* | ingested object* | ingested coin*
          swallowed foreign bod* | swallowed object* | swallowed coin* | foreign bod* .. stomach
          foreign bod* .. esophagus | foreign bod* .. bowel | metallic foreign bod* .. stomach
          metallic foreign bod* .. bowel | metallic foreign bod* .. esophagus
        """
}
