#include "serial.h"

#include "machine.h"
#include "port.h"

enum { DATA = 0x3f8, INTERRUPTS, FIFO, LINE, STATUS = 0x3fd };
enum { EIGHT_BITS = 3, FIFO_CLEARED = 7, EMPTY = 0x20, FIFO_SIZE = 16 };

void serial_begin(void) {
  port_write(INTERRUPTS, 0);
  port_write(LINE, EIGHT_BITS);
  port_write(FIFO, FIFO_CLEARED);
}

/* Looks at the status only when the queue may be full: each look costs a trap. */
void machine_put(char c) {
  static unsigned room;
  if (!room) {
    while (!(port_read(STATUS) & EMPTY)) continue;
    room = FIFO_SIZE;
  }
  port_write(DATA, (uint8_t)c);
  room--;
}
