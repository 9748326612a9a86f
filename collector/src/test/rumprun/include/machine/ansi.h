/* What of NetBSD the compiler's own headers ask for. */
#ifndef MACHINE_ANSI_H
#define MACHINE_ANSI_H

#define _BSD_SIZE_T_ unsigned long
#define _BSD_PTRDIFF_T_ long
#define _BSD_WCHAR_T_ int

#endif
