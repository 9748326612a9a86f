/* The cooperative scheduler: a process yields only when it waits or exits. */
#ifndef SCHEDULE_H
#define SCHEDULE_H

#include "queue.h"

extern struct process *running;

void schedule_ready(struct process *process);

/* Blocks until another process wakes the queue; panics with DEADLOCK if no process is runnable. */
void schedule_wait(struct queue *queue);

void schedule_wake(struct queue *queue);

/* Switches to another process; the caller never runs again. */
_Noreturn void schedule_leave(void);

#endif
