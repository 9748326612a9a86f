#include "schedule.h"

#include <stddef.h>

#include "os.h"
#include "process.h"

/* Saves the caller's registers and stack pointer, and resumes the other context; see switch.S. */
void context_switch(void **saved, void *other);

struct process *running;
static struct queue ready;

static void run_next(void) {
  struct process *before = running, *next = queue_take(&ready);
  process_check_stack(before);
  if (!next) os_panic("DEADLOCK");
  running = next;
  if (next != before) context_switch(&before->stack_pointer, next->stack_pointer);
}

void schedule_ready(struct process *process) { queue_add(&ready, process); }

void schedule_wait(struct queue *queue) {
  queue_add(queue, running);
  run_next();
}

void schedule_wake(struct queue *queue) {
  for (struct process *process; (process = queue_take(queue));) schedule_ready(process);
}

void schedule_leave(void) {
  run_next();
  os_panic("WOKEN_AFTER_END");
}
