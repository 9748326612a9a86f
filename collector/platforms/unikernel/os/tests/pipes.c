#include <errno.h>
#include <string.h>

#include "check.h"
#include "os.h"
#include "pipe.h"

enum { INHERITED = OS_FIRST_INHERITED, RECORD = 300, RECORDS = 20, LARGE = 5 * PIPE_CAPACITY + 7 };

static char *nothing[] = {"child", NULL};

static int start(os_entry *entry, int descriptor) { return os_spawn(entry, nothing, &descriptor, 1); }

static void await(void) {
  int code;
  CHECK(os_wait(-1, &code) > 0 && code == 0);
}

static int write_large(int argc, char **argv) {
  NO_ARGUMENTS(argc, argv);
  char bytes[LARGE];
  for (int i = 0; i < LARGE; i++) bytes[i] = (char)(i % 127);
  return os_write(INHERITED, bytes, LARGE) != LARGE;
}

static void more_than_fits_arrives_in_order(void) {
  int ends[2], at = 0;
  char bytes[100];
  CHECK(os_pipe(ends) == 0 && start(write_large, ends[1]) > 0 && os_close(ends[1]) == 0);
  for (ssize_t got; (got = os_read(ends[0], bytes, sizeof bytes)) > 0;)
    for (int i = 0; i < got; i++, at++) CHECK(bytes[i] == (char)(at % 127));
  CHECK(at == LARGE);
  await();
}

static int write_records(int argc, char **argv) {
  NO_ARGUMENTS(argc, argv);
  char record[RECORD];
  static char name = 'a';
  memset(record, name++, RECORD);
  for (int i = 0; i < RECORDS; i++)
    if (os_write(INHERITED, record, RECORD) != RECORD) return 1;
  return 0;
}

static void records_of_two_writers_are_not_torn(void) {
  int ends[2];
  CHECK(os_pipe(ends) == 0 && start(write_records, ends[1]) > 0 && start(write_records, ends[1]) > 0);
  os_close(ends[1]);
  for (int i = 0; i < 2 * RECORDS; i++) {
    char record[RECORD], same[RECORD];
    CHECK(os_read(ends[0], record, RECORD) == RECORD);
    memset(same, record[0], RECORD);
    CHECK(memcmp(record, same, RECORD) == 0);
  }
  char byte;
  CHECK(os_read(ends[0], &byte, 1) == 0);
}

static void reading_ends_with_the_last_writer(void) {
  int ends[2];
  char byte;
  CHECK(os_pipe(ends) == 0 && os_write(ends[1], "x", 1) == 1 && os_close(ends[1]) == 0);
  CHECK(os_read(ends[0], &byte, 1) == 1 && byte == 'x');
  CHECK(os_read(ends[0], &byte, 1) == 0);
}

static void writing_without_a_reader_is_refused(void) {
  int ends[2];
  CHECK(os_pipe(ends) == 0 && os_close(ends[0]) == 0);
  CHECK(os_write(ends[1], "x", 1) == -EPIPE);
}

static int leave(int argc, char **argv) {
  NO_ARGUMENTS(argc, argv);
  return 0;
}

static void a_waiting_writer_learns_that_its_reader_is_gone(void) {
  int ends[2];
  char bytes[PIPE_CAPACITY] = {0};
  CHECK(os_pipe(ends) == 0 && start(leave, ends[0]) > 0 && os_close(ends[0]) == 0);
  CHECK(os_write(ends[1], bytes, sizeof bytes) == PIPE_CAPACITY);
  CHECK(os_write(ends[1], bytes, 1) == -EPIPE);
  await();
}

static void reading_what_nobody_else_writes_is_a_deadlock(void) {
  int ends[2];
  char byte;
  CHECK(os_pipe(ends) == 0);
  os_read(ends[0], &byte, 1);
}

static int read_own(int argc, char **argv) {
  NO_ARGUMENTS(argc, argv);
  char byte;
  return os_read(INHERITED, &byte, 1) == 1;
}

static void waiting_in_a_circle_is_a_deadlock(void) {
  int ends[2];
  CHECK(os_pipe(ends) == 0 && start(read_own, ends[0]) > 0);
  os_wait(-1, NULL);
}

static void wrong_descriptors_are_refused(void) {
  int ends[2];
  char byte = 0;
  CHECK(os_pipe(NULL) == -EFAULT && os_pipe(ends) == 0);
  CHECK(os_read(ends[1], &byte, 1) == -EBADF && os_write(ends[0], &byte, 1) == -EBADF);
  CHECK(os_read(-1, &byte, 1) == -EBADF && os_write(OS_DESCRIPTORS, &byte, 1) == -EBADF);
  CHECK(os_read(ends[0], NULL, 1) == -EFAULT && os_write(ends[1], NULL, 1) == -EFAULT);
  CHECK(os_read(ends[0], NULL, 0) == 0 && os_write(ends[1], NULL, 0) == 0);
  CHECK(os_close(ends[0]) == 0 && os_close(ends[0]) == -EBADF && os_close(-7) == -EBADF);
  CHECK(os_read(0, &byte, 1) == 0 && os_read(1, &byte, 1) == -EBADF && os_write(0, &byte, 1) == -EBADF);
}

static void descriptors_run_out_and_come_back(void) {
  int ends[2], last[2] = {0, 0}, result;
  while ((result = os_pipe(ends)) == 0) last[0] = ends[0], last[1] = ends[1];
  CHECK(result == -EMFILE && os_close(last[0]) == 0 && os_close(last[1]) == 0);
  CHECK(os_pipe(ends) == 0 && ends[0] == last[0] && ends[1] == last[1] && os_pipe(ends) == -EMFILE);
}

const struct test pipe_tests[] = {
    {"more_than_fits_arrives_in_order", more_than_fits_arrives_in_order, ""},
    {"records_of_two_writers_are_not_torn", records_of_two_writers_are_not_torn, ""},
    {"reading_ends_with_the_last_writer", reading_ends_with_the_last_writer, ""},
    {"writing_without_a_reader_is_refused", writing_without_a_reader_is_refused, ""},
    {"a_waiting_writer_learns_that_its_reader_is_gone", a_waiting_writer_learns_that_its_reader_is_gone, ""},
    {"reading_what_nobody_else_writes_is_a_deadlock", reading_what_nobody_else_writes_is_a_deadlock, "DEADLOCK"},
    {"waiting_in_a_circle_is_a_deadlock", waiting_in_a_circle_is_a_deadlock, "DEADLOCK"},
    {"wrong_descriptors_are_refused", wrong_descriptors_are_refused, ""},
    {"descriptors_run_out_and_come_back", descriptors_run_out_and_come_back, ""},
    {0}};
