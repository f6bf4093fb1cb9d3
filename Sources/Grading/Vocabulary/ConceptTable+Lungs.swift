extension ConceptTable {
    /// Lungs and airways.
    static let lungs = """
        opacity; actionable; label Lung Opacity; at lung
            opacit*, opacif*, increased densit*, ill defined densit*, patchy densit*, hazy densit*, streaky densit*
            linear densit*, focal densit*, basilar densit*, lung densit*, vague densit*, parenchymal densit*
            retrocardiac densit*, hazi*, airspace process, ground glass*, groundglass*, whiteout, white out
            absent: lungs .. clear, lung fields .. clear, clear lungs, lung .. clear, clear lung*, clear bilaterally
            absent: lungs .. normal, normal lungs, lungs .. unremarkable, unremarkable lungs, lung parenchyma .. clear
        airspace opacity; actionable; acute; label Lung Opacity; is opacity; at lung
            airspace disease*, air space disease*, airspace opacit*, air space opacit*, airspace opacif*
            air space opacif*, infiltrat*, alveolar opacit*, alveolar disease, airspace infiltrat*
            alveolar process, alveolar infiltrat*, airspace filling
        consolidation; actionable; acute; label Consolidation; is airspace opacity; at lung
            consolidat*, airspace consolidat*, air bronchogram*, air space consolidat*
        pneumonia; actionable; acute; label Pneumonia; is airspace opacity; from opacity, pneumonitis; at lung
            pneumonia*, bronchopneumonia*, lung infection, pulmonary infection*, infection, infections
            infectious process*, infectious, infectious infiltrate*, aspiration pneumon*
        pneumonitis; actionable; acute; from opacity; at lung
            pneumonitis, alveolitis, aspiration pneumonitis, aspiration
        tuberculosis; urgent; acute; from opacity, granuloma, cavity; at lung
            tuberculosis, tuberculous, tb, mycobacter*
        edema; actionable; acute; label Edema; is opacity; from interstitial change, congestion; at lung
            pulmonary edema, interstitial edema, alveolar edema, edema, pulmonary oedema, cephalization
            pulmonary vascular redistribution, kerley
        heart failure; actionable; acute; label Edema; from edema, congestion, cardiomegaly, pleural effusion; at heart
            heart failure, cardiac failure, chf, cardiac decompensation, cardiogenic failure, fluid overload
            volume overload, failure
        congestion; actionable; acute; label Edema?; at lung
            vascular congestion, pulmonary congestion, venous congestion, pulmonary venous hypertension
            vascular engorgement, vascular prominence, congestion, pulmonary vascular .. prominen*
            prominen* .. pulmonary vascul*, prominen* .. pulmonary vessel*, vascular .. congested
            pulmonary vascul* .. congest*, pulmonary vascul* .. engorg*, pulmonary vascul* .. increased
            indistinct* .. vascul*, increased pulmonary vascular*, pulmonary vascul* .. indistinct
            absent: pulmonary vascul* .. normal, pulmonary vascul* .. within normal limits, vascularity .. normal
            absent: pulmonary vascul* .. unremarkable, normal pulmonary vascul*, vascularity .. within normal limits
        atelectasis; minor; label Atelectasis; is opacity; from opacity, low lung volumes; at lung
            atelecta*, lung collapse, lobar collapse, collapse of the lung, lobe collapse
            collapse .. lobe, collapsed lung, subsegmental atelecta*, volume loss, plate like atelecta*
        low lung volumes; minor; at lung
            low lung volume*, lung volumes .. low, hypoinflat*, hypoventilat*, low volume*, poor inspirat*
            shallow inspirat*, decreased lung volume*, underinflat*, low inspiratory, diminished lung volume*
            lung volumes .. diminished, lung volumes .. decreased, small lung volume*, hypoaerat*
            suboptimal inspirat*, poor inspiratory, reduced lung volume*, hypoexpan*, underexpan*
        hyperinflation; minor; at lung
            hyperinflat*, hyperexpan*, hyperaerat*, overinflat*, flatten* .. diaphragm*, diaphragm* .. flatten*
            hyperlucen*, air trapping, overexpan*, increased ap diameter, large lung volume*
        emphysema; minor; from hyperinflation; at lung
            emphysema*, bulla, bullae, bullous*, bleb, blebs
        copd; minor; from hyperinflation, emphysema; at lung
            copd, obstructive pulmonary, obstructive lung, obstructive airway*, chronic lung disease
            chronic obstructive, reactive airway*, bronchitis, bronchitic, airways disease, airway disease
            chronic lung change*, chronic pulmonary disease, asthma, small airway*, bronchiolitis
        bronchial thickening; minor; at lung
            peribronchial thicken*, bronchial wall thicken*, peribronchial cuff*, bronchial thicken*, cuffing
        bronchiectasis; minor; at lung
            bronchiecta*
        interstitial change; minor; label Lung Opacity; is opacity; at lung
            interstitial marking*, interstitial opacit*, interstitial thicken*, interstitial pattern*, reticul*
            interstitial prominen*, interstitial lung disease*, interstitial disease*, reticulonodular*
            interstitial change*, prominen* .. interstiti*, interstitial densit*, septal thicken*, bronchovascular
            increased .. lung markings, coarse .. markings, coarsen* .. markings, interstitial infiltrate*
            interstitial coarsen*, increased markings, prominent markings
        fibrosis; minor; label Pleural Other; from interstitial change, scar; at lung
            pulmonary fibros*, fibros*, fibrotic*, honeycomb*
        scar; minor; label Lung Opacity; from opacity, interstitial change, atelectasis; at lung
            scarring, scar, scars, lung scar*, parenchymal scar*, apical scar*, fibronodular*, pulmonary scar*
        nodule; actionable; label Lung Lesion; is lung lesion; at lung
            nodule, nodules, pulmonary nodul*, lung nodul*, nodular densit*, nodular opacit*, nodular opacif*
            nodular lesion*
            pulmonary micronodul*, subpleural nodul*, noncalcified nodul*, non calcified nodul*
            solitary pulmonary nodul*
            nipple shadow*, nodular infiltrate*, nodular focus, nodular foci, ground glass nodul*
        lung lesion; actionable; label Lung Lesion; is mass; from nodule, lesion; at lung; for mass, lesion
            lung mass*, pulmonary mass*, hilar mass*, parahilar mass*, perihilar mass*, lung lesion*, lobe mass*
            pulmonary lesion*, lung cancer*, bronchogenic*, lung carcinoma*, lung neoplasm*, lung malignan*
            pulmonary malignan*, lung tumor*, cavitary lesion*, cavitary mass*, pulmonary neoplas*, midlung mass*
            suprahilar mass*, cavitary nodul*, pleural mass*, apical mass*, pulmonary carcinoma*
        cavity; actionable; at lung
            cavitat*, lobe cavity, lung cavit*, cavitary
        granuloma; benign; at lung; for calcification
            granuloma*, calcified granuloma*, calcified nodul*, granulomatous disease*, granulomatous infection*
            granulomatous process*
            granulomatous change*, granulomatous calcif*, ghon*, calcified hilar*, calcified lymph node*
            calcified mediastinal*, calcified node*, nodal calcif*, histoplasmosis, granulomatous
            calcified pulmonary nodul*, calcified lung nodul*
        sarcoidosis; minor; from lymphadenopathy, interstitial change; at lung
            sarcoid*
        pulmonary embolism; urgent; acute; at pulmonary artery
            pulmonary embol*, pulmonary arterial embol*, pulmonary thromboembol*, filling defect* .. pulmonary arter*
            embolus, emboli, embolism, pulmonary artery filling defect*, saddle embol*
        pulmonary hypertension; minor; at pulmonary artery
            pulmonary hypertension, pulmonary arterial hypertension, pulmonary artery hypertension
            enlarg* .. pulmonary arter*, pulmonary arter* .. enlarg*, prominent pulmonary arter*
            prominen* .. pulmonary arter*, dilat* .. pulmonary arter*, pulmonary arter* .. prominen*
        pulmonary infarct; urgent; acute; at lung; for infarct
            pulmonary infarct*, lung infarct*
        pulmonary contusion; actionable; acute; from opacity; at lung
            pulmonary contusion*, lung contusion*, pulmonary lacerat*
        mucus plug; minor; at lung
            mucus plug*, mucous plug*, mucoid impact*
        """
}
