/* The clock of a Unix. */
#include <time.h>

#include "bench.h"

double bench_clock(void) {
  struct timespec now;
  if (clock_gettime(CLOCK_MONOTONIC, &now) != 0) bench_fail("clock_gettime");
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}
