package dev.tare.report.sentences;

import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.report.text.NumberText;
import dev.tare.report.text.NumberText.RatioDigits;
import java.util.Optional;

/**
 * The overhead ratio of a comparison as text, rounded alike everywhere: with the interval of 95 %,
 * or with the one that decided and its level.
 *
 * @param shown the estimate with that interval
 */
public record RatioText(Estimate shown, NumberText numbers) {

  /** Absent without a ratio, and where implausible values forbid one. */
  public static Optional<RatioText> of(Comparison comparison, NumberText numbers) {
    return comparison
        .shown()
        .filter(ratio -> !comparison.isBarred())
        .map(ratio -> new RatioText(ratio, numbers));
  }

  /** Such as {@code 1.03 [1.01, 1.05]}, or {@code 1.03 [1.02, 1.04] at 90 %}. */
  public String text() {
    return point() + "\u00a0" + range();
  }

  public String point() {
    return numbers.ratio(shown.point(), digits());
  }

  public String range() {
    return range(shown);
  }

  /** As precise as the coarser of the two. */
  public int decimalsWith(RatioText other) {
    return Math.min(decimals(), other.decimals());
  }

  private int decimals() {
    return NumberText.decimalsOf(shown.point(), digits());
  }

  public String point(int decimals) {
    return numbers.decimals(shown.point(), decimals);
  }

  public String share(int decimals) {
    return numbers.ratioShare(shown.point(), decimals);
  }

  /** Another interval of the same ratio, with its level. */
  public String range(Estimate other) {
    return numbers.ratioRange(other.low(), other.high(), other.confidence(), digits());
  }

  /** Another number of the same comparison. */
  public String number(double ratio) {
    return numbers.ratio(ratio, digits());
  }

  /** How much more or less than 1 the printed ratio is, such as {@code 12 %}. */
  public String share() {
    return numbers.ratioShare(shown.point(), digits());
  }

  private RatioDigits digits() {
    return RatioDigits.of(shown.point(), shown.low(), shown.high());
  }
}
