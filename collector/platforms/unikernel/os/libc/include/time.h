#ifndef TIME_H
#define TIME_H

enum { CLOCK_MONOTONIC = 1 };

struct timespec {
  long tv_sec, tv_nsec;
};

/* Knows the monotonic clock only. */
int clock_gettime(int clock, struct timespec *now);

#endif
