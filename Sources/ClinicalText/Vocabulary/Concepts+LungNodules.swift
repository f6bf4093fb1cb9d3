extension ConceptTables {
    /// Nodules, masses and injuries of the lung.
    static let lungNodules = """
        pulmonary nodule : actionable lungs sided < nodule
          pulmonary nodul* | pulmonary micronodul* | lung nodul* | lung micronodul* | parenchymal nodul*
          parenchymal micronodul* | subpleural nodul* | subpleural micronodul* | perifissural nodul*
          perifissural micronodul* | intrapulmonary nodul* | intrapulmonary micronodul* | upper lobe nodul*
          upper lobe micronodul* | lower lobe nodul* | lower lobe micronodul* | middle lobe nodul*
          middle lobe micronodul* | nodular opacit* | nodular densit* | nodular opacification | nodular lesion*
          nodular infiltrat* | nodul* .. upper lobe* | nodul* .. lower lobe* | nodul* .. middle lobe*
          nodul* .. lung* | nodul* .. lingula | nodul* .. lingular | nodul* .. midlung | nodul* .. pulmonary
          nodul* .. apex | nodul* .. costophrenic | nodul* .. perihilar | lung* .. nodule* | lingula .. nodule*
          lingular .. nodule* | apex .. nodule* | lower lobe .. nodule* | upper lobe .. nodule*
          middle lobe .. nodule* | coin lesion* | nodular .. opacity | nodular airspace opacit*
          nodular airspace disease | round opacit* | round densit* | rounded opacit* | rounded densit*
        multiple pulmonary nodules : actionable lungs < pulmonary nodule
          multiple .. pulmonary nodules | multiple .. lung nodules | multiple .. parenchymal nodules
          numerous .. pulmonary nodules | numerous .. lung nodules | numerous .. parenchymal nodules
          innumerable .. pulmonary nodules | innumerable .. lung nodules | innumerable .. parenchymal nodules
          several .. pulmonary nodules | several .. lung nodules | several .. parenchymal nodules
          scattered .. pulmonary nodules | scattered .. lung nodules | scattered .. parenchymal nodules
        ground glass nodule : actionable lungs sided < pulmonary nodule
          ground glass .. nodule* | groundglass .. nodule* | subsolid .. nodule* | nonsolid .. nodule*
          semisolid .. nodule*
        part-solid nodule : actionable lungs sided < pulmonary nodule
          part solid .. nodule* | mixed solid and ground glass nodule* | mixed solid .. nodule* | mixed density nodule* | mixed attenuation nodule* | partly solid .. nodule* | partially solid .. nodule*
        tree-in-bud nodules : actionable lungs < pulmonary nodule
          tree in bud | tree in bud nodul* | tree in bud opacit* | tree in bud pattern | centrilobular nodul*
          centrilobular opacit* | bronchiolar nodul* | bronchiolar opacit*
        ground glass opacity : actionable lungs sided < opacity
          ground glass | groundglass | ground glass .. opacity | ground glass .. opacities | groundglass .. opacity
          groundglass .. opacities | ggo | ggos | ground glass opacit* | ground glass attenuation
          ground glass densit* | ground glass infiltrat* | ground glass change* | ground glass opacification
          groundglass opacit* | groundglass attenuation | groundglass densit* | groundglass infiltrat*
          groundglass change* | groundglass opacification
        lung mass : actionable lungs sided < mass
          pulmonary mass | pulmonary masses | perihilar mass | perihilar masses | suprahilar mass
          suprahilar masses | infrahilar mass | infrahilar masses | apical mass | apical masses | upper lobe masses
          lower lobe masses | middle lobe masses | masslike opacit* | masslike densit* | masslike consolidat*
          mass like opacit* | mass like densit* | mass like consolidat* | mass .. upper lobe* | mass .. lower lobe*
          mass .. middle lobe* | masses .. upper lobe* | masses .. lower lobe* | masses .. middle lobe*
          mass .. lung* | mass .. lingula | mass .. lingular | mass .. hilum | mass .. hilar | mass .. perihilar
          mass .. apex | masses .. lung* | masses .. lingula | masses .. lingular | masses .. hilum
          masses .. hilar | masses .. perihilar | masses .. apex | lower lobe .. mass | upper lobe .. mass
          middle lobe .. mass | lung* .. mass | lung* .. masses | lingula .. mass | lingula .. masses
          hilum .. mass | hilum .. masses | hilar .. mass | hilar .. masses | pulmonary lesion* | lung lesion*
          parenchymal lesion* | masslike | lesion .. upper lobe | lesion .. middle lobe | lesion .. lower lobe
          lesions .. upper lobe | lesions .. middle lobe | lesions .. lower lobe | apex .. mass
          hilar region .. mass
        cavitary lesion : actionable lungs sided < lung mass
          cavity .. lobe | cavity .. lung* | cavity .. zone | cavity .. apex | lung cavity | lung cavities | lobe cavity | pulmonary cavity | pulmonary cavities | cavities .. lobe* | lobe .. cavity | apical cavity | thick walled cavity | cavity with | thin walled cavity
          cavitary | cavitary lesion* | cavitary nodule* | cavitary disease | cavitary process | cavitary mass
          cavitating | cavitation* | cavitated
        lung cancer : actionable lungs sided < malignancy
          lung cancer* | lung carcinoma* | lung malignan* | lung neoplas* | lung tumor* | bronchogenic cancer*
          bronchogenic carcinoma* | bronchogenic malignan* | bronchogenic neoplas* | bronchogenic tumor*
          pulmonary cancer* | pulmonary carcinoma* | pulmonary malignan* | pulmonary neoplas* | pulmonary tumor*
          bronchoalveolar cancer* | bronchoalveolar carcinoma* | bronchoalveolar malignan*
          bronchoalveolar neoplas* | bronchoalveolar tumor* | small cell cancer* | small cell carcinoma*
          small cell malignan* | small cell neoplas* | small cell tumor* | cancer .. lung
          carcinoma .. lung | malignancy .. lung
        pulmonary metastases : actionable lungs < metastasis
          pulmonary metasta* | lung metasta* | metasta* .. lung* | pulmonary metastatic disease
          metastatic lung disease | metastatic lung nodules
        lung cyst : minor lungs sided < cyst
          lung cyst* | pulmonary cyst* | cystic lung disease | cystic lung change*
          lung cystic disease | lung cystic change* | pneumatocele*
        cystic fibrosis : minor lungs
          cystic fibrosis
        pulmonary contusion : actionable lungs acute sided < contusion
          pulmonary contusion* | pulmonary laceration* | lung contusion* | lung laceration* | parenchymal contusion*
          parenchymal laceration*
        pulmonary hemorrhage : urgent lungs acute < hemorrhage
          pulmonary hemorrhag* | pulmonary haemorrhag* | alveolar hemorrhag* | alveolar haemorrhag*
        lung resection : minor lungs sided < postoperative change
          bilobectom* | segmentectom* | lung resection* | lobe resection*
          wedge resection* | lung .. resected | lobe .. resected | postsurgical change* .. lung
          postsurgical change* .. lobe | postsurgical change* .. hemithorax | postoperative change* .. lung
          postoperative change* .. lobe | postoperative change* .. hemithorax | thoracotom*
        chest wall invasion : minor lungs sided
          chest wall invasion | chest wall involvement | pleural invasion | pleural involvement
          invasion .. chest wall
        azygos lobe : benign lungs normalvariant
          azygos lobe | azygos fissure | accessory fissure | accessory lobe fissure | azygos lobe fissure
        """
}
