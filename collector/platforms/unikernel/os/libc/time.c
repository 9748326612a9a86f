#include <time.h>

#include <errno.h>

#include "clock.h"

enum { NANOSECONDS = 1000000000 };

int clock_gettime(int clock, struct timespec *now) {
  if (clock != CLOCK_MONOTONIC || !now) {
    errno = EINVAL;
    return -1;
  }
  double seconds = clock_seconds();
  now->tv_sec = (long)seconds;
  now->tv_nsec = (long)((seconds - (double)now->tv_sec) * NANOSECONDS);
  return 0;
}
