/**
 * Grades one sample: what its noise is like, what it is consistent with, what it can support.
 *
 * <p>Codes of reasons, with their numbers: {@code IMPLAUSIBLE} (an error among the lint keeps it
 * out of verdicts), {@code LOW_N} {n}, {@code FAILURES} {failed, share}, {@code NOT_POSITIVE}
 * {min}, {@code WIDE} {halfWidth}, {@code CONSTANT} and {@code QUANTISED} {step}, {@code DRIFT}
 * {effect, p}, {@code STEP} {effect, after, p}, {@code WARMUP} {effect, runs}, {@code BIMODAL}
 * {effect, gap, low, high, share}, {@code SKEWED} {meanOverMedian}, {@code TAIL} {high, low},
 * {@code SECOND_MODE} {share}, {@code AUTOCORR} {lag1, tau}, {@code GAPS} {gaps}, {@code BLOCKED},
 * {@code RUN_NOT_STEADY} {runs, of, effect}. Shares and effects are plain ratios; low and high of
 * modes are values, of a tail numbers of runs.
 *
 * <p>Codes of causes: {@code STEAL}, {@code IOWAIT}, {@code THROTTLE}, {@code PSI_CPU}, {@code
 * PSI_IO}, {@code PSI_MEMORY}, with {slow, covered, p} where bursts explain the slow runs, or {rho,
 * p} where values follow the evidence.
 */
package dev.tare.analyzer.noise;
