#ifndef ERRNO_H
#define ERRNO_H

/* Linux's numbers. One variable is enough: nobody else runs between a failed call and the look at it. */
enum { EIO = 5, EBADF = 9, ECHILD = 10, ENOMEM = 12, EFAULT = 14, ENODEV = 19, EINVAL = 22, EMFILE = 24, EPIPE = 32, ERANGE = 34 };

extern int errno;

#endif
