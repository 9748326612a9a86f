package dev.tare.analyzer.noise;

import dev.tare.analyzer.result.Analysis.SharedLevels;
import dev.tare.analyzer.result.Analysis.SharedLevels.PlatformLevels;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.series.Modes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds two levels that samples of one benchmark share, and that are therefore levels of the host:
 * both modes of one agree with both modes of another within the spread of the modes.
 *
 * <p>In 0.7 % of campaigns in which two samples have modes at levels of their own, these agree.
 */
public final class LevelFinder {

  /** Of the spread of a mode. */
  private static final double WITHIN = 2;

  /** At least as much of the gap, because platforms slow both levels down a little. */
  private static final double OF_GAP = 0.1;

  /** A platform counts if so many of its runs are on one of the levels. */
  private static final double MOST = 0.75;

  private LevelFinder() {}

  private record Modal(GradedSample sample, Modes modes, double tolerance) {

    static Optional<Modal> of(GradedSample sample) {
      return sample
          .noise()
          .structure()
          .modes()
          .map(modes -> new Modal(sample, modes, tolerance(sample, modes)));
    }

    private static double tolerance(GradedSample sample, Modes modes) {
      double[] x = sample.sample().values();
      double middle = (modes.low() + modes.high()) / 2;
      double lower = Quantiles.scaledMad(Arrays.stream(x).filter(v -> v < middle).toArray());
      double upper = Quantiles.scaledMad(Arrays.stream(x).filter(v -> v >= middle).toArray());
      double gap = modes.high() - modes.low();
      return Math.min(gap / 3, Math.max(WITHIN * Math.max(lower, upper), OF_GAP * gap));
    }

    boolean agrees(Modal other) {
      double within = Math.min(tolerance, other.tolerance);
      return Math.abs(modes.low() - other.modes.low()) <= within
          && Math.abs(modes.high() - other.modes.high()) <= within;
    }

    int on(double level, GradedSample other) {
      return (int)
          Arrays.stream(other.sample().values())
              .filter(v -> Math.abs(v - level) <= tolerance)
              .count();
    }
  }

  /** At most one for each benchmark. */
  public static List<SharedLevels> of(List<GradedSample> samples) {
    Map<String, List<GradedSample>> byBenchmark =
        samples.stream()
            .filter(sample -> sample.series().isPresent() && !sample.isImplausible())
            .collect(
                Collectors.groupingBy(
                    sample -> sample.benchmark().id(), LinkedHashMap::new, Collectors.toList()));
    return byBenchmark.values().stream().flatMap(group -> ofBenchmark(group).stream()).toList();
  }

  private static Optional<SharedLevels> ofBenchmark(List<GradedSample> group) {
    List<Modal> modal = group.stream().flatMap(sample -> Modal.of(sample).stream()).toList();
    return modal.stream()
        .max(Comparator.comparingLong(one -> agreeing(modal, one)))
        .filter(one -> agreeing(modal, one) > 1)
        .map(one -> shared(one, group));
  }

  private static long agreeing(List<Modal> modal, Modal one) {
    return modal.stream().filter(one::agrees).count();
  }

  private static SharedLevels shared(Modal one, List<GradedSample> group) {
    return new SharedLevels(
        one.sample().benchmark().id(),
        one.modes().low(),
        one.modes().high(),
        group.stream()
            .map(sample -> levels(one, sample))
            .filter(levels -> levels.low() + levels.high() >= MOST * levels.of())
            .toList());
  }

  private static PlatformLevels levels(Modal one, GradedSample sample) {
    return new PlatformLevels(
        sample.platform(),
        one.on(one.modes().low(), sample),
        one.on(one.modes().high(), sample),
        sample.sample().runs().size());
  }
}
