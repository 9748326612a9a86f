#include "sort.h"

struct array {
  char *elements;
  size_t size;
  int (*compare)(const void *, const void *);
};

static char *at(const struct array *array, size_t i) { return array->elements + i * array->size; }

static void swap(const struct array *array, size_t i, size_t j) {
  for (size_t k = 0; k < array->size; k++) {
    char kept = at(array, i)[k];
    at(array, i)[k] = at(array, j)[k];
    at(array, j)[k] = kept;
  }
}

/* Moves an element down until none of its two children is larger. */
static void sink(const struct array *array, size_t i, size_t count) {
  for (size_t child; (child = 2 * i + 1) < count; i = child) {
    if (child + 1 < count && array->compare(at(array, child), at(array, child + 1)) < 0) child++;
    if (array->compare(at(array, i), at(array, child)) >= 0) return;
    swap(array, i, child);
  }
}

void sort(void *elements, size_t count, size_t size, int (*compare)(const void *, const void *)) {
  struct array array = {elements, size, compare};
  for (size_t i = count / 2; i-- > 0;) sink(&array, i, count);
  for (size_t last = count; last-- > 1;) {
    swap(&array, 0, last);
    sink(&array, 0, last);
  }
}
