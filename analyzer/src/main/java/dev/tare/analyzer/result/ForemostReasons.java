package dev.tare.analyzer.result;

import dev.tare.analyzer.code.NoiseCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Selects the reasons that best explain the noise verdict of a sample. */
public final class ForemostReasons {

  /** Larger effects explain a verdict; smaller ones are named beside the width of the interval. */
  private static final double LARGE = 0.1;

  /** Larger steps explain a verdict by themselves. */
  private static final double COARSE = 0.05;

  private static final Comparator<Reason<NoiseCode>> ORDER =
      Comparator.<Reason<NoiseCode>, Boolean>comparing(ForemostReasons::isDecisive)
          .reversed()
          .thenComparingInt(ForemostReasons::rank);

  private ForemostReasons() {}

  /**
   * The first reason; preceded or replaced by the width of the interval if the reason does not
   * explain it.
   */
  public static List<Reason<NoiseCode>> of(SampleResult sample) {
    Optional<Reason<NoiseCode>> first = sample.reasons().stream().min(ORDER);
    Optional<Reason<NoiseCode>> wide =
        sample.reasons().stream().filter(reason -> reason.code() == NoiseCode.WIDE).findFirst();
    boolean decisive = first.filter(ForemostReasons::isDecisive).isPresent();
    return Stream.concat(
            wide.filter(reason -> !decisive).stream(),
            first.filter(reason -> wide.isEmpty() || reason.code().widens()).stream())
        .distinct()
        .toList();
  }

  private static int rank(Reason<NoiseCode> reason) {
    return isSufficient(reason) ? -1 : reason.code().ordinal();
  }

  private static boolean isDecisive(Reason<NoiseCode> reason) {
    return isSufficient(reason) || Math.abs(reason.numbers().getOrDefault("effect", 0.0)) > LARGE;
  }

  private static boolean isSufficient(Reason<NoiseCode> reason) {
    return reason.code().isSufficient() || reason.numbers().getOrDefault("step", 0.0) > COARSE;
  }
}
