/* What NetBSD's library has beyond POSIX. */
int pipe2(int ends[2], int flags);
