package dev.tare.analyzer.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.stats.sample.Order;
import java.util.Comparator;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The places of values in ascending order are those that a stable sort of objects finds. */
class OrderTest {

  private static final Random RANDOM = new Random(17);

  static Stream<DoubleSupplier> kinds() {
    return Stream.of(
        () -> RANDOM.nextInt(300),
        RANDOM::nextGaussian,
        () -> Math.exp(50 * RANDOM.nextGaussian()),
        () -> RANDOM.nextBoolean() ? 0.0 : -0.0,
        () -> 1e9 + RANDOM.nextInt(3) / 1024.0,
        () -> RANDOM.nextBoolean() ? -Double.MIN_VALUE : Double.MAX_VALUE,
        () -> 7);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void itIsThatOfAStableSort(DoubleSupplier kind) {
    for (int n : new int[] {0, 1, 2, 64, 65, 5000}) {
      double[] x = DoubleStream.generate(kind).limit(n).toArray();
      int[] expected =
          IntStream.range(0, n)
              .boxed()
              .sorted(Comparator.comparingDouble(i -> x[i] + 0.0))
              .mapToInt(i -> i)
              .toArray();
      assertThat(Order.of(x)).isEqualTo(expected);
    }
  }
}
