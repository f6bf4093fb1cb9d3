// Plain loops, compiled once for every processor and once with AVX2 and FMA: the compiler widens them. Only what
// includes this file knows which; LOOPS is the attribute, NAME what a function is called.
#include "training_kernels.h"
#include <math.h>
#include <string.h>

// e^x, about one unit in the last place, without a branch or a call that would keep a loop narrow: 2^n times a
// polynomial on [-ln 2 / 2, ln 2 / 2] (Cephes' coefficients). Results below the smallest normal number become that.
LOOPS static inline float NAME(exp1)(float x) {
    x = x < -87.0f ? -87.0f : x;
    x = x > 88.0f ? 88.0f : x;
    // Adding 1.5 * 2^23 rounds to a whole number, which then stands in the lowest bits.
    float shifted = x * 1.44269504f + 12582912.0f, n = shifted - 12582912.0f;
    float r = x - n * 0.693359375f + n * 2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1;
    int bits;
    memcpy(&bits, &shifted, sizeof bits);
    bits = (int)((unsigned)(bits - 0x4B400000 + 127) << 23);
    float power;
    memcpy(&power, &bits, sizeof power);
    return p * power;
}

LOOPS static void NAME(swiglu_forward)(
    const float *restrict gate, const float *restrict up, float *restrict target, size_t count) {
    for (size_t i = 0; i < count; i++) target[i] = gate[i] / (1 + NAME(exp1)(-gate[i])) * up[i];
}

LOOPS static void NAME(swiglu_backward)(
    const float *restrict gate, const float *restrict up, const float *restrict d, float *restrict d_gate,
    float *restrict d_up, size_t count) {
    for (size_t i = 0; i < count; i++) {
        float sigmoid = 1 / (1 + NAME(exp1)(-gate[i])), silu = gate[i] * sigmoid;
        d_up[i] = d[i] * silu;
        d_gate[i] = d[i] * up[i] * (sigmoid + silu * (1 - sigmoid));
    }
}

LOOPS static void NAME(rms_norm_backward)(
    const float *restrict x, const float *restrict weight, float epsilon, const float *restrict d,
    float *restrict target, size_t count) {
    float squares = 0, products = 0;
    {
#pragma clang fp reassociate(on)
        for (size_t i = 0; i < count; i++) {
            squares += x[i] * x[i];
            products += x[i] * weight[i] * d[i];
        }
    }
    float scale = 1 / sqrtf(squares / (float)count + epsilon);
    float share = products * scale * scale * scale / (float)count;
    for (size_t i = 0; i < count; i++) target[i] += scale * weight[i] * d[i] - share * x[i];
}

LOOPS static float NAME(largest)(const float *row, size_t count) {
    float lanes[32];
    for (size_t j = 0; j < 32; j++) lanes[j] = -INFINITY;
    size_t i = 0;
    for (; i + 32 <= count; i += 32)
        for (size_t j = 0; j < 32; j++) lanes[j] = row[i + j] > lanes[j] ? row[i + j] : lanes[j];
    for (; i < count; i++) lanes[0] = row[i] > lanes[0] ? row[i] : lanes[0];
    for (size_t j = 1; j < 32; j++) lanes[0] = lanes[j] > lanes[0] ? lanes[j] : lanes[0];
    return lanes[0];
}

LOOPS static double NAME(exponentials)(float *row, size_t count, float largest) {
    double total = 0;
    // Parts are summed in float32, the parts in double: the sum runs over a whole vocabulary.
    for (size_t i = 0; i < count; i += 256) {
        size_t end = i + 256 < count ? i + 256 : count;
        float sum = 0;
        {
#pragma clang fp reassociate(on)
            for (size_t j = i; j < end; j++) {
                row[j] = NAME(exp1)(row[j] - largest);
                sum += row[j];
            }
        }
        total += sum;
    }
    return total;
}

LOOPS static void NAME(softmax)(float *row, size_t count, float scale) {
    for (size_t i = 0; i < count; i++) row[i] *= scale;
    float inverse = (float)(1 / NAME(exponentials)(row, count, NAME(largest)(row, count)));
    for (size_t i = 0; i < count; i++) row[i] *= inverse;
}

LOOPS static void NAME(softmax_backward)(const float *restrict p, float *restrict d, size_t count, float scale) {
    float sum = 0;
    {
#pragma clang fp reassociate(on)
        for (size_t i = 0; i < count; i++) sum += p[i] * d[i];
    }
    for (size_t i = 0; i < count; i++) d[i] = scale * p[i] * (d[i] - sum);
}

const training_kernels NAME(training) = {
    NAME(swiglu_forward), NAME(swiglu_backward), NAME(rms_norm_backward), NAME(softmax), NAME(softmax_backward),
    NAME(largest), NAME(exponentials),
};
