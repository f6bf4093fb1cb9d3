// The training kernels with AVX2 and FMA.
#if defined(__x86_64__)
#define LOOPS __attribute__((target("avx2,fma")))
#define NAME(name) avx2_##name
#include "training_loops.h"
#endif
