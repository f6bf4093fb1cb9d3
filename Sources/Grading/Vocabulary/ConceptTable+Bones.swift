extension ConceptTable {
    /// Bones, joints, ligaments.
    static let bones = """
        fracture; actionable; acute; label Fracture
            fracture*, fractured, avulsion*, chip avulsion*, bone fragment*, cortical disrupt*, buckle fracture*
            hill sachs*, bankart*, torus fracture*, periprosthetic fracture*
        dislocation; urgent; acute
            dislocat*, joint dislocat*, fracture dislocat*, malalign*
            absent: alignment .. normal, normal alignment, alignment .. anatomic, anatomic alignment
            absent: alignment .. maintained, alignment .. preserved
        subluxation; actionable
            sublux*
        joint effusion; minor; at joint; for pleural effusion
            joint effusion*, knee effusion*, effusion .. joint, suprapatellar effusion*, fat pad sign, fat pad elevat*
            hip effusion*, elbow effusion*, shoulder effusion*, glenohumeral effusion*, lipohemarthro*, hemarthro*
        osteoarthritis; benign
            osteoarthri*, degenerative joint*, joint space narrow*, degenerative arthri*, arthrosis, arthropath*
            arthritic*, djd, joint space loss, narrow* .. joint, joint space .. narrow*, arthritis
            degenerative change*, degenerative disease, degenerat*, degenerative type change*
            hypertrophic change*, osteophyt*, spur, spurs, spurring
        inflammatory arthritis; actionable; at joint
            rheumatoid*, inflammatory arthr*, erosion, erosions, erosive*, gout*, septic arthritis
        osteomyelitis; urgent; acute; at bone; for pneumonia
            osteomyelit*, bone infection*, bone destruct*, periosteal reaction*
        bone lesion; actionable; is lesion; at bone; for lesion, mass, metastasis, lung lesion
            bone lesion*, bony lesion*, osseous lesion*, lytic*, lytic lesion*, blastic*, sclerotic lesion*, osseous metast*
            bone metast*, bony metast*, skeletal metast*, osseous metastatic*, lucent lesion*, sclerotic focus
            bony abnormalit* .. suspicious, osteochondroma*, enchondroma*, bone tumor*, osteosarcoma*, sclerotic foci
        osteopenia; benign; at bone
            osteopeni*, osteoporo*, demineraliz*, decreased bone densit*, bone demineral*, decreased mineral*
        avascular necrosis; actionable; at bone
            avascular necro*, osteonecro*, avn
        bone edema; minor; at bone; for edema
            marrow edema, bone bruise*, bone contusion*, bone marrow edema, marrow contusion*, marrow signal abnormal*
        old bone deformity; benign; at bone
            rib deformit*, deformity of the .. rib*, old trauma, posttraumatic deform*, chronic deformit*
            post traumatic deform*, old injury, deform* .. clavic*, clavic* .. deform*
            absent: ribs .. intact, bones .. intact
        ligament tear; actionable; at ligament; for tendon tear
            ligament* tear*, tear .. ligament*, cruciate .. tear, acl tear*, pcl tear*, mcl tear*, collateral .. tear
            cruciate ligament* rupture*, torn .. ligament*, ligament* .. torn, ligament* disrupt*, ligament* rupture*
            cruciate ligament .. tear, acl .. torn
            absent: cruciate ligament* .. intact, collateral ligament* .. intact, ligaments .. intact
        sprain; minor; at ligament
            sprain*, ligament* thicken*, thicken* .. ligament*, ligament* injur*
        meniscal tear; actionable; at meniscus; for tendon tear
            menisc* tear*, tear .. menisc*, menisc* .. tear, torn .. menisc*, bucket handle*, menisc* .. torn
            absent: menisc* .. intact, menisc* .. normal
        meniscal degeneration; benign; at meniscus; for osteoarthritis
            menisc* degenerat*, degenerat* .. menisc*, myxoid degenerat*, myxoid change*, menisc* signal
        tendon tear; actionable; at tendon
            rotator cuff tear*, tendon tear*, tear .. tendon*, tendon .. tear, torn .. tendon, supraspinatus tear*
            tear .. supraspin*, supraspin* .. tear, full thickness tear*, partial thickness tear*, partial tear*
            cuff .. tear, tendon rupture*, split tear*, biceps tear*, tendon .. torn, tear, tears, tearing
            absent: rotator cuff .. intact, tendons .. intact, tendon .. intact
        tendinopathy; minor; at tendon
            tendinopath*, synovit*, tendinit*, tendinos*, tendonit*, tenosynov*, epicondylit*, tendinopathic*
        bursitis; minor; at joint
            bursitis, bursal fluid, bursal effusion*
        labral tear; actionable; at labrum; for tendon tear
            labral tear*, tear .. labr*, labr* .. tear, slap lesion*, slap tear*, labral degenerat*
        impingement; minor; at joint
            impingement, subacromial narrow*, subacromial space narrow*, os acromiale, impinging
        cartilage defect; minor; at cartilage
            chondromalac*, cartilage defect*, cartilage loss, osteochondral defect*, chondral*, osteochondral lesion*
            cartilage thin*, osteochondritis, chondral defect*, cartilage irregular*
        loose body; minor; at joint
            loose bod*, intraarticular bod*, intra articular bod*
        popliteal cyst; benign; is cyst; at joint
            baker's cyst*, bakers cyst*, popliteal cyst*, baker cyst*, ganglion*, meniscal cyst*, parameniscal cyst*
        plantar fasciitis; minor; at foot
            plantar fasciit*, heel spur*, calcaneal spur*
        hip dysplasia; actionable; at joint
            hip dysplas*, slipped capital*, scfe, acetabular dysplas*
        """
    /// What may be anywhere: soft tissue, masses, cysts, calcification.
    static let softTissue = """
        mass; actionable; label Lung Lesion
            mass, masses, mass lesion*, tumor*, tumour*, neoplas*, malignan*, carcinoma*, cancer*, lymphoma*, sarcoma*
            soft tissue mass*, adenocarcinoma*, solid mass*
        lesion; actionable
            lesion, lesions, hypodens*, hypoattenuat*, low attenuation focus, low densit* lesion*, hypoechoic focus
            enhancing focus, focal lesion*
        metastasis; actionable; from mass, lesion, lung lesion, nodule, bone lesion, liver lesion
            metast*, metastatic disease*, metastatic lesion*
        cyst; minor
            cyst, cysts, cystic lesion*, cystic structure*, cystic mass*, cystic
        hemangioma; benign
            hemangioma*
        lipoma; benign
            lipoma*
        calcification; benign
            calcif*, phlebolith*, calcific density
        soft tissue swelling; minor; acute; at soft tissue, ligament, tendon, joint, ankle, foot, knee, wrist; for edema
            soft tissue swell*, swelling, soft tissue edema, soft tissue fullness, edematous, soft tissue thicken*
            soft tissue injur*, cellulitis
        muscle injury; minor; at muscle; for brain atrophy, tendon tear
            muscle tear*, muscle strain*, muscle edema, muscle atroph*, muscular atroph*, muscle spasm*
        stenosis; actionable
            stenosis, stenoses, stenotic, stricture*
        obstruction; actionable; acute
            obstruct*, obstructing
        dilatation; minor
            dilated, dilatation, dilation
        increased uptake; actionable
            increased uptake, abnormal uptake, increased activity, hypermetabolic*, fdg avid*, avid foc*, avid
            hot spot*
            abnormal activity, focal uptake, tracer uptake .. increased, increased radiotracer, abnormal accumulat*
        """
}
