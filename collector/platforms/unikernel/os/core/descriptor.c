#include "descriptor.h"

#include <errno.h>

#include "console.h"
#include "os.h"
#include "pipe.h"
#include "process.h"
#include "schedule.h"

void descriptors_begin(struct descriptor *descriptors) {
  enum use first[OS_FIRST_INHERITED] = {NOTHING, OUT, ERR};
  for (int i = 0; i < OS_FIRST_INHERITED; i++) descriptors[i].use = first[i];
}

/* NULL when it is not in use. */
static struct descriptor *own(int descriptor) {
  if (descriptor < 0 || descriptor >= OS_DESCRIPTORS) return NULL;
  struct descriptor *found = &running->descriptors[descriptor];
  return found->use == UNUSED ? NULL : found;
}

static struct descriptor copy_of(const struct descriptor *descriptor) {
  if (descriptor->use == READS) pipe_add_reader(descriptor->pipe);
  if (descriptor->use == WRITES) pipe_add_writer(descriptor->pipe);
  return *descriptor;
}

int descriptors_inherit(struct descriptor *descriptors, const int *inherited, int count) {
  for (int i = 0; i < count; i++)
    if (!own(inherited[i])) return -EBADF;
  for (int i = 0; i < OS_FIRST_INHERITED; i++) descriptors[i] = copy_of(&running->descriptors[i]);
  for (int i = 0; i < count; i++) descriptors[OS_FIRST_INHERITED + i] = copy_of(own(inherited[i]));
  return 0;
}

static void release(struct descriptor *descriptor) {
  if (descriptor->use == READS) pipe_close_reader(descriptor->pipe);
  if (descriptor->use == WRITES) pipe_close_writer(descriptor->pipe);
  *descriptor = (struct descriptor){UNUSED, NULL};
}

void descriptors_close(struct descriptor *descriptors) {
  for (int i = 0; i < OS_DESCRIPTORS; i++) release(&descriptors[i]);
}

/* The lowest free one above a given one; -EMFILE when all are in use. */
static int unused(int above) {
  for (int i = above + 1; i < OS_DESCRIPTORS; i++)
    if (running->descriptors[i].use == UNUSED) return i;
  return -EMFILE;
}

int os_pipe(int ends[2]) {
  if (!ends) return -EFAULT;
  int reads = unused(-1), writes = reads < 0 ? reads : unused(reads);
  if (writes < 0) return -EMFILE;
  struct pipe *pipe = pipe_new();
  if (!pipe) return -ENOMEM;
  running->descriptors[reads] = (struct descriptor){READS, pipe};
  running->descriptors[writes] = (struct descriptor){WRITES, pipe};
  ends[0] = reads;
  ends[1] = writes;
  return 0;
}

ssize_t os_read(int descriptor, void *to, size_t bytes) {
  struct descriptor *from = own(descriptor);
  if (!from) return -EBADF;
  if (!to && bytes) return -EFAULT;
  if (from->use == READS) return pipe_read(from->pipe, to, bytes);
  return from->use == NOTHING ? 0 : -EBADF;
}

ssize_t os_write(int descriptor, const void *from, size_t bytes) {
  struct descriptor *to = own(descriptor);
  if (!to) return -EBADF;
  if (!from && bytes) return -EFAULT;
  if (to->use == WRITES) return pipe_write(to->pipe, from, bytes);
  if (to->use != OUT && to->use != ERR) return -EBADF;
  console_write(to->use == OUT ? CONSOLE_OUT : CONSOLE_ERR, from, bytes);
  return (ssize_t)bytes;
}

int os_close(int descriptor) {
  struct descriptor *closed = own(descriptor);
  if (!closed) return -EBADF;
  release(closed);
  return 0;
}
