/* Processes that wait, first in, first out. */
#ifndef QUEUE_H
#define QUEUE_H

struct process;

struct queue {
  struct process *first, *last;
};

void queue_add(struct queue *queue, struct process *process);

/* NULL when there is none. */
struct process *queue_take(struct queue *queue);

#endif
