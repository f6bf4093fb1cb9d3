// SIMD kernels with scalar twins and run-time dispatch. All arithmetic on activations is float32.
//
// A token's result never depends on what else is computed in the same call: every kernel works on one row, so a
// batch only repeats it.
#pragma once
#include <stddef.h>
#include <stdint.h>

// Builds notice a change of this header, but not a new one beside it.
#include "block_integer.h"
#include "training.h"

/// Storage types of weights, by their GGUF numbers.
typedef enum {
    CK_F32 = 0,
    CK_F16 = 1,
    CK_Q4_0 = 2,
    CK_Q4_1 = 3,
    CK_Q8_0 = 8,
    CK_BF16 = 30,
} ck_type;

/// Elements in a block of the type; 0 for an unknown type.
size_t ck_block_elements(ck_type type);
/// Bytes in a block of the type; 0 for an unknown type.
size_t ck_block_bytes(ck_type type);

/// The kernel set in use: "avx2" or "scalar". Text is reproducible only within one set.
const char *ck_kernel_set(void);
/// Uses the scalar twins from now on (nonzero) or the best set of this processor (zero). For tests; not thread-safe.
void ck_use_scalar(int scalar);

/// Dequantises `count` elements, a multiple of the block length.
void ck_dequantize(ck_type type, const void *source, float *target, size_t count);
/// target[r] = dot(row r of weights, x) for rows [first, last); `columns` is a multiple of the block length.
void ck_matrix_vector(
    ck_type type, const void *weights, size_t columns, const float *x, float *target, size_t first, size_t last);
/// target[i] += sum over r of weights[r] * rows[r][i] for i in [first, last); `count` rows of `columns` elements, F32 or
/// F16.
void ck_add_weighted_rows(
    ck_type type, const void *rows, size_t columns, const float *weights, size_t count, float *target, size_t first,
    size_t last);
/// dot(a, b).
float ck_dot(const float *a, const float *b, size_t count);

/// target = x / sqrt(mean(x^2) + epsilon) * weight (Zhang and Sennrich 2019, RMSNorm).
void ck_rms_norm(const float *x, const float *weight, float epsilon, float *target, size_t count);
/// gate = silu(gate) * up (Shazeer 2020, SwiGLU).
void ck_swiglu(float *gate, const float *up, size_t count);
/// Rotates the pairs (2i, 2i+1) of each of `heads` vectors of `dimension` elements (Su 2021, RoPE; the pairing of
/// GGUF's llama architecture, whose converter has permuted the query and key rows).
void ck_rotate_pairs(float *x, const float *cosines, const float *sines, size_t heads, size_t dimension);
/// Cached keys and values of `count` tokens, one behind the other.
typedef struct {
    const float *keys, *values;
    size_t count;
} ck_span;
/// One query of one head against the keys and values of all spans in their order, `stride` floats from token to token;
/// `scores` holds as many floats as there are tokens. Where the spans are cut changes no bit.
void ck_attend(
    const float *query, const ck_span *spans, size_t span_count, size_t stride, size_t dimension, float scale,
    float *scores, float *target);
/// Streams `bytes` of memory and returns a checksum: the machine's read bandwidth when timed. A multiple of 64 bytes.
uint64_t ck_read_memory(const void *memory, size_t bytes);
