extension ConceptTables {
    /// Diseases of bones, joints and soft tissues that have a name of their own.
    static let boneDisease = """
        bone marrow edema : minor bones sided < edema, bone contusion
          marrow edema | bone marrow edema | bone edema | edema .. marrow | marrow .. edema | edema like marrow signal | osseous edema
        marrow infiltration : actionable bones < vertebral metastases
          marrow infiltrat* | marrow replace* | marrow infiltrative | infiltrat* .. marrow | replacement .. marrow | marrow reconversion
        bone infarct : minor bones sided < infarct, avascular necrosis
          bone infarct* | medullary infarct* | osseous infarct* | infarct* .. bone | marrow infarct*
        Legg-Calve-Perthes disease : actionable hip sided < avascular necrosis
          legg calve* | perthes* | legg calve perthes disease
        gout : minor joints sided < erosive arthritis
          gout | gouty | tophus | tophi | tophaceous | gouty arthritis | gouty arthropathy | gouty tophus | gouty tophi | tophaceous gout | urate
        rheumatoid arthritis : minor joints < inflammatory arthritis
          rheumatoid | rheumatoid arthritis | rheumatoid arthropathy | rheumatoid change* | rheumatoid disease
        inflammatory arthritis : actionable joints sided < erosive arthritis
          inflammatory arthritis | inflammatory arthropathy | psoriatic arthritis | psoriatic arthropathy | psoriatic | reactive arthritis | arthritis mutilans
          juvenile idiopathic arthritis
        arthritis : minor joints sided
          arthritis | arthritic | arthritic change* | arthritides | arthropath*
        erosive change : actionable joints sided < erosion, erosive arthritis
          erosive change* | erosion* | marginal erosion* | periarticular erosion* | articular erosion* | osseous erosion* | bone erosion* | bony erosion*
          cortical erosion* | erosive
        erosive osteoarthritis : minor joints < osteoarthritis, erosive arthritis
          erosive arthritis | erosive osteoarthritis | erosive arthropathy
        neuropathic arthropathy : actionable joints sided
          neuropathic arthropath* | neuropathic joint* | charcot* | neuroarthropath* | neuropathic change*
        hemophilic arthropathy : minor joints
          hemophilic arthropath*
        pannus : minor joints < synovitis
          pannus
        pigmented villonodular synovitis : actionable joints sided < synovitis
          villonodular | pigmented villonodular synovitis | pvns | tenosynovial giant cell tumor* | giant cell tumor of the tendon sheath
        synovial chondromatosis : minor joints sided < loose body
          synovial chondromatosis | synovial osteochondromatosis | osteochondromatosis
        synovial thickening : minor joints sided < synovitis
          synovial thicken* | synovial prolif* | synovial hypertroph* | synovial enhance*
        osteochondritis dissecans : actionable joints sided < osteochondral lesion
          osteochondritis dissecans | osteochondritis
        osteochondroma : benign bones sided < bone lesion, enchondroma
          osteochondroma* | exostos*
        osteoid osteoma : minor bones sided < bone lesion, enchondroma
          osteoid osteoma*
        chondroid lesion : minor bones sided < bone lesion, enchondroma
          chondroid lesion* | cartilaginous lesion* | chondroid tumor* | chondroid matrix
        bone island : benign bones < bone sclerosis, bone cyst
          bone island* | enostos*
        osteoma : benign bones < bone lesion
          osteoma | osteomas
        non-ossifying fibroma : benign bones sided < bone lesion, bone cyst
          nonossifying fibroma* | non ossifying fibroma* | fibrous cortical defect* | fibroxanthoma*
        fibrous dysplasia : minor bones sided < bone lesion, bone cyst
          fibrous dysplasia | osteofibrous dysplasia
        aneurysmal bone cyst : actionable bones sided < bone cyst
          aneurysmal bone cyst*
        subchondral cyst : benign joints sided < bone cyst
          subchondral cyst* | geode* | subchondral geode* | intraosseous ganglion* | subchondral cystic change*
        osteosarcoma : actionable bones sided < malignancy, bone lesion
          osteosarcoma* | chondrosarcoma* | ewing* | ewing* sarcoma* | sarcoma of bone | bone sarcoma*
        giant cell tumor : actionable bones sided < bone lesion
          giant cell tumor* | chondroblastoma* | chondromyxoid fibroma*
        myeloma : actionable bones < malignancy
          myeloma | myelomas | multiple myeloma | plasmacytoma* | myelomatous
        transient osteoporosis : minor hip sided < bone marrow edema
          transient osteoporosis | transient osteoporosis of the hip | transient marrow edema | regional migratory osteoporosis
        osteoporosis : minor bones < osteopenia
          osteoporo*
        rickets : actionable bones < osteopenia
          rickets | osteomalac* | rachitic
        renal osteodystrophy : minor bones < bone sclerosis
          osteodystrophy | renal osteodystrophy | rugger jersey
        insufficiency fracture : actionable bones sided < stress fracture
          insufficiency fracture* | subchondral insufficiency fracture* | insufficiency injur*
        pathologic fracture : actionable bones sided < fracture
          pathologic* fracture* | pathologic .. fracture* | fracture* .. pathologic*
        avulsion fracture : actionable bones sided < fracture, tear
          avuls* | avulsion fracture* | avulsion injur* | avulsion fragment* | avulsed fragment* | avuls* .. tuberosity | avuls* .. spine | avuls* .. apophys*
          segond fracture* | avuls* .. malleol* | avuls* .. base | bony avulsion* | avuls* .. styloid | avuls* .. trochanter
        occult fracture : actionable bones sided < fracture
          occult fracture* | occult .. fracture*
        nonunion : minor bones sided < healed fracture
          nonunion | non union | nonunited | ununited | delayed union | pseudarthros* | pseudoarthros* | fracture nonunion
        callus : minor bones sided < healed fracture
          callus | callus formation | bridging callus
        malunion : minor bones sided < healed fracture
          malunion | malunited
        buckle fracture : actionable bones sided < fracture, growth plate fracture
          buckle fracture* | torus fracture* | greenstick fracture*
        slipped capital femoral epiphysis : actionable hip sided
          slipped capital femoral | scfe | sufe | slipped epiphysis | slipped capital femoral epiphys* | slipped upper femoral epiphys*
        hip dysplasia : actionable hip sided < osseous deformity
          hip dysplasia | acetabular dysplasia | developmental dysplasia | developmental dysplasia of the hip | ddh | dysplas* .. hip
        femoroacetabular impingement : minor hip sided < impingement
          femoroacetabular impinge* | fai | cam deformit* | cam lesion* | cam morpholog* | pincer | pincer deformit* | cam type impingement
          pincer type impingement | cam impingement
        Lisfranc injury : actionable foot sided < ligament tear, subluxation
          lisfranc | lisfranc injur* | lisfranc widen* | lisfranc dissociation | lisfranc tear* | lisfranc fracture* | lisfranc fracture dislocation*
        scapholunate dissociation : actionable wrist sided < subluxation
          scapholunate dissociat* | scapholunate widen* | widen* .. scapholunate | scapholunate interval .. wid* | slac wrist | slac
        syndesmotic injury : actionable ankle sided < ligament tear, subluxation
          syndesmo* injur* | syndesmo* tear* | syndesmo* disrupt* | syndesmo* widen* | widening .. syndesmo* | widen* .. mortise
        patellar subluxation : minor knee sided < subluxation, patellar dislocation
          patellar subluxat* | patella subluxat* | patellar maltracking | lateral patellar tilt | patellar tilt | sublux* .. patella
        patella alta : benign knee sided
          patella alta | patella baja | high riding patella | trochlear dysplasia
        biceps subluxation : actionable shoulder sided < subluxation, biceps tendon tear
          biceps sublux* | biceps tendon sublux* | biceps dislocat* | biceps tendon dislocat* | biceps .. dislocat* | biceps .. sublux* | sublux* .. biceps
        capsular thickening : minor shoulder sided < thickening, adhesive capsulitis
          capsular thicken* | rotator interval thicken* | thicken* .. rotator interval | axillary recess thicken* | axillary pouch thicken* | capsule .. thicken*
        TFCC tear : actionable wrist sided < tear
          tfcc tear* | tfcc perforat* | triangular fibrocartilage tear* | triangular fibrocartilage complex tear* | tfcc injur* | tfcc .. tear*
          tear* .. tfcc | tear* .. triangular fibrocartilage | triangular fibrocartilage .. tear* | triangular fibrocartilage .. perforat* | tfc tear*
        scapholunate ligament tear : actionable wrist sided < ligament tear
          scapholunate ligament tear* | tear* .. scapholunate | scapholunate .. tear* | scapholunate .. torn | scapholunate .. disrupt*
        lunotriquetral ligament tear : actionable wrist sided < ligament tear
          lunotriquetral .. tear* | tear* .. lunotriquetral | lunotriquetral ligament tear*
        talofibular ligament tear : actionable ankle sided < ligament tear
          talofibular .. tear* | tear* .. talofibular | torn .. talofibular | atfl tear* | atfl .. tear* | tear* .. atfl | talofibular .. torn | talofibular .. sprain*
        deltoid ligament tear : actionable ankle sided < ligament tear
          deltoid ligament tear* | tear* .. deltoid ligament | deltoid ligament .. torn
        ulnar collateral ligament tear : actionable elbow sided < ligament tear
          ulnar collateral .. tear* | ucl tear* | ucl .. tear* | tear* .. ulnar collateral | gamekeeper* | skier* thumb | stener*
        quadriceps tendon tear : actionable knee sided < tendon tear, patellar tendon tear
          quadriceps tendon tear* | quadriceps tendon rupture* | quadriceps rupture* | quadriceps .. tear* | tear* .. quadriceps | quadriceps .. torn
        peroneal tendon tear : actionable ankle sided < tendon tear
          peron* tendon tear* | peron* tear* | tear* .. peron* | peron* .. tear* | peron* .. torn
        gluteal tendon tear : actionable hip sided < tendon tear
          gluteal tear* | gluteus .. tear* | gluteal .. tear* | tear* .. glute* | gluteal rupture*
        triceps tendon tear : actionable elbow sided < tendon tear
          triceps .. tear* | tear* .. triceps | triceps rupture* | triceps .. torn
        plantar plate tear : minor foot sided < tear
          plantar plate .. tear* | tear* .. plantar plate | turf toe | plantar plate injur*
        meniscal root tear : actionable knee sided < meniscal tear
          root tear* | meniscal root .. tear* | ramp lesion* | ramp tear*
        meniscal extrusion : minor knee sided < meniscal degeneration
          menisc* .. extru* | extru* .. menisc*
        meniscal cyst : minor knee sided < cyst, paralabral cyst
          meniscal cyst* | parameniscal cyst*
        discoid meniscus : minor knee sided normalvariant < meniscal tear
          discoid menisc* | discoid .. menisc*
        meniscectomy : benign knee sided device < postoperative change
          meniscectom*
        bucket handle tear : actionable knee sided < meniscal tear
          bucket handle | bucket handle tear* | bucket handle .. tear* | flipped menisc* | displaced meniscal fragment*
        Bankart lesion : actionable shoulder sided < labral tear, fracture
          bankart | bankart lesion* | bankart fracture* | bony bankart | bony bankart lesion* | bankart tear* | bankart injur* | osseous bankart
        SLAP tear : actionable shoulder sided < labral tear
          slap | slap tear* | slap lesion* | slap injur*
        acetabular labral tear : actionable hip sided < labral tear
          acetabular labral tear* | acetabular labr* .. tear* | tear* .. acetabular labrum
        lateral epicondylitis : minor elbow sided < tendinosis
          lateral epicondylitis | tennis elbow | common extensor tendin* | common extensor .. tendin* | lateral epicondyl*
        medial epicondylitis : minor elbow sided < tendinosis
          medial epicondylitis | golfer* elbow | common flexor tendin* | medial epicondyl*
        de Quervain tenosynovitis : minor wrist sided < tenosynovitis
          de quervain tenosynovitis | de quervain* | de quervain* disease | de quervain* tenosynovitis
        carpal tunnel syndrome : minor wrist sided
          carpal tunnel syndrome | median nerve .. enlarge* | median nerve swelling | flattening .. median nerve
        ulnar impaction : minor wrist sided
          ulnar impaction | ulnocarpal impaction | ulnar abutment | ulnocarpal abutment
        Kienbock disease : minor wrist sided < avascular necrosis
          kienbock* | preiser*
        Osgood-Schlatter disease : minor knee sided
          osgood* | osgood schlatter* | sinding larsen*
        tarsal coalition : minor foot sided
          coalition* | tarsal coalition* | calcaneonavicular coalition* | talocalcaneal coalition*
        Morton neuroma : minor foot sided
          morton* neuroma* | neuroma* | intermetatarsal neuroma*
        Haglund deformity : minor foot sided < osseous deformity
          haglund*
        sesamoiditis : minor foot sided
          sesamoiditis | freiberg*
        pes planus : benign foot sided < hallux valgus
          pes planus | flatfoot | flat foot | pes planovalgus | pes cavus
        angular deformity : minor bones sided < deformity, hallux valgus
          genu varum | genu valgum | genu valgus | clubfoot | valgus deformit* | varus deformit* | valgus angulat* | varus angulat* | valgus alignment | varus alignment
        trochanteric bursitis : minor hip sided < bursitis
          trochanteric burs* | greater trochanteric burs* | trochanteric bursal fluid | greater trochanteric pain | fluid .. trochanteric bursa
        prepatellar bursitis : minor knee sided < bursitis
          prepatellar burs* | infrapatellar burs* | pes anserin* burs*
        olecranon bursitis : minor elbow sided < bursitis
          olecranon burs*
        muscle edema : minor muscles sided < edema, muscle tear
          muscle edema | muscular edema | intramuscular edema | edema .. muscle | edema .. muscles | edema .. musculature | denervation edema
        muscle strain : minor muscles acute sided < muscle tear
          muscle strain* | myotendinous strain* | hamstring strain* | gastrocnemius strain* | strain of
        hamstring tear : actionable muscles sided < muscle tear, tendon tear
          hamstring .. tear* | tear* .. hamstring | hamstring tear* | hamstring avuls* | hamstring rupture*
        myositis : actionable muscles acute
          myositis | pyomyositis | polymyositis | rhabdomyolys*
        compartment syndrome : urgent muscles acute sided
          compartment syndrome
        necrotizing fasciitis : urgent soft-tissues acute < soft tissue gas, infection
          necrotizing fasciitis | necrotizing soft tissue infection* | necrotizing infection*
        plantar fascia thickening : minor foot sided < plantar fasciitis, thickening
          plantar fascia .. thicken* | thicken* .. plantar fascia
        fasciitis : actionable soft-tissues acute < inflammation
          fasciitis
        Morel-Lavallee lesion : minor soft-tissues sided < fluid collection, lesion
          morel lavall* | morel lavall* lesion* | closed degloving
        fat necrosis : benign -
          fat necrosis | fat necroses
        oil cyst : benign breast sided < benign calcifications, breast cyst
          oil cyst* | lipid cyst*
        sarcoma : actionable - < malignancy
          sarcoma* | liposarcoma* | soft tissue sarcoma* | undifferentiated pleomorphic sarcoma*
        elastofibroma : benign soft-tissues < mass
          elastofibroma*
        lymphedema : minor soft-tissues sided < subcutaneous edema
          lymphedema
        soft tissue ulcer : minor soft-tissues sided < ulcer
          soft tissue ulcer* | skin ulcer* | pressure ulcer* | decubitus | decubitus ulcer* | foot ulcer* | plantar ulcer* | ulcer .. heel | ulcer .. foot | sacral ulcer*
        soft tissue calcification : benign soft-tissues < calcification
          soft tissue calcific* | calcific* .. soft tissue*
        joint space narrowing : minor joints sided < narrowing, osteoarthritis
          joint space narrow* | joint space loss | narrow* .. joint space* | joint space* .. narrow* | loss .. joint space* | joint space .. reduced | reduced joint space*
        bone destruction : actionable bones sided < bone lesion, osteomyelitis
          cortical destruct* | bone destruct* | bony destruct* | osseous destruct* | destruct* .. bone | destruct* .. cortex
        osteitis : minor joints sided
          osteitis | osteitis pubis | osteitis condensans
        periosteal osteoarthropathy : minor bones < periosteal reaction
          hypertrophic osteoarthropathy
        """
}
