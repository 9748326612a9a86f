package dev.tare.analyzer;

import static dev.tare.analyzer.Campaigns.CPU;
import static dev.tare.analyzer.Campaigns.DISK;
import static dev.tare.analyzer.Campaigns.MEM;
import static dev.tare.analyzer.Campaigns.noise;
import static dev.tare.analyzer.Campaigns.sessions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.FindingTopic;
import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.Lint;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Sample;
import dev.tare.dataset.platform.Acceleration;
import dev.tare.dataset.platform.Isolation;
import dev.tare.dataset.platform.Platform;
import dev.tare.dataset.platform.PlatformTraits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules and questions ask traits, so that platforms with any name get them right. */
class InventedPlatformsTest {

  private static final Benchmark FORK = Benchmark.of("fork", "Fork", "s", Direction.LOWER);
  private static final Benchmark EAGER =
      Benchmark.of("fork-eager", "Fork, all alive", "s", Direction.LOWER);

  private static final Platform METAL =
      platform("metal", Isolation.NONE, Acceleration.NONE, Optional.empty(), Map.of());
  private static final Platform CELL =
      platform("cell", Isolation.CONTAINER, Acceleration.NONE, Optional.empty(), Map.of());
  private static final Platform CELL_VOID =
      variant(CELL, "cell_void", PlatformTraits.BASE_IMAGE, "empty");
  private static final Platform BHYVE =
      platform("bhyve", Isolation.VM, Acceleration.HARDWARE, Optional.empty(), Map.of());
  private static final Platform BOX86 =
      platform("box86", Isolation.VM, Acceleration.EMULATED, Optional.empty(), Map.of());
  private static final Platform BOX86_RAW =
      variant(BOX86, "box86_raw", PlatformTraits.DISK_FORMAT, "raw");
  private static final Platform BOX86_VHD =
      variant(BOX86, "box86_vhd", PlatformTraits.DISK_FORMAT, "vhd");

  @Test
  void theHostIsTheBaseline() {
    Analysis analysis = analyze(List.of(CELL, METAL), run(CELL, MEM, 1.1), run(METAL, MEM, 1));
    assertThat(analysis.campaign().baseline()).contains("metal");
    assertThat(analysis.platforms()).extracting(Platform::id).containsExactly("metal", "cell");
  }

  @Test
  void ofTwoHostsTheWellKnownOneIsTheBaseline() {
    Platform known = Platform.named("native");
    Analysis analysis = analyze(List.of(METAL, known), run(METAL, MEM, 1), run(known, MEM, 1.1));
    assertThat(analysis.campaign().baseline()).contains("native");
  }

  @Test
  void aContainerIsNotFasterThanItsHost() {
    Analysis analysis = analyze(List.of(METAL, CELL), run(METAL, MEM, 1), run(CELL, MEM, 0.8));
    assertThat(analysis.lint()).extracting(Lint::code).containsExactly(LintCode.CONTAINER_FASTER);
    assertThat(analysis.findings().get(0).code()).isEqualTo(FindingCode.CONTAINER_FASTER);
  }

  @Test
  void aContainerIsAskedForItsBaseImageAndItsProcesses() {
    Analysis analysis =
        analyze(
            List.of(METAL, CELL, CELL_VOID),
            run(METAL, FORK, 1),
            run(CELL, FORK, 1.2),
            run(CELL_VOID, FORK, 1.201),
            run(METAL, EAGER, 1.001),
            run(CELL, EAGER, 1.8));
    assertThat(answers(analysis))
        .extracting(Finding::code, f -> f.platform().orElseThrow(), f -> f.baseline().orElseThrow())
        .containsExactly(
            tuple(FindingCode.BASE_IMAGE_FREE, "cell", "cell_void"),
            tuple(FindingCode.LIVE_PROCESSES_FAVOUR, "cell", "metal"));
  }

