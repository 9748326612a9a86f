#include "process.h"

#include <errno.h>
#include <stdint.h>
#include <string.h>

#include "heap.h"
#include "machine.h"
#include "schedule.h"

enum { STACK = 16384, CANARIES = 8, KEPT_REGISTERS = 6 };

static const uint64_t CANARY = 0x7461726563616e61;

static struct process first;
static pid_t last_pid;

void process_first(void) {
  first.pid = ++last_pid;
  descriptors_begin(first.descriptors);
  running = &first;
}

void process_check_stack(const struct process *process) {
  for (int i = 0; process->stack && i < CANARIES; i++)
    if (((uint64_t *)process->stack)[i] != CANARY) os_panic("STACK_OVERFLOW");
}

static _Noreturn void begin(void) {
  int count = 0;
  while (running->arguments[count]) count++;
  os_exit(running->entry(count, running->arguments));
}

/* One block: the pointers, then the words they point to. */
static char **copy_of(char *const *arguments) {
  size_t count = 0, bytes = 0;
  for (; arguments[count]; count++) bytes += strlen(arguments[count]) + 1;
  char **copy = heap_take((count + 1) * sizeof *copy + bytes, HEAP_ALIGNMENT);
  if (!copy) return NULL;
  char *word = (char *)(copy + count + 1);
  for (size_t i = 0; i < count; i++) {
    size_t length = strlen(arguments[i]) + 1;
    copy[i] = memcpy(word, arguments[i], length);
    word += length;
  }
  copy[count] = NULL;
  return copy;
}

/* As context_switch leaves a stack; above it the place of a return address, for the alignment that C expects. */
static void prepare_stack(struct process *process) {
  for (int i = 0; i < CANARIES; i++) ((uint64_t *)process->stack)[i] = CANARY;
  uint64_t *top = (uint64_t *)((char *)process->stack + STACK);
  *--top = 0;
  *--top = (uint64_t)(uintptr_t)begin;
  for (int i = 0; i < KEPT_REGISTERS; i++) *--top = 0;
  process->stack_pointer = top;
}

static void destroy(struct process *process) {
  heap_free(process->arguments);
  heap_free(process->stack);
}

/* The process and its stack are one block; NULL when memory is exhausted. */
static struct process *create(os_entry *entry, char *const *arguments) {
  char *stack = heap_take(STACK + sizeof(struct process), HEAP_ALIGNMENT);
  if (!stack) return NULL;
  struct process *process = (struct process *)(stack + STACK);
  *process = (struct process){.entry = entry, .parent = running, .stack = stack, .arguments = copy_of(arguments)};
  if (process->arguments) return process;
  destroy(process);
  return NULL;
}

static void adopt(struct process *parent, struct process *child) {
  child->parent = parent;
  child->sibling = parent->children;
  parent->children = child;
}

pid_t os_spawn(os_entry *entry, char *const *arguments, const int *inherited, int count) {
  if (!entry || !arguments || !*arguments || (count && !inherited)) return -EINVAL;
  if (count < 0 || count > OS_DESCRIPTORS - OS_FIRST_INHERITED) return -EINVAL;
  struct process *child = create(entry, arguments);
  if (!child) return -ENOMEM;
  int failed = descriptors_inherit(child->descriptors, inherited, count);
  if (failed) {
    destroy(child);
    return failed;
  }
  prepare_stack(child);
  adopt(running, child);
  child->pid = ++last_pid;
  schedule_ready(child);
  return child->pid;
}

/* The link to the first child that fits; to NULL when none does. */
static struct process **child_that(bool ended, pid_t pid) {
  struct process **link = &running->children;
  while (*link && ((ended && !(*link)->ended) || (pid != -1 && (*link)->pid != pid))) link = &(*link)->sibling;
  return link;
}

static pid_t bury(struct process **link, int *code) {
  struct process *child = *link;
  pid_t pid = child->pid;
  *link = child->sibling;
  if (code) *code = child->code;
  destroy(child);
  return pid;
}

pid_t os_wait(pid_t pid, int *code) {
  if (pid != -1 && pid <= 0) return -EINVAL;
  while (*child_that(false, pid)) {
    struct process **ended = child_that(true, pid);
    if (*ended) return bury(ended, code);
    schedule_wait(&running->waiting);
  }
  return -ECHILD;
}

/* As on Unix the first process gets those whose parent has ended. */
static void leave_children(void) {
  for (struct process *child; (child = running->children);) {
    running->children = child->sibling;
    adopt(&first, child);
  }
  schedule_wake(&first.waiting);
}

void os_exit(int code) {
  if (running == &first) machine_stop(code);
  descriptors_close(running->descriptors);
  leave_children();
  running->code = code & 0xff;
  running->ended = true;
  schedule_wake(&running->parent->waiting);
  schedule_leave();
}
