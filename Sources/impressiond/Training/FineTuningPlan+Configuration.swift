import ServiceConfiguration
import Tensors
import Training

extension FineTuning.Plan {
    /// What the configuration says.
    init(_ settings: Settings) {
        self.init()
        let training = settings.training
        rank = training.rank
        alpha = training.alpha
        epochs = training.epochs
        batch = training.batch
        rate = training.learningRate
        warmUp = training.warmUp
        evaluationsPerEpoch = training.evaluationsPerEpoch
        patience = training.patience
        clip = training.clip
        arithmetic = training.arithmetic == .float32 ? .float32 : .blockInteger
        seed = UInt64(settings.drafts.seed)
        threads = settings.model.threads
    }
}
