package dev.tare.analyzer;

import static dev.tare.analyzer.Campaigns.CPU;
import static dev.tare.analyzer.Campaigns.DISK;
import static dev.tare.analyzer.Campaigns.MEM;
import static dev.tare.analyzer.Campaigns.around;
import static dev.tare.analyzer.Campaigns.rounds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.expectation.Chain;
import dev.tare.analyzer.expectation.ExpectationsFile;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Sample;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example file of expectations says what the original study concluded. */
class StudyExpectationsTest {

  private static final List<Chain> STUDY =
      ExpectationsFile.read(Path.of("..", "raw-data", "examples", "study.expect"));
  private static final Benchmark FORK = Benchmark.of("fork", "Fork", "s", Direction.LOWER);

  @Test
  void dataLikeTheStudysConfirmAll() {
    List<Sample> samples =
        List.of(
            rate("native", CPU, 3.4e6),
            rate("docker", CPU, 3.1e6),
            rate("kvm", CPU, 3.1e6),
            rate("qemu", CPU, 5e4),
            rate("native", MEM, .34),
            rate("docker", MEM, .34),
            rate("kvm", MEM, .34),
            rate("qemu", MEM, 20),
            rate("native", DISK, 800),
            rate("docker", DISK, 800),
            rate("kvm", DISK, 700),
            rate("qemu_raw", DISK, 600),
            rate("qemu_qcow2", DISK, 500),
            rate("qemu_qed", DISK, 500),
            rate("native", FORK, .8),
            rate("docker", FORK, .8),
            rate("kvm", FORK, 1),
            rate("qemu", FORK, 18));
    assertThat(expectations(samples))
        .hasSize(7)
        .extracting(Expectation::verdict)
        .containsOnly(ExpectationVerdict.CONFIRMED);
  }

  @Test
  void whatWasNotMeasuredStaysOpen() {
    assertThat(expectations(List.of(rate("native", CPU, 3), rate("docker", CPU, 2))))
        .extracting(Expectation::verdict)
        .containsOnly(ExpectationVerdict.UNDECIDED);
  }

  private static List<Expectation> expectations(List<Sample> samples) {
    return Analyzer.analyze(
            Campaigns.with(Map.of(), List.of(CPU, MEM, DISK, FORK), samples),
            new AnalysisOptions(Optional.empty(), Options.STANDARD, STUDY))
        .expectations();
  }

  private static Sample rate(String platform, Benchmark benchmark, double level) {
    double[] noise = Simulation.of((platform + benchmark.id()).hashCode()).independent(.005, 48);
    return rounds(platform, benchmark, around(level, noise));
  }
}
