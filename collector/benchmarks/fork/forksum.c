/* forksum LOW HIGH SECONDS: sums LOW..HIGH, where every node that is not a leaf leaves each half to a child process; seconds per sum. */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bench.h"
#include "child.h"
#include "order.h"

enum { LARGEST = 1000000 };

struct pending_child start_child(struct range range) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) bench_fail("pipe");
  child_id child = child_start(range, ends[1]);
  if (child < 0) bench_fail("child");
  close(ends[1]);
  return (struct pending_child){child, ends[0]};
}

static void await(child_id child) {
  int status = child_await(child);
  if (status < 0) bench_fail("wait");
  if (status != 0) bench_wrong("CHILD_FAILED");
}

struct answer await_answer(struct pending_child child) {
  struct answer answer;
  if (read(child.in, &answer, sizeof answer) != sizeof answer) bench_wrong("NO_ANSWER");
  close(child.in);
  await(child.id);
  return answer;
}

static struct answer sum(struct range range) {
  if (range.low == range.high) return answer_of_leaf(range.low);
  long middle = range.low + (range.high - range.low) / 2;
  return answer_of_halves((struct range){range.low, middle}, (struct range){middle + 1, range.high});
}

int child_main(struct range range, int out) {
  struct answer answer = sum(range);
  return write(out, &answer, sizeof answer) != sizeof answer;
}

struct sums {
  struct range range;
  struct answer last;
};

static double repetition(void *work) {
  struct sums *sums = work;
  long low = sums->range.low, high = sums->range.high, numbers = high - low + 1;
  double start = bench_clock();
  sums->last = sum(sums->range);
  double seconds = bench_clock() - start;
  if (sums->last.sum != (low + high) * numbers / 2) bench_wrong("WRONG_SUM");
  if (sums->last.processes != 2 * numbers - 1) bench_wrong("WRONG_PROCESSES");
  return seconds;
}

static double identity(double seconds) { return seconds; }

static struct range range_of(char **text) {
  long low = bench_number("low", text[0], 1, LARGEST);
  return (struct range){low, bench_number("high", text[1], low, LARGEST)};
}

int main(int argc, char **argv) {
  if (argc == 5 && strcmp(argv[1], "child") == 0)
    return child_main(range_of(argv + 2), (int)bench_number("descriptor", argv[4], 3, 1023));
  if (argc != 4) bench_usage("forksum LOW HIGH SECONDS");
  struct sums sums = {.range = range_of(argv + 1)};
  double seconds = bench_duration(argv[3]);
  int failed = bench_measure(seconds, repetition, &sums, identity);
  bench_fact("sum", sums.last.sum);
  bench_fact("processes", sums.last.processes);
  bench_fact("peak", sums.last.peak);
  return failed;
}
