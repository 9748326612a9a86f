/* A process: a cooperative thread with its own stack, arguments, descriptors and exit code, but in the single address space. */
#ifndef PROCESS_H
#define PROCESS_H

#include <stdbool.h>

#include "descriptor.h"
#include "os.h"
#include "queue.h"

struct process {
  void *stack_pointer; /* while it does not run */
  struct process *next; /* in the queue it waits in */
  struct process *parent, *children, *sibling;
  struct queue waiting; /* itself, while it waits for a child */
  struct descriptor descriptors[OS_DESCRIPTORS];
  os_entry *entry;
  char **arguments;
  void *stack; /* right below it; NULL for the first one, whose stack is the machine's */
  pid_t pid;
  int code;
  bool ended;
};

/* Makes a process of what runs already. */
void process_first(void);

/* Panics when the stack was left at its lower end. */
void process_check_stack(const struct process *process);

#endif
