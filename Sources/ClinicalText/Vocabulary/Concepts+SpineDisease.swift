extension ConceptTables {
    /// Diseases of the spine that have a name of their own.
    static let spineDisease = """
        cord infarct : urgent spinal-cord acute < infarct, cord signal abnormality
          cord infarct* | spinal infarct* | infarct* .. cord | cord ischemi*
        myelomalacia : actionable spinal-cord < cord signal abnormality
          myelomalac*
        transverse myelitis : urgent spinal-cord acute < cord signal abnormality
          transverse myelitis | myelitis
        cord edema : urgent spinal-cord acute < edema, cord signal abnormality
          cord edema | edema .. cord | cord swelling | swelling .. cord
        cord contusion : urgent spinal-cord acute < contusion, cord signal abnormality
          cord contusion* | cord hemorrhage* | cord injur* | cord transection* | contusion .. cord | hemorrhage .. cord
        cord atrophy : minor spinal-cord < atrophy
          cord atroph* | atroph* .. cord | thinning .. cord | cord thinning
        brachial plexopathy : actionable neck sided
          brachial plexus involvement | brachial plexopath* | brachial plexus lesion* | brachial plexus injur* | brachial plexus mass | involvement .. brachial plexus
        thoracic outlet syndrome : minor neck sided
          thoracic outlet syndrome | thoracic outlet compression | thoracic outlet obstruction
        atlantoaxial instability : actionable spine < cervical subluxation
          atlantoaxial instability | atlanto axial instability | atlantoaxial sublux* | instability .. c1 | c1 .. instability | widened atlantodental* | atlantodental .. wid*
        spinal instability : actionable spine
          instability | dynamic instability
        spina bifida occulta : benign spine normalvariant
          spina bifida | spina bifida occulta
        arachnoiditis : minor spinal-canal
          arachnoiditis | clumping .. nerve roots | nerve root clumping | clumped nerve root*
        cerebrospinal fluid leak : actionable spinal-canal
          csf leak* | cerebrospinal fluid leak* | csf fistula* | dural leak* | dural tear* | csf rhinorrhea
        pseudomeningocele : actionable spinal-canal < fluid collection
          pseudomeningocele* | meningocele*
        myelomeningocele : actionable spinal-canal < tethered cord
          myelomeningocele* | lipomyelomeningocele* | spinal dysraphism | dysraphi* | diastematomyelia
        tethering : minor spinal-cord < tethered cord
          tethering | tethered | tethered cord | tethering of the cord | low lying conus | conus .. low lying
        epidural lipomatosis : minor spinal-canal
          epidural lipomatosis | epidural fat .. prominen*
        ligamentum flavum hypertrophy : minor spine < thickening, enlargement
          ligamentum flavum .. hypertroph* | ligamentum flavum hypertroph* | ligamentum flavum thicken* | ligamentum flavum .. thicken*
          thicken* .. ligamentum flavum | hypertroph* .. ligamentum flavum | flaval hypertroph* | flavum hypertroph* | ligamentum hypertroph*
          ligamentum flavum infolding | ligamentum flavum buckling | ligamentous hypertroph*
        lateral recess stenosis : minor spinal-canal sided graded < spinal stenosis
          lateral recess stenos* | lateral recess narrow* | stenosis .. lateral recess* | lateral recess* .. narrow* | lateral recess* .. stenos*
          narrow* .. lateral recess* | subarticular stenos* | subarticular narrow* | subarticular recess narrow*
        central canal stenosis : actionable spinal-canal graded < spinal stenosis
          central canal stenos* | central stenos* | central spinal stenos* | central canal narrow* | canal narrow* | narrow* .. canal
        disc protrusion : actionable discs sided < disc herniation
          disc protru* | disk protru* | protrusion* | disc .. protrusion*
        disc extrusion : actionable discs sided < disc herniation
          disc extru* | disk extru* | extrusion* | extruded disc | disc .. extrusion* | extruded fragment*
        disc sequestration : actionable discs sided < disc extrusion
          disc sequestrat* | sequestrat* disc | sequestered disc | sequestered fragment* | sequestrated fragment* | disc fragment* | free fragment*
          free disc fragment* | sequestered disc fragment* | migrated disc fragment*
        Modic change : benign spine < endplate change
          modic | modic change* | modic type*
        retrolisthesis : minor spine < spondylolisthesis
          retrolisthes*
        anterolisthesis : minor spine < spondylolisthesis
          anterolisthes*
        burst fracture : urgent spine < vertebral fracture
          burst fracture* | burst .. fracture* | retropuls*
        unstable fracture : urgent spine < vertebral fracture
          chance fracture* | flexion distraction injur* | teardrop fracture* | facet fracture* | locked facet*
        spinous process fracture : actionable spine < vertebral fracture
          spinous process fracture* | clay shoveler* | fracture* .. spinous process*
        sacral fracture : actionable spine < fracture, pubic ramus fracture
          sacral fracture* | sacral insufficiency fracture* | sacral stress fracture* | sacral ala fracture* | fracture* .. sacrum | coccy* fracture*
          fracture* .. coccyx | fracture* .. sacral
        sacral insufficiency fracture : actionable spine < sacral fracture, stress fracture
          sacral insufficiency
        craniocervical anomaly : actionable spine
          basilar invagination | platybasia | basilar impression | os odontoideum | atlantooccipital assimilation
        vertebral anomaly : benign spine normalvariant < transitional vertebra
          block vertebra* | butterfly vertebra* | hemivertebra* | klippel feil | segmentation anomal* | fusion anomal* | limbus vertebra*
        cervical rib : benign spine normalvariant < transitional vertebra
          cervical rib* | bifid rib*
        ankylosing spondylitis : minor spine < ankylosis, sacroiliitis
          ankylosing spondylitis | spondyloarthropath* | spondyloarthritis | bamboo spine
        joint fusion : minor joints sided < ankylosis
          fusion .. sacroiliac | sacroiliac .. fusion | sacroiliac joint .. fused | sacroiliac joints .. fused | fused .. sacroiliac | fusion .. both sacroiliac | bony ankylosis
        diffuse idiopathic skeletal hyperostosis : benign spine < degenerative spine
          diffuse idiopathic skeletal hyperostosis | dish
        ossification of the posterior longitudinal ligament : actionable spine
          opll | ossification of the posterior longitudinal | ossified posterior longitudinal | ossification of the posterior longitudinal ligament
        vertebral osteomyelitis : urgent spine < osteomyelitis, discitis
          vertebral osteomyelitis | spondylodiscitis | spondylodiskitis | tuberculous spondylitis | pott* disease | infectious spondylitis
        loss of disc height : minor discs < disc degeneration
          loss of disc height | disc height loss | disc height .. reduced | disc space narrow* | narrow* .. disc space* | disc space* .. narrow*
          reduced disc height | loss of disc space height
        kyphoplasty : minor spine device < spinal fusion
          kyphoplast* | vertebroplast* | cement augmentation
        pedicle screws : minor spine device < spinal fusion
          pedicle screw*
        chordoma : actionable spine < malignancy
          chordoma*
        perineural cyst : benign spine sided < Tarlov cyst
          perineural cyst* | tarlov cyst* | tarlov
        conus lesion : actionable spinal-cord < lesion, cord mass
          conus lesion* | conus medullaris lesion* | cord lesion* | lesion .. cord | lesions .. cord
        nerve root enhancement : actionable spinal-canal < abnormal enhancement
          nerve root enhance* | enhance* .. nerve root* | cauda equina enhance*
        nerve root impingement : actionable spinal-canal sided < nerve root compression
          impinge* .. nerve root* | impinging .. nerve root* | impinging .. root* | impingement .. nerve root* | contact* .. nerve root*
          abut* .. nerve root* | compress* .. nerve root* | displac* .. nerve root* | nerve root* .. impinge* | nerve root* .. displaced
          nerve root* .. compressed | root compression | root compress* | c5 root compress* | c6 root compress* | c7 root compress* | l4 root compress* | l5 root compress* | s1 root compress* | nerve root contact | impinge* .. root | impinge* .. exiting | impinging .. exiting
        """
}
