extension ConceptTables {
    /// Discs, spinal canal, foramina and degeneration.
    static let discs = """
        disc bulge : minor discs
          disc osteophyte complex* | disc bulg* | disk bulg* | annular bulg* | circumferential bulg* | discal bulg* | disc .. bulge
          disc .. bulges | disc .. bulging | disk .. bulge | disk .. bulges | disk .. bulging | bulg* .. disc
          bulg* .. disk | bulg* .. annul* | disc osteophyte ridge*
          disc osteophyte bulge* | disc osteophyte formation* | disk osteophyte complex* | disk osteophyte ridge*
          disk osteophyte bulge* | disk osteophyte formation* | disco osteophyte complex* | osteophyte disc complex*
          disc spur complex* | bulging disc*
        disc herniation : actionable discs sided
          disc sequestr* | disk sequestr* | disk fragment* | discal herniat* | discal protrus*
          discal extru* | discal sequestr* | discal fragment* | nucleus pulposus herniat*
          nucleus pulposus protrus* | nucleus pulposus extru* | nucleus pulposus sequestr*
          nucleus pulposus fragment* | herniated disc* | herniated disk* | herniated nucleus | extruded disc*
          extruded disk* | extruded nucleus | protruding disc* | protruding disk* | protruding nucleus
          sequestered disc* | sequestered disk* | sequestered nucleus | disc .. herniat* | disc .. protrus*
          disc .. extru* | disk .. herniat* | disk .. protrus* | disk .. extru* | protrus* .. disc
          protrus* .. disk | protrus* .. l1* | protrus* .. l2* | protrus* .. l3* | protrus* .. l4* | protrus* .. l5*
          protrus* .. c3* | protrus* .. c4* | protrus* .. c5* | protrus* .. c6* | extru* .. disc | extru* .. disk
          extru* .. l1* | extru* .. l2* | extru* .. l3* | extru* .. l4* | extru* .. l5* | extru* .. c3*
          extru* .. c4* | extru* .. c5* | extru* .. c6* | herniat* .. disc | herniat* .. disk | herniat* .. l1*
          herniat* .. l2* | herniat* .. l3* | herniat* .. l4* | herniat* .. l5* | herniat* .. c3* | herniat* .. c4*
          herniat* .. c5* | herniat* .. c6* | paracentral .. protrus* | paracentral .. extru*
          paracentral .. herniat* | foraminal .. protrus* | foraminal .. extru* | foraminal .. herniat*
          subarticular .. protrus* | subarticular .. extru* | subarticular .. herniat* | extraforaminal .. protrus*
          extraforaminal .. extru* | extraforaminal .. herniat* | extruded
          hnp
        central disc herniation : actionable discs < disc herniation
          central .. disc herniat* | central .. disc protrus* | central .. disc extru* | central .. disk herniat*
          central .. disk protrus* | central .. disk extru* | central herniat* | central protrus* | central extru*
        disc degeneration : minor discs < degenerative change
          disc disease | disc narrow* | disk disease | disk narrow* | discogenic degenerat* | discogenic disease
          discogenic narrow* | intervertebral desiccat* | intervertebral disease | intervertebral narrow*
          degenerative disc disease | degenerative disk disease | desiccat* .. disc* | desiccat* .. disk*
          disc* .. desiccat* | disk* .. desiccat* | disc height narrow* | disc spaces narrow*
          disk space narrow* | disk height narrow* | disk spaces narrow* | intervertebral space narrow*
          intervertebral space loss | intervertebral space collapse | intervertebral height narrow*
          intervertebral height collapse | intervertebral spaces narrow* | intervertebral spaces loss
          intervertebral spaces collapse | interspace space narrow* | interspace space loss
          interspace space collapse | interspace height narrow* | interspace height loss
          interspace height collapse | interspace spaces narrow* | interspace spaces loss
          interspace spaces collapse | disc .. narrowed | disc .. narrowing | disc .. degenerat*
          disc .. height loss | disk .. narrowed | disk .. narrowing | disk .. degenerat* | disk .. height loss
          intervertebral .. narrowed | intervertebral .. narrowing | intervertebral .. degenerat*
          intervertebral .. height loss | narrow* .. disc | narrow* .. disk | narrow* .. interspace*
          narrow* .. intervertebral | loss .. disc height | loss .. disc space | loss .. disc signal
          loss .. disk height | loss .. disk space | loss .. disk signal | desiccation | desiccated | disc .. loss
          disc .. collapse | disk .. loss | disk .. collapse | degenerat* .. disc* | degenerat* .. disk* | ddd
          vacuum phenomen* | discogenic change* | discogenic | interspace narrowing
        annular fissure : minor discs
          annul* fissur* | annul* tear* | high intensity zone* | tear .. annul* | fissure .. annul*
        spinal stenosis : actionable spinal-canal graded < stenosis
          spinal stenos* | lumbar stenos* | cervical stenos* | stenos* .. canal
          stenos* .. thecal | narrow* .. thecal | canal .. stenos* | canal .. narrow*
          thecal sac .. stenos* | thecal sac .. narrow* | thecal sac compression | canal efface* | canal compression
          canal indent* | central narrowing
          efface* .. thecal | flatten* .. thecal | indent* .. thecal | impress* .. thecal
          thecal .. efface* | thecal .. flatten* | thecal .. indent* | canal compromise
        foraminal stenosis : minor spinal-canal sided graded < foraminal narrowing
          neuroforaminal stenos* | stenos* .. foramen | stenos* .. foramina | stenos* .. foraminal
          foramen .. stenos* | foramina .. stenos* | foraminal .. stenos*
        foraminal narrowing : minor spinal-canal sided graded < narrowing
          foraminal narrow* | foraminal encroach* | foraminal compromise | foraminal impinge*
          neuroforaminal compromise | neuroforaminal impinge* | narrow* .. foramen | narrow* .. foramina
          narrow* .. neuroforamen | narrow* .. neuroforamina | narrow* .. neural foram* | foramen .. narrow*
          foramen .. encroach* | foramina .. narrow* | foramina .. encroach* | neuroforam* .. narrow*
          neuroforam* .. encroach* | encroach* .. foramen | encroach* .. foramina
        nerve root compression : actionable spinal-canal sided < compression
          root compress* | root impinge* | root contact | root displacement | nerve compress* | nerve impinge*
          nerve contact | nerve displacement | compress* .. traversing
          compress* .. exiting | impinge* .. traversing
          contact* .. traversing | contact* .. exiting
          displac* .. traversing | displac* .. exiting | abut* .. traversing
          abut* .. exiting | radiculopathy | nerve roots .. clumping
        facet arthropathy : benign spine < degenerative change
          facet arthr* | facet disease | facet sclerosis | facet joint arthr* | facet joint disease
          facet joint degenerat* | facet joint sclerosis | facet joint joint arthr* | facet joint joint disease
          apophyseal arthr* | apophyseal hypertroph* | apophyseal degenerat* | apophyseal osteoarthr*
          apophyseal disease | apophyseal sclerosis | apophyseal joint arthr* | apophyseal joint disease
          apophyseal joint hypertroph* | facets arthr* | facets disease | facets sclerosis | facets joint arthr*
          facets joint disease | facet* .. arthropathy | facet* .. hypertroph* | facet* .. arthrosis
          facet* .. degenerat* | facet* .. osteoarthr* | arthropathy .. facet* | hypertrophy .. facet*
          arthrosis .. facet* | degenerat* .. facet* | osteoarthr* .. facet*
          hypertroph* .. ligamentum
          thicken* .. ligamentum
        uncovertebral hypertrophy : benign spine < degenerative change
          uncovertebral hypertroph* | uncovertebral spur* | uncovertebral arthr* | uncovertebral osteophyt*
          uncovertebral joint arthr* | uncovertebral joint hypertroph* | uncovertebral degenerat*
          uncovertebral disease | uncinate hypertroph* | uncinate spur* | uncinate arthr* | uncinate osteophyt*
          uncinate joint arthr* | uncinate joint hypertroph* | uncinate degenerat* | uncinate disease
        degenerative spine : benign spine < degenerative change
          spondylosis | degenerat* .. spine | degenerat* .. thoracic | degenerat* .. lumbar | degenerat* .. cervical
          degenerat* .. thoracolumbar | degenerat* .. spinal | degenerat* .. vertebra* | degenerat* .. levels
          spine .. degenerat* | thoracic .. degenerat* | lumbar .. degenerat* | cervical .. degenerat*
          spinal .. degenerat* | vertebra* .. degenerat* | spondylitic .. degenerat*
          multilevel degenerative change* | multilevel degenerative disease | spinal degenerative change*
          spinal degenerative disease | degenerative change* .. spine | degenerative change* .. thoracic
          degenerative change* .. lumbar | degenerative change* .. cervical | degenerative change* .. thoracolumbar
          degenerative disease .. spine | degenerative disease .. thoracic | degenerative disease .. lumbar
          degenerative disease .. cervical | degenerative disease .. thoracolumbar | spondylitic change*
          spondylitic disease | spondylotic
          arthritic change* .. spine | arthritic change* .. thoracic | arthritic change* .. lumbar
          arthritic change* .. vertebra* | hypertrophic change* .. spine | hypertrophic change* .. thoracic
          hypertrophic change* .. lumbar | hypertrophic change* .. vertebra* | spine .. arthritic change*
          spine .. hypertrophic change* | thoracic .. arthritic change* | thoracic .. hypertrophic change*
        osteophytes : benign spine < degenerative change
          osteophyt* | hypertrophic spur* | hypertrophic lipping | endplate spur* | endplate lipping
          vertebral spur* | vertebral lipping | marginal spur* | marginal lipping | spur | spurs | spurring
          syndesmophyt*
        endplate change : benign spine < degenerative change
          endplate degenerat* | endplate abnormalit* | endplate deformit* | endplate concavit* | endplate depression
          end plate change* | end plate sclerosis | end plate irregularit* | end plate degenerat*
          end plate abnormalit* | end plate deformit* | end plate concavit* | end plate depression
          modic sclerosis | modic irregularit* | modic degenerat* | modic abnormalit* | modic deformit*
          modic concavit* | modic depression | endplates change* | endplates sclerosis | endplates irregularit*
          endplates degenerat* | endplates abnormalit* | endplates deformit* | endplates concavit*
          endplates depression | endplate .. change* | endplate .. sclerosis | endplate .. irregularit*
          endplate erosi* | endplates erosi* | endplate edema | endplate destruct* | endplates destruct*
          degenerative .. endplate change* | change* .. endplate* | sclerosis .. endplate* | modic type .. change*
        Schmorl node : benign spine normalvariant
          schmorl* | schmorl* node*
        vertebral hemangioma : benign spine < hemangioma of bone
          vertebral hemangioma* | vertebral haemangioma* | vertebral body hemangioma* | vertebral body haemangioma*
          hemangioma* .. vertebra* | hemangioma* .. t1* | hemangioma* .. t2* | hemangioma* .. t3*
          hemangioma* .. t4* | hemangioma* .. t5* | hemangioma* .. t6* | hemangioma* .. t7* | hemangioma* .. t8*
          hemangioma* .. t9* | hemangioma* .. l1* | hemangioma* .. l2* | hemangioma* .. l3* | hemangioma* .. l4*
          hemangioma* .. l5* | haemangioma* .. vertebra* | haemangioma* .. t1* | haemangioma* .. t2*
          haemangioma* .. t3* | haemangioma* .. t4* | haemangioma* .. t5* | haemangioma* .. t6*
          haemangioma* .. t7* | haemangioma* .. t8* | haemangioma* .. t9* | haemangioma* .. l1*
          haemangioma* .. l2* | haemangioma* .. l3* | haemangioma* .. l4* | haemangioma* .. l5*
        """
}
