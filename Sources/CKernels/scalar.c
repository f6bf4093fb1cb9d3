// The scalar twins: the definition of what every other kernel set computes, up to the order of summation.
#include "blocks.h"

static void dequantize(ck_type type, const void *source, float *target, size_t count) {
    switch (type) {
    case CK_F32:
        memcpy(target, source, count * sizeof *target);
        break;
    case CK_F16:
        for (size_t i = 0; i < count; i++) target[i] = float_from_f16(((const uint16_t *)source)[i]);
        break;
    case CK_BF16:
        for (size_t i = 0; i < count; i++) target[i] = float_from_bf16(((const uint16_t *)source)[i]);
        break;
    case CK_Q4_0: {
        const block_q4_0 *block = source;
        for (size_t i = 0; i < count; i += BLOCK, block++) {
            float scale = float_from_f16(block->scale);
            for (size_t j = 0; j < BLOCK / 2; j++) {
                target[i + j] = (float)((block->quants[j] & 15) - 8) * scale;
                target[i + j + BLOCK / 2] = (float)((block->quants[j] >> 4) - 8) * scale;
            }
        }
        break;
    }
    case CK_Q4_1: {
        const block_q4_1 *block = source;
        for (size_t i = 0; i < count; i += BLOCK, block++) {
            float scale = float_from_f16(block->scale), minimum = float_from_f16(block->minimum);
            for (size_t j = 0; j < BLOCK / 2; j++) {
                target[i + j] = (float)(block->quants[j] & 15) * scale + minimum;
                target[i + j + BLOCK / 2] = (float)(block->quants[j] >> 4) * scale + minimum;
            }
        }
        break;
    }
    case CK_Q8_0: {
        const block_q8_0 *block = source;
        for (size_t i = 0; i < count; i += BLOCK, block++) {
            float scale = float_from_f16(block->scale);
            for (size_t j = 0; j < BLOCK; j++) target[i + j] = (float)block->quants[j] * scale;
        }
        break;
    }
    }
}

static float dot(const float *a, const float *b, size_t count) {
    float sum = 0;
    for (size_t i = 0; i < count; i++) sum += a[i] * b[i];
    return sum;
}

static float row(ck_type type, const void *source, const float *x, const float *sums, size_t columns) {
    (void)sums;
    const char *bytes = source;
    size_t elements = type == CK_F32 || type == CK_F16 || type == CK_BF16 ? 1 : BLOCK;
    float sum = 0, values[BLOCK];
    for (size_t i = 0; i < columns; i += elements, bytes += ck_block_bytes(type)) {
        dequantize(type, bytes, values, elements);
        sum += dot(values, x + i, elements);
    }
    return sum;
}

static void add_weighted(
    ck_type type, float *target, const void *values, const float *weights, size_t count, size_t stride,
    size_t dimension) {
    for (size_t t = 0; t < count; t++)
        for (size_t i = 0; i < dimension; i++) {
            size_t at = t * stride + i;
            float value =
                type == CK_F16 ? float_from_f16(((const uint16_t *)values)[at]) : ((const float *)values)[at];
            target[i] += weights[t] * value;
        }
}

const kernel_set scalar_kernels = {"scalar", row, dot, dequantize, add_weighted};
