extension ExamTables {
    static let hepatobiliaryOrgans = """
        organ liver core : Liver
        normal The liver is normal in size and echotexture. | Liver measures {liver} cm with homogeneous echotexture.
        normal Normal hepatic echogenicity and contour. | The liver is homogeneous with smooth contours.
        normal Liver {liver} cm, normal echotexture. | The hepatic parenchyma is unremarkable.
        deny focal hepatic lesion=hepatic mass | hepatic mass | focal liver lesion=hepatic mass
          | nodular liver contour=cirrhosis
        organ portal : Liver
        normal The main portal vein is patent with hepatopetal flow. | Portal vein is patent.
          | Hepatopetal portal venous flow.
        normal The portal vein shows normal direction of flow.
        deny portal vein thrombosis
        organ gallbladder core : Gallbladder
        normal The gallbladder is normal. | Gallbladder is well distended and unremarkable. | Normal gallbladder.
        normal The gallbladder is normally distended with a thin wall.
        deny cholelithiasis | acute cholecystitis | gallbladder wall thickening
        deny gallstone=cholelithiasis | sonographic Murphy sign=acute cholecystitis | shadowing stone=cholelithiasis
        deny pericholecystic fluid | sonographic sign of cholecystitis=acute cholecystitis
        organ ducts core : Bile ducts
        normal The common bile duct measures {cbd} mm. | Common duct is {cbd} mm in diameter. | CBD {cbd} mm.
        normal The common bile duct is normal in caliber at {cbd} mm. | Bile ducts are normal, CBD {cbd} mm.
        deny biliary dilatation | intrahepatic biliary dilatation=biliary dilatation | choledocholithiasis
        deny biliary ductal dilatation=biliary dilatation | common duct stone=choledocholithiasis
        organ pancreas : Pancreas
        normal The visualized pancreas is unremarkable. | The pancreas is normal where seen. | Pancreas unremarkable.
        normal Visualized portions of the pancreatic head and body are normal.
        normal The pancreatic tail is obscured by bowel gas; the remainder is unremarkable.
        deny peripancreatic fluid=acute pancreatitis
        """

