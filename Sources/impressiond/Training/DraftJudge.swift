import Evaluation
import ImpressionWriting
import LanguageModel
import ReportArchive

/// Judges an adapter by the drafts that it writes in its own words.
struct DraftJudge {
    let model: LanguageModel
    let cases: [ArchivedCase]
    /// How much each case counts.
    let weights: [Float]
    /// Cores to use; 0 for all.
    let threads: Int

    /// The weighted mean of 1 minus ROUGE-L, 0...1.
    ///
    /// - Throws: `ADAPTER_FOREIGN`, `MODEL_NUMERICS`.
    func loss(of adapter: LoRAAdapter) throws -> Double {
        let writer = ImpressionWriter(try model.adapted(by: adapter), style: .caseAlone, threads: threads)
        var options = DecodingOptions()
        options.mode = .free
        var (sum, total) = (0.0, 0.0)
        for (archived, weight) in zip(cases, weights) {
            let draft = try writer.write(WritingCase(archived), options)
            sum += Double(weight) * (1 - Rouge(draft: draft.text, reference: archived.impression).rougeL)
            total += Double(weight)
        }
        return sum / total
    }
}
