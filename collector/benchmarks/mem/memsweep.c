/* memsweep MIB SECONDS: reads and writes every cache line of a large heap array once, in pseudo-random order; seconds per sweep. */
#include <stdint.h>
#include <stdlib.h>

#include "bench.h"

/* Alignment to 2 MiB gives every run the same share of huge pages. */
enum { LINE = 64, WORDS = LINE / sizeof(uint64_t), HUGE_PAGE = 2 << 20 };

struct sweep {
  uint64_t *array;
  uint64_t lines; /* a power of two, so that the generator below has full period */
  uint64_t sum;   /* of all first words, known without reading them */
};

/* The order is that of a linear congruential generator: no line twice, none left out, no stride a prefetcher could learn. */
static uint64_t sweep(uint64_t *array, uint64_t lines) {
  uint64_t sum = 0, line = 0;
  for (uint64_t i = 0; i < lines; i++) {
    uint64_t *word = array + line * WORDS;
    sum += *word;
    *word += line;
    line = (line * 1664525 + 1013904223) & (lines - 1);
  }
  return sum;
}

/* By malloc alone, which every libc has. */
static uint64_t *aligned(size_t bytes) {
  char *memory = malloc(bytes + HUGE_PAGE);
  return memory ? (uint64_t *)(memory + (-(uintptr_t)memory & (HUGE_PAGE - 1))) : NULL;
}

static double repetition(void *work) {
  struct sweep *s = work;
  double start = bench_clock();
  uint64_t sum = sweep(s->array, s->lines);
  double seconds = bench_clock() - start;
  if (sum != s->sum) bench_wrong("WRONG_CHECKSUM");
  s->sum += s->lines * (s->lines - 1) / 2;
  return seconds;
}

static double identity(double seconds) { return seconds; }

int main(int argc, char **argv) {
  if (argc != 3) bench_usage("memsweep MIB SECONDS");
  size_t bytes = (size_t)bench_number("mib", argv[1], 2, 1 << 14) << 20;
  double seconds = bench_duration(argv[2]);
  if (bytes & (bytes - 1)) bench_usage("memsweep MIB SECONDS, where MIB is a power of two");
  struct sweep s = {aligned(bytes), bytes / LINE, 0};
  if (!s.array) bench_fail("memory");
  for (size_t i = 0; i < bytes / sizeof(uint64_t); i++) s.array[i] = i % WORDS ? 1 : 0;
  bench_fact("lines", (long)s.lines);
  repetition(&s); /* warms page tables */
  return bench_measure(seconds, repetition, &s, identity);
}
