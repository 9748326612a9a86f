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
  bool again; /* it started or ended twice, as after a reset: it has crashed */
};

/* Returns whether this is the complete last line: exit code and microseconds. */
static bool is_end(const char *line, struct guest *guest) {
  long microseconds;
  char newline;
  if (sscanf(line, "@@EXIT %d %ld%c", &guest->code, &microseconds, &newline) != 3 || newline != '\n') return false;
  guest->seconds = (double)microseconds * 1e-6;
  return true;
}

/* Notes the time of something that happens once. */
static void note(double *time, struct guest *guest) {
  if (!isnan(*time)) guest->again = true;
  *time = now();
}

static void hear(const char *line, struct guest *guest) {
  if (!strcmp(line, READY)) note(&guest->ready, guest);
  else if (!strncmp(line, OUT, sizeof OUT - 1)) fputs(line + sizeof OUT - 1, stdout);
  else if (is_end(line, guest)) note(&guest->ended, guest);
  else fputs(line, stderr);
}

static int refuse(const char *reason) {
  fprintf(stderr, "\n@reason %s\n", reason); /* a guest may end within a line */
  return EXIT_FAILURE;
}

int main(void) {
  struct guest guest = {NAN, NAN, 0, 0, false};
  double started = now();
  char *line = NULL;
  for (size_t size = 0; getline(&line, &size, stdin) > 0;) hear(line, &guest);
  free(line);
  if (isnan(guest.ended) || guest.again) return refuse("GUEST_ENDED");
  if (guest.code) return guest.code;
  fprintf(stderr, "@fact boot_seconds=%.3f\n@guest_seconds %.6f\n", guest.ready - started, guest.seconds);
  if (agrees(guest.seconds, guest.ended - guest.ready)) return fflush(stdout);
  return refuse("CLOCK");
}
