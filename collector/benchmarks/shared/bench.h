/* What all workloads share: the clock, checked parameters, inner values and the one result. */
#ifndef BENCH_H
#define BENCH_H

/* One repetition: does the work, checks it, and returns the seconds that count. */
typedef double bench_repetition(void *work);

/* Turns the mean seconds of one repetition into the unit of the benchmark. */
typedef double bench_unit(double seconds);

/* Seconds since an arbitrary start; each platform has its own implementation. */
double bench_clock(void);

/* Reads a decimal parameter; anything but an integer in [low, high] ends the program with code 2. */
long bench_number(const char *name, const char *text, long low, long high);

/* Reads a duration; anything but a finite positive number ends the program with code 2. */
double bench_duration(const char *text);

/* Repeats for about that many seconds, then prints the inner values and their median. */
int bench_measure(double seconds, bench_repetition *repetition, void *work, bench_unit *unit);

void bench_fact(const char *key, long value);

/* Prints the usage and ends the program with code 2. */
_Noreturn void bench_usage(const char *usage);

/* Ends the program with code 1: the system refused a request; errno has the reason. */
_Noreturn void bench_fail(const char *what);

/* Ends the program with code 1: its own result is wrong; the reason is a code such as WRONG_SUM. */
_Noreturn void bench_wrong(const char *reason);

#endif
