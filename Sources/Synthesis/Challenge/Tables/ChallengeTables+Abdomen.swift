extension ChallengeTables {
    /// What every challenge case on an abdominal CT may have around its findings.
    static let abdomenTomography = """
        exam abdomen-ct CT 12
        title Computed tomography of abdomen and pelvis | CT of the belly after intravenous contrast
        reason Belly ache since yesterday | Vomiting and bloating | Blood in the urine | Lost ten kilograms
        reason Pain in the flank
        prior Abdominal CT of {date} | Earlier CT from {date}
        calm technique : Images were taken in the portal venous phase. | Oral contrast was not given.
        calm liver liver lesion : The liver is homogeneous and holds no mass. | No mass interrupts the liver.
        calm spleen splenomegaly : The spleen measures ten centimeters, there is no splenomegaly.
        calm spleen splenomegaly : No splenomegaly.
        calm gallbladder gallstones : The gallbladder holds no gallstones. | Within the gallbladder no gallstones show.
        calm pancreas pancreatitis : Crisp fat surrounds the pancreas, there is no pancreatitis.
        calm pancreas pancreatitis : Nothing points to pancreatitis.
        calm kidneys hydronephrosis : Neither kidney has hydronephrosis. | The kidneys empty without hydronephrosis.
        calm bowel bowel obstruction : There is no bowel obstruction. | Loops are slim and without bowel obstruction.
        calm appendix appendicitis : The slender appendix rules out appendicitis. | No appendicitis.
        calm peritoneum ascites : The peritoneal cavity contains no ascites. | Ascites is absent.
        calm aorta aneurysm : The aorta tapers without an aneurysm. | An aneurysm is not found.
        calm bones fracture : The lumbar spine is without a fracture.
        """

    /// Findings of abdominal CT.
    static let abdomenTomographyFindings = """
        finding appendicitis; in appendix bowel; urgent
        say acute appendicitis
        + The appendix is swollen and hyperemic in keeping with acute appendicitis.
        + Acute appendicitis has inflamed the tip behind the cecum.
        - The appendix is slim, which excludes appendicitis.
        - Behind the cecum nothing suggests appendicitis.
        finding bowel obstruction; in bowel; urgent
        say a bowel obstruction
        + A band in the pelvis causes a small bowel obstruction.
        + The transition point of a bowel obstruction lies in the pelvis.
        - There is no band and no small bowel obstruction.
        - A transition point is missing and a bowel obstruction is not found.
        finding free air; in peritoneum; urgent
        say free air
        + Bubbles of free air sit in front of the liver.
        + Free air outlines the falciform ligament.
        - Free air is not found in front of the liver.
        - No free air outlines the falciform ligament.
        finding pancreatitis; in pancreas peritoneum; urgent
        say acute pancreatitis
        + The pancreas is swollen by an acute pancreatitis.
        + Acute pancreatitis affects the tail.
        - The pancreas is slim, without pancreatitis.
        - Nothing suggests pancreatitis of the tail.
        finding abscess; in bowel peritoneum; urgent; varies
        say a pelvic abscess
        + A walled-off abscess has formed beside the sigmoid.
        + Pus and gas beside the rectum make an abscess.
        - No abscess has formed beside the sigmoid.
        - Beside the rectum an abscess is not found.
        finding diverticulitis; in bowel; varies
        say sigmoid diverticulitis
        + The sigmoid is inflamed by diverticulitis.
        + An inflamed pouch in the sigmoid indicates diverticulitis.
        - The sigmoid is not inflamed and there is no diverticulitis.
        - No pouch of the sigmoid is inflamed, diverticulitis is absent.
        finding hydronephrosis; in kidneys; sided; varies
        say {side} hydronephrosis
        + The {side} kidney is backed up with hydronephrosis.
        + Above the pelvic brim there is hydronephrosis on the {side}.
        - The {side} kidney empties freely, without hydronephrosis.
        - There is no hydronephrosis on the {side}.
        finding urinary stone; in kidneys; sided; size 6 8
        say a {size} stone in the {side} ureter
        + A stone of {size} is lodged in the {side} ureter.
        + The {side} ureter is blocked by a {size} stone.
        - No stone is lodged in the {side} ureter.
        - The {side} ureter contains no stone.
        finding renal mass; in kidneys; sided; size 15 30; follow yes; varies
        say an enhancing {side} renal mass of {size}
        ask Referral to urology is advised.
        + An enhancing solid renal mass of {size} protrudes from the {side} kidney.
        + The {side} kidney bears a solid renal mass measuring {size}.
        - No solid renal mass protrudes from the {side} kidney.
        - The {side} kidney bears no renal mass.
        finding renal cyst; in kidneys; sided; size 15 30; follow no; benign
        say a simple {side} renal cyst of {size}
        + The {side} kidney carries a simple renal cyst of {size} with a hair-thin wall.
        + A {size} simple renal cyst of water density rests on the {side} kidney.
        finding cyst; in liver; size 8 15 30; follow no; benign
        say a simple {size} cyst of the liver
        + The liver has a simple cyst of {size}.
        + A simple cyst in the liver measures {size} and is full of clear water.
        finding liver hemangioma; in liver; follow no; benign
        say a typical liver hemangioma
        + The spot that fills from its rim is a typical hemangioma of the liver.
        + The liver contains a textbook hemangioma.
        finding aneurysm; in aorta; over 40; varies
        say an aortic aneurysm of {size}
        + Below the renal arteries the aorta forms an aneurysm of {size}.
        + An intact aneurysm of the aorta measures {size}.
        - Below the renal arteries the aorta forms no aneurysm.
        - There is no aneurysm of the aorta.
        finding ascites; in peritoneum; varies
        say ascites
        + Ascites pools around the liver and in the pelvis.
        + The flanks are filled by ascites.
        - No ascites pools around the liver.
        - The flanks are without ascites.
        finding splenomegaly; in spleen; varies
        say splenomegaly
        + The spleen reaches sixteen centimeters, which is splenomegaly.
        + Splenomegaly pushes the stomach aside.
        - The spleen reaches ten centimeters, which is no splenomegaly.
        - Splenomegaly is absent.
        finding hernia; in wall; sided; follow no; benign
        say a {side} inguinal hernia
        + A {side} inguinal hernia contains only fat.
        + On the {side} fat slips into an inguinal hernia.
        - There is no inguinal hernia on the {side}.
        finding diverticulosis; in bowel; follow no; benign
        say diverticulosis
        + The sigmoid is dotted with diverticula that are not inflamed.
        + The sigmoid has diverticulosis and nothing more.
        """

    /// What every challenge case on an abdominal ultrasound may have around its findings, and these.
    static let abdomenSonography = """
        exam abdomen-us US 8
        title Abdominal sonography | Abdominal ultrasound of the upper organs
        reason Pain after meals | Abnormal liver enzymes | Colic on one side
        prior Sonography of {date} | Earlier ultrasound from {date}
        calm technique : Views are hampered by gas. | The patient had fasted.
        calm liver liver lesion : In the liver I see no mass. | The liver echoes evenly, without a mass.
        calm gallbladder gallstones : The gallbladder is free of gallstones.
        calm ducts bile duct dilatation : No biliary dilatation. | Slim ducts, no biliary dilatation.
        calm kidneys hydronephrosis : Neither kidney shows hydronephrosis. | Hydronephrosis is absent on both sides.
        calm spleen splenomegaly : No splenomegaly is present.
        calm peritoneum ascites : No ascites. | Ascites is not seen between the loops.
        finding gallstones; in gallbladder; varies
        say +gallstones
        + Several gallstones roll about with position.
        + The gallbladder is half full of gallstones.
        - No gallstones roll about with position.
        - The gallbladder contains bile only, there are no gallstones.
        finding cholecystitis; in gallbladder; urgent
        say acute cholecystitis
        + Tender under the probe and thick walled, the gallbladder has acute cholecystitis.
        + Acute cholecystitis is the explanation of the pain.
        - The gallbladder is not tender and there is no cholecystitis.
        - Cholecystitis is ruled out as the explanation of the pain.
        finding bile duct dilatation; in ducts gallbladder; size 8 15
        say biliary dilatation to {size}
        + There is biliary dilatation, the main duct being {size} wide.
        + Biliary dilatation amounts to {size} at the porta.
        - There is no biliary dilatation at the porta.
        - Biliary dilatation is absent at the porta.
        finding hydronephrosis; in kidneys; sided; varies
        say {side} hydronephrosis
        + Calyces of the {side} kidney are splayed by hydronephrosis.
        + The {side} kidney shows hydronephrosis of second degree.
        - Calyces of the {side} kidney are slim, without hydronephrosis.
        - The {side} kidney shows no hydronephrosis.
        finding urinary stone; in kidneys; sided; size 6 8 15
        say a {side} kidney stone of {size}
        + An echo with a shadow is a {size} stone in the {side} kidney.
        + In the lower pole of the {side} kidney there is a stone of {size}.
        - No echo with a shadow, so no stone in the {side} kidney.
        - In the lower pole of the {side} kidney there is no stone.
        finding renal cyst; in kidneys; sided; size 15 30; follow no; benign
        say a simple {side} renal cyst of {size}
        + The {side} kidney has an echo-free renal cyst of {size}, simple in every respect.
        + A simple renal cyst of {size} sits on the {side} kidney.
        finding fatty liver; in liver; varies
        say fatty liver
        + The liver is bright, a fatty liver.
        + Echoes fade with depth as in hepatic steatosis.
        - The liver is as dark as the kidney, there is no fatty liver.
        - Echoes do not fade with depth, so no hepatic steatosis.
        finding ascites; in peritoneum; varies
        say ascites
        + Bowel loops float in ascites.
        + Ascites separates the liver from the wall.
        - Bowel loops are not floating in ascites.
        - No ascites separates the liver from the wall.
        """
}
