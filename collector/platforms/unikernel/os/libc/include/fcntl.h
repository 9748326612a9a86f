#ifndef FCNTL_H
#define FCNTL_H

/* Every descriptor is closed in a child but those that spawn names. */
enum { O_CLOEXEC = 02000000 };

#endif
