extension ConceptTables {
    /// Vertebrae, alignment, spinal cord and paraspinal tissue.
    static let spine = """
        spondylolisthesis : minor spine < subluxation
          listhesis | retrospondylolisthesis | slip | anterior subluxation .. on
          posterior subluxation .. on | spondylolisthes* | subluxation .. l3 on
          subluxation .. l4 on | subluxation .. l5 on
        cervical spondylolisthesis : minor spine < spondylolisthesis
          anterolisthesis .. c2 on | anterolisthesis .. c3 on | anterolisthesis .. c4 on | anterolisthesis .. c5 on
          anterolisthesis .. c6 on | anterolisthesis .. c7 on | spondylolisthesis .. c2 on
          spondylolisthesis .. c3 on | spondylolisthesis .. c4 on | spondylolisthesis .. c5 on
          spondylolisthesis .. c6 on | spondylolisthesis .. c7 on | retrolisthesis .. c2 on
          retrolisthesis .. c3 on | retrolisthesis .. c4 on | retrolisthesis .. c5 on | retrolisthesis .. c6 on
          retrolisthesis .. c7 on | subluxation .. c2 on | subluxation .. c3 on | subluxation .. c4 on
          subluxation .. c5 on | subluxation .. c6 on | subluxation .. c7 on | cervical anterolisthesis
          cervical spondylolisthesis | degenerative subluxation
        cervical subluxation : urgent spine < spinal subluxation
          cervical subluxation | traumatic cervical subluxation | atlantoaxial subluxation
          atlantoaxial instability | atlantoaxial dislocation | atlantoaxial widening | atlanto axial subluxation
          atlanto axial instability | atlanto axial dislocation | atlanto axial widening
          atlantooccipital subluxation | atlantooccipital instability | atlantooccipital dislocation
          atlantooccipital widening | facet dislocation | facet subluxation | facet perched | jumped facet*
          perched facet* | acute .. anterolisthesis
        spinal subluxation : actionable spine < subluxation
          traumatic malalignment | acute .. subluxation | traumatic .. subluxation | vertebral subluxation
          vertebral malalignment | vertebral dislocation | spinal subluxation | spinal malalignment
          spinal dislocation | spine subluxation | spine malalignment | spine dislocation | alignment .. malalign*
          alignment .. subluxation
        lumbar subluxation : minor spine < spinal subluxation
          lumbar subluxation | lumbar malalignment
        spondylolysis : minor spine sided
          spondylolysis | pars interarticularis fracture* | pars fracture* | defect .. pars | defects .. pars
          pars .. defect*
        straightened lordosis : minor spine
          straighten* .. lordosis | straighten* .. lordotic | straighten* .. curvature | loss .. lordosis
          loss .. lordotic | loss .. curvature | reversal .. lordosis | reversal .. lordotic | reversal .. curvature
          reversed .. lordosis | reversed .. lordotic | reversed .. curvature | decreased .. lordosis
          decreased .. lordotic | decreased .. curvature | flattening .. lordosis | flattening .. lordotic
          flattening .. curvature | lordosis .. straighten* | lordosis .. lost | lordosis .. reversed
          lordosis .. reversal | lordosis .. loss | muscle spasm | straightening
        scoliosis : benign spine
          scolio* | dextroscolio* | levoscolio* | rotoscolio* | kyphoscolio* | dextrocurvature | levocurvature
          curvature
        kyphosis : benign spine
          kyphosis | kyphotic | kyphos | gibbus | dowager* | kyphotic deformit* | kyphotic curvature
          kyphotic angulation
        compression fracture : actionable spine sided < vertebral fracture
          loss of height | height loss | loss of vertebral height | vertebral height loss | vertebra plana | wedging | vertebral wedging | anterior wedging | compression deformit* | compression .. fracture* | wedge .. fracture* | wedg* deformit*
          wedg* compression | wedg* fracture* | wedge | wedged | compress* .. vertebra* | compress* .. t4
          compress* .. t5 | compress* .. t6 | compress* .. t7 | compress* .. t8 | compress* .. t9 | compress* .. t10
          compress* .. t11 | compress* .. t12 | compress* .. l1 | compress* .. l2 | compress* .. l3
          compress* .. l4 | compress* .. l5 | wedg* .. vertebra* | wedg* .. t4 | wedg* .. t5 | wedg* .. t6
          wedg* .. t7 | wedg* .. t8 | wedg* .. t9 | wedg* .. t10 | wedg* .. t11 | wedg* .. t12 | wedg* .. l1
          wedg* .. l2 | wedg* .. l3 | wedg* .. l4 | wedg* .. l5 | vertebra* .. compressed | vertebra* .. compression
          vertebra* .. collapse | t4 .. compressed | t4 .. compression | t4 .. collapse | t5 .. compressed
          t5 .. compression | t5 .. collapse | t6 .. compressed | t6 .. compression | t6 .. collapse
          t7 .. compressed | t7 .. compression | t7 .. collapse | t8 .. compressed | t8 .. compression
          t8 .. collapse | t9 .. compressed | t9 .. compression | t9 .. collapse | t10 .. compressed
          t10 .. compression | t10 .. collapse | t11 .. compressed | t11 .. compression | t11 .. collapse
          t12 .. compressed | t12 .. compression | t12 .. collapse | l1 .. compressed | l1 .. compression
          l1 .. collapse | l2 .. compressed | l2 .. compression | l2 .. collapse | l3 .. compressed
          l3 .. compression | l3 .. collapse | l4 .. compressed | l4 .. compression | l4 .. collapse
          l5 .. compressed | l5 .. compression | l5 .. collapse | loss .. height | loss .. vertebra*
          vertebral compression* | vertebral deformit* | vertebral insufficiency fracture*
          vertebral body compression* | vertebral body deformit* | vertebral body insufficiency fracture*
          insufficiency .. vertebral fracture* | osteoporotic .. vertebral fracture*
        vertebral fracture : actionable spine < fracture
          spinal fracture* | spine fracture* | endplate fracture*
          thoracic fracture* | fracture* .. vertebra* | fracture* .. spine | fracture* .. spinous
          fracture* .. posterior elements | vertebra* .. fracture* | fracture* .. t4 | fracture* .. t5
          fracture* .. t6 | fracture* .. t7 | fracture* .. t8 | fracture* .. t9 | fracture* .. t10
          fracture* .. t11 | fracture* .. t12 | lamina fracture* | pedicle fracture*
          articular process fracture*
        lumbar fracture : actionable spine < vertebral fracture
          lumbar spine fracture* | fracture* .. l1 | fracture* .. l2 | fracture* .. l3
          fracture* .. l4 | fracture* .. l5 | fracture* .. lumbar | l1 .. fracture* | l2 .. fracture*
          l3 .. fracture* | l4 .. fracture* | l5 .. fracture* | lumbar .. fracture*
        cervical fracture : actionable spine < vertebral fracture
          cervical spine fracture* | hangman* fracture* | jefferson fracture* | fracture* .. c1 | fracture* .. c2
          fracture* .. c3 | fracture* .. c4 | fracture* .. c5 | fracture* .. c6 | fracture* .. c7
          fracture* .. cervical | fracture* .. atlas | fracture* .. axis | c1 .. fracture* | c2 .. fracture*
          c3 .. fracture* | c4 .. fracture* | c5 .. fracture* | c6 .. fracture* | c7 .. fracture*
          cervical .. fracture*
        odontoid fracture : actionable spine < cervical fracture
          fracture* .. odontoid | fracture* .. dens | odontoid .. fracture* | dens .. fracture*
        transverse process fracture : actionable spine sided < vertebral fracture
          fracture* .. transverse process* | transverse process* .. fracture*
        cord compression : urgent spinal-cord
          cord compress* | cord impinge* | compress* .. cord | compress* .. spinal cord | compress* .. conus
          cord .. compressed | cord .. compression | cord .. compresses | cord .. flatten* | cord .. deform*
          flatten* .. cord | deform* .. cord
        cauda equina compression : urgent spinal-cord acute
          cauda equina syndrome | compress* .. cauda equina | cauda equina .. compress*
        cord signal abnormality : actionable spinal-cord
          cord signal change* | abnormal .. cord signal | abnormal .. cord
          increased .. cord signal | increased .. cord | cord signal .. abnormal* | cord signal .. increased
          hyperintens* .. cord | signal .. cord | lesion* .. cord | myelopathy
          cord .. hyperintens* | cord .. edema | t2 .. cord signal | hyperintens* .. cord signal
        syrinx : actionable spinal-cord
          syrinx | syringomyelia | hydromyelia | syringohydromyelia | central canal dilat*
        cord mass : actionable spinal-cord < mass
          cord mass | cord masses | cord tumor* | intramedullary mass | intramedullary masses
          intramedullary tumor* | intramedullary lesion* | intradural mass | intradural masses | intradural tumor*
          intradural lesion* | extramedullary mass | extramedullary masses | extramedullary tumor*
          extramedullary lesion* | mass .. conus | mass .. cauda | lesion .. conus | lesion .. cauda
        tethered cord : minor spinal-cord
          conus .. low
          fatty filum
        epidural abscess : urgent spinal-canal acute < abscess
          epidural abscess* | epidural phlegmon | epidural fluid collection*
          abscess .. epidural | collection .. epidural | epidural .. abscess | epidural .. collection
        spinal epidural hematoma : urgent spinal-canal acute < hematoma
          spinal epidural hematoma* | spinal epidural haematoma* | ventral epidural hematoma*
          dorsal epidural hematoma*
        discitis : urgent discs
          discitis | diskitis | disc space infection | disk space infection | disc fluid signal
          disk fluid signal | disc .. fluid | disk .. fluid
          endplate edema .. disc
        paraspinal collection : actionable spine < fluid collection
          paraspinal fluid collection* | paraspinal abscess* | paraspinal hematoma* | paraspinal fluid
          paravertebral collection* | paravertebral fluid collection* | paravertebral abscess*
          paravertebral hematoma* | paravertebral fluid | psoas fluid collection*
          psoas fluid | prevertebral collection* | prevertebral fluid collection*
          prevertebral abscess* | prevertebral hematoma* | prevertebral fluid | collection .. paraspinal
          collection .. paravertebral | collection .. psoas | abscess .. paraspinal | abscess .. paravertebral
          paraspinal .. collection* | paraspinal .. hematoma
        prevertebral swelling : minor spine < swelling
          prevertebral soft tissue swelling
          precervical swelling | precervical thicken* | swelling .. prevertebral | thicken* .. prevertebral
          prevertebral .. swelling | prevertebral .. thicken* | prevertebral .. swollen | prevertebral .. widened
        ligamentous injury : urgent spine acute
          ligament injur* | ligaments injur* | ligamentous injur* | prevertebral edema | interspinous edema
          longitudinal ligament .. disrupt* | longitudinal ligament .. injur* | longitudinal ligament .. tear
          longitudinal ligament .. torn | posterior ligamentous .. disrupt* | posterior ligamentous .. injur*
          posterior ligamentous .. tear | posterior ligamentous .. torn | disrupt* .. longitudinal ligament
          disrupt* .. ligamentous complex | disrupt* .. posterior ligamentous | disrupt* .. interspinous
          injury .. longitudinal ligament | injury .. ligamentous complex | injury .. posterior ligamentous
          injury .. interspinous | tear .. longitudinal ligament | tear .. ligamentous complex
          tear .. posterior ligamentous | tear .. interspinous | prevertebral edema .. disrupt*
        synovial cyst : actionable spine sided < cyst
          synovial cyst* | facet cyst* | juxtafacet cyst* | cyst* .. facet
        Tarlov cyst : benign spine < cyst
          meningeal cyst* | sacral cyst* | nerve root sleeve cyst* | tarlov*
        vertebral metastases : actionable spine < bone metastasis
          vertebral metasta* | spinal metasta* | spine metasta* | epidural metasta* | metasta* .. vertebra*
          metasta* .. spine | metasta* .. spinal | vertebral lesions | vertebral lesion | vertebral body lesions
          vertebral body lesion | vertebral bodies lesion | marrow replacing lesions | marrow replacing lesion
          sclerotic vertebral lesions | sclerotic vertebral lesion | marrow replacing | lesion .. vertebra*
          lesion .. vertebral bodies | lesions .. vertebra* | lesions .. vertebral bodies
          vertebral bodies .. lesions
        transitional vertebra : benign spine normalvariant
          transitional vertebra* | transitional anatomy | transitional segment* | lumbarized vertebra*
          lumbarized anatomy | lumbarized segment* | sacralized vertebra* | sacralized anatomy | sacralized segment*
          transitional lumbosacral | sacralization | lumbarization | hypoplastic rib*
          klippel* | limbus
        laminectomy : minor spine device < postoperative change
          laminectom* | laminotom* | discectom* | hemilaminectom* | foraminotom* | corpectom*
        spinal fusion : minor spine device < postoperative change
          spinal fixation | spine fixation | anterior fixation | posterior fixation | interbody fixation
          thoracic fixation | vertebral fixation | instrumented fixation | fusion | fusion hardware
          acdf | plif | tlif | spinal hardware | spinal instrumentation | spinal fixation hardware
        cervical fusion : minor spine device < spinal fusion
          cervical spine fusion | cervical spine plate* | cervical spine fixation | cervical discectomy and fusion
          cervical discectomy and plate* | cervical discectomy and fixation | cervical plate* | cervical fixation
          fusion .. c3 | fusion .. c4 | fusion .. c5 | fusion .. c6 | fusion .. c7 | fusion .. cervical
          fused .. c3 | fused .. c4 | fused .. c5 | fused .. c6 | fused .. c7 | fused .. cervical
          cervical .. fusion
        lumbar fusion : minor spine device < spinal fusion
          lumbar fixation | lumbar interbody fusion | lumbosacral fusion | lumbosacral fixation
          lumbosacral interbody fusion | lumbar .. fusion | fusion .. l2 | fusion .. l3 | fusion .. l4
          fusion .. l5 | fusion .. s1 | fusion .. lumbar | l2 .. fusion | l3 .. fusion | l4 .. fusion | l5 .. fusion
        sacroiliitis : actionable joints sided
          sacroiliitis | sacroiliac joint* .. erosi* | sacroiliac joint* .. sclerosis | sacroiliac joint* .. widen*
          sacroiliac joint* .. eroded | sacroiliac joint* .. fusion | sacroiliac joint* .. ankylos*
          si joint* .. erosi* | si joint* .. sclerosis | si joint* .. widen* | si joint* .. eroded
          si joint* .. fusion | si joint* .. ankylos* | sclerosis .. sacroiliac | erosi* .. sacroiliac | ankylosing
        ankylosis : minor spine
          ankylosis | ankylosed | spondylitis | spondyloarthr*
        """
}
