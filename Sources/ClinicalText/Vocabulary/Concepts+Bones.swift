extension ConceptTables {
    /// Fractures and dislocations.
    static let bones = """
        fracture : actionable bones sided
          fracture* | displaced .. fracture* | fx | cortical break | cortical disrupt*
          cortical step off | fracture line* | fracture fragment* | fracture disruption | cortical fragment*
          bony injur* | bone injur* | osseous injur*
        healed fracture : benign bones sided < fracture
          healed .. fracture | healed .. fractures | healed .. fracture deformit* | old .. fracture
          old .. fractures | old .. fracture deformit* | remote .. fracture | remote .. fractures
          remote .. fracture deformit* | chronic .. fracture deformit*
          prior .. fracture | prior .. fractures | prior .. fracture deformit* | healing .. fracture
          healing .. fractures | healing .. fracture deformit* | posttraumatic deformit* | posttraumatic change*
          post traumatic deformit* | post traumatic change* | fracture* .. healed | fracture* .. old
          fracture* .. remote | fracture* .. healing
          old trauma | remote trauma
        rib fracture : actionable ribs sided < fracture
          displaced rib fracture* | fracture* .. rib | fracture* .. ribs | rib .. fracture* | rib .. break
          ribs .. fracture* | ribs .. break | break .. rib | cortical break .. rib
        healed rib fracture : benign ribs sided < rib fracture
          healed .. rib fracture* | healed .. ribs fracture* | old .. rib fracture* | old .. ribs fracture*
          remote .. rib fracture* | remote .. ribs fracture* | chronic .. rib fracture* | chronic .. ribs fracture*
          prior .. rib fracture* | prior .. ribs fracture* | healing .. rib fracture* | healing .. ribs fracture*
          healed .. fracture* .. rib | healed .. fracture* .. ribs | old .. fracture* .. rib
          old .. fracture* .. ribs | remote .. fracture* .. rib | remote .. fracture* .. ribs
          healing .. fracture* .. rib | healing .. fracture* .. ribs | rib deformit* | ribs deformit*
          healed .. ribs | remote .. ribs | old .. ribs | deformit* .. rib | deformit* .. ribs
          healed fracture deformit* .. rib | healed fracture deformit* .. ribs | old fracture deformit* .. rib
          old fracture deformit* .. ribs | rib .. healed .. fracture* | rib .. old .. fracture*
          rib .. healing .. fracture* | ribs .. healed .. fracture* | ribs .. old .. fracture*
          ribs .. healing .. fracture* | rib fractures .. healed | rib fractures .. old | rib fractures .. healing
          rib fracture .. healed | rib fracture .. old | rib fracture .. healing
        stress fracture : actionable bones sided < fracture
          stress fracture* | healing stress fracture* | healed stress fracture* | stress reaction* | stress injur* | insufficiency reaction*
          fatigue fracture* | fatigue reaction* | fatigue injur* | march fracture*
          march reaction* | march injur* | stress response
        hip fracture : actionable hip sided < fracture
          subtrochanteric fracture* | proximal femoral fracture* | transcervical fracture* | basicervical fracture*
          trochanteric fracture* | acetabular fracture* | fracture* .. femoral neck | fracture* .. intertrochanteric
          fracture* .. hip | fracture* .. trochanter* | fracture* .. proximal femur | fracture* .. acetabul*
          femoral neck .. fracture* | hip .. fracture* | intertrochanteric .. fracture* | subcapital .. fracture*
          proximal femur .. fracture*
        pubic ramus fracture : actionable pelvis sided < fracture
          pelvic fracture* | pelvic ring fracture* | iliac wing fracture*
          fracture* .. pubic | fracture* .. rami | fracture* .. ramus | fracture* .. pelvis
          fracture* .. iliac | pubic .. fracture* | rami .. fracture* | ramus .. fracture*
        trimalleolar fracture : actionable ankle sided < fracture
          trimalleolar fracture* | trimalleolar | bimalleolar fracture* | fracture* .. medial lateral and posterior
          fracture* .. malleoli
        fracture uptake : actionable bones sided < fracture
          uptake .. fracture | uptake .. femoral neck | uptake .. ramus | uptake .. rami | uptake .. wrist
          uptake .. trochanter* | activity .. fracture | activity .. femoral neck | activity .. ramus
          activity .. rami | activity .. wrist | activity .. trochanter* | occult hip fracture
          linear uptake .. femoral | linear uptake .. pubic | linear uptake .. sacr* | linear activity .. femoral
          linear activity .. pubic | linear activity .. sacr* | intense uptake .. femoral | intense uptake .. pubic
          intense uptake .. sacr* | intense activity .. femoral | intense activity .. pubic
          intense activity .. ramus | intense activity .. sacr* | honda sign | femoral neck .. uptake
          femoral neck .. activity | ramus .. uptake | ramus .. activity
        dislocation : actionable joints sided
          dislocat* | fracture dislocation* | nursemaid*
        shoulder dislocation : actionable shoulder sided < dislocation
          shoulder subluxation* | glenohumeral subluxation* | humeral head subluxation* | dislocat* .. shoulder
          dislocat* .. glenohumeral | dislocat* .. humeral | shoulder .. dislocat* | glenohumeral .. dislocat*
          humeral head .. dislocat*
        patellar dislocation : actionable knee sided < dislocation
          patellar dislocat* | patella dislocat* | dislocat* .. patell*
        subluxation : actionable joints sided
          sublux* | malalign* | diastasis
          scapholunate injury | mortise widen*
          clear space widen* | widening .. clear space
        acromioclavicular separation : actionable shoulder sided
          acromioclavicular injury | ac separat* | ac widening | ac injury | acromioclavicular joint injury
          ac joint injury | shoulder separat* | shoulder widening | shoulder injury | acromioclavicular dislocat*
          ac joint dislocat* | separat* .. acromioclavicular | separat* .. ac joint | widen* .. acromioclavicular
          widen* .. ac joint | acromioclavicular .. separat* | acromioclavicular .. widen* | ac joint .. separat*
          ac joint .. widen*
        """
}
