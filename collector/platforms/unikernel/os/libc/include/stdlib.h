#ifndef STDLIB_H
#define STDLIB_H

#include <stddef.h>

void *malloc(size_t bytes);
void *calloc(size_t count, size_t size);
void *aligned_alloc(size_t alignment, size_t bytes);
void free(void *memory);

_Noreturn void exit(int code);

long strtol(const char *text, char **end, int base);
double strtod(const char *text, char **end);

void qsort(void *array, size_t count, size_t size, int (*compare)(const void *, const void *));

#endif
