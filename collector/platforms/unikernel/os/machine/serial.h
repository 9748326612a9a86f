/* The first serial port. */
#ifndef SERIAL_H
#define SERIAL_H

void serial_begin(void);

#endif
