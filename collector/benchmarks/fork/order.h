/* In which order forksum has its children: one at a time, or all of them at once. */
#ifndef ORDER_H
#define ORDER_H

#include "child.h"

/* Travels through a pipe in one write. */
struct answer {
  long sum, processes, peak; /* peak: the most processes of this subtree that lived at once */
};

struct asked {
  child_id child;
  int in;
};

/* Starts a child for a range. */
struct asked ask(struct range range);

/* Its answer, when it has ended. */
struct answer answer_of(struct asked asked);

/* What an inner node and a leaf answer. */
struct answer answer_of_halves(struct range left, struct range right);
struct answer answer_of_leaf(long number);

#endif
