/* Seconds since the start, by the processor's tick counter; KVM or the PIT say how fast it ticks. */
#ifndef CLOCK_H
#define CLOCK_H

#include <stdbool.h>

/* Finds the speed; false when nothing tells it or what tells it contradicts itself. */
bool clock_begin(void);

double clock_seconds(void);

/* Where the speed comes from. */
const char *clock_source(void);

#endif
