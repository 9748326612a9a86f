#include "queue.h"

#include <stddef.h>

#include "process.h"

void queue_add(struct queue *queue, struct process *process) {
  process->next = NULL;
  if (queue->first) queue->last->next = process;
  else queue->first = process;
  queue->last = process;
}

struct process *queue_take(struct queue *queue) {
  struct process *first = queue->first;
  if (first) queue->first = first->next;
  return first;
}
