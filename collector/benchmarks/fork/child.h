/* How forksum gets its child processes: the one thing that differs between fork, posix_spawn and unikernels. */
#ifndef CHILD_H
#define CHILD_H

#include <stdint.h>

struct range {
  long low, high;
};

/* What names a child until it is awaited: a pid, where there is one. */
typedef intptr_t child_id;

/* Starts a process that answers for the range into the descriptor; a negative number means that it could not. */
child_id child_start(struct range range, int out);

/* Waits for its end; 0 means that it did what it should, a negative number that there was nothing to wait for. */
int child_await(child_id child);

/* What a child does: sums its range and writes the answer to the descriptor. Its exit code. */
int child_main(struct range range, int out);

#endif
