// AVX2, FMA and F16C. Weights are widened to float32 in registers: plain, exact in the weights, and bound by memory
// only for the larger formats. Integer dot products, which quantise the activations, are another kernel set's matter.
#include "blocks.h"
#if defined(__x86_64__)
#include <immintrin.h>
#define AVX2 __attribute__((target("avx2,fma,f16c")))

AVX2 static inline float sum8(__m256 v) {
    __m128 half = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    half = _mm_add_ps(half, _mm_movehl_ps(half, half));
    return _mm_cvtss_f32(_mm_add_ss(half, _mm_movehdup_ps(half)));
}

AVX2 static inline float half(uint16_t bits) { return _cvtsh_ss(bits); }

// Eight unsigned or signed bytes at `offset` of a register, as floats.
#define BYTES8(v, offset) _mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(_mm_bsrli_si128(v, offset)))
#define SIGNED8(p) _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)(p))))

AVX2 static inline void nibbles(const uint8_t *quants, __m128i *low, __m128i *high) {
    __m128i packed = _mm_loadu_si128((const __m128i *)quants), mask = _mm_set1_epi8(15);
    *low = _mm_and_si128(packed, mask);
    *high = _mm_and_si128(_mm_srli_epi16(packed, 4), mask);
}

// The dot product of a block's 32 nibbles with x, in eight lanes.
AVX2 static inline __m256 nibble_products(const uint8_t *quants, const float *x) {
    __m128i low, high;
    nibbles(quants, &low, &high);
    __m256 a = _mm256_mul_ps(BYTES8(low, 0), _mm256_loadu_ps(x));
    __m256 b = _mm256_mul_ps(BYTES8(low, 8), _mm256_loadu_ps(x + 8));
    a = _mm256_fmadd_ps(BYTES8(high, 0), _mm256_loadu_ps(x + 16), a);
    b = _mm256_fmadd_ps(BYTES8(high, 8), _mm256_loadu_ps(x + 24), b);
    return _mm256_add_ps(a, b);
}

AVX2 static float dot(const float *a, const float *b, size_t count) {
    __m256 s0 = _mm256_setzero_ps(), s1 = s0, s2 = s0, s3 = s0;
    size_t i = 0;
    for (; i + 32 <= count; i += 32) {
        s0 = _mm256_fmadd_ps(_mm256_loadu_ps(a + i), _mm256_loadu_ps(b + i), s0);
        s1 = _mm256_fmadd_ps(_mm256_loadu_ps(a + i + 8), _mm256_loadu_ps(b + i + 8), s1);
        s2 = _mm256_fmadd_ps(_mm256_loadu_ps(a + i + 16), _mm256_loadu_ps(b + i + 16), s2);
        s3 = _mm256_fmadd_ps(_mm256_loadu_ps(a + i + 24), _mm256_loadu_ps(b + i + 24), s3);
    }
    float sum = sum8(_mm256_add_ps(_mm256_add_ps(s0, s1), _mm256_add_ps(s2, s3)));
    for (; i < count; i++) sum += a[i] * b[i];
    return sum;
}

// `sums` holds the sum of x over each block of 32: the minimum of Q4_1 and the offset of Q4_0 multiply it.
AVX2 static float row(ck_type type, const void *source, const float *x, const float *sums, size_t columns) {
    __m256 even = _mm256_setzero_ps(), odd = even;
    float offset = 0, sum = 0;
    size_t blocks = columns / BLOCK, i = 0;
    switch (type) {
    case CK_F32:
        return dot(source, x, columns);
    case CK_F16: {
        const uint16_t *w = source;
        for (; i + 16 <= columns; i += 16) {
            even = _mm256_fmadd_ps(
                _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)(w + i))), _mm256_loadu_ps(x + i), even);
            odd = _mm256_fmadd_ps(
                _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)(w + i + 8))), _mm256_loadu_ps(x + i + 8), odd);
        }
        for (; i < columns; i++) sum += half(w[i]) * x[i];
        break;
    }
    case CK_BF16: {
        const uint16_t *w = source;
        for (; i + 8 <= columns; i += 8) {
            __m256i bits = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(w + i)));
            even = _mm256_fmadd_ps(
                _mm256_castsi256_ps(_mm256_slli_epi32(bits, 16)), _mm256_loadu_ps(x + i), even);
        }
        for (; i < columns; i++) sum += float_from_bf16(w[i]) * x[i];
        break;
    }
    case CK_Q4_0: {
        const block_q4_0 *w = source;
        for (; i < blocks; i++) {
            float scale = half(w[i].scale);
            __m256 product = nibble_products(w[i].quants, x + i * BLOCK), s = _mm256_set1_ps(scale);
            if (i & 1) odd = _mm256_fmadd_ps(s, product, odd);
            else even = _mm256_fmadd_ps(s, product, even);
            offset -= 8 * scale * sums[i];
        }
        break;
    }
    case CK_Q4_1: {
        const block_q4_1 *w = source;
        for (; i < blocks; i++) {
            __m256 product = nibble_products(w[i].quants, x + i * BLOCK), s = _mm256_set1_ps(half(w[i].scale));
            if (i & 1) odd = _mm256_fmadd_ps(s, product, odd);
            else even = _mm256_fmadd_ps(s, product, even);
            offset += half(w[i].minimum) * sums[i];
        }
        break;
    }
    case CK_Q8_0: {
        const block_q8_0 *w = source;
        for (; i < blocks; i++) {
            const int8_t *q = w[i].quants;
            const float *y = x + i * BLOCK;
            __m256 a = _mm256_mul_ps(SIGNED8(q), _mm256_loadu_ps(y));
            __m256 b = _mm256_mul_ps(SIGNED8(q + 8), _mm256_loadu_ps(y + 8));
            a = _mm256_fmadd_ps(SIGNED8(q + 16), _mm256_loadu_ps(y + 16), a);
            b = _mm256_fmadd_ps(SIGNED8(q + 24), _mm256_loadu_ps(y + 24), b);
            even = _mm256_fmadd_ps(_mm256_set1_ps(half(w[i].scale)), _mm256_add_ps(a, b), even);
        }
        break;
    }
    }
    return sum8(_mm256_add_ps(even, odd)) + offset + sum;
}

