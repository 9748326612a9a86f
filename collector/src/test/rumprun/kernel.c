/*
 * Stands for the rump kernel: a process of it is one of the host, because only that has descriptors of its own. It is forked when
 * its thread is created, and does then what was done to its descriptors since it was founded.
 */
#include <errno.h>
#include <pthread.h>
#include <rump/rump.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST = 64, CLOSED = -1 };

struct lwp {
  int count;
  struct {
    int from, to;
  } done[MOST];
};

/* Of the process we are: its own, NULL while a new thread has none; and the one we act for. */
static struct lwp first, *own = &first, *current = &first;

int __real_dup2(int from, int to);
int __real_close(int descriptor);
int __real_open(const char *path, int flags, ...);

static int note(int from, int to) {
  if (current->count == MOST) abort();
  current->done[current->count].from = from;
  current->done[current->count++].to = to;
  return to;
}

int __wrap_dup2(int from, int to) { return current == own ? __real_dup2(from, to) : note(from, to); }

int __wrap_close(int descriptor) {
  if (current == own) return __real_close(descriptor);
  note(descriptor, CLOSED);
  return 0;
}

int __wrap_open(const char *path, int flags, ...) {
  return __real_open(strcmp(path, "/dev/rld0a") ? path : getenv("DISK"), flags);
}

int rump_pub_lwproc_rfork(int flags) {
  if (flags != RUMP_RFFDG) return EINVAL;
  current = calloc(1, sizeof *current);
  return current ? 0 : ENOMEM;
}

struct lwp *rump_pub_lwproc_curlwp(void) { return current; }

void rump_pub_lwproc_releaselwp(void) { current = NULL; }

static void begin(struct lwp *process) {
  own = process;
  for (int i = 0; i < process->count; i++) {
    if (process->done[i].to == CLOSED) __real_close(process->done[i].from);
    else __real_dup2(process->done[i].from, process->done[i].to);
  }
}

/* A thread that still holds its parent's process hangs, as it would leave the parent's pipes open for ever. */
void rump_pub_lwproc_switch(struct lwp *to) {
  while (!own && current) pause();
  if (!own) begin(to);
  current = to;
}

int __wrap_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *argument) {
  size_t stack;
  if (pthread_attr_getstacksize(attributes, &stack) != 0 || stack > 65536) return EAGAIN;
  pid_t process = fork();
  if (process < 0) return EAGAIN;
  if (process == 0) {
    own = NULL;
    _exit((int)(intptr_t)start(argument));
  }
  *thread = (pthread_t)process;
  return 0;
}

int __wrap_pthread_join(pthread_t thread, void **result) {
  int status;
  if (waitpid((pid_t)thread, &status, 0) != (pid_t)thread) return ESRCH;
  *result = (void *)(intptr_t)WEXITSTATUS(status);
  return 0;
}
