package dev.tare.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Dataset;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an analysis costs, in CPU time of a warm JVM. */
@Tag("full")
class CostTest {

  @Test
  void aNightOfSixPlatformsAndBenchmarksTakesUnderASecond() {
    Dataset night = Nights.dataset(6, 50);
    IntStream.range(0, 8).forEach(i -> seconds(night));
    double seconds = seconds(night);
    System.out.printf(
        Locale.ROOT, "6 platforms x 6 benchmarks x 48 runs x 50 inner values: %.3f s%n", seconds);
    assertThat(seconds).isLessThan(1);
  }

  @Test
  void costGrowsWithTheNumberOfSamples() {
    seconds(Nights.dataset(20, 0));
    double few = seconds(Nights.dataset(50, 0)) / 50;
    double many = seconds(Nights.dataset(400, 0)) / 400;
    System.out.printf(Locale.ROOT, "a benchmark of 50: %.4f s, of 400: %.4f s%n", few, many);
    assertThat(many).isLessThan(3 * few);
  }

  private static double seconds(Dataset dataset) {
    var cpu = ManagementFactory.getThreadMXBean();
    long before = cpu.getCurrentThreadCpuTime();
    Analyzer.analyze(dataset, AnalysisOptions.STANDARD);
    return (cpu.getCurrentThreadCpuTime() - before) / 1e9;
  }
}
