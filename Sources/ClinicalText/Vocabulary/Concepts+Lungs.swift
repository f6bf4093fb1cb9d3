extension ConceptTables {
    /// Opacities, volumes and diffuse disease of the lung.
    static let lungs = """
        apical scarring : minor lungs sided < scarring
          apical .. scar* | biapical .. scar* | scar* .. apex | scar* .. apices | scar* .. apical
          apical pleural parenchymal scar* | apical pleuroparenchymal scar* | biapical pleural parenchymal scar*
          biapical pleuroparenchymal scar* | apical fibro* | biapical fibro* | pleural parenchymal scar* .. apex
          pleural parenchymal scar* .. apices | pleuroparenchymal scar* .. apex | pleuroparenchymal scar* .. apices
        pulmonary scar : minor lungs sided < scarring
          pulmonary scar* | lung scar* | parenchymal scar* | lingular scar* | lobe scar* | basilar scar*
          bibasilar scar* | scar* .. lung* | scar* .. lobe | scar* .. lobes | scar* .. base | scar* .. bases
          scar* .. lingula | scar* .. midlung
        opacified hemithorax : actionable lungs sided < opacity
          opacifi* .. hemithora* | hemithora* .. opacifi* | white out | whited out | whiteout | white out .. hemithorax | white out .. lung
          whiteout .. hemithorax | whiteout .. lung | complete opacification
        consolidation : actionable lungs sided < opacity
          consolidat* | airspace disease* | airspace opacit* | airspace opacification* | airspace process*
          airspace densit* | airspace infiltrat* | air space disease* | air space opacit* | air space opacification*
          air space process* | air space densit* | air space infiltrat* | alveolar disease* | alveolar opacit*
          alveolar opacification* | alveolar process* | alveolar densit* | alveolar infiltrat* | infiltrate
          infiltrates | pulmonary infiltrat* | pulmonary opacification* | lung infiltrat*
          lung opacification* | parenchymal infiltrat* | parenchymal opacification* | lobar infiltrat*
          lobar opacification* | air bronchogram* | airspace filling | lobar opacit* | silhouette sign
        pneumonia : actionable lungs acute sided < consolidation
          pneumonia* | bronchopneumonia* | pulmonary infection* | lung infection* | pneumonic infection*
          chest infection* | pneumonic process* | pneumonic infiltrat* | pneumonic consolidat* | pneumonic
          lower respiratory infection* | lower respiratory tract infection* | infectious infiltrat*
          infectious consolidat* | infectious airspace
        multifocal pneumonia : actionable lungs acute < pneumonia
          multifocal pneumonia* | multifocal opacit* | multifocal infection | multifocal airspace
          multifocal consolidat* | multifocal infiltrat* | multilobar pneumonia* | multilobar consolidat*
          multifocal airspace disease* | multifocal airspace opacit* | multifocal patchy disease*
          multifocal patchy opacit* | multifocal air space disease* | multifocal air space opacit*
          pneumonia* multifocal opacit* | pneumonia* multifocal airspace | bilateral airspace opacit*
          bilateral airspace disease* | bilateral airspace consolidat* | bilateral airspace infiltrat*
          bilateral air space opacit* | bilateral air space disease* | bilateral air space consolidat*
          bilateral air space infiltrat* | bilateral alveolar opacit* | bilateral alveolar disease*
          bilateral alveolar consolidat* | bilateral alveolar infiltrat* | opacities .. both lungs
        aspiration : actionable lungs acute
          aspiration | aspiration event
          aspirated material | aspirated contents
        pneumonitis : actionable lungs
          pneumonitis
        radiation pneumonitis : minor lungs sided < pneumonitis
          radiation pneumonitis | postradiation change* .. lung*
          postradiation change* .. lobe | postradiation effect* .. lung* | postradiation effect* .. lobe
          radiation change* .. lung* | radiation change* .. lobe | radiation effect* .. lung*
          radiation effect* .. lobe | radiation field
        tuberculosis : actionable lungs
          tuberculosis | tuberculous | tb | mycobacteri* | ghon
        fungal lung infection : actionable lungs
          aspergill* | fungal infection | fungal pneumonia
          coccidioidomycosis | blastomycosis
        sarcoidosis : minor lungs
          sarcoidosis | sarcoid
        pneumoconiosis : minor lungs
          pneumoconios* | silicotic
        granulomatous disease : minor lungs
          granulomatous | granulomatous disease | granulomatous process | granulomatous change*
          granulomatous inflammation | granulomatous calcification* | histoplasmosis
        granuloma : minor lungs sided < granulomatous disease
          granuloma | granulomas | granulomata
        calcified granuloma : benign lungs sided < granuloma
          calcified nodule* | calcified pulmonary nodule* | calcified lung nodule* | granuloma* .. calcified
          calcific granuloma* | calcific nodule* | calcified .. granuloma* | calcified granulomatous disease
          calcified granulomatous change* | nodule* .. granuloma*
        lung abscess : actionable lungs acute sided < abscess
          lung abscess* | pulmonary abscess*
        atelectasis : minor lungs sided < opacity
          atelecta* | linear opacit* | linear densit* | linear markings | streaky opacit* | streaky densit*
          streaky markings | bandlike opacit* | bandlike densit* | bandlike markings | band like opacit*
          band like densit* | band like markings | platelike opacit* | platelike densit* | platelike markings
          plate like opacit* | plate like densit* | plate like markings | discoid opacit* | discoid densit*
          discoid markings | strandlike opacit* | strandlike densit* | strandlike markings | linear .. opacity
          linear .. opacities | streaky .. opacity | streaky .. opacities | streaky airspace disease
          streaky airspace opacit* | streaky basilar disease | streaky basilar opacit* | streaky bibasilar disease
          streaky bibasilar opacit* | streaky opacit* .. base*
        basilar atelectasis : minor lungs sided < atelectasis
          basilar .. atelecta* | bibasilar .. atelecta* | basal .. atelecta* | bibasal .. atelecta*
          dependent .. atelecta* | atelecta* .. base* | base* atelecta*
        lobar collapse : actionable lungs sided < atelectasis
          lobar collapse* | lung collapse* | segmental collapse* | collapse* .. lung | collapse* .. lobe
          collapse* .. lobes | lobe .. collapse*
        lung volume loss : minor lungs sided < volume loss
          lung volume loss | lobar volume loss | lobe volume loss | volume loss .. lung | volume loss .. lobe
          volume loss .. hemithorax | volume loss .. base* | hilar retraction | hilum .. retract*
          retraction .. hilum | retraction .. hilar
        low lung volumes : minor lungs
          low lung volume* | lung volume* .. low | lung volume* .. decreased | lung volume* .. small
          lung volume* .. diminished | lung volume* .. reduced | lung volume* .. shallow | low volume* | crowding
          decreased lung volume* | diminished lung volume* | small lung volume* | reduced lung volume*
          shallow lung volume* | hypoinflat* | hypoventilat* | hypoaerat* | underinflat* | shallow inspiration
          shallow inspiratory | poor inspiration | poor inspiratory | low inspiration | low inspiratory
          suboptimal inspiration | suboptimal inspiratory | decreased inspiration | decreased inspiratory
          limited inspiration | limited inspiratory | incomplete inspiration | incomplete inspiratory
          diminished inspiration | diminished inspiratory | inspiration .. shallow | inspiration .. poor
          inspiration .. low | inspiration .. suboptimal | inspiration .. limited | inspiratory effort .. shallow
          inspiratory effort .. poor | inspiratory effort .. low | inspiratory effort .. suboptimal
          inspiratory effort .. limited | low inspiratory volume* | underaerat* | low inspiratory effort
          low inspiratory inspiration | low lung effort | low lung inspiration | crowding .. bronchovascular
          crowding .. vascular* | volumes are low | volumes are small | volumes are decreased | volumes remain low
          hypoexpan* | underexpan*
        hyperinflation : minor lungs
          hyperinflat* | hyperexpan* | hyperaerat* | overinflat* | overexpan* | hyperlucen* | hyperventilat*
          barrel chest | flat* .. diaphragm* | flat* .. hemidiaphragm* | diaphragm* .. flat*
          hemidiaphragm* .. flat* | increased ap diameter | increased anteroposterior diameter
          increased retrosternal airspace | increased retrosternal space | increased retrosternal clear space
          increased retrosternal air space | enlarged retrosternal airspace | enlarged retrosternal space
          enlarged retrosternal clear space | enlarged retrosternal air space | large retrosternal airspace
          large retrosternal space | large retrosternal clear space | large retrosternal air space
          increased lung volume* | large lung volume*
        air trapping : minor lungs < ventilation defect
          air trapping | gas trapping
        chronic obstructive pulmonary disease : minor lungs
          copd | obstructive lung disease | obstructive pulmonary disease | obstructive airway disease
          obstructive airways disease | chronic airway disease | chronic airways disease | chronic lung disease
          chronic lung change*
        emphysema : minor lungs < chronic obstructive pulmonary disease
          emphysema* | bullous emphysema* | emphysematous change* | emphysematous disease | bullous change*
          bullous disease
        bulla : minor lungs sided < emphysema
          bulla | bullae | bleb | blebs | bullous
        pulmonary edema : actionable lungs acute < edema
          pulmonary edema | pulmonary oedema | alveolar edema | alveolar oedema | interstitial edema
          interstitial oedema | lung edema | lung oedema | overt edema | overt oedema | flash edema | flash oedema
          cardiogenic edema | cardiogenic oedema | noncardiogenic edema | noncardiogenic oedema | perihilar edema
          perihilar oedema | frank edema | frank oedema | airspace edema | airspace oedema | edema .. lung*
          oedema .. lung*
        pulmonary vascular congestion : actionable lungs < congestion
          vascular congestion | venous congestion | pulmonary congestion | central congestion | perihilar congestion
          vasculature congestion | congestive change* | engorge* | pulmonary venous prominence
          pulmonary venous redistribution | pulmonary venous indistinctness | vascular prominence
          vascular redistribution | vascular indistinctness | vasculature .. congested | vasculature .. indistinct
          vasculature .. prominent | vasculature .. increased | vascularity .. congested | vascularity .. indistinct
          vascularity .. prominent | vascularity .. increased | vessels .. congested | vessels .. indistinct
          vessels .. prominent | vessels .. increased | vascular markings .. congested
          vascular markings .. indistinct | vascular markings .. prominent | vascular markings .. increased
          prominent .. vasculature | prominent .. vascularity | prominent .. vascular markings
          prominence .. vasculature | prominence .. vascularity | prominence .. vascular markings
          indistinct .. vasculature | indistinct .. vascularity | indistinct .. vascular markings
          engorged .. vasculature | engorged .. vascularity | engorged .. vascular markings
          increased .. vasculature | increased .. vascularity | increased .. vascular markings
          engorgement .. vasculature | engorgement .. vascularity | engorgement .. vascular markings
          indistinct vascular | indistinct .. vessels | engorged .. vessels | congested .. vessels | cephaliz*
          congestion .. vasculature | congestion .. vascularity | vascular fullness | pulmonary venous hypertension
          indistinct .. pulmonary vessels | indistinct .. pulmonary vascular | indistinct .. pulmonary vascularity
          indistinctness .. pulmonary vessels | indistinctness .. pulmonary vascular
          indistinctness .. pulmonary vascularity | prominence .. pulmonary vessels
          prominence .. pulmonary vascular | prominence .. pulmonary vascularity
        volume overload : actionable lungs
          volume overload | fluid overload | hypervolemia | fluid overloaded
        acute respiratory distress syndrome : urgent lungs acute
          ards | respiratory distress syndrome | diffuse alveolar damage
        interstitial opacity : minor lungs < opacity
          interstitial opacit* | interstitial marking* | interstitial pattern | interstitial infiltrat*
          interstitial change* | interstitial abnormalit* | interstitial densit* | interstitial process
          prominent .. interstitium | prominent .. interstitial | prominent .. lung markings
          increased .. interstitium | increased .. interstitial | increased .. lung markings
          prominence .. interstitium | prominence .. interstitial | prominence .. lung markings
          coarse .. interstitium | coarse .. interstitial | coarse .. lung markings | coarsened .. interstitium
          coarsened .. interstitial | coarsened .. lung markings | coarsening .. interstitium
          coarsening .. interstitial | coarsening .. lung markings | accentuated .. interstitium
          accentuated .. interstitial | accentuated .. lung markings | interstitium .. prominen*
          interstitium .. increased | interstitium .. thicken* | interstitium .. coarse* | interstitial .. prominen*
          interstitial .. increased | interstitial .. thicken* | interstitial .. coarse*
          interstitial lung marking* | interstitial lung change* | prominent bronchovascular marking*
          prominent lung marking* | increased bronchovascular marking* | increased lung marking*
          coarse bronchovascular marking* | coarse lung marking* | coarsened bronchovascular marking*
          coarsened lung marking* | bronchovascular markings .. prominent | bronchovascular markings .. increased
          bronchovascular markings .. coarse* | bronchovascular markings .. accentuated | lung markings .. prominent
          lung markings .. increased | lung markings .. coarse* | lung markings .. accentuated
          interstitial markings .. prominent | interstitial markings .. increased | interstitial markings .. coarse*
          interstitial markings .. accentuated
        interstitial lung disease : actionable lungs < interstitial opacity
          interstitial lung disease | interstitial disease | interstitial pneumonia | interstitial pneumonitis | ild
          uip | nsip | reticular opacit* | reticular marking* | reticular densit*
          reticular interstitial | reticulonodular opacit* | reticulonodular marking*
          reticulonodular pattern | reticulonodular densit* | reticulonodular change* | reticulonodular interstitial
          reticular interstitial opacit* | reticular interstitial marking*
          reticular interstitial pattern | reticular lung opacit* | reticular lung marking* | reticular lung pattern
          reticulonodular interstitial opacit* | reticulonodular interstitial marking*
          reticulonodular interstitial pattern | reticulonodular lung opacit* | reticulonodular lung marking*
          reticulonodular lung pattern
        pulmonary fibrosis : actionable lungs < interstitial lung disease
          pulmonary fibrosis | pulmonary fibrotic | lung fibrosis | lung fibrotic | interstitial fibrosis
          interstitial fibrotic | parenchymal fibrosis | parenchymal fibrotic | basilar fibrosis | basilar fibrotic
          fibrosis .. lung* | fibrosis .. lobe | fibrosis .. base* | fibrotic .. lung* | fibrotic .. lobe
          fibrotic .. base* | usual interstitial pneumonia
        """
}
