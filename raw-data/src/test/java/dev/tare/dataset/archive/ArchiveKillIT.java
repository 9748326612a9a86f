package dev.tare.dataset.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.archive.bag.Directory;
import dev.tare.dataset.archive.bag.OpenCampaign;
import dev.tare.dataset.archive.merge.ArchiveMerger;
import dev.tare.dataset.archive.prune.ArchivePruner;
import dev.tare.dataset.archive.prune.KeepRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An archive on which a program is killed at any moment still verifies, and the next one is whole.
 */
class ArchiveKillIT {

  private static final int CAMPAIGNS = 6;

  @TempDir private Path folder;

  /** What is killed. */
  public static final class Program {

    public static void main(String[] arguments) {
      Path archive = Path.of(arguments[1]);
      switch (arguments[0]) {
        case "create" -> {
          CampaignPacker packer = new CampaignPacker(Optional.empty(), false, true, "tare");
          CampaignPacker.clean(archive);
          CampaignFinder.find(archive).stream().filter(Files::isDirectory).forEach(packer::pack);
        }
        case "prune" ->
            new ArchivePruner(new KeepRules(1, 0, 0), false, "tare", line -> {}).prune(archive);
        case "merge" -> new ArchiveMerger(Path.of(arguments[2]), archive, Optional.empty()).merge();
        default -> throw new IllegalArgumentException(arguments[0]);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"create, 4", "prune, 2", "merge, 2"})
  void aKilledProgramLosesNothing(String what, int kills) throws Exception {
    strike(what, kills, 1);
  }

  @Tag("full")
  @ParameterizedTest
  @CsvSource({"create, 60", "prune, 60", "merge, 60"})
  void aProgramThatIsKilledManyTimesLosesNothing(String what, int kills) throws Exception {
    strike(what, kills, 2);
  }

  private void strike(String what, int kills, long seed) throws Exception {
    Random random = new Random(seed);
    long whole = duration(what);
    for (int kill = 0; kill < kills; kill++) {
      Path archive = archive("archive-" + kill, what);
      Process process = start(what, archive);
      process.waitFor((long) (whole * random.nextDouble()), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertWhole(archive, what);
      assertThat(start(what, archive).waitFor()).isZero();
      assertWhole(archive, what);
      assertThat(CampaignFinder.find(archive)).hasSize(CAMPAIGNS);
      assertThat(hidden(archive)).as("left over after kill %d", kill).isEmpty();
    }
  }

  private long duration(String what) throws Exception {
    Path archive = archive("first", what);
    long begin = System.nanoTime();
    assertThat(start(what, archive).waitFor()).isZero();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
  }

  private Path archive(String name, String what) throws IOException {
    Path from = folder.resolve("from");
    if (Files.notExists(from)) {
      fill(from);
    }
    Path archive = folder.resolve(name);
    if (what.equals("merge")) {
      return Files.createDirectories(archive);
    }
    fill(archive);
    return archive;
  }

  private static void fill(Path archive) throws IOException {
    for (int i = 0; i < CAMPAIGNS; i++) {
      String example = List.of("clean", "failures", "layers").get(i % 3);
      Directory.copy(Path.of("examples").resolve(example), archive.resolve("night-" + i));
    }
  }

  private Process start(String what, Path archive) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Program.class.getName(),
            what,
            archive.toString(),
            folder.resolve("from").toString())
        .inheritIO()
        .start();
  }

  /** Every campaign is there, verifies, and has the measured values. */
  private void assertWhole(Path archive, String what) throws IOException {
    List<Path> campaigns = CampaignFinder.find(archive);
    assertThat(campaigns).hasSize(what.equals("merge") ? campaigns.size() : CAMPAIGNS);
    for (Path campaign : campaigns) {
      CampaignVerifier.check(campaign);
      String name = campaign.getFileName().toString().replace(".tar.gz", "");
      assertThat(OpenCampaign.read(campaign, ArchiveKillIT::tables))
          .isEqualTo(tables(folder.resolve("from").resolve(name)));
    }
  }

  private static Map<String, String> tables(Path campaign) {
    try {
      Map<String, String> files = new TreeMap<>(Directory.of(campaign));
      files.keySet().removeIf(name -> RawFiles.isSparable(name) || !RawFiles.isRaw(name));
      return files;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> hidden(Path archive) throws IOException {
    try (Stream<Path> entries = Files.list(archive)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(entry -> entry.startsWith("."))
          .toList();
    }
  }
}
