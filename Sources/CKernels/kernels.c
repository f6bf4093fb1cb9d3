// Dispatch, and the kernels that are the same for every set.
#include "blocks.h"
#include <math.h>

static const kernel_set *kernels = &scalar_kernels;

void ck_use_scalar(int scalar) {
    kernels = &scalar_kernels;
#if defined(__x86_64__)
    if (!scalar && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("f16c"))
        kernels = &avx2_kernels;
#else
    (void)scalar;
#endif
}

__attribute__((constructor)) static void choose_kernels(void) { ck_use_scalar(0); }

const char *ck_kernel_set(void) { return kernels->name; }

size_t ck_block_elements(ck_type type) {
    switch (type) {
    case CK_F32: case CK_F16: case CK_BF16: return 1;
    case CK_Q4_0: case CK_Q4_1: case CK_Q8_0: return BLOCK;
    }
    return 0;
}

size_t ck_block_bytes(ck_type type) {
    switch (type) {
    case CK_F32: return 4;
    case CK_F16: case CK_BF16: return 2;
    case CK_Q4_0: return sizeof(block_q4_0);
    case CK_Q4_1: return sizeof(block_q4_1);
    case CK_Q8_0: return sizeof(block_q8_0);
    }
    return 0;
}

void ck_dequantize(ck_type type, const void *source, float *target, size_t count) {
    kernels->dequantize(type, source, target, count);
}

void ck_matrix_vector(
    ck_type type, const void *weights, size_t columns, const float *x, float *target, size_t first, size_t last) {
    size_t bytes = columns / ck_block_elements(type) * ck_block_bytes(type), blocks = columns / BLOCK;
    float sums[blocks + 1];
    for (size_t b = 0; b < blocks; b++) {
        float sum = 0;
        for (size_t i = 0; i < BLOCK; i++) sum += x[b * BLOCK + i];
        sums[b] = sum;
    }
    for (size_t r = first; r < last; r++)
        target[r] = kernels->row(type, (const char *)weights + r * bytes, x, sums, columns);
}

void ck_add_weighted_rows(
    ck_type type, const void *rows, size_t columns, const float *weights, size_t count, float *target, size_t first,
    size_t last) {
    kernels->add_weighted(
        type, target + first, (const char *)rows + first * ck_block_bytes(type), weights, count, columns, last - first);
}

float ck_dot(const float *a, const float *b, size_t count) { return kernels->dot(a, b, count); }

void ck_rms_norm(const float *x, const float *weight, float epsilon, float *target, size_t count) {
    float scale = 1 / sqrtf(kernels->dot(x, x, count) / (float)count + epsilon);
    for (size_t i = 0; i < count; i++) target[i] = x[i] * scale * weight[i];
}

void ck_swiglu(float *gate, const float *up, size_t count) {
    for (size_t i = 0; i < count; i++) gate[i] = gate[i] / (1 + expf(-gate[i])) * up[i];
}

void ck_rotate_pairs(float *x, const float *cosines, const float *sines, size_t heads, size_t dimension) {
    for (size_t h = 0; h < heads; h++, x += dimension)
        for (size_t i = 0; i < dimension / 2; i++) {
            float a = x[2 * i], b = x[2 * i + 1];
            x[2 * i] = a * cosines[i] - b * sines[i];
            x[2 * i + 1] = a * sines[i] + b * cosines[i];
        }
}

void ck_attend(
    const float *query, const ck_span *spans, size_t span_count, size_t stride, size_t dimension, float scale,
    float *scores, float *target) {
    float largest = -INFINITY, sum = 0;
    size_t count = 0;
    for (size_t s = 0; s < span_count; s++)
        for (size_t t = 0; t < spans[s].count; t++, count++) {
            scores[count] = kernels->dot(query, spans[s].keys + t * stride, dimension) * scale;
            if (scores[count] > largest) largest = scores[count];
        }
    for (size_t t = 0; t < count; t++) {
        scores[t] = expf(scores[t] - largest);
        sum += scores[t];
    }
    for (size_t t = 0; t < count; t++) scores[t] /= sum;
    for (size_t i = 0; i < dimension; i++) target[i] = 0;
    for (size_t s = 0; s < span_count; scores += spans[s++].count)
        kernels->add_weighted(CK_F32, target, spans[s].values, scores, spans[s].count, stride, dimension);
}

uint64_t ck_read_memory(const void *memory, size_t bytes) {
    const uint64_t *words = memory;
    uint64_t a = 0, b = 0, c = 0, d = 0;
    for (size_t i = 0; i < bytes / 8; i += 8) {
        a ^= words[i] ^ words[i + 4];
        b ^= words[i + 1] ^ words[i + 5];
        c ^= words[i + 2] ^ words[i + 6];
        d ^= words[i + 3] ^ words[i + 7];
    }
    return a ^ b ^ c ^ d;
}
