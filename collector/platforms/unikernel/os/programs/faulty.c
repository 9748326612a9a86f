/* faulty HOW: what can go wrong in a guest, for tests. */
#include <stdio.h>
#include <string.h>

#include "bench.h"
#include "os.h"

int main(int argc, char **argv) {
  const char *how = argc == 2 ? argv[1] : "";
  int ends[2];
  char byte;
  char *volatile nowhere = (char *)8;
  if (!strcmp(how, "crash")) *nowhere = 1;
  else if (!strcmp(how, "hang")) for (;;) continue;
  else if (!strcmp(how, "deadlock")) return os_pipe(ends) || os_read(ends[0], &byte, 1) != 1;
  else if (!strcmp(how, "wrong")) bench_wrong("WRONG_SUM");
  else if (!strcmp(how, "chatty")) for (;;) fprintf(stderr, "and so on\n");
  else if (strcmp(how, "silent")) bench_usage("faulty crash|hang|deadlock|wrong|chatty|silent");
  return 0;
}
