/*
 * listen: a program on the host that reads a guest's console and passes on its standard output and error. It starts together
 * with the guest. A run counts only if the guest's own last line confirms it, because QEMU's exit code does not reflect the
 * guest's. Exits with the guest's code.
 */
#include <string.h>

#include "stopwatch.h"

static const char OUT[] = "@@OUT ", READY[] = "@@READY\n";

struct guest {
  double ready, ended; /* by the host's clock; NAN until reported */
  double seconds; /* by the guest's clock */
  int code;
};

/* Returns whether this is the complete last line: exit code and microseconds. */
static bool is_end(const char *line, struct guest *guest) {
  long microseconds;
  char newline;
  if (sscanf(line, "@@EXIT %d %ld%c", &guest->code, &microseconds, &newline) != 3 || newline != '\n') return false;
  guest->seconds = (double)microseconds * 1e-6;
  return true;
}

static void hear(const char *line, struct guest *guest) {
  if (!strcmp(line, READY)) guest->ready = now();
  else if (!strncmp(line, OUT, sizeof OUT - 1)) fputs(line + sizeof OUT - 1, stdout);
  else if (is_end(line, guest)) guest->ended = now();
  else fputs(line, stderr);
}

static int refuse(const char *reason) {
  fprintf(stderr, "\n@reason %s\n", reason); /* a guest may end within a line */
  return EXIT_FAILURE;
}

int main(void) {
  struct guest guest = {NAN, NAN, 0, 0};
  double started = now();
  char *line = NULL;
  for (size_t size = 0; getline(&line, &size, stdin) > 0;) hear(line, &guest);
  free(line);
  if (isnan(guest.ended)) return refuse("GUEST_ENDED");
  if (guest.code) return guest.code;
  fprintf(stderr, "@fact boot_seconds=%.3f\n@guest_seconds %.6f\n", guest.ready - started, guest.seconds);
  if (agrees(guest.seconds, guest.ended - guest.ready)) return fflush(stdout);
  return refuse("CLOCK");
}
