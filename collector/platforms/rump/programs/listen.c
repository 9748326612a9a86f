/*
 * listen COMMAND...: a program on the host that starts a Rumprun guest, reads its console, passes on standard output and error,
 * and kills the guest, which halts without exiting. The workload's standard output and error and the kernel's messages are one
 * stream: a line that is a number is output. Exits with the code that main returned, if nothing contradicts it.
 */
#include <limits.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "stopwatch.h"

enum { NO_CODE = INT_MIN, LONGEST = 4096, LARGEST_CODE = 123 };

static const char HALTED[] = "halted";

struct guest {
  bool called, halted; /* main has been called; the kernel has halted */
  double started, ready, ended; /* by the host's clock; NAN until reported */
  double seconds;      /* by the guest's clock */
  int code;            /* of main */
  const char *reason;  /* why the run does not count */
};

static bool begins(const char *line, const char *with) { return !strncmp(line, with, strlen(with)); }

/* The reason in a kernel message, if any. A missing call returns a number as if it had succeeded; calls before main are not the workload's. */
static const char *reason_of(const char *line, bool called) {
  static const char *const CRASHES[] = {"FATAL TRAP", "PANIC: ", "panic: ", "_lwpabort() called"};
  for (size_t i = 0; i < sizeof CRASHES / sizeof *CRASHES; i++)
    if (strstr(line, CRASHES[i])) return "CRASH";
  return called && strstr(line, "STUB ``") ? "STUB_CALLED" : NULL;
}

static bool is_number(const char *line) {
  char *end;
  strtod(line, &end);
  return end != line && !*end;
}

/* Of several codes the first non-zero one counts. */
static void hear_code(int code, struct guest *guest) {
  if (guest->code == NO_CODE || guest->code == 0) guest->code = code;
}

/* A guest that starts again, after a reset, has crashed: what it says then is not believed. */
static void begin(struct guest *guest) {
  if (guest->called && !guest->reason) guest->reason = "GUEST_ENDED";
  guest->called = true;
}

static void hear_ready(struct guest *guest) {
  if (!isnan(guest->ready) && !guest->reason) guest->reason = "GUEST_ENDED";
  guest->ready = now();
}

/* Reads the lines that Rumprun prints around main; returns whether this was one. */
static bool hear_frame(const char *line, struct guest *guest) {
  int code;
  if (begins(line, "=== calling \"")) begin(guest);
  else if (sscanf(line, "=== main() of \"%*[^\"]\" returned %d", &code) == 1) hear_code(code, guest);
  else if (sscanf(line, "=== ERROR: _exit(%d)", &code) == 1) hear_code(code, guest);
  else if (!strcmp(line, HALTED)) guest->halted = true;
  else return false;
  return true;
}

static void hear_workload(const char *line, struct guest *guest) {
  long hertz;
  char *estimate = strstr(line, "TSC frequency estimate is ");
  if (!strcmp(line, "@@READY")) hear_ready(guest);
  else if (sscanf(line, "@guest_seconds %lf", &guest->seconds) == 1) guest->ended = now();
  else if (estimate && sscanf(estimate, "TSC frequency estimate is %ld", &hertz) == 1)
    fprintf(stderr, "@fact hertz_guessed_by_guest=%ld\n", hertz);
  fprintf(guest->called && is_number(line) ? stdout : stderr, "%s\n", line);
}

static void hear(const char *line, struct guest *guest) {
  if (!guest->reason) guest->reason = reason_of(line, guest->called);
  if (!hear_frame(line, guest)) hear_workload(line, guest);
}

/* The part of a line read so far. */
struct line {
  char text[LONGEST + 1];
  size_t length;
};

static void hear_character(char character, struct line *line, struct guest *guest) {
  if (character == '\n') {
    hear(line->text, guest);
    line->length = 0;
  } else if (character && character != '\r' && line->length < LONGEST) {
    line->text[line->length++] = character;
  }
  line->text[line->length] = 0;
}

/* Reads until the guest has halted or failed. Its last line may lack a line feed. */
static void hear_all(int console, struct guest *guest) {
  struct line line = {.length = 0};
  char read_now[LONGEST];
  for (ssize_t count; !guest->reason && !guest->halted && (count = read(console, read_now, sizeof read_now)) > 0;) {
    for (ssize_t i = 0; i < count; i++) hear_character(read_now[i], &line, guest);
    if (!strcmp(line.text, HALTED)) guest->halted = true;
  }
}

/* Replaces this process by the command, with the console as output and no input. */
static _Noreturn void become(char **command, int console) {
  if (!freopen("/dev/null", "r", stdin) || dup2(console, STDOUT_FILENO) < 0 || dup2(console, STDERR_FILENO) < 0) abort();
  execvp(command[0], command);
  perror(command[0]);
  _exit(EXIT_FAILURE);
}

static void live_through(char **command, struct guest *guest) {
  int ends[2];
  if (pipe(ends) != 0) abort();
  pid_t process = fork();
  if (process < 0) abort();
  if (process == 0) {
    close(ends[0]);
    become(command, ends[1]);
  }
  close(ends[1]);
  hear_all(ends[0], guest);
  kill(process, SIGKILL);
  waitpid(process, NULL, 0);
}

static int refuse(const char *reason) {
  fprintf(stderr, "@reason %s\n", reason);
  return EXIT_FAILURE;
}

static int judge(const struct guest *guest) {
  if (guest->reason) return refuse(guest->reason);
  if (!guest->halted || guest->code == NO_CODE) return refuse("GUEST_ENDED");
  if (guest->code) return guest->code > 0 && guest->code <= LARGEST_CODE ? guest->code : EXIT_FAILURE;
  fprintf(stderr, "@fact boot_seconds=%.3f\n", guest->ready - guest->started);
  return agrees(guest->seconds, guest->ended - guest->ready) ? fflush(stdout) : refuse("CLOCK");
}

int main(int argc, char **argv) {
  struct guest guest = {.started = now(), .ready = NAN, .ended = NAN, .code = NO_CODE};
  if (argc < 2) {
    fputs("usage: listen COMMAND...\n", stderr);
    return 2;
  }
  live_through(argv + 1, &guest);
  return judge(&guest);
}
