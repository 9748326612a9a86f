/*
 * The child is a thread that starts the workload again: its range are parameters, its pipe is handed to it in a table of
 * descriptors of its own. There is no new address space.
 */
#include <pthread.h>
#include <rump/rump.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "child.h"

/* The kernel is there only when the image is baked. */
#pragma weak rump_pub_lwproc_curlwp
#pragma weak rump_pub_lwproc_releaselwp
#pragma weak rump_pub_lwproc_rfork
#pragma weak rump_pub_lwproc_switch

/* A stack that calls into the kernel fit on; of the children one branch alone is alive. */
enum { ANSWER = 3, ARGUMENTS = 5, STACK = 65536 };

struct child {
  pthread_t thread;
  struct lwp *process;
  char low[24], high[24], answer[12], *arguments[ARGUMENTS + 1];
};

int workload_main(int argc, char **argv);

/* Arguments live as long as the child: the stack of who starts it does not. */
static struct child *prepared(struct range range) {
  struct child *child = malloc(sizeof *child);
  if (!child) return NULL;
  snprintf(child->low, sizeof child->low, "%ld", range.low);
  snprintf(child->high, sizeof child->high, "%ld", range.high);
  snprintf(child->answer, sizeof child->answer, "%d", ANSWER);
  char *arguments[] = {"forksum", "child", child->low, child->high, child->answer, NULL};
  for (int i = 0; i <= ARGUMENTS; i++) child->arguments[i] = arguments[i];
  return child;
}

/* Of the parent's descriptors the child keeps the console's and its pipe; nothing is closed for it, as nothing is executed. */
static int hand_over(int out) {
  if (out != ANSWER && dup2(out, ANSWER) != ANSWER) return -1;
  for (int other = ANSWER + 1; other <= out; other++) close(other);
  return 0;
}

/* A process with a copy of the parent's descriptors; we are it for as long as it takes to hand the pipe over. */
static int found_process(struct child *child, int out) {
  struct lwp *parent = rump_pub_lwproc_curlwp();
  if (rump_pub_lwproc_rfork(RUMP_RFFDG) != 0) return -1;
  child->process = rump_pub_lwproc_curlwp();
  int failed = hand_over(out);
  rump_pub_lwproc_switch(parent);
  return failed;
}

/* A new thread belongs to the parent's process, which would never end if it did not leave it first. */
static void *live(void *argument) {
  struct child *child = argument;
  rump_pub_lwproc_releaselwp();
  rump_pub_lwproc_switch(child->process);
  return (void *)(intptr_t)workload_main(ARGUMENTS, child->arguments);
}

static int start_thread(struct child *child) {
  pthread_attr_t attributes;
  if (pthread_attr_init(&attributes) != 0) return -1;
  int failed = pthread_attr_setstacksize(&attributes, STACK);
  if (!failed) failed = pthread_create(&child->thread, &attributes, live, child);
  pthread_attr_destroy(&attributes);
  return failed ? -1 : 0;
}

child_id child_start(struct range range, int out) {
  struct child *child = prepared(range);
  if (!child || found_process(child, out) != 0 || start_thread(child) != 0) return -1;
  return (child_id)child;
}

int child_await(child_id id) {
  struct child *child = (struct child *)id;
  void *code;
  if (pthread_join(child->thread, &code) != 0) return -1;
  free(child);
  return (int)(intptr_t)code;
}
