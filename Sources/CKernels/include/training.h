// What training computes beside matrix products, a row at a time, with scalar twins as in kernels.h.
#pragma once
#include <stddef.h>

/// target = silu(gate) * up (Shazeer 2020, SwiGLU).
void ck_swiglu_forward(const float *gate, const float *up, float *target, size_t count);
/// The gradients of ck_swiglu_forward by gate and up, given `d`, the gradient by its target.
void ck_swiglu_backward(
    const float *gate, const float *up, const float *d, float *d_gate, float *d_up, size_t count);
/// Adds the gradient of ck_rms_norm by x to `target`, given `d`, the gradient by its target.
void ck_rms_norm_backward(
    const float *x, const float *weight, float epsilon, const float *d, float *target, size_t count);
/// row = softmax(row * scale); `count` is at least 1.
void ck_softmax(float *row, size_t count, float scale);
/// d = scale * p * (d - sum(p * d)): the gradient of ck_softmax by its row, given `d`, the gradient by its result p.
void ck_softmax_backward(const float *p, float *d, size_t count, float scale);
/// The largest element; minus infinity where there is none.
float ck_largest(const float *row, size_t count);
/// row = exp(row - largest), and their sum.
double ck_exponentials(float *row, size_t count, float largest);
