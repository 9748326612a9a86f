package dev.tare.analyzer.precision;

import dev.tare.analyzer.result.Expectation.Clause;
import dev.tare.analyzer.result.SampleResult;

/**
 * Half the width of the interval of an estimate, as a share of the estimate.
 *
 * @param of the id of a sample, or the two platforms of a declared ratio
 * @param share infinite if there is no interval
 */
public record HalfWidth(String of, double share) {

  private static final double UNKNOWN = Double.POSITIVE_INFINITY;

  static HalfWidth of(SampleResult sample) {
    return new HalfWidth(sample.id(), sample.halfWidth().orElse(UNKNOWN));
  }

  static HalfWidth of(String benchmark, Clause clause) {
    return new HalfWidth(
        benchmark + " of " + clause.left() + " against " + clause.right(),
        clause
            .ratio95()
            .flatMap(
                range -> clause.ratio().map(r -> Math.max(r - range.low(), range.high() - r) / r))
            .orElse(UNKNOWN));
  }

  public boolean isKnown() {
    return share < UNKNOWN;
  }
}
