package dev.tare.report;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.expectation.ExpectationsFile;
import dev.tare.analyzer.history.HistoryInput;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Options;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.CampaignPlan;
import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CodedReason;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Failure;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.platform.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/** A small invented campaign that has something for every part of a report. */
public final class Example {

  /** A title that wants to be more than a title. */
  public static final String HOSTILE = "<script>alert('x')</script> & \"Söhne\" ${1+1}";

  private static final int RUNS = 24;
  private static final long START = 1_795_395_600;

  private static final List<Benchmark> BENCHMARKS =
      List.of(
          Benchmark.of("cpu", "Linear equations", "KFLOPS", Direction.HIGHER),
          Benchmark.of("mem", "Memory sweep", "s", Direction.LOWER),
          Benchmark.of("fork", "Process creation by fork", "s", Direction.LOWER),
          Benchmark.unknown("nginx"));

  private static final List<Platform> PLATFORMS =
      List.of(
          platform("native", "Native", "host"),
          platform("docker", "Docker", "container"),
          platform("qemu", "QEMU", "vm"),
          platform("evil", HOSTILE, "unknown"));

  private Example() {}

  public static Dataset dataset() {
    return new Dataset(description(), samples(), issues());
  }

  public static Analysis analysis() {
    return analysis(HistoryInput.NONE);
  }

  /** The same after thirteen earlier campaigns, from the twelfth on of which docker is slower. */
  public static Analysis analysisSinceEarlier() {
    List<Analysis> earlier =
        IntStream.rangeClosed(10, 22)
            .mapToObj(day -> Analyzer.analyze(night(day), AnalysisOptions.STANDARD))
            .toList();
    return analysis(new HistoryInput(earlier, Set.of()));
  }

  private static Analysis analysis(HistoryInput past) {
    return Analyzer.analyze(
        dataset(),
        new AnalysisOptions(
            Optional.empty(),
            Options.STANDARD,
            ExpectationsFile.parse(
                "example", List.of("cpu: native ~ docker >> qemu", "mem: native ~ docker")),
            past));
  }

  private static Dataset night(int day) {
    List<Sample> samples =
        samples().stream().map(sample -> day < 21 ? quickerInDocker(sample) : sample).toList();
    return new Dataset(description(day), samples, List.of());
  }

  private static Sample quickerInDocker(Sample sample) {
    boolean docker = sample.cell().equals(new Cell("docker", "mem"));
    List<Run> runs = docker ? sample.runs().stream().map(Example::quicker).toList() : sample.runs();
    return new Sample(
        sample.cell(), sample.file(), runs, List.of(), Map.of(), sample.printedUnit());
  }

  private static Run quicker(Run run) {
    return new Run(
        run.number(), run.line(), run.time(), 0.9 * run.value(), run.slot(), run.columns());
  }

  private static Description description() {
    return description(23);
  }

  private static Description description(int day) {
    return new Description(
        campaign(day),
        Map.of("host", Map.of("virtualization", "kvm", "cpu", "Some <b>processor</b>")),
        BENCHMARKS,
        PLATFORMS,
        Map.of(new Cell("evil", "fork"), CodedReason.plain("knows no processes")));
  }

  private static Campaign campaign(int day) {
    return new Campaign(
        "2026-11-" + day + "T0100Z",
        Optional.of("tare 0.1.0"),
        CampaignSource.COLLECTED,
        Optional.of("native"),
        Optional.of("2026-11-" + day + "T01:00:00Z"),
        Optional.of("2026-11-" + day + "T01:30:00Z"),
        new CampaignPlan(
            Optional.of("quick"),
            OptionalLong.of(42),
            OptionalInt.of(RUNS),
            OptionalInt.of(1),
            OptionalDouble.of(1),
            OptionalInt.of(4 * 4 * RUNS)));
  }

  private static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    samples.add(sample("native", "cpu", 3_400_000, 0.004, 1));
    samples.add(sample("docker", "cpu", 3_390_000, 0.004, 2));
    samples.add(sample("qemu", "cpu", 49_500, 0.004, 3));
    samples.add(sample("evil", "cpu", 3_380_000, 0.2, 4));
    samples.add(sample("native", "mem", 0.336, 0.01, 5));
    samples.add(sample("docker", "mem", 0.381, 0.01, 6));
    samples.add(sample("evil", "mem", 0.301, 0.01, 7));
    samples.add(sample("native", "fork", 0.81, 0.01, 8));
    samples.add(failing(sample("docker", "fork", 1.02, 0.01, 9)));
    samples.add(sample("native", "nginx", 12, 0.02, 10));
    samples.add(sample("docker", "nginx", 14, 0.02, 11));
    return samples;
  }

  private static List<DataIssue> issues() {
    return List.of(
        new DataIssue(IssueCode.SUFFIX, "evil-cpu.csv", 7, "'3.3M' multiplied <b>so</b>"));
  }

  private static Platform platform(String id, String title, String kind) {
    return new Platform(id, title, kind, true, Optional.empty());
  }

  /** Noise that every machine computes alike, and one run far off. */
  private static Sample sample(
      String platform, String benchmark, double level, double noise, int seed) {
    List<Run> runs = new ArrayList<>();
    for (int i = 1; i <= RUNS; i++) {
      double far = i == 11 && seed % 2 == 0 ? 1.3 : 1;
      double value = level * far * (1 + noise * ((i * (31 + seed) % 47) - 23) / 23.0);
      double time = START + 60.0 * i + seed;
      Map<String, String> columns =
          Map.of("round", Integer.toString(i), "session", "1", "load1", "0.5");
      runs.add(new Run(i, i + 1, OptionalDouble.of(time), value, columns));
    }
    Cell cell = new Cell(platform, benchmark);
    return new Sample(cell, cell.file(), runs, List.of(), Map.of(), OptionalDouble.of(1e-6));
  }

  /** The same sample, in which run 5 gave no value. */
  private static Sample failing(Sample sample) {
    Failure failure =
        new Failure(
            sample.cell(),
            5,
            OptionalDouble.of(START + 300),
            "EXIT_3",
            OptionalInt.of(3),
            Optional.of("log/docker-fork-5.log"),
            "failures.csv",
            2);
    List<Run> runs = sample.runs().stream().filter(run -> run.number() != 5).toList();
    return new Sample(
        sample.cell(), sample.file(), runs, List.of(failure), Map.of(), sample.printedUnit());
  }
}
