/* randomwrite MIB SECONDS: 4 KiB writes at random places of the first disk, one at a time; IOPS. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"
#include "disk.h"

enum { BLOCK = 4096, WORDS = BLOCK / sizeof(uint64_t) };

static const uint64_t SEED = 88172645463325252;

static uint64_t block[WORDS] __attribute__((aligned(BLOCK))), copy[WORDS] __attribute__((aligned(BLOCK)));

struct writing {
  uint64_t blocks, random, last; /* last: the offset written last */
};

static uint64_t next_random(uint64_t x) {
  x ^= x << 13;
  x ^= x >> 7;
  return x ^ x << 17;
}

static void check(int result, const char *what) {
  errno = -result;
  if (result) bench_fail(what);
}

static double repetition(void *work) {
  struct writing *w = work;
  w->random = next_random(w->random);
  block[w->random % WORDS] = w->random;
  w->last = w->random % w->blocks * BLOCK;
  double start = bench_clock();
  check(disk_write(w->last, block, BLOCK), "write");
  return bench_clock() - start;
}

static double iops(double seconds) { return 1 / seconds; }

int main(int argc, char **argv) {
  if (argc != 3) bench_usage("randomwrite MIB SECONDS");
  long bytes = bench_number("mib", argv[1], 1, 1 << 20) << 20;
  double seconds = bench_duration(argv[2]);
  long size = disk_begin();
  check(size < 0 ? (int)size : 0, "disk");
  if (size < bytes) bench_wrong("DISK_TOO_SMALL");
  struct writing w = {.blocks = (uint64_t)bytes / BLOCK, .random = SEED};
  for (int i = 0; i < WORDS; i++) block[i] = w.random = next_random(w.random);
  repetition(&w);
  int failed = bench_measure(seconds, repetition, &w, iops);
  check(disk_read(w.last, copy, BLOCK), "read");
  if (memcmp(copy, block, BLOCK)) bench_wrong("WRONG_DATA");
  return failed;
}
