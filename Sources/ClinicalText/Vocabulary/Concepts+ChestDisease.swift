extension ConceptTables {
    /// Diseases of the chest that have a name of their own.
    static let chestDisease = """
        honeycombing : minor lungs < interstitial lung disease
          honeycomb*
        reticulation : minor lungs < interstitial opacity, interstitial lung disease
          reticulation* | reticular change* | reticular pattern | reticulonodular*
        septal thickening : minor lungs < interstitial opacity
          septal thicken* | interlobular septal thicken* | septal line* | kerley | kerley b line* | kerley line*
          thickened septa* | thicken* .. septa* | thicken* .. interlobular septa* | interlobular thicken*
        crazy paving : actionable lungs < ground glass opacity, interstitial lung disease
          crazy paving
        mosaic attenuation : minor lungs < air trapping
          mosaic | mosaic attenuation | mosaic perfusion | mosaic pattern | mosaicism
        lymphangitic carcinomatosis : actionable lungs < metastasis
          lymphangit* carcinomat* | lymphangitic spread | lymphangitic tumor* | lymphangitic metasta* | lymphangitic disease
        pleural calcification : benign pleura sided < calcification, pleural plaque
          pleural calcific* | calcifi* .. pleura* | pleura* .. calcifi* | calcified fibrothora*
        pleural enhancement : actionable pleura sided < abnormal enhancement
          pleural enhance*
        trapped lung : minor lungs sided
          trapped lung | entrapped lung | lung entrapment
        hydropneumothorax : urgent pleura acute sided < pneumothorax
          hydropneumothora*
        chylothorax : actionable pleura sided < pleural effusion
          chylothora* | chylous effusion*
        bronchopleural fistula : urgent pleura sided < fistula
          bronchopleural fistula* | alveolopleural fistula* | bronchopleural communication
        tracheomalacia : minor airway < tracheal narrowing
          tracheomalac* | tracheobronchomalac* | bronchomalac* | airway collapse | expiratory collapse
        tracheal stenosis : actionable airway < stenosis, tracheal narrowing
          tracheal stenosis | stenosis .. trachea | subglottic stenosis
        bronchial obstruction : actionable airway sided < obstruction, tracheal narrowing
          bronchial obstruct* | bronchus .. obstruct* | obstruct* .. bronchus | bronchial occlusion*
          bronchial cut off | bronchus cut off | bronchus .. occluded | bronchial stenosis | bronchus intermedius .. narrow*
        bronchocele : minor airway sided < mucus plugging
          bronchocele* | mucocele .. bronch* | bronchial atresia | finger in glove
        bronchogenic cyst : minor mediastinum < cyst, lung cyst
          bronchogenic cyst* | duplication cyst* | foregut cyst* | enteric cyst*
        pericardial cyst : benign pericardium < cyst
          pericardial cyst* | cyst .. pericardi*
        thymoma : actionable mediastinum < mediastinal mass
          thymoma* | thymic carcinoma* | thymic tumor* | thymic neoplas*
        thymic hyperplasia : minor mediastinum < enlargement, mediastinal mass
          thymic hyperplasia | thymic rebound | thymic enlargement | rebound .. thym* | prominent thymus | enlarged thymus
        thymic cyst : benign mediastinum < cyst
          thymic cyst*
        mediastinitis : urgent mediastinum acute
          mediastinitis
        esophageal perforation : urgent esophagus acute < bowel perforation, rupture
          esophageal perforat* | esophageal rupture* | esophageal leak* | boerhaave* | perforat* .. esophag*
          rupture .. esophag* | esophag* .. perforat*
        achalasia : minor esophagus
          achalasia | bird* beak
        esophageal diverticulum : minor esophagus < diverticulum
          esophageal diverticul* | zenker* | epiphrenic diverticul* | killian jamieson
        esophagitis : minor esophagus < esophageal thickening, inflammation
          esophagitis | oesophagitis
        esophageal varices : actionable esophagus < varices
          esophageal varix | esophageal varic* | oesophageal varic* | paraesophageal varic* | gastroesophageal varic*
        aspergilloma : actionable lungs sided < fungal lung infection
          aspergilloma* | fungus ball* | fungal ball* | mycetoma* | air crescent
        pneumocystis pneumonia : actionable lungs acute < pneumonia
          pneumocystis | pneumocystis pneumonia | pneumocystis jirovec* | pcp pneumonia | pjp | jirovec*
        organizing pneumonia : actionable lungs < pneumonia
          organi* pneumonia | cryptogenic organi* pneumonia | reversed halo | atoll sign
        eosinophilic pneumonia : actionable lungs < pneumonia
          eosinophilic pneumonia
        aspiration pneumonia : actionable lungs acute sided < aspiration, pneumonia
          aspiration pneumon* | aspiration bronchiolitis
        hypersensitivity pneumonitis : minor lungs < pneumonitis
          hypersensitivity pneumonitis | extrinsic allergic alveolitis | alveolitis
        Langerhans cell histiocytosis : actionable -
          langerhans | langerhans cell histiocytosis | histiocytosis | histiocytosis x | eosinophilic granuloma*
        lymphangioleiomyomatosis : actionable lungs
          lymphangioleiomyomatosis | lam
        pulmonary alveolar proteinosis : actionable lungs
          alveolar proteinosis | pulmonary alveolar proteinosis
        silicosis : minor lungs < pneumoconiosis
          silicosis | coal worker* | progressive massive fibrosis | anthracosis
        asbestosis : minor lungs < interstitial lung disease
          asbestosis
        rounded atelectasis : minor lungs sided < atelectasis
          rounded atelectas* | round atelectas* | folded lung
        pulmonary sequestration : minor lungs sided
          pulmonary sequestration | bronchopulmonary sequestration | sequestrated lung
          extralobar sequestration | intralobar sequestration
        congenital pulmonary airway malformation : actionable lungs sided
          cpam | ccam | congenital cystic adenomatoid malformation | pulmonary airway malformation
          congenital lobar emphysema | congenital lobar overinflation
        pulmonary arteriovenous malformation : actionable lungs sided < arteriovenous malformation
          pulmonary arteriovenous malformation* | pulmonary avm* | pulmonary arteriovenous fistula*
        septic emboli : urgent lungs < embolus
          septic emboli | septic embol*
        carcinoid : actionable - < malignancy
          carcinoid | carcinoids | carcinoid tumor* | bronchial carcinoid* | typical carcinoid* | atypical carcinoid*
        superior sulcus tumor : actionable lungs sided < lung cancer
          pancoast | pancoast tumor* | pancoast lesion* | pancoast mass | superior sulcus tumor* | superior sulcus mass
          superior sulcus lesion*
        diaphragmatic paralysis : minor diaphragm sided
          diaphragm* .. paraly* | hemidiaphragm* .. paraly* | paraly* .. diaphragm* | paraly* .. hemidiaphragm*
          diaphragmatic palsy | phrenic nerve palsy | phrenic palsy | phrenic nerve paralysis
        diaphragmatic eventration : minor diaphragm sided < elevated hemidiaphragm
          eventrat* | eventration .. diaphragm | eventration .. hemidiaphragm
        flail chest : urgent ribs acute sided < rib fracture
          flail chest | flail segment*
        gunshot wound : actionable -
          gunshot* | gun shot* | bullet track* | bullet tract* | missile track* | missile tract* | ballistic injur* | stab wound*
          penetrating injur* | penetrating trauma
        bullet fragment : actionable - device < foreign body
          bullet | bullets | bullet fragment* | ballistic fragment* | missile fragment* | shrapnel | gunshot pellet*
          metallic pellet* | pellets | buckshot | retained bullet*
        pulmonary interstitial emphysema : urgent lungs acute < air collection
          pulmonary interstitial emphysema
        neonatal respiratory distress : urgent lungs acute
          hyaline membrane disease | surfactant deficien* | neonatal respiratory distress | respiratory distress of the newborn
        transient tachypnea : minor lungs acute
          transient tachypn* | retained fetal lung fluid | wet lung*
        meconium aspiration : actionable lungs acute < aspiration
          meconium aspiration
        bronchopulmonary dysplasia : minor lungs
          bronchopulmonary dysplasia | chronic lung disease of prematurity
        lung hernia : minor lungs sided < herniation
          lung hernia* | herniat* .. lung
        lung transplant : minor lungs device < postoperative change
          lung transplant* | lung allograft* | transplanted lung*
        pneumonectomy : minor lungs sided device < lung resection
          pneumonectom*
        lobectomy : minor lungs sided device < lung resection
          lobectom*
        pleurodesis : benign pleura sided device < postoperative change
          pleurodes* | talc | decorticat*
        radiation fibrosis : minor lungs sided < fibrosis, radiation pneumonitis
          radiation fibrosis | radiation induced fibrosis | post radiation fibrosis | postradiation fibrosis
          postradiation change* | post radiation change* | radiation change* | radiotherapy change*
        pulmonary artery dilatation : minor pulmonary-arteries < dilatation, pulmonary artery enlargement
          dilat* .. pulmonary arter* | dilat* .. pulmonary trunk | pulmonary arter* .. dilat* | pulmonary trunk .. dilat*
        reexpansion edema : actionable lungs acute sided < pulmonary edema
          reexpansion edema | re expansion edema | reexpansion pulmonary edema | re expansion pulmonary edema
        hilar enlargement : actionable mediastinum sided < enlargement, prominence, hilar adenopathy
          hilar fullness | hilar enlarge* | hilar prominen* | hilar convexity | prominent hil* | full hil* | enlarged hil*
        apical cap : minor pleura sided < pleural thickening, apical scarring
          apical cap* | pleural cap* | apical pleural thicken*
        retrosternal goiter : actionable mediastinum < thyromegaly, mediastinal mass
          retrosternal goit* | substernal goit* | intrathoracic goit* | mediastinal goit* | retrosternal extension | goit* .. retrosternal
        paratracheal stripe thickening : minor mediastinum sided < thickening, mediastinal prominence
          paratracheal stripe .. thicken* | paratracheal stripe .. wid* | thicken* .. paratracheal stripe
          widened .. paratracheal stripe
        pleural metastasis : actionable pleura sided < metastasis, pleural mass
          pleural metasta* | pleural carcinomatosis | pleural deposit* | metasta* .. pleura | pleural seeding
        mediastinal abscess : urgent mediastinum acute < abscess
          mediastinal abscess* | mediastinal collection*
        perihilar opacity : actionable lungs < opacity
          perihilar haz* | perihilar opacit* | perihilar shadow* | perihilar density | perihilar densities
          parahilar opacit* | perihilar infiltrat* | bat wing | batwing | butterfly opacit*
        post-primary tuberculosis : actionable lungs < tuberculosis
          miliary tuberculosis | miliary tb | postprimary tuberculosis | post primary tuberculosis | miliary disease
        """
}
