#include <stdlib.h>

#include <errno.h>
#include <string.h>

#include "heap.h"
#include "os.h"
#include "sort.h"
#include "text.h"

void *aligned_alloc(size_t alignment, size_t bytes) {
  void *memory = heap_take(bytes, alignment);
  if (!memory) errno = ENOMEM;
  return memory;
}

void *malloc(size_t bytes) { return aligned_alloc(HEAP_ALIGNMENT, bytes); }

void *calloc(size_t count, size_t size) {
  size_t bytes;
  void *memory = malloc(__builtin_mul_overflow(count, size, &bytes) ? (size_t)-1 : bytes);
  return memory ? memset(memory, 0, bytes) : NULL;
}

void free(void *memory) { heap_free(memory); }

void exit(int code) { os_exit(code); }

long strtol(const char *text, char **end, int base) { return text_long(text, end, base); }

double strtod(const char *text, char **end) { return text_double(text, end); }

void qsort(void *array, size_t count, size_t size, int (*compare)(const void *, const void *)) {
  sort(array, count, size, compare);
}
