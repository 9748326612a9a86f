package dev.tare.report.background;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.CampaignPlan;
import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.KnownBenchmarks;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.platform.Platform;
import dev.tare.report.model.Section;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackgroundSectionsTest {

  private static final Path COLLECTOR = Path.of("..", "collector");
  private static final Map<String, Map<String, String>> NO_FACTS = Map.of();

  @ParameterizedTest
  @CsvSource({
    "COLLECTED, tcg, QEMU without KVM",
    "COLLECTED, kvm, 'QEMU, accelerated by KVM'",
    "COLLECTED, , QEMU without KVM",
    "BARE, , QEMU",
    "BARE, tcg, QEMU without KVM",
    "IMPORTED, , QEMU",
  })
  void theNameSaysWhatExecutesTheGuestWhereThatIsKnown(
      CampaignSource source, String accelerator, String name) {
    Map<String, Map<String, String>> facts =
        accelerator == null ? NO_FACTS : Map.of("qemu", Map.of("accelerator", accelerator));
    assertThat(context(source, facts, "qemu").heading("qemu")).isEqualTo(name);
  }

  @Test
  void sizesAreThoseThatTheProgramsReported() {
    Map<String, Map<String, String>> facts =
        Map.of("native-mem", Map.of("lines", "1048576"), "qemu-mem", Map.of("lines", "1048576"));
    assertThat(benchmark(context(CampaignSource.COLLECTED, facts, "qemu")))
        .contains("64\u00a0MiB, ", "one thread");
  }

  @Test
  void aSizeThatIsNotTheSameEverywhereIsNotStated() {
    Map<String, Map<String, String>> facts =
        Map.of("native-mem", Map.of("lines", "1048576"), "qemu-mem", Map.of("lines", "4096"));
    assertThat(benchmark(context(CampaignSource.COLLECTED, facts, "qemu")))
        .isNotEmpty()
        .doesNotContain("MiB", "thread");
  }

  private static String benchmark(ReportContext context) {
    return BenchmarkBackground.line(context, context.analysis().benchmark("mem")).orElseThrow();
  }

  @Test
  void whatWasRecordedOfAPlatformIsToldWhereAnythingWas() {
    assertThat(table(Map.of("qemu", Map.of("qemu", "QEMU emulator version 7.2.22 (Debian 1:7.2)"))))
        .allSatisfy(row -> assertThat(row).hasSize(3))
        .anySatisfy(row -> assertThat(row).endsWith("QEMU 7.2.22"));
    assertThat(table(NO_FACTS)).isNotEmpty().allSatisfy(row -> assertThat(row).hasSize(2));
  }

  private static List<List<String>> table(Map<String, Map<String, String>> facts) {
    return BackgroundSections.platforms(context(CampaignSource.COLLECTED, facts, "qemu"))
        .orElseThrow()
        .tables()
        .get(0)
        .rows();
  }

  @Test
  void aPlatformOfAUserHasNoParagraph() {
    ReportContext context = context(CampaignSource.COLLECTED, NO_FACTS, "podman");
    assertThat(BackgroundSections.background(context).orElseThrow().entries())
        .extracting(Section.Definition::term)
        .containsExactly("Native", "Memory (memsweep)");
    assertThat(PlatformBackground.anchor(context, Platform.named("podman"))).isEmpty();
  }

  @Test
  void whatOnlyTareDoesIsNotSaidOfOtherData() {
    assertThat(paragraph(CampaignSource.COLLECTED)).contains("In Tare’s campaigns");
    assertThat(paragraph(CampaignSource.BARE)).isNotEmpty().doesNotContain("Tare");
  }

  private static String paragraph(CampaignSource source) {
    return BackgroundSections.background(context(source, NO_FACTS, "docker"))
        .orElseThrow()
        .entries()
        .get(1)
        .text();
  }

  @Test
  void everyPlatformAndBenchmarkOfOursHasAParagraph() throws IOException {
    for (Path folder : folders("platforms")) {
      String id = folder.getFileName().toString();
      ReportContext context = context(CampaignSource.COLLECTED, NO_FACTS, id);
      assertThat(PlatformBackground.anchor(context, Platform.named(id))).as(id).isPresent();
      assertThat(new PlatformBackground(context, Platform.named(id)).between()).as(id).isPresent();
    }
    Messages messages = Messages.in(Language.DE);
    for (Path folder : folders("benchmarks")) {
      String key = "background.benchmark." + folder.getFileName();
      assertThat(Stream.of(".what", ".size", ".cores", ".text"))
          .as(key)
          .allMatch(part -> messages.find(key + part).isPresent());
    }
  }

  private static List<Path> folders(String kind) throws IOException {
    try (Stream<Path> folders = Files.list(COLLECTOR.resolve(kind))) {
      return folders
          .filter(
              folder ->
                  Files.exists(folder.resolve("platform.yaml"))
                      || Files.exists(folder.resolve("benchmark.yaml")))
          .toList();
    }
  }

  /** The program reports its mode, and not the size that its script gives it. */
  @Test
  void theSizeOfTheFileIsThatOfTheScript() throws IOException {
    String script = Files.readString(COLLECTOR.resolve("benchmarks/disk-random/run"));
    for (Language language : Language.values()) {
      assertThat(Messages.in(language).find("background.benchmark.disk-random.size").orElseThrow())
          .contains("128\u00a0MiB");
    }
    assertThat(script).contains("\nMIB=128\n", "--bs=4k", "--ioengine=psync");
  }

  private static ReportContext context(
      CampaignSource source, Map<String, Map<String, String>> facts, String platform) {
    Benchmark memory = KnownBenchmarks.find("mem").orElseThrow();
    List<String> platforms = Stream.of("native", platform).distinct().toList();
    Dataset dataset =
        new Dataset(
            new Description(
                campaign(source),
                facts,
                List.of(memory),
                platforms.stream().map(Platform::named).toList(),
                Map.of()),
            platforms.stream().map(BackgroundSectionsTest::sample).toList(),
            List.of());
    return new ReportContext(
        dataset, Analyzer.analyze(dataset, AnalysisOptions.STANDARD), Messages.in(Language.EN));
  }

  private static Campaign campaign(CampaignSource source) {
    return new Campaign(
        "night",
        Optional.empty(),
        source,
        Optional.of("native"),
        Optional.empty(),
        Optional.empty(),
        CampaignPlan.UNKNOWN);
  }

  private static Sample sample(String platform) {
    Cell cell = new Cell(platform, "mem");
    List<Run> runs =
        IntStream.rangeClosed(1, 8)
            .mapToObj(i -> new Run(i, i + 1, OptionalDouble.empty(), 1 + i / 100.0, Map.of()))
            .toList();
    return new Sample(cell, cell.file(), runs, List.of(), Map.of(), OptionalDouble.empty());
  }
}
