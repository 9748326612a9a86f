#ifndef SYS_WAIT_H
#define SYS_WAIT_H

#include <sys/types.h>

/* The status holds the exit code where Unix has it; there are no options. */
pid_t waitpid(pid_t pid, int *status, int options);

#endif
