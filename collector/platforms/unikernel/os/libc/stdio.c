#include <stdio.h>

#include <stdarg.h>
#include <unistd.h>

#include "text.h"

enum { LONGEST = 512 };

static FILE out = 1, err = 2;

FILE *const stdout = &out, *const stderr = &err;

static int print(FILE file, const char *format, va_list arguments) {
  char text[LONGEST];
  int length = text_format(text, sizeof text, format, arguments);
  if (length < 0 || length >= LONGEST) return -1;
  return write(file, text, (size_t)length) == length ? length : -1;
}

int printf(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int length = print(out, format, arguments);
  va_end(arguments);
  return length;
}

int fprintf(FILE *file, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int length = print(*file, format, arguments);
  va_end(arguments);
  return length;
}

int snprintf(char *to, size_t size, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int length = text_format(to, size, format, arguments);
  va_end(arguments);
  return length;
}

int fflush(FILE *file) { return file ? 0 : -1; }
