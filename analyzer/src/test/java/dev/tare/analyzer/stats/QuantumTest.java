package dev.tare.analyzer.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.stats.sample.Quantum;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A step needs evidence: two equal values, or many that are all multiples. */
class QuantumTest {

  @Test
  void fewContinuousValuesHaveNone() {
    assertThat(Quantum.of(new double[] {155020.11, 163950.66, 158741.29, 161870.93, 152233.8}))
        .isZero();
    for (int n = 2; n <= 10; n++) {
      assertThat(Quantum.of(Simulation.of(n).independent(1, n))).isZero();
    }
  }

  @Test
  void twoEqualValuesShowOne() {
    assertThat(Quantum.of(new double[] {.14, .15, .14, .17})).isCloseTo(.01, within(1e-9));
  }

  @Test
  void soDoEightValuesThatAreAllMultiples() {
    double[] eight = {7, 9, 12, 3, 20, 31, 4, 17};
    assertThat(Quantum.of(eight)).isEqualTo(1);
    assertThat(Quantum.of(Arrays.copyOf(eight, 7))).isZero();
    double[] off = eight.clone();
    off[3] += .3;
    assertThat(Quantum.of(off)).isZero();
    double[] large = IntStream.range(0, 8).mapToDouble(i -> 170000.01 + eight[i] * .05).toArray();
    assertThat(Quantum.of(large)).isCloseTo(.05, within(1e-6));
  }
}
