/*
 * What stands before a workload on Rumprun, and its clock. The first parameter is how often a second the processor's counter
 * ticks, as the host counted it: NetBSD's own clock loses whole seconds while a program computes, and Rumprun guesses the rate anew
 * at each boot, up to a quarter wrong.
 */
#undef main
#include <stdio.h>

#include "bench.h"

int workload_main(int argc, char **argv);

static double hertz;

double bench_clock(void) { return (double)__builtin_ia32_rdtsc() / hertz; }

int main(int argc, char **argv) {
  if (argc < 2) bench_usage("PROGRAM HERTZ WORDS...");
  hertz = bench_duration(argv[1]);
  argv[1] = argv[0];
  fprintf(stderr, "@@READY\n");
  double start = bench_clock();
  int code = workload_main(argc - 1, argv + 1);
  fflush(stdout);
  fprintf(stderr, "@guest_seconds %.6f\n", bench_clock() - start);
  return code;
}
