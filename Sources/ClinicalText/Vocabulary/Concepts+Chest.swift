extension ConceptTables {
    /// Pleura, airway, mediastinum, diaphragm and chest wall.
    static let chest = """
        pneumothorax : urgent pleura acute sided
          pneumothora* | ptx | pneumo thora* | visceral pleural line*
        tension pneumothorax : urgent pleura acute sided < pneumothorax
          tension pneumothora* | pneumothora* .. tension | tension hydropneumothora*
        pleural effusion : actionable pleura sided graded < fluid
          blunting | blunted | pleural fluid | pleural fluid collection* | pleural space fluid
          fluid .. pleural space* | fluid .. pleural | fluid .. pleura | fissural fluid | fluid .. fissure*
          blunt* .. costophrenic | costophrenic .. blunt* | costophrenic .. obscur* | obscur* .. costophrenic
          blunt* .. sulc* | blunt* .. cardiophrenic | blunt* .. pleural | sulc* .. blunt* | pleural collection*
        loculated pleural effusion : actionable pleura sided < pleural effusion
          loculat* effusion* | loculat* pleural effusion* | loculat* pleural fluid | loculat* fluid
          loculat* pleural collection* | effusion* .. loculat* | pleural fluid .. loculat*
        hemothorax : urgent pleura acute sided < pleural effusion
          hemothora* | haemothora*
        empyema : actionable pleura sided
          empyema* | pyothora* | pyopneumothora*
        pleural thickening : minor pleura sided
          pleural thicken* | pleural reaction | thicken* .. pleura
          thicken* .. pleural | pleura .. thicken* | fibrothora* | fissur* .. thicken*
          thicken* .. fissur*
        mesothelioma : actionable pleura sided < malignancy
          mesothelioma*
        pleural plaque : minor pleura sided
          calcified pleural plaque* | calcified plaque* .. hemidiaphragm* | calcified plaque* .. diaphragm* | plaque* .. hemidiaphragm*
          pleural plaque* | asbestos plaque* | calcified pleura*
          asbestos pleural disease | asbestos related pleural disease
        pleural mass : actionable pleura sided < mass
          pleural mass | pleural masses | pleural nodule* | pleural nodularity | pleural lesion* | pleural tumor*
          pleural tumour* | pleural based mass | pleural based masses | pleural based nodule*
          pleural based lesion*
        pleural scarring : minor pleura sided < scarring
          pleural scar* | pleural parenchymal scar* | pleuroparenchymal scar* | pleural adhesion* | pleural fibrosis
        congestive heart failure : actionable heart < heart failure
          congestive heart failure | congestive cardiac failure | congestive failure | chf | cardiac decompensation
          decompensated heart failure
        heart failure : actionable heart
          failure
        bronchiectasis : minor airway sided
          bronchiectasis | bronchiectatic | bronchiolectasis | bronch* .. dilat* | bronch* .. ectasia
          dilat* .. bronchi | dilat* .. bronchus | dilat* .. bronchial
        bronchial wall thickening : minor airway
          bronchial thicken* | bronchial cuffing | bronchial wall thicken* | bronchial wall cuffing
          peribronchial thicken* | peribronchial cuffing | bronchiolar thicken* | bronchiolar cuffing
          airway thicken* | airway cuffing | airway wall thicken* | airway wall cuffing | peribronchial opacit*
          thicken* .. bronchi | thicken* .. bronchial | thicken* .. peribronchial | thicken* .. airway
          thicken* .. airways | bronchial walls .. thicken* | airways .. thicken*
        airway disease : minor airway
          inflammatory airway* disease | airway* disease | asthma* | bronchospasm | bronchitis | chronic bronchitis*
          bronchitic
        bronchiolitis : minor airway
          bronchiolitis
        mucus plugging : minor airway sided
          mucus plug* | mucus impaction | mucous plug* | mucous impaction | mucoid plug* | mucoid impaction
          mucus filled bronch*
        endobronchial lesion : actionable airway sided < lesion
          endobronchial lesion* | endobronchial mass | endobronchial masses | endobronchial nodule*
          endobronchial tumor* | endobronchial tumour* | endotracheal lesion* | endotracheal mass
          endotracheal masses | endotracheal nodule* | endotracheal tumor* | endotracheal tumour*
          nodule .. bronchus | nodule .. trachea | mass .. bronchus | mass .. trachea | lesion .. bronchus
          lesion .. trachea
        tracheal narrowing : actionable airway < narrowing
          tracheal narrow* | tracheal compression | tracheal effacement | airway stenosis
          airway compression | airway effacement | subglottic narrow* | subglottic compression
          subglottic effacement | bronchial narrow* | bronchial compression
          bronchial effacement | trachea .. narrow* | airway .. narrow* | narrow* .. trachea | narrow* .. airway
        tracheal deviation : minor airway
          tracheal deviat* | tracheal displace* | tracheal shift* | trachea displace* | trachea shift*
          trachea .. deviat* | trachea .. displaced | trachea .. shifted | deviation .. trachea
          deviation .. tracheal
        pneumomediastinum : urgent mediastinum acute
          pneumomediastin* | mediastinal air | mediastinal gas | mediastinal emphysema | air .. mediastinum
          gas .. mediastinum
        mediastinal shift : urgent mediastinum
          shift* .. mediastin* | shift* .. cardiomediastin* | mediastin* .. shift* | mediastin* .. displaced
          mediastin* .. deviat* | cardiomediastin* .. shift* | cardiomediastin* .. displaced
          cardiomediastin* .. deviat*
        mediastinal widening : urgent mediastinum
          widen* .. mediastin* | mediastin* .. wide | mediastin* .. widen* | wide mediastinum
        enlarged cardiomediastinum : actionable mediastinum < enlargement
          enlarged .. cardiomediastin* | enlargement .. cardiomediastin* | prominent .. cardiomediastin*
          prominence .. cardiomediastin* | widened .. cardiomediastin* | cardiomediastin* .. enlarged
          cardiomediastin* .. enlargement | cardiomediastin* .. prominen* | cardiomediastin* .. increased
          cardiomediastin* .. widen*
        mediastinal prominence : minor mediastinum < prominence
          prominent .. mediastinum | prominent .. mediastinal | prominent .. paratracheal | fullness .. mediastinum
          fullness .. mediastinal | fullness .. paratracheal | prominence .. mediastinum | prominence .. mediastinal
          prominence .. paratracheal | paratracheal .. prominence | paratracheal .. fullness
          paratracheal .. soft tissue | mediastinal .. prominence | mediastinal .. fullness
          mediastinal .. soft tissue | mediastinum .. prominent | mediastinal contour* .. prominent
        mediastinal mass : actionable mediastinum < mass
          mediastinal mass | mediastinal masses | mediastinal lesion* | mediastinal tumor* | mediastinal neoplasm*
          mediastinal cyst* | mass .. mediastin* | masses .. mediastin* | thymic mass
          thymic lesion | retrosternal mass
        mediastinal hematoma : urgent mediastinum acute < hematoma
          mediastin* hematoma* | mediastin* haematoma* | mediastin* hemorrhage | mediastin* haemorrhage
          hematoma .. mediastinum | hemorrhage .. mediastinum
        mediastinal lipomatosis : benign mediastinum normalvariant
          mediastinal lipomatosis | mediastinal fat | cardiophrenic fat | cardiophrenic fat pads | pericardial fat
          epicardial fat | epicardial fat pads | cardiac fat | cardiac fat pads | pericardiac fat
          pericardiac fat pads | prominent fat pad* | fat pad | pericardial fat pad*
        mediastinal lymphadenopathy : actionable mediastinum < lymphadenopathy
          mediastinal adenopathy | mediastinal lymphadenopathy | paratracheal adenopathy
          paratracheal lymphadenopathy | subcarinal adenopathy | subcarinal lymphadenopathy | prevascular adenopathy
          prevascular lymphadenopathy | mediastinal or hilar adenopathy | mediastinal or hilar lymphadenopathy
          mediastinal and hilar adenopathy | mediastinal and hilar lymphadenopathy | mediastinal and hilar nodes
          mediastinal and hilar lymph nodes | hilar and mediastinal nodes | hilar and mediastinal lymph nodes
          mediastinal and bilateral hilar adenopathy | mediastinal and bilateral hilar lymphadenopathy
          mediastinal and bilateral hilar nodes | mediastinal and bilateral hilar lymph nodes
          enlarged .. mediastinal node* | enlarged .. mediastinal lymph node* | enlarged .. paratracheal node*
          enlarged .. paratracheal lymph node* | enlarged .. subcarinal node* | enlarged .. subcarinal lymph node*
          enlarged .. prevascular node* | enlarged .. prevascular lymph node* | prominent .. mediastinal node*
          prominent .. mediastinal lymph node* | prominent .. paratracheal node*
          prominent .. paratracheal lymph node* | prominent .. subcarinal node*
          prominent .. subcarinal lymph node* | prominent .. prevascular node*
          prominent .. prevascular lymph node* | abnormal .. mediastinal node* | abnormal .. mediastinal lymph node*
          abnormal .. paratracheal node* | abnormal .. paratracheal lymph node* | abnormal .. subcarinal node*
          abnormal .. subcarinal lymph node* | abnormal .. prevascular node* | abnormal .. prevascular lymph node*
          mediastinal node* .. enlarged | mediastinal lymph node* .. enlarged | paratracheal node* .. enlarged
          paratracheal lymph node* .. enlarged | subcarinal node* .. enlarged | subcarinal lymph node* .. enlarged
          prevascular node* .. enlarged | prevascular lymph node* .. enlarged | adenopathy .. mediastin*
          lymphadenopathy .. mediastin* | nodes .. mediastin* | mediastinum .. adenopathy
          mediastinum .. lymphadenopathy | mediastinum .. nodes | thoracic adenopathy | thoracic lymphadenopathy
          intrathoracic adenopathy | intrathoracic lymphadenopathy | mediastinal hilar adenopathy
          mediastinal hilar lymphadenopathy
        hilar adenopathy : actionable mediastinum sided < lymphadenopathy
          hilar adenopathy | hilar lymphadenopathy
          prominent .. hilum | prominent .. hila* | enlarged .. hilum | enlarged .. hila*
          full .. hilum | full .. hila* | fullness .. hilum | fullness .. hila* | prominence .. hilum
          prominence .. hila* | enlargement .. hilum | enlargement .. hila* | hilum .. enlarged | hilum .. full
          hilum .. fullness | hila .. enlarged | hila .. full | hila .. fullness | hilum .. prominen*
          hila .. prominen* | adenopathy .. hil* | lymphadenopathy .. hil*
        pectus deformity : minor chest-wall normalvariant
          pectus | pectus deformity | pectus excavatum | pectus carinatum | chest wall deformit*
          thoracic cage deformit* | thoracic deformit*
        nipple shadow : benign breast normalvariant
          nipple shadow* | nipple marker* | nipple artifact | nipple density | nipple densities
        elevated hemidiaphragm : minor diaphragm sided < elevation
          raised .. hemidiaphragm* | raised .. diaphragm* | hemidiaphragm* .. raised
          elevated .. hemidiaphragm* | elevated .. diaphragm* | elevation .. hemidiaphragm*
          elevation .. diaphragm*
          hemidiaphragm* .. elevat* | hemidiaphragm* .. raised | diaphragm* .. elevat* | diaphragm* .. raised
        diaphragm rupture : urgent diaphragm acute sided < rupture
          diaphragm rupture* | diaphragm injury | diaphragm tear* | diaphragmatic rupture* | diaphragmatic injury
          diaphragmatic tear* | hemidiaphragm rupture* | hemidiaphragm injury | hemidiaphragm tear*
          rupture* .. diaphragm | rupture* .. hemidiaphragm
        diaphragmatic hernia : minor diaphragm sided < hernia
          diaphragmatic hernia* | bochdalek* | morgagni* | bochdalek hernia* | morgagni hernia*
        """
}
