extension ExamTables {
    static let chestPortable = """
        exam chest-portable XR 4
        title Portable chest radiograph | Chest, single AP view | AP portable chest | Chest 1 view
        title Portable chest X-ray
        title Chest, portable AP view
        reason intubation | respiratory failure | line placement | postoperative evaluation | hypoxia | sepsis | fever
        reason shortness of breath | trauma | feeding tube placement | follow-up of effusions | ventilator dependence
        question pneumothorax | pulmonary edema | pneumonia
        clear No acute cardiopulmonary abnormality. | No acute cardiopulmonary process. | No acute disease.
        clear No acute pulmonary process. | No acute intrathoracic process. | No acute cardiopulmonary disease.
        organ devices core : Lines and tubes
        normal No lines or tubes are seen. | No support devices.
        organ lungs core : Lungs
        normal !@vessels> The lungs are clear. | !@vessels> Lungs are [grossly clear|clear].
        normal !@vessels> Both lungs are aerated and clear.
        normal !@vessels> No focal opacity in either lung. | !@vessels> The lungs are grossly clear bilaterally.
        else one> The {other} lung is clear. | The lungs are otherwise clear. | Remaining lungs are clear.
        else Otherwise the lungs are clear.
        deny focal consolidation=consolidation | pneumonia | focal airspace disease=consolidation
        organ vessels : Lungs
        name pulmonary vasculature
        normal Pulmonary vascularity is normal. | Pulmonary vasculature within normal limits.
        deny pulmonary edema | overt edema=pulmonary edema
        organ pleura core : Pleura
        normal The pleural spaces are clear. | Costophrenic angles are clear. | No pleural abnormality is seen.
        deny pleural effusion | pneumothorax | large effusion=pleural effusion
        organ heart core : Heart and mediastinum
        name heart
        normal Heart size is normal for portable technique. | The heart is not enlarged.
        normal Heart size within normal limits.
        normal The cardiac silhouette is within normal limits. | Cardiac size is normal.
        organ mediastinum : Heart and mediastinum
        name mediastinum
        normal The mediastinum is [midline|unremarkable]. | Mediastinal contours are unremarkable.
        normal Mediastinal contours within normal limits for portable technique.
        deny mediastinal widening
        organ aorta : Heart and mediastinum
        organ bones : Bones
        normal Osseous structures are grossly intact. | Bones are unremarkable. | Bony thorax grossly intact.
        deny acute fracture=rib fracture
        organ abdomen : Upper abdomen
        deny free air under the diaphragm=pneumoperitoneum
        use chest-xr-findings
        finding endotracheal tube : minor devices 4 fixed alone
        slot cm: 3 | 4 | 5
        np an <endotracheal tube> with its tip {cm} cm above the carina
        find The <endotracheal tube> tip is {cm} cm above the carina. | <ET tube> ends {cm} cm above the carina.
        find <Endotracheal tube> in satisfactory position, {cm} cm above the carina.
        say =Endotracheal tube in satisfactory position. | =Endotracheal tube tip {cm} cm above the carina.
        say =Appropriately positioned endotracheal tube. | =ET tube in good position.
        finding malpositioned endotracheal tube : urgent devices 1 acute changes=new,stable alone
        slot main: right mainstem bronchus
        np an <endotracheal tube> with its tip in the {main}
        find The <endotracheal tube> extends into the {main}. | The tip of the <ET tube> lies in the {main}.
        find The <endotracheal tube> is too deep, with its tip in the {main}.
        say =Endotracheal tube in the {main}. | =Right mainstem intubation.
        say =Malpositioned endotracheal tube in the {main}.
        pertinent pneumothorax
        finding central venous catheter : minor devices 4 side fixed
        slot access: internal jugular | subclavian | internal jugular | PICC | arm PICC
        slot tip: superior vena cava | cavoatrial junction | mid SVC | lower SVC
        np a {side} {access} central venous <catheter> ending in the {tip}
        np a {side} {access} <line> with tip in the {tip}
        find {side} {access} <catheter> tip projects over the {tip}. | A {side} {access} <line> terminates in the {tip}.
        find The {side} {access} <catheter> ends in the {tip}.
        say ={side} {access} catheter with tip in the {tip}. | ={side} {access} line in satisfactory position.
        say ={side} {access} line tip in the {tip}. | ={side} {access} catheter in good position.
        pertinent pneumothorax
        finding malpositioned central line : urgent devices 0.8 side acute changes=new,stable
        slot place: contralateral brachiocephalic vein | {side} internal jugular vein | azygos vein | right ventricle
        np a {side}-sided central <line> with its tip in the {place}
        find A {side} central venous <catheter> is malpositioned, with its tip in the {place}.
        find The {side} central <line> courses into the {place}.
        say =Malpositioned {side} central line with tip in the {place}.
        say ={side} central line tip in the {place}, malpositioned.
        not central venous catheter
        finding enteric tube : minor devices 3 fixed
        slot place: stomach | body of the stomach | duodenum
        np an <enteric tube> ending in the {place} | a nasogastric <tube> with its tip in the {place}
        find The <enteric tube> courses below the diaphragm and ends in the {place}. | <NG tube> tip is in the {place}.
        find A feeding <tube> terminates in the {place}.
        say =Enteric tube in the {place}. | =Enteric tube ends in the {place}. | =Feeding tube tip in the {place}.
        finding malpositioned enteric tube : urgent devices 0.8 acute changes=new,stable
        slot place: right mainstem bronchus | left lower lobe bronchus | distal esophagus
        np an <enteric tube> with its tip in the {place}
        find The <enteric tube> is malpositioned in the {place}. | The feeding <tube> enters the {place}.
        find The tip of the nasogastric <tube> is in the {place}.
        say =Malpositioned enteric tube, tip in the {place}. | =Enteric tube in the {place}, malpositioned.
        not enteric tube
        finding chest tube : minor devices 1.5 side fixed
        np a {side} <chest tube> | a {side} pleural <drain>
        find A {side} <chest tube> is in place. | {side} <thoracostomy tube> with tip at the apex.
        find {side} pigtail <catheter> overlies the {side} base.
        say ={side} chest tube in place. | ={side} pleural drain in place.
        say ={side} chest tube in position.
        pertinent pneumothorax
        """
}
