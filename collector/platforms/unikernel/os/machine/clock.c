#include "clock.h"

#include <math.h>
#include <stdint.h>

#include "port.h"

enum { PIT_DATA = 0x40, PIT_COMMAND = 0x43, LATCH = 0, RATE = 0x34 };
enum { PIT_HZ = 1193182, WINDOW = PIT_HZ / 100, LOOKS = 5, PATIENCE = 100000, ATTEMPTS = 20 };

/* The layout is KVM's. */
struct kvm_clock {
  uint32_t version, padding;
  uint64_t ticks, nanoseconds;
  uint32_t factor; /* nanoseconds = (ticks << shift) * factor / 2^32 */
  int8_t shift;
  uint8_t flags;
};

extern volatile struct kvm_clock boot_clock;

static const double TOLERANCE = 0.01;

static uint64_t start;
static double seconds_per_tick;
static const char *source;

static double by_kvm(void) {
  double nanoseconds = (double)boot_clock.factor / 4294967296.0;
  for (int shift = boot_clock.shift; shift > 0; shift--) nanoseconds *= 2;
  for (int shift = boot_clock.shift; shift < 0; shift++) nanoseconds /= 2;
  return nanoseconds * 1e-9;
}

struct look {
  uint64_t ticks, took;
  uint16_t count;
};

static struct look look_once(void) {
  uint64_t before = ticks();
  port_write(PIT_COMMAND, LATCH);
  uint16_t count = port_read(PIT_DATA);
  count = (uint16_t)(count | port_read(PIT_DATA) << 8);
  uint64_t took = ticks() - before;
  return (struct look){before + took / 2, took, count};
}

/* The quickest of some looks: the host may stop the guest in the middle of one. */
static struct look look(void) {
  struct look best = look_once();
  for (int i = 1; i < LOOKS; i++) {
    struct look next = look_once();
    if (next.took < best.took) best = next;
  }
  return best;
}

/* Seconds per tick over one window; 0 when the PIT does not count down, negative when the host stopped the guest so long
 * that it counted past its end. */
static double window(void) {
  struct look first = look(), last = first;
  for (int i = 0; (uint16_t)(first.count - last.count) < WINDOW; i++) {
    if (i == PATIENCE) return 0;
    last = look_once();
  }
  last = look();
  uint16_t counted = (uint16_t)(first.count - last.count);
  return counted < WINDOW ? -1 : (double)counted / PIT_HZ / (double)(last.ticks - first.ticks);
}

/* Two windows in a row must agree. */
static double by_pit(void) {
  port_write(PIT_COMMAND, RATE);
  port_write(PIT_DATA, 0xff);
  port_write(PIT_DATA, 0xff);
  double earlier = window();
  for (int i = 0; i < ATTEMPTS && earlier != 0; i++) {
    double later = window();
    if (fabs(later - earlier) < TOLERANCE * earlier) return (earlier + later) / 2;
    earlier = later;
  }
  return 0;
}

bool clock_begin(void) {
  bool kvm = boot_clock.factor != 0;
  source = kvm ? "kvmclock" : "pit";
  seconds_per_tick = kvm ? by_kvm() : by_pit();
  start = ticks();
  return seconds_per_tick > 0;
}

double clock_seconds(void) { return (double)(ticks() - start) * seconds_per_tick; }

const char *clock_source(void) { return source; }
