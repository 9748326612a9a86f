#ifndef LIMITS_H
#define LIMITS_H

#define LONG_MAX __LONG_MAX__
#define LONG_MIN (-__LONG_MAX__ - 1)

#endif
