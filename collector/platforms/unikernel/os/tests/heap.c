#include "heap.h"

#include <stdint.h>
#include <string.h>

#include "check.h"

enum { BLOCKS = 64, LARGE = 1 << 18 };

static void blocks_lie_at_their_alignment_and_apart(void) {
  char *blocks[BLOCKS];
  for (int i = 0; i < BLOCKS; i++) {
    size_t alignment = (size_t)16 << i % 6, bytes = (size_t)(i * 13 % 97);
    blocks[i] = heap_take(bytes, alignment);
    CHECK(blocks[i] && (uintptr_t)blocks[i] % alignment == 0 && heap_size(blocks[i]) >= bytes);
    memset(blocks[i], i, heap_size(blocks[i]));
  }
  for (int i = 0; i < BLOCKS; i++)
    for (size_t k = 0; k < heap_size(blocks[i]); k++) CHECK(blocks[i][k] == i);
}

static void what_is_freed_becomes_one_piece_again(void) {
  void *blocks[BLOCKS];
  for (int i = 0; i < BLOCKS; i++) blocks[i] = heap_take((size_t)i * 50, 16);
  for (int i = 0; i < BLOCKS; i++) heap_free(blocks[i * 37 % BLOCKS]);
  void *large = heap_take(LARGE, 4096);
  CHECK(large != NULL);
  heap_free(large);
  heap_free(NULL);
}

static void exhausted_memory_is_told_and_comes_back(void) {
  void **chain = NULL;
  for (void **next; (next = heap_take(LARGE, 16)); chain = next) *next = chain;
  CHECK(chain && !heap_take(LARGE, 16));
  heap_free(chain);
  CHECK(heap_take(LARGE, 16) == chain);
}

static void impossible_wishes_are_refused(void) {
  CHECK(!heap_take(SIZE_MAX, 16) && !heap_take(SIZE_MAX / 2, 16) && !heap_take((size_t)1 << 40, 16));
  CHECK(!heap_take(1, 0) && !heap_take(1, 3) && !heap_take(1, (size_t)1 << 63));
  CHECK(heap_take(0, 1) != NULL);
}

static void writing_past_a_block_is_noticed(void) {
  char *block = heap_take(100, 16);
  memset(block, 0, heap_size(block) + 16);
  heap_free(block);
}

static void freeing_twice_is_noticed(void) {
  void *block = heap_take(100, 16);
  heap_free(block);
  heap_free(block);
}

static void freeing_what_was_not_taken_is_noticed(void) {
  char *block = heap_take(100, 16);
  memset(block, 0, 100);
  heap_free(block + 32);
}

const struct test heap_tests[] = {
    {"blocks_lie_at_their_alignment_and_apart", blocks_lie_at_their_alignment_and_apart, ""},
    {"what_is_freed_becomes_one_piece_again", what_is_freed_becomes_one_piece_again, ""},
    {"exhausted_memory_is_told_and_comes_back", exhausted_memory_is_told_and_comes_back, ""},
    {"impossible_wishes_are_refused", impossible_wishes_are_refused, ""},
    {"writing_past_a_block_is_noticed", writing_past_a_block_is_noticed, "HEAP_CORRUPT"},
    {"freeing_twice_is_noticed", freeing_twice_is_noticed, "HEAP_CORRUPT"},
    {"freeing_what_was_not_taken_is_noticed", freeing_what_was_not_taken_is_noticed, "HEAP_CORRUPT"},
    {0}};
