/* The first disk as NetBSD's raw device, which neither caches nor has a file system. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <unistd.h>

#include "disk.h"

static int disk = -1;

/* The whole disk is partition d, and partition a as well where it has no label. */
static int opened(void) {
  int partition = open("/dev/rld0a", O_RDWR);
  return partition < 0 ? open("/dev/rld0d", O_RDWR) : partition;
}

/* A raw device does not say how large it is; a write behind its end fails. */
long disk_begin(void) {
  disk = opened();
  return disk < 0 ? -ENODEV : LONG_MAX;
}

int disk_write(uint64_t offset, const void *from, uint32_t bytes) {
  return pwrite(disk, from, bytes, (off_t)offset) == (ssize_t)bytes ? 0 : -EIO;
}

int disk_read(uint64_t offset, void *to, uint32_t bytes) {
  return pread(disk, to, bytes, (off_t)offset) == (ssize_t)bytes ? 0 : -EIO;
}
