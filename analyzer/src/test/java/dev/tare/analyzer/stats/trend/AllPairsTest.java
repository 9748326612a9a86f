package dev.tare.analyzer.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is computed in O(n log n) is what looking at all pairs gives. */
class AllPairsTest {

  private static final int[] SIZES = {2, 3, 7, 48, 199, 200, 201, 333, 700};

  private enum Shape {
    NORMAL((random, i) -> 10 + random.nextGaussian()),
    DRIFTING((random, i) -> 10 + random.nextGaussian() + 0.01 * i),
    STEEP((random, i) -> 1e6 * i + random.nextGaussian()),
    QUANTISED((random, i) -> Math.rint(10 * random.nextGaussian()) / 10),
    TWO_VALUES((random, i) -> random.nextInt(2)),
    RARELY_ANOTHER((random, i) -> random.nextInt(50) == 0 ? 3 : 2),
    THREE_DRIFTING((random, i) -> 0.1 * Math.rint(random.nextInt(3) + i / 100.0)),
    CONSTANT((random, i) -> 4.2),
    RISING((random, i) -> 0.1 * i),
    FALLING_STAIRS((random, i) -> -(i / 10)),
    HEAVY_TAILED((random, i) -> Math.exp(3 * random.nextGaussian())),
    HUGE((random, i) -> 1e100 * random.nextGaussian()),
    TINY((random, i) -> 1e-100 * random.nextGaussian()),
    NEARLY_EQUAL((random, i) -> 1e6 + 1e-9 * random.nextInt(4));

    private interface Value {
      double of(Random random, int i);
    }

    private final Value value;

    Shape(Value value) {
      this.value = value;
    }

    double[] series(int n, long seed) {
      Random random = new Random(seed);
      IntToDoubleFunction next = i -> value.of(random, i);
      return IntStream.range(0, n).mapToDouble(next).toArray();
    }
  }

  @ParameterizedTest
  @EnumSource
  void mannKendallCountsThePairs(Shape shape) {
    for (int n : SIZES) {
      double[] x = shape.series(n, n);
      assertThat(MannKendall.s(x)).as("%d values", n).isEqualTo(AllPairs.s(x));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theilSenIsTheMedianOfTheSlopes(Shape shape) {
    for (int n : SIZES) {
      double[] x = shape.series(n, n);
      double slope = AllPairs.slope(x);
      double largest = Arrays.stream(x).map(Math::abs).max().orElseThrow();
      assertThat(TheilSen.slope(x))
          .as("%d values", n)
          .isCloseTo(slope, within(1e-12 * Math.abs(slope) + 4 * Math.ulp(largest) / n));
    }
  }
}
