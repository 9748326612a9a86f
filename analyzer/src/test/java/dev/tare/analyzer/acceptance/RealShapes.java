package dev.tare.analyzer.acceptance;

import dev.tare.analyzer.stats.Reference;
import dev.tare.analyzer.stats.sample.Quantiles;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** The noise of real series of about 48 runs, where the given data is there. */
final class RealShapes {

  private static final double BLOCK = 12;

  private RealShapes() {}

  static boolean areThere() {
    boolean there = Files.exists(Reference.DATA);
    if (!there) {
      System.out.println("skipped: figures on real shapes, " + Reference.DATA + " is not there");
    }
    return there;
  }

  /** A stretch of any series at each call. */
  static Noise any() {
    return of(series());
  }

  /** Of those whose robust spread is under 6 %. */
  static Noise calm() {
    return of(series().stream().filter(x -> Quantiles.scaledMad(x) < .06).toList());
  }

  private static Noise of(List<double[]> logs) {
    return s -> s.resampled(s.oneOf(logs), BLOCK, Noise.N);
  }

  private static List<double[]> series() {
    return Reference.GIVEN.series().entrySet().stream()
        .filter(series -> series.getKey().startsWith("tub18-"))
        .map(series -> series.getValue())
        .filter(x -> x.length >= 45 && x.length < 60)
        .filter(x -> Arrays.stream(x).allMatch(v -> v > 0))
        .filter(x -> Arrays.stream(x).distinct().count() >= 10)
        .map(x -> Arrays.stream(x).map(Math::log).toArray())
        .toList();
  }
}
