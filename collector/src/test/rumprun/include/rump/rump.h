/* The calls of <rump/rump.h> that are used. */
#ifndef RUMP_RUMP_H
#define RUMP_RUMP_H

#define RUMP_RFFDG 1

struct lwp;

int rump_pub_lwproc_rfork(int flags);
struct lwp *rump_pub_lwproc_curlwp(void);
void rump_pub_lwproc_switch(struct lwp *to);
void rump_pub_lwproc_releaselwp(void);

#endif
