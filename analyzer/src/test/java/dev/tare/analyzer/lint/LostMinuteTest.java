package dev.tare.analyzer.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.Campaigns;
import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A script that pauses between runs does not hide lost minutes, and other runs are none. */
class LostMinuteTest {

  private static final int N = 20;
  private static final Benchmark NGINX = Benchmark.of("nginx", "nginx", "s", Direction.LOWER);
  private static final Benchmark WEB = Benchmark.of("web", "web", "s", Direction.LOWER);
  private static final double PAUSE = 5;

  @Test
  void theSilentMinuteOfOnePlatformStandsOutAgainstThePauseOfTheOthers() {
    assertThat(lost(native_(), docker(), kvm(), qemu(60))).containsExactly("qemu-nginx.csv");
  }

  @Test
  void soDoTwoMinutesAndPausesOfAnotherLength() {
    assertThat(lost(native_(), docker(), kvm(), qemu(120))).containsExactly("qemu-nginx.csv");
    assertThat(
            lost(
                series("native", NGINX, 1, .2, 31, 0),
                series("docker", NGINX, 4, .5, 31, 10_000),
                series("kvm", NGINX, 15, 3, 91, 20_000)))
        .containsExactly("kvm-nginx.csv");
  }

  @Test
  void ofTwoPlatformsWithoutTheirMinutesBothAreFound() {
    Sample kvm = series("kvm", NGINX, 7, 2, 60 + PAUSE, 40_000);
    assertThat(lost(native_(), kvm, qemu(60)))
        .containsExactlyInAnyOrder("kvm-nginx.csv", "qemu-nginx.csv");
  }

  @Test
  void valuesThatHardlyVaryCountIfThePauseFollowsTheOtherRuns() {
    Sample qemu = series("qemu", NGINX, 5, .05, 60 + PAUSE, 30_000);
    assertThat(lost(native_(), docker(), kvm(), qemu)).containsExactly("qemu-nginx.csv");
    assertThat(lost(qemu)).isEmpty();
  }

  @Test
  void anotherBenchmarkOfThePlatformShowsThePause() {
    Sample web = series("qemu", WEB, 9, 2, PAUSE, 0);
    assertThat(lost(web, qemu(60))).containsExactly("qemu-nginx.csv");
  }

  @Test
  void thePauseAloneIsNoMinute() {
    assertThat(lost(native_(), docker(), kvm(), qemu(0))).isEmpty();
    assertThat(
            lost(
                series("native", NGINX, 1, .2, 60, 0),
                series("docker", NGINX, 6, 1, 60, 10_000),
                series("qemu", NGINX, 20, 5, 60, 20_000)))
        .isEmpty();
    assertThat(lost(native_(), docker(), series("qemu", NGINX, 5, 2, 45, 30_000))).isEmpty();
  }

  @Test
  void runsOfOtherFilesFillTheMinute() {
    Sample cpu = series("qemu", Campaigns.CPU, 900, 20, 0, 30_030, qemu(60));
    assertThat(lost(native_(), docker(), kvm(), qemu(60), cpu)).isEmpty();
    Sample before = series("qemu", Campaigns.CPU, 900, 20, 0, 10_000);
    assertThat(lost(native_(), docker(), kvm(), qemu(60), before)).isNotEmpty();
  }

  @Test
  void aWideTableHoldsTheOtherRunsInItsRows() {
    Sample web = series("qemu", WEB, 59, 2, 0, 30_000, qemu(60));
    assertThat(lost(native_(), web, qemu(60))).isEmpty();
  }

  @Test
  void noClaimRestsOnSuchASample() {
    List<Sample> samples = List.of(native_(), docker(), kvm(), qemu(60));
    assertThat(
            Analyzer.analyze(
                    Campaigns.with(Map.of(), List.of(NGINX), samples), AnalysisOptions.STANDARD)
                .lint())
        .anyMatch(lint -> lint.code() == LintCode.LOST_MINUTE && lint.error().isPresent());
    assertThat(
            Campaigns.expectation(
                    Campaigns.with(Map.of(), List.of(NGINX), samples), "nginx: qemu >> kvm")
                .verdict())
        .isEqualTo(ExpectationVerdict.UNDECIDED);
  }

  private static Sample native_() {
    return series("native", NGINX, .95, .01, PAUSE, 0);
  }

  private static Sample docker() {
    return series("docker", NGINX, 1.6, .02, PAUSE, 10_000);
  }

  private static Sample kvm() {
    return series("kvm", NGINX, 19, 1.5, PAUSE, 20_000);
  }

  private static Sample qemu(double lost) {
    return series("qemu", NGINX, 5, 1.5, lost + PAUSE, 30_000);
  }

  /** Values around a level; between them and the next start, in whole seconds, lies a rest. */
  private static Sample series(
      String platform, Benchmark benchmark, double level, double sd, double rest, double start) {
    double[] noise = Simulation.of(platform.hashCode() + (int) start).independent(sd, N);
    List<Run> runs = new ArrayList<>();
    double time = start;
    for (int i = 0; i < N; i++) {
      double value = Math.max(level / 2, level + noise[i]);
      runs.add(new Run(i + 1, i + 2, OptionalDouble.of(Math.floor(time)), value, Map.of()));
      time += value + rest;
    }
    return sample(platform, benchmark, runs);
  }

  /** Values at the times of another sample, so long after its start that they are in between. */
  private static Sample series(
      String platform,
      Benchmark benchmark,
      double level,
      double sd,
      double rest,
      double start,
      Sample times) {
    Sample values = series(platform, benchmark, level, sd, rest, start);
    double after = start - times.runs().get(0).time().orElseThrow();
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < N; i++) {
      double time = times.runs().get(i).time().orElseThrow() + after;
      runs.add(
          new Run(i + 1, i + 2, OptionalDouble.of(time), values.runs().get(i).value(), Map.of()));
    }
    return sample(platform, benchmark, runs);
  }

  private static Sample sample(String platform, Benchmark benchmark, List<Run> runs) {
    Cell cell = new Cell(platform, benchmark.id());
    return new Sample(cell, cell.file(), runs, List.of(), Map.of(), OptionalDouble.of(.001));
  }

  private static List<String> lost(Sample... samples) {
    List<Benchmark> benchmarks = List.of(NGINX, WEB, Campaigns.CPU);
    return Analyzer.analyze(
            Campaigns.with(Map.of(), benchmarks, List.of(samples)), AnalysisOptions.STANDARD)
        .lint()
        .stream()
        .filter(lint -> lint.code() == LintCode.LOST_MINUTE)
        .peek(lint -> assertThat(lint.where().line()).hasValue(2))
        .map(Lint::where)
        .map(where -> where.file().orElseThrow())
        .toList();
  }
}
