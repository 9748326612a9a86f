#include "heap.h"

#include <stdbool.h>
#include <stdint.h>

#include "os.h"

/* At the start of a block; what is behind `mark` belongs to the user while the block is taken. */
struct block {
  size_t size; /* with marks */
  uint64_t mark;
  struct block *next; /* of the free ones, by address */
};

static const uint64_t TAKEN = 0x7461726574616b65, FREE = 0x7461726566726565;
static const size_t HEADER = offsetof(struct block, next), FOOTER = 16, SMALLEST = 48;

static struct block *free_blocks;

static uintptr_t round_up(uintptr_t value, size_t unit) { return (value + unit - 1) & ~(uintptr_t)(unit - 1); }

static uintptr_t end_of(const struct block *block) { return (uintptr_t)block + block->size; }

static uint64_t *last_mark(const struct block *block) { return (uint64_t *)(end_of(block) - sizeof(uint64_t)); }

static void unite_with_next(struct block *block) {
  if (!block->next || end_of(block) != (uintptr_t)block->next) return;
  block->size += block->next->size;
  block->next = block->next->next;
}

static void insert(struct block *block) {
  struct block **link = &free_blocks, *before = NULL;
  for (; *link && *link < block; link = &(*link)->next) before = *link;
  block->mark = FREE;
  block->next = *link;
  *link = block;
  unite_with_next(block);
  if (before) unite_with_next(before);
}

static void insert_range(uintptr_t start, uintptr_t end) {
  struct block *block = (struct block *)start;
  block->size = end - start;
  insert(block);
}

void heap_add(void *memory, size_t bytes) {
  uintptr_t start = round_up((uintptr_t)memory, HEAP_ALIGNMENT);
  uintptr_t end = ((uintptr_t)memory + bytes) & ~(uintptr_t)(HEAP_ALIGNMENT - 1);
  if (end > start && end - start >= SMALLEST) insert_range(start, end);
}

/* Where in a free block a taken one would start, leaving nothing or a whole block before it. */
static uintptr_t place(const struct block *block, size_t alignment) {
  uintptr_t first = (uintptr_t)block, start = round_up(first + HEADER, alignment) - HEADER;
  while (start != first && start - first < SMALLEST) start += alignment;
  return start;
}

static void *take_from(struct block **link, uintptr_t start, size_t size) {
  uintptr_t first = (uintptr_t)*link, end = end_of(*link);
  *link = (*link)->next;
  if (end - start - size < SMALLEST) size = end - start;
  if (start != first) insert_range(first, start);
  if (start + size != end) insert_range(start + size, end);
  struct block *taken = (struct block *)start;
  taken->size = size;
  taken->mark = *last_mark(taken) = TAKEN;
  return (void *)(start + HEADER);
}

void *heap_take(size_t bytes, size_t alignment) {
  if (bytes > SIZE_MAX / 4 || !alignment || alignment > SIZE_MAX / 4 || alignment & (alignment - 1)) return NULL;
  if (alignment < HEAP_ALIGNMENT) alignment = HEAP_ALIGNMENT;
  size_t size = round_up(bytes + HEADER + FOOTER, HEAP_ALIGNMENT);
  if (size < SMALLEST) size = SMALLEST;
  for (struct block **link = &free_blocks; *link; link = &(*link)->next) {
    uintptr_t start = place(*link, alignment), end = end_of(*link);
    if (start < end && end - start >= size) return take_from(link, start, size);
  }
  return NULL;
}

static struct block *checked(const void *memory) {
  struct block *block = (struct block *)((uintptr_t)memory - HEADER);
  if ((uintptr_t)memory % HEAP_ALIGNMENT || block->mark != TAKEN || *last_mark(block) != TAKEN) os_panic("HEAP_CORRUPT");
  return block;
}

void heap_free(void *memory) {
  if (memory) insert(checked(memory));
}

size_t heap_size(const void *memory) { return checked(memory)->size - HEADER - FOOTER; }
