#include <errno.h>
#include <float.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>

#include "text.h"

enum { LARGEST_EXPONENT = 9999 };

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static const char *skip_space(const char *text) {
  while (*text == ' ' || (*text >= '\t' && *text <= '\r')) text++;
  return text;
}

static bool take_sign(const char **text) {
  bool negative = **text == '-';
  if (negative || **text == '+') ++*text;
  return negative;
}

static void tell_end(char **end, const char *text) {
  if (end) *end = (char *)(uintptr_t)text;
}

long text_long(const char *text, char **end, int base) {
  const char *at = skip_space(text);
  bool negative = take_sign(&at), large = false;
  tell_end(end, text);
  if (base != 10) errno = EINVAL;
  if (base != 10 || !is_digit(*at)) return 0;
  long value = 0;
  for (; is_digit(*at); at++)
    large |= __builtin_mul_overflow(value, 10, &value) || __builtin_add_overflow(value, *at - '0', &value);
  tell_end(end, at);
  if (large) errno = ERANGE;
  if (large) return negative ? LONG_MIN : LONG_MAX;
  return negative ? -value : value;
}

struct decimal {
  uint64_t digits;
  int exponent;
  bool found;
};

static void take_digits(const char **text, struct decimal *decimal, int step) {
  for (; is_digit(**text); ++*text) {
    bool room = decimal->digits < UINT64_MAX / 10 - 1;
    if (room) decimal->digits = decimal->digits * 10 + (uint64_t)(**text - '0');
    decimal->exponent += room ? step : step + 1;
    decimal->found = true;
  }
}

static void take_exponent(const char **text, struct decimal *decimal) {
  const char *at = *text;
  if (*at != 'e' && *at != 'E') return;
  at++;
  bool negative = take_sign(&at);
  if (!is_digit(*at)) return;
  int exponent = 0;
  for (; is_digit(*at); at++)
    if (exponent < LARGEST_EXPONENT) exponent = exponent * 10 + (*at - '0');
  decimal->exponent += negative ? -exponent : exponent;
  *text = at;
}

/* Right to the last bit for what people write: up to 19 digits and 10^27, by the extra bits of a long double. */
static double value_of(struct decimal decimal) {
  long double value = decimal.digits, power = 1;
  int places = decimal.exponent < 0 ? -decimal.exponent : decimal.exponent;
  for (int i = 0; i < places && i < LARGEST_EXPONENT; i++) power *= 10;
  return (double)(decimal.exponent < 0 ? value / power : value * power);
}

double text_double(const char *text, char **end) {
  const char *at = skip_space(text);
  bool negative = take_sign(&at);
  struct decimal decimal = {0};
  take_digits(&at, &decimal, 0);
  if (*at == '.' && (decimal.found || is_digit(at[1]))) {
    at++;
    take_digits(&at, &decimal, -1);
  }
  tell_end(end, decimal.found ? at : text);
  if (!decimal.found) return 0;
  take_exponent(&at, &decimal);
  tell_end(end, at);
  double value = decimal.digits ? value_of(decimal) : 0;
  if (value > DBL_MAX || (decimal.digits && value == 0)) errno = ERANGE;
  return negative ? -value : value;
}
