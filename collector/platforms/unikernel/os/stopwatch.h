/* What listeners on the host hold against a guest's clock. */
#ifndef STOPWATCH_H
#define STOPWATCH_H

#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
  struct timespec time;
  if (clock_gettime(CLOCK_MONOTONIC, &time) != 0) abort();
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

/* Seconds that this process was ready and others ran: so late may its own stamps be. */
static double waited(void) {
  double nanoseconds = 0;
  FILE *file = fopen("/proc/self/schedstat", "r");
  if (file && fscanf(file, "%*f %lf", &nanoseconds) != 1) nanoseconds = 0;
  if (file) fclose(file);
  return nanoseconds * 1e-9;
}

/* A guest's seconds may differ from ours by 5 %, and by what it may take on a busy host until it says so. */
static bool agrees(double guest, double host) {
  if (fabs(guest - host) <= 0.05 * host + 0.05 + waited()) return true;
  fprintf(stderr, "the guest counted %.3f s, the host %.3f s\n", guest, host);
  return false;
}

#endif
