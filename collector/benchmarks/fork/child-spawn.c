/* The child is the program started anew: its range are parameters, its pipe an inherited descriptor. */
#include <errno.h>
#include <spawn.h>
#include <stdio.h>

#include "child.h"

enum { ANSWER = 3 };

static int spawn(pid_t *child, struct range range, const posix_spawn_file_actions_t *actions) {
  char low[24], high[24], answer[12], *environment[] = {NULL};
  snprintf(low, sizeof low, "%ld", range.low);
  snprintf(high, sizeof high, "%ld", range.high);
  snprintf(answer, sizeof answer, "%d", ANSWER);
  char *arguments[] = {"forksum", "child", low, high, answer, NULL};
  return posix_spawn(child, "/proc/self/exe", actions, NULL, arguments, environment);
}

child_id child_start(struct range range, int out) {
  pid_t child = -1;
  posix_spawn_file_actions_t actions;
  errno = posix_spawn_file_actions_init(&actions);
  if (errno) return -1;
  errno = posix_spawn_file_actions_adddup2(&actions, out, ANSWER);
  if (!errno) errno = spawn(&child, range, &actions);
  posix_spawn_file_actions_destroy(&actions);
  return errno ? -1 : child;
}
