extension ConceptTable {
    /// Pleura, mediastinum, and devices of the chest.
    static let chest = """
        pneumothorax; urgent; acute; label Pneumothorax; at pleura
            pneumothora*, hydropneumothora*, hemopneumothora*, tension pneumothora*, pleural air*
        pleural effusion; actionable; label Pleural Effusion; at pleura
            effusion, effusions, pleural effusion*, pleural fluid, hydrothora*, hemothora*, fluid in the pleural
            pleural fluid collection*, costophrenic .. blunt*, blunt* .. costophrenic, fluid in the .. fissure
            absent: pleural spaces .. clear, costophrenic .. sharp, costophrenic .. clear, pleural spaces .. normal
        empyema; urgent; acute; label Pleural Effusion; is pleural effusion; at pleura
            empyema*
        pleural thickening; minor; label Pleural Other; at pleura
            pleural thicken*, pleural scar*, pleural based thicken*, thicken* of the pleura, apical thicken*
            apical capping, pleural cap*, pleuroparenchymal scar*, pleural parenchymal scar*, fibrothora*
        pleural plaque; minor; at pleura
            pleural plaque*, calcified pleural, pleural calcif*
        enlarged mediastinum; actionable; label Enlarged Cardiomediastinum; at mediastinum
            mediastin* .. widen*, widen* .. mediastin*, mediastin* .. enlarg*, enlarg* .. mediastin*
            mediastin* .. prominen*, prominen* .. mediastin*, cardiomediastin* .. enlarg*, enlarg* cardiomediastin*
            absent: mediastin* .. normal, mediastin* .. within normal limits, mediastin* .. unremarkable
            absent: normal mediastin*, unremarkable mediastin*, cardiomediastin* .. normal
            absent: cardiomediastin* .. within normal limits, cardiomediastin* .. unremarkable
            absent: normal cardiomediastin*, unremarkable cardiomediastin*, normal .. mediastinal contour*
        mediastinal mass; actionable; at mediastinum
            mediastinal mass*, mediastinal lesion*, mass .. mediastin*
        mediastinal shift; urgent; acute; at mediastinum
            mediastinal shift, shift of the mediastin*, tracheal deviation, deviat* .. trachea, trachea .. deviat*
            absent: trachea .. midline, midline trachea
        pneumomediastinum; urgent; acute; at mediastinum
            pneumomediastin*, mediastinal air, mediastinal gas
        lymphadenopathy; actionable
            lymphadenopath*, adenopath*, enlarged lymph node*, enlarg* .. lymph node*, lymph node* .. enlarg*
            enlarged node*, pathologic* lymph node*, prominent lymph node*, hilar enlarg*, hilar fullness
            hilar prominen*, prominen* .. hilar, prominen* .. hilum, enlarg* .. hilum, prominent hila
            absent: hila .. normal, hilar .. normal, normal hila, hila .. unremarkable, hilar .. unremarkable
        hiatal hernia; minor; at stomach
            hiatal hernia*, hiatus hernia*, retrocardiac air fluid level
        elevated diaphragm; minor; at diaphragm
            elevat* .. hemidiaphragm*, hemidiaphragm* .. elevat*, elevat* .. diaphragm*, diaphragm* .. elevat*
            eventration*, hemidiaphragm paralys*, diaphragmatic eventration
        free air; urgent; acute
            free air, pneumoperitone*, free intraperitoneal air, free intraperitoneal gas, free subdiaphragmatic air
            free gas, air under the diaphragm, subdiaphragmatic free air, extraluminal air, extraluminal gas
        subcutaneous emphysema; actionable; acute
            subcutaneous emphysema, subcutaneous air, subcutaneous gas, soft tissue gas, soft tissue emphysema
        support device; benign; label Support Devices
            catheter, catheters, central line*, central venous line*, venous line*, picc, picc line*, midline catheter
            port, ports, mediport*, portacath*, port a cath*, chemoport*, pacemaker*, pacer*, pacing device
            pacing lead*, cardiac lead*, icd, aicd, defibrillator*, endotracheal tube*, et tube*, ett
            tracheostomy*, nasogastric tube*, ng tube*, enteric tube*, feeding tube*, gastric tube*, chest tube*
            thoracostomy tube*, pigtail*, dobhoff*, swan ganz, drainage tube*, drainage catheter*, drain, drains
            support apparatus, lines and tubes, tubes and lines, support line*, life support device*
            prosthetic .. valve*, catheter fracture*, lead fracture*, wire fracture*
            valve replacement*, valve prosthes*, mechanical valve*, artificial valve*
            intra aortic balloon*, vp shunt*, shunt catheter, shunt tube, vascular stent*, embolism coil*
            embolization coil*, monitoring device*
            spinal stimulator*, stimulator*, nerve stimulator*, leads, electrodes, medical device*, cannula*
        orthopedic hardware; benign; label Support Devices
            hardware, orthopedic plate*, surgical plate*, plate and screw*, screws, fixation rod*, harrington rod*
            spinal rod*, fixation device*, internal fixation, arthroplast*, prosthes*, joint replacement*
            intramedullary nail*, pedicle screw*, pinning, pins, fusion hardware, orthopedic fusion
            anterior cervical fusion
        malpositioned device; urgent; acute
            malposition*, right mainstem intubation, tip .. mainstem bronchus, misplaced
        surgical change; benign
            sternotom*, sternal wire*, sternal suture*, median sternotomy, cabg, bypass graft*, surgical clip*
            postsurgical change*, post surgical change*, postoperative change*, post operative change*
            surgical suture*, surgical change*, cholecystectom*, mastectom*, lobectom*, pneumonectom*, suture*
            surgical staple*, skin staple*, vascular clip*, hysterectom*, laminectom*, nephrectom*, splenectom*
            appendectom*
            craniotom*, thoracotom*, post therapeutic change*, postbiopsy change*, surgical material
        foreign body; actionable; acute
            foreign bod*, retained foreign, radiopaque foreign, bullet*, shrapnel, gunshot, metallic fragment*
        """
}
