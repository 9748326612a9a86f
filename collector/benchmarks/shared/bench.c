#include "bench.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SLICES = 32, FEWEST = 3, FAILED = 1, WRONG_USE = 2 };

void bench_fail(const char *what) {
  fprintf(stderr, "%s: %s\n", what, strerror(errno));
  exit(FAILED);
}

void bench_wrong(const char *reason) {
  fprintf(stderr, "@reason %s\n", reason);
  exit(FAILED);
}

void bench_usage(const char *usage) {
  fprintf(stderr, "usage: %s\n", usage);
  exit(WRONG_USE);
}

static _Noreturn void misuse(const char *name, const char *text) {
  fprintf(stderr, "invalid %s: '%s'\n", name, text);
  exit(WRONG_USE);
}

long bench_number(const char *name, const char *text, long low, long high) {
  char *end;
  errno = 0;
  long value = strtol(text, &end, 10);
  if (errno || end == text || *end || value < low || value > high) misuse(name, text);
  return value;
}

double bench_duration(const char *text) {
  char *end;
  errno = 0;
  double value = strtod(text, &end);
  if (errno || end == text || *end || !isfinite(value) || value <= 0) misuse("seconds", text);
  return value;
}

void bench_fact(const char *key, long value) { fprintf(stderr, "@fact %s=%ld\n", key, value); }

static int ascending(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

static double median(double *values, int count) {
  qsort(values, (size_t)count, sizeof *values, ascending);
  return count % 2 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

/* An inner value is the mean over one slice of the time, so that short repetitions do not make thousands of them. */
static double slice(double length, bench_repetition *repetition, void *work) {
  double end = bench_clock() + length, seconds = 0;
  long repetitions = 0;
  do {
    seconds += repetition(work);
    repetitions++;
  } while (bench_clock() < end);
  return seconds / (double)repetitions;
}

int bench_measure(double seconds, bench_repetition *repetition, void *work, bench_unit *unit) {
  double values[SLICES + FEWEST], end = bench_clock() + seconds;
  int count = 0;
  while (count < FEWEST || (count < SLICES && bench_clock() < end))
    values[count++] = unit(slice(seconds / SLICES, repetition, work));
  for (int i = 0; i < count; i++) fprintf(stderr, "@inner %.17g\n", values[i]);
  return printf("%.17g\n", median(values, count)) < 0 || fflush(stdout) != 0;
}
