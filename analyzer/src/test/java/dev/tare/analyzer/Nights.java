package dev.tare.analyzer;

import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Campaigns of any size: six platforms, 48 runs a sample. */
final class Nights {

  static final int RUNS = 48;
  private static final List<String> PLATFORMS =
      List.of("native", "docker", "docker_scratch", "kvm", "qemu", "unikernel");

  private Nights() {}

  private static List<Benchmark> benchmarks(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Benchmark.of("b" + i, "b" + i, "s", Campaigns.MEM.better().orElseThrow()))
        .toList();
  }

  static Dataset dataset(int benchmarks, int inner) {
    return dataset(benchmarks(benchmarks), inner);
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
