/* The small numbers by which a process knows its pipes and the console. */
#ifndef DESCRIPTOR_H
#define DESCRIPTOR_H

struct pipe;

enum use { UNUSED, NOTHING, OUT, ERR, READS, WRITES };

struct descriptor {
  enum use use;
  struct pipe *pipe; /* of those that read or write one */
};

/* Standard input is empty; output and error are the console. */
void descriptors_begin(struct descriptor *descriptors);

/* Gives a new process the caller's first three and those named; -EBADF when one of them is not in use. */
int descriptors_inherit(struct descriptor *descriptors, const int *inherited, int count);

void descriptors_close(struct descriptor *descriptors);

#endif
