import CKernels

/// Memory for a factor of a product of block integers; it grows to the largest so far.
struct PackedScratch {
    private var cells: [Int16] = []
    private var scales: [Float] = []

    /// Calls `body` with room for so many cells, each `lines` wide.
    mutating func with(_ count: Int, lines: Int, _ body: (ck_packed) -> Void) {
        let group = Int(CK_GROUP)
        if cells.count < count * lines * group { cells = [Int16](repeating: 0, count: count * lines * group) }
        if scales.count < count * lines { scales = [Float](repeating: 0, count: count * lines) }
        cells.withUnsafeMutableBufferPointer { cells in
            scales.withUnsafeMutableBufferPointer { scales in
                body(ck_packed(cells: cells.baseAddress, scales: scales.baseAddress))
            }
        }
    }
}

/// Carries a packed factor into parallel parts that write disjoint cells.
private struct Cells: @unchecked Sendable {
    // @unchecked: as SendablePointer.
    let packed: ck_packed
    let lines: Int
    let groups: Int

    /// Where a cell goes.
    func cell(_ panel: Int, _ group: Int) -> (UnsafeMutablePointer<Int16>, UnsafeMutablePointer<Float>) {
        let place = (panel * groups + group) * lines
        return (packed.cells + place * TrainingProduct.group, packed.scales + place)
    }
}

extension TrainingProduct {
    static let group = Int(CK_GROUP)
    private static let panelRows = Int(CK_PANEL_ROWS)
    private static let panelColumns = Int(CK_PANEL_COLUMNS)

    /// target = x (W + s B A)ᵀ, or without the transposition, in block integers.
    ///
    /// - Parameters:
    ///   - x: `[tokens, in]`, or `[tokens, out]` without the transposition.
    ///   - target: the other of the two shapes.
    func multiplyPacked(
        _ x: SendablePointer, _ tokens: Int, _ weight: AdaptedWeight, isTransposed: Bool,
        addingTo target: SendablePointer, adds: Bool
    ) {
        let (inputs, outputs) = (weight.base.columns, weight.base.rows)
        let (inner, columns) = isTransposed ? (inputs, outputs) : (outputs, inputs)
        let groups = (inner + Self.group - 1) / Self.group
        let (rowPanels, columnPanels) = (
            (tokens + Self.panelRows - 1) / Self.panelRows, (columns + Self.panelColumns - 1) / Self.panelColumns
        )
        left.with(rowPanels * groups, lines: Self.panelRows) { packed in
            let left = Cells(packed: packed, lines: Self.panelRows, groups: groups)
            forEachPart(rowPanels, of: 8) { for panel in $0 { Self.packLeft(x, tokens, inner, panel, left) } }
            right.with(columnPanels * groups, lines: Self.panelColumns) { packed in
                let right = Cells(packed: packed, lines: Self.panelColumns, groups: groups)
                withScratch(outputs * inputs) { w in
                    fold(weight, into: w) { rows in
                        if isTransposed {
                            Self.packTransposed(w, rows, inputs, right)
                        } else {
                            Self.packGroup(w, rows, inputs, right)
                        }
                    }
                }
                // Whole panels, as many as stay in the second-level cache.
                forEachPart(tokens, of: 16 * Self.panelRows) { rows in
                    ck_multiply_packed(
                        left.packed, right.packed, rows.lowerBound, rows.count, columns, groups, adds ? 1 : 0,
                        target.pointer, columns)
                }
            }
        }
    }

    private static func packLeft(_ x: SendablePointer, _ rows: Int, _ inner: Int, _ panel: Int, _ cells: Cells) {
        let first = panel * panelRows
        for group in 0..<cells.groups {
            let (cell, scales) = cells.cell(panel, group)
            ck_pack_left(
                x.pointer + first * inner + group * self.group, inner, min(panelRows, rows - first),
                min(self.group, inner - group * self.group), cell, scales)
        }
    }

    /// Rows of a weight become columns of the right factor.
    private static func packTransposed(_ w: SendablePointer, _ rows: Range<Int>, _ inputs: Int, _ cells: Cells) {
        for first in stride(from: rows.lowerBound, to: rows.upperBound, by: panelColumns) {
            for group in 0..<cells.groups {
                let (cell, scales) = cells.cell(first / panelColumns, group)
                ck_pack_right_transposed(
                    w.pointer + first * inputs + group * self.group, inputs,
                    min(panelColumns, rows.upperBound - first), min(self.group, inputs - group * self.group), cell,
                    scales)
            }
        }
    }

    /// Rows of a weight are one group of the right factor.
    private static func packGroup(_ w: SendablePointer, _ rows: Range<Int>, _ inputs: Int, _ cells: Cells) {
        for first in stride(from: 0, to: inputs, by: panelColumns) {
            let (cell, scales) = cells.cell(first / panelColumns, rows.lowerBound / group)
            ck_pack_right(
                w.pointer + rows.lowerBound * inputs + first, inputs, min(panelColumns, inputs - first), rows.count,
                cell, scales)
        }
    }
}
