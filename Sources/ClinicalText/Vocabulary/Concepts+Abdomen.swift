extension ConceptTables {
    /// Liver, bile ducts, pancreas and spleen.
    static let abdomen = """
        hepatic lesion : actionable liver < lesion
          liver lesion* | hepatic lesion* | lesion* .. liver | lesion* .. hepatic | liver .. lesion
          liver .. lesions | hepatic .. lesion | hepatic .. lesions | segment .. lesion | hepatic lobe .. lesion
        hepatic mass : actionable liver < hepatic lesion
          hepatic tumor* | hepatocellular mass | hepatocellular masses | hepatocellular tumor* | mass .. liver
          mass .. hepatic | masses .. liver | masses .. hepatic | hepatic .. mass | hepatic .. masses
        liver mass : actionable liver < hepatic mass
          liver tumor* | liver .. mass | liver .. masses | suspicious liver lesion* | suspicious hepatic lesion*
          malignant liver lesion* | malignant hepatic lesion*
        liver metastasis : actionable liver < metastasis
          liver metastasis | hepatic metastasis | metastasis .. liver | metastasis .. hepatic
          fdg avid liver lesion* | fdg avid liver metastasis | fdg avid liver focus | fdg avid hepatic lesion*
          fdg avid hepatic metastasis | fdg avid hepatic focus | hypermetabolic liver lesion*
          hypermetabolic liver metastasis | hypermetabolic liver focus | hypermetabolic hepatic lesion*
          hypermetabolic hepatic metastasis | hypermetabolic hepatic focus | fdg avid .. hepatic lobe
          fdg avid .. liver | hypermetabolic .. hepatic lobe | hypermetabolic .. liver
          hepatic lobe .. fdg avid lesion | hepatic lobe .. fdg avid focus | hepatic lobe .. hypermetabolic lesion
          hepatic lobe .. hypermetabolic focus | liver .. fdg avid lesion | liver .. fdg avid focus
          liver .. hypermetabolic lesion | liver .. hypermetabolic focus
        hepatic metastases : actionable liver < liver metastasis
          liver metastatic | hepatic metastatic | metastases .. liver | metastases .. hepatic | liver mets
          hepatic mets | liver .. metastases | hepatic .. metastases
        hepatocellular carcinoma : actionable liver < malignancy
          hepatocellular carcinoma* | hepatocellular cancer* | hcc | hepatoma | li rads | lirads
          arterially enhancing lesion* | arterially enhancing observation* | arterially enhancing focus
          arterially enhancing foci | arterial phase enhancing lesion* | arterial phase enhancing observation*
          arterial phase enhancing focus | arterial phase enhancing foci | observation* .. liver
          observation* .. hepatic | observation* .. segment | arterially enhancing | hypervascular liver lesion*
          hypervascular hepatic lesion*
        cholangiocarcinoma : actionable bile-ducts < malignancy
          cholangiocarcinoma* | klatskin
        hepatic cyst : benign liver < cyst
          hepatic cyst* | liver cyst* | cyst* .. liver | cyst* .. hepatic | liver .. cyst
          liver .. cysts | hepatic .. cyst | hepatic .. cysts | biliary hamartoma* | von meyenburg
        hepatic hemangioma : minor liver < hemangioma
          hepatic haemangioma* | liver haemangioma* | hemangioma* .. liver | hemangioma* .. hepatic
          hemangioma* .. segment | hemangioma* .. lobe | liver .. hemangioma* | hepatic .. hemangioma*
        focal nodular hyperplasia : minor liver
          focal nodular hyperplasia | fnh
        hepatic steatosis : minor liver
          steatosis | steatohepatitis | fatty liver* | fatty infiltration .. liver | fatty change* .. liver
          fatty liver infiltration | fatty liver disease | fatty liver change* | fatty hepatic infiltration
          fatty hepatic disease | fatty hepatic change* | liver .. fatty | liver .. steato* | hepatic .. fatty
          hepatic .. steato* | focal fat* | fatty deposition | liver echogenicity
          liver echotexture | hepatic echogenicity | hepatic echotexture | liver .. echogenic
          liver .. hypoattenuat* | liver .. hyperechoic | liver .. increased echogenicity | hepatic .. echogenic
          hepatic .. hypoattenuat* | hepatic .. hyperechoic | hepatic .. increased echogenicity | echogenic liver
          echogenicity .. liver | echogenicity .. hepatic | liver .. attenuat* .. spleen | liver .. attenuat* .. low
          liver .. attenuat* .. decreased | hepatic .. attenuat* .. spleen | hepatic .. attenuat* .. low
          hepatic .. attenuat* .. decreased | signal loss .. opposed | signal loss .. phase | signal loss
        cirrhosis : actionable liver
          cirrho* | nodular liver contour* | nodular liver surface | nodular hepatic contour*
          nodular hepatic surface | liver .. nodular | liver .. nodularity | hepatic .. nodular
          hepatic .. nodularity | nodular* .. liver | nodular* .. hepatic | cirrhotic liver | cirrhotic morphology
          coarsened liver | coarsened hepatic | shrunken liver | lobulated liver
        hepatitis : actionable liver
          hepatitis
        hepatomegaly : minor liver < organomegaly
          liver enlargement | hepatic enlargement | liver .. enlarged | enlarge* .. liver | hepatomegal*
        hepatic laceration : urgent liver acute < laceration
          lacerat* .. liver | lacerat* .. hepatic | liver .. lacerat* | hepatic .. lacerat*
        portal vein thrombosis : actionable liver < thrombus
          portal vein occlu* | portal venous thromb* | portal venous occlu* | thromb* .. portal | portal .. thromb*
          portal vein .. filling defect | filling defect* .. portal
        portal hypertension : actionable liver
          portal hypertension | recanalized umbilical vein | recanalized paraumbilical vein | patent umbilical vein
          patent paraumbilical vein | hepatofugal
        varices : minor vessels
          varix | varices
        portal venous gas : urgent liver acute < gas
          portal venous gas | portal venous air
        gallstones : minor gallbladder < cholelithiasis
          gallstone*
        cholelithiasis : minor gallbladder < calculus
          cholelithiasis | gallbladder lithiasis | biliary calculus | biliary stone | biliary stones
          biliary lithiasis | biliary calculi | stone .. gallbladder | stones .. gallbladder
          calculi .. gallbladder | calculus .. gallbladder | gallbladder .. stone | gallbladder .. stones
          gallbladder .. calculi | gallbladder .. calculus | shadowing .. stone | shadowing .. stones
          shadowing .. calculi | layering .. stone | layering .. stones | layering .. calculi | mobile .. stone
          mobile .. stones | mobile .. calculi | dependent .. stone | dependent .. stones | dependent .. calculi
          cholecystolithiasis
        acute cholecystitis : actionable gallbladder acute < cholecystitis
          acute calculous cholecystitis | acute acalculous cholecystitis | acute cholecystitis
          sign* .. cholecystitis | nonvisualization .. gallbladder
          non visualization .. gallbladder | gallbladder .. not visualized | gallbladder .. not seen
          gallbladder .. not fill* | cystic duct obstruction
        cholecystitis : actionable gallbladder
          cholecystitis | gallbladder .. inflam* | gallbladder .. edematous
        chronic cholecystitis : minor gallbladder < cholecystitis
          chronic cholecystitis | chronic calculous cholecystitis
        gallbladder wall thickening : minor gallbladder < thickening
          gallbladder wall edema | gallbladder mural thicken* | gallbladder mural edema
          gallbladder wall .. thicken* | thicken* .. gallbladder | gallbladder .. thickened
          wall .. gallbladder .. thicken*
        pericholecystic fluid : minor gallbladder < fluid
          pericholecystic fluid | pericholecystic stranding | pericholecystic inflam* | pericholecystic edema
          fluid .. gallbladder
        gallbladder sludge : minor gallbladder
          sludge | sludge .. gallbladder
        gallbladder polyp : minor gallbladder < polyp
          gallbladder polyp* | gallbladder adenoma* | polyp* .. gallbladder | gallbladder .. polyp
          gallbladder .. polyps | nonshadowing .. polyp* | nonmobile .. polyp* | mural .. polyp*
        gallbladder dyskinesia : minor gallbladder
          gallbladder dyskinesia | biliary dyskinesia | empties poorly | contracts poorly
          ejection fraction .. reduced .. gallbladder | ejection fraction .. low .. gallbladder
          ejection fraction .. decreased .. gallbladder | gallbladder ejection fraction .. reduced
          gallbladder ejection fraction .. low | gallbladder ejection fraction .. decreased
          gallbladder ejection fraction .. abnormal | reduced gallbladder ejection fraction
          reduced gallbladder contraction | reduced gallbladder function | low gallbladder ejection fraction
          low gallbladder contraction | low gallbladder function | abnormal gallbladder ejection fraction
          abnormal gallbladder contraction | abnormal gallbladder function | low ejection fraction .. gallbladder
        cholecystectomy : benign gallbladder device < postoperative change
          cholecystectom* | gallbladder .. absent | gallbladder .. removed | gallbladder .. surgically absent
          absent gallbladder | surgically absent gallbladder
        absent gallbladder : benign gallbladder < cholecystectomy
          gallbladder is not present | gallbladder is identified | gallbladder not not present
          gallbladder not identified | gallbladder is not seen | gallbladder is not identified
        cholecystectomy clips : benign abdomen device < cholecystectomy
          cholecystectomy clip | cholecystectomy clips | cholecystectomy staple* | clips .. upper quadrant
          clips .. gallbladder | clips .. cholecystectomy | clips .. upper abdomen | right upper quadrant clips
          right upper quadrant surgical clips
        biliary dilatation : actionable bile-ducts < dilatation
          biliary ductal dilat* | biliary and pancreatic ductal dilat* | biliary .. dilat* | dilat* .. biliary
          dilat* .. bile duct* | dilat* .. common bile | dilat* .. common duct | dilat* .. common hepatic
          dilat* .. cbd | bile duct* .. dilat* | common duct .. dilat* | common bile .. dilat* | cbd .. dilat*
          intrahepatic dilat* | intrahepatic ductal dilat* | intrahepatic duct dilat* | extrahepatic dilat*
          extrahepatic ductal dilat* | extrahepatic duct dilat* | cbd .. prominent | cbd .. enlarged
          bile duct .. prominent | bile duct .. enlarged
        biliary stricture : actionable bile-ducts < stricture
          biliary strictur* | biliary narrow* | bile duct strictur* | bile duct narrow* | ductal strictur*
          ductal narrow* | strictur* .. bile | strictur* .. duct | strictur* .. hilum | strictur* .. biliary
          narrow* .. bile | narrow* .. duct | narrow* .. hilum | narrow* .. biliary | bile duct .. narrowed
          bile duct .. stricture | hepatic hilum .. narrowed | hepatic hilum .. stricture | common duct .. narrowed
          common duct .. stricture
        biliary obstruction : actionable bile-ducts < obstruction
          obstruct* .. bile | obstruct* .. biliary | obstruct* .. common duct | no .. bowel activity
          absent .. bowel activity | biliary .. obstruct* | common duct .. obstruct* | bile duct .. obstruct*
        bile leak : actionable bile-ducts acute
          bile leak | bile leakage | biliary leak | biliary leakage | extravasat* .. tracer | extravasat* .. bile
          tracer .. extravasat* | bile .. extravasat* | tracer .. outside | tracer .. pools
        delayed hepatic uptake : minor liver
          delay* .. hepatic uptake | delay* .. hepatic clearance | poor .. hepatic uptake
          poor .. hepatic clearance | reduced .. hepatic uptake | reduced .. hepatic clearance
          hepatocellular dysfunction | hepatic dysfunction | delay .. uptake .. liver | delay .. uptake .. hepatic
          delay .. clearance .. liver | delay .. clearance .. hepatic | delayed .. uptake .. liver
          delayed .. uptake .. hepatic | delayed .. clearance .. liver | delayed .. clearance .. hepatic
        enterogastric reflux : benign bile-ducts
          enterogastric reflux | duodenogastric reflux | reflux* .. stomach
        choledocholithiasis : actionable bile-ducts < calculus
          choledocholithiasis | common duct stone* | common duct calculi | cbd stone* | cbd calculus | cbd calculi
          bile duct stone* | bile duct calculus | bile duct calculi | ductal stone* | ductal calculus
          ductal calculi | intraductal filling defect* | ductal filling defect* | stone .. common | stone .. duct
          stone .. cbd | stones .. common | stones .. duct | stones .. cbd | calculus .. common | calculus .. duct
          calculus .. cbd | calculi .. common | calculi .. duct | calculi .. cbd | filling defect .. duct
          common bile duct .. stone | common bile duct .. calculus | common duct .. stone | common duct .. calculus
        cholangitis : actionable bile-ducts acute
          cholangitis | biliary enhancement | biliary wall thickening
        pancreatitis : actionable pancreas
          pancreatitis
          peripancreatic phlegmon | pancreatic strand* | pancreatic fat stranding
          pancreatic edema | pancreatic phlegmon | inflam* .. pancrea* | pancrea* .. edematous
          pancrea* .. inflam* | pancrea* .. stranding | pancrea* .. swollen
        acute pancreatitis : actionable pancreas acute < pancreatitis
          acute interstitial pancreatitis | acute edematous pancreatitis | acute pancreatitis
        chronic pancreatitis : minor pancreas < pancreatitis
          chronic calcifying pancreatitis | chronic pancreatitis | calcifi* .. pancrea*
        pancreatic mass : actionable pancreas < mass
          pancreatic tumor* | pancreatic lesion*
          pancreas tumor* | pancreas lesion* | pancreas neoplasm*
          pancreas cancer | pancreas adenocarcinoma | pancreas carcinoma | mass .. pancrea* | masses .. pancrea*
          pancrea* .. mass | pancrea* .. masses
        pancreatic cyst : minor pancreas < cyst
          pancreatic cystic lesion* | cyst .. pancrea* | cysts .. pancrea* | cystic lesion* .. pancrea*
          cystic .. pancrea* | pancrea* .. cyst | pancrea* .. cysts | pancrea* .. cystic
          intraductal papillary mucinous* | lesion .. pancreas
        splenomegaly : minor spleen < organomegaly
          splenomegaly | spleen .. enlarged | splenic enlargement | spleen enlargement | enlarge* .. spleen
          spleen .. prominent
        splenic lesion : minor spleen < lesion
          splenic lesion* | splenic mass | splenic masses | splenic hypodensit* | lesion* .. spleen | mass .. spleen
          spleen .. lesion* | focal splenic abnormalit*
        splenic cyst : benign spleen < cyst
          splenic cyst* | cyst* .. spleen | spleen .. cyst | spleen .. cysts
        splenic laceration : urgent spleen acute < laceration
          splenic lacerat* | splenic injury | spleen rupture | spleen injury | lacerat* .. spleen
          spleen .. lacerat* | perisplenic hematoma* | perisplenic blood | perisplenic hemorrhage
        accessory spleen : benign spleen normalvariant
          accessory spleen* | accessory splenic tissue | splenule* | splenunculus
        splenic granuloma : benign spleen < calcification
          splenic granuloma* | splenic calcific* | spleen granuloma* | spleen calcific* | granuloma* .. spleen
          calcifi* .. spleen
        """
}
