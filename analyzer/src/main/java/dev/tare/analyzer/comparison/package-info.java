/**
 * Compares two samples of a benchmark by the strongest method their schedule allows.
 *
 * <p>Codes of reasons: {@code IMPLAUSIBLE} a sample is kept out by an error of the lint; {@code
 * SEQUENTIAL} measured one after the other; {@code CONFOUNDED} so small a difference that the time
 * between may have made it; {@code SINGLE_SESSION} one boot cannot know its boot effect; {@code
 * UNUSABLE} {supports} the noise carries only larger claims; {@code DIFFERS_BELOW_MARGIN}; {@code
 * MANY_COMPARISONS} {holmP} the interval excludes 1, but among so many that may be chance; {@code
 * DIRECTION_UNKNOWN}; {@code RATIO_OF_MEDIANS_DIFFERS} {overhead} what the two medians alone would
 * show; {@code NEEDS_RUNS} {runs} about as many more would decide; {@code NOT_WITH_THIS_SCHEDULE}
 * more than 1,000 would have to; {@code TOO_FEW_RUNS} and {@code NOT_POSITIVE} no ratio. Clauses of
 * expectations use the same ones, and {@code NOT_MEASURED} and {@code NO_RATIO}.
 */
package dev.tare.analyzer.comparison;
