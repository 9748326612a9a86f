/* The child is the same entry again: its range are parameters, its pipe is handed to it. There is no new address space. */
#include <stdio.h>

#include "child.h"
#include "os.h"

int main(int argc, char **argv);

child_id child_start(struct range range, int out) {
  char low[24], high[24], answer[12];
  snprintf(low, sizeof low, "%ld", range.low);
  snprintf(high, sizeof high, "%ld", range.high);
  snprintf(answer, sizeof answer, "%d", OS_FIRST_INHERITED);
  char *arguments[] = {"forksum", "child", low, high, answer, NULL};
  return os_spawn(main, arguments, &out, 1);
}
