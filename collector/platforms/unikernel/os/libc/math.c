#include <math.h>

double fmax(double a, double b) { return a > b || b != b ? a : b; }
