/* Lets the core run as a process of the host. */
#include <stdio.h>
#include <stdlib.h>

#include "heap.h"
#include "machine.h"
#include "process.h"

static char memory[1 << 20];

__attribute__((constructor)) static void begin(void) {
  heap_add(memory, sizeof memory);
  process_first();
}

void machine_put(char c) { putchar(c); }

void machine_stop(int code) { exit(code); }
