extension ExamTables {
    static let lungScreening = """
        exam lung-screening CT 1.5 screening ages=50-80
        title Low-dose CT lung cancer screening | CT chest low dose screening | LDCT lung cancer screening
        reason lung cancer screening, 30 pack-year history | current smoker, lung cancer screening
        reason annual lung screening
        reason former smoker, screening examination
        clear No suspicious pulmonary nodule. Lung-RADS 1. | Negative lung cancer screening CT, Lung-RADS 1.
        clear No suspicious nodules, Lung-RADS category 1. | Lung-RADS 1, negative.
        organ lungs core : Lungs
        normal No pulmonary nodules are seen. | The lungs are clear of suspicious nodules. | Lungs are clear.
        deny suspicious pulmonary nodule=pulmonary nodule | consolidation | lung mass
        organ airways : Airways
        normal Central airways are patent. | The airways are patent. | Trachea and main bronchi patent.
        organ pleura : Pleura
        normal Pleural spaces are clear. | No pleural abnormality. | Pleura normal.
        deny pleural effusion
        organ heart : Heart and vessels
        normal Heart size is normal. | The heart is normal in size. | Heart unremarkable.
        organ nodes core : Mediastinum
        normal No enlarged mediastinal nodes. | Mediastinum is unremarkable. | No adenopathy.
        deny lymphadenopathy=mediastinal lymphadenopathy
        organ abdomen : Upper abdomen
        normal Upper abdomen is unremarkable. | Limited upper abdomen is normal.
        organ bones : Bones
        normal No suspicious bone lesion. | Bones are unremarkable.
        finding pulmonary nodule : actionable lungs 6 side size=3-14 changes=new
        slot loc@right: right upper lobe | right middle lobe | right lower lobe
        slot loc@left: left upper lobe | lingula | left lower lobe
        np a {size} solid <nodule> in the {loc} | a solid {loc} <nodule> measuring {size}
        find A {size} solid <nodule> is present in the {loc}. | The {loc} has a solid <nodule> of {size}.
        find {loc}: solid <nodule>, {size}.
        say {size} solid {loc} nodule, Lung-RADS {category} | {loc} solid nodule measuring {size}, Lung-RADS {category}
        say =Lung-RADS {category}: {size} solid nodule in the {loc}.
        advice lung screening
        finding emphysema : minor lungs 3 chronic
        sev mild | moderate | severe
        np {sev} centrilobular <emphysema> | {sev} upper lobe predominant <emphysema>
        find {sev} <emphysema> is present. | There is {sev} centrilobular <emphysema>.
        say {sev} emphysema | {sev} centrilobular emphysema
        finding coronary calcification : minor heart 4 chronic
        sev mild | moderate | severe
        np {sev} coronary artery <calcification> | +{sev} coronary <calcifications>
        find Coronary artery <calcification> is {sev}. | There are {sev} coronary <calcifications>.
        say {sev} coronary artery calcification | {sev} coronary calcification
        finding bronchial wall thickening : minor airways 1.5 quiet chronic
        np mild bronchial wall <thickening> | diffuse bronchial wall <thickening>
        find Bronchial walls are mildly <thickened>. | There is bronchial wall <thickening>.
        finding calcified granuloma : benign lungs 3 side fixed
        np a calcified <granuloma> in the {side} lung | a {side} calcified <granuloma>
        find Calcified {side} lung <granuloma>. | A <granuloma> is noted on the {side}.
        finding aortic atherosclerosis : benign heart 4 chronic
        np aortic <atherosclerosis> | +aortic <calcifications>
        find Aortic <atherosclerosis> is noted. | The aorta is <calcified>.
        finding degenerative spine : benign bones 4 chronic
        np thoracic <spondylosis> | +degenerative spine <changes>
        find Degenerative <changes> of the spine. | Thoracic <spondylosis> is noted.
        """
}
