/* hertz: prints the ticks of the processor's counter per second of the host's clock. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct stamp {
  double seconds;
  uint64_t ticks, uncertainty; /* uncertainty: ticks between the readings before and after the clock's */
};

static struct stamp read_clocks(void) {
  struct timespec time;
  uint64_t before = __builtin_ia32_rdtsc();
  if (clock_gettime(CLOCK_MONOTONIC, &time) != 0) abort();
  uint64_t after = __builtin_ia32_rdtsc();
  double seconds = (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
  return (struct stamp){seconds, before + (after - before) / 2, after - before};
}

/* The most certain of many, so that other processes do not matter. */
static struct stamp stamp(void) {
  struct stamp best = read_clocks();
  for (int i = 0; i < 1000; i++) {
    struct stamp next = read_clocks();
    if (next.uncertainty < best.uncertainty) best = next;
  }
  return best;
}

int main(void) {
  const struct timespec interval = {.tv_nsec = 500000000};
  struct stamp start = stamp();
  nanosleep(&interval, NULL);
  struct stamp end = stamp();
  return printf("%.0f\n", (double)(end.ticks - start.ticks) / (end.seconds - start.seconds)) < 0;
}
