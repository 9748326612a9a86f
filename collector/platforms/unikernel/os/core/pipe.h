/* A pipe: a ring of bytes between processes. A write of at most its capacity is never torn. */
#ifndef PIPE_H
#define PIPE_H

#include <stddef.h>
#include <sys/types.h>

enum { PIPE_CAPACITY = 512 };

/* One reader and one writer; NULL when memory is exhausted. */
struct pipe *pipe_new(void);

void pipe_add_reader(struct pipe *pipe);
void pipe_add_writer(struct pipe *pipe);

/* The last one of both ends frees the pipe. */
void pipe_close_reader(struct pipe *pipe);
void pipe_close_writer(struct pipe *pipe);

ssize_t pipe_read(struct pipe *pipe, void *to, size_t bytes);
ssize_t pipe_write(struct pipe *pipe, const void *from, size_t bytes);

#endif
