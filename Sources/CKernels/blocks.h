// The block layouts of GGUF, as in its specification: little endian, no padding.
#pragma once
#include "kernels.h"
#include <string.h>

enum { BLOCK = 32 };

typedef struct {
    uint16_t scale;
    uint8_t quants[BLOCK / 2]; // low nibbles are elements 0 to 15, high nibbles 16 to 31; value = (q - 8) * scale
} block_q4_0;

typedef struct {
    uint16_t scale, minimum;
    uint8_t quants[BLOCK / 2]; // as above; value = q * scale + minimum
} block_q4_1;

typedef struct {
    uint16_t scale;
    int8_t quants[BLOCK]; // value = q * scale
} block_q8_0;

_Static_assert(sizeof(block_q4_0) == 18 && sizeof(block_q4_1) == 20 && sizeof(block_q8_0) == 34, "GGUF block sizes");

static inline float float_from_bf16(uint16_t half) {
    uint32_t bits = (uint32_t)half << 16;
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

// IEEE 754 binary16 to binary32, subnormals and infinities included, without needing F16C.
static inline float float_from_f16(uint16_t half) {
    uint32_t sign = (uint32_t)(half & 0x8000) << 16, exponent = (half >> 10) & 31, fraction = half & 1023, bits;
    float value;
    if (exponent == 0) {
        value = (float)fraction * 0x1p-24f;
        memcpy(&bits, &value, sizeof bits);
        bits |= sign;
    } else {
        bits = sign | (exponent == 31 ? 255u << 23 : (exponent + 112) << 23) | fraction << 13;
    }
    memcpy(&value, &bits, sizeof value);
    return value;
}

/// What each kernel set offers.
typedef struct {
    const char *name;
    float (*row)(ck_type type, const void *row, const float *x, const float *sums, size_t columns);
    float (*dot)(const float *a, const float *b, size_t count);
    void (*dequantize)(ck_type type, const void *source, float *target, size_t count);
    // target += sum over t of weights[t] * values[t]; values are F32 or F16, `stride` elements apart.
    void (*add_weighted)(
        ck_type type, float *target, const void *values, const float *weights, size_t count, size_t stride,
        size_t dimension);
} kernel_set;

extern const kernel_set scalar_kernels;
#if defined(__x86_64__)
extern const kernel_set avx2_kernels;
#endif
