// Dispatch of the training kernels, by the kernel set in use.
#include "kernels.h"
#include "training_kernels.h"

static const training_kernels *set(void) {
#if defined(__x86_64__)
    if (ck_kernel_set()[0] == 'a') return &avx2_training;
#endif
    return &scalar_training;
}

void ck_swiglu_forward(const float *gate, const float *up, float *target, size_t count) {
    set()->swiglu_forward(gate, up, target, count);
}

void ck_swiglu_backward(
    const float *gate, const float *up, const float *d, float *d_gate, float *d_up, size_t count) {
    set()->swiglu_backward(gate, up, d, d_gate, d_up, count);
}

void ck_rms_norm_backward(
    const float *x, const float *weight, float epsilon, const float *d, float *target, size_t count) {
    set()->rms_norm_backward(x, weight, epsilon, d, target, count);
}

void ck_softmax(float *row, size_t count, float scale) { set()->softmax(row, count, scale); }

void ck_softmax_backward(const float *p, float *d, size_t count, float scale) {
    set()->softmax_backward(p, d, count, scale);
}

float ck_largest(const float *row, size_t count) { return set()->largest(row, count); }

double ck_exponentials(float *row, size_t count, float largest) { return set()->exponentials(row, count, largest); }
