/* What the OS needs of the machine under it; the tests put a Linux process there. */
#ifndef MACHINE_H
#define MACHINE_H

#include <stdbool.h>
#include <stdint.h>

void machine_put(char c);

/* Says the exit code, then ends the machine. */
_Noreturn void machine_stop(int code);

#endif
