/* Waiting for a child where it is a process of a Unix. */
#include <sys/types.h>
#include <sys/wait.h>

#include "child.h"

int child_await(child_id child) {
  int status;
  return waitpid((pid_t)child, &status, 0) == child ? status : -1;
}
