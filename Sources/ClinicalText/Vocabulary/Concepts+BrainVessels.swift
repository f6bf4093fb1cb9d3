extension ConceptTables {
    /// Vessels of the brain, variants and small findings.
    static let brainVessels = """
        intracranial aneurysm : actionable intracranial-arteries sided < aneurysm
          intracranial aneurysm* | cerebral aneurysm* | berry aneurysm* | saccular aneurysm* | basilar aneurysm*
          carotid aneurysm* | supraclinoid aneurysm* | aneurysm* .. communicating | aneurysm* .. cerebral
          aneurysm* .. basilar | aneurysm* .. cerebellar | aneurysm* .. ophthalmic | aneurysm* .. mca
          aneurysm* .. aca | aneurysm* .. paraophthalmic | aneurysm* .. intracranial
          communicating artery .. aneurysm* | cerebral artery .. aneurysm* | basilar artery .. aneurysm*
          cerebellar artery .. aneurysm*
        large vessel occlusion : urgent intracranial-arteries acute sided < occlusion
          large vessel occlu* | intracranial occlu* | m2 occlu* | lvo | occlu* .. segment | occlu* .. cerebral
          occlu* .. basilar | occlu* .. mca | occlu* .. m1 | occlu* .. m2 | occlu* .. terminal | segment .. occlu*
          segment .. cutoff | segment .. cut off | cerebral artery .. occlu* | cerebral artery .. cutoff
          cerebral artery .. cut off | basilar .. occlu* | basilar .. cutoff | basilar .. cut off | mca .. occlu*
          mca .. cutoff | mca .. cut off | m1 .. occlu* | m1 .. cutoff | m1 .. cut off | abrupt cutoff .. segment
          abrupt cutoff .. artery | abrupt cutoff .. branch | cut off .. segment | cut off .. artery
          cut off .. branch | does not opacify
        hyperdense vessel : urgent intracranial-arteries acute sided
          hyperdense .. mca | hyperdense .. vessel | hyperdense .. artery | dense mca | dense vessel sign | hyperdense .. basilar | hyperdense mca | hyperdense basilar | dense vessel | dense artery | dense mca
          dense middle cerebral artery | dense basilar | dense segment | artery .. hyperdense
          segment .. hyperdense | mca .. hyperdense | cerebral .. hyperdense | hyperdense .. artery
          hyperdense .. segment | hyperdense .. vessel
        intracranial stenosis : actionable intracranial-arteries sided graded < stenosis
          intracranial stenos* | intracranial narrowing | mca stenos* | mca narrowing
          middle cerebral artery stenos* | middle cerebral artery narrowing | basilar artery stenos*
          basilar artery narrowing | basilar stenos* | basilar narrowing | stenos* .. middle cerebral
          stenos* .. basilar | stenos* .. intracranial | stenos* .. m1 | narrow* .. middle cerebral
          narrow* .. basilar | narrow* .. intracranial | narrow* .. m1
        intracranial atherosclerosis : minor intracranial-arteries < atherosclerosis
          intracranial atherosclero* | intracranial atherosclerotic disease | atherosclero* .. intracranial
          atherosclero* .. siphon* | atherosclero* .. cavernous | atherosclero* .. basilar
          atherosclero* .. cerebral | narrowing .. siphon* | narrowing .. cavernous | irregular* .. cerebral arter*
          irregular* .. intracranial arter* | narrowing .. cerebral arter* | narrowing .. intracranial arter*
        venous sinus thrombosis : urgent veins < thrombus
          venous sinus thromb* | dural sinus thromb* | sagittal sinus thromb* | transverse sinus thromb*
          sigmoid sinus thromb* | thromb* .. venous sinus | thromb* .. dural
        fetal PCA : benign intracranial-arteries sided normalvariant
          fetal type pca | fetal type posterior cerebral artery | fetal type posterior cerebral | fetal type origin
          fetal type configuration | fetal pca | fetal posterior cerebral artery | fetal posterior cerebral
          fetal origin | fetal configuration | fetal origin .. posterior cerebral | posterior cerebral .. fetal
        Chiari malformation : minor brain
          chiari | chiari malformation* | chiari i | chiari ii | tonsillar descent | tonsil* .. descend*
          tonsil* .. below | tonsil* .. ectopia | tonsil* .. foramen magnum | low lying .. tonsil*
        basal ganglia calcification : benign brain < calcification
          choroid plexus calcific* | falx calcific* | dural calcific* | falcine calcific* | physiologic calcific*
          intracranial calcific* | calcifi* .. basal ganglia | calcifi* .. choroid
          calcifi* .. falx | basal ganglia .. calcifi*
        cavum variant : benign ventricles normalvariant
          cavum septum | cavum vergae | cavum | mega cisterna magna | virchow robin space* | perivascular space*
          prominent perivascular
        dysgenesis : minor brain
          corpus callosum agenesis | corpus callosum dysgenesis
          craniosynostosis
          plagiocephaly
        pneumocephalus : urgent brain acute
          pneumocephal* | intracranial air | intracranial gas
        """
}
