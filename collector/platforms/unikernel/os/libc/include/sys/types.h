#ifndef SYS_TYPES_H
#define SYS_TYPES_H

typedef int pid_t;
typedef long ssize_t;

#endif
