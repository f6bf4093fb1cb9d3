// Matrix products in block integers: each group of 64 elements along the inner dimension is 64 signed integers and one
// float32 scale, 14 bits with the sign in the left factor and 13 in the right one, so that the sum of 64 products fits
// in 32 bits. Products of a group are exact; groups are summed in float32. A processor multiplies and adds twice as
// many 16-bit integers as float32 numbers in the same time.
//
// The left factor is cut into panels of 6 rows, the right one into panels of 16 columns, and each panel into cells of
// one group: [32 pairs of inner elements][rows or columns][2]. What is missing to a whole cell is zero.
#pragma once
#include <stddef.h>
#include <stdint.h>

enum { CK_GROUP = 64, CK_PANEL_ROWS = 6, CK_PANEL_COLUMNS = 16 };

/// A cell of the left factor from up to 6 rows of up to 64 elements, `stride` floats apart.
void ck_pack_left(const float *x, size_t stride, size_t rows, size_t inner, int16_t *cell, float *scales);
/// A cell of the right factor from up to 16 of its columns that lie in memory as rows.
void ck_pack_right_transposed(
    const float *x, size_t stride, size_t columns, size_t inner, int16_t *cell, float *scales);
/// A cell of the right factor as it lies in memory, up to 64 rows of up to 16 columns.
void ck_pack_right(const float *x, size_t stride, size_t columns, size_t inner, int16_t *cell, float *scales);

/// A packed factor: all cells of a panel lie one behind the other, and their scales likewise.
typedef struct {
    int16_t *cells;
    float *scales;
} ck_packed;

/// Rows [first, first + rows) of target = left * right, or added to it; `first` is a multiple of 6.
void ck_multiply_packed(
    ck_packed left, ck_packed right, size_t first, size_t rows, size_t columns, size_t groups, int adds,
    float *target, size_t stride);
