package dev.tare.analyzer.questions;

import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisIndex;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.stats.interval.Interval;
import dev.tare.analyzer.stats.interval.LogRatio;
import dev.tare.dataset.KnownBenchmarks;
import dev.tare.dataset.platform.Isolation;
import java.util.List;
import java.util.Optional;

/**
 * Answers whether few live processes favour a container: compares its overhead with one child at a
 * time with that with all children alive. The two are treated as independent.
 */
public final class LiveProcessesQuestion {

  private final Analysis analysis;
  private final Comparison few;
  private final Comparison many;

  private LiveProcessesQuestion(Analysis analysis, Comparison few, Comparison many) {
    this.analysis = analysis;
    this.few = few;
    this.many = many;
  }

  /** One for each container that is no variant of another and was measured with both. */
  public static List<Finding> of(AnalysisIndex lookup) {
    return lookup.analysis().platforms().stream()
        .filter(platform -> platform.traits().is(Isolation.CONTAINER))
        .filter(platform -> platform.traits().variantOf().isEmpty())
        .flatMap(platform -> finding(lookup, platform.id()).stream())
        .toList();
  }

  private static Optional<Finding> finding(AnalysisIndex lookup, String platform) {
    return overhead(lookup, platform, KnownBenchmarks.FORK)
        .flatMap(
            few ->
                overhead(lookup, platform, KnownBenchmarks.FORK_EAGER)
                    .map(many -> new LiveProcessesQuestion(lookup.analysis(), few, many)))
        .map(LiveProcessesQuestion::finding);
  }

  private static Optional<Comparison> overhead(
      AnalysisIndex lookup, String platform, String benchmark) {
    return lookup.comparisons(benchmark).stream()
        .filter(c -> c.platform().equals(platform))
        .filter(c -> lookup.analysis().campaign().baseline().equals(Optional.of(c.baseline())))
        .filter(c -> c.overhead().isPresent() && lookup.hasDirection(benchmark))
        .findFirst();
  }

  private Finding finding() {
    Interval ratio = ratio(ninetyFive(few), ninetyFive(many));
    return Finding.of(code(ratio))
        .about(Optional.of(few.platform()), Optional.empty())
        .against(few.baseline())
        .with("few", few.overhead().orElseThrow().point())
        .with("many", many.overhead().orElseThrow().point())
        .with("ratio", ratio.exp().point())
        .with("low", ratio.exp().low())
        .with("high", ratio.exp().high())
        .with("qualified", few.qualified() || many.qualified() ? 1 : 0)
        .by(List.of(few.id(), many.id()));
  }

  private FindingCode code(Interval ratio) {
    Interval ninety = ratio(ninety(few), ninety(many));
    double margin = Math.log1p(analysis.options().margin());
    if (isBarred(few) || isBarred(many)) {
      return FindingCode.LIVE_PROCESSES_UNDECIDED;
    }
    if (-margin <= ninety.low() && ninety.high() <= margin) {
      return FindingCode.LIVE_PROCESSES_EQUAL;
    }
    if (!ratio.excludes(0)) {
      return FindingCode.LIVE_PROCESSES_UNDECIDED;
    }
    return ratio.point() > 0 ? FindingCode.LIVE_PROCESSES_FAVOUR : FindingCode.LIVE_PROCESSES_HARM;
  }

  private static boolean isBarred(Comparison comparison) {
    return comparison.reasons().stream().anyMatch(reason -> reason.code().isBar());
  }

  private static Interval ninetyFive(Comparison comparison) {
    return comparison.overhead().map(o -> log(o.point(), o.low(), o.high())).orElseThrow();
  }

  private static Interval ninety(Comparison comparison) {
    double point = comparison.overhead().orElseThrow().point();
    return comparison.overhead90().map(o -> log(point, o.low(), o.high())).orElseThrow();
  }

  private static Interval log(double point, double low, double high) {
    return new Interval(Math.log(point), Math.log(low), Math.log(high));
  }

  /** Many against few, on logs. */
  private static Interval ratio(Interval few, Interval many) {
    return LogRatio.unpaired(level -> few, level -> many).at(0);
  }
}
