/* The child is a copy of its parent. */
#include <unistd.h>

#include "child.h"

child_id child_start(struct range range, int out) {
  pid_t child = fork();
  if (child == 0) _exit(child_main(range, out));
  return child;
}
