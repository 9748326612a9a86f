/*
 * guard [-t SECONDS] [-o BYTES] [-p PID] [-m DIRECTORY] [-k] COMMAND...
 *
 * Runs a command and leaves none of its processes behind. When the command ends, exceeds its time or output limit, when
 * the guard is terminated, or when the watched process (the parent, or PID) is gone, every descendant is killed,
 * whatever session it moved to. With -k (keep) descendants may outlive a command that exited by itself.
 *
 * With -m, nothing that such a command mounted below the directory stays mounted.
 *
 * Passes on the command's exit code. Its own are 2 invalid arguments, 124 timed out, 125 too much output, 126 guard failed,
 * 127 command not found, 143 terminated.
 */
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/pidfd.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { WRONG_USE = 2, TIME_IS_UP = 124, TOO_MUCH_OUTPUT, GUARD_FAILED, NO_COMMAND, TERMINATED = 143 };
enum { OUT, ERR, SIGNALS, WATCHED, SOURCES };

static const double GRACE = 2, PATIENCE = 10, FOREVER = 1e9;

struct options {
  double seconds;
  long long bytes; /* negative: not limited */
  pid_t watched;   /* 0: the parent */
  const char *mounts; /* a directory; NULL: mounts stay */
  bool keep;
  char **command;
};

static struct pollfd sources[SOURCES];
static pid_t command;
static int status;
static bool command_ended;
static int output_lost; /* the error of the first write that failed */

static _Noreturn void fail(const char *what) {
  fprintf(stderr, "guard: %s: %s\n", what, strerror(errno));
  exit(GUARD_FAILED);
}

static int checked(int result, const char *what) {
  if (result < 0) fail(what);
  return result;
}

static double now(void) {
  struct timespec time;
  checked(clock_gettime(CLOCK_MONOTONIC, &time), "clock");
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static double number(const char *text) {
  char *end;
  double value = strtod(text, &end);
  if (end == text || *end || !(value > 0 && value < FOREVER)) {
    fprintf(stderr, "guard: invalid number: %s\n", text);
    exit(WRONG_USE);
  }
  return value;
}

static struct options parse(int argc, char **argv) {
  struct options options = {.seconds = FOREVER, .bytes = -1};
  for (int option; (option = getopt(argc, argv, "+t:o:p:m:k")) != -1;) {
    if (option == 't') options.seconds = number(optarg);
    else if (option == 'o') options.bytes = (long long)number(optarg);
    else if (option == 'p') options.watched = (pid_t)number(optarg);
    else if (option == 'm') options.mounts = optarg;
    else if (option == 'k') options.keep = true;
    else exit(WRONG_USE);
  }
  options.command = argv + optind;
  if (*options.command) return options;
  fprintf(stderr, "usage: guard [-t SECONDS] [-o BYTES] [-p PID] [-m DIRECTORY] [-k] COMMAND...\n");
  exit(WRONG_USE);
}

/* A descriptor that becomes readable when the process ends: no polling while a run is measured. */
static int watch(pid_t watched, pid_t parent) {
  int descriptor = pidfd_open(watched ? watched : parent, 0);
  if (descriptor < 0 && errno != ESRCH) fail("pidfd_open");
  if (descriptor < 0 || (!watched && getppid() != parent)) exit(TERMINATED);
  return descriptor;
}

static sigset_t handled(void) {
  sigset_t set;
  sigemptyset(&set);
  int signals[] = {SIGCHLD, SIGTERM, SIGINT, SIGHUP, SIGQUIT};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) sigaddset(&set, signals[i]);
  return set;
}

/* The command leads a process group of its own, so that TERM reaches it together with its children. */
static _Noreturn void become(char **words, pid_t guard, int out, int err) {
  sigset_t set = handled();
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != guard) _exit(GUARD_FAILED); /* the guard was killed before prctl */
  if (out >= 0 && (dup2(out, STDOUT_FILENO) < 0 || dup2(err, STDERR_FILENO) < 0)) _exit(GUARD_FAILED);
  execvp(*words, words);
  fprintf(stderr, "guard: %s: %s\n", *words, strerror(errno));
  _exit(NO_COMMAND);
}

static void start(struct options options) {
  int out[2] = {-1, -1}, err[2] = {-1, -1};
  if (options.bytes >= 0 && (pipe2(out, O_CLOEXEC) != 0 || pipe2(err, O_CLOEXEC) != 0)) fail("pipe");
  pid_t guard = getpid();
  command = checked(fork(), "fork");
  if (command == 0) become(options.command, guard, out[1], err[1]);
  sources[OUT] = (struct pollfd){out[0], POLLIN, 0};
  sources[ERR] = (struct pollfd){err[0], POLLIN, 0};
  if (options.bytes >= 0 && (close(out[1]) != 0 || close(err[1]) != 0)) fail("close");
}

/* Returns whether a child is left. */
static bool reap(void) {
  int ending;
  for (pid_t child; (child = waitpid(-1, &ending, WNOHANG)) != 0;) {
    if (child < 0) return false;
    if (child != command) continue;
    command_ended = true;
    status = WIFEXITED(ending) ? WEXITSTATUS(ending) : 128 + WTERMSIG(ending);
  }
  return true;
}

