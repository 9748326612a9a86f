/* hello LOOPS: counts down, for the probe: where even this takes long, nothing can be measured. */
#include <stdio.h>

#include "bench.h"

int main(int argc, char **argv) {
  if (argc != 2) bench_usage("hello LOOPS");
  unsigned long left = (unsigned long)bench_number("loops", argv[1], 1, 1L << 40), loops = left;
  double start = bench_clock();
  while (left) {
    left--;
    __asm__ volatile("" : "+r"(left));
  }
  return printf("%.6g\n", (double)loops / (bench_clock() - start)) < 0;
}
