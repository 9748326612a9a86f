/* One line to the outside carries both output streams: a line of standard output starts with @@OUT. */
#ifndef CONSOLE_H
#define CONSOLE_H

#include <stddef.h>

enum stream { CONSOLE_OUT = 1, CONSOLE_ERR };

void console_write(enum stream stream, const char *text, size_t length);

/* Writes to standard error. */
void console_say(const char *text);

#endif
