package dev.tare.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Sample;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an analysis costs, in CPU time of a warm JVM. */
@Tag("full")
class CostTest {

  private static final int RUNS = 48;
  private static final List<String> PLATFORMS =
      List.of("native", "docker", "docker_scratch", "kvm", "qemu", "unikernel");

  @Test
  void aNightOfSixPlatformsAndBenchmarksTakesUnderASecond() {
    Dataset night = dataset(benchmarks(6), 50);
    IntStream.range(0, 8).forEach(i -> seconds(night));
    double seconds = seconds(night);
    System.out.printf(
        Locale.ROOT, "6 platforms x 6 benchmarks x 48 runs x 50 inner values: %.3f s%n", seconds);
    assertThat(seconds).isLessThan(1);
  }

  @Test
  void costGrowsWithTheNumberOfSamples() {
    seconds(dataset(benchmarks(20), 0));
    double few = seconds(dataset(benchmarks(50), 0)) / 50;
    double many = seconds(dataset(benchmarks(400), 0)) / 400;
    System.out.printf(Locale.ROOT, "a benchmark of 50: %.4f s, of 400: %.4f s%n", few, many);
    assertThat(many).isLessThan(3 * few);
  }

  private static double seconds(Dataset dataset) {
    var cpu = ManagementFactory.getThreadMXBean();
    long before = cpu.getCurrentThreadCpuTime();
    Analyzer.analyze(dataset, AnalysisOptions.STANDARD);
    return (cpu.getCurrentThreadCpuTime() - before) / 1e9;
  }

  private static List<Benchmark> benchmarks(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Benchmark.of("b" + i, "b" + i, "s", Campaigns.MEM.better().orElseThrow()))
        .toList();
  }

  private static Dataset dataset(List<Benchmark> benchmarks, int inner) {
    Simulation s = Simulation.of(1);
    List<Sample> samples = new ArrayList<>();
    for (Benchmark benchmark : benchmarks) {
      for (String platform : PLATFORMS) {
        double[] values = Campaigns.around(1, s.autoregressive(.5, .02, RUNS));
        samples.add(with(Campaigns.rounds(platform, benchmark, values), s, inner));
      }
    }
    return Campaigns.with(Map.of(), benchmarks, samples);
  }

  private static Sample with(Sample sample, Simulation s, int inner) {
    Map<Integer, List<Double>> values =
        inner == 0
            ? Map.of()
            : IntStream.rangeClosed(1, RUNS)
                .boxed()
                .collect(
                    Collectors.toMap(
                        run -> run,
                        run ->
                            Arrays.stream(Campaigns.around(1, s.independent(.02, inner)))
                                .boxed()
                                .toList()));
    return new Sample(
        sample.cell(), sample.file(), sample.runs(), List.of(), values, sample.printedUnit());
  }
}
