/* A test fails with the line of what is not true. */
#ifndef CHECK_H
#define CHECK_H

#include <stdbool.h>

/* Says that a child does not look at its arguments. */
#define NO_ARGUMENTS(argc, argv) ((void)(argc), (void)(argv))

#define CHECK(what) check(what, __FILE__, __LINE__)

void check(bool holds, const char *file, int line);

/* A test by its name, and the reason with which it must panic ("" for none). */
struct test {
  const char *name;
  void (*run)(void);
  const char *panics;
};

/* Each list ends with a test without a name. */
extern const struct test pipe_tests[], process_tests[], heap_tests[], text_tests[];

#endif
