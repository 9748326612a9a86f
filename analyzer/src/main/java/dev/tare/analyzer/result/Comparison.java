package dev.tare.analyzer.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonMethod;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.dataset.Cell;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Two platforms on one benchmark. The groups of numbers are not nested in the file.
 *
 * @param id {@code <platform>-<benchmark>:<baseline>}
 * @param baseline the platform compared with; the campaign's baseline, or the id later in the
 *     alphabet
 * @param overhead above 1 is worse for {@code platform}; without a known direction platform /
 *     baseline
 * @param overhead90 the same at 90 % confidence
 * @param deciding the interval that decided: of 90 % where it lies within the margin, else of the
 *     level that Holm's correction leaves, which excludes 1 if and only if there is a difference
 * @param pairs rounds (or sessions) used; 0 when unpaired
 * @param dropped pairs with a failed run
 * @param qualified whether the reasons qualify the verdict
 * @param couldHaveSeen the smallest difference that this comparison could have detected, as a share
 */
public record Comparison(
    String id,
    String benchmark,
    String platform,
    String baseline,
    ComparisonMethod method,
    Optional<Estimate> overhead,
    Optional<Range> overhead90,
    Optional<Estimate> deciding,
    @JsonUnwrapped PlainEffect effect,
    @JsonUnwrapped Significance significance,
    int pairs,
    int dropped,
    ComparisonVerdict verdict,
    boolean qualified,
    OptionalDouble couldHaveSeen,
    List<Reason<ComparisonCode>> reasons) {

  public Comparison {
    Cell one = new Cell(platform, benchmark);
    if (!id.equals(one + ":" + baseline) || !Cell.isPlatform(baseline)) {
      throw new IllegalArgumentException("not the id of a comparison: " + id);
    }
  }

  /** Reasons that explain an undecided verdict by themselves, the strongest first. */
  private static final List<ComparisonCode> DECIDING =
      List.of(
          ComparisonCode.IMPLAUSIBLE,
          ComparisonCode.COPY,
          ComparisonCode.COPIED_TIMES,
          ComparisonCode.DIRECT_IO,
          ComparisonCode.CONFOUNDED,
          ComparisonCode.FEW_SESSIONS,
          ComparisonCode.MANY_COMPARISONS);

  public OptionalDouble holmP() {
    return significance.holmP();
  }

  /** Whether its whole interval is within a margin, in both directions; false without a ratio. */
  public boolean isWithin(double margin) {
    return overhead
        .filter(ratio -> ratio.low() > 1 / (1 + margin) && ratio.high() < 1 + margin)
        .isPresent();
  }

  /**
   * The interval to print: of 95 % as a rule, but the one that decided where two are equivalent, or
   * where the correction leaves a difference undecided.
   */
  public Optional<Estimate> shown() {
    boolean otherwise =
        verdict == ComparisonVerdict.EQUIVALENT || has(ComparisonCode.MANY_COMPARISONS);
    return otherwise ? deciding.or(() -> overhead) : overhead;
  }

  /** The reason that explains an undecided verdict by itself; absent where the noise does. */
  public Optional<ComparisonCode> decidingReason() {
    return DECIDING.stream().filter(this::has).findFirst();
  }

  /** Whether a sample is implausible, so that its numbers say nothing about the platforms. */
  @JsonIgnore
  public boolean isBarred() {
    return has(ComparisonCode.IMPLAUSIBLE);
  }

  /** Whether it compares a campaign with a copy of itself. */
  public boolean comparesACopy() {
    return reasons.stream().anyMatch(reason -> reason.code().isOfACopy());
  }

  public boolean has(ComparisonCode code) {
    return reasons.stream().anyMatch(reason -> reason.code() == code);
  }

  /**
   * Simple statistics of a comparison; descriptive only.
   *
   * @param ratioOfMedians median(platform) / median(baseline)
   * @param firstSegments overhead of the first segments' medians, where a step or a warm-up splits
   *     a sample (one that is whole stands for both of its parts)
   * @param lastSegments likewise of the last segments
   * @param cliffsDelta of platform against baseline
   * @param mannWhitneyP as R's wilcox.test; the usual tool's result
   */
  public record PlainEffect(
      OptionalDouble ratioOfMedians,
      OptionalDouble firstSegments,
      OptionalDouble lastSegments,
      OptionalDouble cliffsDelta,
      OptionalDouble mannWhitneyP) {}

  /**
   * The significance of a difference.
   *
   * @param p smallest level at which the interval excludes 1
   * @param holmP the same, corrected over the comparisons with the baseline, or over all others
   */
  public record Significance(OptionalDouble p, OptionalDouble holmP) {}
}
