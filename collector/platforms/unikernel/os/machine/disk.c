/* Virtio block device over MMIO in its legacy form (Virtio 1.1, 4.2.4), polled. */
#include "disk.h"

#include <errno.h>

#include "heap.h"

/* QEMU's microvm has its transports here. */
static const uintptr_t FIRST_TRANSPORT = 0xfeb00000, DISTANCE = 512, TRANSPORTS = 24;

/* Registers, in words. */
enum {
  MAGIC = 0, VERSION = 1, KIND = 2, GUEST_FEATURES = 8, FEATURE_WORD = 9, PAGE_SIZE = 10, QUEUE = 12,
  LARGEST_QUEUE = 13, QUEUE_SIZE = 14, QUEUE_ALIGNMENT = 15, QUEUE_PAGE = 16, NOTIFY = 20, STATUS = 28, CAPACITY = 64
};
enum { VIRTIO = 0x74726976, LEGACY = 1, BLOCK = 2, ACKNOWLEDGE = 1, DRIVER = 2, DRIVER_OK = 4 };

enum { PAGE = 4096, ENTRIES = 8, NEXT = 1, DEVICE_WRITES = 2, READ = 0, WRITE = 1 };

struct part {
  uint64_t address;
  uint32_t bytes;
  uint16_t flags, next;
};

struct ring {
  struct part parts[ENTRIES];
  uint16_t flags;
  volatile uint16_t asked;
  uint16_t heads[ENTRIES];
  uint16_t padding[PAGE / 2 - ENTRIES * (sizeof(struct part) / 2) - 2 - ENTRIES];
  uint16_t used_flags;
  volatile uint16_t answered;
};

struct request {
  uint32_t kind, priority;
  uint64_t sector;
};

static volatile uint32_t *device;
static struct ring *ring;

static volatile uint32_t *find(void) {
  for (uintptr_t i = 0; i < TRANSPORTS; i++) {
    volatile uint32_t *at = (volatile uint32_t *)(FIRST_TRANSPORT + i * DISTANCE);
    if (at[MAGIC] == VIRTIO && at[VERSION] == LEGACY && at[KIND] == BLOCK) return at;
  }
  return NULL;
}

static void begin_queue(void) {
  device[PAGE_SIZE] = PAGE;
  device[QUEUE] = 0;
  device[QUEUE_SIZE] = ENTRIES;
  device[QUEUE_ALIGNMENT] = PAGE;
  device[QUEUE_PAGE] = (uint32_t)((uintptr_t)ring / PAGE);
}

long disk_begin(void) {
  device = find();
  ring = heap_take(2 * PAGE, PAGE);
  if (!device || !ring) return -ENODEV;
  *ring = (struct ring){0};
  device[STATUS] = 0;
  device[STATUS] = ACKNOWLEDGE | DRIVER;
  device[FEATURE_WORD] = 0;
  device[GUEST_FEATURES] = 0;
  begin_queue();
  if (device[LARGEST_QUEUE] < ENTRIES) return -ENODEV;
  device[STATUS] = ACKNOWLEDGE | DRIVER | DRIVER_OK;
  return (long)((uint64_t)device[CAPACITY + 1] << 32 | device[CAPACITY]) * DISK_SECTOR;
}

static struct part part(const volatile void *memory, uint32_t bytes, int flags, int next) {
  return (struct part){(uintptr_t)memory, bytes, (uint16_t)flags, (uint16_t)next};
}

static void fence(void) { __asm__ volatile("mfence" : : : "memory"); }

static int transfer(uint32_t kind, uint64_t offset, const void *memory, uint32_t bytes) {
  struct request request = {kind, 0, offset / DISK_SECTOR};
  volatile uint8_t failed = 1;
  ring->parts[0] = part(&request, sizeof request, NEXT, 1);
  ring->parts[1] = part(memory, bytes, kind == READ ? NEXT | DEVICE_WRITES : NEXT, 2);
  ring->parts[2] = part(&failed, 1, DEVICE_WRITES, 0);
  uint16_t awaited = (uint16_t)(ring->asked + 1);
  ring->heads[ring->asked % ENTRIES] = 0;
  fence();
  ring->asked = awaited;
  fence();
  device[NOTIFY] = 0;
  while (ring->answered != awaited) __asm__ volatile("pause");
  fence();
  return failed ? -EIO : 0;
}

int disk_write(uint64_t offset, const void *from, uint32_t bytes) { return transfer(WRITE, offset, from, bytes); }

int disk_read(uint64_t offset, void *to, uint32_t bytes) { return transfer(READ, offset, to, bytes); }
