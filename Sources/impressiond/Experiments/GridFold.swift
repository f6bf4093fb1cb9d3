import ReportArchive

/// One fold of a grid: what is learnt, what chooses, and what is drafted.
struct GridFold {
    let number: Int
    let training: [ArchivedCase]
    let development: [ArchivedCase]
    let test: [ArchivedCase]

    /// The folds of a grid that are asked for.
    ///
    /// - Parameter test: cases that are drafted in the place of a fold.
    static func all(_ cases: [ArchivedCase], test: [ArchivedCase]?, _ grid: ExperimentGrid) -> [GridFold] {
        let (count, share) = (grid.folds, grid.development)
        if let test {
            let split = ArchiveSplit(cases, development: share, gate: 0)
            return [GridFold(number: 0, training: split.training, development: split.development, test: test)]
        }
        let folds = ArchiveFolds(cases, count: count).folds
        return folds.indices.filter { grid.only?.contains($0) ?? true }.map { number in
            let others = folds.indices.filter { $0 != number }.flatMap { folds[$0] }
            // Cut by the content again, so that copies stay together; finer than the folds, so that both mix.
            let parts = ArchiveFolds(others, count: count * 1000).folds
            let place = Int(share * 1000)
            let chosen = parts.indices.filter { $0 % 1000 < place }.flatMap { parts[$0] }
            let learnt = parts.indices.filter { $0 % 1000 >= place }.flatMap { parts[$0] }
            return GridFold(number: number, training: learnt, development: chosen, test: folds[number])
        }
    }
}
