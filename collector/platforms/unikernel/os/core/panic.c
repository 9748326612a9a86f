#include "console.h"
#include "machine.h"
#include "os.h"

enum { PANICKED = 70 };

void os_panic(const char *reason) {
  console_say("@reason ");
  console_say(reason);
  console_say("\n");
  machine_stop(PANICKED);
}
