/* core: lists the tests with the reason each panics with. core NAME: runs one; code 0 when it holds. */
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "os.h"

static const struct test *const lists[] = {pipe_tests, process_tests, heap_tests, text_tests};

enum { LISTS = sizeof lists / sizeof *lists, NO_SUCH_TEST = 2 };

void check(bool holds, const char *file, int line) {
  if (holds) return;
  fprintf(stderr, "%s:%d does not hold\n", file, line);
  os_panic("TEST_FAILED");
}

int main(int argc, char **argv) {
  for (int i = 0; i < LISTS; i++)
    for (const struct test *test = lists[i]; test->name; test++) {
      if (argc < 2) printf("%s %s\n", test->name, test->panics);
      else if (!strcmp(argv[1], test->name)) return test->run(), 0;
    }
  return argc < 2 ? 0 : NO_SUCH_TEST;
}
