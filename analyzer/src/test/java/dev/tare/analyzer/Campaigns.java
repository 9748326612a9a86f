package dev.tare.analyzer;

import dev.tare.analyzer.expectation.ExpectationsFile;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.platform.Platform;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Small datasets without files. */
public final class Campaigns {

  public static final Benchmark CPU = Benchmark.of("cpu", "CPU", "KFLOPS", Direction.HIGHER);
  public static final Benchmark MEM = Benchmark.of("mem", "Memory", "s", Direction.LOWER);
  public static final Benchmark DISK =
      Benchmark.of("disk-random", "Disk", "IOPS", Direction.HIGHER);
  public static final Benchmark NGINX = Benchmark.unknown("nginx");

  /** Runs of a sample of noise. */
  public static final int N = 48;

  private Campaigns() {}

  public static Analysis analyze(Sample... samples) {
    return Analyzer.analyze(of(samples), AnalysisOptions.STANDARD);
  }

  public static Expectation expectation(Dataset dataset, String line) {
    AnalysisOptions options =
        new AnalysisOptions(
            Optional.empty(), Options.STANDARD, ExpectationsFile.parse("test", List.of(line)));
    return Analyzer.analyze(dataset, options).expectations().get(0);
  }

  public static Dataset of(Sample... samples) {
    return with(Map.of(), samples);
  }

  public static Dataset with(Map<String, Map<String, String>> facts, Sample... samples) {
    List<Benchmark> benchmarks =
        List.of(CPU, MEM, DISK, NGINX).stream()
            .filter(b -> Arrays.stream(samples).anyMatch(s -> isOf(s, b)))
            .toList();
    return with(facts, benchmarks, List.of(samples));
  }

  public static Dataset with(
      Map<String, Map<String, String>> facts, List<Benchmark> benchmarks, List<Sample> samples) {
    List<Platform> platforms =
        samples.stream()
            .map(sample -> sample.cell().platform())
            .distinct()
            .map(Platform::named)
            .toList();
    Map<Cell, Sample> ordered = new TreeMap<>();
    samples.forEach(sample -> ordered.put(sample.cell(), sample));
    return new Dataset(
        new Description(Campaign.bare("test"), facts, benchmarks, platforms, Map.of()),
        List.copyOf(ordered.values()),
        List.of());
  }

  private static boolean isOf(Sample sample, Benchmark benchmark) {
    return sample.cell().benchmark().equals(benchmark.id());
  }

  /** One session of rounds. */
  public static Sample rounds(String platform, Benchmark benchmark, double[] values) {
    return sample(
        platform, benchmark, values, i -> Map.of("round", "" + (i + 1), "session", "1"), 0);
  }

  public static Sample sessions(
      String platform, Benchmark benchmark, double[] values, int sessions) {
    int perSession = values.length / sessions;
    return sample(
        platform,
        benchmark,
        values,
        i -> Map.of("round", "" + (i + 1), "session", "" + (1 + i / perSession)),
        0);
  }

  /** One platform after the other, without rounds. */
  public static Sample block(String platform, Benchmark benchmark, double[] values, int block) {
    return sample(platform, benchmark, values, i -> Map.of(), block * 1_000_000.0);
  }

  public static Sample sample(
      String platform,
      Benchmark benchmark,
      double[] values,
      IntFunction<Map<String, String>> columns,
      double start) {
    Cell cell = new Cell(platform, benchmark.id());
    List<Run> runs =
        IntStream.range(0, values.length)
            .mapToObj(
                i ->
                    new Run(
                        i + 1,
                        i + 2,
                        OptionalDouble.of(start + 60 * i),
                        values[i],
                        new LinkedHashMap<>(columns.apply(i))))
            .toList();
    return new Sample(cell, cell.file(), runs, List.of(), Map.of(), OptionalDouble.of(0.001));
  }

  /** The same sample with runs that gave no value. */
  public static Sample failing(Sample sample, int... failed) {
    List<Run> runs =
        sample.runs().stream()
            .filter(run -> Arrays.stream(failed).noneMatch(n -> n == run.number()))
            .toList();
    List<Failure> failures =
        Arrays.stream(failed)
            .mapToObj(
                n ->
                    new Failure(
                        sample.cell(),
                        n,
                        OptionalDouble.empty(),
                        "TIMEOUT",
                        OptionalInt.empty(),
                        Optional.empty(),
                        "failures.csv",
                        n + 1))
            .toList();
    return new Sample(sample.cell(), sample.file(), runs, failures, Map.of(), sample.printedUnit());
  }

  /** Values around a level, deviations given as shares. */
  public static double[] around(double level, double[] deviations) {
    return Arrays.stream(deviations).map(d -> level * Math.exp(d)).toArray();
  }

  /** Of a per cent around a level; a new seed for every level, so that no two samples share it. */
  public static double[] noise(double level) {
    return around(level, Simulation.of(Double.hashCode(level)).independent(0.01, N));
  }

  public static double[] plus(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] + b[i]).toArray();
  }
}