AVX2 static void dequantize(ck_type type, const void *source, float *target, size_t count) {
    switch (type) {
    case CK_Q4_0: {
        const block_q4_0 *w = source;
        for (size_t i = 0; i < count; i += BLOCK, w++) {
            __m128i low, high;
            nibbles(w->quants, &low, &high);
            __m256 s = _mm256_set1_ps(half(w->scale)), eight = _mm256_set1_ps(8);
            _mm256_storeu_ps(target + i, _mm256_mul_ps(_mm256_sub_ps(BYTES8(low, 0), eight), s));
            _mm256_storeu_ps(target + i + 8, _mm256_mul_ps(_mm256_sub_ps(BYTES8(low, 8), eight), s));
            _mm256_storeu_ps(target + i + 16, _mm256_mul_ps(_mm256_sub_ps(BYTES8(high, 0), eight), s));
            _mm256_storeu_ps(target + i + 24, _mm256_mul_ps(_mm256_sub_ps(BYTES8(high, 8), eight), s));
        }
        break;
    }
    case CK_Q4_1: {
        const block_q4_1 *w = source;
        for (size_t i = 0; i < count; i += BLOCK, w++) {
            __m128i low, high;
            nibbles(w->quants, &low, &high);
            // Multiply, then add, as the scalar twin does: the weights are then the same to the last bit.
            __m256 s = _mm256_set1_ps(half(w->scale)), m = _mm256_set1_ps(half(w->minimum));
            _mm256_storeu_ps(target + i, _mm256_add_ps(_mm256_mul_ps(BYTES8(low, 0), s), m));
            _mm256_storeu_ps(target + i + 8, _mm256_add_ps(_mm256_mul_ps(BYTES8(low, 8), s), m));
            _mm256_storeu_ps(target + i + 16, _mm256_add_ps(_mm256_mul_ps(BYTES8(high, 0), s), m));
            _mm256_storeu_ps(target + i + 24, _mm256_add_ps(_mm256_mul_ps(BYTES8(high, 8), s), m));
        }
        break;
    }
    case CK_Q8_0: {
        const block_q8_0 *w = source;
        for (size_t i = 0; i < count; i += BLOCK, w++)
            for (size_t j = 0; j < BLOCK; j += 8)
                _mm256_storeu_ps(
                    target + i + j, _mm256_mul_ps(SIGNED8(w->quants + j), _mm256_set1_ps(half(w->scale))));
        break;
    }
    case CK_F16: {
        const uint16_t *w = source;
        size_t i = 0;
        for (; i + 8 <= count; i += 8)
            _mm256_storeu_ps(target + i, _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)(w + i))));
        for (; i < count; i++) target[i] = half(w[i]);
        break;
    }
    default:
        scalar_kernels.dequantize(type, source, target, count);
    }
}

AVX2 static inline __m256 values8(ck_type type, const void *values, size_t at) {
    return type == CK_F16 ? _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)((const uint16_t *)values + at)))
                          : _mm256_loadu_ps((const float *)values + at);
}

// The same fused steps in each lane and in what is left over: where the work is cut must not change a bit.
AVX2 static void add_weighted(
    ck_type type, float *target, const void *values, const float *weights, size_t count, size_t stride,
    size_t dimension) {
    size_t i = 0;
    for (; i + 16 <= dimension; i += 16) {
        __m256 s0 = _mm256_loadu_ps(target + i), s1 = _mm256_loadu_ps(target + i + 8);
        for (size_t t = 0; t < count; t++) {
            __m256 w = _mm256_broadcast_ss(weights + t);
            s0 = _mm256_fmadd_ps(w, values8(type, values, t * stride + i), s0);
            s1 = _mm256_fmadd_ps(w, values8(type, values, t * stride + i + 8), s1);
        }
        _mm256_storeu_ps(target + i, s0);
        _mm256_storeu_ps(target + i + 8, s1);
    }
    for (; i < dimension; i++)
        for (size_t t = 0; t < count; t++) {
            size_t at = t * stride + i;
            float value = type == CK_F16 ? half(((const uint16_t *)values)[at]) : ((const float *)values)[at];
            target[i] = __builtin_fmaf(weights[t], value, target[i]);
        }
}

const kernel_set avx2_kernels = {"avx2", row, dot, dequantize, add_weighted};
#endif
