/* The life of the machine: from ring 3's first instruction to the last line on the console. */
#include <stdint.h>
#include <stdio.h>

#include "clock.h"
#include "console.h"
#include "heap.h"
#include "machine.h"
#include "os.h"
#include "port.h"
#include "process.h"
#include "serial.h"

enum { MOST_WORDS = 15, EXIT_PORT = 0xf4, RAM = 1 };

static const uint64_t MAPPED = (uint64_t)4 << 30;

/* The layouts are Xen's. */
struct memory {
  uint64_t start, bytes;
  uint32_t type, reserved;
};

struct information {
  uint32_t magic, version, flags, modules;
  uint64_t module_list, command_line, rsdp, memory_map;
  uint32_t memory_count, reserved;
};

extern const struct information *boot_information;
extern const char boot_hypervisor[];
extern char image_end[];

int main(int argc, char **argv);
_Noreturn void start(void);
_Noreturn void machine_crashed(int vector, unsigned long at, unsigned long address);

static void *address(uint64_t number) { return (void *)(uintptr_t)number; }

/* The part of a piece of RAM that lies behind the image and is mapped. */
static void add_memory(const struct memory *piece) {
  uint64_t begin = piece->start, end = piece->start + piece->bytes, behind = (uint64_t)(uintptr_t)image_end;
  if (begin < behind) begin = behind;
  if (end > MAPPED) end = MAPPED;
  if (piece->type == RAM && end > begin) heap_add(address(begin), end - begin);
}

static void add_all_memory(void) {
  const struct memory *map = address(boot_information->memory_map);
  for (uint32_t i = 0; i < boot_information->memory_count; i++) add_memory(&map[i]);
}

/* Ends each word of the command line where it stands. */
static int split(char *line, char **words) {
  int count = 0;
  for (char before = ' '; *line; line++) {
    char c = *line;
    if (c == ' ') *line = '\0';
    else if (before == ' ' && count < MOST_WORDS) words[count++] = line;
    before = c;
  }
  return count;
}

void start(void) {
  static char *words[MOST_WORDS + 1];
  serial_begin();
  bool has_clock = clock_begin();
  if (!has_clock) os_panic("NO_CLOCK");
  add_all_memory();
  process_first();
  int count = split(address(boot_information->command_line), words);
  fprintf(stderr, "@@READY\n@fact hypervisor=%s\n@fact guest_clock=%s\n", boot_hypervisor, clock_source());
  os_exit(main(count, words));
}

/* QEMU's own exit code says nothing of the guest's: it is 1 after an error of its own, and 0 after a panic. */
void machine_stop(int code) {
  char line[64];
  snprintf(line, sizeof line, "@@EXIT %d %ld\n", code, (long)(clock_seconds() * 1e6));
  console_say(line);
  port_write(EXIT_PORT, 0);
  for (;;) continue;
}

void machine_crashed(int vector, unsigned long at, unsigned long address) {
  static bool crashing;
  if (crashing) port_write(EXIT_PORT, 0);
  crashing = true;
  char line[96];
  snprintf(line, sizeof line, "exception %d at 0x%lx, address 0x%lx\n", vector, at, address);
  console_say(line);
  os_panic("CRASH");
}
