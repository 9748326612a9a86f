#include "pipe.h"

#include <errno.h>

#include "heap.h"
#include "queue.h"
#include "schedule.h"

struct pipe {
  int readers, writers;
  size_t begin, used;
  struct queue reading, writing; /* who waits */
  char ring[PIPE_CAPACITY];
};

struct pipe *pipe_new(void) {
  struct pipe *pipe = heap_take(sizeof *pipe, HEAP_ALIGNMENT);
  if (!pipe) return NULL;
  pipe->readers = pipe->writers = 1;
  pipe->begin = pipe->used = 0;
  pipe->reading = pipe->writing = (struct queue){NULL, NULL};
  return pipe;
}

void pipe_add_reader(struct pipe *pipe) { pipe->readers++; }

void pipe_add_writer(struct pipe *pipe) { pipe->writers++; }

static void free_unused(struct pipe *pipe) {
  if (!pipe->readers && !pipe->writers) heap_free(pipe);
}

void pipe_close_reader(struct pipe *pipe) {
  pipe->readers--;
  schedule_wake(&pipe->writing);
  free_unused(pipe);
}

void pipe_close_writer(struct pipe *pipe) {
  pipe->writers--;
  schedule_wake(&pipe->reading);
  free_unused(pipe);
}

static size_t smaller(size_t a, size_t b) { return a < b ? a : b; }

static char *at(struct pipe *pipe, size_t offset) { return &pipe->ring[(pipe->begin + offset) % PIPE_CAPACITY]; }

ssize_t pipe_read(struct pipe *pipe, void *to, size_t bytes) {
  while (bytes && !pipe->used && pipe->writers) schedule_wait(&pipe->reading);
  size_t got = smaller(bytes, pipe->used);
  for (size_t i = 0; i < got; i++) ((char *)to)[i] = *at(pipe, i);
  pipe->begin = (pipe->begin + got) % PIPE_CAPACITY;
  pipe->used -= got;
  schedule_wake(&pipe->writing);
  return (ssize_t)got;
}

static void append(struct pipe *pipe, const char *from, size_t bytes) {
  for (size_t i = 0; i < bytes; i++) *at(pipe, pipe->used + i) = from[i];
  pipe->used += bytes;
  schedule_wake(&pipe->reading);
}

ssize_t pipe_write(struct pipe *pipe, const void *from, size_t bytes) {
  for (size_t done = 0; done < bytes;) {
    size_t part = smaller(bytes - done, PIPE_CAPACITY);
    while (pipe->readers && PIPE_CAPACITY - pipe->used < part) schedule_wait(&pipe->writing);
    if (!pipe->readers) return -EPIPE;
    append(pipe, (const char *)from + done, part);
    done += part;
  }
  return (ssize_t)bytes;
}
