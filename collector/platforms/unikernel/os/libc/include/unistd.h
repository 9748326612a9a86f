#ifndef UNISTD_H
#define UNISTD_H

#include <stddef.h>
#include <sys/types.h>

ssize_t read(int descriptor, void *to, size_t bytes);
ssize_t write(int descriptor, const void *from, size_t bytes);
int close(int descriptor);
int pipe2(int ends[2], int flags);
_Noreturn void _exit(int code);

#endif
