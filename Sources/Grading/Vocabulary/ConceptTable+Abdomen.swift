extension ConceptTable {
    /// Liver to bowel, kidneys and ureters.
    static let abdomen = """
        gallstones; minor; at gallbladder; for urinary stone
            cholelith*, gallstone*, gallbladder stone*, stone* .. gallbladder, gallbladder calcul*
        cholecystitis; urgent; acute; at gallbladder
            cholecystitis, gallbladder wall thicken*, pericholecystic*, murphy sign, murphy's sign
        bile duct dilatation; actionable; at bile duct; for dilatation
            biliary dilat*, biliary ductal dilat*, dilat* .. bile duct*, dilat* .. common duct, ductal dilat*
            bile duct .. dilat*, common duct .. dilat*, dilat* .. biliary, intrahepatic duct* .. dilat*
            biliary obstruct*
        bile duct stone; actionable; at bile duct
            choledocholith*, common duct stone*, bile duct stone*
        fatty liver; minor; at liver
            fatty liver, hepatic steato*, steatosis, fatty infiltrat*, fatty change*, fatty replace*, steatohepat*
        cirrhosis; minor; at liver
            cirrho*, nodular liver
        hepatomegaly; minor; at liver
            hepatomegal*, enlarged liver, liver .. enlarged, hepatosplenomegal*
        liver lesion; actionable; is lesion; at liver; for mass, lesion, nodule, metastasis
            liver lesion*, hepatic lesion*, liver mass*, hepatic mass*, hepatic metast*, liver metast*
            hepatocellular*, hepatocellular carcinoma*
            lesion* .. liver, mass .. liver
        liver hemangioma; benign; at liver; for hemangioma
            hepatic hemangioma*, liver hemangioma*, hemangioma* .. liver
        splenomegaly; minor; at spleen
            splenomegal*, enlarged spleen, spleen .. enlarged
            uncertain: spleen .. upper limits of normal
        splenic injury; urgent; acute; at spleen
            splenic lacerat*, splenic injur*, splenic rupture*, ruptured spleen, splenic infarct*
        liver injury; urgent; acute; at liver
            liver lacerat*, hepatic lacerat*, liver injur*
        pancreatitis; urgent; acute; at pancreas
            pancreatitis, peripancreatic*
        pancreatic lesion; actionable; is lesion; at pancreas; for mass, lesion
            pancreatic lesion*, pancreatic mass*, pancreatic neoplas*, pancreatic cancer*, pancreatic carcinoma*
            mass .. pancrea*, lesion .. pancrea*, pancreatic pseudocyst*, pancreatic cyst*
        pancreatic duct dilatation; actionable; at pancreas
            dilat* .. pancreatic duct, pancreatic duct .. dilat*, pancreatic ductal dilat*
        hydronephrosis; actionable; at kidney; for dilatation
            hydronephro*, hydroureter*, caliecta*, pelvocaliecta*, pelviecta*, pyelocaliecta*, collecting system dilat*
            dilat* .. collecting system, dilat* .. ureter, ureter .. dilat*, hydroureteronephro*, caliceal dilat*
        urinary stone; actionable; at kidney
            renal calcul*, renal stone*, kidney stone*, nephrolith*, ureterolith*, ureteral stone*, ureteral calcul*
            urolith*, intrarenal stone*, intrarenal calcul*, ureteric calcul*, bladder stone*, bladder calcul*
            calcul* .. ureter, stone* .. ureter, stone* .. kidney*, calcul* .. kidney*, ureterovesical stone*
            staghorn*, calculi, calculus, stones, stone, vesical calcul*, microlith*
        renal mass; actionable; is mass; at kidney; for mass, lesion
            renal mass*, renal lesion*, renal cell*, renal tumor*, kidney mass*, mass .. kidney, renal neoplas*
            solid renal mass*, solid renal lesion*, angiomyolipoma*, renal carcinoma*
        renal cyst; minor; is cyst; at kidney; for cyst
            renal cyst*, kidney cyst*, cyst* .. kidney*, cortical cyst*, parapelvic cyst*, polycystic kidney*
        renal atrophy; minor; at kidney; for brain atrophy
            renal atroph*, atrophic kidney*, small kidney*, kidney .. atrophic, renal cortical thin*
            medical renal disease, cortical thinning
        pyelonephritis; actionable; acute; at kidney
            pyelonephrit*
        cystitis; minor; at bladder; for pneumonia
            cystitis, bladder wall thicken*, thicken* .. bladder wall
        distended bladder; minor; at bladder
            distended bladder, bladder .. distended, urinary retention, postvoid residual, post void residual
        bladder mass; actionable; is mass; at bladder; for mass, lesion
            bladder mass*, bladder tumor*, bladder lesion*, bladder carcinoma*
        adrenal lesion; actionable; is lesion; at adrenal; for mass, lesion, nodule
            adrenal mass*, adrenal nodul*, adrenal lesion*, adrenal adenoma*, adrenal thicken*, adrenal metast*
        bowel obstruction; urgent; acute; at bowel; for obstruction
            bowel obstruct*, obstruct* .. bowel, sbo, dilated loop*, dilat* .. bowel, bowel .. dilat*, air fluid levels
            volvulus, intussuscept*, colonic obstruct*, distended loop*, dilated small bowel, gastric outlet obstruct*
            absent: bowel gas pattern .. normal, normal bowel gas, nonobstructive bowel, nonobstructed bowel
            absent: bowel gas pattern .. unremarkable, nonobstructive gas, non obstructive bowel
        ileus; minor; at bowel
            ileus
        bowel perforation; urgent; acute; at bowel
            perforat*, bowel perforat*
        bowel ischemia; urgent; acute; at bowel; for myocardial ischemia
            bowel ischemi*, mesenteric ischemi*, pneumatosis, portal venous gas, ischemic colitis
        appendicitis; urgent; acute; at appendix
            appendicitis, appendic* .. thicken*, dilated appendix, appendix .. dilated, appendicolith*
            inflamed appendix
            absent: normal appendix, appendix .. normal, appendix .. unremarkable
        diverticulitis; actionable; acute; at bowel
            diverticulitis
        diverticulosis; benign; at bowel
            diverticulosis, diverticula, diverticulum, diverticular disease
        colitis; actionable; acute; at bowel
            colitis, enteritis, bowel wall thicken*, wall thicken* .. bowel, colonic wall thicken*, crohn*, ileitis
            thicken* .. small bowel, thicken* .. colon, enterocolitis
        constipation; benign; at bowel
            constipat*, stool throughout, stool in the colon, amount of stool, fecal retention, stool burden
            fecal impact*
        hernia; minor
            hernia, hernias, inguinal hernia*, ventral hernia*, umbilical hernia*, incisional hernia*
            hernia containing
        ascites; actionable; at peritoneum
            ascites, free fluid, intraperitoneal fluid, peritoneal fluid, pelvic fluid, free pelvic fluid
        abscess; urgent; acute
            abscess*, phlegmon*, drainable collection*, infected collection*, rim enhancing collection*
        fluid collection; actionable
            fluid collection*, seroma*, collection, collections, lymphocele*, biloma*, urinoma*
        fat stranding; actionable; acute
            fat stranding, stranding, perinephric stranding, perinephric fat stranding, inflammatory stranding
            inflammatory change*, mesenteric stranding
            inflammation, inflammatory process*
        bowel mass; actionable; is mass; at bowel; for mass, lesion
            colon* mass*, bowel mass*, colon cancer*, colonic carcinoma*, apple core*, cecal mass*, rectal mass*
        gastric wall thickening; actionable; at stomach
            gastric wall thicken*, gastric mass*, esophageal thicken*, thicken* .. esophag*, reflux
        retroperitoneal hematoma; urgent; acute; is hemorrhage
            retroperitoneal hematoma*, retroperitoneal hemorrhag*, retroperitoneal bleed*
        bowel gas; benign; at bowel
            gaseous distent*, gaseous distend*
        """
}
