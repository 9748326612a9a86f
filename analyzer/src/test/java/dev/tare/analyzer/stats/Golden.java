package dev.tare.analyzer.stats;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Two slow waves of 48 runs whose statistics were computed independently in R. */
public final class Golden {

  private Golden() {}

  public static double[] x() {
    return wave(
        i ->
            100
                * (1
                    + .01 * Math.sin(.9 * i)
                    + .02 * Math.sin(.11 * i)
                    + .005 * (37 * i % 17 - 8) / 8.0));
  }

  public static double[] y() {
    return wave(
        i ->
            103
                * (1
                    + .012 * Math.cos(.8 * i)
                    + .015 * Math.sin(.13 * i + 1)
                    + .004 * (29 * i % 19 - 9) / 9.0));
  }

  static double[] logs(double[] x) {
    return Arrays.stream(x).map(Math::log).toArray();
  }

  private static double[] wave(IntToDoubleFunction f) {
    return IntStream.range(0, 48).mapToDouble(f).toArray();
  }
}
