/* The order in which forksum starts its children: one at a time, or all at once. */
#ifndef ORDER_H
#define ORDER_H

#include "child.h"

/* Travels through a pipe in one write. */
struct answer {
  long sum, processes, peak; /* peak: the most processes of this subtree that lived at once */
};

struct pending_child {
  child_id id;
  int in;
};

/* Starts a child for a range. */
struct pending_child start_child(struct range range);

/* Waits for the child to exit; returns its answer. */
struct answer await_answer(struct pending_child child);

/* The answers of an inner node and of a leaf. */
struct answer answer_of_halves(struct range left, struct range right);
struct answer answer_of_leaf(long number);

#endif
