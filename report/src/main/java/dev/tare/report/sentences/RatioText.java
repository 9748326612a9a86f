package dev.tare.report.sentences;

import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.report.text.NumberText;
import dev.tare.report.text.RatioDigits;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The overhead ratio of a comparison as text, rounded alike everywhere: with the interval of 95 %,
 * or with the one that decided and its level.
 *
 * @param shown the estimate with that interval
 * @param margin within which two platforms cost the same
 */
public record RatioText(Estimate shown, NumberText numbers, double margin) {

  public RatioText(Estimate shown, ReportContext context) {
    this(shown, context.messages().numbers(), context.analysis().options().margin());
  }

  /** Absent without a ratio, and where implausible values forbid one. */
  public static Optional<RatioText> of(Comparison comparison, ReportContext context) {
    return of(comparison, context.messages().numbers(), context.analysis().options().margin());
  }

  /** The same where there is no report. */
  public static Optional<RatioText> of(Comparison comparison, NumberText numbers, double margin) {
    return comparison
        .shown()
        .filter(ratio -> !comparison.isBarred())
        .map(ratio -> new RatioText(ratio, numbers, margin));
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

  /** One digit more where the usual ones would show something else than the numbers do. */
  private RatioDigits digits() {
    RatioDigits usual = RatioDigits.of(shown.point(), shown.low(), shown.high());
    return misleads(usual) && !misleads(usual.finer()) ? usual.finer() : usual;
  }

  /** Whether the point falls on an end, or an end on 1 or beyond the margin. */
  private boolean misleads(RatioDigits digits) {
    double point = digits.rounded(shown.point());
    return DoubleStream.of(shown.low(), shown.high())
        .anyMatch(
            end -> {
              double rounded = digits.end(end, shown.low(), shown.high());
              boolean falls = rounded == point && end != shown.point();
              return falls
                  || rounded == 1 && end != 1
                  || DoubleStream.of(1 / (1 + margin), 1, 1 + margin)
                      .anyMatch(mark -> (rounded - mark) * (end - mark) < 0);
            });
  }
}
