package dev.tare.analyzer.result;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonMethod;
import dev.tare.analyzer.code.ComparisonVerdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Two platforms on one benchmark.
 *
 * @param id {@code <platform>-<benchmark>:<baseline>}
 * @param baseline the platform compared with; the campaign's baseline, or the id later in the
 *     alphabet
 * @param overhead above 1 is worse for {@code platform}; without a known direction platform /
 *     baseline
 * @param overhead90 the same at 90 % confidence
 * @param ratioOfMedians median(platform) / median(baseline)
 * @param cliffsDelta of platform against baseline
 * @param mannWhitneyP as R's wilcox.test; what the usual tool would have said
 * @param p smallest level at which the interval excludes 1
 * @param holmP the same, corrected over all comparisons
 * @param firstSegments overhead of the first segments' medians, where a step or a warm-up splits a
 *     sample (one that is whole stands for both of its parts); a description, and no verdict
 * @param lastSegments likewise of the last segments
 * @param pairs rounds (or sessions) used; 0 when unpaired
 * @param dropped pairs with a failed run
 * @param qualified the verdict holds only under the reasons named
 * @param couldHaveSeen the smallest difference this comparison could have seen, as a share
 */
public record Comparison(
    String id,
    String benchmark,
    String platform,
    String baseline,
    ComparisonMethod method,
    Optional<Estimate> overhead,
    Optional<Range> overhead90,
    OptionalDouble ratioOfMedians,
    OptionalDouble firstSegments,
    OptionalDouble lastSegments,
    OptionalDouble cliffsDelta,
    OptionalDouble mannWhitneyP,
    OptionalDouble p,
    OptionalDouble holmP,
    int pairs,
    int dropped,
    ComparisonVerdict verdict,
    boolean qualified,
    OptionalDouble couldHaveSeen,
    List<Reason<ComparisonCode>> reasons) {

  public boolean has(ComparisonCode code) {
    return reasons.stream().anyMatch(reason -> reason.code() == code);
  }
}
