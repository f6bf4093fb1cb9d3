extension ConceptTables {
    /// Muscles, bone lesions and soft tissues.
    static let softTissues = """
        muscle atrophy : minor muscles sided < atrophy
          muscle wasting | muscular atroph* | muscular wasting | fatty atroph* | fatty wasting | cuff atroph*
          cuff wasting | supraspinatus wasting | infraspinatus atroph* | infraspinatus wasting | muscle infiltration
          fatty infiltration .. muscle* | atroph* .. muscle* | atroph* .. supraspinatus | atroph* .. infraspinatus
          atroph* .. teres | atroph* .. subscapularis | muscle* .. atroph* | supraspinatus .. atroph*
          teres .. atroph*
        muscle tear : actionable muscles sided < tear
          muscle tear* | muscle rupture* | muscle injur* | gastrocnemius tear*
          gastrocnemius rupture* | gastrocnemius injur*
          hamstring injur* | quadriceps muscle tear* | tear* .. muscle*
          tear* .. gastrocnemius | tear* .. myotendinous | strain* .. muscle* | strain* .. gastrocnemius
          strain* .. myotendinous | muscle contusion*
        bone contusion : minor bones acute sided < contusion
          bone contusion* | bone bruis* | bony contusion* | bony bruis* | osseous contusion* | osseous bruis*
          marrow contusion* | marrow bruis* | marrow oedema | oedema .. marrow
          contusion* .. condyle | contusion* .. plateau | contusion* .. patell* | contusion* .. femur
          contusion* .. tibia*
        avascular necrosis : actionable bones sided < necrosis
          avascular necrosis | aseptic necrosis | osteonecrosis | avn | subchondral collapse
          subchondral lucency | subchondral insufficiency
        osteomyelitis : actionable bones sided < bone lesion
          osteomyel*
          destructive destruct* | bone loss | cortical loss
          destruct* .. phalan* | destruct* .. metatarsal | destruct* .. toe | erosive change* .. ulcer
          erosive change* .. phalan* | erosive change* .. metatars* | erosive change* .. tuberosity
          erosive change* .. toe
          sequestrum | involucrum
        bone lesion : actionable bones < lesion
          bone lesion* | bony lesion* | osseous lesion* | skeletal lesion* | marrow lesion* | lytic lesion*
          blastic lesion* | sclerotic lesion* | osteolytic lesion* | osteoblastic lesion* | expansile lesion*
          destructive process* | destructive osseous lesion* | destructive bone lesion* | destructive bony lesion* | destructive rib lesion*
          destructive skeletal lesion* | permeative lesion* | destructive lesion* | lytic | blastic | permeative | osteolytic | aggressive lesion*
          lesion* .. femur | lesion* .. femoral | lesion* .. tibia* | lesion* .. humer* | lesion* .. metaphysis
          lesion* .. fibula* | lesion* .. bone | lesion* .. bones | bone tumor*
          femur .. lesion | tibia .. lesion | humerus .. lesion | lytic focus
          lytic foci | lytic area* | sclerotic focus | sclerotic foci | sclerotic area* | bone mass | bone masses
        bone metastasis : actionable bones < metastasis
          bone metastasis | bone metastatic | osseous metastasis | osseous metastatic | bony metastasis
          bony metastatic | skeletal metastasis | skeletal metastatic | rib metastasis | rib metastatic
          suspicious bone lesion* | suspicious bone uptake | suspicious bone foci | suspicious bone focus
          suspicious bony lesion* | suspicious bony uptake | suspicious bony foci | suspicious bony focus
          suspicious osseous lesion* | suspicious osseous uptake | suspicious osseous foci
          suspicious osseous focus | suspicious rib lesion* | suspicious rib uptake | suspicious rib foci
          suspicious rib focus | suspicious skeletal lesion* | suspicious skeletal uptake | suspicious skeletal foci
          suspicious skeletal focus | aggressive bone lesion* | aggressive bone uptake | aggressive bone foci
          aggressive bone focus | aggressive bony lesion* | aggressive bony uptake | aggressive bony foci
          aggressive bony focus | aggressive osseous lesion* | aggressive osseous uptake | aggressive osseous foci
          aggressive osseous focus | aggressive rib lesion* | aggressive rib uptake | aggressive rib foci
          aggressive rib focus | aggressive skeletal lesion* | aggressive skeletal uptake | aggressive skeletal foci
          aggressive skeletal focus | metastatic bone lesion* | metastatic bone uptake | metastatic bone foci
          metastatic bone focus | metastatic bony lesion* | metastatic bony uptake | metastatic bony foci
          metastatic bony focus | metastatic osseous lesion* | metastatic osseous uptake | metastatic osseous foci
          metastatic osseous focus | metastatic rib lesion* | metastatic rib uptake | metastatic rib foci
          metastatic rib focus | metastatic skeletal lesion* | metastatic skeletal uptake | metastatic skeletal foci
          metastatic skeletal focus | destructive bone uptake | destructive bone foci
          destructive bone focus | destructive bony uptake | destructive bony foci
          destructive bony focus | destructive osseous uptake
          destructive osseous foci | destructive osseous focus | destructive rib uptake
          destructive rib foci | destructive rib focus | destructive skeletal uptake
          destructive skeletal foci | destructive skeletal focus | metastasis .. bone | metastasis .. bones
          metastasis .. skelet* | metastasis .. rib | metastasis .. femur | metastasis .. sternum
          metastasis .. iliac | fdg avid .. osseous | fdg avid .. bone | fdg avid .. skeletal
          fdg avid .. vertebral | fdg avid .. sternum | fdg avid .. iliac | fdg avid .. rib | fdg avid .. femoral
          hypermetabolic .. osseous | hypermetabolic .. bone | hypermetabolic .. skeletal
          hypermetabolic .. vertebral | hypermetabolic .. sternum | hypermetabolic .. iliac | hypermetabolic .. rib
          hypermetabolic .. femoral | lytic or blastic lesion* | suspicious pelvic uptake | focal vertebral uptake
          foci .. ribs | foci .. pelvis | foci .. spine | foci .. skeleton | foci .. sacrum | uptake .. ribs
          uptake .. pelvis | uptake .. skeleton | uptake .. sacrum | activity .. ribs | activity .. pelvis
          activity .. skeleton | activity .. sacrum
          focus .. iliac | focus .. sternum | focus .. rib
          focus .. vertebral body | focus .. femoral neck | iliac bone .. hypermetabolic | sternum .. hypermetabolic
          vertebral body .. hypermetabolic | rib .. hypermetabolic
        bone metastases : actionable bones < bone metastasis
          bone metastases | osseous metastases | bony metastases | skeletal metastases | metastases .. bone
          metastases .. bones | metastases .. skelet* | multiple .. sclerotic lesions | multiple .. sclerotic foci
          multiple .. lytic lesions | multiple .. lytic foci | multiple .. osseous lesions
          multiple .. osseous foci | multiple .. bone lesions | multiple .. bone foci
          numerous .. sclerotic lesions | numerous .. sclerotic foci | numerous .. lytic lesions
          numerous .. lytic foci | numerous .. osseous lesions | numerous .. osseous foci | numerous .. bone lesions
          numerous .. bone foci | widespread .. sclerotic lesions | widespread .. sclerotic foci
          widespread .. lytic lesions | widespread .. lytic foci | widespread .. osseous lesions
          widespread .. osseous foci | widespread .. bone lesions | widespread .. bone foci | superscan
          diffuse skeletal metasta* | diffuse osseous metasta* | widespread skeletal metasta*
          widespread osseous metasta* | sclerotic bone lesions | sclerotic osseous lesions
        solitary indeterminate focus : actionable bones sided
          solitary .. focus | solitary .. uptake | solitary .. activity | single .. focus | single .. uptake
          single .. activity | isolated .. focus | isolated .. uptake | isolated .. activity
          indeterminate .. focus | indeterminate .. uptake | indeterminate .. activity | nonspecific .. focus
          nonspecific .. uptake | nonspecific .. activity | uptake .. rib | uptake .. anterior | activity .. rib
          activity .. anterior | focus .. rib .. uptake | focus .. rib .. activity | focus .. ribs .. uptake
          focus .. ribs .. activity | rib .. uptake | rib .. activity
        degenerative uptake : minor joints < degenerative change
          degenerative uptake | degenerative activity | uptake .. joint* | uptake .. degenerative
          uptake .. arthritic | uptake .. knees | uptake .. shoulders | uptake .. spine | uptake .. facet*
          uptake .. wrists | uptake .. feet | activity .. joint* | activity .. degenerative | activity .. arthritic
          activity .. knees | activity .. shoulders | activity .. spine | activity .. facet* | activity .. wrists
          activity .. feet | periarticular uptake | periarticular activity | arthritic uptake | arthritic activity
          knees .. uptake | knees .. activity | shoulders .. uptake | shoulders .. activity | joints .. uptake
          joints .. activity | facet* .. uptake | facet* .. activity
        post-treatment marrow activity : minor bones
          marrow activity | marrow uptake | marrow stimulation | uptake .. marrow | activity .. marrow
        Paget disease : minor bones
          paget* disease | paget*
        prosthesis photopenia : benign joints device
          photopenia .. prosthe* | prosthe* .. photopen* | photopenic .. prosthe* | photopenic .. arthroplast*
        bone cyst : benign bones sided
          bone cyst | bone cysts | bony cyst | bony cysts | intraosseous cyst | intraosseous cysts
          subcortical cyst | subcortical cysts | unicameral cyst
          unicameral cysts | osseous cyst | osseous cysts
          cyst .. lunate | cyst .. capitate | cyst .. scaphoid | cyst .. bone | cysts .. lunate | cysts .. capitate
          cysts .. scaphoid | cysts .. bone
        enchondroma : benign bones sided
          enchondroma*
        hemangioma of bone : benign bones < hemangioma
          bone hemangioma* | osseous hemangioma* | bony hemangioma* | intraosseous hemangioma* | hemangioma* .. bone
          hemangioma* .. sacrum | hemangioma* .. iliac
        osteopenia : minor bones
          osteopen* | demineral* | decreased bone density | decreased bone mineralization
          decreased bone mineral density | decreased bony density | decreased bony mineralization
          decreased bony mineral density | decreased osseous density | decreased osseous mineralization
          decreased osseous mineral density | diminished bone density | diminished bone mineralization
          diminished bone mineral density | diminished bony density | diminished bony mineralization
          diminished bony mineral density | diminished osseous density | diminished osseous mineralization
          diminished osseous mineral density | reduced bone density | reduced bone mineralization
          reduced bone mineral density | reduced bony density | reduced bony mineralization
          reduced bony mineral density | reduced osseous density | reduced osseous mineralization
          reduced osseous mineral density | low bone density | low bone mineralization | low bone mineral density
          low bony density | low bony mineralization | low bony mineral density | low osseous density
          low osseous mineralization | low osseous mineral density | bone density .. decreased
          bone density .. diminished | bone density .. reduced | bone density .. low | mineralization .. decreased
          mineralization .. diminished | mineralization .. reduced | mineralization .. low
          bone mineral* .. decreased | bone mineral* .. diminished | bone mineral* .. reduced | bone mineral* .. low
          undermineral*
        bone sclerosis : minor bones < lesion
          sclerosis | sclerotic | osteosclero* | osteopetrosis | increased bone density
          increased bony density
        periosteal reaction : actionable bones sided
          periosteal reaction* | periosteal elevation | periosteal thickening | periosteal new bone | periostitis
        osseous deformity : minor bones sided < deformity
          bowing | bowed | bony deformit* | osseous deformit* | bone deformit* | humeral deformit* | femoral deformit*
          clavicular deformit* | skeletal deformit* | angular deformit* | deformit* .. humer* | deformit* .. clavic*
          deformit* .. femur | deformit* .. radius | deformit* .. tibia | clavicle .. deformit*
          humerus .. deformit* | radius .. deformit* | femur .. deformit*
        accessory ossicle : benign bones sided normalvariant
          ossicle* | os trigonum | os peroneum | os naviculare | accessory navicular* | os supranavic*
          accessory bone* | bipartite patella | unfused apophys*
        ulnar variance : benign wrist sided normalvariant
          ulnar variance
        enthesophyte : benign bones sided < degenerative change
          enthesophyt* | enthesopath*
        heel spur : benign ankle sided < enthesophyte
          heel spur* | heel enthesophyt* | plantar spur* | plantar enthesophyt* | achilles spur*
          achilles enthesophyt* | enthesophyt* .. calcan* | spur* .. calcan* | calcan* .. enthesophyt*
          calcan* .. spur*
        heterotopic ossification : minor soft-tissues sided
          heterotopic calcific* | heterotopic bone | myositis ossificans | ossific*
        hallux valgus : minor foot sided
          hallux valgus | hallux varus | hallux rigidus | bunion* | metatarsus varus | metatarsus adductus
          hammertoe* | hammer toe*
        plantar fasciitis : minor foot sided
          plantar fasciitis | plantar fasciopathy | plantar fibroma*
        soft tissue swelling : minor soft-tissues sided < swelling
          soft tissue* prominence | soft tissue* fullness | swelling .. soft tissue* | swelling .. malleol*
          swelling .. ankle | swelling .. dorsal | swollen .. soft tissue* | swollen .. malleol* | swollen .. ankle
          swollen .. dorsal | soft tissue* .. swollen | soft tissue* .. swelling | dorsal swelling
          lateral swelling | medial swelling | bimalleolar swelling | diffuse swelling | radial swelling
          ulnar swelling
        soft tissue gas : urgent soft-tissues acute < gas
          soft tissue gas | soft tissue emphysema | soft tissue air | subcutaneous gas | gas .. soft tissue*
          gas .. fascia* | gas .. subcutaneous
        subcutaneous emphysema : actionable soft-tissues acute < soft tissue gas
          subcutaneous emphysema | subcutaneous air | surgical emphysema | surgical air | chest wall emphysema
          chest wall air | air .. subcutaneous | air .. chest wall
        subcutaneous edema : minor soft-tissues sided < edema
          subcutaneous edema | subcutaneous oedema | soft tissue edema | soft tissue oedema | body wall edema
          body wall oedema | superficial edema | superficial oedema | edema .. subcutaneous | edema .. soft tissue*
          edema .. calf | edema .. fat | oedema .. subcutaneous | oedema .. soft tissue* | oedema .. calf
          oedema .. fat | anasarca
        cellulitis : minor soft-tissues acute sided
          cellulitis | subcutaneous .. stranding | subcutaneous .. reticulation | skin .. stranding
          skin .. reticulation | cobblestoning | subcutaneous strand* | subcutaneous fat stranding
          subcutaneous edema .. cellulitis | subcutaneous edema .. hyperemia
        soft tissue abscess : actionable soft-tissues acute sided < abscess
          soft tissue abscess* | subcutaneous abscess* | intramuscular abscess* | drainable abscess*
          abscess* .. thigh | abscess* .. back | abscess* .. hip | abscess* .. arm | abscess* .. soft tissue*
          abscess* .. buttock | subcutaneous .. collection*
        soft tissue hematoma : minor soft-tissues acute sided < hematoma
          soft tissue hematoma* | soft tissue haematoma* | muscle hematoma* | muscle haematoma* | muscular hematoma*
          muscular haematoma* | intramuscular hematoma* | intramuscular haematoma* | thigh hematoma*
          thigh haematoma* | subcutaneous hematoma* | subcutaneous haematoma* | hematoma* .. thigh
          hematoma* .. arm | hematoma* .. hip | hematoma* .. back | hematoma* .. buttock | hematoma* .. shoulder
          hematoma* .. muscle | arm hematoma* | hip hematoma* | buttock hematoma*
        calf hematoma : minor soft-tissues acute sided < soft tissue hematoma
          calf haematoma* | hematoma* .. calf | hematoma* .. gastrocnemius | hematoma* .. soleus | calf .. hematoma*
          calf .. collection* | gastrocnemius .. hematoma* | gastrocnemius .. collection* | soleus .. hematoma*
          soleus .. collection* | collection* .. calf | collection* .. gastrocnemius | collection* .. soleus
        soft tissue mass : actionable soft-tissues sided < mass
          soft tissue masses | soft tissue lesion* | soft tissue tumor* | soft tissue nodule* | subcutaneous mass
          subcutaneous masses | subcutaneous lesion* | subcutaneous tumor* | subcutaneous nodule*
          intramuscular mass | intramuscular masses | intramuscular lesion* | intramuscular tumor*
          intramuscular nodule* | mass .. thigh | mass .. arm | mass .. buttock | mass .. shoulder | mass .. calf
          mass .. soft tissue* | mass .. muscle* | masses .. thigh | masses .. arm | masses .. buttock
          masses .. shoulder | masses .. calf | masses .. soft tissue* | masses .. muscle* | soft tissue .. mass
        epidermal inclusion cyst : minor soft-tissues sided < cyst
          epidermal cyst* | inclusion cyst* | sebaceous cyst* | dermal cyst* | subcutaneous .. punctum
          subcutaneous .. sebaceous | dermal .. punctum | dermal .. sebaceous | lesion .. epidermal
          lesion .. skin surface
        subcutaneous node : benign soft-tissues sided < lymph node
          subcutaneous node* | subcutaneous lymph node* | superficial node* | superficial lymph node*
          node* .. thigh | node* .. buttock | node* .. hip | node* .. back | node .. subcutaneous
        growth plate fracture : actionable bones sided < fracture
          salter | salter harris | salter harris .. fracture* | physeal fracture* | physeal injur* | physeal widening | growth plate fracture*
          growth plate injur* | growth plate widening
        """
}
