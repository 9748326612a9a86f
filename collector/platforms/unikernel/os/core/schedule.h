/* Who runs: processes give way only where they wait or end. */
#ifndef SCHEDULE_H
#define SCHEDULE_H

#include "queue.h"

extern struct process *running;

void schedule_ready(struct process *process);

/* Lets others run until somebody wakes the queue; that nobody can is a DEADLOCK. */
void schedule_wait(struct queue *queue);

void schedule_wake(struct queue *queue);

/* Lets others run and never returns. */
_Noreturn void schedule_leave(void);

#endif
