extension ConceptTables {
    /// Joints, cartilage, ligaments and tendons.
    static let joints = """
        osteoarthritis : minor joints sided < degenerative change, arthritis
          osteoarthr* | degenerative arthritis | degenerative joint disease | degenerative arthropathy
          degenerative arthrosis | significant joint disease | joint joint disease | arthrosis
          joint spaces narrow* | joint spaces loss | compartment narrow* | compartment loss
          joint space .. loss | narrow* .. compartment
          loss .. compartment | djd | degenerat* .. joint*
          degenerat* .. knee | degenerat* .. ankle | degenerat* .. shoulder* | degenerat* .. hand
          degenerat* .. wrist | degenerat* .. foot | degenerat* .. compartment* | degenerat* .. midfoot
          degenerat* .. subtalar | joint* .. degenerat* | knee .. degenerat* | shoulder* .. degenerat*
          ankle .. degenerat* | subchondral sclerosis | tricompartment* change* | tricompartment* arthr*
          tricompartment* disease | bicompartment* change* | bicompartment* arthr* | bicompartment* disease
          cartilage loss .. osteophyt*
        hip osteoarthritis : minor hip sided < osteoarthritis
          hip arthritis | hip arthrosis | osteoarthr* .. hip | osteoarthr* .. hips | degenerat* .. hip
          degenerat* .. hips | hip .. osteoarthr* | hip .. degenerat* | hip .. joint space narrow* | hip .. narrowed
          hips .. osteoarthr* | hips .. degenerat* | hips .. joint space narrow* | hips .. narrowed | narrow* .. hip
        glenohumeral osteoarthritis : minor shoulder sided < osteoarthritis
          glenohumeral arthritis | glenohumeral arthrosis | glenohumeral arthropathy | glenohumeral cartilage loss
          shoulder osteoarthr* | shoulder arthritis | shoulder arthrosis | shoulder arthropathy | shoulder narrow*
          shoulder cartilage loss | glenohumeral joint arthritis | glenohumeral joint arthrosis
          glenohumeral joint arthropathy | glenohumeral joint cartilage loss | osteoarthr* .. glenohumeral
          narrow* .. glenohumeral | loss .. glenohumeral | glenohumeral .. osteoarthr* | glenohumeral .. narrow*
          glenohumeral .. degenerat* | glenohumeral .. loss | degenerat* .. glenohumeral
        acromioclavicular osteoarthritis : minor shoulder sided < osteoarthritis
          acromioclavicular arthropathy | ac osteoarthr* | ac arthritis | ac arthrosis | ac arthropathy
          ac hypertroph* | ac degenerat* | acromioclavicular joint arthritis | acromioclavicular joint arthrosis
          acromioclavicular joint arthropathy | acromioclavicular joint degenerat* | ac joint arthropathy
          osteoarthr* .. acromioclavicular | osteoarthr* .. ac joint* | arthrosis .. acromioclavicular
          arthrosis .. ac joint* | degenerat* .. acromioclavicular | degenerat* .. ac joint*
          arthritic .. acromioclavicular | arthritic .. ac joint* | acromioclavicular .. osteoarthr*
          acromioclavicular .. arthrosis | acromioclavicular .. arthritis | acromioclavicular .. degenerat*
          acromioclavicular .. hypertroph* | ac joint* .. osteoarthr* | ac joint* .. arthrosis
          ac joint* .. arthritis | ac joint* .. degenerat* | ac joint* .. hypertroph*
        erosive arthritis : actionable joints sided < erosion, arthritis
          erosion* .. joint* | erosion* .. interphal* | erosion* .. metacarp* | erosion* .. carpus
          erosion* .. carpal
        septic arthritis : urgent joints acute sided < infection, arthritis
          septic arthritis | septic arthropathy | septic joint*
        chondrocalcinosis : minor joints sided < calcification
          chondrocalcinosis | meniscal calcific* | cartilage calcific* | calcific* .. menisc* | pseudogout | cppd
        chondromalacia : minor cartilage sided
          chondromalacia | cartilage irregularit* | cartilage wear | cartilage fibrillation | cartilage damage
          cartilage lesion* | chondral loss | chondral thinning | chondral defect* | chondral fissur*
          chondral irregularit* | chondral wear | chondral fibrillation | chondral damage | chondral lesion*
          cartilage .. loss | cartilage .. thinning | cartilage .. thinned | cartilage .. defect*
          cartilage .. fissur* | loss .. cartilage | thinning .. cartilage | defect* .. cartilage | chondrosis
        osteochondral lesion : actionable joints sided < lesion
          osteochondral lesion* | osteochondral defect* | osteochondral injur* | osteochondral fracture*
          osteochondral fragment* | osteochondritis* | ocd | ocl | osteochondral .. lesion | osteochondral .. defect
        loose body : minor joints sided
          loose bod* | intraarticular bod* | intraarticular fragment* | intra articular bod*
          intra articular fragment* | joint mice
        joint effusion : minor joints sided graded < fluid
          joint fluid | knee fluid | ankle effusion* | ankle fluid | hip effusion* | hip fluid | elbow effusion*
          elbow fluid | suprapatellar fluid | glenohumeral effusion* | glenohumeral fluid | tibiotalar fluid
          hemorrhagic joint effusion* | hemorrhagic joint joint effusion* | hemorrhagic joint fluid
          shoulder effusion* | shoulder fluid | wrist effusion* | wrist fluid | subtalar effusion* | subtalar fluid
          effusion* .. joint | effusion* .. knee | effusion* .. suprapatellar | effusion* .. tibiotalar
          joint .. effusion* | knee .. effusion* | suprapatellar .. effusion* | tibiotalar .. effusion*
          hemarthros* | haemarthros* | fat pad sign* | sail sign | anterior fat pad | posterior fat pad
          fat pad* .. elevat* | fat pad* .. displac* | elevat* .. fat pad* | displac* .. fat pad*
          suprapatellar fullness
        lipohemarthrosis : actionable knee acute sided
          lipohemarthros* | lipohaemarthros* | fat fluid level* | fat blood level*
        synovitis : minor joints sided
          synovitis | pigmented villonodular
          capsulitis
        Baker cyst : minor knee sided < popliteal cyst
          baker* cyst* | baker*
        popliteal cyst : minor knee sided < cyst
          popliteal cyst* | cyst* .. popliteal | popliteal fossa .. cyst*
        ganglion cyst : benign soft-tissues sided < cyst
          ganglion | ganglion cyst* | ganglia cyst*
        paralabral cyst : minor shoulder sided < cyst
          paralabral cyst* | spinoglenoid cyst*
        plica : benign knee sided normalvariant
          plica | plicae
        fabella : benign knee sided normalvariant
          fabella*
        medial meniscal tear : actionable knee sided < meniscal tear
          medial meniscal tear* | tear* .. medial meniscus | torn .. medial meniscus | medial meniscus .. tear*
          medial meniscus .. torn | tear .. medial meniscal
        lateral meniscal tear : actionable knee sided < meniscal tear
          lateral meniscal tear* | tear* .. lateral meniscus | torn .. lateral meniscus | lateral meniscus .. tear*
          lateral meniscus .. torn
        meniscal tear : actionable knee sided < tear
          tear* .. meniscus | tear* .. menisci | tear* .. meniscal
          tear* .. horn | torn .. meniscus | torn .. menisci | torn .. meniscal | torn .. horn | meniscus .. tear*
          meniscus .. torn | menisci .. tear* | menisci .. torn | horn .. tear*
          meniscal .. tear*
        meniscal degeneration : minor knee sided
          menisc* .. degenerat* | menisc* .. mucoid | mucoid degenerat* | meniscal fraying
          meniscal maceration
        anterior cruciate ligament tear : actionable knee sided < ligament tear
          anterior cruciate ligament injury | anterior cruciate ligament sprain | acl injury | acl sprain
          anterior cruciate injury | anterior cruciate sprain | anterior cruciate .. tear*
          anterior cruciate .. torn | anterior cruciate .. disrupt* | anterior cruciate .. ruptur*
          anterior cruciate .. discontinu* | acl .. tear* | acl .. torn | acl .. disrupt* | acl .. ruptur*
          acl .. discontinu* | tear* .. anterior cruciate | tear* .. acl | torn .. anterior cruciate | torn .. acl
          rupture .. anterior cruciate | rupture .. acl | discontinuous acl | acl fibers
        ACL reconstruction : minor knee device sided < postoperative change
          acl reconstruct* | acl graft* | acl repair | anterior cruciate ligament reconstruct*
          anterior cruciate ligament graft* | anterior cruciate ligament repair | cruciate reconstruct*
          cruciate graft* | cruciate repair | reconstruct* .. acl | reconstruct* .. anterior cruciate | graft .. acl
          graft .. anterior cruciate
        posterior cruciate ligament tear : actionable knee sided < ligament tear
          posterior cruciate ligament rupture* | posterior cruciate ligament injury
          posterior cruciate ligament sprain | pcl rupture* | pcl injury | pcl sprain | posterior cruciate .. tear*
          posterior cruciate .. torn | posterior cruciate .. disrupt* | pcl .. tear* | pcl .. torn | pcl .. disrupt*
          tear* .. posterior cruciate | tear* .. pcl | torn .. posterior cruciate | torn .. pcl
        medial collateral ligament injury : actionable knee sided < ligament tear
          mcl injur* | collateral ligament tear* | collateral ligament injur* | collateral ligament sprain*
          medial collateral .. tear* | medial collateral .. torn | medial collateral .. sprain*
          medial collateral .. disrupt* | medial collateral .. injury | mcl .. tear* | mcl .. torn | mcl .. sprain*
          mcl .. disrupt* | mcl .. injury | tear* .. medial collateral | tear* .. mcl | sprain* .. medial collateral
          sprain* .. mcl | injury .. medial collateral | injury .. mcl | edema .. medial collateral | edema .. mcl
        lateral collateral ligament injury : actionable knee sided < ligament tear
          lateral collateral ligament tear* | lateral collateral ligament injur*
          lateral collateral ligament sprain* | lcl injur* | fibular collateral ligament tear*
          fibular collateral ligament injur* | fibular collateral ligament sprain* | posterolateral corner tear*
          posterolateral corner injur* | posterolateral corner sprain* | fibular collateral .. tear*
          fibular collateral .. torn | fibular collateral .. sprain* | lateral collateral .. tear*
          lateral collateral .. torn | lateral collateral .. sprain* | lcl .. tear* | lcl .. torn | lcl .. sprain*
          tear* .. fibular collateral | tear* .. lateral collateral | tear* .. lcl | sprain* .. fibular collateral
          sprain* .. lateral collateral | sprain* .. lcl
        ligament tear : actionable ligaments sided < tear
          ligament rupture* | ligaments rupture* | tear* .. ligament* | tear* .. deltoid
          tear* .. calcaneofibular | torn .. ligament* | torn .. deltoid
          torn .. calcaneofibular | sprain* .. ligament* | sprain* .. talofibular | sprain* .. deltoid
          sprain* .. calcaneofibular | rupture .. ligament* | rupture .. talofibular | rupture .. deltoid
          rupture .. calcaneofibular | ligament* .. torn | ligament* .. tear* | ligament* .. disrupt* | sprain*
        supraspinatus tear : actionable shoulder sided < rotator cuff tear
          supraspinatus rupture* | supraspinatus tendon tear* | supraspinatus tendon rupture*
          tear* .. supraspinatus | torn .. supraspinatus | supraspinatus .. tear* | supraspinatus .. torn
        partial supraspinatus tear : actionable shoulder sided < supraspinatus tear
          partial .. supraspinatus tear* | partial .. supraspinatus tendon tear*
          partial thickness .. supraspinatus tear* | partial thickness .. supraspinatus tendon tear*
          bursal surface .. supraspinatus tear* | bursal surface .. supraspinatus tendon tear*
          articular surface .. supraspinatus tear* | articular surface .. supraspinatus tendon tear*
          interstitial .. supraspinatus tear* | interstitial .. supraspinatus tendon tear*
          intrasubstance .. supraspinatus tear* | intrasubstance .. supraspinatus tendon tear*
          partial tear* .. supraspinatus | partial thickness tear* .. supraspinatus | bursal tear* .. supraspinatus
          articular sided tear* .. supraspinatus | articular surface tear* .. supraspinatus
        infraspinatus tear : actionable shoulder sided < rotator cuff tear
          infraspinatus rupture* | infraspinatus tendon tear* | infraspinatus tendon rupture*
          tear* .. infraspinatus | torn .. infraspinatus | infraspinatus .. tear* | infraspinatus .. torn
        subscapularis tear : actionable shoulder sided < rotator cuff tear
          subscapularis rupture* | subscapularis tendon tear* | subscapularis tendon rupture*
          tear* .. subscapularis | torn .. subscapularis | subscapularis .. tear* | subscapularis .. torn
        rotator cuff tear : actionable shoulder sided < tendon tear
          cuff rupture* | rotator tear* | rotator rupture* | tear* .. cuff | torn .. cuff | cuff .. tear*
          cuff .. torn
        biceps tendon tear : actionable shoulder sided < tendon tear
          biceps rupture* | biceps tendon tear* | biceps tendon rupture*
          tear* .. biceps | torn .. biceps | biceps .. tear* | biceps .. torn
        patellar tendon tear : actionable knee sided < tendon tear
          patellar tendon rupture* | patellar tear*
          patellar rupture* | tear* .. patellar tendon
          torn .. patellar tendon | torn .. quadriceps | patellar tendon .. tear* | patellar tendon .. torn
        achilles tendon tear : actionable ankle sided < tendon tear
          achilles tendon tear* | achilles tendon rupture* | tear* .. achilles | torn .. achilles
          rupture* .. achilles | achilles .. tear* | achilles .. torn | achilles .. ruptur*
        tendon tear : actionable tendons sided < tear
          peroneal rupture* | tibialis tear* | tibialis rupture* | flexor tear* | flexor rupture*
          extensor tear* | extensor rupture* | tear* .. tendon*
          tear* .. tibialis | torn .. tendon* | torn .. peron* | torn .. tibialis | rupture* .. tendon*
          rupture* .. peron* | rupture* .. tibialis | tendon .. tear* | tendon .. torn | tendon .. rupture*
          tendons .. tear* | tendons .. torn | tendons .. rupture* | split tear*
        supraspinatus tendinosis : minor shoulder sided < tendinosis
          supraspinatus tendonitis | supraspinatus tendonosis | rotator cuff tendin* | rotator cuff tendonitis
          rotator cuff tendonosis | supraspinatus tendon tendonitis | supraspinatus tendon tendonosis
          infraspinatus tendin* | infraspinatus tendonitis | infraspinatus tendonosis | tendin* .. supraspinatus
          tendin* .. cuff | supraspinatus .. tendin*
        biceps tendinosis : minor shoulder sided < tendinosis
          biceps tenosynovitis | tendin* .. biceps | biceps .. tendin*
        patellar tendinosis : minor knee sided < tendinosis
          patellar tendin* | patellar tendonitis | quadriceps tendin* | quadriceps tendonitis
          patellar tendon tendin* | patellar tendon tendonitis | patellar tendon .. thicken*
          thicken* .. patellar tendon | tendin* .. patellar
        tendinosis : minor tendons sided
          tendinos* | tendinop* | tendinit* | tendonit* | tendonos* | tendon .. thicken* | tendons .. thicken*
          epicondylitis
        tenosynovitis : minor tendons sided
          tenosynovitis | peritendin* | tendon sheath fluid | tendon sheath effusion | fluid .. tendon sheath*
          paratenonitis
        calcific tendinitis : minor tendons sided < calcification
          calcific tendin* | calcific tendonitis | calcific bursitis | hydroxyapatite calcific*
          periarticular calcific* | calcific* .. supraspinatus | calcific* .. tendon
          calcific* .. cuff | calcific* .. tuberosity | tendon calcific* | cuff calcific*
        subacromial bursitis : minor shoulder sided < bursitis
          subacromial bursitis | subacromial bursal fluid | subdeltoid bursitis | subdeltoid bursal fluid
          subdeltoid fluid | subdeltoid bursa fluid | fluid .. subacromial | fluid .. subdeltoid
          bursitis .. subacromial | bursitis .. subdeltoid | subacromial .. fluid
        bursitis : minor soft-tissues sided
          bursitis | bursal fluid | bursal effusion* | bursal distention | bursal thickening | fluid .. bursa
          fluid .. bursae
        labral tear : actionable shoulder sided < tear
          labral lesion* | labral injur* | labrum lesion* | labrum injur*
          slap detachment | bankart detachment | tear* .. labrum
          torn .. labrum | labr* .. tear* | labr* .. torn | labr* .. detach* | alpsa | hagl
          labral fraying | labral degenerat* | tear* .. labral
        Hill-Sachs deformity : minor shoulder sided
          hill sachs | hill sachs deformit* | hill sachs lesion* | hill sachs defect* | hill sachs fracture*
          hill sachs impaction*
        adhesive capsulitis : minor shoulder sided
          adhesive capsulitis | thicken* .. capsul*
          thicken* .. axillary recess | thicken* .. axillary pouch | thicken* .. inferior glenohumeral
          thicken* .. rotator interval | frozen shoulder | capsule .. thicken* | recess .. thicken*
          axillary pouch .. thicken*
        acromial spur : benign shoulder sided
          acromial enthesophyt* | acromial osteophyt* | subacromial spur* | subacromial enthesophyt*
          subacromial osteophyt* | acromion enthesophyt* | acromion osteophyt* | spur .. acromi* | acromi* .. spur*
        type II acromion : benign shoulder sided normalvariant
          type ii acromion | type 2 acromion | type iii acromion | type 3 acromion | curved acromion
          hooked acromion | flat acromion | acromion .. type | acromion .. hooked | acromion .. curved
          os acromiale | downsloping acromion | acromion .. downsloping
        impingement : minor shoulder sided
          impingement
        high riding humeral head : actionable shoulder sided
          high riding .. humeral head | superior migration .. humeral head | elevated .. humeral head
          humeral head .. high | humeral head .. elevated | humeral head .. migrat* | acromiohumeral .. narrow*
          acromiohumeral .. decreased | high riding
        humeral head cyst : benign shoulder sided < bone cyst
          cyst* .. humeral | cyst* .. tuberosity | humeral head .. cyst* | tuberosity .. cyst*
          cystic change* .. humeral | cystic change* .. tuberosity
        """
}
