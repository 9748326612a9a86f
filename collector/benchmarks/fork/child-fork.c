/* The child is a copy of its parent. */
#include <unistd.h>

#include "child.h"

pid_t child_start(struct range range, int out) {
  pid_t child = fork();
  if (child == 0) child_main(range, out);
  return child;
}
