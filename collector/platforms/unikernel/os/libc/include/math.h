#ifndef MATH_H
#define MATH_H

#define isfinite(value) __builtin_isfinite(value)

double fabs(double value);
double fmax(double a, double b);

#endif
