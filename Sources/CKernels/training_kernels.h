// What each set of training kernels offers.
#pragma once
#include "training.h"

typedef struct {
    void (*swiglu_forward)(const float *gate, const float *up, float *target, size_t count);
    void (*swiglu_backward)(
        const float *gate, const float *up, const float *d, float *d_gate, float *d_up, size_t count);
    void (*rms_norm_backward)(
        const float *x, const float *weight, float epsilon, const float *d, float *target, size_t count);
    void (*softmax)(float *row, size_t count, float scale);
    void (*softmax_backward)(const float *p, float *d, size_t count, float scale);
    float (*largest)(const float *row, size_t count);
    double (*exponentials)(float *row, size_t count, float largest);
} training_kernels;

extern const training_kernels scalar_training;
#if defined(__x86_64__)
extern const training_kernels avx2_training;
#endif
