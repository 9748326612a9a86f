#include "console.h"

#include <string.h>

#include "machine.h"

/* Whose line has begun and not ended; 0: nobody's. */
static enum stream open_line;

static void put(char c) {
  machine_put(c);
  if (c == '\n') open_line = 0;
}

static void begin_line(enum stream stream) {
  if (open_line == stream) return;
  if (open_line) put('\n');
  open_line = stream;
  for (const char *mark = stream == CONSOLE_OUT ? "@@OUT " : ""; *mark; mark++) machine_put(*mark);
}

void console_write(enum stream stream, const char *text, size_t length) {
  for (size_t i = 0; i < length; i++) {
    begin_line(stream);
    put(text[i]);
  }
}

void console_say(const char *text) { console_write(CONSOLE_ERR, text, strlen(text)); }