    static let hepatobiliaryFindings = """
        finding hepatic steatosis : minor liver 6 chronic
        sev mild | moderate | severe | mild to moderate
        np {sev} hepatic <steatosis> | {sev} diffuse fatty <infiltration> of the liver | {sev} fatty <liver>
        np {sev} diffusely increased hepatic <echogenicity>, consistent with steatosis
        find The liver is diffusely <echogenic> with poor through transmission, consistent with {sev} steatosis.
        find Hepatic <echogenicity> is diffusely increased, in keeping with {sev} fatty infiltration.
        find There is {sev} increased <echogenicity> of the liver, compatible with fatty infiltration.
        find Increased liver <echotexture> reflects {sev} steatosis.
        say {sev} hepatic steatosis | {sev} fatty infiltration of the liver | {sev} diffuse hepatic steatosis
        say {sev} fatty liver
        not cirrhosis
        finding hepatomegaly : minor liver 2 chronic changes=stable size=181-225
        np <hepatomegaly>, the liver measuring {size} | mild <hepatomegaly> with the liver measuring {size}
        find The liver is <enlarged>, measuring {size} in craniocaudal length.
          | Liver measures {size}, consistent with <hepatomegaly>.
        find There is <enlargement> of the liver to {size}.
        say hepatomegaly, {size} | hepatomegaly | enlarged liver measuring {size}
        finding cirrhosis : actionable liver 2 chronic age=35-95
        slot assoc: ~ | ~ | with coarse echotexture
        np a nodular liver contour {assoc}, consistent with <cirrhosis> | <cirrhotic morphology> of the liver {assoc}
        find The liver has a nodular surface {assoc}, in keeping with <cirrhosis>.
          | Nodular hepatic contour {assoc}, indicating <cirrhosis>.
        find The liver is shrunken and <cirrhotic> {assoc}.
        say cirrhosis of the liver | cirrhotic liver morphology | hepatic cirrhosis
        not hepatomegaly
        pertinent hepatic mass
        finding hepatic mass : actionable liver 1.5 size=14-72 dims=2 chronic changes=new,increased,stable
        slot loc: right hepatic lobe | left hepatic lobe | medial left hepatic lobe | dome of the liver
          | inferior right hepatic lobe
        slot echo: hypoechoic | heterogeneous | isoechoic with a hypoechoic halo | solid hypoechoic
        np a {size} {echo} <mass> in the {loc} | a {echo} hepatic <mass> in the {loc} measuring {size}
        find A {size} {echo} <mass> is seen in the {loc}. | The {loc} contains a {echo} <lesion> measuring {size}.
        find Within the {loc} is a {echo} <mass> of {size}.
        say {size} {loc} mass, indeterminate | indeterminate hepatic mass in the {loc}, {size}
        say {size} {echo} hepatic mass in the {loc}
          | {echo} mass of the {loc} measuring {size}, concerning for neoplasm
        finding hepatic hemangioma : minor liver 2 size=6-32 fixed
        slot loc: right hepatic lobe | left hepatic lobe | posterior right hepatic lobe | lateral left hepatic lobe
        np a {size} echogenic <hemangioma> in the {loc} | a {size} hyperechoic {loc} lesion, typical of <hemangioma>
        find A well-defined {size} hyperechoic focus in the {loc} is most consistent with a <hemangioma>.
        find The {loc} has a {size} echogenic <lesion> with the typical appearance of hemangioma.
        find Echogenic {size} <lesion> of the {loc}, likely hemangioma.
        say {size} {loc} hemangioma | {size} echogenic lesion in the {loc}, likely hemangioma
        say probable {size} hemangioma of the {loc}
        not hepatic mass
        finding hepatic cyst : benign liver 3 fixed
        np a simple hepatic <cyst> | +several small hepatic <cysts> | a small anechoic <cyst> in the right lobe
        find A simple <cyst> is noted in the liver. | Small anechoic hepatic <cysts> are incidentally seen.
        not hepatic mass
        finding portal vein thrombosis : urgent portal 0.5 acute changes=new
        slot kind: occlusive | nonocclusive | partially occlusive
        np {kind} <thrombus> in the main portal vein | {kind} main portal vein <thrombosis>
        find The main portal vein contains {kind} echogenic <thrombus>.
          | Echogenic material in the portal vein represents {kind} <thrombus>.
        find There is {kind} <thrombosis> of the main portal vein.
        say {kind} portal vein thrombosis | {kind} thrombus in the main portal vein
        finding cholelithiasis : minor gallbladder 7 chronic changes=stable
        np <cholelithiasis> | +multiple mobile <gallstones> | +shadowing <gallstones> | +small layering <gallstones>
        find Several echogenic shadowing <stones> are seen in the gallbladder. | The gallbladder contains <stones>.
        find Mobile echogenic foci with posterior shadowing represent <gallstones>.
        find There are dependent shadowing <calculi> in the gallbladder.
          | Layering <stones> are seen in the gallbladder.
        say cholelithiasis | +gallstones | uncomplicated cholelithiasis | +multiple gallstones
        pertinent acute cholecystitis
        finding acute cholecystitis : actionable gallbladder 3 acute alone doubt changes=new
        slot wall: 5 | 6 | 7 | 8 | 9
        np <acute cholecystitis> with gallstones, wall thickening and a positive sonographic Murphy sign
        np gallbladder distention, a {wall} mm wall and pericholecystic fluid, consistent with <acute cholecystitis>
        find Gallbladder wall is thickened to {wall} mm with stones and a positive Murphy sign, indicating <acute
          cholecystitis>.
        find The gallbladder is distended with a stone impacted in the neck, a {wall} mm wall and pericholecystic
          fluid,
          consistent with <acute cholecystitis>.
        find Stones, mural edema measuring {wall} mm and focal tenderness are consistent with <acute cholecystitis>.
        say acute cholecystitis | acute calculous cholecystitis | acute cholecystitis with gallstones
        not cholelithiasis | gallbladder wall thickening | pericholecystic fluid | gallbladder sludge
          | gallbladder polyp
        pertinent biliary dilatation
        finding gallbladder wall thickening : minor gallbladder 1.5 acute
        slot wall: 4 | 5 | 6
        slot cause: nonspecific | possibly from underdistention | which may reflect liver disease
        np gallbladder wall <thickening> of {wall} mm, {cause} | mild gallbladder wall <thickening>, {cause}
        find The gallbladder wall is <thickened> to {wall} mm, {cause}.
          | Wall <thickening> of the gallbladder measures {wall} mm, {cause}.
        find Gallbladder wall is mildly <thickened>, {cause}.
        say gallbladder wall thickening, {cause} | mild gallbladder wall thickening, {cause}
        finding gallbladder sludge : minor gallbladder 2.5 acute heals
        np gallbladder <sludge> | layering <sludge> in the gallbladder | echogenic biliary <sludge>
        find Layering low-level echoes represent <sludge>. | The gallbladder contains dependent <sludge>.
        find There is nonshadowing <sludge> within the gallbladder.
        say gallbladder sludge | biliary sludge | sludge in the gallbladder
        finding gallbladder polyp : minor gallbladder 3 size=2-14 fixed
        np a {size} gallbladder <polyp> | a nonmobile {size} <polyp> of the gallbladder
          | a {size} nonshadowing <polyp>
        find A {size} nonshadowing, nonmobile <polyp> arises from the gallbladder wall.
        find The gallbladder has a {size} <polyp> along its wall.
          | Nonmobile mural <polyp> of the gallbladder measuring {size}.
        say {size} gallbladder polyp | gallbladder polyp measuring {size} | nonmobile {size} gallbladder polyp
        finding cholecystectomy : benign gallbladder 4 fixed alone age=30-95
        np prior <cholecystectomy> | a surgically <absent> gallbladder
        find The gallbladder is surgically <absent>. | Status post <cholecystectomy>.
          | Gallbladder has been <removed>.
        not cholelithiasis | acute cholecystitis | gallbladder sludge | gallbladder wall thickening
          | pericholecystic fluid |
          gallbladder polyp
        finding biliary dilatation : actionable ducts 1.5 size=8-17 acute
        slot assoc: ~ | with intrahepatic ductal dilatation | without visible stone
        np <dilatation> of the common bile duct to {size} {assoc}
          | a <dilated> common bile duct measuring {size} {assoc}
        find The common bile duct is <dilated>, measuring {size} {assoc}.
          | Common duct <dilatation> of {size} {assoc}.
        find The extrahepatic bile duct is <dilated> to {size} {assoc}.
        say biliary dilatation with the common duct measuring {size} | dilated common bile duct, {size} {assoc}
        say common bile duct dilatation to {size} {assoc}
        not choledocholithiasis
        finding choledocholithiasis : actionable ducts 1 size=3-11 acute changes=new
        np a {size} <stone> in the distal common bile duct | <choledocholithiasis> with a {size} stone
        find A shadowing {size} <calculus> lies in the distal common bile duct.
          | There is a {size} obstructing common duct <stone>.
        find The common bile duct contains a {size} <stone>.
        say choledocholithiasis, {size} stone | {size} common bile duct stone
          | choledocholithiasis with a {size} stone
        not biliary dilatation
        finding acute pancreatitis : actionable pancreas 0.6 acute changes=new,decreased
        np an enlarged hypoechoic pancreas with surrounding fluid, consistent with <pancreatitis>
        find The pancreas is swollen and hypoechoic with peripancreatic fluid, in keeping with acute <pancreatitis>.
        find Enlarged edematous pancreas, suggesting acute <pancreatitis>.
        say acute pancreatitis | =Sonographic findings of acute pancreatitis.
        finding pancreatic cyst : minor pancreas 0.8 size=5-24 chronic
        slot loc: head | body | neck
        np a {size} <cyst> in the pancreatic {loc} | a {size} pancreatic {loc} <cyst>
        find The pancreatic {loc} contains a {size} <cyst>. | Anechoic {size} <lesion> in the {loc} of the pancreas.
        say {size} pancreatic {loc} cyst | {size} cyst in the pancreatic {loc}
        """
}
