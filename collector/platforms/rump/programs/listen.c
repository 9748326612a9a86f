/*
 * listen COMMAND...: a program of the host that starts a Rumprun guest, reads its console, passes on what is meant for standard
 * output and error, and ends the guest, which halts and stays. Standard output and error of a workload, and the kernel's words, are
 * one stream: a line that is a number is output. Ends with the code that main returned, when everything else can be believed.
 */
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "stopwatch.h"

enum { NOT_SAID = -1, LONGEST = 4096, LARGEST_CODE = 123 };

static const char HALTED[] = "halted";

struct guest {
  bool called, halted; /* main was; the kernel has */
  double ready, ended; /* by our clock; NAN when it did not say so */
  double seconds;      /* by its own */
  int code;            /* of main */
  const char *reason;  /* why none of this counts */
};

static bool begins(const char *line, const char *with) { return !strncmp(line, with, strlen(with)); }

/* What goes wrong in a kernel's words; a call that it does not have gives a number all the same, and before main is none of ours. */
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

/* Of several codes the first that is a complaint counts. */
static void hear_code(int code, struct guest *guest) {
  if (guest->code == NOT_SAID || guest->code == 0) guest->code = code;
}

/* The frame that Rumprun puts around main; whether it was that. */
static bool hear_frame(const char *line, struct guest *guest) {
  int code;
  if (begins(line, "=== calling \"")) guest->called = true;
  else if (sscanf(line, "=== main() of \"%*[^\"]\" returned %d", &code) == 1) hear_code(code, guest);
  else if (sscanf(line, "=== ERROR: _exit(%d)", &code) == 1) hear_code(code, guest);
  else if (!strcmp(line, HALTED)) guest->halted = true;
  else return false;
  return true;
}

static void hear_workload(const char *line, struct guest *guest) {
  long hertz;
  char *estimate = strstr(line, "TSC frequency estimate is ");
  if (!strcmp(line, "@@READY")) guest->ready = now();
  else if (sscanf(line, "@guest_seconds %lf", &guest->seconds) == 1) guest->ended = now();
  else if (estimate && sscanf(estimate, "TSC frequency estimate is %ld", &hertz) == 1)
    fprintf(stderr, "@fact hertz_guessed_by_guest=%ld\n", hertz);
  fprintf(guest->called && is_number(line) ? stdout : stderr, "%s\n", line);
}

static void hear(const char *line, struct guest *guest) {
  if (!guest->reason) guest->reason = reason_of(line, guest->called);
  if (!hear_frame(line, guest)) hear_workload(line, guest);
}

/* What has been read of a line. */
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

/* Until there is nothing more to hear. The last word may come without an end of its line. */
static void hear_all(int console, struct guest *guest) {
  struct line line = {.length = 0};
  char read_now[LONGEST];
  for (ssize_t count; !guest->reason && !guest->halted && (count = read(console, read_now, sizeof read_now)) > 0;) {
    for (ssize_t i = 0; i < count; i++) hear_character(read_now[i], &line, guest);
    if (!strcmp(line.text, HALTED)) guest->halted = true;
  }
}

/* The command with this end of its console; its input is at its end. */
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
  if (!guest->halted || guest->code == NOT_SAID) return refuse("GUEST_ENDED");
  if (guest->code) return guest->code > 0 && guest->code <= LARGEST_CODE ? guest->code : EXIT_FAILURE;
  return agrees(guest->seconds, guest->ended - guest->ready) ? fflush(stdout) : refuse("CLOCK");
}

int main(int argc, char **argv) {
  struct guest guest = {.ready = NAN, .ended = NAN, .code = NOT_SAID};
  if (argc < 2) {
    fputs("usage: listen COMMAND...\n", stderr);
    return 2;
  }
  live_through(argv + 1, &guest);
  return judge(&guest);
}
