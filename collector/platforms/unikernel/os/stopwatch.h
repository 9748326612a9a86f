/* The host's clock, with which listeners check a guest's. */
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

/* Seconds that this process was runnable but waited for a processor; its time stamps may be that late. */
static double waited(void) {
  double nanoseconds = 0;
  FILE *file = fopen("/proc/self/schedstat", "r");
  if (file && fscanf(file, "%*f %lf", &nanoseconds) != 1) nanoseconds = 0;
  if (file) fclose(file);
  return nanoseconds * 1e-9;
}

/* The two durations may differ by 5 %, by 50 ms, and by the time this process waited for a processor. */
static bool agrees(double guest, double host) {
  if (fabs(guest - host) <= 0.05 * host + 0.05 + waited()) return true;
  fprintf(stderr, "the guest counted %.3f s, the host %.3f s\n", guest, host);
  return false;
}

#endif