/* As the subreaper this process inherits every descendant whose parent has ended. */
static void kill_children(void) {
  DIR *processes = opendir("/proc");
  if (!processes) fail("/proc");
  for (struct dirent *entry; (entry = readdir(processes));) {
    char path[300], line[512];
    if (!isdigit((unsigned char)*entry->d_name)) continue;
    snprintf(path, sizeof path, "/proc/%s/stat", entry->d_name);
    FILE *file = fopen(path, "r");
    if (!file) continue;
    char *name_end = fgets(line, sizeof line, file) ? strrchr(line, ')') : NULL;
    int parent;
    if (name_end && sscanf(name_end, ") %*c %d", &parent) == 1 && parent == getpid())
      kill((pid_t)atoi(entry->d_name), SIGKILL);
    fclose(file);
  }
  closedir(processes);
}

static int next_signal(double seconds) {
  struct signalfd_siginfo info;
  if (poll(&sources[SIGNALS], 1, (int)(seconds * 1000)) <= 0) return 0;
  return read(sources[SIGNALS].fd, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}

/* Gives the command one chance to exit cleanly: Docker's daemon quits without cleanup on a repeated TERM. */
static void end_command(void) {
  kill(-command, SIGTERM);
  for (double end = now() + GRACE, rest; !command_ended && (rest = end - now()) > 0;) {
    next_signal(rest);
    reap();
  }
}

static void end_descendants(void) {
  for (double end = now() + PATIENCE; now() < end; next_signal(0.02)) {
    kill_children();
    if (!reap()) return;
  }
  fprintf(stderr, "guard: cannot kill a descendant of process %d\n", command);
}

/* In place: the kernel writes a blank as \\040. */
static void unescape(char *text) {
  char *to = text;
  for (const char *from = text; *from; to++) {
    unsigned code;
    int length = 0;
    if (sscanf(from, "\\%3o%n", &code, &length) == 1 && length == 4) *to = (char)code;
    else *to = *from, length = 1;
    from += length;
  }
  *to = 0;
}

/* Finds the newest mount below a directory; returns whether there is one. */
static bool newest_mount(const char *directory, char found[PATH_MAX]) {
  FILE *table = fopen("/proc/self/mountinfo", "r");
  char *line = NULL, point[PATH_MAX];
  size_t size = 0, length = strlen(directory);
  *found = 0;
  while (table && getline(&line, &size, table) > 0) {
    if (sscanf(line, "%*s %*s %*s %*s %4095s", point) != 1) continue;
    unescape(point);
    if (!strncmp(point, directory, length) && point[length] == '/') strcpy(found, point);
  }
  free(line);
  if (table) fclose(table);
  return *found;
}

static void end_mounts(const char *below) {
  char directory[PATH_MAX], point[PATH_MAX];
  if (!below || !realpath(below, directory)) return;
  while (newest_mount(directory, point)) {
    if (umount2(point, MNT_DETACH | UMOUNT_NOFOLLOW) == 0) continue;
    fprintf(stderr, "guard: %s stays mounted: %s\n", point, strerror(errno));
    return;
  }
}

/* Copies the available output; returns the number of bytes. */
static long long copy(struct pollfd *source, int to) {
  char buffer[65536];
  ssize_t got = read(source->fd, buffer, sizeof buffer);
  if (got <= 0) {
    close(source->fd);
    source->fd = -1;
  }
  for (ssize_t done = 0, part = 0; done < got; done += part) {
    part = write(to, buffer + done, (size_t)(got - done));
    if (part > 0) continue;
    output_lost = errno;
    break;
  }
  return got > 0 ? got : 0;
}

static bool readable(int source) { return sources[source].fd >= 0 && sources[source].revents; }

static long long pump(void) {
  return (readable(OUT) ? copy(&sources[OUT], STDOUT_FILENO) : 0) + (readable(ERR) ? copy(&sources[ERR], STDERR_FILENO) : 0);
}

/* Waits until the command has exited (returns 0) or must be ended (returns the reason). */
static int attend(struct options *options) {
  for (double end = now() + options->seconds; !command_ended;) {
    double rest = end - now();
    if (rest <= 0) return TIME_IS_UP;
    if (poll(sources, SOURCES, rest > 1e6 ? -1 : (int)(rest * 1000) + 1) < 0) fail("poll");
    if (readable(WATCHED)) return TERMINATED;
    long long copied = pump();
    if (options->bytes >= 0 && (options->bytes -= copied) < 0) return TOO_MUCH_OUTPUT;
    if (output_lost) return GUARD_FAILED;
    if (readable(SIGNALS) && next_signal(0) != SIGCHLD) return TERMINATED;
    reap();
  }
  return 0;
}

int main(int argc, char **argv) {
  pid_t parent = getppid();
  struct options options = parse(argc, argv);
  setsid(); /* a terminal's or a group's signals are for the collector, which then ends the run in order */
  sigset_t set = handled();
  checked(sigprocmask(SIG_BLOCK, &set, NULL), "sigprocmask");
  checked(prctl(PR_SET_CHILD_SUBREAPER, 1), "subreaper");
  sources[SIGNALS] = (struct pollfd){checked(signalfd(-1, &set, SFD_CLOEXEC), "signalfd"), POLLIN, 0};
  sources[WATCHED] = (struct pollfd){watch(options.watched, parent), POLLIN, 0};
  start(options);
  int reason = attend(&options);
  if (reason) end_command();
  if ((reason || !options.keep) && reap()) end_descendants();
  if (reason) end_mounts(options.mounts);
  while (!reason && options.bytes >= 0 && poll(sources, 2, 0) > 0)
    if ((options.bytes -= pump()) < 0) reason = TOO_MUCH_OUTPUT;
  if (output_lost && !reason) reason = GUARD_FAILED;
  if (output_lost) fprintf(stderr, "guard: the output was lost: %s\n", strerror(output_lost)); /* now there may be room */
  return reason ? reason : status;
}
