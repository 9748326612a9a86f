#include <errno.h>
#include <stdint.h>
#include <string.h>

#include "check.h"
#include "heap.h"
#include "os.h"
#include "text.h"

enum { KILOBYTES_OF_STACK = 16, BELOW = 8192, LARGE = 1 << 16, GENERATIONS = 300 };

static pid_t spawn(os_entry *entry, char *word) {
  char *arguments[] = {"child", word, NULL};
  return os_spawn(entry, arguments, NULL, 0);
}

static int exit_code_of(pid_t pid) {
  int code = -1;
  CHECK(os_wait(pid, &code) == pid);
  return code;
}

/* Ends with the number that is its argument. */
static int as_told(int argc, char **argv) {
  return argc == 2 && argv[2] == NULL && !strcmp(argv[0], "child") ? (int)text_long(argv[1], NULL, 10) : 99;
}

static void a_child_gets_a_copy_of_its_arguments(void) {
  char word[] = "42";
  pid_t child = spawn(as_told, word);
  word[0] = '9';
  CHECK(child > 0 && exit_code_of(child) == 42);
}

static void children_are_awaited_by_their_pid_in_any_order(void) {
  pid_t first = spawn(as_told, "1"), second = spawn(as_told, "2");
  CHECK(first != second && exit_code_of(second) == 2 && exit_code_of(first) == 1);
  CHECK(os_wait(first, NULL) == -ECHILD && os_wait(-1, NULL) == -ECHILD);
}

static int has_only_what_is_named(int argc, char **argv) {
  NO_ARGUMENTS(argc, argv);
  char byte = 0;
  return os_write(3, &byte, 1) != 1 || os_write(4, &byte, 1) != -EBADF;
}

static void a_child_has_only_the_descriptors_named(void) {
  int one[2], other[2];
  char *arguments[] = {"child", "", NULL};
  CHECK(os_pipe(one) == 0 && os_pipe(other) == 0);
  CHECK(exit_code_of(os_spawn(has_only_what_is_named, arguments, &other[1], 1)) == 0);
  char byte = 1;
  CHECK(os_close(other[1]) == 0 && os_read(other[0], &byte, 1) == 1 && byte == 0 && os_read(other[0], &byte, 1) == 0);
}

static int leaves_a_child(int argc, char **argv) { return argc == 2 && spawn(as_told, argv[1]) < 0; }

static void the_first_process_gets_orphans(void) {
  CHECK(exit_code_of(spawn(leaves_a_child, "7")) == 0);
  int code = 0;
  CHECK(os_wait(-1, &code) > 0 && code == 7);
}

static int ends_in_the_middle(int argc, char **argv) {
  NO_ARGUMENTS(argc, argv);
  os_exit(2);
}

static void a_process_may_end_anywhere(void) { CHECK(exit_code_of(spawn(ends_in_the_middle, "")) == 2); }

static void wrong_calls_are_refused(void) {
  char *none[] = {NULL}, *good[] = {"child", NULL};
  int unused = 9, closed = OS_DESCRIPTORS;
  CHECK(os_spawn(NULL, good, NULL, 0) == -EINVAL && os_spawn(as_told, NULL, NULL, 0) == -EINVAL);
  CHECK(os_spawn(as_told, none, NULL, 0) == -EINVAL && os_spawn(as_told, good, NULL, 1) == -EINVAL);
  CHECK(os_spawn(as_told, good, &unused, -1) == -EINVAL && os_spawn(as_told, good, &unused, 99) == -EINVAL);
  CHECK(os_spawn(as_told, good, &unused, 1) == -EBADF && os_spawn(as_told, good, &closed, 1) == -EBADF);
  CHECK(os_wait(0, NULL) == -EINVAL && os_wait(-2, NULL) == -EINVAL && os_wait(1, NULL) == -ECHILD);
}

static void waiting_without_children_is_refused(void) { CHECK(os_wait(-1, NULL) == -ECHILD); }

/* Deeper by a kilobyte with each call. */
__attribute__((noinline)) static int sink_to(int depth) {
  volatile char kilobyte[1024];
  for (size_t i = 0; i < sizeof kilobyte; i++) kilobyte[i] = (char)depth;
  return depth ? sink_to(depth - 1) + kilobyte[depth] : 0;
}

static int overflows_its_stack(int argc, char **argv) {
  NO_ARGUMENTS(argc, argv);
  return sink_to(KILOBYTES_OF_STACK);
}

static void a_stack_that_overflows_is_noticed(void) {
  CHECK(heap_take(BELOW, HEAP_ALIGNMENT) != NULL); /* takes the blow */
  exit_code_of(spawn(overflows_its_stack, "x"));
}

/* Takes all memory there is; gives the first of a chain of blocks. */
static void **take_all(size_t bytes) {
  void **chain = NULL;
  for (void **next; (next = heap_take(bytes, HEAP_ALIGNMENT)); chain = next) *next = chain;
  return chain;
}

static void give_back(void **chain) {
  while (chain) {
    void **next = *chain;
    heap_free(chain);
    chain = next;
  }
}

static void without_memory_there_is_no_child_and_no_pipe(void) {
  int ends[2];
  void **all = take_all(LARGE), **rest = take_all(1);
  CHECK(all && spawn(as_told, "1") == -ENOMEM && os_pipe(ends) == -ENOMEM && os_wait(-1, NULL) == -ECHILD);
  give_back(rest);
  give_back(all);
  CHECK(exit_code_of(spawn(as_told, "1")) == 1 && os_pipe(ends) == 0);
}

/* A word of n letters has n generations of children. */
static int spawns_the_rest(int argc, char **argv) {
  return argc == 2 && *argv[1] && exit_code_of(spawn(spawns_the_rest, argv[1] + 1));
}

static void what_processes_took_comes_back(void) {
  for (int i = 0; i < GENERATIONS; i++) CHECK(exit_code_of(spawn(spawns_the_rest, "twentygenerations...")) == 0);
}

const struct test process_tests[] = {
    {"a_child_gets_a_copy_of_its_arguments", a_child_gets_a_copy_of_its_arguments, ""},
    {"children_are_awaited_by_their_pid_in_any_order", children_are_awaited_by_their_pid_in_any_order, ""},
    {"a_child_has_only_the_descriptors_named", a_child_has_only_the_descriptors_named, ""},
    {"the_first_process_gets_orphans", the_first_process_gets_orphans, ""},
    {"a_process_may_end_anywhere", a_process_may_end_anywhere, ""},
    {"wrong_calls_are_refused", wrong_calls_are_refused, ""},
    {"waiting_without_children_is_refused", waiting_without_children_is_refused, ""},
    {"a_stack_that_overflows_is_noticed", a_stack_that_overflows_is_noticed, "STACK_OVERFLOW"},
    {"without_memory_there_is_no_child_and_no_pipe", without_memory_there_is_no_child_and_no_pipe, ""},
    {"what_processes_took_comes_back", what_processes_took_comes_back, ""},
    {0}};
