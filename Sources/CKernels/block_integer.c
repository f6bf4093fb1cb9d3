// Packing and multiplying block integers.
#include "block_integer.h"
#include "kernels.h"
#include <math.h>
#include <string.h>

enum { LEFT_LIMIT = 8191, RIGHT_LIMIT = 4095, PAIRS = CK_GROUP / 2, TILE = CK_PANEL_ROWS * CK_PANEL_COLUMNS };
_Static_assert((int64_t)LEFT_LIMIT * RIGHT_LIMIT * CK_GROUP <= INT32_MAX, "a group's sum fits in 32 bits");

// Groups that are multiplied before the next panel comes: the cells of a panel of the right factor then stay in the
// first-level cache while the rows of a block stream by; rows of a block stay in the second.
enum { GROUPS_AT_ONCE = 8, BLOCK_PANELS = 16 };

#if defined(__x86_64__)
#include <immintrin.h>
#define AVX2 __attribute__((target("avx2,fma")))

static int has_avx2(void) { return ck_kernel_set()[0] == 'a'; }

// |x| as integers, which have the same order, with what is not a number as the largest: so it is not lost.
AVX2 static inline __m256i lengths(const float *x) {
    return _mm256_and_si256(_mm256_loadu_si256((const __m256i *)x), _mm256_set1_epi32(INT32_MAX));
}

AVX2 static float quantise_avx2(const float *x, int limit, int16_t *q) {
    __m256i largest = _mm256_setzero_si256();
    for (int i = 0; i < CK_GROUP; i += 8) largest = _mm256_max_epi32(largest, lengths(x + i));
    __m128i half = _mm_max_epi32(_mm256_castsi256_si128(largest), _mm256_extracti128_si256(largest, 1));
    half = _mm_max_epi32(half, _mm_shuffle_epi32(half, 0x4E));
    float size = _mm_cvtss_f32(_mm_castsi128_ps(_mm_max_epi32(half, _mm_shuffle_epi32(half, 0xB1))));
    __m256 factor = _mm256_set1_ps(size > 0 ? (float)limit / size : 0);
    for (int i = 0; i < CK_GROUP; i += 16) {
        __m256i a = _mm256_cvtps_epi32(_mm256_mul_ps(_mm256_loadu_ps(x + i), factor));
        __m256i b = _mm256_cvtps_epi32(_mm256_mul_ps(_mm256_loadu_ps(x + i + 8), factor));
        _mm256_storeu_si256((__m256i *)(q + i), _mm256_permute4x64_epi64(_mm256_packs_epi32(a, b), 0xD8));
    }
    return size / (float)limit;
}

AVX2 static void pack_right_avx2(const float *x, size_t stride, int32_t *cell, float *scales) {
    __m256 limit = _mm256_set1_ps(RIGHT_LIMIT);
    for (int c = 0; c < CK_PANEL_COLUMNS; c += 8) {
        __m256i sizes = _mm256_setzero_si256();
        for (int i = 0; i < CK_GROUP; i++) sizes = _mm256_max_epi32(sizes, lengths(x + i * stride + c));
        __m256 largest = _mm256_castsi256_ps(sizes);
        _mm256_storeu_ps(scales + c, _mm256_div_ps(largest, limit));
        __m256 isZero = _mm256_cmp_ps(largest, _mm256_setzero_ps(), _CMP_EQ_OQ);
        __m256 factor = _mm256_andnot_ps(isZero, _mm256_div_ps(limit, largest));
        for (int i = 0; i < PAIRS; i++) {
            const float *row = x + 2 * i * stride + c;
            __m256i a = _mm256_cvtps_epi32(_mm256_mul_ps(_mm256_loadu_ps(row), factor));
            __m256i b = _mm256_cvtps_epi32(_mm256_mul_ps(_mm256_loadu_ps(row + stride), factor));
            _mm256_storeu_si256(
                (__m256i *)(cell + i * CK_PANEL_COLUMNS + c),
                _mm256_blend_epi16(a, _mm256_slli_epi32(b, 16), 0xAA));
        }
    }
}

