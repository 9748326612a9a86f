/* How forksum gets its child processes: the one thing that differs between fork, posix_spawn and a unikernel. */
#ifndef CHILD_H
#define CHILD_H

#include <sys/types.h>

struct range {
  long low, high;
};

/* Starts a process that answers for the range into the descriptor; a negative number means that it could not. */
pid_t child_start(struct range range, int out);

/* What a child does: sums its range, writes the answer to the descriptor and ends. */
_Noreturn void child_main(struct range range, int out);

#endif
