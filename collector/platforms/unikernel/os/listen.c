/*
 * listen: a program of the host that reads what a guest prints, and passes on what is meant for standard output and error.
 * It starts together with the guest, and believes it only after the guest's own last line: QEMU's exit code says nothing of it.
 * Ends with the guest's code.
 */
#include <string.h>

#include "stopwatch.h"

static const char OUT[] = "@@OUT ", READY[] = "@@READY\n";

struct guest {
  double ready, ended; /* by our clock; NAN when it did not say so */
  double seconds; /* by its own */
  int code;
};

/* Whether it is the whole last line: code and microseconds. */
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
  fprintf(stderr, "\n@reason %s\n", reason); /* a guest may end in the middle of a line */
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