  @Test
  void anAcceleratedGuestIsNotAsSlowAsEmulation() {
    Analysis analysis =
        analyze(
            List.of(METAL, BHYVE, BOX86),
            run(METAL, CPU, 3e6),
            run(BHYVE, CPU, 1e5),
            run(BOX86, CPU, 9e4));
    assertThat(analysis.lint()).extracting(Lint::code).containsExactly(LintCode.ACCEL_OFF);
    assertThat(analysis.lint().get(0).where().platform()).contains("bhyve");
    assertThat(analysis.lint().get(0).numbers()).containsKeys("hostOverKvm", "kvmOverQemu");
  }

  @Test
  void aGuestIsNotFasterThanItsHost() {
    Analysis analysis =
        analyze(
            List.of(METAL, BHYVE),
            run(METAL, CPU, 400),
            run(BHYVE, CPU, 600),
            run(METAL, DISK, 401),
            run(BHYVE, DISK, 601));
    assertThat(analysis.lint())
        .extracting(Lint::code)
        .containsExactly(LintCode.GUEST_FASTER, LintCode.CACHE_SERVED);
  }

  @Test
  void onlyEmulationMayNameAnotherProcessor() {
    Map<String, Map<String, String>> facts =
        Map.of(
            "host", Map.of("cpu", "Ryzen"),
            "bhyve", Map.of("cpu", "Virtual"),
            "box86", Map.of("cpu", "Virtual"));
    Analysis analysis =
        analyze(
            facts,
            List.of(METAL, BHYVE, BOX86),
            run(METAL, MEM, 1),
            run(BHYVE, MEM, 1.1),
            run(BOX86, MEM, 30));
    assertThat(analysis.lint()).extracting(Lint::code).containsExactly(LintCode.CPU_MISMATCH);
    assertThat(analysis.lint().get(0).where().platform()).contains("bhyve");
  }

  @Test
  void theBestDiskFormatIsFoundAmongVariants() {
    Analysis analysis =
        analyze(
            List.of(METAL, BOX86_RAW, BOX86_VHD),
            run(METAL, DISK, 400),
            run(BOX86_RAW, DISK, 300),
            run(BOX86_VHD, DISK, 200));
    assertThat(answers(analysis))
        .extracting(Finding::code, f -> f.platform().orElseThrow())
        .containsExactly(tuple(FindingCode.DISK_FORMAT_BEST, "box86_raw"));
  }

  private static List<Finding> answers(Analysis analysis) {
    return analysis.findings().stream()
        .filter(finding -> finding.code().topic() == FindingTopic.QUESTION)
        .toList();
  }

  private static Sample run(Platform platform, Benchmark benchmark, double level) {
    return sessions(platform.id(), benchmark, noise(level), 6);
  }

  private static Platform variant(Platform of, String id, String aspect, String value) {
    return platform(
        id,
        of.traits().isolation().orElseThrow(),
        of.traits().acceleration().orElseThrow(),
        Optional.of(of.id()),
        Map.of(aspect, value));
  }

  private static Platform platform(
      String id,
      Isolation isolation,
      Acceleration acceleration,
      Optional<String> variantOf,
      Map<String, String> varies) {
    return new Platform(
        id,
        id,
        isolation.kind(),
        true,
        Optional.empty(),
        Optional.empty(),
        new PlatformTraits(Optional.of(isolation), Optional.of(acceleration), variantOf, varies));
  }

  private static Analysis analyze(List<Platform> platforms, Sample... samples) {
    return analyze(Map.of(), platforms, samples);
  }

  private static Analysis analyze(
      Map<String, Map<String, String>> facts, List<Platform> platforms, Sample... samples) {
    List<Benchmark> benchmarks =
        Stream.of(CPU, MEM, DISK, FORK, EAGER)
            .filter(b -> Stream.of(samples).anyMatch(s -> s.cell().benchmark().equals(b.id())))
            .toList();
    Dataset plain = Campaigns.with(facts, benchmarks, List.of(samples));
    Description d = plain.description();
    return Analyzer.analyze(
        new Dataset(
            new Description(d.campaign(), facts, benchmarks, platforms, d.notApplicable()),
            plain.samples(),
            plain.issues()),
        AnalysisOptions.STANDARD);
  }
}
