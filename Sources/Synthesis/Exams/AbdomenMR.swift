extension ExamTables {
    static let abdomenMR = """
        exam abdomen-mr MR 3.5
        title MRI abdomen with and without contrast | MRI of the abdomen | MR abdomen with gadolinium
        title MRI liver with contrast
        title MRI abdomen and MRCP | MRCP without contrast
        reason liver lesion on ultrasound | jaundice | elevated liver enzymes | hepatitis C | abdominal pain
        reason pancreatic cyst
        reason cirrhosis screening | biliary dilatation | right upper quadrant pain | renal lesion on CT
        reason history of pancreatitis
        question choledocholithiasis | hepatocellular carcinoma=hepatocellular carcinoma | liver mass=liver mass
        clear No suspicious abdominal lesion. | No suspicious hepatic lesion. | No acute abnormality of the abdomen.
        clear No biliary obstruction or suspicious lesion. | No significant abnormality of the upper abdomen.
        healthy Normal MRI of the abdomen. | Unremarkable MRI of the abdomen.
        organ liver core : Liver
        name liver
        normal The liver is normal in size and signal. | No focal liver lesion. | Liver is normal without focal lesion.
        normal Hepatic signal is homogeneous. | The liver is unremarkable.
        else The liver is otherwise unremarkable. | Otherwise normal liver signal.
        deny suspicious liver lesion=liver mass | arterially enhancing lesion=hepatocellular carcinoma
        deny hepatic steatosis
        organ bile core : Gallbladder and bile ducts
        name gallbladder
        normal The gallbladder and bile ducts are normal. | No biliary dilatation. | The biliary tree is unremarkable.
        normal Common bile duct is normal in caliber. | Gallbladder is unremarkable.
        deny choledocholithiasis | biliary dilatation=biliary stricture | +gallstones=gallstones
        deny intraductal filling defect=choledocholithiasis
        organ pancreas core : Pancreas
        name pancreas
        normal The pancreas is normal in signal without ductal dilatation. | Pancreas is unremarkable.
        normal Pancreas normal.
        normal The pancreatic duct is normal in caliber.
        deny pancreatic mass | pancreatic ductal dilatation=pancreatic mass
        organ spleen : Spleen
        name spleen
        normal The spleen is normal in size. | Spleen is unremarkable. | Normal spleen.
        deny splenomegaly
        organ adrenals : Adrenal glands
        name adrenal glands
        normal The adrenal glands are normal. | Adrenals are unremarkable. | Both adrenal glands are normal.
        deny adrenal nodule=adrenal adenoma
        organ kidneys core : Kidneys
        name kidneys
        normal The kidneys are normal. | Kidneys enhance symmetrically. | The kidneys are unremarkable.
        normal Kidneys normal.
        deny hydronephrosis | renal mass | solid renal mass=renal mass
        organ vessels : Vessels
        normal The portal and hepatic veins are patent. | Portal vein is patent. | Vessels are patent.
        deny portal vein thrombosis
        organ nodes : Nodes and peritoneum
        normal No enlarged lymph nodes. | No adenopathy. | Nodes are not enlarged.
        deny ascites | lymphadenopathy=abdominal lymphadenopathy
        organ bases : Lung bases
        normal Visualized lung bases are clear. | The lung bases are unremarkable.
        organ bones : Bones
        normal Marrow signal is normal. | No suspicious marrow lesion. | Bones are unremarkable.
        finding hepatocellular carcinoma : actionable liver 1.8 size=11-78 chronic changes=new,increased,stable
          age=35-95
        slot category: 4 | 5 | 5 | 3 | M
        slot loc: segment 4 | segment 8 | segment 6 | segment 7 | segment 2 | segment 5
        np a {size} arterially enhancing <lesion> with washout in hepatic {loc}, LI-RADS {category}
        np a {size} <observation> in {loc} of the liver, LI-RADS {category}
        find A {size} arterially enhancing <observation> in hepatic {loc} meets LI-RADS {category}.
        find In hepatic {loc} is a {size} <lesion>, LI-RADS {category}.
        say {size} LI-RADS {category} observation in hepatic {loc} | {size} hepatic {loc} lesion, LI-RADS {category}
        advice liver
        with cirrhosis 0.6
        not liver mass
        finding liver mass : actionable liver 1 size=14-66 dims=2 chronic
        slot loc: segment 4 | segment 7 | segment 8 | the left lobe | the right lobe
        slot dx: suspicious for metastasis | suspicious for cholangiocarcinoma | indeterminate
        np a {size} <mass> with peripheral enhancement in {loc}, {dx}
        np a {size} hypovascular liver <mass> in {loc}, {dx}
        find A {size} T2 hyperintense <mass> in {loc} enhances peripherally, {dx}.
        find The liver has a {size} <mass> in {loc}, {dx}.
        say {size} liver mass in {loc}, {dx} | {size} hepatic mass in {loc}, {dx}
        not hepatocellular carcinoma
        finding focal nodular hyperplasia : minor liver 1 size=12-55 chronic changes=stable age=19-60
        slot loc: segment 4 | segment 6 | the left lobe | the right lobe
        np a {size} <focal nodular hyperplasia> in {loc} of the liver
        np a {size} arterially enhancing <lesion> with a central scar in {loc}, consistent with FNH
        find A {size} <lesion> in {loc} retains hepatobiliary contrast, consistent with focal nodular hyperplasia.
        say {size} focal nodular hyperplasia in {loc} | =Focal nodular hyperplasia in {loc}, {size}.
        not liver mass
        finding hepatic hemangioma : minor liver 2 size=8-48 fixed
        slot loc: segment 2 | segment 6 | segment 7 | the right lobe | the left lobe
        np a {size} hepatic <hemangioma> in {loc} | a {size} <hemangioma> in {loc} with nodular enhancement
        find A {size} <lesion> in {loc} with peripheral nodular enhancement is a hemangioma.
        find {size} <hemangioma> in {loc} of the liver.
        say {size} hepatic hemangioma in {loc} | {size} hemangioma of the liver in {loc}
        not liver mass
        finding hepatic steatosis : minor liver 3 chronic
        sev mild | moderate | severe | diffuse
        np {sev} hepatic <steatosis> | {sev} fatty <infiltration> of the liver
        find There is {sev} signal <loss> on opposed-phase images, consistent with steatosis.
        find {sev} hepatic <steatosis>.
        say {sev} hepatic steatosis
        finding cirrhosis : actionable liver 1 chronic age=35-95
        np a <nodular> liver contour, consistent with cirrhosis | <cirrhosis> with a nodular contour
        find The liver is <nodular>, consistent with cirrhosis. | <Cirrhotic> liver morphology is present.
        say =Cirrhosis. | =Cirrhotic liver morphology. | =Hepatic cirrhosis.
        with splenomegaly 0.4 | ascites 0.3
        not hepatic steatosis
        finding choledocholithiasis : actionable bile 1.8 size=3-12 acute changes=new
        np a {size} <filling defect> in the distal common bile duct, consistent with choledocholithiasis
        np <choledocholithiasis> with a {size} stone in the common bile duct
        find A {size} <stone> is seen in the distal common bile duct with upstream dilatation.
        find There is <choledocholithiasis> with a {size} stone.
        say choledocholithiasis, {size} stone in the distal common bile duct
        say =Choledocholithiasis with a {size} common bile duct stone.
        finding biliary stricture : actionable bile 0.8 chronic
        slot loc: distal common bile duct | hepatic hilum | mid common bile duct
        np an abrupt <stricture> of the {loc} with upstream dilatation, suspicious for malignancy
        find The {loc} is abruptly <narrowed> with upstream dilatation, suspicious for malignancy.
        say stricture of the {loc}, suspicious for malignancy | {loc} stricture, suspicious for cholangiocarcinoma
        not choledocholithiasis
        finding gallstones : minor bile 2.5 chronic
        np +<gallstones> | <cholelithiasis>
        find <Gallstones> are present in the gallbladder. | There is <cholelithiasis>.
        say cholelithiasis | +gallstones
        finding pancreatic cyst : minor pancreas 2.5 size=5-32 chronic age=40-95
        slot loc: head | body | tail | uncinate process
        np a {size} T2 hyperintense <cyst> in the pancreatic {loc}
        np a {size} cystic <lesion> in the {loc} of the pancreas
        find A {size} cystic <lesion> in the pancreatic {loc} communicates with the duct.
        find The pancreatic {loc} contains a {size} <cyst>.
        say {size} pancreatic {loc} cystic lesion, likely side branch IPMN | {size} pancreatic {loc} cyst, likely IPMN
        finding pancreatic mass : actionable pancreas 0.8 size=16-48 chronic age=40-95
        slot loc: head | body | tail
        slot dx: suspicious for adenocarcinoma | concerning for malignancy
        np a {size} hypoenhancing <mass> of the pancreatic {loc}, {dx} | a {size} pancreatic {loc} <mass>, {dx}
        find A {size} hypoenhancing <mass> in the pancreatic {loc} is {dx}.
        find The pancreatic {loc} contains a {size} <mass>, {dx}.
        say {size} pancreatic {loc} mass, {dx} | {size} mass of the pancreatic {loc}, {dx}
        not pancreatic cyst
        finding splenomegaly : minor spleen 1 size=135-190 chronic
        np <splenomegaly> measuring {size} | an enlarged <spleen> of {size}
        find The spleen is <enlarged> at {size}. | There is <splenomegaly> to {size}.
        say splenomegaly measuring {size} | splenomegaly, {size}
        finding adrenal adenoma : minor adrenals 1.5 side size=9-34 chronic changes=stable
        np a {size} {side} adrenal <adenoma>
        np a {size} {side} adrenal <nodule> with signal loss, consistent with adenoma
        find The {side} adrenal contains a {size} <nodule> that loses signal out of phase, consistent with adenoma.
        say {size} {side} adrenal adenoma | {side} adrenal adenoma measuring {size}
        finding renal mass : actionable kidneys 1 side size=13-62 dims=2 chronic
        slot dx: suspicious for renal cell carcinoma | concerning for renal cell carcinoma
        np a {size} enhancing {side} renal <mass>, {dx} | a {size} solid <mass> in the {side} kidney, {dx}
        find The {side} kidney contains a {size} enhancing <mass>, {dx}.
        find There is a {size} solid {side} renal <mass>, {dx}.
        say {size} {side} renal mass, {dx} | {size} enhancing {side} renal mass, {dx}
        finding complex renal cyst : minor kidneys 1 side size=12-46 chronic changes=new,stable
        slot category: IIF!actionable | II!minor | III!actionable | II!minor
        np a {size} septated {side} renal <cyst>, Bosniak {category}
        np a {size} Bosniak {category} <cyst> in the {side} kidney
        find A {size} <cyst> in the {side} kidney is Bosniak category {category}.
        find {side} kidney: {size} complex <cyst>, Bosniak {category}.
        say {size} {side} renal cyst, Bosniak {category} | {size} Bosniak {category} {side} renal cyst
        advice bosniak
        not renal mass
        finding hydronephrosis : actionable kidneys 0.6 side acute
        sev mild | moderate | severe
        np {sev} {side} <hydronephrosis>
        find There is {sev} {side} <hydronephrosis>. | {sev} <dilatation> of the {side} collecting system.
        say {sev} {side} hydronephrosis
        finding portal vein thrombosis : actionable vessels 0.7 acute
        slot loc: main portal vein | right portal vein | left portal vein
        np <thrombus> in the {loc} | <thrombosis> of the {loc}
        find The {loc} contains <thrombus>. | There is a <filling defect> in the {loc}, consistent with thrombus.
        say {loc} thrombosis | thrombosis of the {loc}
        finding ascites : actionable nodes 0.6 chronic heals
        sev small!minor | trace!minor | moderate | large
        np {sev} volume <ascites> | a {sev} amount of <ascites>
        find There is {sev} volume <ascites>. | A {sev} amount of <ascites> is present.
        say {sev} volume ascites
        finding abdominal lymphadenopathy : actionable nodes 0.8 size=12-38 chronic
        slot loc: periportal | retroperitoneal | portacaval
        np {loc} <lymphadenopathy> up to {size} | +enlarged {loc} <nodes> up to {size}
        find Enlarged {loc} <nodes> measure up to {size}. | There is {loc} <adenopathy> up to {size}.
        say {loc} lymphadenopathy up to {size} | {loc} lymphadenopathy measuring {size}
        finding hepatic cyst : benign liver 3 fixed
        np a simple hepatic <cyst> | +simple hepatic <cysts> | +scattered biliary <hamartomas>
        find Simple hepatic <cysts> are noted. | A simple <cyst> is noted in the liver.
        finding simple renal cyst : benign kidneys 4 sides fixed age=35-95
        np one> a simple {side} renal <cyst> | both> +simple bilateral renal <cysts>
        find one> A simple <cyst> is noted in the {side} kidney. | both> Simple bilateral renal <cysts>.
        finding hemangioma of bone : benign bones 1 fixed
        np a vertebral <hemangioma>
        find A vertebral <hemangioma> is noted. | Incidental vertebral <hemangioma>.
        """
}
