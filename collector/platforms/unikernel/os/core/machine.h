/* The interface between the OS and the machine; in the tests, a Linux process implements it. */
#ifndef MACHINE_H
#define MACHINE_H

#include <stdbool.h>
#include <stdint.h>

void machine_put(char c);

/* Reports the exit code, then powers off. */
_Noreturn void machine_stop(int code);

#endif