AVX2 static void multiply_cells_avx2(
    const int32_t *a, const float *sa, const int32_t *b, const float *sb, size_t groups, int adds, float *target,
    size_t stride) {
    for (size_t g = 0; g < groups; g++, adds = 1) {
        __m256i zero = _mm256_setzero_si256();
        __m256i c00 = zero, c10 = zero, c20 = zero, c30 = zero, c40 = zero, c50 = zero;
        __m256i c01 = zero, c11 = zero, c21 = zero, c31 = zero, c41 = zero, c51 = zero;
        for (int i = 0; i < PAIRS; i++, a += CK_PANEL_ROWS, b += CK_PANEL_COLUMNS) {
            __m256i b0 = _mm256_loadu_si256((const __m256i *)b), b1 = _mm256_loadu_si256((const __m256i *)(b + 8)), x;
#define ROW(r)                                                                                                         \
    x = _mm256_set1_epi32(a[r]);                                                                                       \
    c##r##0 = _mm256_add_epi32(c##r##0, _mm256_madd_epi16(x, b0));                                                     \
    c##r##1 = _mm256_add_epi32(c##r##1, _mm256_madd_epi16(x, b1));
            ROW(0) ROW(1) ROW(2) ROW(3) ROW(4) ROW(5)
        }
        __m256 s0 = _mm256_loadu_ps(sb), s1 = _mm256_loadu_ps(sb + 8), before = _mm256_setzero_ps(), after = before, s;
        float *t = target;
#define ADD(r)                                                                                                         \
    s = _mm256_set1_ps(sa[r]);                                                                                         \
    if (adds) before = _mm256_loadu_ps(t), after = _mm256_loadu_ps(t + 8);                                             \
    _mm256_storeu_ps(t, _mm256_fmadd_ps(_mm256_cvtepi32_ps(c##r##0), _mm256_mul_ps(s, s0), before));                   \
    _mm256_storeu_ps(t + 8, _mm256_fmadd_ps(_mm256_cvtepi32_ps(c##r##1), _mm256_mul_ps(s, s1), after));                \
    t += stride;
        ADD(0) ADD(1) ADD(2) ADD(3) ADD(4) ADD(5)
        sa += CK_PANEL_ROWS;
        sb += CK_PANEL_COLUMNS;
    }
}
#else
static int has_avx2(void) { return 0; }
static float quantise_avx2(const float *x, int limit, int16_t *q) { (void)x, (void)limit, (void)q; return 0; }
static void pack_right_avx2(const float *x, size_t stride, int32_t *cell, float *scales) {
    (void)x, (void)stride, (void)cell, (void)scales;
}
static void multiply_cells_avx2(
    const int32_t *a, const float *sa, const int32_t *b, const float *sb, size_t groups, int adds, float *target,
    size_t stride) {
    (void)a, (void)sa, (void)b, (void)sb, (void)groups, (void)adds, (void)target, (void)stride;
}
#endif

// The integers of a group, and its scale, which is not a number where an element is none.
static float quantise(const float *x, size_t stride, size_t count, int limit, int16_t *q) {
    float size = 0;
    memset(q, 0, CK_GROUP * sizeof *q);
    for (size_t i = 0; i < count; i++) {
        float length = fabsf(x[i * stride]);
        if (!isfinite(length)) return NAN;
        if (length > size) size = length;
    }
    float factor = size > 0 ? (float)limit / size : 0;
    for (size_t i = 0; i < count; i++) q[i] = (int16_t)lrintf(x[i * stride] * factor);
    return size / (float)limit;
}

static void pack_lines(
    const float *x, size_t stride, size_t lines, size_t width, size_t inner, int limit, int16_t *cell, float *scales) {
    for (size_t line = 0; line < width; line++) {
        int16_t q[CK_GROUP];
        if (line < lines && inner == CK_GROUP && has_avx2())
            scales[line] = quantise_avx2(x + line * stride, limit, q);
        else
            scales[line] = quantise(x + line * stride, 1, line < lines ? inner : 0, limit, q);
        for (size_t i = 0; i < PAIRS; i++) memcpy(cell + 2 * (i * width + line), q + 2 * i, 2 * sizeof *q);
    }
}

void ck_pack_left(const float *x, size_t stride, size_t rows, size_t inner, int16_t *cell, float *scales) {
    pack_lines(x, stride, rows, CK_PANEL_ROWS, inner, LEFT_LIMIT, cell, scales);
}

void ck_pack_right_transposed(
    const float *x, size_t stride, size_t columns, size_t inner, int16_t *cell, float *scales) {
    pack_lines(x, stride, columns, CK_PANEL_COLUMNS, inner, RIGHT_LIMIT, cell, scales);
}

void ck_pack_right(const float *x, size_t stride, size_t columns, size_t inner, int16_t *cell, float *scales) {
    if (columns == CK_PANEL_COLUMNS && inner == CK_GROUP && has_avx2()) {
        pack_right_avx2(x, stride, (int32_t *)cell, scales);
        return;
    }
    for (size_t column = 0; column < CK_PANEL_COLUMNS; column++) {
        int16_t q[CK_GROUP];
        scales[column] = quantise(x + column, stride, column < columns ? inner : 0, RIGHT_LIMIT, q);
        for (size_t i = 0; i < PAIRS; i++)
            memcpy(cell + 2 * (i * CK_PANEL_COLUMNS + column), q + 2 * i, 2 * sizeof *q);
    }
}

// A whole tile of the target = or += the product of two rows of cells.
static void multiply_cells(
    const int16_t *a, const float *sa, const int16_t *b, const float *sb, size_t groups, int adds, float *target,
    size_t stride) {
    if (has_avx2()) {
        multiply_cells_avx2((const int32_t *)a, sa, (const int32_t *)b, sb, groups, adds, target, stride);
        return;
    }
    for (size_t g = 0; g < groups; g++, adds = 1) {
        int32_t sums[TILE] = {0};
        for (size_t i = 0; i < PAIRS; i++, a += 2 * CK_PANEL_ROWS, b += 2 * CK_PANEL_COLUMNS)
            for (size_t r = 0; r < CK_PANEL_ROWS; r++)
                for (size_t c = 0; c < CK_PANEL_COLUMNS; c++)
                    sums[r * CK_PANEL_COLUMNS + c] += a[2 * r] * b[2 * c] + a[2 * r + 1] * b[2 * c + 1];
        for (size_t r = 0; r < CK_PANEL_ROWS; r++)
            for (size_t c = 0; c < CK_PANEL_COLUMNS; c++) {
                float *t = target + r * stride + c;
                *t = (float)sums[r * CK_PANEL_COLUMNS + c] * (sa[r] * sb[c]) + (adds ? *t : 0);
            }
        sa += CK_PANEL_ROWS;
        sb += CK_PANEL_COLUMNS;
    }
}

// The part of a tile that lies inside the target, from there or to there.
static void move_tile(float *tile, float *target, size_t stride, size_t rows, size_t columns, int loads) {
    for (size_t r = 0; r < rows; r++) {
        float *t = tile + r * CK_PANEL_COLUMNS, *y = target + r * stride;
        if (loads) memcpy(t, y, columns * sizeof *y);
        else memcpy(y, t, columns * sizeof *y);
    }
}

void ck_multiply_packed(
    ck_packed left, ck_packed right, size_t first, size_t rows, size_t columns, size_t groups, int adds,
    float *target, size_t stride) {
    size_t panels = (rows + CK_PANEL_ROWS - 1) / CK_PANEL_ROWS;
    for (size_t block = 0; block < panels; block += BLOCK_PANELS)
        for (size_t g = 0; g < groups; g += GROUPS_AT_ONCE)
            for (size_t c = 0; c < columns; c += CK_PANEL_COLUMNS)
                for (size_t p = block; p < panels && p < block + BLOCK_PANELS; p++) {
                    size_t row = first + p * CK_PANEL_ROWS;
                    size_t i = row / CK_PANEL_ROWS * groups + g, j = c / CK_PANEL_COLUMNS * groups + g;
                    const int16_t *a = left.cells + i * CK_PANEL_ROWS * CK_GROUP;
                    const int16_t *b = right.cells + j * CK_PANEL_COLUMNS * CK_GROUP;
                    const float *sa = left.scales + i * CK_PANEL_ROWS, *sb = right.scales + j * CK_PANEL_COLUMNS;
                    size_t count = groups - g < GROUPS_AT_ONCE ? groups - g : GROUPS_AT_ONCE;
                    size_t height = rows - p * CK_PANEL_ROWS, width = columns - c;
                    float *y = target + row * stride + c;
                    if (height >= CK_PANEL_ROWS && width >= CK_PANEL_COLUMNS) {
                        multiply_cells(a, sa, b, sb, count, adds || g > 0, y, stride);
                        continue;
                    }
                    float tile[TILE] = {0};
                    if (height > CK_PANEL_ROWS) height = CK_PANEL_ROWS;
                    if (width > CK_PANEL_COLUMNS) width = CK_PANEL_COLUMNS;
                    if (adds || g > 0) move_tile(tile, y, stride, height, width, 1);
                    multiply_cells(a, sa, b, sb, count, 1, tile, CK_PANEL_COLUMNS);
                    move_tile(tile, y, stride, height, width, 0);
                }
}
