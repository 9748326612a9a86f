/* linpack N SECONDS: solves dense systems of N equations by LU factors with partial pivoting; KFLOPS. */
#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

enum { LARGEST = 4096 };

static int n;

struct system {
  double *matrix, *original; /* by columns: element (i, j) is [j * n + i] */
  double *x, *b;
  int *pivot;
};

static double *column(double *matrix, int j) { return matrix + (size_t)j * (size_t)n; }

static void *array(size_t count, size_t size) {
  void *memory = calloc(count, size);
  if (!memory) bench_fail("memory");
  return memory;
}

/* LINPACK's own generator; the right side makes every unknown 1. */
static void generate(struct system *s) {
  long number = 1325;
  for (int i = 0; i < n * n; i++) {
    number = 3125 * number % 65536;
    s->original[i] = ((double)number - 32768.0) / 16384.0;
    s->b[i % n] += s->original[i];
  }
}

static void swap(double *a, double *b) {
  double kept = *a;
  *a = *b;
  *b = kept;
}

static void add_multiple(int count, double factor, const double *from, double *to) {
  for (int i = 0; i < count; i++) to[i] += factor * from[i];
}

static int largest_below(const double *values, int k) {
  int best = k;
  for (int i = k + 1; i < n; i++)
    if (fabs(values[i]) > fabs(values[best])) best = i;
  return best;
}

static void factorize(struct system *s) {
  for (int k = 0; k < n; k++) {
    double *pivots = column(s->matrix, k);
    int p = s->pivot[k] = largest_below(pivots, k);
    if (pivots[p] == 0) bench_wrong("SINGULAR_MATRIX");
    swap(&pivots[p], &pivots[k]);
    for (int i = k + 1; i < n; i++) pivots[i] /= -pivots[k];
    for (int j = k + 1; j < n; j++) {
      double *target = column(s->matrix, j);
      swap(&target[p], &target[k]);
      add_multiple(n - k - 1, target[k], pivots + k + 1, target + k + 1);
    }
  }
}

static void solve(struct system *s) {
  for (int k = 0; k < n; k++) {
    swap(&s->x[s->pivot[k]], &s->x[k]);
    add_multiple(n - k - 1, s->x[k], column(s->matrix, k) + k + 1, s->x + k + 1);
  }
  for (int k = n - 1; k >= 0; k--) {
    s->x[k] /= column(s->matrix, k)[k];
    add_multiple(k, -s->x[k], column(s->matrix, k), s->x);
  }
}

static double largest(const double *values, size_t count) {
  double max = 0;
  for (size_t i = 0; i < count; i++) max = fmax(max, fabs(values[i]));
  return max;
}

/* LINPACK's normalized residual |Ax - b| / (n |A| |x| eps), which is of order 1 for a right solution. */
static double residual(const struct system *s, double *rest) {
  for (int i = 0; i < n; i++) rest[i] = -s->b[i];
  for (int j = 0; j < n; j++) add_multiple(n, s->x[j], column(s->original, j), rest);
  double scale = largest(s->original, (size_t)n * (size_t)n) * largest(s->x, (size_t)n);
  return largest(rest, (size_t)n) / (n * scale * DBL_EPSILON);
}

static double repetition(void *work) {
  struct system *s = work;
  memcpy(s->matrix, s->original, sizeof(double) * (size_t)n * (size_t)n);
  memcpy(s->x, s->b, sizeof(double) * (size_t)n);
  double start = bench_clock();
  factorize(s);
  solve(s);
  double seconds = bench_clock() - start;
  double rest[LARGEST], found = residual(s, rest);
  if (!(found < 16)) bench_wrong("WRONG_RESIDUAL");
  return seconds;
}

static double kflops(double seconds) {
  double size = n;
  return (2.0 / 3.0 * size * size * size + 2.0 * size * size) / seconds / 1000.0;
}

int main(int argc, char **argv) {
  if (argc != 3) bench_usage("linpack N SECONDS");
  n = (int)bench_number("n", argv[1], 1, LARGEST);
  double seconds = bench_duration(argv[2]);
  size_t cells = (size_t)n * (size_t)n;
  struct system s = {array(cells, sizeof(double)), array(cells, sizeof(double)), array((size_t)n, sizeof(double)),
                     array((size_t)n, sizeof(double)), array((size_t)n, sizeof(int))};
  generate(&s);
  bench_fact("n", n);
  return bench_measure(seconds, repetition, &s, kflops);
}
