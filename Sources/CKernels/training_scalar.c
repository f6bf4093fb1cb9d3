// The training kernels for every processor.
#define LOOPS
#define NAME(name) scalar_##name
#include "training_loops.h"
