/* Both halves start at once, and no process exits before all are running: leaves wait at a gate that the root opens. */
#include <fcntl.h>
#include <stdbool.h>
#include <unistd.h>

#include "bench.h"
#include "order.h"

/* Each leaf reports its arrival through `here`, then reads from `gate` until its write end is closed everywhere. */
static int here[2], gate[2] = {-1, -1};

static bool is_built(void) { return gate[0] >= 0; }

static void build_gate(void) {
  if (pipe2(here, O_CLOEXEC) != 0 || pipe2(gate, O_CLOEXEC) != 0) bench_fail("pipe");
}

/* Each child first closes the write end of the gate, so that only the root keeps it shut. */
static void pass_by(void) {
  if (gate[1] >= 0) close(gate[1]);
  gate[1] = -1;
}

static void open_gate(long leaves) {
  char one;
  close(here[1]);
  for (long i = 0; i < leaves; i++)
    if (read(here[0], &one, 1) != 1) bench_wrong("NO_ANSWER");
  close(here[0]);
  close(gate[0]);
  close(gate[1]);
  gate[0] = gate[1] = -1;
}

static void wait_at_gate(void) {
  char one = 1;
  if (write(here[1], &one, 1) != 1 || read(gate[0], &one, 1) != 0) bench_fail("gate");
}

struct answer answer_of_halves(struct range left, struct range right) {
  bool root = !is_built();
  if (root) build_gate();
  else pass_by();
  struct pending_child first = start_child(left), second = start_child(right);
  if (root) open_gate(right.high - left.low + 1);
  struct answer a = await_answer(first), b = await_answer(second);
  return (struct answer){a.sum + b.sum, a.processes + b.processes + 1, a.peak + b.peak + 1};
}

struct answer answer_of_leaf(long number) {
  if (is_built()) {
    pass_by();
    wait_at_gate();
  }
  return (struct answer){number, 1, 1};
}
