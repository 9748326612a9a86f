/* The system calls of the library OS. On failure they return a negative errno value. */
#ifndef OS_H
#define OS_H

#include <stddef.h>
#include <sys/types.h>

typedef int os_entry(int argc, char **argv);

enum { OS_DESCRIPTORS = 16, OS_FIRST_INHERITED = 3 };

/* Makes a pipe; ends[0] reads, ends[1] writes. */
int os_pipe(int ends[2]);

/* Waits for data; returns 0 after the last writer has closed. */
ssize_t os_read(int descriptor, void *to, size_t bytes);

/* Waits until everything is written; returns -EPIPE if the last reader has closed. */
ssize_t os_write(int descriptor, const void *from, size_t bytes);

int os_close(int descriptor);

/*
 * Creates a process that runs the entry with a copy of the arguments (NULL ends them). Apart from 0, 1 and 2 it has
 * only the inherited descriptors: the first becomes 3, the second 4, and so on.
 */
pid_t os_spawn(os_entry *entry, char *const *arguments, const int *inherited, int count);

/* Waits for a child, or for any child if pid is -1; returns its pid and stores its exit code. */
pid_t os_wait(pid_t pid, int *code);

/* Ends the calling process; when the first process exits, the machine stops. */
_Noreturn void os_exit(int code);

/* Stops the machine after a fatal error; the reason is a code such as DEADLOCK. */
_Noreturn void os_panic(const char *reason);

#endif
