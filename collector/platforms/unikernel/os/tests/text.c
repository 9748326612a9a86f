#include "text.h"

#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <string.h>

#include "check.h"
#include "sort.h"

enum { NUMBERS = 20000, ELEMENTS = 1000 };

static char text[64];

static int format(const char *how, ...) {
  va_list arguments;
  va_start(arguments, how);
  int length = text_format(text, sizeof text, how, arguments);
  va_end(arguments);
  return length;
}

static bool reads(const char *number, const char *how, double value) { return format(how, value) > 0 && !strcmp(text, number); }

static void numbers_are_written_as_c_writes_them(void) {
  CHECK(format("%s %d %ld %lx %%", "a", -7, LONG_MIN, 0xbeefL) == 32 && !strcmp(text, "a -7 -9223372036854775808 beef %"));
  CHECK(reads("0", "%.17g", 0) && reads("1", "%.17g", 1) && reads("-0.5", "%.17g", -0.5) && reads("1024", "%.17g", 1024));
  CHECK(reads("0.10000000000000001", "%.17g", 0.1) && reads("3.1415926535897931", "%.17g", 3.14159265358979312));
  CHECK(reads("0.0001", "%.3g", 1e-4) && reads("1e-05", "%.3g", 1e-5) && reads("1.23e+06", "%.3g", 1234567));
  CHECK(reads("1e+20", "%.17g", 1e20) && reads("123456", "%.6g", 123456.4) && reads("10", "%.2g", 9.999));
  CHECK(reads("inf", "%.6g", __builtin_inf()) && format("%q") == -1 && format("%.18g", 1.0) == -1 && format("%f", 1.0) == -1);
}

static void text_that_does_not_fit_is_cut_and_told(void) {
  memset(text, '#', sizeof text);
  va_list none;
  memset(&none, 0, sizeof none);
  CHECK(text_format(text, 4, "abcdef", none) == 6 && !strcmp(text, "abc") && text[4] == '#');
}

/* Sizes from 1e-9 to 1e9, as results have them. */
static double number(uint64_t *random) {
  *random = *random * 6364136223846793005 + 1442695040888963407;
  double value = (double)(*random >> 11) / 9007199254740992.0 + 0.1;
  for (uint64_t i = *random >> 7 & 15; i > 0; i--) value *= *random & 64 ? 10 : 0.1;
  return value;
}

static void what_is_written_is_read_back_to_the_last_bit(void) {
  uint64_t random = 7;
  for (int i = 0; i < NUMBERS; i++) {
    double value = number(&random);
    char *end;
    CHECK(format("%.17g", value) > 0 && text_double(text, &end) == value && *end == '\0');
  }
}

static bool ends(double expected, const char *number, int rest) {
  char *end;
  return text_double(number, &end) == expected && (int)strlen(end) == rest;
}

static void numbers_are_read_as_c_reads_them(void) {
  char *end;
  CHECK(ends(0.5, " +0.5", 0) && ends(12, "12.x", 1) && ends(-25, "-2.5e1", 0) && ends(3, "3e", 1));
  CHECK(ends(0, "nan", 3) && ends(0, ".", 1) && ends(0.25, ".25", 0) && ends(1e-3, "0.001", 0));
  errno = 0;
  CHECK(text_long(" -42x", &end, 10) == -42 && *end == 'x' && errno == 0 && text_long("x", &end, 10) == 0 && *end == 'x');
  CHECK(text_long("99999999999999999999", &end, 10) == LONG_MAX && errno == ERANGE);
  errno = 0;
  CHECK(text_double("1e999", &end) > 1e308 && errno == ERANGE);
}

static int ascending(const void *left, const void *right) { return *(const int *)left - *(const int *)right; }

static void sorting_orders_and_loses_nothing(void) {
  int elements[ELEMENTS], sum = 0;
  for (int i = 0; i < ELEMENTS; i++) elements[i] = i * 7919 % 613;
  sort(elements, ELEMENTS, sizeof *elements, ascending);
  for (int i = 0; i < ELEMENTS; i++) sum += elements[i] - i * 7919 % 613;
  for (int i = 1; i < ELEMENTS; i++) CHECK(elements[i - 1] <= elements[i]);
  CHECK(sum == 0);
  sort(elements, 0, sizeof *elements, ascending);
}

const struct test text_tests[] = {
    {"numbers_are_written_as_c_writes_them", numbers_are_written_as_c_writes_them, ""},
    {"text_that_does_not_fit_is_cut_and_told", text_that_does_not_fit_is_cut_and_told, ""},
    {"what_is_written_is_read_back_to_the_last_bit", what_is_written_is_read_back_to_the_last_bit, ""},
    {"numbers_are_read_as_c_reads_them", numbers_are_read_as_c_reads_them, ""},
    {"sorting_orders_and_loses_nothing", sorting_orders_and_loses_nothing, ""},
    {0}};
