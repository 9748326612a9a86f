/* Memory in blocks, taken first fit; every block carries marks on both sides that are checked when it is freed. */
#ifndef HEAP_H
#define HEAP_H

#include <stddef.h>

enum { HEAP_ALIGNMENT = 16 };

/* Adds memory to the heap. */
void heap_add(void *memory, size_t bytes);

/* Takes a block at a multiple of the alignment, a power of two; NULL when there is none. */
void *heap_take(size_t bytes, size_t alignment);

/* Frees what was taken; NULL is fine. Anything else, or a block written past its end, is HEAP_CORRUPT. */
void heap_free(void *memory);

/* The bytes of a taken block that may be used. */
size_t heap_size(const void *memory);

#endif
