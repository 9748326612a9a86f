package dev.tare.analyzer.stats.series;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Cuts a long sample into consecutive blocks of nearly equal length. */
final class Blocks {

  private Blocks() {}

  /** One number per block, in run order. */
  static double[] reduce(double[] x, int blocks, ToDoubleFunction<double[]> toNumber) {
    return IntStream.range(0, blocks)
        .mapToObj(i -> Arrays.copyOfRange(x, start(x, i, blocks), start(x, i + 1, blocks)))
        .mapToDouble(toNumber)
        .toArray();
  }

  private static int start(double[] x, int block, int blocks) {
    return (int) ((long) x.length * block / blocks);
  }
}
