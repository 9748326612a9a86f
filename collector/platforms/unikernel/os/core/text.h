/* Numbers and text, as the C library's functions of similar names have them. */
#ifndef TEXT_H
#define TEXT_H

#include <stdarg.h>
#include <stddef.h>

/* Knows %s %d %ld %lx %.Ng (N up to 17) and %%; -1 for anything else, otherwise the length of the whole text. */
int text_format(char *to, size_t size, const char *format, va_list arguments);

/* Reads decimal digits with a sign; base must be 10. */
long text_long(const char *text, char **end, int base);

/* Reads a decimal number with point and exponent, neither infinite nor NaN. */
double text_double(const char *text, char **end);

#endif
