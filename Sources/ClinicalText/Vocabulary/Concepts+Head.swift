extension ConceptTables {
    /// Skull, scalp, sinuses, mastoids and orbits.
    static let head = """
        skull fracture : actionable skull sided < fracture
          occipital fracture* | fracture* .. skull | fracture* .. calvari* | fracture* .. frontal bone
          fracture* .. parietal bone | fracture* .. temporal bone | fracture* .. occipital bone | skull .. fracture*
          frontal bone .. fracture* | parietal bone .. fracture* | temporal bone .. fracture*
          occipital bone .. fracture* | calvari* .. fracture* | depressed fracture*
        facial fracture : actionable skull sided < fracture
          facial fracture* | orbital fracture* | blowout fracture* | blow out fracture*
          tripod fracture* | sinus wall fracture* | fracture* .. orbit* | fracture* .. nasal
          fracture* .. zygom* | fracture* .. maxill* | fracture* .. facial
          fracture* .. sinus | nasal bone* .. fracture* | orbital floor .. fracture* | zygom* .. fracture*
          maxill* .. fracture* | facial bone* .. fracture*
        hyperostosis frontalis : benign skull normalvariant
          hyperostosis frontalis | hyperostosis
        scalp hematoma : minor scalp acute sided < hematoma
          scalp haematoma* | scalp contusion* | scalp laceration* | scalp soft tissue swelling | subgaleal hematoma*
          subgaleal haematoma* | subgaleal swelling | subgaleal contusion* | subgaleal laceration*
          subgaleal soft tissue swelling | periorbital hematoma* | periorbital haematoma* | periorbital swelling
          periorbital contusion* | periorbital laceration* | periorbital soft tissue swelling
          extracranial hematoma* | extracranial haematoma* | extracranial swelling | extracranial contusion*
          extracranial laceration* | extracranial soft tissue swelling | galeal hematoma* | galeal haematoma*
          galeal swelling | galeal contusion* | galeal laceration* | galeal soft tissue swelling
          forehead hematoma* | forehead haematoma* | forehead swelling | forehead contusion* | forehead laceration*
          forehead soft tissue swelling | facial hematoma* | facial haematoma* | facial swelling | facial contusion*
          facial laceration* | facial soft tissue swelling | hematoma* .. scalp | hematoma* .. periorbital
          hematoma* .. subgaleal | swelling .. scalp | swelling .. periorbital | swelling .. subgaleal
          scalp .. hematoma* | scalp .. swelling | frontal soft tissue swelling | parietal soft tissue swelling
          occipital soft tissue swelling | cephalohematoma
        sinus mucosal thickening : benign sinuses sided < thickening
          mucosal thicken* | mucoperiosteal thicken* | sinus mucosal disease | sinus mucosal mucosal disease
          sinus mucous disease | sinus mucous mucosal disease | sinus disease | sinuses mucosal disease
          sinuses mucosal mucosal disease | sinuses mucous disease | sinuses mucous mucosal disease
          sinuses disease | ethmoid mucosal disease | ethmoid mucosal opacif* | ethmoid mucosal mucosal disease
          ethmoid mucous disease | ethmoid mucous opacif* | ethmoid mucous mucosal disease | ethmoid disease
          ethmoid opacif* | maxillary mucosal disease | maxillary mucosal opacif*
          maxillary mucosal mucosal disease | maxillary mucous disease | maxillary mucous opacif*
          maxillary mucous mucosal disease | maxillary disease | maxillary opacif* | sphenoid mucosal disease
          sphenoid mucosal opacif* | sphenoid mucosal mucosal disease | sphenoid mucous disease
          sphenoid mucous opacif* | sphenoid mucous mucosal disease | sphenoid disease | sphenoid opacif*
          sinus .. thicken* | sinuses .. thicken* | ethmoid* .. thicken* | maxillary .. thicken*
          sphenoid .. thicken* | thicken* .. sinus | thicken* .. sinuses | thicken* .. ethmoid*
          thicken* .. maxillary | thicken* .. sphenoid | opacif* .. sinus | opacif* .. sinuses | opacif* .. ethmoid
          sinus .. opacif* | sinus .. mucosal | sinuses .. opacif* | sinuses .. mucosal | inflammatory .. sinus
          inflammatory .. sinuses
        sinusitis : minor sinuses sided < sinus mucosal thickening
          sinusitis | pansinusitis
          sinus inflammatory disease | mucosal thickening .. maxillary sinus* | mucosal thickening .. ethmoid sinus*
          mucosal thickening .. sphenoid sinus* | mucosal thickening .. frontal sinus*
          maxillary .. sinus* .. mucosal thickening | sphenoid .. sinus* .. mucosal thickening
          ethmoid .. sinus* .. mucosal thickening | frontal .. sinus* .. mucosal thickening
          maxillary sinus mucosal thickening | sphenoid sinus mucosal thickening | ethmoid sinus mucosal thickening
        retention cyst : benign sinuses sided < cyst
          retention cyst* | retention polyp* | polyp* .. maxillary sinus* | polyp* .. sphenoid sinus*
          cyst* .. maxillary sinus* | cyst* .. sphenoid sinus*
        mastoid effusion : minor mastoids sided
          mastoid* disease | effusion* .. mastoid* | fluid .. mastoid* | opacif* .. mastoid*
          mastoid* .. opacif* | mastoid* .. effusion* | mastoid* .. fluid | mastoid* .. signal
          middle ear effusion* | middle ear opacif* | middle ear fluid
        nasal septal deviation : benign sinuses normalvariant
          nasal deviat* | nasal spur* | septal deviat* | septal spur* | septum spur* | deviat* .. septum
          deviat* .. septal | septum .. deviat* | septum .. bowed
        lens replacement : benign orbits device sided < postoperative change
          lens replacement* | lens implant* | lens surgery | lens extraction | cataract replacement*
          cataract implant* | cataract surgery | cataract extraction | pseudophak* | aphak* | lenses .. absent
          cataract | cataracts | scleral band*
        orbital cellulitis : urgent orbits acute sided < cellulitis
          orbital cellulitis | orbital inflammation | orbital edema | periorbital cellulitis
          periorbital abscess* | periorbital inflammation | periorbital edema | preseptal cellulitis
          preseptal abscess* | preseptal inflammation | preseptal edema | postseptal cellulitis
          postseptal abscess* | postseptal inflammation | postseptal edema
        """
}
