extension SharedWordings {
    /// Recommendations; `{lesion}` only where the flag is set.
    static let adviceWordings = """
        advice.interval: [Follow-up|Repeat] {modality} in {interval} is recommended.
        advice.interval: Recommend {modality} in {interval}.
        advice.interval: [Recommended|Suggested] follow-up: {modality} in {interval}.
        advice.interval: Follow-up {modality} in {interval}.
        advice.interval: Follow-up with {modality} is recommended in {interval}. | {modality} in {interval} is advised.
        advice.staged: Follow-up {modality} at {interval} is recommended, {then}.
        advice.staged: Recommend {modality} at {interval}, {then}. | Repeat {modality} at {interval} is advised, {then}.
        advice.staged: [Recommended|Suggested] follow-up of the {lesion}: {modality} at {interval}, {then}.
        advice.staged: {modality} at {interval} for follow-up of the {lesion}, {then}.
        advice.choice: Consider CT of the chest in 3 months, PET/CT or tissue sampling of the {lesion}.
        advice.choice: Follow-up of the {lesion} with CT in 3 months, PET/CT or tissue sampling should be considered.
        advice.choice: CT in 3 months, PET/CT or biopsy of the {lesion} should be considered.
        advice.choice: Consider PET/CT, tissue sampling or CT of the chest in 3 months.
        advice.choice: Options for the {lesion} include CT in 3 months, PET/CT or biopsy.
        advice.modality: {modality} is recommended for [further evaluation|characterization] of the {lesion}.
        advice.modality: Recommend {modality} [for further evaluation|to evaluate the {lesion}].
        advice.modality: Further evaluation of the {lesion} with {modality} is recommended.
        advice.modality: {modality} is advised for the {lesion}. | Suggest {modality} to characterize the {lesion}.
        advice.needle: [Fine needle aspiration|Ultrasound-guided fine needle aspiration] of the {lesion} is recommended.
        advice.needle: Recommend fine needle aspiration of the {lesion}. | FNA of the {lesion} is recommended.
        advice.needle: Fine needle aspiration biopsy is advised for the {lesion}.
        advice.needle: Tissue sampling of the {lesion} by fine needle aspiration is recommended.
        advice.surveillance: Follow-up {modality} is recommended. | Recommend follow-up {modality}.
        advice.surveillance: Surveillance with {modality} is advised. | Follow-up by {modality} is suggested.
        advice.referral: Referral to {service} is recommended for the {lesion}. | Recommend {service} consultation.
        advice.referral: {service} consultation is advised for the {lesion}. | Referral to {service} is advised.
        advice.board: Multidisciplinary discussion or repeat {modality} within {interval} is recommended.
        advice.board: Recommend multidisciplinary discussion, or repeat {modality} within {interval}.
        advice.board: Discussion at tumor board or follow-up {modality} within {interval} is advised.
        advice.tissue: Tissue sampling of the {lesion} is recommended. | Biopsy of the {lesion} is recommended.
        advice.tissue: Recommend biopsy of the {lesion}. | Biopsy is advised for the {lesion}.
        advice.recall: Additional [imaging|views] and, if needed, ultrasound are recommended.
        advice.recall: Recall for additional imaging.
        advice.recall: Recommend additional diagnostic imaging. | Additional mammographic views are recommended.
        advice.screening: [Routine|Annual] screening mammography is recommended.
        advice.screening: Recommend routine screening mammography.
        advice.screening: Continue routine screening mammography. | Routine mammographic screening is advised.
        birads.0: BI-RADS [category |]0: Incomplete, additional imaging needed. | BI-RADS 0, incomplete assessment.
        birads.1: BI-RADS [category |]1: Negative. | BI-RADS 1, negative. | Assessment: BI-RADS 1, negative.
        birads.2: BI-RADS [category |]2: Benign. | BI-RADS 2, benign findings. | Assessment: BI-RADS 2, benign.
        birads.3: BI-RADS [category |]3: Probably benign. | BI-RADS 3, probably benign finding.
        birads.4: BI-RADS [category |]4: Suspicious. | BI-RADS 4, suspicious abnormality.
        birads.5: BI-RADS [category |]5: Highly suggestive of malignancy. | BI-RADS 5, highly suggestive of malignancy.
        birads.6: BI-RADS [category |]6: Known biopsy-proven malignancy. | BI-RADS 6, known malignancy.
        """

    /// Indications, histories and comparisons.
    static let contextWordings = """
        indication.reason: {reason}. | {reason}. | {age}-year-old {person} with {reason}. | History of {reason}.
        indication.reason: {age} year old {person}, {reason}. | Clinical history: {reason}. | {reason}
        indication.question: {reason}, rule out {q}. | Rule out {q}. | Evaluate for {q}. | {reason}; evaluate for {q}.
        indication.question: {reason}. [Question of|Query] {q}.
        indication.question: {age}-year-old {person} with {reason}, concern for {q}.
        indication.question: {reason}. Please assess for {q}. | Concern for {q}. | Question {q}.
        indication.screening: {reason}. | {reason} | {age}-year-old {person}, {reason}. | Indication: {reason}.
        history.smoking: Smoker. | Long smoking history. | Former heavy smoker. | [20|30|40] pack-year smoking history.
        history.smoking: Current tobacco use.
        history.cancer: F> History of breast cancer. | M> History of prostate cancer. | History of colon cancer.
        history.cancer: Known [lung cancer|melanoma|lymphoma]. | Status post treatment for [colon|kidney] cancer.
        history.cancer: Known metastatic disease. | History of malignancy.
        comparison.prior: {date}. | {kind} [of|from] {date}. | Prior {kind} dated {date}. | Prior study of {date}.
        comparison.prior: Comparison is made with the {kind} of {date}. | {kind}, {date}. | Most recent {kind} {date}.
        comparison.none: None. | None available. | None. | [|] | No prior studies.
        comparison.none: None | No prior [exams|imaging] available. | [|]
        """
}
