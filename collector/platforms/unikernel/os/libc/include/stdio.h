#ifndef STDIO_H
#define STDIO_H

#include <stddef.h>

/* A stream is its descriptor: nothing is kept back. */
typedef int FILE;

extern FILE *const stdout, *const stderr;

int printf(const char *format, ...) __attribute__((format(printf, 1, 2)));
int fprintf(FILE *file, const char *format, ...) __attribute__((format(printf, 2, 3)));
int snprintf(char *to, size_t size, const char *format, ...) __attribute__((format(printf, 3, 4)));
int fflush(FILE *file);

#endif
