/* What the C library calls qsort: a heap sort, in place and never slow. */
#ifndef SORT_H
#define SORT_H

#include <stddef.h>

void sort(void *array, size_t count, size_t size, int (*compare)(const void *, const void *));

#endif
