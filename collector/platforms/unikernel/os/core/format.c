#include <math.h>
#include <stdbool.h>
#include <stdint.h>

#include "text.h"

enum { MOST_DIGITS = 17, DECIMAL = 10, HEXADECIMAL = 16 };

struct text {
  char *to;
  size_t size, length;
};

static void put(struct text *text, char c) {
  if (text->length + 1 < text->size) text->to[text->length] = c;
  text->length++;
}

static void put_all(struct text *text, const char *word) {
  while (*word) put(text, *word++);
}

static void put_whole(struct text *text, unsigned long number, unsigned base) {
  char digits[20];
  int count = 0;
  do digits[count++] = "0123456789abcdef"[number % base];
  while (number /= base);
  while (count) put(text, digits[--count]);
}

static void put_signed(struct text *text, long number) {
  if (number < 0) put(text, '-');
  put_whole(text, number < 0 ? -(unsigned long)number : (unsigned long)number, DECIMAL);
}

/* Exact up to 10^27; beyond it the error is far below the 17 digits asked for, in the range that is measured. */
static long double power_of_ten(int exponent) {
  long double power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

static long double shifted(double value, int places) {
  return places < 0 ? (long double)value / power_of_ten(-places) : (long double)value * power_of_ten(places);
}

struct decimal {
  char digits[MOST_DIGITS];
  int count, exponent; /* of the first digit */
};

static struct decimal decimal_of(double value, int count) {
  struct decimal decimal = {.count = count};
  while (shifted(value, -decimal.exponent) >= 10) decimal.exponent++;
  while (shifted(value, -decimal.exponent) < 1) decimal.exponent--;
  int64_t whole = (int64_t)(shifted(value, count - 1 - decimal.exponent) + 0.5L);
  if (whole == (int64_t)power_of_ten(count)) {
    whole /= 10;
    decimal.exponent++;
  }
  for (int i = count; i-- > 0; whole /= 10) decimal.digits[i] = (char)('0' + whole % 10);
  while (decimal.count > 1 && decimal.digits[decimal.count - 1] == '0') decimal.count--;
  return decimal;
}

static char digit(const struct decimal *decimal, int i) {
  return i < 0 || i >= decimal->count ? '0' : decimal->digits[i];
}

static void put_fixed(struct text *text, const struct decimal *decimal) {
  int point = decimal->exponent + 1;
  if (point <= 0) put(text, '0');
  for (int i = 0; i < point; i++) put(text, digit(decimal, i));
  if (decimal->count > point) put(text, '.');
  for (int i = point; i < decimal->count; i++) put(text, digit(decimal, i));
}

static void put_scientific(struct text *text, const struct decimal *decimal) {
  for (int i = 0; i < decimal->count; i++) {
    if (i == 1) put(text, '.');
    put(text, decimal->digits[i]);
  }
  int size = decimal->exponent < 0 ? -decimal->exponent : decimal->exponent;
  put_all(text, decimal->exponent < 0 ? "e-" : "e+");
  if (size < 10) put(text, '0');
  put_whole(text, (unsigned long)size, DECIMAL);
}

static void put_finite(struct text *text, double value, int digits) {
  struct decimal decimal = decimal_of(value, digits);
  if (decimal.exponent < -4 || decimal.exponent >= digits) put_scientific(text, &decimal);
  else put_fixed(text, &decimal);
}

static void put_double(struct text *text, double value, int digits) {
  if (value < 0) put(text, '-');
  if (value != value) put_all(text, "nan");
  else if (!isfinite(value)) put_all(text, "inf");
  else if (value == 0) put(text, '0');
  else put_finite(text, fabs(value), digits);
}

/* The digits of %.17g; 0 when it is not of that form. */
static int precision(const char **format) {
  char *end;
  long digits = **format == '.' ? text_long(*format + 1, &end, 10) : 0;
  if (digits < 1 || digits > MOST_DIGITS || *end != 'g') return 0;
  *format = end;
  return (int)digits;
}

/* Takes what one % stands for; false when it is not known. */
static bool convert(struct text *text, const char **format, va_list *arguments) {
  int digits = precision(format);
  bool is_long = **format == 'l';
  if (is_long) ++*format;
  char kind = **format;
  if (digits) put_double(text, va_arg(*arguments, double), digits);
  else if (kind == 'd') put_signed(text, is_long ? va_arg(*arguments, long) : va_arg(*arguments, int));
  else if (kind == 'x' && is_long) put_whole(text, va_arg(*arguments, unsigned long), HEXADECIMAL);
  else if (kind == 's' && !is_long) put_all(text, va_arg(*arguments, const char *));
  else if (kind == '%' && !is_long) put(text, '%');
  else return false;
  ++*format;
  return true;
}

int text_format(char *to, size_t size, const char *format, va_list given) {
  struct text text = {to, size, 0};
  va_list arguments;
  va_copy(arguments, given);
  bool known = true;
  while (*format && known) {
    if (*format != '%') put(&text, *format++);
    else known = convert(&text, (format++, &format), &arguments);
  }
  va_end(arguments);
  if (size) to[text.length < size ? text.length : size - 1] = '\0';
  return known ? (int)text.length : -1;
}
