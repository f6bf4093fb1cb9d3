extension ExamTables {
    static let chestRadiograph = """
        exam chest-xr XR 10
        title Chest radiograph, PA and lateral | Chest 2 views | PA and lateral chest | Chest, two views
        title X-ray chest PA and lateral | Frontal and lateral views of the chest | Chest radiographs | CXR 2 views
        reason cough | shortness of breath | chest pain | fever and cough | dyspnea on exertion
        reason preoperative evaluation
        reason wheezing | hypoxia | weight loss | positive tuberculin test | cough and congestion | syncope | hemoptysis
        reason palpitations | weakness | old> COPD exacerbation | altered mental status | old> heart failure
        reason fall with chest pain
        question pneumonia | pneumothorax | pleural effusion | rib fracture
        clear No acute cardiopulmonary abnormality. | No acute cardiopulmonary disease. | No acute disease.
        clear No acute cardiopulmonary findings. | No evidence of acute cardiopulmonary disease. | No active disease.
        clear No acute cardiopulmonary process. | No acute pulmonary abnormality.
        clear No radiographic evidence of acute disease.
        clear No acute intrathoracic abnormality. | No acute chest disease.
        healthy Normal chest. | Normal chest radiograph. | Normal examination of the chest. | Negative chest.
        organ lungs core : Lungs
        normal !@vessels> The lungs are clear. | !@vessels> Lungs are clear bilaterally.
        normal !@vessels> Both lungs are [clear|well aerated].
        normal !@vessels> The lungs are [well expanded|well inflated] and clear. | !@vessels> Clear lungs.
        normal !@vessels> Lungs clear.
        normal !@vessels> The lungs are free of focal [airspace disease|opacity].
        normal !@vessels> Lungs are well aerated without focal opacity.
        else The [remaining lungs are|remainder of the lungs is] clear. | Lungs are otherwise clear.
        else one> The {other} lung is clear. | one> {other} lung clear. | Otherwise clear lungs.
        else The lungs otherwise appear clear.
        deny focal consolidation=consolidation | focal airspace disease=consolidation | pneumonia=pneumonia
        deny suspicious [pulmonary|] nodule=pulmonary nodule | focal infiltrate=consolidation | mass=lung mass
        deny focal airspace opacity=consolidation
        organ vessels : Lungs
        name pulmonary vasculature
        normal Pulmonary vascularity is [normal|within normal limits]. | Pulmonary vasculature is unremarkable.
        normal The pulmonary vessels are normal in caliber. | Normal pulmonary vascularity. | Vascularity normal.
        deny pulmonary edema=pulmonary edema | vascular congestion=pulmonary vascular congestion
        deny overt edema=pulmonary edema
        organ pleura core : Pleura
        normal The pleural spaces are clear. | The costophrenic angles are [sharp|clear]. | Pleural spaces unremarkable.
        normal Costophrenic sulci are sharp bilaterally. | No pleural abnormality.
        deny pleural effusion=pleural effusion | pneumothorax=pneumothorax | effusion=pleural effusion
        deny large pleural effusion=pleural effusion
        organ heart core : Heart and mediastinum
        name heart
        normal Heart size is [normal|within normal limits]. | The heart is normal in size. | Normal heart size.
        normal The heart is not enlarged. | The cardiac silhouette is normal in size. | Heart normal.
        normal !@mediastinum> The cardiomediastinal silhouette is [normal|within normal limits|unremarkable].
        normal !@mediastinum> Heart size and mediastinal contours are [normal|within normal limits].
        deny cardiomegaly=cardiomegaly
        organ mediastinum : Heart and mediastinum
        name mediastinum
        normal The mediastinum is [unremarkable|within normal limits]. | Mediastinal contours are normal.
        normal Mediastinal and hilar contours are unremarkable. | Trachea midline. | The trachea is midline.
        normal Normal mediastinal contours.
        normal Hilar structures are normal.
        deny mediastinal widening=mediastinal widening | hilar adenopathy=hilar adenopathy
        organ aorta : Heart and mediastinum
        organ bones : Bones
        name osseous structures
        normal The bones are intact. | The [visualized|] osseous structures are [intact|unremarkable].
        normal Bony structures are unremarkable. | Osseous structures appear within normal limits. | Bones intact.
        normal The bony thorax is intact. | No acute osseous abnormality.
        deny acute fracture=rib fracture | displaced rib fracture=rib fracture
        organ abdomen : Upper abdomen
        normal The visualized upper abdomen is unremarkable. | Upper abdomen unremarkable.
        deny free [intraperitoneal |]air under the diaphragm=pneumoperitoneum
        organ devices : Lines and tubes
        use chest-xr-findings
        """
}
