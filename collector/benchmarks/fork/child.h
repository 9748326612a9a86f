/* How forksum gets its child processes: the one thing that differs between fork, posix_spawn and unikernels. */
#ifndef CHILD_H
#define CHILD_H

#include <stdint.h>

struct range {
  long low, high;
};

/* Identifies a child until it is awaited: its pid, on a Unix. */
typedef intptr_t child_id;

/* Starts a process that writes the answer for the range to the descriptor; returns a negative number on failure. */
child_id child_start(struct range range, int out);

/* Waits until it exits; returns 0 on success, a negative number if there is no such child. */
int child_await(child_id child);

/* The main function of a child: sums its range, writes the answer to the descriptor, and returns the exit code. */
int child_main(struct range range, int out);

#endif
