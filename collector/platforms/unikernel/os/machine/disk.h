/* The first disk: one request at a time, finished when the call returns. */
#ifndef DISK_H
#define DISK_H

#include <stddef.h>
#include <stdint.h>

enum { DISK_SECTOR = 512 };

/* Finds it; gives its size in bytes or -ENODEV. */
long disk_begin(void);

/* Sector and bytes are multiples of DISK_SECTOR; -EIO when the host could not. */
int disk_write(uint64_t offset, const void *from, uint32_t bytes);
int disk_read(uint64_t offset, void *to, uint32_t bytes);

#endif
