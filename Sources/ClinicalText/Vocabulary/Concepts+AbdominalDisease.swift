extension ConceptTables {
    /// Diseases of liver, bile ducts, pancreas, spleen and adrenals that have a name of their own.
    static let abdominalDisease = """
        pneumobilia : minor bile-ducts < gas
          pneumobilia | aerobilia | biliary gas | biliary air | gas .. biliary tree | air .. biliary tree | air .. bile ducts
        hepatic abscess : actionable liver acute < abscess
          hepatic abscess* | liver abscess* | abscess* .. liver | pyogenic abscess* | amebic abscess* | microabscess*
        hydatid cyst : actionable liver < hepatic cyst
          hydatid | hydatid cyst* | hydatid disease | echinococc* | echinococcal cyst*
        hepatic adenoma : actionable liver < adenoma, hepatic lesion
          hepatic adenoma* | hepatocellular adenoma* | liver adenoma* | adenoma* .. liver
        hepatic hematoma : urgent liver acute < hematoma
          hepatic hematoma* | liver hematoma* | hematoma* .. liver | perihepatic hematoma*
        iron overload : minor liver
          hemochromatosis | hemosiderosis | iron deposition | iron overload | siderosis
        focal fatty sparing : benign liver normalvariant < hepatic steatosis
          focal fatty sparing | fatty sparing | focal sparing | focal fat sparing | fat sparing
        focal fatty infiltration : benign liver < hepatic steatosis
          focal fat | focal fatty | focal fatty infiltration | focal fat deposition | focal fatty change* | focal steatosis
        hepatic congestion : minor liver < congestion
          hepatic congestion | nutmeg liver | congestive hepatopathy | passive congestion | hepatic venous congestion
        periportal edema : minor liver < edema, hepatitis
          periportal edema | periportal halo | periportal low attenuation | edema .. periportal
        cavernous transformation : actionable veins < portal vein thrombosis
          cavernous transformation | cavernoma of the portal vein | portal cavernoma
        transjugular shunt : minor liver device < shunt catheter
          tips shunt | tips stent | tipss | transjugular intrahepatic
        gallbladder distension : minor gallbladder < distension
          gallbladder .. distended | gallbladder disten* | distended gallbladder | gallbladder hydrops | hydropic gallbladder
          hydrops .. gallbladder | distention .. gallbladder | distension .. gallbladder
        contracted gallbladder : benign gallbladder
          contracted gallbladder | gallbladder .. contracted | gallbladder .. decompressed | collapsed gallbladder
          decompressed gallbladder
        porcelain gallbladder : actionable gallbladder < calcification, chronic cholecystitis
          porcelain gallbladder | porcelain | gallbladder wall calcific* | calcified gallbladder | calcified gallbladder wall
        complicated cholecystitis : urgent gallbladder acute < acute cholecystitis
          emphysematous cholecystitis | gangrenous cholecystitis | perforated gallbladder | gallbladder perforation*
          perforated cholecystitis | gallbladder .. perforat* | gallbladder necrosis
        gallbladder cancer : actionable gallbladder < malignancy, gallbladder mass
          gallbladder carcinoma* | gallbladder cancer* | gallbladder malignan* | gallbladder neoplasm* | gallbladder adenocarcinoma*
        gallbladder mass : actionable gallbladder < mass
          gallbladder mass | gallbladder masses | gallbladder lesion* | mass .. gallbladder
        adenomyomatosis : minor gallbladder
          adenomyomatosis | cholesterolosis | comet tail .. gallbladder
        Mirizzi syndrome : actionable bile-ducts < biliary obstruction
          mirizzi | mirizzi* syndrome
        gallstone ileus : urgent bowel acute < small bowel obstruction
          gallstone ileus
        choledochal cyst : actionable bile-ducts < cyst
          choledochal cyst* | choledochocele* | caroli | caroli* disease | biliary cyst*
        sclerosing cholangitis : actionable bile-ducts < cholangitis
          sclerosing cholangitis | primary sclerosing cholangitis | psc
        ampullary mass : actionable pancreas < mass
          ampullary mass | ampullary masses | ampullary lesion* | ampullary tumor* | ampullary carcinoma* | periampullary mass
          periampullary lesion* | periampullary tumor* | periampullary carcinoma*
        pancreatic duct dilatation : actionable pancreas < dilatation, pancreatic mass
          pancreatic duct* .. dilat* | dilat* .. pancreatic duct | dilat* .. main duct | wirsung .. dilat* | dilat* .. wirsung
          prominent .. pancreatic duct | pancreatic ductal dilat* | double duct | pancreatic duct* .. prominent
        pancreatic pseudocyst : actionable pancreas < pancreatic cyst
          pseudocyst* | pancreatic pseudocyst* | pseudocyst* .. pancrea* | peripancreatic pseudocyst*
        pancreatic necrosis : urgent pancreas acute < necrosis, acute pancreatitis
          pancreatic necrosis | necroti* pancreatitis | walled off necros* | walled off pancreatic necros*
          walled off collection* | pancreatic .. nonenhanc* | necrosis .. pancrea*
        peripancreatic fluid : actionable pancreas acute < fluid collection, acute pancreatitis
          peripancreatic fluid | peripancreatic collection* | peripancreatic fluid collection* | fluid .. pancrea*
        peripancreatic stranding : actionable pancreas < stranding, pancreatitis
          peripancreatic strand* | peripancreatic fat strand* | peripancreatic inflam* | strand* .. pancrea*
          peripancreatic edema | peripancreatic fat infiltrat*
        pancreatic cancer : actionable pancreas < malignancy, pancreatic mass
          pancreatic cancer* | pancreatic carcinoma* | pancreatic adenocarcinoma* | pancreatic malignan*
          pancreatic ductal adenocarcinoma* | pancreatic neoplasm* | carcinoma .. pancreas | cancer .. pancreas | adenocarcinoma .. pancreas
        intraductal papillary mucinous neoplasm : actionable pancreas < pancreatic cyst
          ipmn | ipmns | ipmt | intraductal papillary mucinous | intraductal papillary mucinous neoplasm*
          intraductal papillary mucinous tumor* | intraductal mucinous
        serous cystadenoma : minor pancreas < cyst, pancreatic cyst
          serous cystadenoma* | mucinous cystadenoma* | mucinous cystic neoplasm* | cystadenoma* | microcystic adenoma*
        neuroendocrine tumor : actionable - < malignancy
          neuroendocrine tumor* | neuroendocrine neoplas* | insulinoma* | gastrinoma* | islet cell tumor* | neuroendocrine carcinoma*
          pancreatic neuroendocrine tumor*
        pancreatic calcification : minor pancreas < calcification, chronic pancreatitis
          pancreatic calcific* | calcific* .. pancreas | calcified pancreas | pancreatic parenchymal calcific*
        pancreatic atrophy : minor pancreas < atrophy
          pancreatic atroph* | atroph* .. pancrea* | pancrea* .. atroph* | fatty pancreas | fatty replace* .. pancreas
          pancreatic lipomatosis | fatty atrophy .. pancreas
        pancreaticoduodenectomy : minor pancreas device < postoperative change
          whipple* | pancreaticoduodenectom* | pancreatectom* | pancreatic resection
        nodular regenerative hyperplasia : minor liver
          nodular regenerative hyperplasia | regenerative nodul* | nodular regenerative
        hepatectomy : minor liver device < postoperative change
          hepatectom* | liver resection* | hepatic resection* | liver transplant* | hepatic transplant*
        pancreatic anomaly : benign pancreas normalvariant
          pancreas divisum | annular pancreas | ectopic pancreas | divisum
        splenic infarct : actionable spleen < infarct
          splenic infarct* | infarct* .. spleen
        splenic rupture : urgent spleen acute < rupture, splenic laceration
          splenic rupture* | ruptured spleen | rupture .. spleen | spleen .. rupture* | shattered spleen
        asplenia : benign spleen
          asplenia | polysplenia | autosplenectomy | absent spleen | spleen .. absent
        splenectomy : benign spleen device < postoperative change
          splenectom* | spleen .. surgically absent | spleen .. removed
        splenosis : benign spleen < accessory spleen
          splenosis
        adrenal hemorrhage : urgent adrenals acute sided < hemorrhage
          adrenal hemorrhage* | adrenal hematoma* | hemorrhage .. adrenal
        adrenal hyperplasia : minor adrenals sided < thickening, enlargement
          adrenal hyperplasia | adrenal thicken* | adrenal* .. thicken* | thicken* .. adrenal* | adrenal enlargement
          adrenal limb* .. thicken* | hyperplasia .. adrenal* | adrenal* .. hyperplas*
        adrenal calcification : benign adrenals sided < calcification
          adrenal calcific* | calcific* .. adrenal* | calcified adrenal*
        pheochromocytoma : actionable adrenals sided < adrenal nodule
          pheochromocytoma*
        adrenal carcinoma : actionable adrenals sided < malignancy, adrenal nodule
          adrenal carcinoma* | adrenocortical carcinoma* | adrenal cancer* | adrenal malignan*
        adrenal cyst : benign adrenals sided < cyst
          adrenal cyst*
        neuroblastoma : actionable - < malignancy
          neuroblastoma* | ganglioneuroma* | ganglioneuroblastoma*
        lymphoma : actionable - < malignancy
          lymphoma* | hodgkin* | non hodgkin* | lymphomatous
        hepatic infarct : actionable liver < infarct
          hepatic infarct* | liver infarct* | infarct* .. liver
        hepatoblastoma : actionable liver < malignancy
          hepatoblastoma*
        splenic hemangioma : benign spleen < hemangioma
          splenic hemangioma* | hemangioma* .. spleen
        """
}
