#include <unistd.h>

#include <errno.h>
#include <fcntl.h>
#include <sys/wait.h>

#include "os.h"

int errno;

static ssize_t told(ssize_t result) {
  if (result >= 0) return result;
  errno = (int)-result;
  return -1;
}

ssize_t read(int descriptor, void *to, size_t bytes) { return told(os_read(descriptor, to, bytes)); }

ssize_t write(int descriptor, const void *from, size_t bytes) { return told(os_write(descriptor, from, bytes)); }

int close(int descriptor) { return (int)told(os_close(descriptor)); }

int pipe2(int ends[2], int flags) { return (int)told(flags & ~O_CLOEXEC ? -EINVAL : os_pipe(ends)); }

pid_t waitpid(pid_t pid, int *status, int options) {
  int code = 0;
  pid_t ended = options ? -EINVAL : os_wait(pid, &code);
  if (status && ended > 0) *status = code << 8;
  return (pid_t)told(ended);
}

void _exit(int code) { os_exit(code); }
